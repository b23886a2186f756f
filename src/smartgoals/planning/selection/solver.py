"""The cheapest way to cover a gap: candidate by candidate, keeping every set that may still win.

Whole numbers only, so that sums are exact, and one bit for each candidate, so that sets are cheap.
A set is dropped when another one, to which the same may still be added, is as good in everything
(Nemhauser and Ullmann, 1969), or when even its best bound is worse than what is already found. With
so many candidates that too many sets would be kept, only the most hopeful are, and what is given
up is remembered as a bound.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from attrs import frozen

from smartgoals.planning.selection.bounds import UpperBound, undominated
from smartgoals.planning.selection.label import (
    Label,
    ObjectiveVector,
    empty_label,
    extend,
    remove,
)
from smartgoals.scheduling import Candidate, CoverageGoal, positions_in

FEW, MOST_KEPT = 40, 4_000
"""With up to a few candidates, so many sets are kept at a time, and with more candidates fewer: a
search has no clock, so it counts."""

MANY = 100
"""Beyond so many candidates the first good set is only trimmed."""


@frozen(kw_only=True)
class CoverSolution:
    """The places of the candidates chosen, and what no set can be better than."""

    chosen: tuple[int, ...]
    objective: ObjectiveVector
    bound: ObjectiveVector

    @property
    def proven(self) -> bool:
        """Whether no set covers more, serves more, enables more or costs less."""
        return self.bound >= self.objective


def cheapest_cover(
    candidates: Sequence[Candidate], goals: Sequence[CoverageGoal], budgets: Sequence[int]
) -> CoverSolution:
    """The best set of candidates.

    Sets compete in this order: what they cover of what is wanted of each target; how many
    strategies they serve; how many candidates that enable they hold; what they cover of what would
    be enough of each target; cost; effort; how few they are; the names of what is chosen.

    Args:
        candidates: The candidates, none before one it needs; else those first that bring most for
            their cost.
        goals: For each target how much worth is wanted, and how much would be enough.
        budgets: The limits candidates share; the first is the budget.
    """
    places = range(len(candidates))
    enabling = sorted(places, key=lambda place: (not candidates[place].enabling, place))
    dives = (_dive(candidates, order, goals, budgets) for order in (places, enabling))
    first = min(
        (_trimmed(candidates, label, goals) for label in dives),
        key=lambda label: label.sort_key(goals),
    )
    if len(candidates) > MANY:
        best, bound = first, UpperBound(candidates, goals, budgets).of(empty_label(goals, budgets))
    else:
        best, bound = _searched(candidates, goals, budgets, first)
    objective = best.objective(goals)
    return CoverSolution(
        chosen=tuple(positions_in(best.chosen)), objective=objective, bound=min(bound, objective)
    )


def _dive(
    candidates: Sequence[Candidate],
    order: Iterable[int],
    goals: Sequence[CoverageGoal],
    budgets: Sequence[int],
) -> Label:
    """A good set at once: each candidate in turn, with what it needs, if it is wanted."""
    label = empty_label(goals, budgets)
    for place in order:
        candidate = candidates[place]
        lacking = any(
            amount < max(goal) and more > 0
            for amount, more, goal in zip(
                label.contributions, candidate.contributions, goals, strict=True
            )
        )
        if lacking or candidate.enabling or candidate.strategies & ~label.strategies:
            label = _with_needs(candidates, label, place, budgets) or label
    return label


def _with_needs(
    candidates: Sequence[Candidate], label: Label, place: int, budgets: Sequence[int]
) -> Label | None:
    """The set with one more candidate and all that it needs; nothing where that cannot be."""
    taken: Label | None = label
    if label.chosen >> place & 1:
        return label
    for other in positions_in(candidates[place].prerequisites & ~label.chosen):
        taken = taken and _with_needs(candidates, taken, other, budgets)
    return taken and extend(taken, place, candidates[place], budgets)


def _trimmed(candidates: Sequence[Candidate], label: Label, goals: Sequence[CoverageGoal]) -> Label:
    """The same without what it does as well without, the dearest first."""
    needed = Counter(
        other
        for place in positions_in(label.chosen)
        for other in positions_in(candidates[place].prerequisites)
    )
    serving = Counter(
        strategy
        for place in positions_in(label.chosen)
        for strategy in positions_in(candidates[place].strategies)
    )
    for place in sorted(
        positions_in(label.chosen), key=lambda place: (-candidates[place].cost, place)
    ):
        candidate = candidates[place]
        strategies = [*positions_in(candidate.strategies)]
        alone = any(serving[strategy] == 1 for strategy in strategies)
        waited_for = 0
        for other in positions_in(label.chosen & ~(1 << place)):
            waited_for |= candidates[other].waits_for
        less = remove(label, place, candidate)._replace(waited_for=waited_for)
        if needed[place] or alone or less.sort_key(goals) >= label.sort_key(goals):
            continue
        label = less
        serving.subtract(strategies)
        needed.subtract(positions_in(candidate.prerequisites))
    return label


def _searched(
    candidates: Sequence[Candidate],
    goals: Sequence[CoverageGoal],
    budgets: Sequence[int],
    best: Label,
) -> tuple[Label, ObjectiveVector]:
    """The best set, and what none of those given up could beat."""
    most = MOST_KEPT * FEW**3 // max(len(candidates), FEW) ** 3
    later = [*candidates]
    bound, kept = best.objective(goals), [empty_label(goals, budgets)]
    for place, candidate in enumerate(candidates):
        del later[0]
        taken = (extend(label, place, candidate, budgets) for label in kept)
        kept = undominated([*kept, *filter(None, taken)], later, goals, budgets)
        best = min([best, *kept], key=lambda label: label.sort_key(goals))
        reachable, found = UpperBound(later, goals, budgets), best.objective(goals)
        hopeful = [(promise, label) for label in kept if (promise := reachable.of(label)) <= found]
        if len(hopeful) > most:
            hopeful.sort(key=lambda pair: (pair[0], pair[1].sort_key(goals)))
            bound = min(bound, hopeful[most][0])
        kept = [label for _, label in hopeful[:most]]
        if not kept:
            break
    return best, bound
