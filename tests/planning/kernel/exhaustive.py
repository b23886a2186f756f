"""The best of all schedules of a small problem, by trying them all."""

from __future__ import annotations

from fractions import Fraction
from itertools import permutations, product
from math import lcm
from typing import TYPE_CHECKING

from smartgoals.planning.kernel import Aim

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from smartgoals.planning.kernel import Problem, Task, Worker

Row = tuple["Task", "Worker", int]
"""A task, its worker and its end."""


def best_worth(problem: Problem, aims: Sequence[Aim]) -> tuple[int, ...]:
    """The least figures, ranked: some order of the tasks, each as early as it fits, gives them."""
    worths = (tuple(figure(problem, aim, rows) for aim in aims) for rows in _all(problem))
    return min(worths)


def _all(problem: Problem) -> Iterator[list[Row]]:
    for order in permutations(problem.tasks):
        if not _forwards(order):
            continue
        for team in product(*([w for w in problem.workers if w.can(task)] for task in order)):
            yield _placed(order, team)


def _forwards(order: Sequence[Task]) -> bool:
    seen: set[str] = set()
    for task in order:
        if not seen.issuperset(task.after):
            return False
        seen.add(task.key)
    return True


def _placed(order: Sequence[Task], team: Sequence[Worker]) -> list[Row]:
    ends: dict[str, int] = {}
    taken: dict[tuple[str, int], Fraction] = {}
    rows = []
    for task, worker in zip(order, team, strict=True):
        start = max([task.release, *(ends[key] for key in task.after)])
        while (slots := _slots(task, worker, start, taken)) is None:
            start += 1
        for slot in slots:
            taken[worker.key, slot] = taken.get((worker.key, slot), Fraction(0)) + task.share
        ends[task.key] = slots[-1] + 1 if slots else start
        rows.append((task, worker, ends[task.key]))
    return rows


def _slots(
    task: Task, worker: Worker, start: int, taken: dict[tuple[str, int], Fraction]
) -> list[int] | None:
    closed = {slot for first, stop in worker.closed for slot in range(first, stop)}
    slots: list[int] = []
    slot = start
    while len(slots) < task.duration:
        if slot in closed:
            if not slots:
                return None
        elif taken.get((worker.key, slot), Fraction(0)) + task.share > 1:
            return None
        else:
            slots.append(slot)
        slot += 1
    return slots


def figure(problem: Problem, aim: Aim, rows: Sequence[Row]) -> int:
    """One figure of a schedule, from its definition."""
    parts = lcm(*(task.share.denominator for task in problem.tasks))
    loads = {worker.key: Fraction(0) for worker in problem.workers}
    for task, worker, _ in rows:
        loads[worker.key] += task.duration * task.share * parts
    numbers: dict[Aim, Fraction | int] = {
        Aim.FINISH: max((end for _, _, end in rows), default=0),
        Aim.LATENESS: sum(max(end - t.due, 0) for t, _, end in rows if t.due is not None),
        Aim.OVERLOAD: sum(
            max(loads[worker.key] - worker.room * parts, Fraction(0))
            for worker in problem.workers
            if worker.room is not None
        ),
        Aim.LEADER_LOAD: sum(
            task.duration * task.share * parts
            for task, worker, _ in rows
            if worker.leads and any(one.can(task) and not one.leads for one in problem.workers)
        ),
        Aim.UNMET: 0,
        Aim.PRICE: 0,
        Aim.MISFIT: sum(dict(task.misfit).get(worker.key, 0) for task, worker, _ in rows),
        Aim.COST: sum(task.duration * task.share * parts * worker.cost for task, worker, _ in rows),
    }
    return int(numbers[aim])
