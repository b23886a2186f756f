"""A selection with owners and an order of work, and running totals of all that is minimised.

A change costs what it touches: running totals for what depends on the selection and the owners, and
for the dates a pass over the tasks behind the change alone (the serial schedule-generation scheme,
in the order of priorities, worker by worker).
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence
from heapq import heapify, heappop, heappush
from operator import mul

from smartgoals.scheduling.joint_model import (
    COST,
    EFFORT,
    ENABLING,
    LABOUR,
    LEADER,
    MISFIT,
    OVERLOAD,
    OVERRUN,
    STRATEGIES,
    TARDINESS,
    TARGETS,
    JointModel,
)
from smartgoals.scheduling.timeline import peak_demand

UNDONE = -1
"""The owner of a task that is not done."""


class JointState:
    """Mutable. Changes are made by `add`, `drop` and `assign`, then dated by `settle`.

    Attributes:
        model: The problem.
        owners: Per task its worker, or `UNDONE`.
        ranks: Per task its priority: smaller is scheduled first; predecessors have smaller ones.
        starts: Per task.
        ends: Per task; 0 where undone.
        rows: Per worker the (rank, task) pairs of its tasks, ascending.
        late: The done tasks that end after their due date or deadline.
        loads: Per worker the work that counts against its capacity.
        exempt: Per worker the work that may exceed it.
        used: Per budget.
        parts: The parts; what is left of targets, and of strategies and enabling tasks, is filled in
            by `energy`.
    """

    def __init__(self, model: JointModel, owners: Sequence[int], ranks: Sequence[float]) -> None:
        self.model = model
        count, workers = len(model.teams), len(model.spans)
        self.owners = [UNDONE] * count
        self.ranks = [*ranks]
        self.starts, self.ends, self.fronts = [0] * count, [0] * count, [0] * count
        self.rows: list[list[tuple[float, int]]] = [[] for _ in range(workers)]
        self.partial = [0] * workers
        self.late: set[int] = set()
        self.loads, self.exempt = [0] * workers, [0] * workers
        self.used = [0] * len(model.budgets)
        self.brought = [0] * len(model.required)
        self.serving = [0] * (
            1 + max((max(strategy) for strategy in model.strategies if strategy), default=-1)
        )
        self.waited = [0] * count
        self.enabled = self.wanted = self.waited_undone = self.served = 0
        self.parts = [0] * (TARGETS + 2 * len(model.required))
        self.changes: list[tuple[int, int, float]] = []
        self.moved: list[tuple[int, int, int, int]] = []
        self.dirty: set[int] = set()
        for task, owner in enumerate(owners):
            if owner != UNDONE:
                self.add(task, owner, self.ranks[task])
        self.settle()
        self.commit()

    def add(self, task: int, owner: int, rank: float) -> None:
        """Do a task that is undone."""
        self.changes.append((task, UNDONE, self.ranks[task]))
        self._select(task, 1)
        self._link(task, owner, rank)

    def drop(self, task: int) -> None:
        """Leave a task undone."""
        self.changes.append((task, self.owners[task], self.ranks[task]))
        self._unlink(task)
        self._select(task, -1)
        self._date(task, 0, 0, 0)
        owners = self.owners
        self.dirty.update(one for one in self.model.instance.successors[task] if owners[one] >= 0)

    def assign(self, task: int, owner: int, rank: float) -> None:
        """Give a task that is done another owner, another rank, or both."""
        self.changes.append((task, self.owners[task], self.ranks[task]))
        self._unlink(task)
        self._link(task, owner, rank)

    def commit(self) -> None:
        """Keep all changes."""
        self.changes.clear()
        self.moved.clear()

    def undo(self) -> None:
        """Take all changes since the last `commit` back."""
        for task, owner, rank in reversed(self.changes):
            if self.owners[task] != UNDONE:
                self._unlink(task)
                if owner == UNDONE:
                    self._select(task, -1)
            else:
                self._select(task, 1)
            if owner != UNDONE:
                self._link(task, owner, rank)
            else:
                self.ranks[task] = rank
        for task, start, end, front in reversed(self.moved):
            self._date(task, start, end, front)
        self.dirty.clear()
        self.commit()

    def _select(self, task: int, sign: int) -> None:
        """Count a task in or out; its partners are those done."""
        model, owners, parts = self.model, self.owners, self.parts
        brought = self.brought
        for target, amount in enumerate(model.contributions[task]):
            brought[target] += sign * amount
        for other, losses in model.overlaps[task]:
            if owners[other] >= 0:
                for target, amount in enumerate(losses):
                    brought[target] -= sign * amount
        for budget, amount in enumerate(model.consumption[task]):
            self.used[budget] += sign * amount
        parts[COST] += sign * model.costs[task]
        parts[EFFORT] += sign * model.efforts[task]
        for strategy in model.strategies[task]:
            self.served -= self.serving[strategy] > 0
            self.serving[strategy] += sign
            self.served += self.serving[strategy] > 0
        self._enable(task, sign)

    def _enable(self, task: int, sign: int) -> None:
        """Count a task in or out as one that enables, and as one that waits for such."""
        model, waited = self.model, self.waited
        if model.is_enabling[task]:
            self.enabled += sign
            self.wanted += sign * model.is_wanted[task]
            if waited[task]:
                self.waited_undone -= sign
        for other in model.waits_for[task]:
            waited[other] += sign
            if self.owners[other] == UNDONE and waited[other] == (sign > 0):
                self.waited_undone += sign

    def _link(self, task: int, owner: int, rank: float) -> None:
        model, row = self.model, self.rows[owner]
        self.owners[task], self.ranks[task] = owner, rank
        insort(row, (rank, task))
        self._carry(task, owner, 1)
        if model.is_partial[task]:
            self.partial[owner] += 1
        self.dirty.add(task)
        self._touch(owner, bisect_left(row, (rank, task)) + 1)

    def _unlink(self, task: int) -> None:
        owner, row = self.owners[task], self.rows[self.owners[task]]
        place = bisect_left(row, (self.ranks[task], task))
        del row[place]
        self._touch(owner, place)
        if self.model.is_partial[task]:
            self.partial[owner] -= 1
        self._carry(task, owner, -1)
        self.owners[task] = UNDONE
        self.dirty.discard(task)

    def _touch(self, owner: int, place: int) -> None:
        """What comes at a place of a row, or after it, may move."""
        row = self.rows[owner]
        if self.partial[owner]:
            self.dirty.update([task for _, task in row[place:]])
        elif place < len(row):
            self.dirty.add(row[place][1])

    def _carry(self, task: int, owner: int, sign: int) -> None:
        model, parts = self.model, self.parts
        work, capacity = model.instance.work[task], model.instance.capacities[owner]
        if capacity is not None:
            loads, exempt = self.loads, self.exempt
            parts[OVERLOAD] -= max(loads[owner] - max(capacity - exempt[owner], 0), 0)
            if task in model.instance.ignoring_capacity:
                exempt[owner] += sign * work
            else:
                loads[owner] += sign * work
            parts[OVERLOAD] += max(loads[owner] - max(capacity - exempt[owner], 0), 0)
        if model.leads[owner]:
            parts[LEADER] += sign * model.led[task]
        parts[LABOUR] += sign * work * model.rates[owner]
        parts[MISFIT] += sign * model.misfits[task].get(owner, 0)

    def room(self, owner: int) -> int:
        """The units a worker has left; below 0 where they are overloaded."""
        capacity = self.model.instance.capacities[owner]
        if capacity is None:
            return 1 << 60
        return max(capacity - self.exempt[owner], 0) - self.loads[owner]

    def _date(self, task: int, start: int, end: int, front: int) -> None:
        """Note the dates of a task, and what they mean for lateness."""
        parts, before = self.parts, self.ends[task]
        self.moved.append((task, self.starts[task], before, self.fronts[task]))
        self.starts[task], self.ends[task], self.fronts[task] = start, end, front
        due, deadline = self.model.due_dates[task], self.model.deadlines[task]
        limit = min(due, deadline)
        if before > limit or end > limit:
            parts[TARDINESS] += max(end - due, 0) - max(before - due, 0)
            parts[OVERRUN] += max(end - deadline, 0) - max(before - deadline, 0)
            if end > limit:
                self.late.add(task)
            else:
                self.late.discard(task)

    def settle(self) -> None:
        """Date what the changes have touched, in the order of ranks."""
        instance, ranks, owners, ends = self.model.instance, self.ranks, self.owners, self.ends
        fronts, dirty, is_partial = self.fronts, self.dirty, self.model.is_partial
        heap = [(ranks[task], task) for task in dirty]
        heapify(heap)
        while heap:
            pair = heappop(heap)
            task = pair[1]
            owner = owners[task]
            row = self.rows[owner]
            place = bisect_left(row, pair)
            front = fronts[row[place - 1][1]] if place else 0
            ready = instance.heads[task]
            for earlier in instance.predecessors[task]:
                ready = max(ready, ends[earlier])
            duration = instance.durations[task]
            if not duration:
                start = end = ready
            elif not is_partial[task]:
                start, end = self.model.spans[owner](max(ready, front), duration)
            else:
                start, end = self._among(task, place, ready)
            front = max(front, end)
            moved = end != ends[task]
            if not moved and front == fronts[task] and start == self.starts[task]:
                continue
            self._date(task, start, end, front)
            behind = instance.successors[task] if moved else ()
            if self.partial[owner]:
                after = [one for _, one in row[place + 1 :]]
            else:
                after = [one for _, one in row[place + 1 : place + 2]]
            for other in (*behind, *after):
                if owners[other] >= 0 and other not in dirty:
                    dirty.add(other)
                    heappush(heap, (ranks[other], other))
        dirty.clear()

    def _among(self, task: int, place: int, ready: int) -> tuple[int, int]:
        """The first span at which a task of partial demand fits among those before it in its row."""
        instance, ends, starts = self.model.instance, self.ends, self.starts
        span, duration = self.model.spans[self.owners[task]], instance.durations[task]
        room = instance.units - instance.demands[task]
        busy = [
            (starts[one], ends[one], instance.demands[one])
            for _, one in self.rows[self.owners[task]][:place]
            if ends[one] > ready and ends[one] > starts[one]
        ]
        times = sorted({ready, *[end for _, end, _ in busy]})
        spans = (span(time, duration) for time in times)
        return next(each for each in spans if peak_demand(busy, *each) <= room)

    def energy(self) -> int:
        """All parts weighed into one number."""
        model, parts = self.model, self.parts
        reached = True
        place = TARGETS
        for amount, brought in zip(model.required, self.brought, strict=True):
            short = amount - brought
            if short > 0:
                parts[place] = short
                reached = False
            else:
                parts[place] = 0
            place += 1
        for amount, brought in zip(model.desired, self.brought, strict=True):
            parts[place] = amount - brought if amount > brought else 0
            place += 1
        parts[STRATEGIES] = model.strategy_count - self.served
        parts[ENABLING] = (
            model.wanted_count - self.wanted + self.waited_undone
            if reached
            else model.enabling_count - self.enabled
        )
        return sum(map(mul, model.weights, parts))

    def parts_in_order(self) -> tuple[int, ...]:
        """The parts in the order in which they are compared; valid after `energy`."""
        return tuple(map(self.parts.__getitem__, self.model.layout))

    def value(self) -> tuple[int, ...]:
        """The same with the makespan, where that is compared."""
        makespan = (max(self.ends, default=0),) if self.model.counts_makespan else ()
        return (*self.parts_in_order(), *makespan)
