"""Which way a measure is meant to go."""

from __future__ import annotations

from smartgoals.values.label_enum import LabelEnum


class Direction(LabelEnum):
    """Up, down, not at all, or simply there.

    >>> Direction.INCREASE == "increase"
    True
    """

    INCREASE = "increase"
    DECREASE = "decrease"
    MAINTAIN = "maintain"
    ACHIEVE = "achieve"
