"""A problem by position: the integer arrays that the algorithms read."""

from __future__ import annotations

from functools import cached_property
from math import lcm
from operator import mul
from typing import TYPE_CHECKING

from attrs import frozen

from smartgoals.scheduling.optional_tasks import OptionalTasks, positions_in
from smartgoals.scheduling.problem import eligible_workers
from smartgoals.scheduling.timeline import OpenSlots

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from smartgoals.scheduling.problem import Problem


@frozen(eq=False)
class Instance:
    """The problem with every task and every worker replaced by its position.

    Attributes:
        durations: Per task, its slots.
        eligible: Per task, the workers who can do it; equal requirements share one tuple. For an
            optional task the last one is `unassigned`.
        predecessors: Per task, the tasks that must end first.
        successors: Per task, the tasks that wait for it.
        topological_order: All tasks, each after its predecessors.
        heads: Per task, a slot before which it cannot start.
        earliest_ends: Per task, a slot before which it cannot end.
        tails: Per task, the number of slots that must follow its end.
        latest_starts: Per task, the slot by which it should start so that neither it nor its
            successors are late.
        demands: Per task, its demand in units.
        units: The units that a worker has in one slot: the common denominator of all demands.
        work: Per task, duration times demand, in units.
        calendars: Per worker, the open slots.
        is_plain: Whether there are no breaks, no optional tasks and no demands below 1.
        ignoring_capacity: The tasks that may exceed the capacity of their worker.
        capacities: Per worker, the capacity in units; None is unlimited.
        optional: The tasks that may be left unassigned.
        prerequisites: For optional tasks with prerequisites, the task and the tasks it needs.
        warm_start: The optional tasks in the first schedule.
        optional_tasks: The value and the feasibility of sets of optional tasks.
        candidate_tasks: The optional tasks in the order of `OptionalTasks.candidates`.
    """

    durations: tuple[int, ...]
    eligible: tuple[tuple[int, ...], ...]
    predecessors: tuple[tuple[int, ...], ...]
    successors: tuple[tuple[int, ...], ...]
    topological_order: tuple[int, ...]
    heads: tuple[int, ...]
    earliest_ends: tuple[int, ...]
    tails: tuple[int, ...]
    latest_starts: tuple[int, ...]
    demands: tuple[int, ...]
    units: int
    work: tuple[int, ...]
    calendars: tuple[OpenSlots, ...]
    is_plain: bool
    ignoring_capacity: frozenset[int]
    capacities: tuple[int | None, ...]
    optional: frozenset[int]
    prerequisites: tuple[tuple[int, frozenset[int]], ...]
    warm_start: frozenset[int]
    optional_tasks: OptionalTasks
    candidate_tasks: tuple[int, ...]

    @cached_property
    def sorted_optional(self) -> tuple[int, ...]:
        """The optional tasks in ascending order."""
        return tuple(sorted(self.optional))

    @property
    def unassigned(self) -> int:
        """The owner of optional tasks that are not done: the position after the last worker."""
        return len(self.calendars)

    def selected(self, owners: Sequence[int]) -> int:
        """The candidates that are done, one bit each by position."""
        unassigned = self.unassigned
        done = (
            1 << position
            for position, task in enumerate(self.candidate_tasks)
            if owners[task] != unassigned
        )
        return sum([*done])

    @classmethod
    def of(cls, problem: Problem) -> Instance:
        """The arrays of a problem; tasks and workers keep the order of their keys."""
        tasks, workers = problem.tasks, problem.workers
        position = {task.key: number for number, task in enumerate(tasks)}
        predecessors = tuple(tuple(position[key] for key in task.predecessors) for task in tasks)
        successors: list[list[int]] = [[] for _ in tasks]
        for task, earlier in enumerate(predecessors):
            for other in earlier:
                successors[other].append(task)

        candidate_tasks = tuple(position[key] for key, _ in problem.optional_tasks.candidates)
        optional = frozenset(candidate_tasks)
        teams = dict(
            zip((task.skills for task in tasks), eligible_workers(tasks, workers), strict=True)
        )
        optional_teams = {skills: (*team, len(workers)) for skills, team in teams.items()}
        eligible = tuple(
            (optional_teams if number in optional else teams)[task.skills]
            for number, task in enumerate(tasks)
        )
        known = {breaks: OpenSlots.of(breaks) for breaks in {worker.breaks for worker in workers}}
        calendars = tuple(known[worker.breaks] for worker in workers)
        durations = tuple(task.duration for task in tasks)
        order = _topological_order(predecessors, successors)
        team_calendars = {
            skills: {calendars[worker] for worker in team} for skills, team in teams.items()
        }
        heads, earliest_ends = [task.release_date for task in tasks], [0] * len(tasks)
        tails = [0] * len(tasks)
        for task in order:
            if task not in optional:
                spans = (
                    calendar.span(heads[task], durations[task])
                    for calendar in team_calendars[tasks[task].skills]
                )
                earliest_ends[task] = min(end for _, end in spans)
                for later in successors[task]:
                    heads[later] = max(heads[later], earliest_ends[task])
        for task in reversed(order):
            following = (
                durations[later] + tails[later]
                for later in successors[task]
                if later not in optional
            )
            tails[task] = max(following, default=0)

        horizon = max(map(sum, zip(earliest_ends, tails, strict=True)), default=0)
        latest = [horizon if task.due_date is None else task.due_date for task in tasks]
        for task in reversed(order):
            starts = (latest[later] for later in successors[task])
            latest[task] = min((latest[task], *starts)) - durations[task]

        units = lcm(*(task.demand.denominator for task in tasks))
        demands = tuple(int(task.demand * units) for task in tasks)
        return cls(
            durations=durations,
            eligible=eligible,
            predecessors=predecessors,
            successors=tuple(map(tuple, successors)),
            topological_order=order,
            heads=tuple(heads),
            earliest_ends=tuple(earliest_ends),
            tails=tuple(tails),
            latest_starts=tuple(latest),
            demands=demands,
            units=units,
            work=tuple(map(mul, durations, demands)),
            calendars=calendars,
            is_plain=units == 1 and not optional and not any(worker.breaks for worker in workers),
            ignoring_capacity=frozenset(
                number for number, task in enumerate(tasks) if task.ignores_capacity
            ),
            capacities=tuple(
                None if worker.capacity is None else worker.capacity * units for worker in workers
            ),
            optional=optional,
            prerequisites=_prerequisites(problem, position),
            warm_start=frozenset(position[key] for key in problem.optional_tasks.warm_start),
            optional_tasks=problem.optional_tasks,
            candidate_tasks=candidate_tasks,
        )


def _prerequisites(
    problem: Problem, position: Mapping[str, int]
) -> tuple[tuple[int, frozenset[int]], ...]:
    tasks = [position[key] for key, _ in problem.optional_tasks.candidates]
    return tuple(
        (task, frozenset(tasks[other] for other in positions_in(candidate.prerequisites)))
        for task, (_, candidate) in zip(tasks, problem.optional_tasks.candidates, strict=True)
        if candidate.prerequisites
    )


def _topological_order(
    predecessors: tuple[tuple[int, ...], ...], successors: list[list[int]]
) -> tuple[int, ...]:
    waiting = [len(earlier) for earlier in predecessors]
    order = [task for task, count in enumerate(waiting) if not count]
    for task in order:
        for later in successors[task]:
            waiting[later] -= 1
            if not waiting[later]:
                order.append(later)
    return tuple(order)
