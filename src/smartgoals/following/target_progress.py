"""The progress of one target on a day: value, planned value, pace, status, forecast."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from attrs import frozen

from smartgoals.following.attainment import Attainment, attain
from smartgoals.following.expected import Course, Curve, planned_share, planned_value
from smartgoals.following.forecast import forecast
from smartgoals.following.readings import Observation, observe
from smartgoals.following.status import status_of
from smartgoals.model.forecast import Forecast, NoForecast
from smartgoals.model.measure import Measure, Target
from smartgoals.model.measure_types import Aggregation, Side
from smartgoals.model.measurement import Measurement
from smartgoals.model.progress import Basis, Status, TargetProgress
from smartgoals.model.status_bands import StatusBands
from smartgoals.values.amount import decimal_of, quantize, quantum, shift
from smartgoals.values.checks import require
from smartgoals.values.period import Period

GRACE = 3
"""How many days a reading or a check-in may be late before it is stale (as in Operately)."""


def target_progress(
    target: Target,
    measurements: Iterable[Measurement],
    *,
    on: date,
    begin: date,
    deadline: date | None = None,
    points: Sequence[tuple[date, Decimal]] | None = None,
    course: Course | None = None,
    bands: StatusBands = StatusBands(),
) -> TargetProgress:
    """How far one target has come by a day; no plan is needed.

    Args:
        target: The target.
        measurements: Measurements of its measure, in any order.
        on: The day of asking.
        begin: The first day of work on it.
        deadline: The day it is judged, where the target has no deadline of its own; or None.
        points: Where it should stand on the way, the last point the target itself; by default its
            own milestones and then its value at the deadline.
        course: How it moves between these points; by default evenly, in the seasons of the measure,
            and for a yes or no in one step.
        bands: Where on track ends and off track begins.

    Raises:
        InvalidValueError: When measurements contradict each other or count days twice.

    >>> from smartgoals.model import Measure
    >>> seen = target_progress(
    ...     Measure("complaints", aggregation="level").from_to(30, 10),
    ...     [Measurement("complaints", value=22, at=date(2027, 6, 30))],
    ...     on=date(2027, 7, 1),
    ...     begin=date(2027, 1, 1),
    ...     deadline=date(2027, 12, 31),
    ... )
    >>> seen.raw, seen.planned_value, str(seen.status)
    (0.4, Decimal('20.1'), 'off_track')
    """
    require("target", target, Target)
    require("begin", begin, date)
    require("deadline", deadline, date, None)
    require("course", course, Course, None)
    require("bands", bands, StatusBands)
    course = course or Course(curve=_curve(target))
    seen = _standing(target, measurements, on, begin, target.deadline or deadline, points, course)
    attained, planned = seen.attained, seen.planned
    pace = None
    if attained.raw is not None and planned is not None:
        pace = bands.pace(attained.raw, planned)
    return TargetProgress(
        target=target,
        value=seen.last.value if seen.last else None,
        at=seen.last.at if seen.last else None,
        raw=_float(attained.raw),
        clamped=_float(attained.clamped),
        planned_value=_displayed(target, seen.expected),
        planned=_float(planned),
        pace=_float(pace),
        basis=attained.basis,
        status=_status(seen, bands),
        forecast=_forecast(target, seen.observations, seen.deadline, on),
        history=tuple((each.at, each.value) for each in seen.observations),
        stale=_stale(seen),
    )


def shares_of_the_way(
    target: Target,
    measurements: Iterable[Measurement],
    *,
    on: date,
    begin: date,
    deadline: date | None = None,
) -> tuple[float | None, float | None]:
    """Raw and planned progress alone, along the target's own milestones.

    Args:
        target: The target.
        measurements: Measurements of its measure, in any order.
        on: The day of asking.
        begin: The first day of work on it.
        deadline: The day it is judged, where the target has no deadline of its own; or None.
    """
    course = Course(curve=_curve(target))
    seen = _standing(target, measurements, on, begin, target.deadline or deadline, None, course)
    return _float(seen.attained.raw), _float(seen.planned)


@frozen(kw_only=True)
class _Standing:
    """What is known of a target on a day, before any verdict."""

    target: Target
    on: date
    first: date
    deadline: date | None
    observations: tuple[Observation, ...]
    attained: Attainment
    expected: Fraction | None
    planned: Fraction | None

    @property
    def last(self) -> Observation | None:
        return self.observations[-1] if self.observations else None

    @property
    def over(self) -> bool:
        return self.deadline is not None and self.on > self.deadline

    @property
    def ended(self) -> bool:
        """Whether the latest value is that of the deadline."""
        last = self.last
        return last is not None and self.deadline is not None and last.at >= self.deadline

    @property
    def outstanding(self) -> bool:
        """Whether the figure that covers the deadline has not come, as often as figures come."""
        every, last = self.target.measure.every, self.last
        if last is None or every is None or self.deadline is None:
            return False
        return last.at + timedelta(every.days) <= self.deadline


def _standing(
    target: Target,
    measurements: Iterable[Measurement],
    on: date,
    begin: date,
    deadline: date | None,
    points: Sequence[tuple[date, Decimal]] | None,
    course: Course,
) -> _Standing:
    observations = observe(measurements, target, on=on)
    last = observations[-1] if observations else None
    at = last.at if last else on
    window = target.counted_over
    start = Decimal(0) if window else target.comparable_baseline
    first = window.first if window else begin
    expected = planned_value(
        at,
        _points(target, deadline) if points is None else points,
        start=None if start is None else (first, start),
        course=course,
        seasons=target.measure.seasons,
    )
    return _Standing(
        target=target,
        on=on,
        first=first,
        deadline=deadline,
        observations=observations,
        attained=_attained(target, last, window),
        expected=expected,
        planned=_planned(target, expected, at, window),
    )


def _curve(target: Target) -> Curve:
    """A yes or no comes at once, anything else by and by."""
    return Curve.STEP if target.measure.aggregation is Aggregation.BINARY else Curve.LINEAR


def _points(target: Target, deadline: date | None) -> tuple[tuple[date, Decimal], ...]:
    """The stated milestones, then the edge of the target that is to be reached."""
    edge = _edge(target)
    if deadline is None or edge is None:
        return target.milestones
    stated = tuple(point for point in target.milestones if point[0] < deadline)
    return (*stated, (deadline, edge))


def _edge(target: Target) -> Decimal | None:
    """The value that is to be reached: of a range the end that is nearer to the baseline."""
    comes_down = target.upper is not None and target.change and target.falls
    return target.upper if comes_down else target.value


def _attained(target: Target, last: Observation | None, window: Period | None) -> Attainment:
    if last is None or target.value is None or window is None:
        return attain(target, last.value if last else None)
    if not last.complete:
        return Attainment(None, None, Basis.INCOMPLETE)
    if last.at >= window.last or not target.known:
        found = attain(target, last.value)
    elif target.change:
        found = Attainment(None, target.is_met_by(last.value), Basis.MEASURED)
    else:
        found = _maintained(target, last, window)
    raw = found.raw
    if found.basis is Basis.MEASURED and target.change:
        raw = _share_of_change(target, Fraction(last.value), last.at, window)
    if last.at >= window.last or (found.reached and _for_good(target)):
        return Attainment(raw, found.reached, found.basis)
    return Attainment(raw, None, found.basis)


def _for_good(target: Target) -> bool:
    """Whether a sum that has met its target before the end of its window has met it for good."""
    return target.side in {Side.REACH, Side.AT_LEAST} and not target.falls


def _maintained(target: Target, last: Observation, window: Period) -> Attainment:
    """Whether a sum that is to stay as it was stays so, at what the days so far come to."""
    passed = planned_share(last.at, period=window, seasons=target.measure.seasons)
    if not passed:
        return Attainment(None, None, Basis.MEASURED)
    return attain(target, decimal_of(Fraction(last.value) / passed))


def _planned(
    target: Target, expected: Fraction | None, at: date, window: Period | None
) -> Fraction | None:
    """The progress planned for a day."""
    start = target.comparable_baseline
    if expected is None or start is None or not target.change:
        return None
    if window is None:
        return (expected - Fraction(start)) / Fraction(target.change)
    return _share_of_change(target, expected, at, window)


def _share_of_change(target: Target, counted: Fraction, at: date, window: Period) -> Fraction:
    """Progress of a sum counted so far, beyond what the baseline would have brought by the day."""
    baseline, change = Fraction(target.comparable_baseline or 0), Fraction(target.change or 1)
    passed = planned_share(at, period=window, seasons=target.measure.seasons)
    return (counted - baseline * passed) / change


def _status(seen: _Standing, bands: StatusBands) -> Status:
    attained = seen.attained
    at = seen.last.at if seen.last else seen.on
    final = seen.over or seen.ended
    if at < seen.first and not seen.over and not attained.reached:
        return Status.TOO_EARLY
    if attained.basis in {Basis.HELD, Basis.LOST} and not final:
        return Status.ON_TRACK if attained.basis is Basis.HELD else Status.OFF_TRACK
    reached = None if seen.outstanding and not attained.reached else attained.reached
    return status_of(attained.raw, seen.planned, reached=reached, over=seen.over, bands=bands)


def _displayed(target: Target, expected: Fraction | None) -> Decimal | None:
    """A planned value in the digits of the target, with one more only where it needs one."""
    if expected is None:
        return None
    figures = (target.baseline, target.value, target.upper)
    step = quantum(*(figure for figure in figures if figure is not None))
    finer = quantize(expected, shift(step, -1))
    return quantize(expected, step) if finer == quantize(expected, step) else finer


def _forecast(
    target: Target, observations: Sequence[Observation], deadline: date | None, on: date
) -> Forecast:
    if target.measure.aggregation is Aggregation.BINARY:
        return Forecast(refused=NoForecast.NO_NUMBERS)
    amounts = [amount for amount in (target.baseline, target.value) if amount is not None]
    window = target.counted_over
    return forecast(
        [each for each in observations if each.complete],
        deadline=min(deadline, window.last) if deadline and window else deadline,
        on=on,
        target=None if target.change == 0 else _edge(target),
        seasons=target.measure.seasons,
        step=quantum(*amounts, *(each.value for each in observations[-1:])),
    )


def _stale(seen: _Standing) -> bool:
    """Whether the next reading is overdue."""
    if seen.over and not seen.outstanding:
        return False
    return is_overdue(seen.target.measure, seen.last.at if seen.last else seen.first, seen.on)


def is_overdue(measure: Measure, since: date, on: date) -> bool:
    """Whether something new should have been heard of a measure since a day.

    Args:
        measure: The measure; without a frequency nothing is overdue.
        since: The day it was last heard of.
        on: The day of asking.
    """
    if measure.every is None:
        return False
    return (on - since).days > measure.every.days + measure.latency + GRACE


def _float(value: Fraction | None) -> float | None:
    return None if value is None else round(float(value), 6)
