"""Milestones lead to the target: in order, never before the work, and as the seasons have it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.measure import Target
from smartgoals.model.measure_types import Aggregation
from smartgoals.model.plan import Plan
from smartgoals.model.profile import Profile
from smartgoals.text import Text
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
_OFF_SEASON = Text(
    en="On {day}, “{measure}” should stand at {right:round 1} and not at {value}.",
    fr="Le {day}, « {measure} » devrait être à {right:round 1} et non à {value}.",
)

_Points = Sequence[tuple[date, Decimal]]


def check_milestones(plan: Plan, profile: Profile) -> Iterator[Violation]:
    """The trajectory of every target, and the milestones of what is asked of each action."""
    del profile
    given = {one.measure: one.points for one in plan.trajectories}
    for target in plan.policy.objective.targets:
        key, points = target.measure.key, given.get(target.measure.key, ())
        if not points or points[-1] != (plan.policy.objective.deadline, target.value):
            yield violation(key, _LAST, measure=target.measure.name)
        if not set(target.milestones[:-1]) <= set(points):
            yield violation(key, _OVERRIDDEN, measure=target.measure.name)
        elif not target.milestones:
            yield from _forward(key, target, points)
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
    if points[0][0] < min(delegation.start, points[-1][0]):
        yield violation(key, _EARLY, measure=target.measure.name, day=points[0][0])
    comparison = [one.comparison for one in plan.policy.objective.targets if one.comparison]
    if not comparison:
        yield from _by_the_seasons(delegation, target)


def _forward(key: str, target: Target, points: _Points) -> Iterator[Violation]:
    """Towards the value and never back, later and later; what is counted up only rises."""
    counted = target.comparison is not None and target.measure.aggregation is Aggregation.SUM
    sign = -1 if target.falls and not counted else 1
    for (earlier, low), (later, high) in pairwise(points):
        if later <= earlier or sign * high < sign * low:
            yield violation(key, _BACK, measure=target.measure.name, day=later)


def _by_the_seasons(delegation: DelegatedAction, target: Target) -> Iterator[Violation]:
    """Day by day from the start of the work, each day with its month's weight."""
    seasons = target.measure.seasons
    weights = [Fraction(one) for one in seasons.weights] if seasons else [Fraction(1)] * 12
    last = target.milestones[-1][0]
    day = min(delegation.start, last)
    come: dict[date, Fraction] = {}
    whole = Fraction(0)
    while day <= last:
        whole += weights[day.month - 1] / _days_of(day)
        come[day] = whole
        day += timedelta(1)
    if not whole:
        return
    value = Fraction(target.value or 0)
    step = Fraction(10) ** min(0, int((target.value or Decimal(0)).as_tuple().exponent))
    for moment, said in target.milestones:
        right = value * come.get(moment, whole) / whole
        if abs(right - Fraction(said)) > step / 2:
            facts = {"measure": target.measure.name, "day": moment, "value": said}
            yield violation(delegation.action, _OFF_SEASON, right=float(right), **facts)


def _days_of(day: date) -> int:
    following = (day.replace(day=28) + timedelta(4)).replace(day=1)
    return (following - timedelta(1)).day
