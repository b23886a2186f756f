"""A state of the relay: the tasks in line, and who does each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from smartgoals.planning.kernel.puzzle import Puzzle

BLAMED = 0.5
"""The chance to start from a task that is to blame for the first figure that is amiss, or from another
one of its owner; then for the next figure, and so on."""

REPLACE = 0.15
"""The chance that one optional task takes the place of another one, where there are any."""

FORGET = 0.5
"""The chance that an optional task is left undone where the search starts again."""

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
        """Do an optional task that is left undone, and leave others undone instead.

        Another one, and as many of the same worker as there is no room for.
        """
        tasks, owners, nobody = puzzle.choosable, self.owners, puzzle.nobody
        undone, done = (tasks[int(random() * len(tasks))] for _ in range(2))
        if owners[undone] != nobody:
            return len(self.order)
        able = puzzle.able[undone]
        owner = able[int(random() * (len(able) - 1))]
        gone = [done] if owners[done] != nobody else []
        room = puzzle.rooms[owner]
        if room is not None:
            theirs = [task for task, one in enumerate(owners) if one == owner and task != done]
            over = sum([puzzle.work[task] for task in theirs]) + puzzle.work[undone] - room
            theirs = [task for task in theirs if task in puzzle.optional]
            while over > 0 and theirs:
                task = theirs.pop(int(random() * len(theirs)))
                over -= puzzle.work[task]
                gone.append(task)
        for task in gone:
            owners[task] = nobody
        owners[undone] = owner
        return min(map(self.order.index, [undone, *gone]))

    def forget(self, puzzle: Puzzle, random: Callable[[], float]) -> None:
        """Leave about half of the optional tasks undone."""
        for task in puzzle.choosable:
            if random() < FORGET:
                self.owners[task] = puzzle.nobody

    def change(
        self, puzzle: Puzzle, blamed: Sequence[Sequence[int]], random: Callable[[], float]
    ) -> int:
        """Take one step, at random, starting from anybody or from the blamed, the first of them most.

        Returns:
            How many tasks from the front on are the same, with the same owners.
        """
        if puzzle.choosable and random() < REPLACE:
            return self.replace(puzzle, random)
        task = int(random() * len(self.order))
        several = next((some for some in blamed if some and random() < BLAMED), ())
        if several:
            guilty = several[int(random() * len(several))]
            task = task if self.owners[task] == self.owners[guilty] else guilty
        chance, kept = random(), len(self.order)
        if chance < SHIFT:
            kept = self.shift(puzzle, task, random)
        if chance > STAY:
            hand = self.hand_over if chance < GIVE else self.exchange
            kept = min(kept, hand(puzzle, task, random))
        return kept
