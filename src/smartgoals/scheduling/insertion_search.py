"""The search for an early finish: take a few tasks out, put them back where it hurts least.

A step takes one to three tasks out of their rows: mostly one on a longest chain, and others of
workers who could do that one. They are put back one by one, each in its best place. The result
stays if the finish grew by no more than a small random allowance; otherwise the step is undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smartgoals.scheduling.construction import woven

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from smartgoals.scheduling.instance import Instance
    from smartgoals.scheduling.solution import IndexedSchedule

WORK, STEP = 4_000, 20
"""A slice of work ends after so many changed numbers; a step counts as 20 of them, and as one more
for every fourth worker. That takes a few milliseconds, however large the problem."""

GLANCES = 100
"""How many tasks are looked at, at random, to find one on a longest chain."""

CRITICAL, ONE, TWO, TURN, WORSE = 0.85, 0.2, 0.7, 0.5, 0.03
"""The chance to start from a longest chain; to take out one task, or at most two; to put the
first back last; to allow one slot more, and again one more after that."""


class Weaving:
    """A search under way: the rows, and the finish they have come to."""

    def __init__(self, puzzle: Instance, rng: Random) -> None:
        self.loom = woven(puzzle)
        self.finish = self.loom.finish()
        self.grain = max(self.finish >> 10, 1)
        self.movable = [task for task, duration in enumerate(puzzle.durations) if duration]
        self.random = rng.random

    def step(self) -> None:
        """Reweave a few tasks, if the finish does not grow by more than is allowed this time."""
        allowed = self.finish
        while self.random() < WORSE:
            allowed += self.grain
        if self.loom.reweave(self._bundle(), allowed):
            self.finish = self.loom.finish()

    def _bundle(self) -> list[int]:
        """Tasks to take out together: one in need, the others of workers who could do it."""
        random, task = self.random, self._any()
        if random() < CRITICAL:
            for _ in range(GLANCES):
                if self.loom.chain(task) == self.finish:
                    break
                task = self._any()
        able = self.loom.able[task]
        chance = random()
        bundle = [task]
        for _ in range((chance >= ONE) + (chance >= TWO)):
            row = self.loom.rows[able[int(random() * len(able))]]
            other = row[int(random() * len(row))] if row else task
            if other not in bundle:
                bundle.append(other)
        if random() < TURN:
            bundle.reverse()
        return bundle

    def _any(self) -> int:
        return self.movable[int(self.random() * len(self.movable))]


def weave(puzzle: Instance, rng: Random) -> Iterator[IndexedSchedule]:
    """Search for ever; after every slice of work, give the best draft so far.

    The first draft comes from the rules.
    """
    weaving = Weaving(puzzle, rng)
    loom, least, best = weaving.loom, weaving.finish, weaving.loom.draft()
    overhead = STEP + len(loom.rows) // 4
    yield best
    while True:
        work = 0
        while work < WORK:
            weaving.step()
            work += overhead + len(loom.undo)
            if weaving.finish < least:
                least, best = weaving.finish, loom.draft()
                break
        yield best
