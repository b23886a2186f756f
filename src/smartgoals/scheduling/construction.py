"""Construction heuristics: the first schedules, by priority rules, without search or randomness.

Two families: list scheduling (`earliest_latest_start_first`, `serial_sgs`), which runs forwards in
time, and `heaviest_insertion`, which inserts the heaviest tasks first, wherever they fit best; that
gives better schedules and takes several times as long.
"""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heapify, heappop, heappush
from itertools import islice
from math import inf
from operator import add

from attrs import evolve

from smartgoals.scheduling.instance import Instance
from smartgoals.scheduling.precedence_graph import DisjunctiveGraph
from smartgoals.scheduling.solution import IndexedSchedule
from smartgoals.scheduling.timeline import ResourceTimeline

ALL_RULES_UP_TO = 2_000
"""Up to this many tasks, all rules are tried before the first schedule is given."""

WORKERS_TRIED = 8
"""The number of eligible workers, those available first, for whom the end of a task is computed."""

PATH_WEIGHTS = (0, 1, 4)
"""The weights of the longest path through a task beside four times its duration."""


def earliest_latest_start_first(instance: Instance) -> IndexedSchedule:
    """Parallel list scheduling by the latest start time rule.

    Of the tasks whose predecessors are done, the one with the earliest latest start is next; it
    goes to the worker who ends it first among those available first. Of the optional tasks only
    those of the warm start are done, as far as a worker has capacity for them and their
    prerequisites. Time is linear in the tasks but for the logarithm of the heap.
    """
    timelines = [ResourceTimeline(calendar, instance.units) for calendar in instance.calendars]
    available = [0] * len(timelines)
    capacity = [inf if limit is None else limit for limit in instance.capacities]
    owners, starts, ends = ([0] * len(instance.topological_order) for _ in range(3))
    waiting = [len(earlier) for earlier in instance.predecessors]
    queue = [
        (instance.latest_starts[task], task) for task, count in enumerate(waiting) if not count
    ]
    heapify(queue)
    while queue:
        _, task = heappop(queue)
        for later in instance.successors[task]:
            waiting[later] -= 1
            if not waiting[later]:
                heappush(queue, (instance.latest_starts[later], later))
        team: Sequence[int] = instance.eligible[task]
        if task in instance.optional:
            team = _with_capacity(instance, task, capacity)
            if not team:
                owners[task] = instance.unassigned
                continue
        ready = max(
            (instance.heads[task], *(ends[earlier] for earlier in instance.predecessors[task]))
        )
        duration, demand = instance.durations[task], instance.demands[task]
        tried = sorted(team, key=available.__getitem__)[:WORKERS_TRIED]
        spans = [timelines[worker].earliest_span(ready, duration, demand) for worker in tried]
        (start, end), owner = min(zip(spans, tried, strict=True), key=lambda pair: pair[0][1])
        timelines[owner].reserve(start, end, demand)
        capacity[owner] -= instance.work[task]
        available[owner] = timelines[owner].available_from
        owners[task], starts[task], ends[task] = owner, start, end
    _drop_without_prerequisites(instance, owners, starts, ends)
    return IndexedSchedule(tuple(owners), tuple(starts), tuple(ends))


def feasible_start(instance: Instance) -> IndexedSchedule:
    """The same; without any optional task if those of the warm start are infeasible together."""
    schedule = earliest_latest_start_first(instance)
    if instance.optional_tasks.is_feasible(instance.selected(schedule.owners)):
        return schedule
    return earliest_latest_start_first(evolve(instance, warm_start=frozenset()))


def _drop_without_prerequisites(
    instance: Instance, owners: list[int], starts: list[int], ends: list[int]
) -> None:
    """Leave out the optional tasks that need one that is left out; prerequisites come first."""
    undone = {task for task in instance.optional if owners[task] == instance.unassigned}
    for task, needed in instance.prerequisites:
        if task not in undone and needed & undone:
            undone.add(task)
            owners[task] = instance.unassigned
            starts[task] = ends[task] = 0


def _with_capacity(instance: Instance, task: int, capacity: Sequence[float]) -> list[int]:
    """The workers who are eligible for a task of the warm start and have capacity for it."""
    if task not in instance.warm_start:
        return []
    team = instance.eligible[task][:-1]
    if task in instance.ignoring_capacity:
        return [*team]
    return [worker for worker in team if capacity[worker] >= instance.work[task]]


def heaviest_insertion(instance: Instance, path_weight: int) -> DisjunctiveGraph:
    """Insert tasks by descending weight, each at its best position.

    A task weighs more the longer it lasts, the longer the longest path through it (times
    `path_weight`) and the fewer workers are eligible for it.
    """
    graph = DisjunctiveGraph(instance)
    paths = map(add, instance.heads, instance.tails)
    rows = zip(instance.durations, paths, instance.eligible, strict=True)
    weights = [(4 * duration + path_weight * path) / len(team) for duration, path, team in rows]
    for task in sorted(range(len(weights)), key=weights.__getitem__, reverse=True):
        if instance.durations[task]:
            _, worker, position = graph.best_insertion(task)
            graph.insert(task, worker, position)
            graph.undo_log.clear()
    return graph


def initial_graph(instance: Instance) -> DisjunctiveGraph:
    """The best result of all rules; of the quickest rule above `ALL_RULES_UP_TO` tasks."""
    graph = DisjunctiveGraph(instance)
    graph.load(earliest_latest_start_first(instance))
    if len(instance.durations) > ALL_RULES_UP_TO:
        return graph
    others = [heaviest_insertion(instance, weight) for weight in PATH_WEIGHTS]
    return min([graph, *others], key=DisjunctiveGraph.makespan)


def serial_sgs(
    instance: Instance,
    order: Sequence[int],
    owners: Sequence[int],
    known: IndexedSchedule,
    unchanged: int = 0,
) -> IndexedSchedule:
    """Serial schedule generation scheme (serial SGS; J. Kelley, 1963).

    Each task in turn starts as early as its predecessors and its worker allow. Unassigned tasks
    take no time, and no other task waits for them. Time is linear in the tasks.

    Args:
        instance: The problem by position.
        order: The activity list: all tasks, each after its predecessors.
        owners: The worker of each task.
        known: A schedule in which the first tasks of the order are at their place already.
        unchanged: The number of these tasks.
    """
    unassigned = instance.unassigned
    timelines = [ResourceTimeline(calendar, instance.units) for calendar in instance.calendars]
    starts, ends = [*known.starts], [*known.ends]
    for task in islice(order, unchanged):
        if owners[task] != unassigned:
            timelines[owners[task]].reserve(starts[task], ends[task], instance.demands[task])
    for task in islice(order, unchanged, None):
        if owners[task] == unassigned:
            starts[task] = ends[task] = 0
            continue
        ready = instance.heads[task]
        for earlier in instance.predecessors[task]:
            ready = max(ready, ends[earlier])
        timeline, demand = timelines[owners[task]], instance.demands[task]
        start, end = timeline.earliest_span(ready, instance.durations[task], demand)
        timeline.reserve(start, end, demand)
        starts[task], ends[task] = start, end
    return IndexedSchedule(tuple(owners), tuple(starts), tuple(ends))
