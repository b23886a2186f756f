"""Exact schedules of a few tasks: branch and bound over the serial schedule-generation scheme.

Every left-shifted schedule is what some activity list and some assignment give, so that all of them
are looked at, task by task, except where a bound says that nothing better follows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from attrs import frozen

from smartgoals.scheduling.instance import Instance
from smartgoals.scheduling.problem import Problem
from smartgoals.scheduling.solution import Assignment
from smartgoals.scheduling.timeline import ResourceTimeline

Rows: TypeAlias = tuple[tuple[str, Assignment], ...]
Value: TypeAlias = tuple[int, int, int, int]
"""Tardiness, leader workload, assignment cost, makespan: smaller is better."""


@frozen(kw_only=True)
class ExactSchedule:
    """The best schedule in which nobody is overloaded and no task ends after its deadline.

    Attributes:
        rows: The key and `Assignment` of every task, sorted by key; None where there is no such
            schedule, or none better than what was known.
        value: Tardiness, leader workload, assignment cost and makespan, compared in this order.
        steps: How many nodes of the search tree were looked at.
        is_proven: Whether the search was completed.
    """

    rows: Rows | None
    value: Value | None
    steps: int
    is_proven: bool


class _Node(NamedTuple):
    """Tasks placed so far.

    Attributes:
        owners: Per task its worker, or -1.
        starts: Per task its start.
        ends: Per task its end.
        capacity: Per worker what is left of the capacity, in units; None is unlimited.
        timelines: Per worker what is reserved.
        value: Tardiness, leader workload, assignment cost and makespan of what is placed.
    """

    owners: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    capacity: tuple[int | None, ...]
    timelines: tuple[ResourceTimeline, ...]
    value: Value


def branch_and_bound(
    problem: Problem, *, most_steps: int, better_than: Value | None = None, slots_a_day: int = 1
) -> ExactSchedule:
    """The best schedule of a small problem in which every task is done.

    Args:
        problem: What to schedule; all of its tasks are done, also optional ones.
        most_steps: After so many nodes the search ends with the best it has found.
        better_than: A value that is known; only better ones are looked for.
        slots_a_day: Tardiness is counted in begun groups of so many slots.

    >>> from smartgoals.scheduling import Problem, Task, Worker
    >>> tasks = [Task("a", 2, due_date=3), Task("b", 1, due_date=1)]
    >>> branch_and_bound(Problem(tasks=tasks, workers=[Worker("Ada")]), most_steps=99).value
    (0, 0, 0, 3)
    """
    return _Search(problem, most_steps, better_than, slots_a_day).run()


class _Search:
    """Mutable, and gone with the search."""

    def __init__(
        self, problem: Problem, most_steps: int, better_than: Value | None, slots_a_day: int
    ) -> None:
        self.problem, self.instance = problem, Instance.of(problem)
        self.most_steps, self.slots_a_day = most_steps, slots_a_day
        self.best: Value | None = better_than
        self.found: _Node | None = None
        self.steps = 0
        self.seen: dict[object, Value] = {}
        instance, tasks = self.instance, problem.tasks
        workers = {worker.key: number for number, worker in enumerate(problem.workers)}
        leads = [worker.is_leader for worker in problem.workers]
        self.teams = instance.eligible
        costs = [{workers[key]: cost for key, cost in task.assignment_costs} for task in tasks]
        self.led = [
            {
                worker: instance.work[task]
                if leads[worker] and not all(leads[other] for other in team)
                else 0
                for worker in team
            }
            for task, team in enumerate(self.teams)
        ]
        self.costs = [
            {worker: costs[task].get(worker, 0) for worker in team}
            for task, team in enumerate(self.teams)
        ]
        dates = [task.deadline for task in tasks]
        self.horizon = None if None in dates else max((day or 0 for day in dates), default=0)
        self.groups = [frozenset(team) for team in {*self.teams}]
        self.groups.append(frozenset(range(len(leads))))

    def run(self) -> ExactSchedule:
        """The result of the whole search."""
        count = len(self.problem.tasks)
        root = _Node(
            (-1,) * count,
            (0,) * count,
            (0,) * count,
            self.instance.capacities,
            tuple(
                ResourceTimeline(calendar, self.instance.units)
                for calendar in self.instance.calendars
            ),
            (0, 0, 0, 0),
        )
        if self._is_assignable():
            self._explore(root)
        found = self.found
        rows = None
        if found is not None:
            names = [worker.key for worker in self.problem.workers]
            rows = tuple(
                (task.key, Assignment(names[owner], start, end))
                for task, owner, start, end in zip(
                    self.problem.tasks, found.owners, found.starts, found.ends, strict=True
                )
            )
        return ExactSchedule(
            rows=rows,
            value=self.best if found else None,
            steps=self.steps,
            is_proven=self.steps < self.most_steps,
        )

    def _is_assignable(self) -> bool:
        """Whether the tasks that respect capacity can be assigned at all, whatever their dates."""
        instance = self.instance
        tasks = [task for task in range(len(self.teams)) if task not in instance.ignoring_capacity]
        tasks.sort(key=lambda task: (len(self.teams[task]), -instance.work[task]))
        left = [*instance.capacities]

        def fits(position: int) -> bool:
            if position == len(tasks):
                return True
            work = instance.work[tasks[position]]
            for worker in self.teams[tasks[position]]:
                room = left[worker]
                if room is None or work <= room:
                    left[worker] = None if room is None else room - work
                    if fits(position + 1):
                        return True
                    left[worker] = room
            return False

        return fits(0)

    def _is_overloaded(self, owners: tuple[int, ...]) -> bool:
        """Whether a worker has more than the capacity, or than what may exceed it takes."""
        instance = self.instance
        for worker, capacity in enumerate(instance.capacities):
            if capacity is not None:
                tasks = [task for task, owner in enumerate(owners) if owner == worker]
                work = sum(instance.work[task] for task in tasks)
                exempt = sum(
                    instance.work[task] for task in tasks if task in instance.ignoring_capacity
                )
                if work > max(capacity, exempt):
                    return True
        return False

    def _explore(self, node: _Node) -> None:
        if self.steps >= self.most_steps:
            return
        state = self._state(node)
        if state in self.seen and self.seen[state] <= node.value:
            return
        self.steps += 1
        self.seen[state] = node.value
        bound = self._bound(node)
        if bound is None or (self.best is not None and bound >= self.best):
            return
        if -1 not in node.owners:
            if not self._is_overloaded(node.owners):
                self.best, self.found = bound, node
            return
        for _, child in sorted(self._children(node), key=lambda pair: pair[0]):
            self._explore(child)

    def _state(self, node: _Node) -> object:
        """What decides about all that may follow: nodes that agree in it differ in value alone."""
        successors, owners = self.instance.successors, node.owners
        pending = tuple(
            [
                end if owners[task] < 0 or any(owners[one] < 0 for one in successors[task]) else -1
                for task, end in enumerate(node.ends)
            ]
        )
        placed = tuple([owner >= 0 for owner in owners])
        reserved = tuple(
            [(each.available_from, tuple(sorted(each.reservations))) for each in node.timelines]
        )
        exempt = tuple([owners[task] for task in sorted(self.instance.ignoring_capacity)])
        return placed, pending, node.capacity, reserved, exempt

    def _bound(self, node: _Node) -> Value | None:
        """A value that nothing that follows from a node is below; None where nothing may follow.

        For a node in which every task is placed it is the value itself.
        """
        instance, ends = self.instance, [*node.ends]
        late, led, cost, makespan = node.value
        waiting = [task for task in instance.topological_order if node.owners[task] < 0]
        if self.horizon is not None and not self._has_energy(node, waiting, self.horizon):
            return None
        for task in waiting:
            able = [worker for worker in self.teams[task] if self._has_room(node, task, worker)]
            if not able:
                return None
            ready = self._ready(ends, task)
            duration, demand = instance.durations[task], instance.demands[task]
            ends[task] = min(
                node.timelines[worker].earliest_span(ready, duration, demand)[1] for worker in able
            )
            led += min(self.led[task][worker] for worker in able)
            cost += min(self.costs[task][worker] for worker in able)
            days = self._days_late(task, ends[task])
            if days is None:
                return None
            late += days
            makespan = max(makespan, ends[task])
        return late, led, cost, makespan

    def _has_energy(self, node: _Node, waiting: Sequence[int], horizon: int) -> bool:
        """Whether the time left to each group of workers suffices for what only they can do."""
        instance = self.instance
        free = []
        for worker, timeline in enumerate(node.timelines):
            calendar = timeline.calendar
            if instance.units == 1:
                since = calendar.open_before(timeline.available_from)
                free.append(max(calendar.open_before(horizon) - since, 0))
            else:
                taken = sum(
                    instance.work[task] for task, owner in enumerate(node.owners) if owner == worker
                )
                free.append(calendar.open_before(horizon) * instance.units - taken)
        return all(
            sum([instance.work[task] for task in waiting if group.issuperset(self.teams[task])])
            <= sum([free[worker] for worker in group])
            for group in self.groups
        )

    def _ready(self, ends: Sequence[int], task: int) -> int:
        earlier = (ends[one] for one in self.instance.predecessors[task])
        return max((self.problem.tasks[task].release_date, *earlier))

    def _days_late(self, task: int, end: int) -> int | None:
        """How late an end is, in begun days; None where it is after the deadline."""
        given = self.problem.tasks[task]
        if given.deadline is not None and end > given.deadline:
            return None
        if given.due_date is None or end <= given.due_date:
            return 0
        return -((given.due_date - end) // self.slots_a_day)

    def _has_room(self, node: _Node, task: int, worker: int) -> bool:
        left = node.capacity[worker]
        return (
            left is None
            or task in self.instance.ignoring_capacity
            or self.instance.work[task] <= left
        )

    def _children(self, node: _Node) -> Iterator[tuple[tuple[int, ...], _Node]]:
        """Each way to place one more task, the most urgent task and the earliest end first."""
        instance = self.instance
        late, led, cost, makespan = node.value
        for task, placed in enumerate(node.owners):
            if placed >= 0 or any(node.owners[one] < 0 for one in instance.predecessors[task]):
                continue
            ready = self._ready(node.ends, task)
            duration, demand = instance.durations[task], instance.demands[task]
            for worker in self.teams[task]:
                timeline = node.timelines[worker].copy()
                start, end = timeline.earliest_span(ready, duration, demand)
                days = self._days_late(task, end)
                if days is None or not self._has_room(node, task, worker):
                    continue
                timeline.reserve(start, end, demand)
                left = node.capacity[worker]
                if left is not None:
                    left = max(left - instance.work[task], 0)
                own = self.led[task][worker], self.costs[task][worker]
                yield (
                    (instance.latest_starts[task], own[0], end, own[1], task, worker),
                    _Node(
                        _with(node.owners, task, worker),
                        _with(node.starts, task, start),
                        _with(node.ends, task, end),
                        (*node.capacity[:worker], left, *node.capacity[worker + 1 :]),
                        (*node.timelines[:worker], timeline, *node.timelines[worker + 1 :]),
                        (late + days, led + own[0], cost + own[1], max(makespan, end)),
                    ),
                )


def _with(numbers: tuple[int, ...], place: int, number: int) -> tuple[int, ...]:
    return (*numbers[:place], number, *numbers[place + 1 :])
