"""The cheapest way to cover a gap: depth first, leaving a branch that cannot win any more.

Whole numbers only, so that sums are exact, and one bit for each candidate, so that sets are cheap.
Candidates come in the order of what they bring for their cost, which makes two bounds tight: the
fractional knapsack for what can still be covered, and the fractional cover for what enough of it
will still cost (Dantzig, 1957).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from functools import partial
from itertools import accumulate
from typing import NamedTuple, TypeAlias

from attrs import frozen

MOST_STEPS = 50_000
MOST_LOOKS = 2_000_000
"""How long a search may be: steps, and looks at a candidate, of which each step takes as many as
there are candidates. A search that would be longer returns the best it has seen, and says so."""

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
    return _Search(offers, enough, purses).run()


def _still(add: Callable[[int, int], int], amounts: Sequence[int]) -> list[int]:
    """For each place what it and all behind it add up to, and nothing behind the last."""
    return list(accumulate(reversed(amounts), add, initial=0))[::-1]


def _places(chosen: int) -> tuple[int, ...]:
    return tuple(place for place in range(chosen.bit_length()) if chosen >> place & 1)


def _price(offers: Sequence[Offer], purse: int, place: int) -> Fraction:
    return Fraction(offers[place].draws[purse], offers[place].worth)


class _Node(NamedTuple):
    """A decision about the first candidates, up to a place, with all that it sums up to."""

    place: int
    chosen: int
    worth: int
    cost: int
    effort: int
    enabling: int
    served: int
    drawn: tuple[int, ...]


class _Search:
    """One walk through the tree of choices, gone when it ends."""

    def __init__(self, offers: Sequence[Offer], enough: int, purses: Sequence[int]) -> None:
        self.offers = offers
        self.enough = enough
        self.purses = purses
        self.best = 0
        self.rank: tuple[Hope, int, list[int]] | None = None
        bringing = [place for place, offer in enumerate(offers) if offer.worth > 0]
        self.by_price = [
            sorted(bringing, key=partial(_price, offers, purse)) for purse in range(len(purses))
        ]
        self.servable = _still(int.__or__, [offer.strategy for offer in offers])
        self.enabling = _still(int.__add__, [int(offer.enabling) for offer in offers])
        self.price = _still(int.__add__, [offer.cost * offer.enabling for offer in offers])

    def run(self) -> Cover:
        """Decide about one candidate after the other, first the way that seems better."""
        most = min(MOST_STEPS, MOST_LOOKS // (len(self.offers) + 1))
        waiting = [_Node(0, 0, 0, 0, 0, 0, 0, (0,) * len(self.purses))]
        steps = 0
        while waiting and steps < max(most, len(self.offers) + 1):
            steps += 1
            node = waiting.pop()
            if self.rank is not None and self._hope(node) > self.rank[0]:
                continue
            if node.place == len(self.offers):
                self._settle(node)
            else:
                waiting.extend(self._ways(node))
        return Cover(chosen=_places(self.best), proven=not waiting)

    def _ways(self, node: _Node) -> Iterator[_Node]:
        """Without the next candidate and with it; the better way comes last and is gone first."""
        offer = self.offers[node.place]
        without = node._replace(place=node.place + 1)
        taken = self._with(node, offer)
        wanted = node.worth < self.enough or offer.enabling or offer.strategy & ~node.served
        if taken is None:
            yield without
        else:
            yield from (without, taken) if wanted else (taken, without)

    def _with(self, node: _Node, offer: Offer) -> _Node | None:
        """The node with one more candidate; nothing where it clashes or a purse is empty."""
        drawn = tuple(map(int.__add__, node.drawn, offer.draws))
        unmet = offer.needs & ~node.chosen & ((1 << node.place) - 1)
        empty = any(amount > limit for amount, limit in zip(drawn, self.purses, strict=True))
        if empty or unmet or offer.clashes & node.chosen:
            return None
        overlap = sum(loss for other, loss in offer.overlaps if node.chosen >> other & 1)
        return _Node(
            place=node.place + 1,
            chosen=node.chosen | 1 << node.place,
            worth=node.worth + offer.worth - overlap,
            cost=node.cost + offer.cost,
            effort=node.effort + offer.effort,
            enabling=node.enabling + offer.enabling,
            served=node.served | offer.strategy,
            drawn=drawn,
        )

    def _settle(self, node: _Node) -> None:
        """Note a set that is better; what waits for a candidate left out is left out too."""
        whole = self._closed(node.chosen)
        if whole != node.chosen:
            node = self._again(whole)
        hope = (-min(node.worth, self.enough), -node.served.bit_count(), -node.enabling, node.cost)
        rank = (hope, node.effort, sorted(self.offers[one].name for one in _places(node.chosen)))
        if self.rank is None or rank < self.rank:
            self.rank, self.best = rank, node.chosen

    def _closed(self, chosen: int) -> int:
        while unmet := [one for one in _places(chosen) if self.offers[one].needs & ~chosen]:
            chosen &= ~sum(1 << one for one in unmet)
        return chosen

    def _again(self, chosen: int) -> _Node:
        node = _Node(0, 0, 0, 0, 0, 0, 0, (0,) * len(self.purses))
        for place in _places(chosen):
            taken = self._with(node._replace(place=place), self.offers[place])
            node = node if taken is None else taken
        return node

    def _hope(self, node: _Node) -> Hope:
        """No set that begins like this ranks better.

        What comes later in a rank may take for granted that what comes earlier is reached: a set
        that covers less or enables less than hoped loses there, whatever it costs.
        """
        most = min(self._most(node, purse) for purse in range(len(self.purses)))
        extra, lacking = 0, min(most, self.enough) - node.worth
        for offer in self.offers[node.place :]:
            if lacking <= 0 or offer.worth <= 0:
                break
            extra += offer.cost * min(lacking, offer.worth) // offer.worth
            lacking -= offer.worth
        return (
            -min(most, self.enough),
            -(node.served | self.servable[node.place]).bit_count(),
            -(node.enabling + self.enabling[node.place]),
            node.cost + self.price[node.place] + extra,
        )

    def _most(self, node: _Node, purse: int) -> int:
        """The most that one purse allows: the best for their price, the last one in part."""
        left, worth = self.purses[purse] - node.drawn[purse], node.worth
        for other in self.by_price[purse]:
            if other < node.place:
                continue
            offer = self.offers[other]
            price = offer.draws[purse]
            if price > left:
                return worth - (-offer.worth * left // price)
            left -= price
            worth += offer.worth
        return worth
