"""What the candidates not yet decided upon could add at best: a proof, apart from any search.

Two bounds by the same idea, that the last candidate may be taken in part (Dantzig, 1957): how much
a purse can still buy, and how little what still lacks must cost.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from fractions import Fraction
from itertools import accumulate

from smartgoals.planning.selection.label import Label, ObjectiveVector
from smartgoals.scheduling import Candidate, CoverageGoal


class Hope:
    """The best that some candidates could make of a set; built once, asked often."""

    def __init__(
        self, offers: Sequence[Candidate], goal: CoverageGoal, purses: Sequence[int]
    ) -> None:
        self._goal = goal
        bringing = [offer for offer in offers if offer.contribution > 0]
        self._all = sum(offer.contribution for offer in bringing)
        self._scales = [
            (
                purse,
                limit,
                _Scale([(offer.consumption[purse], offer.contribution) for offer in bringing]),
            )
            for purse, limit in enumerate(purses)
            if any(offer.consumption[purse] for offer in bringing)
        ]
        self._price = _Scale([(offer.cost, offer.contribution) for offer in bringing])
        self._enabling = sum(offer.enabling for offer in offers)
        self._enabling_cost = sum(
            offer.cost for offer in offers if offer.enabling and offer.contribution <= 0
        )
        self._servable = 0
        for offer in offers:
            self._servable |= offer.strategy

    def of(self, pick: Label) -> ObjectiveVector:
        """No set that begins like this ranks better.

        What comes later in a rank may take for granted that what comes earlier is reached: a set
        that covers less or enables less than hoped loses there, whatever it costs.
        """
        most = self._all
        for purse, limit, scale in self._scales:
            most = min(most, scale.bought_for(limit - pick.consumption[purse]))
        enough = min(pick.contribution + most, self._goal.desired)
        return (
            -min(pick.contribution + most, self._goal.required),
            -(pick.strategies | self._servable).bit_count(),
            -(pick.enabling + self._enabling),
            -enough,
            pick.cost + self._enabling_cost + self._price.cost_of(enough - pick.contribution),
        )


class _Scale:
    """Candidates by what one unit of worth costs, with running sums."""

    def __init__(self, pairs: Sequence[tuple[int, int]]) -> None:
        self._pairs = sorted(pairs, key=lambda pair: (Fraction(*pair), pair))
        self._costs = [0, *accumulate(cost for cost, _ in self._pairs)]
        self._worths = [0, *accumulate(worth for _, worth in self._pairs)]

    def bought_for(self, money: int) -> int:
        """The most worth that so much buys, the last candidate in part."""
        whole = bisect_right(self._costs, money) - 1
        if whole == len(self._pairs):
            return self._worths[-1]
        cost, worth = self._pairs[whole]
        return self._worths[whole] - (-worth * (money - self._costs[whole]) // cost)

    def cost_of(self, worth: int) -> int:
        """The least that so much worth costs, at most all there is, the last candidate in part."""
        if worth <= 0:
            return 0
        after = bisect_left(self._worths, worth)
        cost, brings = self._pairs[after - 1]
        return self._costs[after - 1] + cost * (worth - self._worths[after - 1]) // brings


# Of two sets to which the same may still be added, the worse one can be forgotten.


def undominated(
    picks: Sequence[Label], later: Sequence[Candidate], goal: CoverageGoal, purses: Sequence[int]
) -> list[Label]:
    """The sets that no other one makes superfluous.

    Sets are compared where they serve the same strategies, enable as much, and hold the same of
    what later candidates need, exclude or overlap with. There the cheaper one wins that brings as
    much; what it brings beyond enough counts only if it can be lost again.

    Args:
        picks: Sets of the candidates decided upon.
        later: The candidates still to come.
        goal: How much worth is wanted, and enough; more than both is worth nothing.
        purses: The limits; the first is the budget, and follows from the price.
    """
    touched = 0
    for offer in later:
        touched |= offer.prerequisites | offer.conflicts
        for other, _ in offer.overlaps:
            touched |= 1 << other
    final = all(offer.contribution >= 0 and not offer.overlaps for offer in later)
    scarce = [
        purse
        for purse, limit in enumerate(purses)
        if purse and max(pick.consumption[purse] for pick in picks) + _sum(later, purse) > limit
    ]
    groups: dict[tuple[int, int, int], list[Label]] = {}
    for pick in sorted(picks, key=lambda pick: (pick.price, -pick.tie_break)):
        group = groups.setdefault((pick.strategies, pick.enabling, pick.chosen & touched), [])
        worth = min(pick.contribution, max(goal)) if final else pick.contribution
        if not any(
            _beats(other, worth, pick, scarce) for other in (group if scarce else group[-1:])
        ):
            group.append(pick)
    return [pick for group in groups.values() for pick in group]


def _sum(later: Sequence[Candidate], purse: int) -> int:
    return sum(offer.consumption[purse] for offer in later)


def _beats(cheaper: Label, worth: int, pick: Label, scarce: Sequence[int]) -> bool:
    return cheaper.contribution >= worth and all(
        cheaper.consumption[purse] <= pick.consumption[purse] for purse in scarce
    )
