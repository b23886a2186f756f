"""How a year's worth of something falls into its months."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from itertools import accumulate
from math import lcm
from typing import Any

from attrs import field

from smartgoals.errors import InvalidValueError
from smartgoals.model.measure_types import Aggregation
from smartgoals.values.amount import Amount, to_decimal
from smartgoals.values.frozen import frozen
from smartgoals.values.period import Period

_MONTHS = 12
_LENGTHS = (28, 29, 30, 31)


def _weights(values: Iterable[Amount]) -> tuple[Decimal, ...]:
    return tuple(to_decimal(value) for value in values)


@frozen
class Seasons:
    """Twelve weights, January first: what falls into each month of a typical year.

    Attributes:
        weights: Twelve numbers of 0 or more, not all 0, with any sum: percentages, or last year's
            visits by month. Within a month every day weighs the same.

    Raises:
        InvalidValueError: When there are not twelve, one is negative, or all are 0.

    >>> beach = Seasons([0, 0, 0, 1, 2, 4, 8, 8, 3, 1, 0, 0])
    >>> beach.part(Period(date(2027, 7, 1), date(2027, 8, 31)))
    Fraction(16, 27)
    """

    weights: tuple[Decimal, ...] = field(converter=_weights)

    def __attrs_post_init__(self) -> None:
        if len(self.weights) != _MONTHS:
            msg = f"seasons are twelve weights, not {len(self.weights)}"
            raise InvalidValueError(msg, self.weights)
        if min(self.weights) < 0 or not any(self.weights):
            msg = f"seasons are 0 or more and not all 0; the least is {min(self.weights)}"
            raise InvalidValueError(msg, self.weights)

    def part(self, period: Period) -> Fraction:
        """How much of a year a period holds: 1 for any whole year, more for a longer period.

        Args:
            period: The days that are counted.
        """
        held = self.clock(period.last + timedelta(1)) - self.clock(period.first)
        return Fraction(held, self._year[-1])

    def clock(self, day: date) -> int:
        """The weight of all time before a day, as a whole number in a unit of its own.

        The difference of two days is what falls between them.

        Args:
            day: The day.
        """
        month = day.month - 1
        start, end = self._year[month], self._year[month + 1]
        within = (end - start) * (day.day - 1) // monthrange(day.year, day.month)[1]
        return day.year * self._year[-1] + start + within

    @cached_property
    def _year(self) -> tuple[int, ...]:
        """The weight before each month, and of the year, in parts that any month's day divides."""
        weights = [Fraction(weight) for weight in self.weights]
        unit = lcm(*(weight.denominator for weight in weights)) * lcm(*_LENGTHS)
        return tuple(accumulate((int(weight * unit) for weight in weights), initial=0))


UNIFORM = Seasons([1] * _MONTHS)
"""A year without seasons: every month the same."""


def as_seasons(values: Seasons | Iterable[Amount]) -> Seasons:
    """Seasons, or the twelve weights that make them.

    Args:
        values: Seasons or weights.
    """
    return values if isinstance(values, Seasons) else Seasons(values)


def has_seasons(measure: Any) -> bool:  # noqa: ANN401 — attrs hands over the half-built measure
    """Whether a measure was given seasons.

    Args:
        measure: The measure, half built.
    """
    return bool(measure.seasons)


def require_valid_seasons(measure: Any) -> None:  # noqa: ANN401 — measures know seasons, not the reverse
    """Refuse the seasons of a measure that is no sum or not seasonal.

    Args:
        measure: The measure.

    Raises:
        InvalidValueError: Naming the measure.
    """
    if measure.seasons and not (measure.seasonal and measure.aggregation is Aggregation.SUM):
        msg = f"only a seasonal sum has seasons, and {measure.key!r} is none"
        raise InvalidValueError(msg, measure.seasons)


def months(period: Period) -> Iterator[tuple[date, date]]:
    """The months of a period, the first and the last as far as they lie in it.

    Args:
        period: The days.

    >>> [last.day for _, last in months(Period(date(2027, 1, 15), date(2027, 3, 10)))]
    [31, 28, 10]
    """
    first = period.first
    while first <= period.last:
        last = min(first.replace(day=_length(first)), period.last)
        yield first, last
        first = last + timedelta(1)


def _length(day: date) -> int:
    return monthrange(day.year, day.month)[1]
