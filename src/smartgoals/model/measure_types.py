"""The sorts of measures: what is counted, how parts add up, when the number moves and arrives."""

from __future__ import annotations

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


class Side(LabelEnum):
    """Which side of a bound is the safe one."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"
