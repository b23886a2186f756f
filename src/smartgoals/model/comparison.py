"""The days over which two figures are counted, so that like is compared with like."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

from attrs import field, frozen
from dateutil.relativedelta import relativedelta

from smartgoals.errors import InvalidValueError
from smartgoals.model.seasons import Seasons
from smartgoals.model.trend import years_between
from smartgoals.values.amount import decimal_of
from smartgoals.values.period import Period, PeriodLike


def _period(value: PeriodLike) -> Period:
    return value if isinstance(value, Period) else Period(*value)


@frozen(kw_only=True)
class Comparison:
    """Over which days the value of a target is counted, and over which its baseline was.

    Raises:
        InvalidValueError: When the window of the value ends before that of the baseline.

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
            msg = f"the target's days end on {self.value.last}, before those of its baseline"
            raise InvalidValueError(msg, self.value)

    @property
    def years(self) -> Fraction:
        """The years of growth between the two, from like to like.

        From a calendar year to a spring two years later these are two years, because the spring of
        the first year is its like. Where neither window holds the like of the other, they are
        counted from end to end.
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
        """The baseline, as the days of the value in its own year would have it."""
        scale = self.scale(seasons)
        return baseline if scale == 1 else decimal_of(Fraction(baseline) * scale)

    def scale(self, seasons: Seasons) -> Fraction:
        """What a baseline is multiplied with to be what the same year brings over the value's days.

        Raises:
            InvalidValueError: When nothing of a year falls into the days of the baseline.
        """
        if self.same_days:
            return Fraction(1)
        there = seasons.part(self.baseline)
        if not there:
            msg = f"nothing of a year falls into the days of the baseline, {self.baseline}"
            raise InvalidValueError(msg, self.baseline)
        return seasons.part(self.value) / there

    def _back(self, years: int) -> Period:
        """The days of the value so many years earlier; what ends with a February still does."""
        step, night = relativedelta(years=years), timedelta(1)
        return Period(self.value.first - step, self.value.last + night - step - night)


def _holds(outer: Period, inner: Period) -> bool:
    return outer.first <= inner.first and inner.last <= outer.last
