"""The search for everything else: due dates, closed slots, shares, loads, misfits.

A state is an order of tasks and an owner for each; `listed` makes a schedule of it. A step moves
a task in the order, gives it to somebody else, or both, or lets two tasks change hands. It stays
if it is no worse than the present, or no worse than what stood some steps ago: *late acceptance*
(E. Burke and Y. Bykov, 2017), which asks only which of two is better and so suits figures that
are ranked and never added. When nothing gets better for long, it starts again near the best.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from smartgoals.planning.kernel.listing import listed
from smartgoals.planning.kernel.rules import most_urgent_first

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from random import Random

    from smartgoals.planning.kernel.draft import Draft
    from smartgoals.planning.kernel.puzzle import Puzzle

    Worth = tuple[int, ...]

WORK = 2_000
"""How many tasks are listed anew in a slice of work: a few milliseconds."""

MEMORY = 60
"""How many steps back a step is compared with."""

PATIENCE = 3_000
"""After how many steps without a better schedule the search starts again near the best."""

KICKS = 4
"""How many steps are taken, whatever they bring, to start again."""


@define
class Line:
    """The tasks in line, predecessors first, and the owner of each."""

    order: list[int]
    owners: list[int]

    def copy(self) -> Line:
        """A line of its own."""
        return Line([*self.order], [*self.owners])

    def shift(self, puzzle: Puzzle, task: int, random: Callable[[], float]) -> None:
        """Move a task to another place between those it waits for and those that wait for it."""
        order = self.order
        here = order.index(task)
        first, last = here, here
        before, behind = puzzle.before[task], puzzle.behind[task]
        while first and order[first - 1] not in before:
            first -= 1
        while last + 1 < len(order) and order[last + 1] not in behind:
            last += 1
        order.insert(first + int(random() * (last - first + 1)), order.pop(here))

    def hand_over(self, puzzle: Puzzle, task: int, random: Callable[[], float]) -> None:
        """Give a task to anybody who can do it."""
        able = puzzle.able[task]
        self.owners[task] = able[int(random() * len(able))]

    def exchange(self, puzzle: Puzzle, task: int, random: Callable[[], float]) -> None:
        """Let a task change hands with another one, if both workers can do both."""
        other = int(random() * len(self.owners))
        mine, yours = self.owners[task], self.owners[other]
        if yours in puzzle.able[task] and mine in puzzle.able[other]:
            self.owners[task], self.owners[other] = yours, mine


def relay(puzzle: Puzzle, worth: Callable[[Draft], Worth], rng: Random) -> Iterator[Draft | None]:
    """Search for ever; after every slice of work, give the best draft so far if it is new.

    The first draft comes from the rule.
    """
    start = most_urgent_first(puzzle, [-tail for tail in puzzle.tails])
    yield start
    random = rng.random
    line = Line(sorted(puzzle.order, key=lambda task: start.starts[task]), [*start.owners])
    present = best = worth(listed(puzzle, line.order, line.owners))
    best_line, memory = line, [present] * MEMORY
    steps = stalled = 0
    while True:
        found = None
        for _ in range(max(WORK // len(line.order), 1)):
            trial = line.copy()
            kicking = stalled > PATIENCE
            if kicking:
                trial, stalled = best_line.copy(), 0
            for _ in range(KICKS if kicking else 1):
                _change(trial, puzzle, random)
            draft = listed(puzzle, trial.order, trial.owners)
            figures = worth(draft)
            if kicking:
                memory = [figures] * MEMORY
            steps, stalled = steps + 1, stalled + 1
            if kicking or figures <= max(present, memory[steps % MEMORY]):
                line, present = trial, figures
            memory[steps % MEMORY] = min(present, memory[steps % MEMORY])
            if figures < best:
                best, best_line, found, stalled = figures, trial, draft, 0
        yield found


def _change(line: Line, puzzle: Puzzle, random: Callable[[], float]) -> None:
    task = int(random() * len(line.order))
    chance = random()
    if chance < 0.6:
        line.shift(puzzle, task, random)
    if chance > 0.3:
        (line.hand_over if chance < 0.8 else line.exchange)(puzzle, task, random)
