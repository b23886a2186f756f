"""The days over which two figures are counted, so that like is compared with like."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

from attrs import field
from dateutil.relativedelta import relativedelta

from smartgoals.errors import InvalidValueError
from smartgoals.model.seasons import Seasons
from smartgoals.model.trend import years_between
from smartgoals.values.amount import decimal_of
from smartgoals.values.frozen import frozen
from smartgoals.values.period import Period, PeriodLike


def _period(value: PeriodLike) -> Period:
    return value if isinstance(value, Period) else Period(*value)


@frozen(kw_only=True)
class Comparison:
    """Over which days the value of a target is counted, and over which its baseline was.

    Attributes:
        value: The first and last day the value counts.
        baseline: The first and last day the baseline counted.

    Raises:
        InvalidValueError: When the days of the value end before those of the baseline.

    >>> from datetime import date
    >>> spring = (date(2027, 3, 1), date(2027, 6, 30))
    >>> comparison = Comparison(value=spring, baseline=(date(2025, 1, 1), date(2025, 12, 31)))
    >>> comparison.years, comparison.scale(Seasons([3, 3, 5, 5, 5, 5, 4, 4, 4, 4, 4, 4]))
    (Fraction(2, 1), Fraction(2, 5))
    """

    value: Period = field(converter=_period)
    baseline: Period = field(converter=_period)

    def __attrs_post_init__(self) -> None:
        if self.value.last < self.baseline.last:
            msg = f"the days of the value end on {self.value.last}, before those of the baseline on {self.baseline.last}"
            raise InvalidValueError(msg, self.value)

    @property
    def years(self) -> Fraction:
        """The years of growth between the two.

        From a calendar year to a spring two years later these are two years, because they run from the
        spring of the first year. Where neither window holds the days of the other, years are counted from
        end to end.
        """
        apart = years_between(self.baseline.last, self.value.last)
        for whole in (floor(apart), ceil(apart)):
            like = self._back(whole)
            if _holds(like, self.baseline) or _holds(self.baseline, like):
                return Fraction(whole)
        return apart

    @property
    def same_days(self) -> bool:
        """Whether both are the same days of different years."""
        return self._back(floor(self.years)) == self.baseline

    def comparable_baseline(self, baseline: Decimal, seasons: Seasons) -> Decimal:
        """The baseline scaled to the days of the value, in the baseline's own year.

        Args:
            baseline: What was counted over the days of the baseline.
            seasons: How a year falls into its months.
        """
        scale = self.scale(seasons)
        return baseline if scale == 1 else decimal_of(Fraction(baseline) * scale)

    def scale(self, seasons: Seasons) -> Fraction:
        """The factor that turns a baseline into what the same year brings over the days of the value.

        Args:
            seasons: How a year falls into its months.

        Raises:
            InvalidValueError: When the days of the baseline have no weight.
        """
        if self.same_days:
            return Fraction(1)
        there = seasons.part(self.baseline)
        if not there:
            msg = f"the days of the baseline, {self.baseline.first} to {self.baseline.last}, have no weight in the seasons"
            raise InvalidValueError(msg, self.baseline)
        return seasons.part(self.value) / there

    def _back(self, years: int) -> Period:
        """The days of the value so many years earlier; what ends with a February still does."""
        step, night = relativedelta(years=years), timedelta(1)
        return Period(self.value.first - step, self.value.last + night - step - night)


def _holds(outer: Period, inner: Period) -> bool:
    return outer.first <= inner.first and inner.last <= outer.last
