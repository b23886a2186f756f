"""What happens to a measure when no one acts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from attrs import field
from dateutil.relativedelta import relativedelta

from smartgoals.errors import InvalidValueError
from smartgoals.values.amount import (
    Amount,
    decimal_of,
    exact_sum,
    power,
    to_decimal,
    to_decimal_or_none,
)
from smartgoals.values.checks import as_date
from smartgoals.values.frozen import frozen


def points(values: Iterable[tuple[date, Amount]]) -> tuple[tuple[date, Decimal], ...]:
    """Values by day, in order of time.

    Args:
        values: Pairs of a day and a value.
    """
    return tuple(sorted((as_date(moment), to_decimal(value)) for moment, value in values))


@frozen(kw_only=True)
class Trend:
    """The value to expect with no action at all: a yearly growth, or a series of forecasts.

    Attributes:
        growth: Growth a year as a share, such as 0.015 for 1.5 %; above -1.
        series: Pairs of a day and a value; between two of them the value is interpolated linearly,
            outside it is the nearest one.

    Raises:
        InvalidValueError: When neither or both are given, two points share a day, or growth is
            not above -1 (minus 100 %).
    """

    growth: Decimal | None = field(default=None, converter=to_decimal_or_none)
    series: tuple[tuple[date, Decimal], ...] = field(default=(), converter=points)

    def __attrs_post_init__(self) -> None:
        if (self.growth is None) == (not self.series):
            msg = "a trend has either a growth or a series"
            raise InvalidValueError(msg, (self.growth, self.series))
        if self.growth is not None and self.growth <= -1:
            msg = f"a growth is above -1 (minus 100 %), not {self.growth}"
            raise InvalidValueError(msg, self.growth)
        for (earlier, _), (later, value) in pairwise(self.series):
            if earlier == later:
                msg = f"two values for {later} in one series"
                raise InvalidValueError(msg, value)

    def expected(self, baseline: Decimal, *, since: date, at: date) -> Decimal:
        """The value on a day, not rounded.

        Years count whole, then months as twelfths and days as 365ths.

        Args:
            baseline: The value to start from.
            since: The day of the baseline.
            at: The day that is asked about.

        >>> Trend(growth="0.015").expected(
        ...     Decimal(62_000), since=date(2025, 12, 31), at=date(2027, 12, 31)
        ... )
        Decimal('63873.95')
        """
        return self.after(baseline, years_between(since, at), at=at)

    def after(self, baseline: Decimal, years: Fraction, *, at: date) -> Decimal:
        """The value so many years after the baseline; a series is read on the day itself.

        Args:
            baseline: The value to start from.
            years: Years of growth.
            at: The day that is asked about.
        """
        if self.growth is not None:
            factor = power(exact_sum([Decimal(1), self.growth]), years)
            return decimal_of(Fraction(baseline) * Fraction(factor))
        return self._interpolated(at)

    def _interpolated(self, at: date) -> Decimal:
        first, last = self.series[0], self.series[-1]
        if at <= first[0]:
            return first[1]
        for (left, low), (right, high) in pairwise(self.series):
            if at <= right:
                part = Fraction((at - left).days, (right - left).days)
                return decimal_of(Fraction(low) + part * (Fraction(high) - Fraction(low)))
        return last[1]


def years_between(first: date, last: date) -> Fraction:
    """Years from one day to another: whole years, then twelfths, then 365ths.

    Args:
        first: The first day.
        last: The last day.

    >>> years_between(date(2025, 12, 31), date(2027, 6, 30))
    Fraction(3, 2)
    """
    step = relativedelta(last, first)
    return step.years + Fraction(step.months, 12) + Fraction(step.days, 365)
