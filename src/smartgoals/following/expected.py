"""What is planned for a day: between the milestones of a trajectory, or along a curve."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from operator import itemgetter

from smartgoals.errors import InvalidValueError
from smartgoals.model.seasons import Seasons
from smartgoals.values.amount import decimal_of
from smartgoals.values.label_enum import LabelEnum
from smartgoals.values.period import Period


class Curve(LabelEnum):
    """How progress is expected to come: evenly, slowly at both ends, or at the very end."""

    LINEAR = "linear"
    S_CURVE = "s_curve"
    AT_THE_END = "at_the_end"


def planned_share(
    on: date,
    *,
    period: Period,
    curve: Curve = Curve.LINEAR,
    seasons: Seasons | None = None,
    lead: int = 0,
) -> Fraction:
    """The share of the way planned by the end of a day, in [0, 1].

    Args:
        on: The day.
        period: From the first day of work to the deadline.
        curve: How progress comes; `S_CURVE` is 3x² - 2x³ of the time.
        seasons: How the year's change falls into its months; by default every day is alike.
        lead: The days of work before any effect shows: until then nothing is planned.

    Raises:
        InvalidValueError: For a lead below 0, or one that leaves no day.

    >>> year = Period(date(2027, 1, 1), date(2027, 12, 31))
    >>> (
    ...     planned_share(date(2027, 12, 31), period=year),
    ...     planned_share(date(2026, 12, 31), period=year),
    ... )
    (Fraction(1, 1), Fraction(0, 1))
    """
    first = period.first.toordinal() + lead
    if lead < 0 or first > period.last.toordinal():
        msg = f"a lead of {lead} days does not fit between {period.first} and {period.last}"
        raise InvalidValueError(msg, lead)
    if on >= period.last:
        return Fraction(1)
    if on.toordinal() < first:
        return Fraction(0)
    time = _elapsed(on, first, period.last, seasons)
    shares = {
        Curve.LINEAR: time,
        Curve.S_CURVE: time * time * (3 - 2 * time),
        Curve.AT_THE_END: Fraction(0),
    }
    return shares[Curve(curve)]


def _elapsed(on: date, first: int, last: date, seasons: Seasons | None) -> Fraction:
    begin, now, end = first, on.toordinal() + 1, last.toordinal() + 1
    if seasons is not None:
        weights = [seasons.clock(date.fromordinal(day)) for day in (begin, now, end)]
        if weights[0] < weights[2]:
            begin, now, end = weights
    return Fraction(now - begin, end - begin)


def planned_value(
    on: date,
    points: Sequence[tuple[date, Decimal]],
    *,
    start: tuple[date, Decimal] | None = None,
) -> Decimal | None:
    """The value planned for a day, on the straight line between the milestones around it.

    Args:
        on: The day.
        points: Dated values in order of time, the last one the target itself.
        start: The day and value the way begins with; without it nothing is planned before the
            first point.

    Returns:
        The value, or None before the first day and where there are no points.

    >>> planned_value(
    ...     date(2027, 1, 16),
    ...     [(date(2027, 1, 31), Decimal(30))],
    ...     start=(date(2027, 1, 1), Decimal(0)),
    ... )
    Decimal('15')
    """
    way = sorted([start, *points] if start is not None else points, key=itemgetter(0))
    if not points or on < way[0][0]:
        return None
    for (left, low), (right, high) in pairwise(way):
        if left <= on < right:
            part = Fraction((on - left).days, (right - left).days)
            return decimal_of(Fraction(low) + part * (Fraction(high) - Fraction(low)))
    return way[-1][1]
