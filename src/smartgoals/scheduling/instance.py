"""A problem as bare numbers: what the algorithms read."""

from __future__ import annotations

from functools import cached_property
from math import lcm
from operator import mul
from typing import TYPE_CHECKING

from attrs import frozen

from smartgoals.scheduling.candidate import positions_in
from smartgoals.scheduling.optional_tasks import OptionalTasks
from smartgoals.scheduling.problem import able_workers
from smartgoals.scheduling.timeline import OpenSlots

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from smartgoals.scheduling.problem import Problem


@frozen(eq=False)
class Instance:
    """The problem with every task and every worker replaced by its position.

    Attributes:
        durations: Slots per task.
        able: Per task, the workers who can do it; equal demands share one tuple. Of an optional
            task the last one is `nobody`, in whose hands it is left undone.
        before: Per task, the tasks that must end first.
        behind: Per task, the tasks that wait for it.
        order: All tasks, none before one it waits for.
        heads: Per task, a slot before which it cannot start.
        earliest: Per task, a slot before which it cannot end.
        rests: Per task, how many slots must pass after its end.
        latest: Per task, the slot by which it should start, lest it or what follows be late.
        parts: Per task, how much of its worker it takes, out of `whole`.
        whole: What a worker has to give in one slot.
        calendars: Per worker, the open slots.
        work: Per task, its duration in such parts.
        plain: No closed slots, nothing optional, and every task takes its worker whole.
        beyond: The tasks that may go beyond their worker's room.
        rooms: Per worker, how much work there is room for, in such parts; None is no limit.
        optional: The tasks that may be left undone.
        needs: Of these, those that are only done with others, each with all it needs.
        first: Those of them to begin with.
        choice: What doing them is worth, and which may be done together.
        offered: They again, each at its place in the choice.
    """

    durations: tuple[int, ...]
    able: tuple[tuple[int, ...], ...]
    before: tuple[tuple[int, ...], ...]
    behind: tuple[tuple[int, ...], ...]
    order: tuple[int, ...]
    heads: tuple[int, ...]
    earliest: tuple[int, ...]
    rests: tuple[int, ...]
    latest: tuple[int, ...]
    parts: tuple[int, ...]
    whole: int
    work: tuple[int, ...]
    calendars: tuple[OpenSlots, ...]
    plain: bool
    beyond: frozenset[int]
    rooms: tuple[int | None, ...]
    optional: frozenset[int]
    needs: tuple[tuple[int, frozenset[int]], ...]
    first: frozenset[int]
    choice: OptionalTasks
    offered: tuple[int, ...]

    @cached_property
    def choosable(self) -> tuple[int, ...]:
        """The optional tasks in order."""
        return tuple(sorted(self.optional))

    @property
    def nobody(self) -> int:
        """The worker in whose hands a task is left undone: one more than there are."""
        return len(self.calendars)

    def done(self, owners: Sequence[int]) -> int:
        """The optional tasks that are in somebody's hands, one bit for each by its place."""
        nobody = self.nobody
        return sum([1 << place for place, one in enumerate(self.offered) if owners[one] != nobody])

    @classmethod
    def of(cls, problem: Problem) -> Instance:
        """The numbers of a problem; tasks and workers keep the order of their keys."""
        tasks, workers = problem.tasks, problem.workers
        position = {task.key: number for number, task in enumerate(tasks)}
        before = tuple(tuple(position[key] for key in task.predecessors) for task in tasks)
        behind: list[list[int]] = [[] for _ in tasks]
        for task, earlier in enumerate(before):
            for other in earlier:
                behind[other].append(task)

        offered = tuple(position[key] for key, _ in problem.optional_tasks.candidates)
        optional = frozenset(offered)
        teams = dict(
            zip((task.skills for task in tasks), able_workers(tasks, workers), strict=True)
        )
        spare = {skills: (*team, len(workers)) for skills, team in teams.items()}
        able = tuple(
            (spare if number in optional else teams)[task.skills]
            for number, task in enumerate(tasks)
        )
        known = {closed: OpenSlots.of(closed) for closed in {worker.breaks for worker in workers}}
        calendars = tuple(known[worker.breaks] for worker in workers)
        durations = tuple(task.duration for task in tasks)
        order = _order(before, behind)
        dates = {skills: {calendars[worker] for worker in team} for skills, team in teams.items()}
        heads, earliest = [task.release_date for task in tasks], [0] * len(tasks)
        rests = [0] * len(tasks)
        for task in order:
            if task not in optional:
                spans = (c.span(heads[task], durations[task]) for c in dates[tasks[task].skills])
                earliest[task] = min(end for _, end in spans)
                for later in behind[task]:
                    heads[later] = max(heads[later], earliest[task])
        for task in reversed(order):
            rests[task] = max(
                (
                    durations[later] + rests[later]
                    for later in behind[task]
                    if later not in optional
                ),
                default=0,
            )

        horizon = max(map(sum, zip(earliest, rests, strict=True)), default=0)
        latest = [horizon if task.due_date is None else task.due_date for task in tasks]
        for task in reversed(order):
            starts = (latest[later] for later in behind[task])
            latest[task] = min((latest[task], *starts)) - durations[task]

        whole = lcm(*(task.demand.denominator for task in tasks))
        parts = tuple(int(task.demand * whole) for task in tasks)
        return cls(
            durations=durations,
            able=able,
            before=before,
            behind=tuple(map(tuple, behind)),
            order=order,
            heads=tuple(heads),
            earliest=tuple(earliest),
            rests=tuple(rests),
            latest=tuple(latest),
            parts=parts,
            whole=whole,
            work=tuple(map(mul, durations, parts)),
            calendars=calendars,
            plain=whole == 1 and not optional and not any(worker.breaks for worker in workers),
            beyond=frozenset(number for number, task in enumerate(tasks) if task.ignores_capacity),
            rooms=tuple(None if one.capacity is None else one.capacity * whole for one in workers),
            optional=optional,
            needs=_needs(problem, position),
            first=frozenset(position[key] for key in problem.optional_tasks.warm_start),
            choice=problem.optional_tasks,
            offered=offered,
        )


def _needs(problem: Problem, position: Mapping[str, int]) -> tuple[tuple[int, frozenset[int]], ...]:
    places = [position[key] for key, _ in problem.optional_tasks.candidates]
    return tuple(
        (place, frozenset(places[bit] for bit in positions_in(offer.prerequisites)))
        for place, (_, offer) in zip(places, problem.optional_tasks.candidates, strict=True)
        if offer.prerequisites
    )


def _order(before: tuple[tuple[int, ...], ...], behind: list[list[int]]) -> tuple[int, ...]:
    waiting = [len(earlier) for earlier in before]
    order = [task for task, count in enumerate(waiting) if not count]
    for task in order:
        for later in behind[task]:
            waiting[later] -= 1
            if not waiting[later]:
                order.append(later)
    return tuple(order)
