"""Random changes of a selection with owners and an order, each with all that follows from it.

What a task needs comes in with it, its rivals and what needs them go; where the owner has no capacity, others
are handed on or left out; what was left out for it is taken in again where it fits. Changes start from what
is late or missing more often than from the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from smartgoals.scheduling.joint_model import (
    COST,
    EFFORT,
    ENABLING,
    STRATEGIES,
    TARGETS,
    JointModel,
)
from smartgoals.scheduling.joint_state import UNDONE, JointState

MISSING_FIRST, LATE_FIRST = 0.4, 0.5
"""The probabilities of starting from something missing, or late, where there is any."""

ENABLER_FIRST = 0.3
"""The probability of taking in an enabling task, where one is missing."""

EXCHANGE_BELOW, SELECT_BELOW, SHIFT_BELOW, REASSIGN_BELOW = 0.25, 0.45, 0.65, 0.85
"""One random number decides: below the first, tasks are exchanged for others; below the next, one
comes in or goes; then one moves in the order; then one gets another owner; else two swap owners."""

CULPRIT_ITSELF, CULPRIT_NEEDED = 0.4, 0.6
"""Below the first, a late task itself is moved; below the second, one it waits for; else one that
its owner does before it."""

TWO_OUT, TWO_IN = 0.4, 0.3
"""The probabilities that an exchange takes two tasks out, and two in."""

REPLACE, RERANK, REFILL = 0.5, 0.5, 0.7
"""The probabilities of taking another task in after one was left out; of a new place in the order
with a new owner; and of taking in again what was left out."""

SAMPLES, TRIES, OWNERS_TRIED = 8, 8, 3
"""The random tasks of which the best one is exchanged; how often a random choice is repeated until
it fits; and how often one of an owner is."""


class JointMoves:
    """Random changes of a state.

    Attributes:
        state: The state that is changed.
    """

    def __init__(self, model: JointModel, state: JointState, random: Callable[[], float]) -> None:
        """Prepare changes.

        Args:
            model: The problem.
            state: The state to change.
            random: Gives numbers in [0, 1).
        """
        self.model, self.state, self.random = model, state, random
        self._optional = model.instance.candidate_tasks
        self._enablers = [task for task in self._optional if model.is_enabling[task]]

    def change(self) -> bool:
        """Make one change; False where it turned out to be impossible, and is to be undone."""
        random = self.random
        if self._is_missing() and random() < MISSING_FIRST:
            return self._take_in(self._undone())
        chance = random()
        if chance < EXCHANGE_BELOW:
            return self._exchange()
        if chance < SELECT_BELOW:
            return self._select()
        task = self._done()
        if task is None:
            return False
        if chance < SHIFT_BELOW:
            self.state.assign(task, self.state.owners[task], self._rank(task))
            return True
        return self._reassign(task) if chance < REASSIGN_BELOW else self._swap(task)

    def _pick(self, tasks: Sequence[int]) -> int:
        return tasks[int(self.random() * len(tasks))]

    def _is_missing(self) -> bool:
        parts, targets = self.state.parts, len(self.model.required)
        return bool(parts[STRATEGIES] or parts[ENABLING] or any(parts[TARGETS : TARGETS + targets]))

    def _done(self) -> int | None:
        """A task that is done: one that is late or stands in its way, or any."""
        state = self.state
        if state.late and self.random() < LATE_FIRST:
            return self._culprit(self._pick([*state.late]))
        for _ in range(TRIES):
            task = int(self.random() * len(state.owners))
            if state.owners[task] != UNDONE:
                return task
        return None

    def _culprit(self, late: int) -> int:
        """A late task, or one that it comes after."""
        state, chance = self.state, self.random()
        if chance < CULPRIT_ITSELF:
            return late
        if chance < CULPRIT_NEEDED:
            earlier = self.model.instance.predecessors[late]
            before = [one for one in earlier if state.owners[one] != UNDONE]
        else:
            mark = (state.ranks[late], late)
            before = [pair[1] for pair in state.rows[state.owners[late]] if pair < mark]
        return self._pick(before) if before else late

    def _undone(self) -> int:
        """An optional task, mostly one that is left out and brings what is short."""
        model, parts, pool = self.model, self.state.parts, self._optional
        if parts[ENABLING] and self._enablers and self.random() < ENABLER_FIRST:
            return self._pick(self._enablers)
        short = [target for target, _ in enumerate(model.required) if parts[TARGETS + target]]
        for _ in range(TRIES):
            task = self._pick(pool)
            if self.state.owners[task] == UNDONE and (
                not short or model.contributions[task][short[0]] > 0
            ):
                return task
        return self._pick(pool)

    def _rank(self, task: int) -> float:
        """A random place in the order, after what a task waits for and before what waits for it."""
        ranks, instance = self.state.ranks, self.model.instance
        low = max([ranks[one] for one in instance.predecessors[task]], default=0.0)
        high = min([ranks[one] for one in instance.successors[task]], default=1.0)
        return low + self.random() * (high - low)

    def _reassign(self, task: int) -> bool:
        state, owner = self.state, self._pick(self.model.teams[task])
        if owner == state.owners[task]:
            return False
        rank = self._rank(task) if self.random() < RERANK else state.ranks[task]
        state.assign(task, owner, rank)
        return True

    def _swap(self, task: int) -> bool:
        """Swap the owners of two tasks."""
        state, teams, mine = self.state, self.model.teams, self.state.owners[task]
        owner = self._pick(teams[task])
        if owner == mine or not state.rows[owner]:
            return False
        other = state.rows[owner][int(self.random() * len(state.rows[owner]))][1]
        if mine not in teams[other]:
            return False
        state.assign(task, owner, state.ranks[task])
        state.assign(other, mine, state.ranks[other])
        return True

    def _select(self) -> bool:
        """Take a task in, or leave one out, perhaps for another one."""
        task = self._pick(self._optional)
        if self.state.owners[task] == UNDONE:
            return self._take_in(task)
        self._leave_out(task)
        return self.random() >= REPLACE or self._take_in(self._undone())

    def _exchange(self) -> bool:
        """Do one or two tasks in place of one or two others, which fit together well."""
        state, ins, outs = self.state, [self._undone()], list[int]()
        if state.owners[ins[0]] != UNDONE:
            return False
        for _ in range(1 + (self.random() < TWO_OUT)):
            outs += self._fitting(outs, ins, leaving=True)
        if self.random() < TWO_IN:
            ins += self._fitting(outs, ins, leaving=False)
        for one in outs:
            if state.owners[one] != UNDONE:
                self._leave_out(one)
        return all(state.owners[one] != UNDONE or self._take_in(one) for one in ins)

    def _fitting(self, outs: list[int], ins: list[int], *, leaving: bool) -> list[int]:
        """Of some random tasks the one that is best to leave out, or to take in, beside the others."""
        owners, found, least = self.state.owners, list[int](), 0
        for _ in range(SAMPLES):
            task = self._pick(self._optional)
            if (owners[task] != UNDONE) == leaving and task not in outs and task not in ins:
                change = ([*outs, task], ins) if leaving else (outs, [*ins, task])
                energy = self._selection_energy(*change)
                if not found or energy < least:
                    found, least = [task], energy
        return found

    def _selection_energy(self, outs: Sequence[int], ins: Sequence[int]) -> int:
        """About what targets, margins, cost and effort weigh after an exchange, overlaps aside."""
        model, weights = self.model, self.model.weights
        energy, targets = 0, len(model.required)
        for sign, tasks in ((1, ins), (-1, outs)):
            for one in tasks:
                priced = weights[COST] * model.costs[one] + weights[EFFORT] * model.efforts[one]
                energy += sign * priced
        for target, brought in enumerate(self.state.brought):
            after = brought + sum([model.contributions[one][target] for one in ins])
            after -= sum([model.contributions[one][target] for one in outs])
            energy += weights[TARGETS + target] * max(model.required[target] - after, 0)
            energy += weights[TARGETS + targets + target] * max(model.desired[target] - after, 0)
        return energy

    def _leave_out(self, task: int) -> None:
        """Leave a task out, with all that need it."""
        for other in self.model.dependents[task]:
            if self.state.owners[other] != UNDONE:
                self._leave_out(other)
        self.state.drop(task)

    def _take_in(self, task: int) -> bool:
        """Do a task with what it needs, and make room for it."""
        owners, prerequisites = self.state.owners, self.model.prerequisites
        if owners[task] != UNDONE:
            return False
        coming = [task]
        for one in coming:
            more = [each for each in prerequisites[one] if owners[each] == UNDONE]
            coming += [each for each in more if each not in coming]
        left_out: list[int] = []
        if not (
            self._without_rivals(coming)
            and all(self._place(one, coming, left_out) for one in reversed(coming))
            and self._within_budgets(coming)
        ):
            return False
        for omission in left_out:
            if self.random() < REFILL:
                self._refill(omission)
        return True

    def _is_needed(self, task: int, by: Sequence[int]) -> bool:
        """Whether a task is among some, or one of them needs it, directly or not."""
        return any(
            one == task or self._is_needed(task, self.model.prerequisites[one]) for one in by
        )

    def _without_rivals(self, coming: Sequence[int]) -> bool:
        """Leave out what excludes tasks that come in; False where these need it."""
        for rival in [rival for one in coming for rival in self.model.rivals[one]]:
            if self._is_needed(rival, coming):
                return False
            if self.state.owners[rival] != UNDONE:
                self._leave_out(rival)
        return True

    def _within_budgets(self, coming: Sequence[int]) -> bool:
        """Leave out random tasks until all budgets are kept; False where that takes too many tries."""
        state, model = self.state, self.model
        for budget, limit in enumerate(model.budgets):
            for _ in range(4 * TRIES):
                if state.used[budget] <= limit:
                    break
                victim = self._pick(self._optional)
                if (
                    state.owners[victim] != UNDONE
                    and model.consumption[victim][budget]
                    and not self._is_needed(victim, coming)
                ):
                    self._leave_out(victim)
            if state.used[budget] > limit:
                return False
        return True

    def _place(self, task: int, coming: Sequence[int], left_out: list[int]) -> bool:
        """Give a task an owner who has capacity, or make room with one."""
        state, instance = self.state, self.model.instance
        rank, owner = self._rank(task), self._owner(task)
        if task in instance.ignoring_capacity:
            state.add(task, owner, rank)
            return True
        for _ in range(TRIES):
            if state.room(owner) >= instance.work[task]:
                state.add(task, owner, rank)
                return True
            if not self._make_room(owner, coming, left_out):
                return False
        return False

    def _owner(self, task: int) -> int:
        """A random worker for a task, mostly one with capacity who does not lead."""
        team, work = self.model.teams[task], self.model.instance.work[task]
        owner = self._pick(team)
        for _ in range(OWNERS_TRIED):
            if self.state.room(owner) >= work and not (self.model.leads[owner] and len(team) > 1):
                break
            owner = self._pick(team)
        return owner

    def _make_room(self, owner: int, coming: Sequence[int], left_out: list[int]) -> bool:
        """Hand a random task of a worker on, or leave it out; False where they have none."""
        state, instance, row = self.state, self.model.instance, self.state.rows[owner]
        if not row:
            return False
        victim = row[int(self.random() * len(row))][1]
        other = self._pick(self.model.teams[victim])
        if other != owner and state.room(other) >= instance.work[victim]:
            state.assign(victim, other, state.ranks[victim])
        elif victim in instance.optional and not self._is_needed(victim, coming):
            self._leave_out(victim)
            left_out.append(victim)
        return True

    def _refill(self, task: int) -> None:
        """Do a task again that was left out, if nothing else has to go for it."""
        state, model = self.state, self.model
        owners, draws = state.owners, model.consumption[task]
        if (
            owners[task] != UNDONE
            or any(owners[one] == UNDONE for one in model.prerequisites[task])
            or any(owners[one] != UNDONE for one in model.rivals[task])
            or any(
                used + amount > limit
                for used, amount, limit in zip(state.used, draws, model.budgets, strict=True)
            )
        ):
            return
        owner = self._owner(task)
        if state.room(owner) >= model.instance.work[task]:
            state.add(task, owner, self._rank(task))
