"""REA-02: odds of less than one in ten, by the estimate of those who made it."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.queries import chances
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "REA-02",
    "low-chance",
    Severity.WARNING,
    subject_types=(Objective, DelegatedAction),
    says=Text(
        en="By your own estimate the chance is {chance:percent}.",
        fr="Selon votre propre estimation, il y a {chance:percent} de chances.",
    ),
    asks=Text(en="What would have to be true?", fr="Que faudrait-il pour que ce soit possible ?"),
)
def low_chance(noun: Objective | DelegatedAction, context: Context) -> Iterator[Hit]:
    """Odds of less than one in ten, by the estimate of those who made it.

    ## Why

    A target far outside one's own estimate is not ambition but hope. Naming what would have to be
    true turns it back into work. Source: three-point estimates of PERT (Malcolm et al., 1959).

    ## Flagged

    >>> from smartgoals.model import Estimate, Measure, Objective
    >>> visits = Measure("visits a year")
    >>> hope = Objective(
    ...     "Welcome 80,000 visits",
    ...     target=visits.from_to(62_000, 80_000),
    ...     estimate=Estimate(4_000, 8_000, 12_000),
    ... )
    >>> [finding.where for finding in low_chance(hope)]
    ['estimate']

    ## Instead

    >>> low_chance(hope.from_to(62_000, 70_000))
    ()
    """
    for where, chance in chances(noun):
        if chance < context.profile.least_odds:
            yield Hit(where, {"chance": chance})
