"""The search for everything else: due dates, closed slots, shares, loads, misfits.

A state is an order of tasks and an owner for each; `listed` makes a schedule of it. A step moves
a task in the order, gives it to somebody else, or both, or lets two tasks change hands. It stays
if it is no worse than the present, or no worse than what stood some steps ago: *late acceptance*
(E. Burke and Y. Bykov, 2017), which asks only which of two is better and so suits figures that
are ranked and never added. When nothing gets better for long, it starts again near the best.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from random import Random

from attrs import define

from smartgoals.scheduling.construction import allowed_first, listed
from smartgoals.scheduling.instance import Instance
from smartgoals.scheduling.objectives import TermTable
from smartgoals.scheduling.solution import IndexedSchedule

# A state of the relay: the tasks in line, and who does each.

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
class SearchState:
    """The tasks in line, predecessors first, and the owner of each."""

    order: list[int]
    owners: list[int]

    def copy(self) -> SearchState:
        """A line of its own."""
        return SearchState([*self.order], [*self.owners])

    def shift(self, puzzle: Instance, task: int, random: Callable[[], float]) -> int:
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

    def hand_over(self, puzzle: Instance, task: int, random: Callable[[], float]) -> int:
        """Give a task to anybody who can do it."""
        able = puzzle.able[task]
        self.owners[task] = able[int(random() * len(able))]
        return self.order.index(task)

    def exchange(self, puzzle: Instance, task: int, random: Callable[[], float]) -> int:
        """Let a task change hands with another one, if both workers can do both."""
        other = int(random() * len(self.owners))
        mine, yours = self.owners[task], self.owners[other]
        if yours in puzzle.able[task] and mine in puzzle.able[other]:
            self.owners[task], self.owners[other] = yours, mine
        return min(self.order.index(task), self.order.index(other))

    def replace(self, puzzle: Instance, random: Callable[[], float]) -> int:
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

    def forget(self, puzzle: Instance, random: Callable[[], float]) -> None:
        """Leave about half of the optional tasks undone."""
        for task in puzzle.choosable:
            if random() < FORGET:
                self.owners[task] = puzzle.nobody

    def change(
        self, puzzle: Instance, blamed: Sequence[Sequence[int]], random: Callable[[], float]
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


WORK = 600
"""How many tasks are listed anew in a slice of work: a few milliseconds."""

MEMORY, FEW = 60, 400
"""How many steps back a step is compared with; fewer where many tasks make each step dear, so that
the search settles in time."""

PATIENCE, EACH = 3_000, 40
"""After how many steps without a better schedule the search starts again near the best: so many for
each task, until they are many."""

DROP_HALF = 0.5
"""The chance that it then forgets about half of what it has chosen, where there is a choice."""

LOOKED_AT = 3
"""How many of the figures that are not at their limits a step may start from: the first of them may
be as good as it can be without anybody knowing."""

KICKS = 4
"""How many steps are taken, whatever they bring, to start again."""


def relay(puzzle: Instance, figures: Sequence[TermTable], rng: Random) -> Iterator[IndexedSchedule]:
    """Search for ever; after every slice of work, give the best draft so far.

    The first draft comes from the rule.
    """
    best = present = allowed_first(puzzle)
    yield best
    order = _by_start(puzzle, best)
    line = champion = SearchState(order, [*best.owners])
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
            if rng.random() < DROP_HALF:
                line.forget(puzzle, rng.random)
            for _ in range(KICKS):
                line.change(puzzle, (), rng.random)
            present = listed(puzzle, line.order, line.owners, best)
            worth, blamed = _worth(figures, present), _blamed(figures, present)
            memory = deque([worth] * back)


def _by_start(puzzle: Instance, draft: IndexedSchedule) -> list[int]:
    """The tasks in the order of their starts; what is left undone comes behind what is before it."""
    moments = [*draft.starts]
    for task in puzzle.order:
        moments[task] = max([moments[task], *(moments[earlier] for earlier in puzzle.before[task])])
    return sorted(puzzle.order, key=moments.__getitem__)


def _worth(figures: Sequence[TermTable], draft: IndexedSchedule) -> tuple[int, ...]:
    return tuple([figure.measure(draft.owners, draft.ends) for figure in figures])


def _promising(figures: Sequence[TermTable], owners: Sequence[int], allowed: Sequence[int]) -> bool:
    """Whether owners may be good enough: what ranks before any time is looked at without one."""
    for figure, most in zip(figures, allowed, strict=True):
        if figure.timed:
            return True
        value = figure.measure(owners, ())
        if value != most:
            return value < most
    return True


def _blamed(figures: Sequence[TermTable], draft: IndexedSchedule) -> list[list[int]]:
    """Those who keep figures from their limits, for the first few that are not there."""
    amiss = (
        figure for figure in figures if figure.measure(draft.owners, draft.ends) > figure.limit
    )
    return [figure.blame(draft) for figure in islice(amiss, LOOKED_AT)]
