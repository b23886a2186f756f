"""From measurements as they come in to one series of values: late, repeated and corrected ones settled.

1. A measurement counts once it is known: on the day it was recorded.
2. Of several for the same period, the one recorded last stands; two values recorded for it on the
   same day contradict each other and are refused.
3. Where a target is counted over a window, the periods of its measurements are added up. A period
   that contains others, such as the year to date, takes their place; periods that overlap
   otherwise are refused, because their days would count twice.
4. Everywhere else a value is the level on its day, and the last one stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from itertools import pairwise
from operator import itemgetter
from typing import Any

from smartgoals.errors import InvalidValueError, UnknownKeyError
from smartgoals.model.measure import Target
from smartgoals.model.measurement import CheckIn, Measurement
from smartgoals.model.plan import Plan
from smartgoals.values.amount import exact_sum, subtract
from smartgoals.values.checks import require, tuple_of
from smartgoals.values.frozen import frozen
from smartgoals.values.period import Period


def by_target(
    plan: Plan, measurements: Sequence[Measurement]
) -> Mapping[tuple[str, str | None], list[Measurement]]:
    """Measurements by measure and action: an action's own measure needs no `due_to`.

    What is due to an action that the policy has and nobody does any more is passed over.

    Args:
        plan: The plan whose targets and guardrails are counted.
        measurements: Measurements in any order.

    Raises:
        UnknownKeyError: For a measure that nothing in the plan is counted in.
    """
    objective = plan.policy.objective
    known: dict[tuple[str, str | None], list[Measurement]] = {
        (measure.key, None): []
        for measure in (
            *objective.measures,
            *(guardrail.measure for guardrail in objective.guardrails),
        )
    }
    own: dict[str, str] = {}
    for delegation in plan.delegations:
        target = delegation.objective.target
        if target is not None:
            known[target.measure.key, delegation.action] = []
            if (target.measure.key, None) not in known:
                own[target.measure.key] = delegation.action
    dropped = {action.key for action in plan.policy.actions}
    dropped -= {delegation.action for delegation in plan.delegations}
    for measurement in measurements:
        key = (measurement.measure, measurement.due_to or own.get(measurement.measure))
        if measurement.due_to in dropped:
            continue
        if key not in known:
            wanted = tuple(sorted({measure for measure, _ in known}))
            about = f" of action {measurement.due_to!r}" if measurement.due_to else ""
            msg = f"nothing in the plan is counted in {measurement.measure!r}{about}"
            raise UnknownKeyError(msg, measurement.measure, wanted)
        known[key].append(measurement)
    return known


def check_ins_by_action(
    plan: Plan, check_ins: Sequence[CheckIn], on: date
) -> dict[str, tuple[CheckIn, ...]]:
    """The check-ins known on a day, by action, in order of time.

    What is reported on an action that the policy has and nobody does any more is passed over. Before
    the plan was drawn somebody may have reported who has left since.

    Args:
        plan: The plan.
        check_ins: Check-ins in any order.
        on: The day of asking.

    Raises:
        UnknownKeyError: For an action or a person the plan does not know.
    """
    known: dict[str, tuple[CheckIn, ...]] = {
        delegation.action: () for delegation in plan.delegations
    }
    policy = {action.key for action in plan.policy.actions}
    for check_in in sorted(check_ins, key=lambda each: each.on):
        if check_in.delegation in policy - known.keys():
            continue
        if check_in.delegation not in known:
            msg = f"a check-in reports on {check_in.delegation!r}, which the plan does not delegate"
            raise UnknownKeyError(msg, check_in.delegation, tuple(known))
        if check_in.on >= plan.today:
            plan.team.person(check_in.by)
        if check_in.on <= on:
            known[check_in.delegation] += (check_in,)
    return known


@frozen
class Observation:
    """A value as the target counts it.

    Attributes:
        at: The last day it covers.
        value: The level on that day, or for a counted window the sum since its first day.
        complete: Whether every day from the first of the window to `at` is covered; True for a
            level.
    """

    at: date
    value: Decimal
    complete: bool = True


def observe(
    measurements: Iterable[Measurement], target: Target, *, on: date
) -> tuple[Observation, ...]:
    """The series of values of a target's measure that are known on a day, in order of time.

    Args:
        measurements: Measurements of this target's measure, in any order.
        target: What they are compared with.
        on: The day of asking; what was recorded later does not exist yet.

    Raises:
        InvalidValueError: When two measurements contradict each other or count some days twice.
    """
    require("target", target, Target)
    require("on", on, date)
    known = _standing(each for each in tuple_of(Measurement, measurements) if each.recorded <= on)
    window = target.counted_over
    if window is None:
        return tuple(Observation(each.at, each.value) for each in _levels(known))
    return _accumulated(known, window)


_COLUMNS = ("measure", "value", "at", "since", "source", "recorded", "due_to")
_DAYS = frozenset({"at", "since", "recorded"})


def measurements_from_rows(rows: Iterable[Mapping[str, Any]]) -> tuple[Measurement, ...]:
    """Measurements from the rows of a table, such as those of `csv.DictReader` or a data frame.

    Args:
        rows: For each measurement its columns `measure`, `value` and `at`, and where they are known
            `since`, `source`, `recorded` and `due_to`; other columns are passed over. Days are
            dates or texts such as 2026-01-31; an empty cell, None and NaN say nothing.

    Raises:
        InvalidValueError: Naming the row, the column and what stands there.

    >>> (read,) = measurements_from_rows(
    ...     [{"measure": "visits", "value": "62050", "at": "2026-01-31"}]
    ... )
    >>> read.value, read.at
    (Decimal('62050'), datetime.date(2026, 1, 31))
    """
    return tuple(_from_row(place, row) for place, row in enumerate(rows, start=1))


def _from_row(place: int, row: Mapping[str, Any]) -> Measurement:
    require(f"row {place}", row, Mapping)
    cells = {column: row[column] for column in _COLUMNS if _says_something(row.get(column))}
    for column in ("measure", "value", "at"):
        if column not in cells:
            msg = f"row {place} has no {column!r}: {dict(row)}"
            raise InvalidValueError(msg, row)
    try:
        for column in _DAYS & cells.keys():
            cells[column] = _day(cells[column])
        return Measurement(cells.pop("measure"), **cells)
    except (InvalidValueError, ValueError, TypeError) as error:
        msg = f"row {place} is no measurement: {error}"
        raise InvalidValueError(msg, row) from error


def _says_something(cell: object) -> bool:
    """Whether a cell is not empty; what differs from itself is how tables write nothing."""
    return cell is not None and cell == cell and bool(str(cell).strip())  # noqa: PLR0124 — NaN


def _day(cell: object) -> object:
    if isinstance(cell, str):
        return date.fromisoformat(cell.strip())
    return cell.date() if isinstance(cell, datetime) else cell


def _standing(measurements: Iterable[Measurement]) -> list[Measurement]:
    """The measurement that stands for each period, in order of their ends, the longest first."""
    standing: dict[tuple[date, date], Measurement] = {}
    for measurement in measurements:
        period = (measurement.at, measurement.since or measurement.at)
        other = standing.get(period)
        if other is None or measurement.recorded > other.recorded:
            standing[period] = measurement
        elif measurement.recorded == other.recorded and measurement.value != other.value:
            msg = (
                f"{measurement.measure!r} at {measurement.at} has two values recorded on {measurement.recorded}: "
                f"{other.value} and {measurement.value}"
            )
            raise InvalidValueError(msg, measurement.value)
    return [each for _, each in sorted(standing.items(), key=itemgetter(0))]


def _levels(known: Sequence[Measurement]) -> list[Measurement]:
    """One level for each day: of several periods that end on it, the shortest."""
    return list({each.at: each for each in known}.values())


def _accumulated(known: Sequence[Measurement], window: Period) -> tuple[Observation, ...]:
    covered: list[Measurement] = []
    sums: list[Decimal] = []
    gaps: list[bool] = []
    observed: dict[date, Observation] = {}
    for each in known:
        start = each.since or window.first
        if each.at < window.first or start > window.last:
            continue
        if start < window.first or each.at > window.last:
            msg = (
                f"{each.measure!r} from {start} to {each.at} lies only partly in the days that "
                f"are counted, {window.first} to {window.last}"
            )
            raise InvalidValueError(msg, each.value)
        if covered and _start(covered[-1], window) <= start and covered[-1].at == each.at:
            continue  # a longer period that ends on the same day contains it
        while covered and _start(covered[-1], window) >= start:
            covered.pop()
            sums.pop()
            gaps.pop()
        if covered and covered[-1].at >= start:
            last = covered[-1]
            msg = f"{each.measure!r} counts some days twice: up to {last.at} and from {start}"
            raise InvalidValueError(msg, each.value)
        before = sums[-1] if sums else Decimal(0)
        expected = covered[-1].at.toordinal() + 1 if covered else window.first.toordinal()
        covered.append(each)
        sums.append(exact_sum([before, each.value]))
        gaps.append((gaps[-1] if gaps else False) or start.toordinal() > expected)
        observed[each.at] = Observation(each.at, sums[-1], complete=not gaps[-1])
    return tuple(observed.values())


def _start(measurement: Measurement, window: Period) -> date:
    return measurement.since or window.first


def increments(observations: Sequence[Observation]) -> tuple[Decimal, ...]:
    """What came in between each observation of a counted window and the one before it.

    Args:
        observations: A series in order of time, as `observe` gives it.
    """
    values = [Decimal(0), *(each.value for each in tuple_of(Observation, observations))]
    return tuple(subtract(later, earlier) for earlier, later in pairwise(values))
