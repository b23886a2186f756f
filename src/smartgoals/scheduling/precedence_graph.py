"""Rows of tasks, one row per worker: the data structure of the search, and its one step.

A schedule without pauses is a graph. Its knots are the tasks; its arrows say "ends before the
other starts", and there are two sorts: those of the problem (`before`, `behind`) and those of the
rows (`left`, `right`: the neighbours in the row of the worker). Once rows are chosen, every task
starts as early as its arrows allow. Two numbers per task say all there is to know::

    ends[t]    the slot in which t ends, everything to its left being as early as possible
    lates[t]   the slot in which t must start, everything to its right being as late as possible,
               counted from the finish: 0 is the finish, -5 is five slots before it

So the longest chain through t has ends[t] - lengths[t] - lates[t] slots, and the finish is the
longest of all. A row is sorted by both numbers at once, so a place in it is found by bisection.

A task that is taken out stays in the graph with length 0 and no row: the tasks it waits for must
still end before those that wait for it. Its `ends` and `lates` then tell from when on, and until
when, it could be put back; and putting it between u and v makes the longest chain through it::

    max(ends[u], ends[t]) + durations[t] - min(lates[v], lates[t])

exactly. That is the whole trick: every place for a task is judged by one sum, none is tried.

Which places make a circle? Work that ends by `ends[t]` is put left of t, work that must start at
`lates[t]` or later is put right of it; in between, nothing can be before or behind t by a chain.
Tasks without duration are in no row at all.

After a change, only what moves is visited: `_push` follows the arrows to the right, `_pull` those
to the left, and both write what they overwrite into `undo`. A step that does not please is undone
from there, so that its cost is that of the part of the graph it moved.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import sub
from typing import TYPE_CHECKING

from smartgoals.scheduling.solution import IndexedSchedule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smartgoals.scheduling.instance import Instance

Place = tuple[int, int, int]
"""The longest chain through a task, were it put there; the worker; the position in the row."""

REACH = 16
"""How many tasks of a row a task may be put behind, of those it need not be behind: the earliest
places are the ones that are looked at, so that a step does not pass over a long row."""


class DisjunctiveGraph:
    """The rows of all workers, and the two numbers of every task.

    `none` is the neighbour of those who have none: a task without arrows that ends at 0 and must
    start at the finish. All tasks start out of their rows.
    """

    def __init__(self, puzzle: Instance) -> None:
        count = len(puzzle.durations)
        self.none = count
        self.durations, self.able = puzzle.durations, puzzle.able
        self.heads: tuple[int, ...] = (*puzzle.heads, 0)
        self.before, self.behind = (*puzzle.before, ()), (*puzzle.behind, ())
        self.rows: list[list[int]] = [[] for _ in puzzle.calendars]
        self.owners = [able[0] for able in puzzle.able]
        self.left, self.right = [count] * (count + 1), [count] * (count + 1)
        self.lengths, self.ends, self.lates = ([0] * (count + 1) for _ in range(3))
        self.undo: list[tuple[list[int], int, int]] = []
        self._push([*puzzle.order])
        self._pull([*reversed(puzzle.order)])
        idle = (task for task, duration in enumerate(self.durations) if not duration)
        self.floor = max((self.ends[task] for task in idle), default=0)

    def adopt(self, draft: IndexedSchedule) -> None:
        """Put all tasks into the rows of a draft; they must be out."""
        ends, starts = draft.ends, draft.starts
        for task in sorted(range(self.none), key=lambda task: (starts[task], ends[task], task)):
            if self.durations[task]:
                worker = draft.owners[task]
                self._link(task, worker, len(self.rows[worker]))
        order = sorted(range(self.none), key=ends.__getitem__)
        self._push([*order])
        self._pull(order[::-1])

    def draft(self) -> IndexedSchedule:
        """The schedule that the rows stand for."""
        ends = self.ends[: self.none]
        return IndexedSchedule(tuple(self.owners), tuple(map(sub, ends, self.lengths)), tuple(ends))

    def finish(self) -> int:
        """The end of the last task, in time linear in the number of workers."""
        ends = self.ends
        return max([self.floor, *[ends[row[-1]] for row in self.rows if row]])

    def chain(self, task: int) -> int:
        """How many slots the longest chain through the task has."""
        return self.ends[task] - self.lengths[task] - self.lates[task]

    def reweave(self, tasks: Sequence[int], allowed: int) -> bool:
        """Take tasks out and put each in its best place; or leave all as it was.

        It is left if a task would have a chain longer than allowed. Else no chain has, provided
        that none had before.
        """
        self.undo.clear()
        memory = self.take(tasks)
        for count, task in enumerate(tasks):
            chain, worker, position = self.place(task)
            if chain > allowed:
                self.put_back(tasks[:count], memory)
                return False
            self.put(task, worker, position)
        return True

    def take(self, tasks: Sequence[int]) -> list[tuple[int, int, int]]:
        """Take tasks out of their rows; gives what `put_back` needs, last taken last."""
        memory, moved = [], [*tasks]
        for task in tasks:
            worker = self.owners[task]
            memory.append((task, worker, self.rows[worker].index(task)))
            moved += self._unlink(task)
        self._push([*moved])
        self._pull(moved)
        return memory

    def place(self, task: int) -> Place:
        """The place with the shortest longest chain through a task that is out; the first wins."""
        ends, lates = self.ends, self.lates
        ready, last, duration = ends[task], lates[task], self.durations[task]
        best = (1 << 62, 0, 0)
        for worker in self.able[task]:
            row = self.rows[worker]
            first = bisect_right(row, ready, key=ends.__getitem__)
            stop = bisect_left(row, last, key=lates.__getitem__)
            if first >= stop:
                return ready + duration - last, worker, stop
            edge = min(stop, first + REACH)
            end = ready
            for position in range(first, edge):
                other = row[position]
                chain = end + duration - lates[other]
                if chain < best[0]:
                    best = (chain, worker, position)
                end = ends[other]
            chain = end + duration - (last if edge == stop else lates[row[edge]])
            if chain < best[0]:
                best = (chain, worker, edge)
        return best

    def put(self, task: int, worker: int, position: int) -> None:
        """Put a task that is out into a row, and move what must move."""
        moved = [task, *self._link(task, worker, position)]
        self._push([*moved])
        self._pull(moved)

    def put_back(self, placed: Sequence[int], memory: list[tuple[int, int, int]]) -> None:
        """As it was before `take`, though some of the tasks may have been placed since."""
        for task in reversed(placed):
            self._unlink(task)
        for numbers, task, number in reversed(self.undo):
            numbers[task] = number
        for task, worker, position in reversed(memory):
            self._link(task, worker, position)

    def _link(self, task: int, worker: int, position: int) -> tuple[int, int]:
        row, none = self.rows[worker], self.none
        left = row[position - 1] if position else none
        right = row[position] if position < len(row) else none
        row.insert(position, task)
        self.left[task], self.right[task] = left, right
        self.right[left] = self.left[right] = task
        self.left[none] = self.right[none] = none
        self.owners[task], self.lengths[task] = worker, self.durations[task]
        return left, right

    def _unlink(self, task: int) -> tuple[int, int]:
        none, left, right = self.none, self.left[task], self.right[task]
        self.rows[self.owners[task]].remove(task)
        self.right[left], self.left[right] = right, left
        self.left[task] = self.right[task] = none
        self.left[none] = self.right[none] = none
        self.lengths[task] = 0
        return left, right

    def _push(self, todo: list[int]) -> None:
        ends, left, right, lengths = self.ends, self.left, self.right, self.lengths
        before, behind, heads, undo = self.before, self.behind, self.heads, self.undo
        for task in todo:
            start = heads[task]
            end = ends[left[task]]
            if end > start:  # noqa: PLR1730 — here and below, calling max would cost a third more
                start = end
            for earlier in before[task]:
                end = ends[earlier]
                if end > start:  # noqa: PLR1730
                    start = end
            end = start + lengths[task]
            if end != ends[task]:
                undo.append((ends, task, ends[task]))
                ends[task] = end
                todo.append(right[task])
                todo += behind[task]

    def _pull(self, todo: list[int]) -> None:
        lates, left, right, lengths = self.lates, self.left, self.right, self.lengths
        before, behind, undo = self.before, self.behind, self.undo
        for task in todo:
            late = lates[right[task]]
            for later in behind[task]:
                if lates[later] < late:  # noqa: PLR1730
                    late = lates[later]
            late -= lengths[task]
            if late != lates[task]:
                undo.append((lates, task, lates[task]))
                lates[task] = late
                todo.append(left[task])
                todo += before[task]
