"""How early all work can be done at best: a proof, apart from any search.

Three arguments, the best of which counts:

1. *Critical path*: no task starts before its head, and its tail must follow.
2. *Energy*: the tasks that only the workers of a group S can do must pass through those |S|
   workers, who each wait for a first task and are followed by a tail (J. Carlier, 1987):
   ceil((work + the |S| smallest heads + the |S| smallest remainders) / |S|), valid from
   2 |S| - 1 tasks on.
3. The same for the tasks that start late and have much to follow: only those with a head of at
   least a, and at least b slots to follow their end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from smartgoals.planning.kernel.puzzle import Puzzle

MANY_GROUPS = 64
"""Above this many distinct demands, only the most loaded groups are joined with each other."""


def finish_bound(puzzle: Puzzle) -> int:
    """The slot before which no schedule can finish."""
    ends = [head + tail for head, tail in zip(puzzle.heads, puzzle.tails, strict=True)]
    best = max(ends, default=0)
    if not puzzle.plain or not any(puzzle.durations):
        return best
    for group, tasks in _closed_groups(puzzle):
        best = max(best, _group_bound(puzzle, group, tasks))
    return best


def _closed_groups(puzzle: Puzzle) -> Iterator[tuple[frozenset[int], list[int]]]:
    """Groups of workers, each with the tasks that nobody outside it can do."""
    demands: dict[tuple[int, ...], list[int]] = {}
    for task, able in enumerate(puzzle.able):
        if puzzle.durations[task]:
            demands.setdefault(able, []).append(task)
    able_sets = {able: frozenset(able) for able in demands}
    singles = list(dict.fromkeys(able_sets.values()))
    groups = dict.fromkeys(singles)
    if len(singles) <= MANY_GROUPS:
        groups |= dict.fromkeys(one | other for one in singles for other in singles)
    everyone: frozenset[int] = frozenset().union(*singles)
    groups[everyone] = None
    for group in groups:
        yield (
            group,
            [task for able, tasks in demands.items() if able_sets[able] <= group for task in tasks],
        )


def _group_bound(puzzle: Puzzle, group: frozenset[int], tasks: Iterable[int]) -> int:
    size = len(group)
    heads = sorted(puzzle.heads[task] for task in tasks)
    rests = sorted(puzzle.tails[task] - puzzle.durations[task] for task in tasks)
    work = sum(puzzle.durations[task] for task in tasks)
    if len(heads) < 2 * size - 1:
        return heads[0] + -(-work // size) + rests[0]
    return -(-(work + sum(heads[:size]) + sum(rests[:size])) // size)
