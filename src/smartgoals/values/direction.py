"""Which way a measure is meant to go."""

from __future__ import annotations

from enum import StrEnum


class Direction(StrEnum):
    """Up, down, not at all, or simply there.

    A `StrEnum`, so that `reading.direction == "increase"` holds.
    """

    INCREASE = "increase"
    DECREASE = "decrease"
    MAINTAIN = "maintain"
    ACHIEVE = "achieve"
