"""The best of all schedules of a small problem, by trying them all."""

from __future__ import annotations

from fractions import Fraction
from itertools import chain, combinations, permutations, product
from math import lcm
from typing import TYPE_CHECKING

from smartgoals.scheduling import ObjectiveTerm

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from smartgoals.scheduling import Candidate, Problem, Task, Worker

Row = tuple["Task", "Worker", int]
"""A task, its worker and its end."""


def best_worth(problem: Problem, aims: Sequence[ObjectiveTerm]) -> tuple[int, ...]:
    """The least figures, ranked: some order of the tasks, each as early as it fits, gives them."""
    worths = (tuple(figure(problem, aim, rows) for aim in aims) for rows in _all(problem))
    return min(worths)


def _all(problem: Problem) -> Iterator[list[Row]]:
    offers = dict(problem.optional_tasks.candidates)
    must = [task for task in problem.tasks if task.key not in offers]
    may = [task for task in problem.tasks if task.key in offers]
    for some in subsets(may):
        if not may_be_done(problem, {task.key for task in some}):
            continue
        for order in permutations([*must, *some]):
            if not _forwards(order):
                continue
            for team in product(*([w for w in problem.workers if w.can(task)] for task in order)):
                yield _placed(order, team)


def subsets(several: Sequence[Task]) -> Iterator[tuple[Task, ...]]:
    """All sets of some tasks."""
    return chain.from_iterable(combinations(several, size) for size in range(len(several) + 1))


def may_be_done(problem: Problem, done: Iterable[str]) -> bool:
    """Whether some optional tasks may be done together."""
    keys = {*done}
    places = [key for key, _ in problem.optional_tasks.candidates]
    ours = [offer for key, offer in problem.optional_tasks.candidates if key in keys]
    for offer in ours:
        needed = {key for place, key in enumerate(places) if offer.prerequisites & 1 << place}
        excluded = {key for place, key in enumerate(places) if offer.conflicts & 1 << place}
        if not needed <= keys or excluded & keys:
            return False
    return all(
        sum(offer.consumption[purse] for offer in ours) <= limit
        for purse, limit in enumerate(problem.optional_tasks.budgets)
    )


def _forwards(order: Sequence[Task]) -> bool:
    ours = {task.key for task in order}
    seen: set[str] = set()
    for task in order:
        if not seen.issuperset(ours.intersection(task.predecessors)):
            return False
        seen.add(task.key)
    return True


def _placed(order: Sequence[Task], team: Sequence[Worker]) -> list[Row]:
    ends: dict[str, int] = {}
    taken: dict[tuple[str, int], Fraction] = {}
    rows = []
    for task, worker in zip(order, team, strict=True):
        start = max([task.release_date, *(ends[key] for key in task.predecessors if key in ends)])
        while (slots := _slots(task, worker, start, taken)) is None:
            start += 1
        for slot in slots:
            taken[worker.key, slot] = taken.get((worker.key, slot), Fraction(0)) + task.demand
        ends[task.key] = slots[-1] + 1 if slots else start
        rows.append((task, worker, ends[task.key]))
    return rows


def _slots(
    task: Task, worker: Worker, start: int, taken: dict[tuple[str, int], Fraction]
) -> list[int] | None:
    closed = {slot for first, stop in worker.breaks for slot in range(first, stop)}
    slots: list[int] = []
    slot = start
    while len(slots) < task.duration:
        if slot in closed:
            if not slots:
                return None
        elif taken.get((worker.key, slot), Fraction(0)) + task.demand > 1:
            return None
        else:
            slots.append(slot)
        slot += 1
    return slots


def figure(problem: Problem, aim: ObjectiveTerm, rows: Sequence[Row]) -> int:
    """One figure of a schedule, from its definition."""
    parts = lcm(*(task.demand.denominator for task in problem.tasks))
    loads = {worker.key: Fraction(0) for worker in problem.workers}
    allowed = {worker.key: Fraction(0) for worker in problem.workers}
    for task, worker, _ in rows:
        loads[worker.key] += task.duration * task.demand * parts
        allowed[worker.key] += task.ignores_capacity * task.duration * task.demand * parts
    numbers: dict[ObjectiveTerm, Fraction | int] = {
        ObjectiveTerm.MAKESPAN: max((end for _, _, end in rows), default=0),
        ObjectiveTerm.TOTAL_TARDINESS: sum(
            max(end - t.due_date, 0) for t, _, end in rows if t.due_date is not None
        ),
        ObjectiveTerm.OVERLOAD: sum(
            max(
                loads[worker.key] - max(Fraction(worker.capacity * parts), allowed[worker.key]),
                Fraction(0),
            )
            for worker in problem.workers
            if worker.capacity is not None
        ),
        ObjectiveTerm.LEADER_WORKLOAD: sum(
            task.duration * task.demand * parts
            for task, worker, _ in rows
            if worker.is_leader
            and any(one.can(task) and not one.is_leader for one in problem.workers)
        ),
        ObjectiveTerm.SHORTFALL: _unmet(problem, {task.key for task, _, _ in rows}),
        ObjectiveTerm.SECONDARY_COST: _price(problem, {task.key for task, _, _ in rows}),
        ObjectiveTerm.ASSIGNMENT_COST: sum(
            dict(task.assignment_costs).get(worker.key, 0) for task, worker, _ in rows
        ),
        ObjectiveTerm.LABOUR_COST: sum(
            task.duration * task.demand * parts * worker.rate for task, worker, _ in rows
        ),
    }
    return int(numbers[aim])


def _unmet(problem: Problem, done: set[str]) -> int:
    """In one number: what is wanted of worth, then strategies, then enabling tasks left undone."""
    every = [offer for _, offer in problem.optional_tasks.candidates]
    ours = [offer for key, offer in problem.optional_tasks.candidates if key in done]
    enabling = sum(offer.enabling for offer in every)
    strategies = len({offer.strategy for offer in every} - {0})
    lacking = max(problem.optional_tasks.goal.required - _worth(problem, ours, done), 0)
    unserved = strategies - len({offer.strategy for offer in ours} - {0})
    undone = enabling - sum(offer.enabling for offer in ours)
    return (lacking * (strategies + 1) + unserved) * (enabling + 1) + undone


def _price(problem: Problem, done: set[str]) -> int:
    """In one number: what lacks of enough worth, then cost, then effort."""
    every = [offer for _, offer in problem.optional_tasks.candidates]
    ours = [offer for key, offer in problem.optional_tasks.candidates if key in done]
    costs, efforts = (sum(offer.cost for offer in every), sum(offer.effort for offer in every))
    lacking = max(problem.optional_tasks.goal.desired - _worth(problem, ours, done), 0)
    cost, effort = sum(offer.cost for offer in ours), sum(offer.effort for offer in ours)
    return (lacking * (costs + 1) + cost) * (efforts + 1) + effort


def _worth(problem: Problem, ours: Sequence[Candidate], done: set[str]) -> int:
    """What is brought together; both that overlap tell of it, so that half is lost."""
    keys = [key for key, _ in problem.optional_tasks.candidates]
    lost = sum(loss for offer in ours for place, loss in offer.overlaps if keys[place] in done)
    return sum(offer.contribution for offer in ours) - lost // 2
