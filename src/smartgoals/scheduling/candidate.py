"""What an optional task brings, takes, needs and excludes, in whole numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from attrs import frozen


class CoverageGoal(NamedTuple):
    """How much contribution the optional tasks should reach together.

    Attributes:
        required: What is asked for; each unit short of it counts in `ObjectiveTerm.SHORTFALL`.
        desired: What would be comfortable, usually `required` and a margin; each unit short of it
            counts in `ObjectiveTerm.SECONDARY_COST`. More than both brings nothing.
    """

    required: int
    desired: int


@frozen(kw_only=True)
class Candidate:
    """An optional task in a selection problem: a knapsack cover with side constraints.

    Candidates refer to each other by position, the place of the task in
    `OptionalTasks.candidates`; a set of candidates is an integer with one bit per position.

    Attributes:
        tie_break: A single bit, unique among the candidates. Between selections that are equal in
            everything else, the one with the greater sum of bits wins.
        contribution: How much it brings, in the unit of `CoverageGoal`; may be negative.
        cost: Money or another scarce amount, >= 0, in any unit.
        effort: Work, >= 0, in any unit; compared after cost.
        strategy: The bit of the strategy it serves, or 0.
        enabling: Whether it brings nothing itself and makes others possible.
        prerequisites: The set of candidates that must be done too.
        conflicts: The set of candidates that must not be done with it; mutual.
        consumption: How much it uses of each budget of `OptionalTasks.budgets`.
        overlaps: (position, loss) pairs: how much less both bring together than the sum of their
            contributions; each of the two lists the other.
    """

    tie_break: int
    contribution: int
    cost: int
    effort: int
    strategy: int = 0
    enabling: bool = False
    prerequisites: int = 0
    conflicts: int = 0
    consumption: tuple[int, ...] = ()
    overlaps: tuple[tuple[int, int], ...] = ()


def positions_in(mask: int) -> Iterator[int]:
    """The positions of the bits that are set, in ascending order.

    Args:
        mask: A set as an integer >= 0, one bit per position.

    >>> [*positions_in(0b1011)]
    [0, 1, 3]
    """
    while mask:
        last = mask & -mask
        yield last.bit_length() - 1
        mask ^= last
