"""REA-07: a high-impact assumption that is doubtful, or that nobody checks on a day."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.model.risk import Impact
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text

_DOUBTFUL = Text(en="and it may well fail", fr="qui pourrait bien ne pas tenir")
_UNCHECKED = Text(en="and nobody checks it on a day", fr="que personne ne vérifie à une date")


@rule(
    "REA-07",
    "unwatched-assumption",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(
        en="Everything hangs on “{assumption}”, {why}.",
        fr="Tout repose sur « {assumption} », {why}.",
    ),
    asks=Text(
        en="How will you know early that it fails?",
        fr="Comment saurez-vous tôt qu'elle ne tient pas ?",
    ),
    awaits_answer=True,
)
def unwatched_assumption(objective: Objective, context: Context) -> Iterator[Hit]:
    """A high-impact assumption that is doubtful, or that nobody checks on a day.

    ## Why

    Every plan stands on things outside it. The one that would sink it deserves a date, so that it
    fails early and not late. Source: killer assumptions in the logical framework; GQM+Strategies
    (Basili et al., 2010).

    ## Flagged

    >>> from smartgoals.model import Assumption, Objective
    >>> vote = Assumption("Le conseil vote avant avril", impact="high", chance=0.65)
    >>> risky = Objective("Ouvrir le dimanche", assumptions=[vote])
    >>> [finding.where for finding in unwatched_assumption(risky)]
    ['assumptions[le-conseil-vote-avant-avril]']

    ## Instead

    >>> from attrs import evolve
    >>> from datetime import date
    >>> watched = evolve(vote, chance=0.8, check_on=date(2026, 3, 1))
    >>> unwatched_assumption(evolve(risky, assumptions=[watched]))
    ()
    """
    for assumption in objective.assumptions:
        if assumption.impact is not Impact.HIGH:
            continue
        doubtful = assumption.chance is not None and (
            assumption.chance < context.profile.least_assumption
        )
        if doubtful or assumption.check_on is None:
            why = _DOUBTFUL if doubtful else _UNCHECKED
            facts = {"assumption": assumption.statement, "why": why}
            yield Hit(f"assumptions[{assumption.key}]", facts)
