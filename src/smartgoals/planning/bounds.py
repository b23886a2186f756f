"""How good a plan is on each level plans are compared by, and how much better another could be.

The bounds come from the scheduling kernel: relaxations in which dates are left aside, but for what
must end by the deadline. They hold for every plan of the same task.
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor, lcm
from typing import TypeAlias

from smartgoals.model.plan import Plan
from smartgoals.model.plan_bounds import LevelBound, PlanLevel
from smartgoals.model.plan_results import LateAction
from smartgoals.planning.comparison import working_days_late
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.gap import Gaps
from smartgoals.planning.joint_optimisation import problem_for
from smartgoals.scheduling import ObjectivePart, ObjectiveTerm, Problem, part_bounds, parts_of
from smartgoals.values.amount import decimal_of

DIGITS = 6
"""Parts of a gap are given to so many digits, bounds rounded down."""


Level: TypeAlias = tuple[PlanLevel, int]
"""A level, and the position of the target it is about; 0 where it is about none."""


def bounds_of(context: PlanningContext, gaps: Gaps, plan: Plan) -> tuple[LevelBound, ...]:
    """What a plan has reached on each level, and what no other plan of its task is below.

    Args:
        context: The task.
        gaps: What is to be covered.
        plan: A plan for it.
    """
    problem = problem_for(context, gaps, ())
    if not problem.optional_tasks.candidates:
        return ()
    reached, parts = value_of(context, problem, plan), levels_of(problem)
    value = {part: reached[level] if level else 0 for part, level in parts.items()}
    bounds = part_bounds(problem, value)
    return tuple(
        _level_bound(gaps, level, (value[part], bounds[part]), _unit(context, problem, level))
        for part, level in parts.items()
        if level
    )


def levels_of(problem: Problem) -> dict[ObjectivePart, Level | None]:
    """The level that each part of the kernel's objectives is, in the order of comparison.

    That nobody has more days than they have, and that only what ends by the deadline counts, holds
    for every plan; these parts are no level.

    Args:
        problem: The task as a problem for the kernel.
    """
    targets = len(problem.optional_tasks.goals)
    last = [(PlanLevel.MARGIN, target) for target in range(targets)]
    levels: dict[ObjectiveTerm, list[Level]] = {
        ObjectiveTerm.SHORTFALL: [(PlanLevel.UNMET, target) for target in range(targets)],
        ObjectiveTerm.TOTAL_TARDINESS: [(PlanLevel.LATE, 0)],
        ObjectiveTerm.UNSERVED: [(PlanLevel.STRATEGIES, 0), (PlanLevel.ENABLING, 0)],
        ObjectiveTerm.LEADER_WORKLOAD: [(PlanLevel.LEADER, 0)],
        ObjectiveTerm.SECONDARY_COST: [*last, (PlanLevel.COST, 0), (PlanLevel.EFFORT, 0)],
    }
    return {
        part: levels[part.term][part.place] if part.term in levels else None
        for part in parts_of(problem)
    }


def value_of(context: PlanningContext, problem: Problem, plan: Plan) -> dict[Level, int]:
    """What a plan has reached on each level, in the units of the kernel.

    Args:
        context: The task.
        problem: The task as a problem for the kernel.
        plan: A plan for it.
    """
    options = problem.optional_tasks
    carried = {
        delegation.action for delegation in plan.delegations if delegation.due <= context.deadline
    }
    done = options.mask(carried)
    candidates = [each for key, each in options.candidates if key in carried]
    unserved, undone = divmod(options.unserved(done), 1 + len(options.candidates))
    late = [shortfall for shortfall in plan.missing if isinstance(shortfall, LateAction)]
    days = sum(working_days_late(context, late_action) for late_action in late)
    return {
        **{(PlanLevel.UNMET, at): lack for at, lack in enumerate(options.short_of_required(done))},
        (PlanLevel.LATE, 0): days * context.working_days.parts,
        (PlanLevel.STRATEGIES, 0): unserved,
        (PlanLevel.ENABLING, 0): undone,
        (PlanLevel.LEADER, 0): _leaders_work(problem, plan),
        **{(PlanLevel.MARGIN, at): lack for at, lack in enumerate(options.short_of_desired(done))},
        (PlanLevel.COST, 0): sum(candidate.cost for candidate in candidates),
        (PlanLevel.EFFORT, 0): sum(candidate.effort for candidate in candidates),
    }


def _leaders_work(problem: Problem, plan: Plan) -> int:
    """The work of the leader on what somebody else could do, in units."""
    owners = {delegation.action: delegation.owner for delegation in plan.delegations}
    leaders = {worker.key for worker in problem.workers if worker.is_leader}
    others = [worker for worker in problem.workers if not worker.is_leader]
    return sum(
        int(task.duration * task.demand * _parts_of_slot(problem))
        for task in problem.tasks
        if owners.get(task.key) in leaders and any(worker.can(task) for worker in others)
    )


def _parts_of_slot(problem: Problem) -> int:
    return lcm(*(task.demand.denominator for task in problem.tasks))


def _unit(context: PlanningContext, problem: Problem, level: Level) -> Fraction:
    """How many units of the kernel make one of what is said."""
    days = context.working_days.parts
    match level:
        case ((PlanLevel.UNMET | PlanLevel.MARGIN), target):
            return Fraction(max(problem.optional_tasks.goals[target].required, 1))
        case PlanLevel.LATE, _:
            return Fraction(days)
        case PlanLevel.LEADER, _:
            return Fraction(days * _parts_of_slot(problem))
        case ((PlanLevel.COST | PlanLevel.EFFORT), _):
            return _money(context, problem)
        case _:
            return Fraction(1)


def _money(context: PlanningContext, problem: Problem) -> Fraction:
    """How many units of the kernel make one of money, or one day of effort: they are the same."""
    for key, candidate in problem.optional_tasks.candidates:
        action = context.policy.action(key)
        if candidate.effort:
            return Fraction(candidate.effort) / Fraction(action.effort)
        if candidate.cost:
            return Fraction(candidate.cost) / Fraction(action.known_cost)
    return Fraction(1)


def _level_bound(gaps: Gaps, level: Level, numbers: tuple[int, int], unit: Fraction) -> LevelBound:
    kind, target = level
    value, least = (Fraction(number) / unit for number in numbers)
    if kind not in {PlanLevel.UNMET, PlanLevel.MARGIN}:
        if kind is PlanLevel.LATE:  # a day begun is a day late
            least = Fraction(ceil(least))
        return LevelBound(level=kind, value=decimal_of(value), least=decimal_of(least))
    scale = 10**DIGITS
    reached = decimal_of(Fraction(ceil(value * scale), scale))
    possible = decimal_of(Fraction(floor(least * scale), scale)) if least < value else reached
    return LevelBound(
        level=kind,
        measure=gaps.gaps[target].measure,
        value=reached,
        least=possible,
    )
