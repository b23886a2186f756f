"""One candidate in whole numbers, and what several of them are worth together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from attrs import frozen

ObjectiveVector: TypeAlias = tuple[int, int, int, int, int]
"""How good a set is, or can become, the smaller the better.

Minus what it covers of what is wanted, minus how many strategies it serves, minus how many of it
enable others, minus what it covers of what would be enough, cost.
"""


class CoverageGoal(NamedTuple):
    """How much worth is wanted, and beyond which more is worth nothing."""

    wanted: int
    enough: int


@frozen(kw_only=True)
class Candidate:
    """One candidate: what it brings and takes, what it needs and excludes.

    `prerequisites` and `conflicts` are sets of candidates, one bit each by their place. `strategy` is a bit
    too, and `name` one that is the greater, the earlier the name. `consumption` is how much it takes of
    each purse, the first of which is the budget. `overlaps` pairs other candidates with what doing
    both takes off the sum.
    """

    name: int
    contribution: int
    cost: int
    effort: int
    strategy: int = 0
    enabling: bool = False
    prerequisites: int = 0
    conflicts: int = 0
    consumption: tuple[int, ...] = ()
    overlaps: tuple[tuple[int, int], ...] = ()


class Label(NamedTuple):
    """A set of candidates with all that it sums up to; `names` has the bit of each name."""

    chosen: int
    worth: int
    served: int
    enabling: int
    price: tuple[int, int, int]
    names: int
    drawn: tuple[int, ...]

    def promise(self, goal: CoverageGoal) -> ObjectiveVector:
        """How good the set is as it stands."""
        return (
            -min(self.worth, goal.wanted),
            -self.served.bit_count(),
            -self.enabling,
            -min(self.worth, goal.enough),
            self.price[0],
        )

    def rank(self, goal: CoverageGoal) -> tuple[ObjectiveVector, int, int, int]:
        """The same with what breaks ties: effort, how many are chosen, the first names."""
        return self.promise(goal), *self.price[1:], -self.names


def bits_of(places: int) -> Iterator[int]:
    """The places in a set, in order."""
    while places:
        last = places & -places
        yield last.bit_length() - 1
        places ^= last


def nothing(purses: Sequence[int]) -> Label:
    """The set of no candidate."""
    return Label(0, 0, 0, 0, (0, 0, 0), 0, (0,) * len(purses))


def taking(pick: Label, place: int, offer: Candidate, purses: Sequence[int]) -> Label | None:
    """The set with one more candidate.

    Nothing where it needs or excludes another, or where a purse is empty.
    """
    if offer.prerequisites & ~pick.chosen or offer.conflicts & pick.chosen:
        return None
    drawn = tuple(map(int.__add__, pick.drawn, offer.consumption))
    for amount, limit in zip(drawn, purses, strict=True):
        if amount > limit:
            return None
    worth = pick.worth + offer.contribution
    for other, loss in offer.overlaps:
        if pick.chosen >> other & 1:
            worth -= loss
    cost, effort, count = pick.price
    return Label(
        pick.chosen | 1 << place,
        worth,
        pick.served | offer.strategy,
        pick.enabling + offer.enabling,
        (cost + offer.cost, effort + offer.effort, count + 1),
        pick.names | offer.name,
        drawn,
    )


def leaving(pick: Label, place: int, offer: Candidate) -> Label:
    """The set with one candidate fewer, which nothing needs and without which as many are served."""
    worth = pick.worth - offer.contribution
    for other, loss in offer.overlaps:
        if pick.chosen >> other & 1:
            worth += loss
    cost, effort, count = pick.price
    return pick._replace(
        chosen=pick.chosen & ~(1 << place),
        worth=worth,
        enabling=pick.enabling - offer.enabling,
        price=(cost - offer.cost, effort - offer.effort, count - 1),
        names=pick.names & ~offer.name,
        drawn=tuple(map(int.__sub__, pick.drawn, offer.consumption)),
    )
