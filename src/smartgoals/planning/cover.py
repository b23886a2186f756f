"""The cheapest way to cover a gap: depth first, leaving a branch that cannot win any more.

Whole numbers only, so that sums are exact, and one bit for each candidate, so that sets are cheap.
Candidates come in the order of what they bring for their cost, which makes two bounds tight: the
fractional knapsack for what can still be covered, and the fractional cover for what enough of it
will still cost (Dantzig, 1957).
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import partial
from itertools import accumulate
from typing import TypeAlias

from attrs import frozen

MOST_STEPS = 50_000
"""A search that takes more steps than this returns the best it has seen, and says so."""

Hope: TypeAlias = tuple[int, int, int, int]


@frozen(kw_only=True)
class Offer:
    """One candidate: what it brings and takes, what it needs and excludes.

    `needs` and `clashes` are sets of candidates, one bit each by their place. `strategy` is a bit
    too. `draws` is how much it takes of each purse, the first of which is the budget. `overlaps`
    pairs other candidates with what doing both takes off the sum. `name` breaks ties.
    """

    name: int
    worth: int
    cost: int
    effort: int
    strategy: int = 0
    enabling: bool = False
    needs: int = 0
    clashes: int = 0
    draws: tuple[int, ...] = ()
    overlaps: tuple[tuple[int, int], ...] = ()


@frozen(kw_only=True)
class Cover:
    """The places of the candidates chosen, and whether no better set exists."""

    chosen: tuple[int, ...]
    proven: bool


def cheapest_cover(offers: Sequence[Offer], *, enough: int, purses: Sequence[int]) -> Cover:
    """The best set of candidates.

    Sets compete in this order: what they cover, up to `enough`; how many strategies they serve; how
    many candidates enable others; cost; effort; the names of what is chosen, in order.

    Args:
        offers: The candidates, those first that bring most for their cost.
        enough: The worth beyond which more is worth nothing.
        purses: The limits candidates share; the first is the budget.
    """
    search = _Search(offers, enough, purses)
    search.walk(0, 0, 0, (0, 0, 0), 0, (0,) * len(purses))
    return Cover(chosen=_places(search.best), proven=search.steps <= MOST_STEPS)


def _places(chosen: int) -> tuple[int, ...]:
    return tuple(place for place in range(chosen.bit_length()) if chosen >> place & 1)


def _price(offers: Sequence[Offer], purse: int, place: int) -> Fraction:
    return Fraction(offers[place].draws[purse], offers[place].worth)


class _Search:
    """One walk through the tree of choices, gone when it ends."""

    def __init__(self, offers: Sequence[Offer], enough: int, purses: Sequence[int]) -> None:
        self.offers = offers
        self.enough = enough
        self.purses = purses
        self.steps = 0
        self.best = 0
        self.rank: tuple[Hope, int, list[int]] | None = None
        bringing = [place for place, offer in enumerate(offers) if offer.worth > 0]
        self.by_price = [
            sorted(bringing, key=partial(_price, offers, purse)) for purse in range(len(purses))
        ]
        behind = list(reversed(offers))
        self.servable = list(
            accumulate((offer.strategy for offer in behind), int.__or__, initial=0)
        )[::-1]
        self.enabling = list(accumulate((int(offer.enabling) for offer in behind), initial=0))[::-1]
        self.price = list(accumulate((offer.cost * offer.enabling for offer in behind), initial=0))[
            ::-1
        ]

    def walk(
        self,
        place: int,
        chosen: int,
        worth: int,
        tally: tuple[int, int, int],
        served: int,
        drawn: tuple[int, ...],
    ) -> None:
        """Decide about one candidate after the other, taking it before leaving it out."""
        self.steps += 1
        if self.steps > MOST_STEPS:
            return
        cost, effort, enabling = tally
        if self.rank is not None and self._hope(place, worth, tally, served, drawn) > self.rank[0]:
            return
        if place == len(self.offers):
            self._settle(chosen, (worth, cost, effort, enabling), served)
            return
        offer = self.offers[place]
        left = tuple(map(int.__add__, drawn, offer.draws))
        fits = all(amount <= limit for amount, limit in zip(left, self.purses, strict=True))
        unmet = offer.needs & ~chosen & ((1 << place) - 1)
        if fits and not unmet and not offer.clashes & chosen:
            overlap = sum(loss for other, loss in offer.overlaps if chosen >> other & 1)
            self.walk(
                place + 1,
                chosen | 1 << place,
                worth + offer.worth - overlap,
                (cost + offer.cost, effort + offer.effort, enabling + offer.enabling),
                served | offer.strategy,
                left,
            )
        self.walk(place + 1, chosen, worth, tally, served, drawn)

    def _settle(self, chosen: int, sums: tuple[int, int, int, int], served: int) -> None:
        places = _places(chosen)
        if any(self.offers[place].needs & ~chosen for place in places):
            return
        worth, cost, effort, enabling = sums
        hope = (-min(worth, self.enough), -served.bit_count(), -enabling, cost)
        rank = (hope, effort, sorted(self.offers[place].name for place in places))
        if self.rank is None or rank < self.rank:
            self.rank, self.best = rank, chosen

    def _hope(
        self,
        place: int,
        worth: int,
        tally: tuple[int, int, int],
        served: int,
        drawn: tuple[int, ...],
    ) -> Hope:
        """No set that begins like this ranks better.

        What comes later in a rank may take for granted that what comes earlier is reached: a set
        that covers less or enables less than hoped loses there, whatever it costs.
        """
        most = min(self._most(place, worth, drawn, purse) for purse in range(len(self.purses)))
        extra, lacking = 0, min(most, self.enough) - worth
        for offer in self.offers[place:]:
            if lacking <= 0 or offer.worth <= 0:
                break
            extra += offer.cost * min(lacking, offer.worth) // offer.worth
            lacking -= offer.worth
        return (
            -min(most, self.enough),
            -(served | self.servable[place]).bit_count(),
            -(tally[2] + self.enabling[place]),
            tally[0] + self.price[place] + extra,
        )

    def _most(self, place: int, worth: int, drawn: tuple[int, ...], purse: int) -> int:
        """The most that one purse allows: the best for their price, the last one in part."""
        left = self.purses[purse] - drawn[purse]
        for other in self.by_price[purse]:
            if other < place:
                continue
            offer = self.offers[other]
            price = offer.draws[purse]
            if price > left:
                return worth - (-offer.worth * left // price)
            left -= price
            worth += offer.worth
        return worth
