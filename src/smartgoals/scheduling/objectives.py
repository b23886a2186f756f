"""The objective functions, each with a lower bound that no schedule can be below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import mul
from typing import TYPE_CHECKING, assert_never

from attrs import frozen

from smartgoals.scheduling.solution import IndexedSchedule, ObjectiveTerm

if TYPE_CHECKING:
    from smartgoals.scheduling.instance import Instance
    from smartgoals.scheduling.problem import Problem


@frozen(eq=False)
class ObjectiveFunction:
    """One term of the objective, ready to be evaluated. Work is counted in units.

    Attributes:
        term: What is measured.
        evaluate: From the owners and the ends of all tasks to an integer, smaller is better.
        critical_tasks: From a schedule to the tasks that keep the value above its lower bound.
        lower_bound: A value that no schedule can be below.
        is_constant: Whether the value is the same for every schedule, so that no search is needed.
        depends_on_times: Whether the ends are read at all.
    """

    term: ObjectiveTerm
    evaluate: Callable[[Sequence[int], Sequence[int]], int]
    critical_tasks: Callable[[IndexedSchedule], list[int]]
    lower_bound: int
    is_constant: bool = False
    depends_on_times: bool = False


def objective_function(  # noqa: C901 — one case for each term
    term: ObjectiveTerm, problem: Problem, instance: Instance, makespan_bound: int
) -> ObjectiveFunction:
    """The function of a term for one problem."""
    match term:
        case ObjectiveTerm.MAKESPAN:
            function = _makespan(makespan_bound)
        case ObjectiveTerm.TOTAL_TARDINESS:
            function = _after(term, instance, [task.due_date for task in problem.tasks])
        case ObjectiveTerm.OVERRUN:
            function = _after(term, instance, [task.deadline for task in problem.tasks])
        case ObjectiveTerm.OVERLOAD:
            function = _overload(problem, instance)
        case ObjectiveTerm.SHORTFALL:
            evaluate = instance.optional_tasks.shortfall
            function = _of_selection(term, instance, evaluate, critical_if_done=False)
        case ObjectiveTerm.UNSERVED:
            evaluate = instance.optional_tasks.unserved
            function = _of_selection(term, instance, evaluate, critical_if_done=False)
        case ObjectiveTerm.SECONDARY_COST:
            evaluate = instance.optional_tasks.secondary_cost
            function = _of_selection(term, instance, evaluate, critical_if_done=True)
        case ObjectiveTerm.LEADER_WORKLOAD:
            function = _leader_workload(problem, instance)
        case ObjectiveTerm.LABOUR_COST:
            rates = [*(worker.rate for worker in problem.workers), 0]
            function = _weighted_work(term, instance, rates, instance.work)
        case ObjectiveTerm.ASSIGNMENT_COST:
            function = _assignment_cost(problem, instance)
        case _:
            assert_never(term)
    return function


def hard_constraints(instance: Instance) -> ObjectiveFunction:
    """1 if the selected optional tasks violate a hard constraint, else 0.

    Compared before all objectives; it is no objective itself.
    """
    options = instance.optional_tasks
    return _of_selection(
        ObjectiveTerm.SHORTFALL,
        instance,
        lambda chosen: 1 - options.is_feasible(chosen),
        critical_if_done=True,
    )


def _leader_workload(problem: Problem, instance: Instance) -> ObjectiveFunction:
    """Work given to leaders on tasks that a non-leader could do.

    Leaving an optional task undone does not count as an alternative.
    """
    leads = [*(int(worker.is_leader) for worker in problem.workers), 0]
    avoidable = {
        team: any(not leads[worker] for worker in team if worker < instance.unassigned)
        for team in set(instance.eligible)
    }
    work = [
        units * avoidable[team]
        for units, team in zip(instance.work, instance.eligible, strict=True)
    ]
    return _weighted_work(ObjectiveTerm.LEADER_WORKLOAD, instance, leads, work)


def _makespan(bound: int) -> ObjectiveFunction:
    def evaluate(_: Sequence[int], ends: Sequence[int]) -> int:
        return max(ends, default=0)

    def critical_tasks(schedule: IndexedSchedule) -> list[int]:
        makespan = max(schedule.ends)
        return [task for task, end in enumerate(schedule.ends) if end == makespan]

    return ObjectiveFunction(
        ObjectiveTerm.MAKESPAN, evaluate, critical_tasks, bound, depends_on_times=True
    )


def _after(
    term: ObjectiveTerm, instance: Instance, dates: Sequence[int | None]
) -> ObjectiveFunction:
    """The slots that tasks end after some dates."""
    due_dates = [(task, due) for task, due in enumerate(dates) if due is not None]
    earliest = instance.earliest_ends
    bound = sum(max(earliest[task] - due, 0) for task, due in due_dates)

    def evaluate(_: Sequence[int], ends: Sequence[int]) -> int:
        return sum([ends[task] - due for task, due in due_dates if ends[task] > due])

    def critical_tasks(schedule: IndexedSchedule) -> list[int]:
        ends = schedule.ends
        return [task for task, due in due_dates if ends[task] > max(due, earliest[task])]

    return ObjectiveFunction(
        term,
        evaluate,
        critical_tasks,
        bound,
        is_constant=not due_dates,
        depends_on_times=True,
    )


def _overload(problem: Problem, instance: Instance) -> ObjectiveFunction:
    limits = {
        worker: capacity
        for worker, capacity in enumerate(instance.capacities)
        if capacity is not None
    }
    ignoring = [task for task, demand in enumerate(problem.tasks) if demand.ignores_capacity]
    work = [
        0 if task.ignores_capacity else units
        for task, units in zip(problem.tasks, instance.work, strict=True)
    ]
    demands = zip(work, instance.eligible, strict=True)
    limited_work = sum(units for units, team in demands if limits.keys() >= set(team))
    bound = max(limited_work - sum(limits.values()), 0)

    def remaining(owners: Sequence[int]) -> dict[int, int]:
        left = dict(limits)
        for task in ignoring:
            owner = owners[task]
            if owner in left:
                left[owner] = max(left[owner] - instance.work[task], 0)
        for owner, units in zip(owners, work, strict=True):
            if owner in left:
                left[owner] -= units
        return left

    def evaluate(owners: Sequence[int], _: Sequence[int]) -> int:
        return -sum([left for left in remaining(owners).values() if left < 0])

    def critical_tasks(schedule: IndexedSchedule) -> list[int]:
        left = remaining(schedule.owners)
        return [task for task, owner in enumerate(schedule.owners) if left.get(owner, 0) < 0]

    return ObjectiveFunction(
        ObjectiveTerm.OVERLOAD, evaluate, critical_tasks, bound, is_constant=not limits
    )


def _weighted_work(
    term: ObjectiveTerm, instance: Instance, rates: Sequence[int], work: Sequence[int]
) -> ObjectiveFunction:
    """The sum of work times the rate of its worker; the last rate is that of unassigned tasks."""
    teams = {team: [rates[worker] for worker in team] for team in set(instance.eligible)}
    least = [min(teams[team]) for team in instance.eligible]
    is_constant = all(min(team) == max(team) for team in teams.values())

    def evaluate(owners: Sequence[int], _: Sequence[int]) -> int:
        return sum(map(mul, work, map(rates.__getitem__, owners)))

    def critical_tasks(schedule: IndexedSchedule) -> list[int]:
        rows = enumerate(zip(work, schedule.owners, least, strict=True))
        return [task for task, (units, owner, rate) in rows if units and rates[owner] > rate]

    bound = sum(map(mul, work, least))
    return ObjectiveFunction(term, evaluate, critical_tasks, bound, is_constant=is_constant)


def _assignment_cost(problem: Problem, instance: Instance) -> ObjectiveFunction:
    numbers = {worker.key: number for number, worker in enumerate(problem.workers)}
    costs = [{numbers[key]: cost for key, cost in task.assignment_costs} for task in problem.tasks]
    pairs = zip(costs, instance.eligible, strict=True)
    choices = [[row.get(worker, 0) for worker in team] if row else [0] for row, team in pairs]
    least = [min(choice) for choice in choices]
    is_constant = all(min(choice) == max(choice) for choice in choices)

    def evaluate(owners: Sequence[int], _: Sequence[int]) -> int:
        return sum([row.get(owner, 0) for row, owner in zip(costs, owners, strict=True)])

    def critical_tasks(schedule: IndexedSchedule) -> list[int]:
        rows = enumerate(zip(costs, schedule.owners, least, strict=True))
        return [task for task, (row, owner, cost) in rows if row.get(owner, 0) > cost]

    return ObjectiveFunction(
        ObjectiveTerm.ASSIGNMENT_COST, evaluate, critical_tasks, sum(least), is_constant=is_constant
    )


def _of_selection(
    term: ObjectiveTerm,
    instance: Instance,
    value: Callable[[int], int],
    *,
    critical_if_done: bool,
) -> ObjectiveFunction:
    """A function of the set of optional tasks that are done, evaluated once for each set."""
    known: dict[int, int] = {}

    def evaluate(owners: Sequence[int], _: Sequence[int]) -> int:
        chosen = instance.selected(owners)
        if chosen not in known:
            known[chosen] = value(chosen)
        return known[chosen]

    def critical_tasks(schedule: IndexedSchedule) -> list[int]:
        unassigned, owners = instance.unassigned, schedule.owners
        return [
            task
            for task in instance.candidate_tasks
            if (owners[task] != unassigned) == critical_if_done
        ]

    is_constant = not instance.candidate_tasks
    bound = value(0) if is_constant else 0
    return ObjectiveFunction(term, evaluate, critical_tasks, bound, is_constant=is_constant)
