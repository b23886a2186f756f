"""Milestones lead to the target: complete, in order, after the start, and as the seasons have it."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from attrs import frozen

from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.measure import Measure, Target
from smartgoals.model.measure_types import Aggregation, Frequency
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import Gap
from smartgoals.model.profile import Profile
from smartgoals.text import Text
from smartgoals.verification.contributions import asked_measure
from smartgoals.verification.violation import Violation, violation

_LAST = Text(
    en="The last milestone of “{measure}” is not the target on its day.",
    fr="Le dernier jalon de « {measure} » n'est pas la cible à son échéance.",
)
_BACK = Text(
    en="The milestones of “{measure}” go back on {day}.",
    fr="Les jalons de « {measure} » reculent le {day}.",
)
_EARLY = Text(
    en="A milestone of “{measure}” is set on {day}, before the work starts.",
    fr="Un jalon de « {measure} » est fixé au {day}, avant le début du travail.",
)
_OVERRIDDEN = Text(
    en="A milestone of “{measure}” that was stated is not kept.",
    fr="Un jalon demandé pour « {measure} » n'est pas tenu.",
)
_VALUE = Text(
    en="On {day}, “{measure}” should stand at {right:round 2} and not at {value}.",
    fr="Le {day}, « {measure} » devrait être à {right:round 2} et non à {value}.",
)
_ABSENT = Text(
    en="“{measure}” has no milestone on {day}.",
    fr="« {measure} » n'a pas de jalon le {day}.",
)

Points = Sequence[tuple[date, Decimal]]

_STATED_ONLY = frozenset({Aggregation.LEVEL, Aggregation.BINARY})
"""Levels and yes-or-no measures have only the milestones that their author states."""


@frozen
class _Flow:
    """An amount that comes from one day to another, both included, by the weights of the months."""

    amount: Fraction
    first: date
    last: date
    weights: tuple[Fraction, ...]

    def until(self, day: date) -> Fraction:
        """What has come by the end of a day; evenly where no weight falls between the two days."""
        end, flat = self.last + timedelta(1), (Fraction(1),) * 12
        begin, close = _clock(self.weights, self.first), _clock(self.weights, end)
        weights = self.weights if close > begin else flat
        begin, close = _clock(weights, self.first), _clock(weights, end)
        now = _clock(weights, min(max(day + timedelta(1), self.first), end))
        return self.amount * (now - begin) / (close - begin)


def _clock(weights: Sequence[Fraction], day: date) -> Fraction:
    """The weight of all time before a day; a month's weight is spread evenly over its days."""
    month = day.month - 1
    within = weights[month] * (day.day - 1) / monthrange(day.year, day.month)[1]
    return day.year * sum(weights) + sum(weights[:month]) + within


def _weights(measure: Measure) -> tuple[Fraction, ...]:
    given = measure.seasons.weights if measure.seasons else (Decimal(1),) * 12
    return tuple(map(Fraction, given))


def check_milestones(plan: Plan, profile: Profile) -> Iterator[Violation]:
    """The trajectory of every target, and the milestones of what is asked of each action."""
    del profile
    given = {trajectory.measure: trajectory.points for trajectory in plan.trajectories}
    gaps = {coverage.gap.measure.key: coverage.gap for coverage in plan.coverages}
    for target in plan.policy.objective.targets:
        key, points = target.measure.key, given.get(target.measure.key, ())
        deadline = plan.policy.objective.deadline
        if not points or points[-1] != (deadline, target.value):
            yield violation(key, _LAST, measure=target.measure.name)
        elif not set(target.milestones[:-1]) <= set(points):
            yield violation(key, _OVERRIDDEN, measure=target.measure.name)
        elif not target.milestones:
            yield from _forward(key, target, points)
            if target.measure.aggregation not in _STATED_ONLY and key in gaps:
                start, flows = _flows(plan, gaps[key], points[-1][0])
                fine = 1 if target.measure.aggregation is Aggregation.SUM else Fraction(1, 10)
                yield from _values(key, target, points, start, flows, step=_step(target) * fine)
    for delegation in plan.delegations:
        for target in delegation.objective.targets:
            if target.due_to == delegation.action:
                yield from _of_an_action(plan, delegation, target)


def _of_an_action(plan: Plan, delegation: DelegatedAction, target: Target) -> Iterator[Violation]:
    key, points = delegation.action, target.milestones
    if not points or points[-1] != (delegation.objective.deadline, target.value):
        yield violation(key, _LAST, measure=target.measure.name)
        return
    yield from _forward(key, target, points)
    last = points[-1][0]
    first = min(delegation.start, last)
    if points[0][0] < first:
        yield violation(key, _EARLY, measure=target.measure.name, day=points[0][0])
    own = [one for one in plan.policy.objective.targets if one.measure.key == target.measure.key]
    period = _counted_over(own[0]) if own else None
    if period is not None:
        first, last = _within((first, last), period)
    change = Fraction(target.value or 0) - Fraction(target.baseline or 0)
    flows = [_Flow(change, first, last, _weights(target.measure))]
    yield from _values(
        key, target, points, Fraction(target.baseline or 0), flows, step=_step(target)
    )


def _forward(key: str, target: Target, points: Points) -> Iterator[Violation]:
    """Towards the value and never back, later and later; what is counted up only rises."""
    falls = target.falls and _counted_over(target) is None
    for (earlier, low), (later, high) in pairwise(points):
        if later <= earlier or (low < high if falls else high < low):
            yield violation(key, _BACK, measure=target.measure.name, day=later)


def _counted_over(target: Target) -> tuple[date, date] | None:
    """The days over which a sum is counted up from nothing, where it is compared with others."""
    if target.comparison is None or target.measure.aggregation is not Aggregation.SUM:
        return None
    return target.comparison.value.first, target.comparison.value.last


def _within(days: tuple[date, date], period: tuple[date, date]) -> tuple[date, date]:
    """The part of a period that lies between two days, or the last of them where none does."""
    first, last = max(days[0], period[0]), min(days[1], period[1])
    return (first, last) if first <= last else (days[1], days[1])


def _flows(plan: Plan, gap: Gap, deadline: date) -> tuple[Fraction, list[_Flow]]:
    """Where a target starts, and what moves it: by itself from the start, actions from theirs."""
    target, weights = gap.target, _weights(gap.measure)
    baseline, value = Fraction(target.baseline or 0), Fraction(target.value or 0)
    period = _counted_over(target)
    if period is not None:
        first, last = _within((min(period[0], deadline), deadline), period)
        return Fraction(0), [_Flow(value, first, last, weights)]
    today = plan.since or plan.today
    begin = min(plan.policy.objective.start or today, today)
    change, drift = value - baseline, Fraction(gap.trend) - baseline
    by_itself = drift if drift * change > 0 else Fraction(0)
    if not gap.amount:
        by_itself = change
    carried = {
        delegation: Fraction(share.buffered if share.nominal is None else share.nominal)
        for delegation in plan.delegations
        for share in delegation.shares
        if share.measure == asked_measure(gap).key
    }
    total = sum(carried.values(), Fraction(0))
    if not total:
        return baseline, [_Flow(change, begin, deadline, weights)]
    flows = [
        _Flow((change - by_itself) * amount / total, min(one.start, deadline), deadline, weights)
        for one, amount in carried.items()
    ]
    return baseline, [*flows, _Flow(by_itself, begin, deadline, weights)] if by_itself else flows


def _values(
    key: str,
    target: Target,
    points: Points,
    start: Fraction,
    flows: Sequence[_Flow],
    *,
    step: Fraction,
) -> Iterator[Violation]:
    """A milestone at each end of a period in which numbers arrive, rounded to the nearest step."""
    facts = {"measure": target.measure.name}
    first, end = min(flow.first for flow in flows), points[-1][0]
    days = {day for day, _ in points}
    for day in _period_ends(target.measure.every, first, end):
        if day not in days:
            yield violation(key, _ABSENT, day=day, **facts)
    for day, value in points:
        right = start + sum((flow.until(day) for flow in flows), Fraction(0))
        if abs(right - Fraction(value)) > step / 2:
            yield violation(key, _VALUE, day=day, value=value, right=float(right), **facts)


def _period_ends(every: Frequency | None, first: date, end: date) -> Iterator[date]:
    """The last days of months, quarters or years from one day to before another."""
    months = {Frequency.QUARTER: 3, Frequency.YEAR: 12}.get(every or Frequency.MONTH, 1)
    day = first.replace(day=monthrange(first.year, first.month)[1])
    while day < end:
        if day.month % months == 0:
            yield day
        following = day + timedelta(1)
        day = following.replace(day=monthrange(following.year, following.month)[1])


def _step(target: Target) -> Fraction:
    """The last digit that the baseline and the value are written in."""
    ends = [target.baseline or Decimal(0), target.value or Decimal(0)]
    digits = min(0, *(int(end.as_tuple().exponent) for end in ends))
    return Fraction(10) ** digits
