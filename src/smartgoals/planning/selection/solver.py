"""The cheapest way to cover a gap: candidate by candidate, keeping every set that may still win.

Whole numbers only, so that sums are exact, and one bit for each candidate, so that sets are cheap.
A set is dropped when another one, to which the same may still be added, is as good in everything
(Nemhauser and Ullmann, 1969), or when even its best hope is worse than what is already found. With
so many candidates that too many sets would be kept, only the most hopeful are, and what is given
up is remembered as a bound.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from attrs import frozen

from smartgoals.planning.selection.bounds import Hope, undominated
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
class Cover:
    """The places of the candidates chosen, and what no set can be better than."""

    chosen: tuple[int, ...]
    promise: ObjectiveVector
    bound: ObjectiveVector

    @property
    def proven(self) -> bool:
        """Whether no set covers more, serves more, enables more or costs less."""
        return self.bound >= self.promise


def cheapest_cover(offers: Sequence[Candidate], goal: CoverageGoal, purses: Sequence[int]) -> Cover:
    """The best set of candidates.

    Sets compete in this order: what they cover of what is wanted; how many strategies they serve;
    how many candidates enable others; what they cover of what would be enough; cost; effort; how
    few they are; the names of what is chosen.

    Args:
        offers: The candidates, none before one it needs; else those first that bring most for
            their cost.
        goal: How much worth is wanted, and how much would be enough.
        purses: The limits candidates share; the first is the budget.
    """
    places = range(len(offers))
    enabling = sorted(places, key=lambda place: (not offers[place].enabling, place))
    dives = (_dive(offers, order, goal, purses) for order in (places, enabling))
    first = min(
        (_trimmed(offers, pick, goal) for pick in dives), key=lambda pick: pick.sort_key(goal)
    )
    if len(offers) > MANY:
        best, bound = first, Hope(offers, goal, purses).of(empty_label(purses))
    else:
        best, bound = _searched(offers, goal, purses, first)
    promise = best.objective(goal)
    return Cover(
        chosen=tuple(positions_in(best.chosen)), promise=promise, bound=min(bound, promise)
    )


def _dive(
    offers: Sequence[Candidate], order: Iterable[int], goal: CoverageGoal, purses: Sequence[int]
) -> Label:
    """A good set at once: each candidate in turn, with what it needs, if it is wanted."""
    pick = empty_label(purses)
    for place in order:
        offer = offers[place]
        lacking = pick.contribution < max(goal) and offer.contribution > 0
        if lacking or offer.enabling or offer.strategy & ~pick.strategies:
            pick = _with_needs(offers, pick, place, purses) or pick
    return pick


def _with_needs(
    offers: Sequence[Candidate], pick: Label, place: int, purses: Sequence[int]
) -> Label | None:
    """The set with one more candidate and all that it needs; nothing where that cannot be."""
    taken: Label | None = pick
    if pick.chosen >> place & 1:
        return pick
    for other in positions_in(offers[place].prerequisites & ~pick.chosen):
        taken = taken and _with_needs(offers, taken, other, purses)
    return taken and extend(taken, place, offers[place], purses)


def _trimmed(offers: Sequence[Candidate], pick: Label, goal: CoverageGoal) -> Label:
    """The same without what it does as well without, the dearest first."""
    needed = Counter(
        other
        for place in positions_in(pick.chosen)
        for other in positions_in(offers[place].prerequisites)
    )
    serving = Counter(offers[place].strategy for place in positions_in(pick.chosen))
    for place in sorted(positions_in(pick.chosen), key=lambda place: (-offers[place].cost, place)):
        offer = offers[place]
        alone = offer.strategy and serving[offer.strategy] == 1
        less = remove(pick, place, offer)
        if needed[place] or alone or less.sort_key(goal) >= pick.sort_key(goal):
            continue
        pick = less
        serving[offer.strategy] -= 1
        needed.subtract(positions_in(offer.prerequisites))
    return pick


def _searched(
    offers: Sequence[Candidate], goal: CoverageGoal, purses: Sequence[int], best: Label
) -> tuple[Label, ObjectiveVector]:
    """The best set, and what none of those given up could beat."""
    most = MOST_KEPT * FEW**3 // max(len(offers), FEW) ** 3
    later = [*offers]
    bound, kept = best.objective(goal), [empty_label(purses)]
    for place, offer in enumerate(offers):
        del later[0]
        taken = (extend(pick, place, offer, purses) for pick in kept)
        kept = undominated([*kept, *filter(None, taken)], later, goal, purses)
        best = min([best, *kept], key=lambda pick: pick.sort_key(goal))
        hope, found = Hope(later, goal, purses), best.objective(goal)
        hopeful = [(promise, pick) for pick in kept if (promise := hope.of(pick)) <= found]
        if len(hopeful) > most:
            hopeful.sort(key=lambda pair: (pair[0], pair[1].sort_key(goal)))
            bound = min(bound, hopeful[most][0])
        kept = [pick for _, pick in hopeful[:most]]
        if not kept:
            break
    return best, bound
