"""Stage 5, over time. Milestones of each target, and of what each action is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from attrs import evolve, frozen

from smartgoals.model.action import Action
from smartgoals.model.measure import Measure, Target
from smartgoals.model.measure_types import Aggregation, Frequency
from smartgoals.model.message import Message, MessageCode
from smartgoals.model.plan_results import Gap, Reason, Trajectory
from smartgoals.model.seasons import UNIFORM, Seasons, months
from smartgoals.planning.allocation.stage import Allocation
from smartgoals.planning.assignment.stage import Owners
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.gap import Gaps
from smartgoals.planning.timetable import Timetable, judged_on
from smartgoals.values.amount import exact_sum, quantum, shift, subtract
from smartgoals.values.period import Period

# An amount that comes bit by bit between two days, heavier where the season is.

_MONTHS = {Frequency.QUARTER: 3, Frequency.YEAR: 12}


@frozen
class CumulativeProfile:
    """An amount that accrues from the first day to the last, both included, by seasonal weight."""

    amount: Fraction
    days: Period
    seasons: Seasons = UNIFORM

    def until(self, days: Sequence[date]) -> list[Fraction]:
        """What has accrued by each day; even where no season falls into the period."""
        end = self.days.last + timedelta(1)
        seasons = self.seasons
        if seasons.clock(end) == seasons.clock(self.days.first):
            seasons = UNIFORM
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
    courses: Sequence[CumulativeProfile],
    *,
    end: date,
    every: Frequency | None,
    step: Decimal,
    start: Decimal,
) -> tuple[tuple[date, Decimal], ...]:
    """The cumulative value of several profiles at the end of each month, quarter or year.

    In whole steps, each the nearest to the expected value, so that no milestone is off by more than
    half a step and no month by a whole one; the last milestone is the exact sum. (Largest
    remainders of single months would pile up where months are alike.) There is no milestone before
    the first profile begins.

    Args:
        courses: The amounts over time; all of one sign.
        end: The day of the last milestone.
        every: How often numbers arrive: no milestone is set more often than monthly.
        step: The step in which milestones are stated.
        start: The value of the measure before.
    """
    first = min(course.days.first for course in courses)
    days = [last for _, last in months(Period(first, end)) if _ends(last, every) and last < end]
    days.append(end)
    sums = [
        sum(several, Fraction(0))
        for several in zip(*(one.until(days) for one in courses), strict=True)
    ]
    return tuple((day, _at(start, amount, step)) for day, amount in zip(days, sums, strict=True))


def _ends(day: date, every: Frequency | None) -> bool:
    """Whether the last day of a month ends a period in which numbers arrive."""
    return day.month % _MONTHS.get(every or Frequency.MONTH, 1) == 0


def _at(start: Decimal, amount: Fraction, step: Decimal) -> Decimal:
    """The start plus the nearest whole number of steps; halves are rounded away from zero."""
    exponent = int(step.as_tuple().exponent)
    steps = abs(amount) * 10**-exponent
    nearest = (2 * steps.numerator + steps.denominator) // (2 * steps.denominator)
    return exact_sum([start, Decimal(f"{-nearest if amount < 0 else nearest}E{exponent}")])


STAGE = "trajectory"
INDIVISIBLE = frozenset({Aggregation.LEVEL, Aggregation.BINARY})
"""What has only the milestones that somebody states."""


@frozen(kw_only=True)
class Trajectories:
    """The trajectory of each main target, and the period in which each action takes effect."""

    wholes: tuple[Trajectory, ...]
    spans: Mapping[str, Period]
    reasons: tuple[Reason, ...]


def set_trajectories(
    context: PlanningContext, gaps: Gaps, owners: Owners, dates: Timetable, targets: Allocation
) -> Trajectories:
    """Milestones for every main target; stated milestones are kept as they are.

    The trend counts from the beginning. What an action brings counts from the day it starts, in
    proportion to its share, so that no milestone asks for a result before the work begins.
    """
    actions = [ownership.action for ownership in owners.ownerships]
    spans = {action.key: _span(context, action, dates) for action in actions}
    wholes = tuple(
        Trajectory(gap.measure, points=_whole(context, gap, targets, spans)) for gap in gaps.gaps
    )
    told = zip(gaps.gaps, wholes, strict=True)
    return Trajectories(
        wholes=wholes,
        spans=spans,
        reasons=tuple(_reason(gap.target, trajectory) for gap, trajectory in told),
    )


def on_the_way(target: Target, span: Period, window: Period | None = None) -> Target:
    """The target of an action, with milestones over the days of its work and its effect.

    Stated milestones are kept; a level and a yes-or-no get none. A target counted over a window
    leaves its parts counted over a window.
    """
    if target.milestones or not target.known or target.measure.aggregation in INDIVISIBLE:
        return target
    days = span if window is None else _within(span, window)
    baseline, value = target.baseline or Decimal(0), target.value or Decimal(0)
    course = CumulativeProfile(
        Fraction(subtract(value, baseline)), days, target.measure.seasons or UNIFORM
    )
    return evolve(
        target,
        milestones=milestones(
            [course],
            end=span.last,
            every=target.measure.every,
            step=quantum(baseline, value),
            start=baseline,
        ),
    )


def _span(context: PlanningContext, action: Action, dates: Timetable) -> Period:
    start, end = dates.slot(action.key).start, judged_on(context, action, dates)
    return Period(min(start, end), end)


def _within(span: Period, window: Period) -> Period:
    """The part of a window that lies in a period, or else the last day of the period."""
    first, last = max(span.first, window.first), min(span.last, window.last)
    return Period(first, last) if first <= last else Period(span.last, span.last)


def _whole(
    context: PlanningContext, gap: Gap, targets: Allocation, spans: Mapping[str, Period]
) -> Sequence[tuple[date, Decimal]]:
    target, end = gap.target, context.deadline
    value = target.value or Decimal(0)
    if target.milestones or gap.measure.aggregation in INDIVISIBLE:
        stated = [milestone for milestone in target.milestones if milestone[0] < end]
        return [*stated, (end, value)]
    baseline = target.baseline or Decimal(0)
    window, start = target.counted_over, baseline
    if window is None:
        courses = list(_moving(context, gap, targets, spans))
    else:
        # What is counted over a window starts from nothing on its first day.
        days, start = _within(Period(min(window.first, end), end), window), Decimal(0)
        courses = [CumulativeProfile(Fraction(value), days, gap.measure.seasons or UNIFORM)]
    step = quantum(baseline, value)
    if gap.measure.aggregation is not Aggregation.SUM:
        step = quantum(shift(step, -1))
    return milestones(courses, end=end, every=gap.measure.every, step=step, start=start)


def _moving(
    context: PlanningContext, gap: Gap, targets: Allocation, spans: Mapping[str, Period]
) -> Iterator[CumulativeProfile]:
    """The profile of the trend, as far as it helps, and those of the actions."""
    target, seasons = gap.target, gap.measure.seasons or UNIFORM
    begin = min(context.policy.objective.start or context.today, context.today)
    whole = Period(begin, context.deadline)
    change = Fraction(target.change or 0)
    drift = Fraction(gap.trend) - Fraction(target.baseline or 0)
    helps = drift * change > 0
    itself = change if gap.amount == 0 else drift if helps else Fraction(0)
    carried = _carried(gap.measure, targets, spans)
    total = sum(carried.values(), Fraction(0))
    if not total:
        yield CumulativeProfile(change, whole, seasons)
        return
    if itself:
        yield CumulativeProfile(itself, whole, seasons)
    for action, amount in sorted(carried.items()):
        days = Period(min(spans[action].first, context.deadline), context.deadline)
        yield CumulativeProfile((change - itself) * amount / total, days, seasons)


def _carried(
    measure: Measure, targets: Allocation, spans: Mapping[str, Period]
) -> dict[str, Fraction]:
    """How much of a measure each delegated action is asked for, nominal where that is known."""
    asked = (measure.numerator or measure).key
    return {
        action: Fraction(share.buffered if share.nominal is None else share.nominal)
        for action in spans
        for share in targets.of(action)
        if share.measure == asked
    }


def _reason(target: Target, trajectory: Trajectory) -> Reason:
    measure = target.measure
    text = MessageCode.MILESTONES_SEASONAL if measure.seasons else MessageCode.MILESTONES_EVEN
    if target.milestones or measure.aggregation in INDIVISIBLE:
        text = MessageCode.MILESTONES_STATED
    facts = {"measure": measure.name, "count": len(trajectory.points)}
    return Reason(stage=STAGE, about=measure.key, message=Message(text, facts))
