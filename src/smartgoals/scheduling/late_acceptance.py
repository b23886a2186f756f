"""Local search for any objectives: late acceptance hill climbing (E. Burke and Y. Bykov, 2017).

A state is an activity list and an owner for each task; the serial SGS turns it into a schedule. A
step moves a task in the list, reassigns it, or both, or swaps the owners of two tasks. It is
accepted if it is no worse than the present state, or than the state a number of steps ago: that
only asks which of two is better, and so suits objectives that are compared lexicographically. When
nothing improves for long, the search restarts near the best.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from random import Random

from attrs import define

from smartgoals.scheduling.construction import feasible_start, serial_sgs
from smartgoals.scheduling.instance import Instance
from smartgoals.scheduling.objectives import ObjectiveFunction
from smartgoals.scheduling.solution import IndexedSchedule

CRITICAL_START_PROBABILITY = 0.5
"""The probability of starting from a critical task of the first objective above its lower bound, or
from another task of its worker; then of the next such objective, and so on."""

SUBSTITUTE_PROBABILITY = 0.15
"""The probability of doing one optional task in place of another, where there are any."""

DROP_PROBABILITY = 0.5
"""The probability with which each optional task is left out at a restart that drops some."""

REASSIGN_ABOVE, SHIFT_BELOW, REASSIGN_ALONE_BELOW = 0.3, 0.6, 0.8
"""One random number decides about a move. Below `SHIFT_BELOW` the task moves in the list; above
`REASSIGN_ABOVE` its owner changes: by reassignment up to `REASSIGN_ALONE_BELOW`, by a swap beyond."""

SLICE_TASKS = 600
"""The number of tasks that the serial SGS places in a slice of work: a few milliseconds."""

MAX_HISTORY, HISTORY_TASKS = 60, 400
"""The number of steps back that a step is compared with is `HISTORY_TASKS` divided by the number of
tasks, at most `MAX_HISTORY`: few where a step is expensive, so that the search converges in time."""

MAX_PATIENCE, PATIENCE_PER_TASK = 3_000, 40
"""The number of steps without improvement before a restart: so many per task, up to a maximum."""

DROP_RESTART_PROBABILITY = 0.5
"""The probability that a restart drops optional tasks."""

CRITICAL_OBJECTIVES = 3
"""The number of objectives above their lower bounds whose critical tasks are known: the bound of
the first may be loose, so that it cannot be improved."""

PERTURBATION_MOVES = 4
"""The number of moves made at a restart, whatever they bring."""


@define
class SearchState:
    """An activity list, each task after its predecessors, and the owner of each task.

    Every move returns the number of tasks at the front of the list that it leaves as they are.
    """

    order: list[int]
    owners: list[int]

    def copy(self) -> SearchState:
        """An independent copy."""
        return SearchState([*self.order], [*self.owners])

    def move_shift(self, instance: Instance, task: int, random: Callable[[], float]) -> int:
        """Move a task to a random position between its predecessors and its successors."""
        order = self.order
        here = order.index(task)
        first, last = here, here
        predecessors, successors = instance.predecessors[task], instance.successors[task]
        while first and order[first - 1] not in predecessors:
            first -= 1
        while last + 1 < len(order) and order[last + 1] not in successors:
            last += 1
        there = first + int(random() * (last - first + 1))
        order.insert(there, order.pop(here))
        return min(here, there)

    def move_reassign(self, instance: Instance, task: int, random: Callable[[], float]) -> int:
        """Assign a task to a random eligible worker."""
        team = instance.eligible[task]
        self.owners[task] = team[int(random() * len(team))]
        return self.order.index(task)

    def move_swap(self, instance: Instance, task: int, random: Callable[[], float]) -> int:
        """Swap the owners of a task and a random other one, if both are eligible for both."""
        other = int(random() * len(self.owners))
        first, second = self.owners[task], self.owners[other]
        if second in instance.eligible[task] and first in instance.eligible[other]:
            self.owners[task], self.owners[other] = second, first
        return min(self.order.index(task), self.order.index(other))

    def move_substitute(self, instance: Instance, random: Callable[[], float]) -> int:
        """Do an optional task that is left out, and leave others out instead.

        These are another random one, and as many of the same worker as exceed the capacity.
        """
        tasks, owners, unassigned = instance.sorted_optional, self.owners, instance.unassigned
        added, replaced = (tasks[int(random() * len(tasks))] for _ in range(2))
        if owners[added] != unassigned:
            return len(self.order)
        team = instance.eligible[added]
        owner = team[int(random() * (len(team) - 1))]
        dropped = [replaced] if owners[replaced] != unassigned else []
        capacity = instance.capacities[owner]
        if capacity is not None:
            same = [task for task, who in enumerate(owners) if who == owner and task != replaced]
            excess = sum([instance.work[task] for task in same]) + instance.work[added] - capacity
            same = [task for task in same if task in instance.optional]
            while excess > 0 and same:
                task = same.pop(int(random() * len(same)))
                excess -= instance.work[task]
                dropped.append(task)
        for task in dropped:
            owners[task] = unassigned
        owners[added] = owner
        return min(map(self.order.index, [added, *dropped]))

    def drop_optional(self, instance: Instance, random: Callable[[], float]) -> None:
        """Leave each optional task out with `DROP_PROBABILITY`."""
        for task in instance.sorted_optional:
            if random() < DROP_PROBABILITY:
                self.owners[task] = instance.unassigned

    def random_move(
        self, instance: Instance, critical: Sequence[Sequence[int]], random: Callable[[], float]
    ) -> int:
        """Make one move, starting from any task or from a critical one.

        Args:
            instance: The problem by position.
            critical: For some objectives, the first one most likely, their critical tasks.
            random: Gives numbers in [0, 1).
        """
        if instance.sorted_optional and random() < SUBSTITUTE_PROBABILITY:
            return self.move_substitute(instance, random)
        task = int(random() * len(self.order))
        tasks = next(
            (some for some in critical if some and random() < CRITICAL_START_PROBABILITY), ()
        )
        if tasks:
            start = tasks[int(random() * len(tasks))]
            task = task if self.owners[task] == self.owners[start] else start
        chance, unchanged = random(), len(self.order)
        if chance < SHIFT_BELOW:
            unchanged = self.move_shift(instance, task, random)
        if chance > REASSIGN_ABOVE:
            move = self.move_reassign if chance < REASSIGN_ALONE_BELOW else self.move_swap
            unchanged = min(unchanged, move(instance, task, random))
        return unchanged


def late_acceptance(
    instance: Instance, objectives: Sequence[ObjectiveFunction], rng: Random
) -> Iterator[IndexedSchedule]:
    """The best schedule so far, after every slice of work, without end.

    The first one comes from the construction heuristic.
    """
    best = present = feasible_start(instance)
    yield best
    order = _activity_list(instance, best)
    state = best_state = SearchState(order, [*best.owners])
    value = least = _values(objectives, best)
    patience = min(MAX_PATIENCE, PATIENCE_PER_TASK * len(order))
    history_length = min(MAX_HISTORY, max(HISTORY_TASKS // max(len(order), 1), 1))
    critical, history, stalled = _critical(objectives, best), deque([value] * history_length), 0
    while True:
        for _ in range(max(SLICE_TASKS // len(order), 1)):
            trial = state.copy()
            unchanged = trial.random_move(instance, critical, rng.random)
            former = history.popleft()
            allowed = max(value, former)
            stalled += 1
            if _may_be_accepted(objectives, trial.owners, allowed):
                schedule = serial_sgs(instance, trial.order, trial.owners, present, unchanged)
                reached = _values(objectives, schedule)
                if reached <= allowed:
                    state, present, value = trial, schedule, reached
                    critical = _critical(objectives, schedule)
                if reached < least:
                    best, best_state, least, stalled = schedule, trial, reached, 0
            history.append(min(value, former))
        yield best
        if stalled > patience:
            state, stalled = best_state.copy(), 0
            if rng.random() < DROP_RESTART_PROBABILITY:
                state.drop_optional(instance, rng.random)
            for _ in range(PERTURBATION_MOVES):
                state.random_move(instance, (), rng.random)
            present = serial_sgs(instance, state.order, state.owners, best)
            value, critical = _values(objectives, present), _critical(objectives, present)
            history = deque([value] * history_length)


def _activity_list(instance: Instance, schedule: IndexedSchedule) -> list[int]:
    """The tasks in the order of their starts; unassigned ones follow their predecessors."""
    times = [*schedule.starts]
    for task in instance.topological_order:
        earlier = (times[predecessor] for predecessor in instance.predecessors[task])
        times[task] = max([times[task], *earlier])
    return sorted(instance.topological_order, key=times.__getitem__)


def _values(objectives: Sequence[ObjectiveFunction], schedule: IndexedSchedule) -> tuple[int, ...]:
    return tuple([objective.evaluate(schedule.owners, schedule.ends) for objective in objectives])


def _may_be_accepted(
    objectives: Sequence[ObjectiveFunction], owners: Sequence[int], allowed: Sequence[int]
) -> bool:
    """Whether owners may be good enough, judged by the objectives before any that needs times."""
    for objective, most in zip(objectives, allowed, strict=True):
        if objective.depends_on_times:
            return True
        value = objective.evaluate(owners, ())
        if value != most:
            return value < most
    return True


def _critical(
    objectives: Sequence[ObjectiveFunction], schedule: IndexedSchedule
) -> list[list[int]]:
    """The critical tasks of the first few objectives above their lower bounds."""
    improvable = (
        objective
        for objective in objectives
        if objective.evaluate(schedule.owners, schedule.ends) > objective.lower_bound
    )
    return [each.critical_tasks(schedule) for each in islice(improvable, CRITICAL_OBJECTIVES)]
