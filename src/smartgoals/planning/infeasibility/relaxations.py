"""The cheapest ways out of an impossible plan, each verified by planning again.

Different things that give way have no common price, so the least of each is found by itself:
enough when taken alone, and one step less is not. Quick looks narrow it down; planning in full
decides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from fractions import Fraction
from functools import partial
from typing import TypeAlias

from smartgoals.model.infeasibility import (
    LaterDeadline,
    LaterDue,
    MoreBudget,
    Relaxation,
)
from smartgoals.model.plan import Plan
from smartgoals.model.profile import Profile
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.infeasibility.apply import giving
from smartgoals.planning.infeasibility.bisection import least
from smartgoals.planning.infeasibility.conflict import EVENTUALLY, free, holds
from smartgoals.planning.infeasibility.extra_person import one_more_person
from smartgoals.planning.infeasibility.lower_target import lower_targets
from smartgoals.planning.replanning import brief_of
from smartgoals.values.amount import exact_sum, quantize, quantum, subtract

Way: TypeAlias = tuple[int, Callable[[int], Relaxation]]
"""The most steps that make sense, and what a number of them means."""


def ways_out(plan: Plan, *, profile: Profile | None = None) -> tuple[Relaxation, ...]:
    """For each thing that could give, how little of it is enough.

    For each target a lower value, or for all that fall short together; a later deadline; for each action with a due date of its own a
    later one; more budget; one more person: where it leads, taken alone, to a plan that lacks
    nothing and covers all its targets on average. Empty for a plan that needs no way out.

    One step less (a day, the last digit of the target or the budget) is verified not to do. Where
    even less would do again, because more sometimes makes a plan worse, that is not looked for.
    Planning again and again takes a while: some dozens of times.

    Args:
        plan: What was planned.
        profile: The house's numbers; by default those the plan was drawn with.
    """
    brief = free(brief_of(plan, profile))
    return () if holds(brief) else tuple(_ways(brief))


def _ways(brief: PlanningContext) -> Iterator[Relaxation]:
    yield from lower_targets(brief)
    for most, way in (_later_deadline(brief), *_later_dues(brief), *_more_budget(brief)):
        steps = least(most, partial(_after, brief, way))
        if steps is not None:
            yield way(steps)
    yield from one_more_person(brief)


def _after(brief: PlanningContext, way: Callable[[int], Relaxation], steps: int) -> PlanningContext:
    return giving(brief, way(steps))


def _later_deadline(brief: PlanningContext) -> Way:
    def later(days: int) -> LaterDeadline:
        return LaterDeadline(deadline=brief.deadline + timedelta(days), days=days)

    return (brief.now + EVENTUALLY - brief.deadline).days, later


def _later_dues(brief: PlanningContext) -> Iterator[Way]:
    for action in sorted(brief.policy.actions, key=lambda one: one.key):
        if action.due is not None:
            yield (brief.deadline - action.due).days, partial(_later_due, action.key, action.due)


def _later_due(action: str, due: date, days: int) -> LaterDue:
    return LaterDue(action=action, due=due + timedelta(days), days=days)


def _more_budget(brief: PlanningContext) -> Iterator[Way]:
    """Up to what all candidates cost together."""
    budget = brief.policy.budget
    if budget is not None:
        costs = [action.cost for action in brief.policy.actions]
        step = quantum(budget, *costs)

        def more(steps: int) -> MoreBudget:
            return MoreBudget(amount=quantize(steps * Fraction(step), step))

        yield int(Fraction(subtract(exact_sum(costs), budget)) / Fraction(step)), more
