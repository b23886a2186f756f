"""DEL-03: somebody with more days to give than they have."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import Load
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.queries import name_of
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "DEL-03",
    "overloaded",
    Severity.ERROR,
    subject_types=Plan,
    says=Text(
        en="{person} is asked for {days} of {capacity} days.",
        fr="On demande à {person} {days} jours sur {capacity}.",
    ),
    asks=Text(
        en="What do you take off {person}?",
        fr="De quoi déchargez-vous {person} ?",
    ),
)
def overloaded(plan: Plan, context: Context) -> Iterator[Hit]:
    """A person asked for more days than they have (an error), or nearly all (a warning).

    ## Why

    Somebody who is full delivers late, and everybody who waits for them does too. The first
    unforeseen thing costs a promise. Source: matching capability, capacity and development when
    delegating.

    ## Flagged

    >>> from decimal import Decimal
    >>> from smartgoals.model import Load
    >>> list(weigh(Load(person="marc", days=Decimal(40), capacity=Decimal(38)), full=0.9))
    [<Severity.ERROR: 3>]
    >>> list(weigh(Load(person="marc", days=Decimal(37), capacity=Decimal(38)), full=0.9))
    [<Severity.WARNING: 2>]

    ## Instead

    >>> list(weigh(Load(person="marc", days=Decimal(30), capacity=Decimal(38)), full=0.9))
    []
    """
    for load in plan.loads:
        for severity in weigh(load, full=context.profile.full_load):
            facts = {
                "person": name_of(load.person, plan.team),
                "days": load.days,
                "capacity": load.capacity,
            }
            yield Hit(f"loads[{load.person}]", facts, severity=severity)


def weigh(load: Load, *, full: float) -> Iterator[Severity]:
    """How heavy a load is, if it is; `full` is the part from which it wants an answer."""
    if load.part > 1:
        yield Severity.ERROR
    elif load.part > full:
        yield Severity.WARNING
