"""What the candidates not yet decided upon could add at best: a proof, apart from any search.

Two bounds by the same idea, that the last candidate may be taken in part (Dantzig, 1957): how much
a purse can still buy, and how little what still lacks must cost.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from fractions import Fraction
from itertools import accumulate

from smartgoals.planning.kernel.offer import Goal, Offer, Pick, Promise


class Hope:
    """The best that some candidates could make of a set; built once, asked often."""

    def __init__(self, offers: Sequence[Offer], goal: Goal, purses: Sequence[int]) -> None:
        self._goal = goal
        bringing = [offer for offer in offers if offer.worth > 0]
        self._all = sum(offer.worth for offer in bringing)
        self._scales = [
            (purse, limit, _Scale([(offer.draws[purse], offer.worth) for offer in bringing]))
            for purse, limit in enumerate(purses)
            if any(offer.draws[purse] for offer in bringing)
        ]
        self._price = _Scale([(offer.cost, offer.worth) for offer in bringing])
        self._enabling = sum(offer.enabling for offer in offers)
        self._enabling_cost = sum(
            offer.cost for offer in offers if offer.enabling and offer.worth <= 0
        )
        self._servable = 0
        for offer in offers:
            self._servable |= offer.strategy

    def of(self, pick: Pick) -> Promise:
        """No set that begins like this ranks better.

        What comes later in a rank may take for granted that what comes earlier is reached: a set
        that covers less or enables less than hoped loses there, whatever it costs.
        """
        most = self._all
        for purse, limit, scale in self._scales:
            most = min(most, scale.bought_for(limit - pick.drawn[purse]))
        enough = min(pick.worth + most, self._goal.enough)
        return (
            -min(pick.worth + most, self._goal.wanted),
            -(pick.served | self._servable).bit_count(),
            -(pick.enabling + self._enabling),
            -enough,
            pick.price[0] + self._enabling_cost + self._price.cost_of(enough - pick.worth),
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
