"""The progress of one target on a day: value, planned value, pace, status, forecast."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction

from smartgoals.following.attainment import Attainment, attain, progress
from smartgoals.following.expected import planned_share, planned_value
from smartgoals.following.forecast import forecast
from smartgoals.following.readings import Observation, observe
from smartgoals.following.status import status_of
from smartgoals.model.measure import Target
from smartgoals.model.measure_types import Aggregation
from smartgoals.model.measurement import Measurement
from smartgoals.model.progress import Basis, Forecast, NoForecast, Status, TargetProgress
from smartgoals.model.seasons import UNIFORM
from smartgoals.model.status_bands import StatusBands
from smartgoals.values.amount import quantum
from smartgoals.values.period import Period

GRACE = 3
"""How many days a reading or a check-in may be late before it is stale (as in Operately)."""


def target_progress(
    target: Target,
    measurements: Iterable[Measurement],
    *,
    on: date,
    begin: date,
    deadline: date | None,
    points: Sequence[tuple[date, Decimal]] | None = None,
    bands: StatusBands = StatusBands(),
    action: str | None = None,
) -> TargetProgress:
    """How far one target has come by a day; no plan is needed.

    Args:
        target: The target.
        measurements: Measurements of its measure, in any order.
        on: The day of asking.
        begin: The first day of work on it.
        deadline: The day it is judged, or None.
        points: Where it should stand on the way, the last point the target itself; by default its
            own milestones and then its value at the deadline.
        bands: Where on track ends and off track begins.
        action: The key of the action whose own target it is, or None.

    Raises:
        InvalidValueError: When measurements contradict each other or count days twice.
    """
    points = _points(target, deadline) if points is None else points
    observations = observe(measurements, target, on=on)
    last = observations[-1] if observations else None
    at = last.at if last else on
    window = target.counted_over
    start = Decimal(0) if window else target.comparable_baseline
    first = window.first if window else begin
    way = None if start is None else (first, start)
    expected = planned_value(at, points, start=way)
    attained = _attained(target, last, window)
    planned = _planned(target, expected, at, window)
    over = deadline is not None and on > deadline
    status = status_of(attained.raw, planned, reached=attained.reached, over=over, bands=bands)
    if at < first and status is not Status.REACHED and not over:
        status = Status.TOO_EARLY
    pace = None
    if attained.raw is not None and planned is not None:
        pace = bands.pace(attained.raw, planned)
    return TargetProgress(
        target=target,
        delegation=action,
        value=last.value if last else None,
        at=last.at if last else None,
        raw=_float(attained.raw),
        clamped=_float(attained.clamped),
        planned_value=expected,
        planned=_float(planned),
        pace=_float(pace),
        basis=attained.basis,
        status=status,
        forecast=_forecast(target, observations, deadline, on),
        history=tuple((each.at, each.value) for each in observations),
        stale=_stale(target, last, begin, on) and not over,
    )


def _points(target: Target, deadline: date | None) -> tuple[tuple[date, Decimal], ...]:
    """The stated milestones, then the target itself."""
    if deadline is None or target.value is None:
        return target.milestones
    stated = tuple(point for point in target.milestones if point[0] < deadline)
    return (*stated, (deadline, target.value))


def _attained(target: Target, last: Observation | None, window: Period | None) -> Attainment:
    if last is None or target.value is None or window is None:
        return attain(target, last.value if last else None)
    if not last.complete:
        return Attainment(None, None, Basis.INCOMPLETE)
    if target.comparable_baseline is None:
        reached = last.value >= target.value if not target.falls else None
        return Attainment(None, reached, Basis.NO_BASELINE)
    ended = last.at >= window.last
    if target.comparable_baseline == target.value:
        found = attain(target, last.value)
        return found if ended else Attainment(None, None, Basis.MEASURED)
    raw = _share_of_change(target, last.value, last.at, window)
    reached = raw >= 1 if ended else (None if target.falls else last.value >= target.value)
    return Attainment(raw, reached, Basis.MEASURED)


def _planned(
    target: Target, expected: Decimal | None, at: date, window: Period | None
) -> Fraction | None:
    """The progress planned for a day."""
    if (
        expected is None
        or target.comparable_baseline is None
        or target.value is None
        or not target.change
    ):
        return None
    if window is None:
        return progress(baseline=target.comparable_baseline, target=target.value, value=expected)
    return _share_of_change(target, expected, at, window)


def _share_of_change(target: Target, counted: Decimal, at: date, window: Period) -> Fraction:
    """Progress of a sum counted so far, beyond what the baseline would have brought by the day."""
    baseline, value = Fraction(target.comparable_baseline or 0), Fraction(target.value or 0)
    seasons = target.measure.seasons or UNIFORM
    passed = planned_share(at, period=window, seasons=seasons)
    return (Fraction(counted) - baseline * passed) / (value - baseline)


def _forecast(
    target: Target, observations: Sequence[Observation], deadline: date | None, on: date
) -> Forecast:
    if target.measure.aggregation is Aggregation.BINARY:
        return Forecast(refused=NoForecast.NO_NUMBERS)
    amounts = [amount for amount in (target.baseline, target.value) if amount is not None]
    window = target.counted_over
    end = min(deadline, window.last) if deadline and window else deadline
    return forecast(
        [each for each in observations if each.complete],
        deadline=end,
        on=on,
        target=target.value,
        seasons=target.measure.seasons,
        step=quantum(*amounts, *(each.value for each in observations[-1:])),
    )


def _stale(target: Target, last: Observation | None, begin: date, on: date) -> bool:
    """Whether the next reading is overdue."""
    if target.measure.every is None:
        return False
    since = last.at if last else begin
    return (on - since).days > target.measure.every.days + target.measure.latency + GRACE


def _float(value: Fraction | None) -> float | None:
    return None if value is None else round(float(value), 6)
