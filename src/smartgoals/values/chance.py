"""Chances: how likely something is, from never (0) to surely (1)."""

from __future__ import annotations

import math

from smartgoals.errors import InvalidValueError
from smartgoals.values.display import shown

_DIGITS = 6


def chance(value: float) -> float:
    """The chance as a float.

    Raises:
        InvalidValueError: When it is no number between 0 and 1.

    >>> chance(1)
    1.0
    """
    if isinstance(value, bool) or not (isinstance(value, int | float) and 0 <= value <= 1):
        msg = f"a number from 0 to 1 is wanted, not {shown(value)}"
        raise InvalidValueError(msg, value)
    return float(value)


def chance_or_none(value: float | None) -> float | None:
    """The chance, or nothing where nobody knows it."""
    return None if value is None else chance(value)


def normal_sf(threshold: float, mean: float, sigma: float) -> float:
    """The chance that a normal quantity reaches a threshold.

    Without spread the answer is 0 or 1; otherwise the upper tail of the normal distribution.

    >>> normal_sf(10.0, 10.0, 2.0)
    0.5
    """
    if sigma == 0:
        return 1.0 if mean >= threshold else 0.0
    return 0.5 * math.erfc((threshold - mean) / (sigma * math.sqrt(2)))


def round_probability(value: float) -> float:
    """A computed chance to six digits: what every platform agrees on.

    >>> round_probability(0.61918895)
    0.619189
    """
    return min(1.0, max(0.0, round(value, _DIGITS)))
