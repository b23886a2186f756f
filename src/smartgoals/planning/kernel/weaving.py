"""The search for an early finish: take a few tasks out, put them back where it hurts least.

A step takes one to three tasks out of their rows: mostly one on a longest chain, and others of
workers who could do that one. They are put back one by one, each in its best place. The result
stays if the finish grew by no more than a small random allowance; otherwise the step is undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smartgoals.planning.kernel.rules import woven

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from random import Random

    from smartgoals.planning.kernel.draft import Draft
    from smartgoals.planning.kernel.loom import Loom
    from smartgoals.planning.kernel.puzzle import Puzzle

WORK, STEP = 4_000, 20
"""A slice of work ends after so many changed numbers; a step counts as 20 of them, and as one more
for every fourth worker. That takes a few milliseconds, however large the problem."""

GLANCES = 100
"""How many tasks are looked at, at random, to find one on a longest chain."""

CRITICAL, ONE, TWO, TURN, WORSE = 0.85, 0.2, 0.7, 0.5, 0.03
"""The chance to start from a longest chain; to take out one task, or at most two; to put the
first back last; to allow one slot more, and again one more after that."""


def weave(puzzle: Puzzle, rng: Random) -> Iterator[Draft]:
    """Search for ever; after every slice of work, give the best draft so far.

    The first draft comes from the rules.
    """
    loom = woven(puzzle)
    best = loom.draft()
    yield best
    random, finish = rng.random, loom.finish()
    least, grain = finish, max(finish >> 10, 1)
    overhead = STEP + len(loom.rows) // 4
    movable = [task for task, duration in enumerate(loom.durations) if duration]
    while True:
        work = 0
        while work < WORK:
            allowed = finish
            while random() < WORSE:
                allowed += grain
            finish = step(loom, _bundle(loom, movable, finish, random), finish, allowed)
            work += overhead + len(loom.undo)
            if finish < least:
                least, best = finish, loom.draft()
                break
        yield best


def step(loom: Loom, bundle: list[int], finish: int, allowed: int) -> int:
    """Take a bundle out and put it back, or leave all as it was; gives the finish."""
    loom.undo.clear()
    memory = loom.take(bundle)
    placed = []
    for task in bundle:
        chain, worker, position = loom.place(task)
        if chain > allowed:
            break
        loom.put(task, worker, position)
        placed.append(task)
    else:
        return loom.finish()
    loom.put_back(placed, memory)
    return finish


def _bundle(loom: Loom, movable: list[int], finish: int, random: Callable[[], float]) -> list[int]:
    """Tasks to take out together: the first in need, the others of workers who could do it."""
    task = movable[int(random() * len(movable))]
    if random() < CRITICAL:
        for _ in range(GLANCES):
            if loom.chain(task) == finish:
                break
            task = movable[int(random() * len(movable))]
    able = loom.able[task]
    chance = random()
    bundle = [task]
    for _ in range((chance >= ONE) + (chance >= TWO)):
        row = loom.rows[able[int(random() * len(able))]]
        other = row[int(random() * len(row))] if row else task
        if other not in bundle:
            bundle.append(other)
    if random() < TURN:
        bundle.reverse()
    return bundle
