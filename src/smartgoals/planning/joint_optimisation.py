"""Selection, assignment and timetable decided together, where the first selection cannot be carried."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import islice

from attrs import evolve

from smartgoals.model.action import Action
from smartgoals.planning.assignment.stage import assign_owners, options_for
from smartgoals.planning.comparison import CandidatePlan, leader_days, rank_of
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.gap import Gaps
from smartgoals.planning.selection.instance import SelectionInstance
from smartgoals.planning.selection.resources import GrowingSelection
from smartgoals.planning.selection.stage import Selection, candidates_of, selection_of
from smartgoals.planning.timetable import build_timetable, dates_of, problem_of
from smartgoals.scheduling import (
    NO_OPTIONAL_TASKS,
    Assignment,
    ObjectiveTerm,
    Problem,
    Schedule,
    Task,
    branch_and_bound,
    incumbents,
    positions_in,
)
from smartgoals.scheduling import OptionalTasks as Options

OBJECTIVE_ORDER = (
    ObjectiveTerm.OVERLOAD,
    ObjectiveTerm.OVERRUN,
    ObjectiveTerm.SHORTFALL,
    ObjectiveTerm.TOTAL_TARDINESS,
    ObjectiveTerm.UNSERVED,
    ObjectiveTerm.LEADER_WORKLOAD,
    ObjectiveTerm.SECONDARY_COST,
    ObjectiveTerm.ASSIGNMENT_COST,
    ObjectiveTerm.MAKESPAN,
)
"""What counts, by rank. Nobody gives days they have not, and what ends after the deadline brings
nothing; then the targets, dates, strategies, the leader."""

MOST_EXHAUSTIVE = 10
"""Up to so many candidates every set of them is looked at."""

STEPS_PER_ROUND = 500
"""For each round of the profile, so many nodes of its search tree the exact search may look at."""

FEW, MANY, VERY_MANY = 15, 200, 650
"""For each few actions the search may last once more as long, until they are many; and for each very
many as a part of that."""


def optimise_jointly(context: PlanningContext, gaps: Gaps, choice: Selection) -> CandidatePlan:
    """The choice with owners and dates; where they show that it cannot be carried, a better one.

    Taken one by one, the best actions may want more of the same people than time allows. Then
    actions, owners and dates are looked at together: every set of actions where they are few, else
    as far as the kernel's search goes. The best plan by `rank_of` is taken. What was chosen and
    still is not carried, although a target is left, is told as late or without an owner.

    Args:
        context: The task.
        gaps: What is to be covered.
        choice: The selection that is best where owners and dates allow it.
    """
    first = CandidatePlan.of(context, choice)
    if not (first.owners.unowned or first.dates.late or leader_days(context, first)):
        return first
    problem = problem_for(context, gaps, first.owned)
    plans, proven = [first], not problem.tasks
    if problem.tasks and len(problem.tasks) <= MOST_EXHAUSTIVE:
        rows, proven = _best_of_all_sets(context, problem)
        plans += _planned(context, rows)
    if not proven:
        plans += _planned(context, dict(_searched(context, problem).rows))
    best = min(plans, key=lambda one: rank_of(context, problem.optional_tasks, one))
    return _with_desired(context, problem.optional_tasks, choice, best)


def plan_from(
    context: PlanningContext, problem: Problem, choice: Selection, found: Schedule
) -> CandidatePlan:
    """The better plan of a schedule: with its own owners, or with those who suit its actions best.

    Args:
        context: The task.
        problem: The task as a problem for the kernel.
        choice: The selection that is best where owners and dates allow it.
        found: A schedule of the problem.
    """
    options = problem.optional_tasks
    plans = _planned(context, found.assignments)
    best = min(plans, key=lambda one: rank_of(context, options, one))
    return _with_desired(context, options, choice, best)


def problem_for(context: PlanningContext, gaps: Gaps, first: Collection[str]) -> Problem:
    """The whole question as a problem for the kernel: what to do, by whom and when.

    Misfit is what somebody is worth less than the best, in millionths of a score.

    Args:
        context: The task.
        gaps: What is to be covered.
        first: The actions to begin the search with.
    """
    instance = SelectionInstance.of(context, _doable(context), gaps.gaps)
    actions = {action.key: action for action in instance.actions}
    eligible: dict[str, Mapping[str, int]] = {}
    for key, action in actions.items():
        people = [option.person for option in options_for(context, action)]
        worths = {person: context.suitability.of(person, action).worth for person in people}
        best = max(worths.values())
        eligible[key] = {person: best - worth for person, worth in worths.items()}
    options = Options(
        zip(actions, instance.candidates, strict=True),
        goals=instance.goals,
        budgets=instance.budgets,
        warm_start=[key for key in first if key in actions],
    )
    return problem_of(context, context.working_days, actions, eligible, OBJECTIVE_ORDER, options)


def _searched(context: PlanningContext, problem: Problem) -> Schedule:
    """The kernel's answer: the more there is, the longer the search, until nothing can be better.

    With very many actions a slice of work takes longer, so that fewer are made.
    """
    count, least = len(problem.tasks), context.profile.rounds
    patience = max(least * (1 + min(count, MANY) // FEW) // (1 + count // VERY_MANY), least)
    return list(islice(incumbents(problem), patience))[-1]


def _doable(context: PlanningContext) -> list[Action]:
    """The candidates somebody could own, and that follow nothing nobody could."""
    doable = {
        action.key: action for action in candidates_of(context) if options_for(context, action)
    }
    while lost := [
        action.key for action in doable.values() if not set(action.after) <= doable.keys()
    ]:
        for key in lost:
            del doable[key]
    return list(doable.values())


def _best_of_all_sets(
    context: PlanningContext, problem: Problem
) -> tuple[dict[str, Assignment], bool]:
    """The best of all sets of actions that can be carried, and whether that is proven.

    Sets come by what they leave of the targets. What cannot be carried cannot be with more beside.
    """
    options, tasks = problem.optional_tasks, {task.key: task for task in problem.tasks}
    keys = [key for key, _ in options.candidates]
    sets = sorted(
        (
            options.shortfall(chosen),
            options.unserved(chosen),
            options.secondary_cost(chosen),
            chosen.bit_count(),
            chosen,
        )
        for chosen in range(1 << len(keys))
        if options.is_feasible(chosen)
    )
    best: tuple[int, ...] | None = None
    rows: dict[str, Assignment] = {}
    impossible: list[int] = []
    steps, proven = STEPS_PER_ROUND * context.profile.rounds, True
    for shortfall, unserved, secondary, count, chosen in sets:
        if best is not None and shortfall > best[0]:
            break
        hoped = (shortfall, 0, unserved, 0, secondary, count)
        if (best is not None and hoped >= best) or any(one & ~chosen == 0 for one in impossible):
            continue
        some = [tasks[keys[place]] for place in positions_in(chosen)]
        part = evolve(problem, tasks=_linked(some), optional_tasks=NO_OPTIONAL_TASKS)
        found = branch_and_bound(
            part, most_steps=steps // 2, slots_a_day=context.working_days.parts
        )
        steps -= found.steps
        proven = proven and found.is_proven
        if found.rows is None or found.value is None:
            impossible.append(chosen)
            continue
        late, led, *others = found.value
        value = (shortfall, late, unserved, led, secondary, count, *others)
        if best is None or value < best:
            best, rows = value, dict(found.rows)
    return rows, proven


def _linked(tasks: Sequence[Task]) -> list[Task]:
    """Some tasks that wait only for each other."""
    keys = {task.key for task in tasks}
    return [
        evolve(task, predecessors=[key for key in task.predecessors if key in keys])
        for task in tasks
    ]


def _planned(context: PlanningContext, rows: Mapping[str, Assignment]) -> list[CandidatePlan]:
    """Some actions with the best owners there are, and with those that a search has found."""
    choice = selection_of(context.policy.action(key) for key in rows)
    return [CandidatePlan.of(context, choice), _as_found(context, choice, rows)]


def _as_found(
    context: PlanningContext, choice: Selection, rows: Mapping[str, Assignment]
) -> CandidatePlan:
    """The selection with the owners of a schedule, and its dates if they lie inside the horizon."""
    eligible = {key: one.worker for key, one in rows.items()}
    settled = evolve(context, fixed_owners=tuple(sorted(eligible.items())))
    owners = assign_owners(settled, choice)
    owned = {ownership.action.key: ownership.action for ownership in owners.ownerships}
    theirs = {ownership.action.key: ownership.owner.person for ownership in owners.ownerships}
    end = max((row.end for row in rows.values()), default=0)
    dates = (
        dates_of(context, context.working_days, owned, rows)
        if theirs == eligible and end <= len(context.working_days)
        else build_timetable(context, owners)
    )
    return CandidatePlan(choice=choice, owners=owners, dates=dates)


def _with_desired(
    context: PlanningContext, options: Options, choice: Selection, plan: CandidatePlan
) -> CandidatePlan:
    """The plan with what was chosen first and cannot be carried, where a target is left without it.

    What ends after the deadline is told as late if that leaves the others as they are; what nobody
    can own is told as without an owner; the rest is left out.
    """
    carried = {one.key: one for one in plan.carried(context.deadline)}
    desired = [action for action in choice.actions if action.key not in carried]
    keys = [one.key for one in desired]
    if not desired or not any(options.short_of_required(options.mask(carried))):
        return plan
    kept = plan.without_late(context.deadline)
    most = rank_of(context, options, kept)[:5]
    owners = {ownership.action.key: ownership.owner.person for ownership in kept.owners.ownerships}
    settled = evolve(context, fixed_owners=tuple(sorted(owners.items())))
    actions = [*carried.values()]
    joining = GrowingSelection(context, actions, desired).add(desired)
    unpinned = [one for one in joining if context.bound(one.key) is None]
    other = plan
    for task, more in ((context, joining), (settled, unpinned)):
        other = CandidatePlan.of(task, selection_of([*actions, *more], desired=keys))
        if rank_of(context, options, other.without_late(context.deadline))[:5] <= most:
            return other
    # What somebody could own makes others late, or is late itself: that is left out.
    lost = [one for one in unpinned if one.key in other.unowned]
    known = {one.key for one in (*actions, *lost)}
    lost = [one for one in lost if known.issuperset(one.after)]
    choice = selection_of([*actions, *lost], desired=keys)
    owned = assign_owners(settled, choice, [one.key for one in lost])
    return evolve(kept, choice=choice, owners=owned)
