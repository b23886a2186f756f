"""The arithmetic of a target: its change, its direction, and which levels meet it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Protocol

from smartgoals.errors import InvalidValueError
from smartgoals.model.comparison import Comparison
from smartgoals.model.measure_types import Aggregation, Side
from smartgoals.model.references import require_unique_keys
from smartgoals.model.seasons import UNIFORM, Seasons
from smartgoals.model.trend import Trend
from smartgoals.values.amount import subtract
from smartgoals.values.direction import Direction
from smartgoals.values.display import shown
from smartgoals.values.period import Period


class Counted(Protocol):
    """What the arithmetic asks of a measure."""

    @property
    def aggregation(self) -> Aggregation:
        """How parts make the whole."""
        ...

    @property
    def direction(self) -> Direction | None:
        """The direction that is good."""
        ...

    @property
    def seasons(self) -> Seasons | None:
        """The weights of the months."""
        ...


class TargetFigures:
    """The arithmetic of a `Target`, worked out from its fields.

    Attributes:
        measure: What is counted; this and the other fields are those of `Target`.
    """

    __slots__ = ()

    measure: Counted
    baseline: Decimal | None
    value: Decimal | None
    since: date | None
    trend: Trend | None
    tolerance: Decimal | None
    comparison: Comparison | None
    side: Side
    upper: Decimal | None
    relative: Decimal | None
    delta: Decimal | None

    @property
    def counted_over(self) -> Period | None:
        """The days over which it is counted up from nothing; None where it is a level."""
        summed = self.measure.aggregation is Aggregation.SUM
        return self.comparison.value if self.comparison is not None and summed else None

    @property
    def states_change(self) -> bool:
        """Whether it says how much is wanted: a value, or a change whose baseline is not known."""
        return any(stated is not None for stated in (self.value, self.relative, self.delta))

    @property
    def known(self) -> bool:
        """Whether both the baseline and the value are given."""
        return self.baseline is not None and self.value is not None

    @property
    def comparable_baseline(self) -> Decimal | None:
        """The baseline over the days the value is counted in: of a year's visits a spring's part.

        >>> spring, year = (
        ...     (date(2027, 3, 1), date(2027, 5, 31)),
        ...     (date(2025, 1, 1), date(2025, 12, 31)),
        ... )
        >>> from smartgoals.model.measure import Measure
        >>> Measure("visits").from_to(62_000, 17_000).over(
        ...     spring, baseline=year
        ... ).comparable_baseline
        Decimal('15500')
        """
        summed = self.measure.aggregation is Aggregation.SUM
        if self.baseline is None or self.comparison is None or not summed:
            return self.baseline
        return self.comparison.comparable_baseline(self.baseline, self.measure.seasons or UNIFORM)

    @property
    def change(self) -> Decimal | None:
        """Value less comparable baseline; negative where the measure is to go down.

        It is 0 where the baseline is already on the side that is wanted: staying under is no gap.
        """
        if self.comparable_baseline is None or self.value is None:
            return None
        if self.side is not Side.REACH and self.is_met_by(self.comparable_baseline):
            return Decimal(0)
        comes_down = self.upper is not None and self.comparable_baseline > self.upper
        nearest = self.upper if comes_down and self.upper is not None else self.value
        return subtract(nearest, self.comparable_baseline)

    @property
    def direction(self) -> Direction | None:
        """The direction of the change; without figures, the one that is good for the measure."""
        change = self.change
        if change is None:
            change = self.relative or self.delta
        if change is None:
            return self.measure.direction
        if change == 0:
            return Direction.MAINTAIN
        return Direction.INCREASE if change > 0 else Direction.DECREASE

    @property
    def falls(self) -> bool:
        """Whether the measure is to go down; where the figures do not change, the measure says.

        >>> from smartgoals.model.measure import Measure
        >>> waiting = Measure("waiting time", unit="minutes", direction="decrease")
        >>> waiting.from_to(20, 20).falls
        True
        """
        if self.direction is Direction.MAINTAIN:
            return self.side is Side.AT_MOST or self.measure.direction is Direction.DECREASE
        return self.direction is Direction.DECREASE

    def is_met_by(self, level: Decimal) -> bool:
        """Whether a level of the measure is what is wanted; without a value, none is.

        Args:
            level: What was or may be measured, in the unit of the measure.

        >>> from smartgoals.model.measure import Measure, Target
        >>> Target(Measure("complaints"), value=5, side="at_most").is_met_by(Decimal(4))
        True
        """
        if self.value is None:
            return False
        slack = self.tolerance or Decimal(0)
        if self.upper is not None and level > self.value:
            return Side.AT_MOST.is_satisfied(level, value=self.upper, slack=slack)
        return self._wanted_side.is_satisfied(level, value=self.value, slack=slack)

    @property
    def _wanted_side(self) -> Side:
        """A value to be reached is the most that is wanted where the measure comes down to it."""
        if self.side is not Side.REACH:
            return self.side
        start = self.comparable_baseline
        if start is None or self.value is None:
            return Side.AT_MOST if self.direction is Direction.DECREASE else Side.AT_LEAST
        return Side.AT_MOST if self.value < start else Side.AT_LEAST

    def expected(self, *, since: date, deadline: date) -> Decimal | None:
        """The value to expect with no action, not rounded; without a trend, the baseline.

        Args:
            since: The day the baseline was read, where the target does not say.
            deadline: The day the value is wanted for.
        """
        if self.comparable_baseline is None or self.trend is None:
            return self.comparable_baseline
        if self.comparison is not None:
            return self.trend.after(
                self.comparable_baseline, self.comparison.years, at=self.comparison.value.last
            )
        return self.trend.expected(self.comparable_baseline, since=self.since or since, at=deadline)


_PER = {"%": 100, "‰": 1000}


def ratio_scale(unit: str) -> int:
    """How many cases a ratio in a unit is counted per.

    Args:
        unit: The unit of a measure, such as "% of visits"; its first character decides.

    >>> ratio_scale("% of visits"), ratio_scale("returns a visit")
    (100, 1)
    """
    return _PER.get(unit.strip()[:1], 1)


def require_ratio_parts(whole: Any, parts: Sequence[Any]) -> None:  # noqa: ANN401 — measures know ratios, not the reverse
    """Refuse a numerator and a denominator that make no ratio.

    Args:
        whole: The measure that has them.
        parts: Its numerator and its denominator.

    Raises:
        InvalidValueError: When only one is given, the measure is no ratio, one is no sum, or both are
            the same.
    """
    if whole.aggregation is not Aggregation.RATIO or len(parts) == 1:
        msg = f"a ratio, and only a ratio, has a numerator and a denominator: {whole.key!r}"
        raise InvalidValueError(msg, parts)
    for part in parts:
        if getattr(part, "aggregation", None) is not Aggregation.SUM:
            msg = f"the parts of {whole.key!r} are sums, not {shown(part)}"
            raise InvalidValueError(msg, part)
    if parts[0] == parts[1]:
        msg = f"the numerator and the denominator of {whole.key!r} are both {parts[0].key!r}"
        raise InvalidValueError(msg, parts)
    require_unique_keys((whole, *parts))
