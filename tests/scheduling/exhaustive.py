"""The best of all schedules of a small problem, by trying them all."""

from __future__ import annotations

from fractions import Fraction
from itertools import chain, combinations, permutations, product
from math import lcm
from typing import TYPE_CHECKING

from smartgoals.scheduling import Aim

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from smartgoals.scheduling import Problem, Task, Worker
    from smartgoals.scheduling.candidate import Offer

Row = tuple["Task", "Worker", int]
"""A task, its worker and its end."""


def best_worth(problem: Problem, aims: Sequence[Aim]) -> tuple[int, ...]:
    """The least figures, ranked: some order of the tasks, each as early as it fits, gives them."""
    worths = (tuple(figure(problem, aim, rows) for aim in aims) for rows in _all(problem))
    return min(worths)


def _all(problem: Problem) -> Iterator[list[Row]]:
    offers = dict(problem.choice.offers)
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
    places = [key for key, _ in problem.choice.offers]
    ours = [offer for key, offer in problem.choice.offers if key in keys]
    for offer in ours:
        needed = {key for place, key in enumerate(places) if offer.needs & 1 << place}
        excluded = {key for place, key in enumerate(places) if offer.clashes & 1 << place}
        if not needed <= keys or excluded & keys:
            return False
    return all(
        sum(offer.draws[purse] for offer in ours) <= limit
        for purse, limit in enumerate(problem.choice.purses)
    )


def _forwards(order: Sequence[Task]) -> bool:
    ours = {task.key for task in order}
    seen: set[str] = set()
    for task in order:
        if not seen.issuperset(ours.intersection(task.after)):
            return False
        seen.add(task.key)
    return True


def _placed(order: Sequence[Task], team: Sequence[Worker]) -> list[Row]:
    ends: dict[str, int] = {}
    taken: dict[tuple[str, int], Fraction] = {}
    rows = []
    for task, worker in zip(order, team, strict=True):
        start = max([task.release, *(ends[key] for key in task.after if key in ends)])
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
    allowed = {worker.key: Fraction(0) for worker in problem.workers}
    for task, worker, _ in rows:
        loads[worker.key] += task.duration * task.share * parts
        allowed[worker.key] += task.beyond * task.duration * task.share * parts
    numbers: dict[Aim, Fraction | int] = {
        Aim.FINISH: max((end for _, _, end in rows), default=0),
        Aim.LATENESS: sum(max(end - t.due, 0) for t, _, end in rows if t.due is not None),
        Aim.OVERLOAD: sum(
            max(
                loads[worker.key] - max(Fraction(worker.room * parts), allowed[worker.key]),
                Fraction(0),
            )
            for worker in problem.workers
            if worker.room is not None
        ),
        Aim.LEADER_LOAD: sum(
            task.duration * task.share * parts
            for task, worker, _ in rows
            if worker.leads and any(one.can(task) and not one.leads for one in problem.workers)
        ),
        Aim.UNMET: _unmet(problem, {task.key for task, _, _ in rows}),
        Aim.PRICE: _price(problem, {task.key for task, _, _ in rows}),
        Aim.MISFIT: sum(dict(task.misfit).get(worker.key, 0) for task, worker, _ in rows),
        Aim.COST: sum(task.duration * task.share * parts * worker.cost for task, worker, _ in rows),
    }
    return int(numbers[aim])


def _unmet(problem: Problem, done: set[str]) -> int:
    """In one number: what is wanted of worth, then strategies, then enabling tasks left undone."""
    every = [offer for _, offer in problem.choice.offers]
    ours = [offer for key, offer in problem.choice.offers if key in done]
    enabling = sum(offer.enabling for offer in every)
    strategies = len({offer.strategy for offer in every} - {0})
    lacking = max(problem.choice.goal.wanted - _worth(problem, ours, done), 0)
    unserved = strategies - len({offer.strategy for offer in ours} - {0})
    undone = enabling - sum(offer.enabling for offer in ours)
    return (lacking * (strategies + 1) + unserved) * (enabling + 1) + undone


def _price(problem: Problem, done: set[str]) -> int:
    """In one number: what lacks of enough worth, then cost, then effort."""
    every = [offer for _, offer in problem.choice.offers]
    ours = [offer for key, offer in problem.choice.offers if key in done]
    costs, efforts = (sum(offer.cost for offer in every), sum(offer.effort for offer in every))
    lacking = max(problem.choice.goal.enough - _worth(problem, ours, done), 0)
    cost, effort = sum(offer.cost for offer in ours), sum(offer.effort for offer in ours)
    return (lacking * (costs + 1) + cost) * (efforts + 1) + effort


def _worth(problem: Problem, ours: Sequence[Offer], done: set[str]) -> int:
    """What is brought together; both that overlap tell of it, so that half is lost."""
    keys = [key for key, _ in problem.choice.offers]
    lost = sum(loss for offer in ours for place, loss in offer.overlaps if keys[place] in done)
    return sum(offer.worth for offer in ours) - lost // 2
