"""The reviews of each action: on the stated rhythm, on open days, during the work."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.delegation import DelegationLevel
from smartgoals.model.plan import Plan
from smartgoals.model.profile import Profile
from smartgoals.model.risk import Impact
from smartgoals.text import Text
from smartgoals.verification.violation import Violation, violation

_MISPLACED = Text(
    en="The review on {day} is out of order, on a closed day, or not during the work.",
    fr="Le point d'étape du {day} n'est pas à sa place, tombe un jour fermé ou hors du travail.",
)
_MISSING = Text(
    en="The review on {day} is missing.",
    fr="Le point d'étape du {day} manque.",
)
_SURPLUS = Text(
    en="The review on {day} does not belong to the rhythm.",
    fr="Le point d'étape du {day} n'appartient pas au rythme.",
)

_RHYTHMS = ((7, 1, 0), (14, 2, 0), (28, 0, 1), (91, 0, 3))
"""From tight to loose: days, and the recurrence in weeks or in first Mondays of months."""


def check_checkpoints(plan: Plan, profile: Profile) -> Iterator[Violation]:
    """The reviews are those of the tightest rhythm that gives no more than the profile allows.

    One step tighter where an owner decides little alone or the impact is high, and never tighter
    than the measures have numbers; spread evenly where that gives fewer than the profile asks for.
    """
    for delegation in plan.delegations:
        stated, end = delegation.checkpoints, delegation.objective.deadline
        misplaced = {later for earlier, later in pairwise(stated) if later <= earlier}
        misplaced |= {day for day in stated if not plan.calendar.works(day)}
        misplaced |= {day for day in stated if day <= delegation.start or (end and day >= end)}
        for day in sorted(misplaced):
            yield violation(delegation.action, _MISPLACED, day=day)
        if end is not None and not misplaced:
            right = _reviews(plan, profile, delegation, end)
            for day in sorted(set(right) - set(stated)):
                yield violation(delegation.action, _MISSING, day=day)
            for day in sorted(set(stated) - set(right)):
                yield violation(delegation.action, _SURPLUS, day=day)


def _reviews(
    plan: Plan, profile: Profile, delegation: DelegatedAction, end: date
) -> Sequence[date]:
    _, weeks, months = _RHYTHMS[_rhythm(plan, profile, delegation, end)]
    first = delegation.start + timedelta(1)
    mondays = _every(weeks, first, end) if weeks else _first_mondays(months, first, end)
    found = _moved(plan, mondays, end)
    least, span = profile.fewest_checkpoints, (end - delegation.start).days
    if len(found) < least:
        days = [delegation.start + timedelta(span * k // (least + 1)) for k in range(1, least + 1)]
        even = _moved(plan, [day for day in days if day >= first], end)
        found = even if len(even) > len(found) else found
    return found


def _rhythm(plan: Plan, profile: Profile, delegation: DelegatedAction, end: date) -> int:
    span, last = (end - delegation.start).days, len(_RHYTHMS) - 1
    action = plan.policy.action(delegation.action)
    fitting = [
        place
        for place, (days, _, _) in enumerate(_RHYTHMS)
        if span // days <= profile.most_checkpoints
    ]
    place = fitting[0] if fitting else last
    guided = any(level <= DelegationLevel.CONSULT for _, level in delegation.levels)
    if guided or action.impact is Impact.HIGH:
        place = max(0, place - 1)
    measures = {measure.key: measure for measure in plan.policy.objective.measures}
    waits = [measures[contribution.measure].latency for contribution in action.contributions]
    while place < last and _RHYTHMS[place][0] < max(waits, default=0):
        place += 1
    return place


def _every(weeks: int, first: date, end: date) -> list[date]:
    """The Mondays of every so many weeks, counted from the week of the first day."""
    monday = first - timedelta(first.weekday())
    days = (monday + timedelta(7 * weeks * k) for k in range((end - monday).days // 7 + 1))
    return [day for day in days if first <= day <= end]


def _first_mondays(months: int, first: date, end: date) -> list[date]:
    """The first Monday of every so many months, counted from the month of the first day."""
    found, month = [], first.replace(day=1)
    while month <= end:
        found.append(month + timedelta(-month.weekday() % 7))
        count = month.month - 1 + months
        month = date(month.year + count // 12, count % 12 + 1, 1)
    return [day for day in found if first <= day <= end]


def _moved(plan: Plan, days: Sequence[date], end: date) -> list[date]:
    """Each day or the next open one, without doubles, as long as it is before the end."""
    moved = set()
    for day in days:
        later = day
        while later < end and not plan.calendar.works(later):
            later += timedelta(1)
        if later < end:
            moved.add(later)
    return sorted(moved)
