"""The optimum of a small problem, by enumerating all schedules."""

from __future__ import annotations

from fractions import Fraction
from itertools import chain, combinations, permutations, product
from math import lcm
from typing import TYPE_CHECKING

from smartgoals.scheduling import ObjectiveTerm

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from smartgoals.scheduling import Problem, Task, Worker

Row = tuple["Task", "Worker", int]
"""A task, its worker and its end."""


def optimum(problem: Problem, terms: Sequence[ObjectiveTerm]) -> tuple[int, ...]:
    """The lexicographic minimum; some order of the tasks, each as early as possible, reaches it."""
    schedules = all_schedules(problem)
    return min(tuple(objective_value(problem, term, rows) for term in terms) for rows in schedules)


def all_schedules(problem: Problem) -> Iterator[list[Row]]:
    """All schedules of all feasible sets in which no task could start earlier as things are."""
    candidates = dict(problem.optional_tasks.candidates)
    required = [task for task in problem.tasks if task.key not in candidates]
    optional = [task for task in problem.tasks if task.key in candidates]
    for some in subsets(optional):
        if not is_feasible(problem, {task.key for task in some}):
            continue
        for order in permutations([*required, *some]):
            if not _respects_precedence(order):
                continue
            for team in product(*([w for w in problem.workers if w.can(task)] for task in order)):
                yield _schedule(order, team)


def subsets(tasks: Sequence[Task]) -> Iterator[tuple[Task, ...]]:
    """All subsets of some tasks."""
    return chain.from_iterable(combinations(tasks, size) for size in range(len(tasks) + 1))


def is_feasible(problem: Problem, done: Iterable[str]) -> bool:
    """Whether a set of optional tasks respects prerequisites, conflicts and budgets."""
    keys = {*done}
    places = [key for key, _ in problem.optional_tasks.candidates]
    chosen = [each for key, each in problem.optional_tasks.candidates if key in keys]
    for candidate in chosen:
        needed = {key for place, key in enumerate(places) if candidate.prerequisites & 1 << place}
        excluded = {key for place, key in enumerate(places) if candidate.conflicts & 1 << place}
        if not needed <= keys or excluded & keys:
            return False
    return all(
        sum(candidate.consumption[budget] for candidate in chosen) <= limit
        for budget, limit in enumerate(problem.optional_tasks.budgets)
    )


def _respects_precedence(order: Sequence[Task]) -> bool:
    present = {task.key for task in order}
    seen: set[str] = set()
    for task in order:
        if not seen.issuperset(present.intersection(task.predecessors)):
            return False
        seen.add(task.key)
    return True


def _schedule(order: Sequence[Task], team: Sequence[Worker]) -> list[Row]:
    ends: dict[str, int] = {}
    used: dict[tuple[str, int], Fraction] = {}
    rows = []
    for task, worker in zip(order, team, strict=True):
        start = max([task.release_date, *(ends[key] for key in task.predecessors if key in ends)])
        while (slots := _slots(task, worker, start, used)) is None:
            start += 1
        for slot in slots:
            used[worker.key, slot] = used.get((worker.key, slot), Fraction(0)) + task.demand
        ends[task.key] = slots[-1] + 1 if slots else start
        rows.append((task, worker, ends[task.key]))
    return rows


def _slots(
    task: Task, worker: Worker, start: int, used: dict[tuple[str, int], Fraction]
) -> list[int] | None:
    closed = {slot for first, stop in worker.breaks for slot in range(first, stop)}
    slots: list[int] = []
    slot = start
    while len(slots) < task.duration:
        if slot in closed:
            if not slots:
                return None
        elif used.get((worker.key, slot), Fraction(0)) + task.demand > 1:
            return None
        else:
            slots.append(slot)
        slot += 1
    return slots


def objective_value(problem: Problem, term: ObjectiveTerm, rows: Sequence[Row]) -> int:
    """One objective value of a schedule, from its definition."""
    unit = lcm(*(task.demand.denominator for task in problem.tasks))
    loads = {worker.key: Fraction(0) for worker in problem.workers}
    exempt = {worker.key: Fraction(0) for worker in problem.workers}
    for task, worker, _ in rows:
        loads[worker.key] += task.duration * task.demand * unit
        exempt[worker.key] += task.ignores_capacity * task.duration * task.demand * unit
    numbers: dict[ObjectiveTerm, Fraction | int] = {
        ObjectiveTerm.MAKESPAN: max((end for _, _, end in rows), default=0),
        ObjectiveTerm.TOTAL_TARDINESS: sum(
            max(end - t.due_date, 0) for t, _, end in rows if t.due_date is not None
        ),
        ObjectiveTerm.OVERLOAD: sum(
            max(
                loads[worker.key] - max(Fraction(worker.capacity * unit), exempt[worker.key]),
                Fraction(0),
            )
            for worker in problem.workers
            if worker.capacity is not None
        ),
        ObjectiveTerm.LEADER_WORKLOAD: sum(
            task.duration * task.demand * unit
            for task, worker, _ in rows
            if worker.is_leader
            and any(each.can(task) and not each.is_leader for each in problem.workers)
        ),
        ObjectiveTerm.OVERRUN: sum(
            max(end - t.deadline, 0) for t, _, end in rows if t.deadline is not None
        ),
        ObjectiveTerm.SHORTFALL: _shortfall(problem, {task.key for task, _, _ in rows}),
        ObjectiveTerm.UNSERVED: _unserved(problem, {task.key for task, _, _ in rows}),
        ObjectiveTerm.SECONDARY_COST: _secondary_cost(problem, {task.key for task, _, _ in rows}),
        ObjectiveTerm.ASSIGNMENT_COST: sum(
            dict(task.assignment_costs).get(worker.key, 0) for task, worker, _ in rows
        ),
        ObjectiveTerm.LABOUR_COST: sum(
            task.duration * task.demand * unit * worker.rate for task, worker, _ in rows
        ),
    }
    return int(numbers[term])


def _shortfall(problem: Problem, done: set[str]) -> int:
    """Missing contributions, target by target."""
    options, total = problem.optional_tasks, 0
    for target, goal in enumerate(options.goals):
        most = _most_lacking(problem, target, goal.required)
        lacking = max(goal.required - _contribution(problem, done, target), 0)
        total = total * (most + 1) + lacking
    return total


def _unserved(problem: Problem, done: set[str]) -> int:
    """Strategies not served, then enabling tasks left out that count."""
    options = problem.optional_tasks
    keys = [key for key, _ in options.candidates]
    strategies = range(
        max((each.strategies.bit_length() for _, each in options.candidates), default=0)
    )
    idle = sum(
        any(each.strategies >> bit & 1 for _, each in options.candidates)
        and not any(each.strategies >> bit & 1 for key, each in options.candidates if key in done)
        for bit in strategies
    )
    reached = all(
        _contribution(problem, done, target) >= goal.required
        for target, goal in enumerate(options.goals)
    )
    undone = 0
    for place, (key, each) in enumerate(options.candidates):
        waited = any(
            other.waits_for >> place & 1 for later, other in options.candidates if later in done
        )
        undone += key not in done and (waited or (each.enabling and (each.wanted or not reached)))
    return idle * (len(keys) + 1) + undone


def _secondary_cost(problem: Problem, done: set[str]) -> int:
    """Missing desired contributions, then cost, then effort."""
    options, total = problem.optional_tasks, 0
    every = [each for _, each in options.candidates]
    chosen = [each for key, each in options.candidates if key in done]
    for target, goal in enumerate(options.goals):
        most = _most_lacking(problem, target, goal.desired)
        lacking = max(goal.desired - _contribution(problem, done, target), 0)
        total = total * (most + 1) + lacking
    total = total * (sum(each.cost for each in every) + 1) + sum(each.cost for each in chosen)
    efforts = sum(each.effort for each in every)
    return total * (efforts + 1) + sum(each.effort for each in chosen)


def _most_lacking(problem: Problem, target: int, wanted: int) -> int:
    """No set leaves more of a target."""
    every = [each for _, each in problem.optional_tasks.candidates]
    losses = sum(lost[target] for each in every for _, lost in each.overlaps)
    return wanted + losses + sum(max(-each.contributions[target], 0) for each in every)


def _contribution(problem: Problem, done: set[str], target: int) -> int:
    """The contribution of a set; an overlap is listed by both candidates and counts once."""
    keys = [key for key, _ in problem.optional_tasks.candidates]
    chosen = [each for key, each in problem.optional_tasks.candidates if key in done]
    lost = sum(
        losses[target] for each in chosen for place, losses in each.overlaps if keys[place] in done
    )
    return sum(each.contributions[target] for each in chosen) - lost // 2


def parts_from_definition(problem: Problem, rows: Sequence[Row]) -> Iterator[int]:
    """The objective values with the packed ones taken apart, without the makespan."""
    options, done = problem.optional_tasks, {task.key for task, _, _ in rows}
    chosen = [each for key, each in options.candidates if key in done]
    brought = [_contribution(problem, done, target) for target, _ in enumerate(options.goals)]
    for term in problem.objectives:
        match term:
            case ObjectiveTerm.SHORTFALL:
                for goal, amount in zip(options.goals, brought, strict=True):
                    yield max(goal.required - amount, 0)
            case ObjectiveTerm.UNSERVED:
                yield from divmod(_unserved(problem, done), len(options.candidates) + 1)
            case ObjectiveTerm.SECONDARY_COST:
                for goal, amount in zip(options.goals, brought, strict=True):
                    yield max(goal.desired - amount, 0)
                yield sum(each.cost for each in chosen)
                yield sum(each.effort for each in chosen)
            case ObjectiveTerm.MAKESPAN:
                pass
            case _:
                yield objective_value(problem, term, rows)
