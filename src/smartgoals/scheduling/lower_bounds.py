"""How early all work can be done at best: a proof, apart from any search.

Three arguments, the best of which counts:

1. *Critical path*: no task starts before its head, and its tail must follow.
2. *Energy*: the tasks that only the workers of a group can do must pass through those workers,
   none before the smallest head, all before the smallest rest (what must follow a task's end).
3. *Energy, worker by worker*, where work is never paused nor shared (J. Carlier, 1987): every
   worker of the group waits for a first task and has a rest to follow, so that a group of k needs
   ceil((work + its k smallest heads + its k smallest rests) / k) slots. With fewer than 2 k - 1
   tasks a worker might go without, and the argument is not used.

The groups are those that some task asks for, their unions in pairs, and everyone.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smartgoals.scheduling.instance import Instance

    Group = frozenset[int]

MANY = 100_000
"""Pairs of groups are joined as long as that takes fewer operations than this."""


def finish_bound(puzzle: Instance) -> int:
    """The slot before which no schedule can finish."""
    best = max(map(sum, zip(puzzle.earliest, puzzle.rests, strict=True)), default=0)
    for group, tasks in _closed_groups(puzzle):
        best = max(best, _group_bound(puzzle, group, tasks, best))
    return best


def _closed_groups(puzzle: Instance) -> Iterator[tuple[Group, list[int]]]:
    """Groups of workers, each with the tasks that nobody outside it can do."""
    demands: dict[Group, list[int]] = {}
    known = {able: frozenset(able) for able in set(puzzle.able)}
    for task, able in enumerate(puzzle.able):
        if puzzle.durations[task] and task not in puzzle.optional:
            demands.setdefault(known[able], []).append(task)
    groups = {*demands}
    if len(demands) ** 2 * len(puzzle.calendars) < MANY:
        groups |= {one | other for one in demands for other in demands}
    if demands:
        groups.add(frozenset().union(*demands))
    for group in groups:
        yield group, [task for able, some in demands.items() if able <= group for task in some]


def _group_bound(puzzle: Instance, group: Group, tasks: list[int], known: int) -> int:
    """The better of the two energy arguments, or `known` if neither beats that."""
    size = len(group)
    heads = sorted(puzzle.heads[task] for task in tasks)
    rests = sorted(puzzle.rests[task] for task in tasks)
    work = sum(puzzle.work[task] for task in tasks)
    if puzzle.plain and len(tasks) >= 2 * size - 1:
        return -(-(work + sum(heads[:size]) + sum(rests[:size])) // size)
    calendars = [puzzle.calendars[worker] for worker in group]
    closed_before = sum(calendar.open_before(heads[0]) for calendar in calendars)

    def done(slot: int) -> int:
        """How much work the group can have done before a slot."""
        opened = sum(calendar.open_before(slot) for calendar in calendars)
        return (opened - closed_before) * puzzle.whole

    if done(known - rests[0]) >= work:
        return known
    longest = known + work + max(calendar.stops[-1] for calendar in calendars)
    return bisect_left(range(longest), work, key=done) + rests[0]
