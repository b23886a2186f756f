"""Better and better plans of the same task, for callers who can wait."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.plan import Plan
from smartgoals.planning.bounds import value_of
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.gap import measure_gaps
from smartgoals.planning.joint_optimisation import plan_from, problem_for
from smartgoals.planning.pipeline import plan_of
from smartgoals.planning.selection.stage import select_actions
from smartgoals.scheduling import Assignment, incumbents


def improved(context: PlanningContext, plan: Plan, seed: int) -> Iterator[tuple[Plan, bool]]:
    """The best plan so far after every slice of work, and whether it is new.

    The first one is the plan itself. It ends when no better plan is possible.

    Args:
        context: The task.
        plan: A plan for it.
        seed: The seed of the search.
    """
    gaps = measure_gaps(context)
    problem = problem_for(context, gaps, [delegation.action for delegation in plan.delegations])
    yield plan, False
    if plan.is_proven_best or not problem.optional_tasks.candidates:
        return
    choice = select_actions(context, gaps)
    best = tuple(value_of(context, problem, plan).values())
    least, deciding = None, len(problem.objectives) - 2
    slots = context.working_days
    start = {
        delegation.action: Assignment(
            delegation.owner, slots.from_day(delegation.start), slots.until_day(delegation.due)
        )
        for delegation in plan.delegations
        if delegation.due <= context.deadline
    }
    for found in incumbents(problem, seed, start=start):
        is_new = False
        if least is None or found.objective_values[:deciding] < least:
            least = found.objective_values[:deciding]
            other = plan_of(context, gaps, plan_from(context, problem, choice, found))
            value = tuple(value_of(context, problem, other).values())
            if value < best:
                plan, best, is_new = other, value, True
        yield plan, is_new
