"""REA-06: a plan that needs more days than the team has, or more money than the budget."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from smartgoals.model.plan import Plan
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Sentence, Text
from smartgoals.values.amount import exact_sum

_MONEY = Text(
    en="The actions cost {cost:money {currency}}, the budget is {budget:money {currency}}.",
    fr="Les actions coûtent {cost:money {currency}}, le budget est de {budget:money {currency}}.",
)
_DAYS = Text(
    en="The actions ask for {days} days, the team has {capacity}.",
    fr="Les actions demandent {days} jours, l'équipe en a {capacity}.",
)


@rule(
    "REA-06",
    "exceeds-resources",
    Severity.ERROR,
    subject_types=Plan,
    says=Text(en="{what}", fr="{what}"),
    asks=Text(en="What stops, to make room?", fr="Qu'arrêtez-vous pour faire de la place ?"),
)
def exceeds_resources(plan: Plan, _: Context) -> Iterator[Hit]:
    """A plan that needs more days than the team has, or more money than the budget.

    ## Why

    A plan whose resources do not fit is two plans, one of which will quietly be dropped. Better to
    choose which. Source: the reviewer's checks of the OMG Business Motivation Model 1.3.

    ## Flagged

    >>> from decimal import Decimal
    >>> goes_beyond(Decimal(95_000), Decimal(90_000))
    True

    ## Instead

    >>> goes_beyond(Decimal(90_000), Decimal(90_000)), goes_beyond(Decimal(90_000), None)
    (False, False)
    """
    actions = [plan.policy.action(delegation.action) for delegation in plan.delegations]
    cost = exact_sum(action.known_cost for action in actions)
    days = exact_sum(load.days for load in plan.loads)
    capacity = exact_sum(load.capacity for load in plan.loads)
    if goes_beyond(cost, plan.policy.budget):
        money = {"cost": cost, "budget": plan.policy.budget, "currency": plan.policy.currency or ""}
        yield Hit("cost", {"what": Sentence(_MONEY, money)})
    if goes_beyond(days, capacity):
        time = {"days": days, "capacity": capacity}
        yield Hit("effort", {"what": Sentence(_DAYS, time)})


def goes_beyond(needed: Decimal, available: Decimal | None) -> bool:
    """Whether something does not fit; where nobody set a limit, all does."""
    return available is not None and needed > available
