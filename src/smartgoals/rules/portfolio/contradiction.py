"""POR-02: two objectives on one measure and audience, due on one day, with different targets."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.rules.traversal import Portfolio
from smartgoals.text import Text


@rule(
    "POR-02",
    "contradiction",
    Severity.ERROR,
    subject_types=Portfolio,
    says=Text(
        en="“{first}” and “{second}” want different things of the same measure on the same day.",
        fr="« {first} » et « {second} » veulent du même indicateur deux choses le même jour.",
    ),
    asks=Text(en="Which one is true?", fr="Lequel est le vrai ?"),
)
def contradiction(portfolio: Portfolio, _: Context) -> Iterator[Hit]:
    """Two objectives on one measure and audience, due on one day, with different targets.

    ## Why

    Only one of them can be reached, so one owner is bound to fail from the first day. Source: goal
    conflicts in KAOS (van Lamsweerde et al., 1998).

    ## Flagged

    >>> from datetime import date
    >>> from smartgoals.model import Measure, Objective
    >>> visits, end = Measure("visits a year"), date(2027, 12, 31)
    >>> grow = Objective("Welcome more", target=visits.from_to(62_000, 74_000), deadline=end)
    >>> calm = Objective("Keep it calm", target=visits.from_to(62_000, 60_000), deadline=end)
    >>> [finding.where for finding in contradiction(Portfolio([grow, calm]))]
    ['[welcome-more]']

    ## Instead

    >>> contradiction(Portfolio([grow, calm.due_on(date(2029, 12, 31))]))
    ()
    """
    first: dict[object, Objective] = {}
    for objective in sorted(portfolio.objectives, key=lambda objective: objective.key):
        target = objective.target
        if target is None or target.value is None or objective.deadline is None:
            continue
        place = (target.measure.key, objective.audience, objective.deadline)
        other = first.setdefault(place, objective)
        if other.target and other.target.value != target.value:
            facts = {"first": other.statement, "second": objective.statement}
            yield Hit(f"[{objective.key}]", facts)
