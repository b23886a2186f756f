"""SPC-02: two results in one statement that can be reached apart."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from smartgoals.model.objective import Objective
from smartgoals.reading import CueKind
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, cue_hits, rule
from smartgoals.text import Text


@rule(
    "SPC-02",
    "two-in-one",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(
        en="“{cue}” adds a second result: split it off, or count it as a second measure.",
        fr="« {cue} » ajoute un second résultat : séparez-les, ou donnez-lui son propre indicateur.",
    ),
    asks=Text(
        en="If you could reach only one, which?", fr="Si vous n'en atteigniez qu'un, lequel ?"
    ),
    wording_only=True,
)
def two_in_one(objective: Objective, context: Context) -> Iterator[Hit]:
    """Two results in one statement that can be reached apart.

    ## Why

    Half of a double objective is neither a success nor a failure, and nobody knows which half comes
    first. One primary measure and a second one beside it say the same and can be judged: where each
    half has a figure of its own, only their order is open. Source: one thought a statement, the
    oldest rule of requirements writing.

    ## Flagged

    >>> from smartgoals.model import Measure, Objective
    >>> both = Objective("Réduire l'attente à la caisse et augmenter les ventes de la boutique")
    >>> [finding.where for finding in two_in_one(both)]
    ['statement']

    ## Instead

    >>> from attrs import evolve
    >>> sales = Measure("ventes de la boutique", unit="EUR", kind="money")
    >>> two_in_one(evolve(both, secondary=[sales.from_to(40_000, 48_000)]))
    ()
    """
    if objective.secondary:
        return
    for hit in cue_hits(objective.statement, context, CueKind.COMPOUND):
        start = hit.span[0] if hit.span else 0
        both_counted = states_figure(objective) and has_digits(objective.statement[start:])
        yield evolve(hit, awaits_answer=both_counted)


def states_figure(objective: Objective) -> bool:
    """Whether it is said how much is wanted."""
    return objective.target is not None and objective.target.states_change


def has_digits(words: str) -> bool:
    """Whether a figure stands in some words."""
    return any(character.isdecimal() for character in words)
