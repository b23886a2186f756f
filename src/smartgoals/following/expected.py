"""What is planned for a day: from milestone to milestone, along a curve, in season, after a lead."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from operator import itemgetter

from attrs import field

from smartgoals.errors import InvalidValueError
from smartgoals.model.seasons import Seasons
from smartgoals.values.checks import as_count, require
from smartgoals.values.frozen import frozen
from smartgoals.values.label_enum import LabelEnum
from smartgoals.values.period import Period


class Curve(LabelEnum):
    """How progress is expected to come: evenly, slowly at both ends, or all at once on the day."""

    LINEAR = "linear"
    S_CURVE = "s_curve"
    STEP = "step"


@frozen(kw_only=True)
class Course:
    """How a measure is expected to move between its milestones.

    Attributes:
        curve: Evenly, slowly at both ends, or in steps on the days of the milestones.
        lead: The days of work before any effect shows, 0 or more; until then nothing is planned and
            it is too early to tell.

    Raises:
        InvalidValueError: For a lead below 0.
    """

    curve: Curve = field(default=Curve.LINEAR, converter=Curve)
    lead: int = field(default=0, converter=as_count)


def planned_share(
    on: date,
    *,
    period: Period,
    course: Course = Course(),
    seasons: Seasons | None = None,
) -> Fraction:
    """The share of the way planned by the end of a day, in [0, 1].

    Args:
        on: The day.
        period: From the first day of work to the deadline.
        course: How progress comes, and after which lead time; an S-curve is 3x² - 2x³ of the time.
        seasons: How the year's change falls into its months; by default every day is alike.

    Raises:
        InvalidValueError: For a lead time that leaves no day.

    >>> year = Period(date(2027, 1, 1), date(2027, 12, 31))
    >>> (
    ...     planned_share(date(2027, 12, 31), period=year),
    ...     planned_share(date(2026, 12, 31), period=year),
    ... )
    (Fraction(1, 1), Fraction(0, 1))
    """
    require("on", on, date)
    require("period", period, Period)
    require("course", course, Course)
    require("seasons", seasons, Seasons, None)
    first = period.first.toordinal() + course.lead
    if first > period.last.toordinal():
        msg = f"a lead of {course.lead} days does not fit between {period.first} and {period.last}"
        raise InvalidValueError(msg, course.lead)
    if on >= period.last:
        return Fraction(1)
    if on.toordinal() < first:
        return Fraction(0)
    if course.curve is Curve.STEP:
        return Fraction(0)
    time = _elapsed(on, first, period.last, seasons)
    return time if course.curve is Curve.LINEAR else time * time * (3 - 2 * time)


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
    course: Course = Course(),
    seasons: Seasons | None = None,
) -> Fraction | None:
    """The value planned for a day, on the way between the milestones around it.

    Args:
        on: The day.
        points: Dated values in order of time, the last one the target itself.
        start: The day and value the way begins with; without it nothing is planned before the
            first point.
        course: How the measure moves between them; its lead time counts from the start.
        seasons: How a year's change falls into its months; by default every day is alike.

    Returns:
        The value, not rounded, or None before the first day and where there are no points.

    Raises:
        InvalidValueError: For a lead time that goes beyond the first milestone.

    >>> start = (date(2027, 1, 1), Decimal(0))
    >>> planned_value(date(2027, 1, 16), [(date(2027, 1, 31), Decimal(30))], start=start)
    Fraction(15, 1)
    """
    require("on", on, date)
    require("course", course, Course)
    way = sorted([start, *points] if start is not None else points, key=itemgetter(0))
    if start is not None and points and course.lead >= max(1, (points[0][0] - start[0]).days):
        msg = f"a lead of {course.lead} days leaves none before {points[0][0]}"
        raise InvalidValueError(msg, course.lead)
    if not points or on < way[0][0]:
        return None
    for place, ((left, low), (right, high)) in enumerate(pairwise(way)):
        if left <= on < right:
            led = course if place == 0 and start is not None else Course(curve=course.curve)
            days = Period(left + timedelta(1), right)
            part = planned_share(on, period=days, course=led, seasons=seasons)
            return Fraction(low) + part * (Fraction(high) - Fraction(low))
    return Fraction(way[-1][1])
