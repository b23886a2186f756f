"""What acting has to add, and how far it does."""

from __future__ import annotations

from decimal import Decimal

from attrs import frozen

from smartgoals.model.measure import Measure, Target
from smartgoals.text import Sentence


@frozen(kw_only=True)
class Gap:
    """What acting has to add: the target less what happens by itself.

    `amount` counts in the direction that is wanted and is never negative. `refused` says why the
    target cannot be split, where it cannot: its parts do not add up, or lack their weights.
    """

    target: Target
    trend: Decimal
    amount: Decimal
    refused: Sentence | None = None

    @property
    def measure(self) -> Measure:
        """What the gap is counted in."""
        return self.target.measure

    @property
    def adds_up(self) -> bool:
        """Whether contributions add up to the gap, so that it can be split."""
        return self.refused is None


@frozen(kw_only=True)
class Coverage:
    """How far the chosen actions close a gap: 1 is all of it.

    `expected` is what the actions bring, each weighed by its chance, less what overlaps; synergy
    is not in it. `naive` adds up the estimates as if everything worked. `with_synergy` is said for
    information only. Lifts of a mean count by their cases. Of a ratio counts what an action adds to
    the numerator beyond what its own denominator needs at the ratio wanted, so that 1 is reached
    exactly where the parts, put together again, make that ratio. All three are None where a split
    is refused: for a level, a yes-or-no, and a ratio or a mean that lacks its weights.
    """

    gap: Gap
    expected: float | None
    naive: float | None
    with_synergy: float | None
