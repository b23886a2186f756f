"""Periods of days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TypeAlias

from attrs import field

from smartgoals.errors import InvalidValueError
from smartgoals.values.checks import as_date
from smartgoals.values.frozen import frozen


@frozen
class Period:
    """From one day to another, both included.

    Attributes:
        first: The first day.
        last: The last day.

    Raises:
        InvalidValueError: When the last day is before the first.

    >>> from datetime import date
    >>> date(2026, 8, 15) in Period(date(2026, 8, 1), date(2026, 8, 31))
    True
    """

    first: date = field(converter=as_date)
    last: date = field(converter=as_date)

    def __attrs_post_init__(self) -> None:
        if self.last < self.first:
            msg = f"a period ends before it begins: {self.first} to {self.last}"
            raise InvalidValueError(msg, (self.first, self.last))

    def __contains__(self, moment: date) -> bool:
        return self.first <= moment <= self.last


PeriodLike: TypeAlias = Period | tuple[date, date]
"""What a caller may give where a period is wanted."""


def periods(values: Iterable[PeriodLike]) -> tuple[Period, ...]:
    """Several periods in order of time.

    Args:
        values: Periods, or pairs of a first and a last day.
    """
    stretches = (value if isinstance(value, Period) else Period(*value) for value in values)
    return tuple(sorted(stretches, key=lambda period: (period.first, period.last)))
