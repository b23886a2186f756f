"""Local search for the makespan: remove a few tasks, insert each at its best position.

A step removes one to three tasks from their sequences: mostly one on a critical path, and others of
workers who are eligible for that one. They are inserted again one by one. The result is accepted if
the makespan grew by no more than a small random allowance; otherwise the step is undone. The idea
is that of iterated greedy (R. Ruiz and T. Stützle, 2007): destroy a part, construct it anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smartgoals.scheduling.construction import initial_graph

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from smartgoals.scheduling.instance import Instance
    from smartgoals.scheduling.solution import IndexedSchedule

SLICE_BUDGET, STEP_COST = 4_000, 20
"""A slice ends after this many changed numbers; a step counts as `STEP_COST` of them, and as one
more for every fourth worker. A slice takes a few milliseconds, however large the problem."""

CRITICAL_SAMPLES = 100
"""The number of random tasks looked at to find one on a critical path."""

CRITICAL_START_PROBABILITY = 0.85
"""The probability of starting from a task on a critical path."""

ONE_TASK_PROBABILITY, AT_MOST_TWO_PROBABILITY = 0.2, 0.7
"""The probabilities of removing one task, and of removing one or two; else three are removed."""

REVERSE_PROBABILITY = 0.5
"""The probability of inserting the task that was chosen first last."""

ALLOWANCE_PROBABILITY = 0.03
"""The probability of accepting a makespan one grain longer, and again one grain after that."""


class InsertionSearch:
    """The state of the search: a graph and its makespan."""

    def __init__(self, instance: Instance, rng: Random) -> None:
        self.graph = initial_graph(instance)
        self.makespan = self.graph.makespan()
        self.grain = max(self.makespan >> 10, 1)
        self.movable = [task for task, duration in enumerate(instance.durations) if duration]
        self.random = rng.random

    def step(self) -> None:
        """Reinsert a few tasks if the makespan does not grow by more than the allowance."""
        allowed = self.makespan
        while self.random() < ALLOWANCE_PROBABILITY:
            allowed += self.grain
        if self.graph.reinsert(self._tasks_to_move(), allowed):
            self.makespan = self.graph.makespan()

    def _tasks_to_move(self) -> list[int]:
        """A task, mostly a critical one, and up to two of workers who are eligible for it."""
        random, task = self.random, self._any_task()
        if random() < CRITICAL_START_PROBABILITY:
            for _ in range(CRITICAL_SAMPLES):
                if self.graph.longest_path(task) == self.makespan:
                    break
                task = self._any_task()
        team = self.graph.eligible[task]
        chance = random()
        tasks = [task]
        for _ in range((chance >= ONE_TASK_PROBABILITY) + (chance >= AT_MOST_TWO_PROBABILITY)):
            row = self.graph.sequences[team[int(random() * len(team))]]
            other = row[int(random() * len(row))] if row else task
            if other not in tasks:
                tasks.append(other)
        if random() < REVERSE_PROBABILITY:
            tasks.reverse()
        return tasks

    def _any_task(self) -> int:
        return self.movable[int(self.random() * len(self.movable))]


def insertion_search(instance: Instance, rng: Random) -> Iterator[IndexedSchedule]:
    """The best schedule so far, after every slice of work, without end.

    The first one comes from the construction heuristics.
    """
    search = InsertionSearch(instance, rng)
    graph, least, best = search.graph, search.makespan, search.graph.schedule()
    overhead = STEP_COST + len(graph.sequences) // 4
    yield best
    while True:
        work = 0
        while work < SLICE_BUDGET:
            search.step()
            work += overhead + len(graph.undo_log)
            if search.makespan < least:
                least, best = search.makespan, graph.schedule()
                break
        yield best
