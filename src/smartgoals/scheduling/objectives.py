"""Each aim as a sum over numbers, with what no schedule can beat."""

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
class TermTable:
    """One aim, ready to be measured. Loads are counted in the parts that shares are counted in.

    Attributes:
        aim: What is measured.
        measure: From the owners and the ends of a draft to a whole number, the smaller the better.
        blame: From a draft to the tasks that keep the number from its limit.
        limit: A number that no schedule can be below.
        fixed: Whether it is the same for every schedule, so that no search is needed.
        timed: Whether it looks at the ends at all.
    """

    aim: ObjectiveTerm
    measure: Callable[[Sequence[int], Sequence[int]], int]
    blame: Callable[[IndexedSchedule], list[int]]
    limit: int
    fixed: bool = False
    timed: bool = False


def figure(aim: ObjectiveTerm, problem: Problem, puzzle: Instance, finish_bound: int) -> TermTable:
    """The figure that belongs to an aim."""
    match aim:
        case ObjectiveTerm.MAKESPAN:
            found = _finish(finish_bound)
        case ObjectiveTerm.TOTAL_TARDINESS:
            found = _lateness(problem, puzzle)
        case ObjectiveTerm.OVERLOAD:
            found = _overload(problem, puzzle)
        case ObjectiveTerm.SHORTFALL | ObjectiveTerm.SECONDARY_COST:
            found = _of_choice(aim, puzzle)
        case ObjectiveTerm.LEADER_WORKLOAD:
            found = _led(problem, puzzle)
        case ObjectiveTerm.LABOUR_COST:
            costs = [*(worker.rate for worker in problem.workers), 0]
            found = _rated(aim, puzzle, costs, puzzle.work)
        case ObjectiveTerm.ASSIGNMENT_COST:
            found = _misfit(problem, puzzle)
        case _:
            assert_never(aim)
    return found


def _led(problem: Problem, puzzle: Instance) -> TermTable:
    """Work in the hands of those who lead, where somebody else could do it; nobody is no somebody."""
    leads = [*(int(worker.is_leader) for worker in problem.workers), 0]
    spared = {
        team: any(not leads[worker] for worker in team if worker < puzzle.nobody)
        for team in set(puzzle.able)
    }
    work = [part * spared[team] for part, team in zip(puzzle.work, puzzle.able, strict=True)]
    return _rated(ObjectiveTerm.LEADER_WORKLOAD, puzzle, leads, work)


def _finish(bound: int) -> TermTable:
    def measure(_: Sequence[int], ends: Sequence[int]) -> int:
        return max(ends, default=0)

    def blame(draft: IndexedSchedule) -> list[int]:
        finish = max(draft.ends)
        return [task for task, end in enumerate(draft.ends) if end == finish]

    return TermTable(ObjectiveTerm.MAKESPAN, measure, blame, bound, timed=True)


def _lateness(problem: Problem, puzzle: Instance) -> TermTable:
    dues = [
        (number, task.due_date)
        for number, task in enumerate(problem.tasks)
        if task.due_date is not None
    ]
    limit = sum(max(puzzle.earliest[task] - due, 0) for task, due in dues)

    def measure(_: Sequence[int], ends: Sequence[int]) -> int:
        return sum([ends[task] - due for task, due in dues if ends[task] > due])

    def blame(draft: IndexedSchedule) -> list[int]:
        return [task for task, due in dues if draft.ends[task] > max(due, puzzle.earliest[task])]

    return TermTable(
        ObjectiveTerm.TOTAL_TARDINESS, measure, blame, limit, fixed=not dues, timed=True
    )


def _overload(problem: Problem, puzzle: Instance) -> TermTable:
    rooms = [worker.capacity for worker in problem.workers]
    limited = {number: room * puzzle.whole for number, room in enumerate(rooms) if room is not None}
    beyond = [task for task, demand in enumerate(problem.tasks) if demand.ignores_capacity]
    work = [
        0 if task.ignores_capacity else part
        for task, part in zip(problem.tasks, puzzle.work, strict=True)
    ]
    demands = zip(work, puzzle.able, strict=True)
    bound_to = sum(part for part, able in demands if limited.keys() >= set(able))
    limit = max(bound_to - sum(limited.values()), 0)

    def spare(owners: Sequence[int]) -> dict[int, int]:
        left = dict(limited)
        for task in beyond:
            owner = owners[task]
            if owner in left:
                left[owner] = max(left[owner] - puzzle.work[task], 0)
        for owner, part in zip(owners, work, strict=True):
            if owner in left:
                left[owner] -= part
        return left

    def measure(owners: Sequence[int], _: Sequence[int]) -> int:
        return -sum([left for left in spare(owners).values() if left < 0])

    def blame(draft: IndexedSchedule) -> list[int]:
        left = spare(draft.owners)
        return [task for task, owner in enumerate(draft.owners) if left.get(owner, 0) < 0]

    return TermTable(ObjectiveTerm.OVERLOAD, measure, blame, limit, fixed=not limited)


def _rated(
    aim: ObjectiveTerm, puzzle: Instance, rates: Sequence[int], work: Sequence[int]
) -> TermTable:
    """Work times what each worker counts, nobody last."""
    teams = {team: [rates[worker] for worker in team] for team in set(puzzle.able)}
    least = [min(teams[team]) for team in puzzle.able]
    fixed = all(min(some) == max(some) for some in teams.values())

    def measure(owners: Sequence[int], _: Sequence[int]) -> int:
        return sum(map(mul, work, map(rates.__getitem__, owners)))

    def blame(draft: IndexedSchedule) -> list[int]:
        lines = enumerate(zip(work, draft.owners, least, strict=True))
        return [task for task, (part, owner, rate) in lines if part and rates[owner] > rate]

    return TermTable(aim, measure, blame, sum(map(mul, work, least)), fixed=fixed)


def _misfit(problem: Problem, puzzle: Instance) -> TermTable:
    numbers = {worker.key: number for number, worker in enumerate(problem.workers)}
    rows = [{numbers[key]: price for key, price in task.assignment_costs} for task in problem.tasks]
    pairs = zip(rows, puzzle.able, strict=True)
    choices = [[row.get(worker, 0) for worker in able] if row else [0] for row, able in pairs]
    least = [min(choice) for choice in choices]
    fixed = all(min(choice) == max(choice) for choice in choices)

    def measure(owners: Sequence[int], _: Sequence[int]) -> int:
        return sum([row.get(owner, 0) for row, owner in zip(rows, owners, strict=True)])

    def blame(draft: IndexedSchedule) -> list[int]:
        lines = enumerate(zip(rows, draft.owners, least, strict=True))
        return [task for task, (row, owner, price) in lines if row.get(owner, 0) > price]

    return TermTable(ObjectiveTerm.ASSIGNMENT_COST, measure, blame, sum(least), fixed=fixed)


def law(puzzle: Instance) -> TermTable:
    """Whether the tasks that are done may not be done together: before any aim, and no aim."""
    choice = puzzle.choice
    return _of_sets(
        ObjectiveTerm.SHORTFALL, puzzle, lambda done: 1 - choice.is_feasible(done), blamed=True
    )


def _of_choice(aim: ObjectiveTerm, puzzle: Instance) -> TermTable:
    """What the tasks that are done leave unmet, or what they cost."""
    unmet, choice = aim is ObjectiveTerm.SHORTFALL, puzzle.choice
    return _of_sets(
        aim, puzzle, choice.shortfall if unmet else choice.secondary_cost, blamed=not unmet
    )


def _of_sets(
    aim: ObjectiveTerm, puzzle: Instance, weigh: Callable[[int], int], *, blamed: bool
) -> TermTable:
    """What some tasks weigh, once for each set; what is done is to blame, or what is not."""
    known: dict[int, int] = {}

    def measure(owners: Sequence[int], _: Sequence[int]) -> int:
        done = puzzle.done(owners)
        if done not in known:
            known[done] = weigh(done)
        return known[done]

    def blame(draft: IndexedSchedule) -> list[int]:
        nobody = puzzle.nobody
        return [task for task in puzzle.offered if (draft.owners[task] != nobody) == blamed]

    fixed = not puzzle.offered
    return TermTable(aim, measure, blame, weigh(0) if fixed else 0, fixed=fixed)
