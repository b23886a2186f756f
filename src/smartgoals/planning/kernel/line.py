"""A state of the relay: the tasks in line, and who does each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from smartgoals.planning.kernel.puzzle import Puzzle

BLAMED = 0.7
"""The chance to start from a task that is to blame, or from another one of its owner."""

REPLACE = 0.15
"""The chance that one optional task takes the place of another one, where there are any."""

STAY, SHIFT, GIVE = 0.3, 0.6, 0.8
"""One throw of chance decides. Below `SHIFT` the task moves in the order; above `STAY` it changes
hands, alone up to `GIVE`, with another task beyond."""


@define
class Line:
    """The tasks in line, predecessors first, and the owner of each."""

    order: list[int]
    owners: list[int]

    def copy(self) -> Line:
        """A line of its own."""
        return Line([*self.order], [*self.owners])

    def shift(self, puzzle: Puzzle, task: int, random: Callable[[], float]) -> int:
        """Move a task to another place between those it waits for and those that wait for it."""
        order = self.order
        here = order.index(task)
        first, last = here, here
        before, behind = puzzle.before[task], puzzle.behind[task]
        while first and order[first - 1] not in before:
            first -= 1
        while last + 1 < len(order) and order[last + 1] not in behind:
            last += 1
        there = first + int(random() * (last - first + 1))
        order.insert(there, order.pop(here))
        return min(here, there)

    def hand_over(self, puzzle: Puzzle, task: int, random: Callable[[], float]) -> int:
        """Give a task to anybody who can do it."""
        able = puzzle.able[task]
        self.owners[task] = able[int(random() * len(able))]
        return self.order.index(task)

    def exchange(self, puzzle: Puzzle, task: int, random: Callable[[], float]) -> int:
        """Let a task change hands with another one, if both workers can do both."""
        other = int(random() * len(self.owners))
        mine, yours = self.owners[task], self.owners[other]
        if yours in puzzle.able[task] and mine in puzzle.able[other]:
            self.owners[task], self.owners[other] = yours, mine
        return min(self.order.index(task), self.order.index(other))

    def replace(self, puzzle: Puzzle, random: Callable[[], float]) -> int:
        """Do an optional task that is left undone, and leave another one undone instead."""
        tasks = puzzle.choosable
        undone, done = (tasks[int(random() * len(tasks))] for _ in range(2))
        if self.owners[undone] == puzzle.nobody != self.owners[done]:
            self.owners[done] = puzzle.nobody
            able = puzzle.able[undone]
            self.owners[undone] = able[int(random() * (len(able) - 1))]
        return min(self.order.index(undone), self.order.index(done))

    def change(self, puzzle: Puzzle, blamed: Sequence[int], random: Callable[[], float]) -> int:
        """Take one step, at random, starting from the blamed or from anybody.

        Returns:
            How many tasks from the front on are the same, with the same owners.
        """
        if puzzle.choosable and random() < REPLACE:
            return self.replace(puzzle, random)
        task = int(random() * len(self.order))
        if blamed and random() < BLAMED:
            guilty = blamed[int(random() * len(blamed))]
            task = task if self.owners[task] == self.owners[guilty] else guilty
        chance, kept = random(), len(self.order)
        if chance < SHIFT:
            kept = self.shift(puzzle, task, random)
        if chance > STAY:
            hand = self.hand_over if chance < GIVE else self.exchange
            kept = min(kept, hand(puzzle, task, random))
        return kept
