"""Where a series will be at a deadline: a robust trend (Theil-Sen) with a distribution-free interval.

The slope is the median of the slopes between all pairs of the last readings, its interval that of
Sen (1968): the slopes that Kendall's test would not refuse. The spread of single readings about the
line is added. A season is taken out before and put back after, by measuring time in the weight of
the season instead of days.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from math import floor, pi, sqrt
from statistics import NormalDist, mean, median

from smartgoals.errors import InvalidValueError
from smartgoals.following.readings import Observation
from smartgoals.model.forecast import Forecast, NoForecast
from smartgoals.model.seasons import Seasons
from smartgoals.values.amount import quantize, shift
from smartgoals.values.checks import require, tuple_of
from smartgoals.values.display import shown

FEWEST = 3
"""The fewest readings that make a trend: two points fit any line exactly."""

FEW_READINGS = 6
"""Up to how many readings the spread is estimated from the mean of distances, not their median."""

RECENT = 13
"""How many of the last readings count: a quarter of weeks, a year of months."""

MONTHS = 12
FEW = 10

FARTHEST = 10
"""How many years ahead reaching the target is still forecast."""


def forecast(
    observations: Sequence[Observation],
    *,
    deadline: date | None,
    on: date,
    target: Decimal | None = None,
    seasons: Seasons | None = None,
    level: float = 0.8,
    step: Decimal = Decimal(1),
) -> Forecast:
    """The value at the deadline with an interval, and the day the target is reached at this pace.

    Args:
        observations: The series in order of time, as `smartgoals.following.observe` gives it.
        deadline: The day asked about, or None where there is none.
        on: The day of asking.
        target: The value to reach, or None.
        seasons: How a year's change falls into its months; by default every day is alike.
        level: The probability that the interval is to hold, in (0, 1).
        step: What values are rounded to.

    Raises:
        InvalidValueError: For a level outside (0, 1).

    >>> weekly = [Observation(date(2026, 1, 5 + 7 * week), Decimal(10 + week)) for week in range(4)]
    >>> forecast(weekly, deadline=date(2026, 2, 9), on=date(2026, 1, 26)).value
    Decimal('15')
    """
    require("deadline", deadline, date, None)
    require("on", on, date)
    if not 0 < level < 1:
        msg = f"the level of an interval lies between 0 and 1, not {shown(level)}"
        raise InvalidValueError(msg, level)
    if deadline is None:
        return Forecast(level=level, refused=NoForecast.NO_DEADLINE)
    if deadline <= on:
        return Forecast(level=level, refused=NoForecast.DEADLINE_PASSED)
    recent = tuple_of(Observation, observations)[-RECENT:]
    if len(recent) < FEWEST:
        return Forecast(level=level, refused=NoForecast.TOO_FEW_READINGS)
    clock = _Clock(seasons, recent[0].at, deadline)
    times = [clock.at(each.at) for each in recent]
    values = [float(each.value) for each in recent]
    slope, low, high = _slopes(times, values, level)
    middle = median([value - slope * time for time, value in zip(times, values, strict=True)])
    end = clock.at(deadline)
    last = times[-1]
    spread = _spread(times, values, slope, middle, level)
    now = middle + slope * last
    ends = sorted(now + each * (end - last) for each in (low, high))
    reached = needed = None
    if target is not None:
        reached = _reached(clock, float(target), slope=slope, now=now, last=last, on=on)
        needed = (float(target) - values[-1]) / (end - last) if end > last else None
    return Forecast(
        value=_rounded(middle + slope * end, step),
        low=_rounded(ends[0] - spread, step),
        high=_rounded(ends[1] + spread, step),
        level=level,
        reached_on=reached,
        rate=_a_month(slope, step),
        needed=None if needed is None else _a_month(needed, step),
    )


class _Clock:
    """Time in years since a first day: by the weight of the seasons where there are any, else by days."""

    def __init__(self, seasons: Seasons | None, first: date, last: date) -> None:
        night = timedelta(1)
        weighs = seasons and seasons.clock(last + night) > seasons.clock(first + night)
        self.seasons = seasons if weighs else None
        self.first = self._until(first)
        self.year = self._until(date(2000, 12, 31)) - self._until(date(1999, 12, 31))

    def _until(self, day: date) -> int:
        return self.seasons.clock(day + timedelta(1)) if self.seasons else day.toordinal()

    def at(self, day: date) -> float:
        """The time from the first day to the end of a day, in years."""
        return (self._until(day) - self.first) / self.year

    def day(self, time: float, *, first: date, last: date) -> date:
        """The first day between two on which so much weight has passed, by bisection."""
        low, high = first.toordinal(), last.toordinal()
        while low < high:
            middle = (low + high) // 2
            if self.at(date.fromordinal(middle)) >= time:
                high = middle
            else:
                low = middle + 1
        return date.fromordinal(low)


def _slopes(
    times: Sequence[float], values: Sequence[float], level: float
) -> tuple[float, float, float]:
    """The Theil-Sen slope and the ends of its interval."""
    pairs = sorted(
        (values[later] - values[earlier]) / (times[later] - times[earlier])
        for later in range(len(times))
        for earlier in range(later)
        if times[later] > times[earlier]
    )
    if not pairs:
        return 0.0, 0.0, 0.0
    count = len(times)
    variance = count * (count - 1) * (2 * count + 5) / 18
    half = NormalDist().inv_cdf((1 + level) / 2) * sqrt(variance)
    lower = max(0, floor((len(pairs) - half) / 2))
    upper = min(len(pairs) - 1, len(pairs) - 1 - lower)
    return median(pairs), pairs[lower], pairs[upper]


def _spread(
    times: Sequence[float], values: Sequence[float], slope: float, middle: float, level: float
) -> float:
    """How far the next reading may lie from the line: a normal spread, estimated from those known.

    Estimated from the median of their distances, as one wild reading does not move it; from their
    mean where they are too few for a median to tell. Few readings lie nearer to their own line than
    the next one will, and a spread estimated from few is itself uncertain: hence the divisors and
    Student's t. Simulated normal readings lie within 80 % intervals in 77 to 86 of 100 cases.
    """
    away = [abs(value - middle - slope * time) for time, value in zip(times, values, strict=True)]
    count = len(away)
    if count <= FEW_READINGS:
        sigma = mean(away) * sqrt(pi / 2) * count / (count - 2)
    else:
        sigma = median(away) / NormalDist().inv_cdf(0.75) * count / (count - 2.5)
    return sigma * sqrt(1 + 1 / count) * _student((1 + level) / 2, count - 2)


def _student(probability: float, freedom: int) -> float:
    """A quantile of Student's t, by the expansion of Abramowitz and Stegun (1964), 26.7.5."""
    z = NormalDist().inv_cdf(probability)
    first = (z**3 + z) / (4 * freedom)
    second = (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)
    third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * freedom**3)
    return z + first + second + third


def _reached(
    clock: _Clock, target: float, *, slope: float, now: float, last: float, on: date
) -> date | None:
    """The day on which the line meets the target, from the day of asking on."""
    if slope == 0 or (target - now) / slope < 0:
        return None
    time = last + (target - now) / slope
    farthest = date.fromordinal(min(on.toordinal() + 366 * FARTHEST, date.max.toordinal() - 1))
    if time > clock.at(farthest):
        return None
    return clock.day(time, first=on, last=farthest)


def _a_month(a_year: float, step: Decimal) -> Decimal:
    """A rate in steps of the measure, and in hundredths of them where it is only a few."""
    fine = abs(a_year) < MONTHS * FEW * float(step)
    return _rounded(a_year / MONTHS, shift(step, -2) if fine else step)


def _rounded(value: float, step: Decimal) -> Decimal:
    return quantize(Fraction(value), step)
