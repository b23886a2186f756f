"""The disjunctive graph: one sequence of tasks per worker, and the one step of the search.

A schedule without breaks is a disjunctive graph (B. Roy and B. Sussmann, 1964). Its nodes are the
tasks; its arcs say "ends before the other starts", and there are two kinds: those of the problem
(`predecessors`, `successors`) and those of the sequences (`previous`, `next`: the neighbours in the
sequence of the worker). Once the sequences are chosen, every task starts as early as its arcs
allow. Two numbers per task determine everything::

    ends[t]            the slot in which t ends, its ancestors being as early as possible
    latest_starts[t]   the slot in which t must start, its descendants being as late as possible,
                       relative to the makespan: 0 is the makespan, -5 is five slots before it

So the longest path through t has ends[t] - lengths[t] - latest_starts[t] slots, and the makespan is
the longest of all. A sequence is sorted by both numbers at once, so that a position in it is found
by bisection.

A task that is removed stays in the graph with length 0 and without a sequence: its predecessors
must still end before its successors. Its `ends` and `latest_starts` then tell from when on, and
until when, it could be inserted again; and inserting it between u and v makes the longest path
through it::

    max(ends[u], ends[t]) + durations[t] - min(latest_starts[v], latest_starts[t])

exactly. So every position for a task is evaluated by one sum, and none is tried. Insertion
neighbourhoods of this kind: S. Dauzère-Pérès and J. Paulli, 1997; M. Mastrolilli and L. Gambardella,
2000.

Which positions would create a cycle? Tasks that end by `ends[t]` are put before t, tasks that must
start at `latest_starts[t]` or later are put after it; none of those in between can be connected to
t by a path. Tasks without duration are in no sequence at all.

After a change only the numbers that move are visited: `_propagate_ends` follows the arcs forwards,
`_propagate_starts` backwards, and both record what they overwrite in `undo_log`. A step that is
rejected is undone from there, so that its cost is that of the part of the graph it moved.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import sub
from typing import TYPE_CHECKING

from smartgoals.scheduling.solution import IndexedSchedule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smartgoals.scheduling.instance import Instance

Insertion = tuple[int, int, int]
"""The longest path through a task if it is inserted there; the worker; the position."""

Removed = tuple[int, int, int]
"""A task that was removed, with its worker and its position."""

MAX_POSITIONS = 16
"""The number of positions evaluated per sequence, the earliest first, so that a step does not scan
a long sequence."""


class DisjunctiveGraph:
    """The sequences of all workers, and the two numbers of every task.

    `dummy` is the neighbour of tasks that have none: a task without arcs that ends at 0 and must
    start at the makespan. All tasks start outside the sequences.
    """

    def __init__(self, instance: Instance) -> None:
        count = len(instance.durations)
        self.dummy = count
        self.durations, self.eligible = instance.durations, instance.eligible
        self.heads: tuple[int, ...] = (*instance.heads, 0)
        self.predecessors = (*instance.predecessors, ())
        self.successors = (*instance.successors, ())
        self.sequences: list[list[int]] = [[] for _ in instance.calendars]
        self.owners = [team[0] for team in instance.eligible]
        self.previous, self.next = [count] * (count + 1), [count] * (count + 1)
        self.lengths, self.ends, self.latest_starts = ([0] * (count + 1) for _ in range(3))
        self.undo_log: list[tuple[list[int], int, int]] = []
        self._propagate_ends([*instance.topological_order])
        self._propagate_starts([*reversed(instance.topological_order)])
        milestones = (task for task, duration in enumerate(self.durations) if not duration)
        self.last_milestone = max((self.ends[task] for task in milestones), default=0)

    def load(self, schedule: IndexedSchedule) -> None:
        """Insert all tasks as in a schedule; they must be outside the sequences."""
        ends, starts = schedule.ends, schedule.starts
        for task in sorted(range(self.dummy), key=lambda task: (starts[task], ends[task], task)):
            if self.durations[task]:
                worker = schedule.owners[task]
                self._link(task, worker, len(self.sequences[worker]))
        order = sorted(range(self.dummy), key=ends.__getitem__)
        self._propagate_ends([*order])
        self._propagate_starts(order[::-1])

    def schedule(self) -> IndexedSchedule:
        """The schedule that the sequences stand for."""
        ends = self.ends[: self.dummy]
        return IndexedSchedule(tuple(self.owners), tuple(map(sub, ends, self.lengths)), tuple(ends))

    def makespan(self) -> int:
        """The end of the last task, in time linear in the number of workers."""
        ends = self.ends
        return max([self.last_milestone, *[ends[row[-1]] for row in self.sequences if row]])

    def longest_path(self, task: int) -> int:
        """The number of slots on the longest path through a task."""
        return self.ends[task] - self.lengths[task] - self.latest_starts[task]

    def reinsert(self, tasks: Sequence[int], allowed: int) -> bool:
        """Remove tasks and insert each at its best position, or leave everything as it was.

        Args:
            tasks: Tasks with a duration, inserted in this order.
            allowed: The longest path that a reinserted task may have; no other one gets longer.

        Returns:
            Whether the tasks were reinserted.
        """
        self.undo_log.clear()
        removed = self.remove(tasks)
        for count, task in enumerate(tasks):
            path, worker, position = self.best_insertion(task)
            if path > allowed:
                self.restore(tasks[:count], removed)
                return False
            self.insert(task, worker, position)
        return True

    def remove(self, tasks: Sequence[int]) -> list[Removed]:
        """Remove tasks from their sequences; returns what `restore` needs."""
        removed, moved = [], [*tasks]
        for task in tasks:
            worker = self.owners[task]
            removed.append((task, worker, self.sequences[worker].index(task)))
            moved += self._unlink(task)
        self._propagate_ends([*moved])
        self._propagate_starts(moved)
        return removed

    def best_insertion(self, task: int) -> Insertion:
        """The insertion with the shortest longest path through a removed task; ties: the first."""
        ends, latest_starts = self.ends, self.latest_starts
        ready, last, duration = ends[task], latest_starts[task], self.durations[task]
        best = (1 << 62, 0, 0)
        for worker in self.eligible[task]:
            row = self.sequences[worker]
            first = bisect_right(row, ready, key=ends.__getitem__)
            stop = bisect_left(row, last, key=latest_starts.__getitem__)
            if first >= stop:
                return ready + duration - last, worker, stop
            edge = min(stop, first + MAX_POSITIONS)
            end = ready
            for position in range(first, edge):
                other = row[position]
                path = end + duration - latest_starts[other]
                if path < best[0]:
                    best = (path, worker, position)
                end = ends[other]
            path = end + duration - (last if edge == stop else latest_starts[row[edge]])
            if path < best[0]:
                best = (path, worker, edge)
        return best

    def insert(self, task: int, worker: int, position: int) -> None:
        """Insert a removed task and update the numbers that change."""
        moved = [task, *self._link(task, worker, position)]
        self._propagate_ends([*moved])
        self._propagate_starts(moved)

    def restore(self, inserted: Sequence[int], removed: list[Removed]) -> None:
        """Undo `remove`, and the insertions of some of the tasks since."""
        for task in reversed(inserted):
            self._unlink(task)
        for numbers, task, number in reversed(self.undo_log):
            numbers[task] = number
        for task, worker, position in reversed(removed):
            self._link(task, worker, position)

    def _link(self, task: int, worker: int, position: int) -> tuple[int, int]:
        row, dummy = self.sequences[worker], self.dummy
        before = row[position - 1] if position else dummy
        after = row[position] if position < len(row) else dummy
        row.insert(position, task)
        self.previous[task], self.next[task] = before, after
        self.next[before] = self.previous[after] = task
        self.previous[dummy] = self.next[dummy] = dummy
        self.owners[task], self.lengths[task] = worker, self.durations[task]
        return before, after

    def _unlink(self, task: int) -> tuple[int, int]:
        dummy, before, after = self.dummy, self.previous[task], self.next[task]
        self.sequences[self.owners[task]].remove(task)
        self.next[before], self.previous[after] = after, before
        self.previous[task] = self.next[task] = dummy
        self.previous[dummy] = self.next[dummy] = dummy
        self.lengths[task] = 0
        return before, after

    def _propagate_ends(self, todo: list[int]) -> None:
        ends, previous, following, lengths = self.ends, self.previous, self.next, self.lengths
        predecessors, successors, heads = self.predecessors, self.successors, self.heads
        undo_log = self.undo_log
        for task in todo:
            start = heads[task]
            end = ends[previous[task]]
            if end > start:  # noqa: PLR1730 — here and below, calling max would cost a third more
                start = end
            for earlier in predecessors[task]:
                end = ends[earlier]
                if end > start:  # noqa: PLR1730
                    start = end
            end = start + lengths[task]
            if end != ends[task]:
                undo_log.append((ends, task, ends[task]))
                ends[task] = end
                todo.append(following[task])
                todo += successors[task]

    def _propagate_starts(self, todo: list[int]) -> None:
        latest_starts, previous, following = self.latest_starts, self.previous, self.next
        predecessors, successors, lengths = self.predecessors, self.successors, self.lengths
        undo_log = self.undo_log
        for task in todo:
            start = latest_starts[following[task]]
            for later in successors[task]:
                if latest_starts[later] < start:  # noqa: PLR1730
                    start = latest_starts[later]
            start -= lengths[task]
            if start != latest_starts[task]:
                undo_log.append((latest_starts, task, latest_starts[task]))
                latest_starts[task] = start
                todo.append(previous[task])
                todo += predecessors[task]
