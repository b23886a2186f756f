"""First schedules, by priority: no search, no chance.

Two families. *Listing*: the most urgent task that may start goes to the able worker who is free
first. *Weaving in*: the heaviest task goes first, into the best place in anybody's row, long
before its turn in time has come; better, but it takes several times as long.
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

FEW = 2_000
"""Up to this many tasks, all rules are tried before the first schedule is given."""

ASKED = 8
"""How many workers, of those who are free first, are asked when they could end a task."""

EMPHASES = (0, 1, 4)
"""How much a task's longest chain counts beside four times its duration, for its weight."""


def most_urgent_first(puzzle: Instance) -> IndexedSchedule:
    """Of the tasks that may start, the one that should start first; to the able worker free first.

    Of the optional tasks only the first choice is done, as far as somebody has room for it and for
    what it needs.

    Time linear in the tasks, but for the heap's logarithm.
    """
    desks = [ResourceTimeline(calendar, puzzle.whole) for calendar in puzzle.calendars]
    free = [0] * len(desks)
    room = [inf if most is None else most for most in puzzle.rooms]
    owners, starts, ends = ([0] * len(puzzle.order) for _ in range(3))
    waiting = [len(earlier) for earlier in puzzle.before]
    ready = [(puzzle.latest[task], task) for task, count in enumerate(waiting) if not count]
    heapify(ready)
    while ready:
        _, task = heappop(ready)
        for later in puzzle.behind[task]:
            waiting[later] -= 1
            if not waiting[later]:
                heappush(ready, (puzzle.latest[later], later))
        team: Sequence[int] = puzzle.able[task]
        if task in puzzle.optional:
            team = _with_room(puzzle, task, room)
            if not team:
                owners[task] = puzzle.nobody
                continue
        moment = max((puzzle.heads[task], *(ends[earlier] for earlier in puzzle.before[task])))
        length, part = puzzle.durations[task], puzzle.parts[task]
        able = sorted(team, key=free.__getitem__)[:ASKED]
        spans = [desks[worker].span(moment, length, part) for worker in able]
        (start, end), owner = min(zip(spans, able, strict=True), key=lambda offer: offer[0][1])
        desks[owner].promise(start, end, part)
        room[owner] -= puzzle.work[task]
        free[owner] = desks[owner].free
        owners[task], starts[task], ends[task] = owner, start, end
    _leave(puzzle, owners, starts, ends)
    return IndexedSchedule(tuple(owners), tuple(starts), tuple(ends))


def allowed_first(puzzle: Instance) -> IndexedSchedule:
    """The same, or nothing optional where the first choice excludes itself or draws too much."""
    draft = most_urgent_first(puzzle)
    if puzzle.choice.is_feasible(puzzle.done(draft.owners)):
        return draft
    return most_urgent_first(evolve(puzzle, first=frozenset()))


def _leave(puzzle: Instance, owners: list[int], starts: list[int], ends: list[int]) -> None:
    """Leave undone what needs something that is; offers come after what they need."""
    undone = {task for task in puzzle.optional if owners[task] == puzzle.nobody}
    for task, needed in puzzle.needs:
        if task not in undone and needed & undone:
            undone.add(task)
            owners[task] = puzzle.nobody
            starts[task] = ends[task] = 0


def _with_room(puzzle: Instance, task: int, room: Sequence[float]) -> list[int]:
    """Those who can do an optional task of the first choice and have room for it."""
    if task not in puzzle.first:
        return []
    if task in puzzle.beyond:
        return [*puzzle.able[task][:-1]]
    return [worker for worker in puzzle.able[task][:-1] if room[worker] >= puzzle.work[task]]


def heaviest_first(puzzle: Instance, emphasis: int) -> DisjunctiveGraph:
    """The heaviest first, into the place with the shortest longest chain.

    A task is heavy that lasts long, that stands on a long chain (so much the more, the greater the
    emphasis), and that few workers can do.
    """
    loom = DisjunctiveGraph(puzzle)
    chains = map(add, puzzle.heads, puzzle.rests)
    figures = zip(puzzle.durations, chains, puzzle.able, strict=True)
    weights = [(4 * length + emphasis * chain) / len(able) for length, chain, able in figures]
    for task in sorted(range(len(weights)), key=weights.__getitem__, reverse=True):
        if puzzle.durations[task]:
            _, worker, position = loom.place(task)
            loom.put(task, worker, position)
            loom.undo.clear()
    return loom


def woven(puzzle: Instance) -> DisjunctiveGraph:
    """The best of what the rules find; above `FEW` tasks, of the one that is quickest."""
    loom = DisjunctiveGraph(puzzle)
    loom.adopt(most_urgent_first(puzzle))
    if len(puzzle.durations) > FEW:
        return loom
    weavings = [heaviest_first(puzzle, emphasis) for emphasis in EMPHASES]
    return min([loom, *weavings], key=DisjunctiveGraph.finish)


# From an order of tasks to a schedule: each in turn, as early as it fits.
#
# Also called the serial schedule generation scheme (J. E. Kelley, 1963). It knows closed slots,
# shares and release dates, and costs time linear in the tasks.


def listed(
    puzzle: Instance,
    order: Sequence[int],
    owners: Sequence[int],
    known: IndexedSchedule,
    kept: int = 0,
) -> IndexedSchedule:
    """The schedule of tasks in an order that keeps predecessors first, each with its owner.

    The first `kept` tasks of the order stay where they are in a known draft. Tasks in nobody's
    hands take no time and are waited for by none.
    """
    nobody = puzzle.nobody
    desks = [ResourceTimeline(calendar, puzzle.whole) for calendar in puzzle.calendars]
    starts, ends = [*known.starts], [*known.ends]
    for task in islice(order, kept):
        if owners[task] != nobody:
            desks[owners[task]].promise(starts[task], ends[task], puzzle.parts[task])
    for task in islice(order, kept, None):
        if owners[task] == nobody:
            starts[task] = ends[task] = 0
            continue
        ready = puzzle.heads[task]
        for earlier in puzzle.before[task]:
            ready = max(ready, ends[earlier])
        desk, part = desks[owners[task]], puzzle.parts[task]
        start, end = desk.span(ready, puzzle.durations[task], part)
        desk.promise(start, end, part)
        starts[task], ends[task] = start, end
    return IndexedSchedule(tuple(owners), tuple(starts), tuple(ends))
