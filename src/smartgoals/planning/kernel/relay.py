"""The search for everything else: due dates, closed slots, shares, loads, misfits.

A state is an order of tasks and an owner for each; `listed` makes a schedule of it. A step moves
a task in the order, gives it to somebody else, or both, or lets two tasks change hands. It stays
if it is no worse than the present, or no worse than what stood some steps ago: *late acceptance*
(E. Burke and Y. Bykov, 2017), which asks only which of two is better and so suits figures that
are ranked and never added. When nothing gets better for long, it starts again near the best.
"""

from __future__ import annotations

from collections import deque
from itertools import islice
from typing import TYPE_CHECKING

from smartgoals.planning.kernel.line import Line
from smartgoals.planning.kernel.listing import listed
from smartgoals.planning.kernel.rules import allowed_first

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from random import Random

    from smartgoals.planning.kernel.draft import Draft
    from smartgoals.planning.kernel.figures import Figure
    from smartgoals.planning.kernel.puzzle import Puzzle

WORK = 600
"""How many tasks are listed anew in a slice of work: a few milliseconds."""

MEMORY, FEW = 60, 400
"""How many steps back a step is compared with; fewer where many tasks make each step dear, so that
the search settles in time."""

PATIENCE, EACH = 3_000, 40
"""After how many steps without a better schedule the search starts again near the best: so many for
each task, until they are many."""

FORGET = 0.5
"""The chance that it then forgets about half of what it has chosen, where there is a choice."""

LOOKED_AT = 3
"""How many of the figures that are not at their limits a step may start from: the first of them may
be as good as it can be without anybody knowing."""

KICKS = 4
"""How many steps are taken, whatever they bring, to start again."""


def relay(puzzle: Puzzle, figures: Sequence[Figure], rng: Random) -> Iterator[Draft]:
    """Search for ever; after every slice of work, give the best draft so far.

    The first draft comes from the rule.
    """
    best = present = allowed_first(puzzle)
    yield best
    order = _by_start(puzzle, best)
    line = champion = Line(order, [*best.owners])
    worth = least = _worth(figures, best)
    patience = min(PATIENCE, EACH * len(order))
    back = min(MEMORY, max(FEW // max(len(order), 1), 1))
    blamed, memory, stalled = _blamed(figures, best), deque([worth] * back), 0
    while True:
        for _ in range(max(WORK // len(order), 1)):
            trial = line.copy()
            kept = trial.change(puzzle, blamed, rng.random)
            former = memory.popleft()
            allowed = max(worth, former)
            stalled += 1
            if _promising(figures, trial.owners, allowed):
                draft = listed(puzzle, trial.order, trial.owners, present, kept)
                figured = _worth(figures, draft)
                if figured <= allowed:
                    line, present, worth, blamed = trial, draft, figured, _blamed(figures, draft)
                if figured < least:
                    best, champion, least, stalled = draft, trial, figured, 0
            memory.append(min(worth, former))
        yield best
        if stalled > patience:
            line, stalled = champion.copy(), 0
            if rng.random() < FORGET:
                line.forget(puzzle, rng.random)
            for _ in range(KICKS):
                line.change(puzzle, (), rng.random)
            present = listed(puzzle, line.order, line.owners, best)
            worth, blamed = _worth(figures, present), _blamed(figures, present)
            memory = deque([worth] * back)


def _by_start(puzzle: Puzzle, draft: Draft) -> list[int]:
    """The tasks in the order of their starts; what is left undone comes behind what is before it."""
    moments = [*draft.starts]
    for task in puzzle.order:
        moments[task] = max([moments[task], *(moments[earlier] for earlier in puzzle.before[task])])
    return sorted(puzzle.order, key=moments.__getitem__)


def _worth(figures: Sequence[Figure], draft: Draft) -> tuple[int, ...]:
    return tuple([figure.measure(draft.owners, draft.ends) for figure in figures])


def _promising(figures: Sequence[Figure], owners: Sequence[int], allowed: Sequence[int]) -> bool:
    """Whether owners may be good enough: what ranks before any time is looked at without one."""
    for figure, most in zip(figures, allowed, strict=True):
        if figure.timed:
            return True
        value = figure.measure(owners, ())
        if value != most:
            return value < most
    return True


def _blamed(figures: Sequence[Figure], draft: Draft) -> list[list[int]]:
    """Those who keep figures from their limits, for the first few that are not there."""
    amiss = (
        figure for figure in figures if figure.measure(draft.owners, draft.ends) > figure.limit
    )
    return [figure.blame(draft) for figure in islice(amiss, LOOKED_AT)]
