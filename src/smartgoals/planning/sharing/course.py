"""An amount that comes bit by bit between two days, heavier where the season is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from attrs import frozen

from smartgoals.model.kinds import Every
from smartgoals.model.seasons import EVEN, Seasons, months
from smartgoals.values.amount import total
from smartgoals.values.period import Period

_MONTHS = {Every.QUARTER: 3, Every.YEAR: 12}


@frozen
class Course:
    """So much from the first day to the last, both included."""

    amount: Fraction
    days: Period
    seasons: Seasons = EVEN

    def until(self, days: Sequence[date]) -> list[Fraction]:
        """What has come by each day. Where no season falls into its days, they are even."""
        end = self.days.last + timedelta(1)
        seasons = self.seasons
        if seasons.clock(end) == seasons.clock(self.days.first):
            seasons = EVEN
        begin = seasons.clock(self.days.first)
        whole = seasons.clock(end) - begin
        places = (min(max(day + timedelta(1), self.days.first), end) for day in days)
        return [
            Fraction(
                self.amount.numerator * (seasons.clock(place) - begin),
                self.amount.denominator * whole,
            )
            for place in places
        ]


def milestones(
    courses: Sequence[Course], *, end: date, every: Every | None, step: Decimal, start: Decimal
) -> tuple[tuple[date, Decimal], ...]:
    """Where courses stand together at the end of each month, quarter or year, and at the very end.

    In whole steps, each the nearest to what should have come by then, so that no milestone is off
    by more than half a step and no month by a whole one; the last one is the sum exactly. Steps
    handed out to the largest remainders of single months would pile up where months are alike.
    Nothing is said of the time before the first course begins.

    Args:
        courses: What comes when; amounts of one sign.
        end: The day of the last milestone.
        every: How often numbers arrive: no milestone is set more often than monthly.
        step: What milestones are counted in.
        start: Where the measure stands before.
    """
    first = min(course.days.first for course in courses)
    days = [last for _, last in months(Period(first, end)) if _ends(last, every) and last < end]
    days.append(end)
    sums = [
        sum(several, Fraction(0))
        for several in zip(*(one.until(days) for one in courses), strict=True)
    ]
    return tuple((day, _at(start, amount, step)) for day, amount in zip(days, sums, strict=True))


def _ends(day: date, every: Every | None) -> bool:
    """Whether a month's last day ends a period in which numbers arrive."""
    return day.month % _MONTHS.get(every or Every.MONTH, 1) == 0


def _at(start: Decimal, amount: Fraction, step: Decimal) -> Decimal:
    """The start and the nearest whole number of steps; halves go away from nothing."""
    exponent = int(step.as_tuple().exponent)
    steps = abs(amount) * 10**-exponent
    nearest = (2 * steps.numerator + steps.denominator) // (2 * steps.denominator)
    return total([start, Decimal(f"{-nearest if amount < 0 else nearest}E{exponent}")])
