"""The sorts of measures: what is counted, how parts add up, when the number moves and arrives."""

from __future__ import annotations

from decimal import Decimal

from smartgoals.values.amount import subtract
from smartgoals.values.label_enum import LabelEnum


class Aggregation(LabelEnum):
    """How parts of a measure make the whole, and so whether a target may be split.

    Sums are split among actions. A ratio is split through its numerator and its denominator and
    put together again, a mean by the number of cases each action covers. A level or a yes-or-no
    has milestones and no parts. What lacks its weights is refused a split, never averaged.
    """

    SUM = "sum"
    MEAN = "mean"
    RATIO = "ratio"
    LEVEL = "level"
    BINARY = "binary"


class UnitKind(LabelEnum):
    """What sort of thing is counted. Output is what one does oneself: meetings, posts, pages."""

    PEOPLE = "people"
    MONEY = "money"
    TIME = "time"
    SCORE = "score"
    RATIO = "ratio"
    OUTPUT = "output"
    BINARY = "binary"


class Timing(LabelEnum):
    """Whether a measure moves before the result (leading) or with it (lagging)."""

    LEADING = "leading"
    LAGGING = "lagging"


class Frequency(LabelEnum):
    """How often a number arrives."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

    @property
    def days(self) -> int:
        """The most days from one number to the next."""
        return dict(zip(Frequency, (1, 7, 31, 92, 366), strict=True))[self]


class Side(LabelEnum):
    """Which values satisfy a figure: that value, it and above, it and below, or those around it."""

    REACH = "reach"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    WITHIN = "within"

    def is_satisfied(self, level: Decimal, *, value: Decimal, slack: Decimal = Decimal(0)) -> bool:
        """Whether a level is on the side that is wanted of a value; the value itself always is.

        Args:
            level: What was or may be measured.
            value: The figure.
            slack: How far on the wrong side still counts.

        >>> Side.AT_MOST.is_satisfied(Decimal(4), value=Decimal(5))
        True
        """
        over = subtract(level, value)
        low_enough, high_enough = over <= slack, over >= slack.copy_negate()
        if self is Side.WITHIN:
            return low_enough and high_enough
        return low_enough if self is Side.AT_MOST else high_enough
