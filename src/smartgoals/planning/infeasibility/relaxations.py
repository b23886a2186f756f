"""The smallest relaxations of an infeasible plan, each verified by planning again.

Different constraints have no common price, so the smallest relaxation of each is found by itself:
it is enough alone, and one step less is not. Quick checks narrow it down; planning in full decides.
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
from smartgoals.planning.infeasibility.apply import apply_relaxation
from smartgoals.planning.infeasibility.bisection import fewest_steps
from smartgoals.planning.infeasibility.conflict import NO_DEADLINE, is_feasible, without_commitments
from smartgoals.planning.infeasibility.extra_person import one_more_person
from smartgoals.planning.infeasibility.lower_target import lower_targets
from smartgoals.planning.replanning import context_of
from smartgoals.values.amount import exact_sum, quantize, quantum, subtract

Steps: TypeAlias = tuple[int, Callable[[int], Relaxation]]
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
        profile: Thresholds and weights; by default those of the plan.
    """
    context = without_commitments(context_of(plan, profile))
    return () if is_feasible(context) else tuple(_ways(context))


def _ways(context: PlanningContext) -> Iterator[Relaxation]:
    yield from lower_targets(context)
    for most, way in (_later_deadline(context), *_later_dues(context), *_more_budget(context)):
        steps = fewest_steps(most, partial(_after, context, way))
        if steps is not None:
            yield way(steps)
    yield from one_more_person(context)


def _after(
    context: PlanningContext, way: Callable[[int], Relaxation], steps: int
) -> PlanningContext:
    return apply_relaxation(context, way(steps))


def _later_deadline(context: PlanningContext) -> Steps:
    def later(days: int) -> LaterDeadline:
        return LaterDeadline(deadline=context.deadline + timedelta(days), days=days)

    return (context.replanned_on + NO_DEADLINE - context.deadline).days, later


def _later_dues(context: PlanningContext) -> Iterator[Steps]:
    for action in sorted(context.policy.actions, key=lambda one: one.key):
        if action.due is not None:
            yield (context.deadline - action.due).days, partial(_later_due, action.key, action.due)


def _later_due(action: str, due: date, days: int) -> LaterDue:
    return LaterDue(action=action, due=due + timedelta(days), days=days)


def _more_budget(context: PlanningContext) -> Iterator[Steps]:
    """Up to what all candidates cost together."""
    budget = context.policy.budget
    if budget is not None:
        costs = [action.known_cost for action in context.policy.actions]
        step = quantum(budget, *costs)

        def more(steps: int) -> MoreBudget:
            amount = quantize(steps * Fraction(step), step)
            return MoreBudget(amount=amount, currency=context.policy.currency)

        yield int(Fraction(subtract(exact_sum(costs), budget)) / Fraction(step)), more
