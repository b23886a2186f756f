"""From an order of tasks to a schedule: each in turn, as early as it fits.

Also called the serial schedule generation scheme (J. E. Kelley, 1963). It knows closed slots,
shares and release dates, and costs time linear in the tasks.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from smartgoals.planning.kernel.desk import Desk
from smartgoals.planning.kernel.draft import Draft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smartgoals.planning.kernel.puzzle import Puzzle


def listed(
    puzzle: Puzzle, order: Sequence[int], owners: Sequence[int], known: Draft, kept: int = 0
) -> Draft:
    """The schedule of tasks in an order that keeps predecessors first, each with its owner.

    The first `kept` tasks of the order stay where they are in a known draft. Tasks in nobody's
    hands take no time and are waited for by none.
    """
    nobody = puzzle.nobody
    desks = [Desk(calendar, puzzle.whole) for calendar in puzzle.calendars]
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
    return Draft(tuple(owners), tuple(starts), tuple(ends))
