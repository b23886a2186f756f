"""PLN-05: a lagging measure with no leading one beside it."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.measure import Measure
from smartgoals.model.measure_types import Timing
from smartgoals.model.policy import Policy
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "PLN-05",
    "lagging-only",
    Severity.WARNING,
    subject_types=Policy,
    says=Text(
        en="“{measure}” moves last, and nothing is read that moves first.",
        fr="« {measure} » bouge en dernier, et rien de ce qui bouge en premier n'est suivi.",
    ),
    asks=Text(en="What moves first?", fr="Qu'est-ce qui bouge en premier ?"),
    awaits_answer=True,
)
def lagging_only(policy: Policy, _: Context) -> Iterator[Hit]:
    """A lagging measure with no leading one beside it.

    ## Why

    By the time a result moves, what moved it is long past. Bookings tell in March what visits will
    tell in June. Source: leading and lagging measures of the balanced scorecard (Kaplan and Norton,
    1992).

    ## Flagged

    >>> from smartgoals.model import Measure, Objective, Policy
    >>> visits = Measure("visits a year")
    >>> grow = Objective("Welcome 74,000 visits", target=visits.from_to(62_000, 74_000))
    >>> [finding.where for finding in lagging_only(Policy(grow))]
    ['objective.target.measure']

    ## Instead

    >>> from attrs import evolve
    >>> bookings = Measure("group bookings", timing="leading")
    >>> lagging_only(Policy(evolve(grow, secondary=[bookings.from_to(80, 120)])))
    ()
    """
    target = policy.objective.target
    if target is not None and not any(one.timing is Timing.LEADING for one in measures(policy)):
        yield Hit("objective.target.measure", {"measure": target.measure.name})


def measures(policy: Policy) -> Iterator[Measure]:
    """Everything a policy reads: its targets, its guardrails and the targets of its actions."""
    for target in policy.objective.targets:
        yield target.measure
    for guardrail in policy.objective.guardrails:
        yield guardrail.measure
    for action in policy.actions:
        if action.target is not None:
            yield action.target.measure
