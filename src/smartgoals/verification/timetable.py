"""Work starts and ends on working days, in order, in time, and no day is given twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from math import ceil

from smartgoals.model.action import Action
from smartgoals.model.catchball import DelegationState, Move
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.person import Person
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import LateAction
from smartgoals.model.profile import Profile
from smartgoals.text import Text
from smartgoals.verification.violation import Violation, violation


def works(plan: Plan, person: Person, day: date) -> bool:
    """Whether a day is open, among the person's days of the week, and outside their absences."""
    calendar = plan.calendar
    if day in calendar.closed or day.weekday() not in calendar.weekdays:
        return False
    if calendar.weekdays.index(day.weekday()) >= person.days_a_week:
        return False
    return all(day < away.first or away.last < day for away in person.absences)


def worked_between(plan: Plan, person: Person, first: date, last: date) -> list[date]:
    """The days a person works from one day to another, both included."""
    span = range((last - first).days + 1)
    return [day for day in (first + timedelta(step) for step in span) if works(plan, person, day)]


_IDLE = Text(
    en="{person} does not work on {day}, its first or last day.",
    fr="{person} ne travaille pas le {day}, premier ou dernier jour.",
)
_STRETCHED = Text(
    en="It runs over {days:# worked day|# worked days} and needs {needed}.",
    fr="Elle court sur {days:# jour travaillé|# jours travaillés} et en demande {needed}.",
)
_TWICE = Text(
    en="{person} is asked for {part:percent} of {day}.",
    fr="{person} devrait donner {part:percent} du {day}.",
)
_EARLY = Text(
    en="It starts on {start}, before {earliest}.",
    fr="Elle commence le {start}, avant le {earliest}.",
)
_OUT_OF_ORDER = Text(
    en="It starts on {start}, before “{other}” ends.",
    fr="Elle commence le {start}, avant la fin de « {other} ».",
)
_LATE = Text(
    en="It ends {days:# day|# days} late and is stated to end {said} late.",
    fr="Elle finit avec {days:# jour|# jours} de retard et serait annoncée avec {said}.",
)


def check_timetable(plan: Plan, profile: Profile) -> Iterator[Violation]:
    """Every action has the days its effort takes, in order, and lateness is reported."""
    del profile
    people = {person.key: person for person in plan.team.people}
    owned = [delegation for delegation in plan.delegations if delegation.owner in people]
    for delegation in owned:
        yield from _duration(plan, delegation, people[delegation.owner])
    for person in plan.team.people:
        yield from _daily_demand(plan, person)
    for delegation in plan.delegations:
        yield from _order(plan, delegation)
        yield from _in_time(plan, delegation)


def _days_taken(plan: Plan, key: str) -> Fraction:
    """The owner's working days an action takes: its effort at its share."""
    action = plan.policy.action(key)
    return Fraction(action.effort) / Fraction(action.share)


def _days_spanned(plan: Plan, delegation: DelegatedAction) -> int:
    """The working days of its owner on which an action is dated."""
    owner = plan.team.person(delegation.owner)
    return len(worked_between(plan, owner, delegation.start, delegation.due))


def _fills_its_days(plan: Plan, delegation: DelegatedAction) -> bool:
    """Whether an action leaves nothing of the working days of its owner."""
    return _days_taken(plan, delegation.action) == _days_spanned(plan, delegation)


def _duration(plan: Plan, delegation: DelegatedAction, owner: Person) -> Iterator[Violation]:
    """It runs over the days it needs, and one more only where something takes parts of days."""
    taken = _days_taken(plan, delegation.action)
    if not taken:
        if delegation.start != delegation.due:
            facts = {"days": (delegation.due - delegation.start).days + 1, "needed": 0}
            yield violation(delegation.action, _STRETCHED, **facts)
        return
    for day in sorted({delegation.start, delegation.due}):
        if not works(plan, owner, day):
            yield violation(delegation.action, _IDLE, person=owner.name, day=day)
    parts = any(
        _days_taken(plan, delegation.action).denominator > 1 for delegation in plan.delegations
    )
    days, needed = _days_spanned(plan, delegation), ceil(taken)
    if not needed <= days <= needed + parts:
        yield violation(delegation.action, _STRETCHED, days=days, needed=needed)


def least_of_each_day(
    plan: Plan, person: Person, delegation: DelegatedAction
) -> Iterator[tuple[date, Fraction]]:
    """The part of each day that an action takes at least.

    On its first and on its last day it may take less than its share of the day.
    """
    share = Fraction(plan.policy.action(delegation.action).share)
    days = worked_between(plan, person, delegation.start, delegation.due)
    edge = max(_days_taken(plan, delegation.action) - (len(days) - 1), Fraction(0))
    for day in days:
        yield day, share * (edge if day in {delegation.start, delegation.due} else 1)


def _daily_demand(plan: Plan, person: Person) -> Iterator[Violation]:
    """The first day on which a person is asked for more than a day, or days that hold too much."""
    theirs = [delegation for delegation in plan.delegations if delegation.owner == person.key]
    asked: dict[date, Fraction] = defaultdict(Fraction)
    for one in theirs:
        for day, part in least_of_each_day(plan, person, one):
            asked[day] += part
    crowded = sorted(day for day, part in asked.items() if part > 1)
    if crowded:
        day = crowded[0]
        yield violation(person.key, _TWICE, person=person.name, day=day, part=float(asked[day]))
        return
    for last in sorted({one.due for one in theirs}):
        for first in sorted({one.start for one in theirs}):
            within = [one for one in theirs if first <= one.start and one.due <= last]
            effort = sum(
                (Fraction(plan.policy.action(one.action).effort) for one in within), Fraction(0)
            )
            worked = len(worked_between(plan, person, first, last)) if within else 0
            if effort > worked:
                most = float(effort / worked) if worked else float(effort)
                yield violation(person.key, _TWICE, person=person.name, day=last, part=most)
                return


def _order(plan: Plan, delegation: DelegatedAction) -> Iterator[Violation]:
    action = plan.policy.action(delegation.action)
    first = plan.today
    agreed = delegation.state is DelegationState.AGREED or any(
        round_.move is Move.AGREE for round_ in delegation.rounds
    )
    if plan.since is not None and (agreed or delegation.done):
        first = plan.since  # it may have started under an earlier plan
    earliest = max(first, action.earliest or first)
    if delegation.start < earliest:
        yield violation(action.key, _EARLY, start=delegation.start, earliest=earliest)
    for other in plan.delegations:
        comes_first = other.action in action.after or action.key in (
            plan.policy.action(other.action).enables
        )
        if comes_first and _ends_after_start(plan, other, delegation):
            statement = plan.policy.action(other.action).statement
            yield violation(action.key, _OUT_OF_ORDER, start=delegation.start, other=statement)


def _ends_after_start(plan: Plan, first: DelegatedAction, then: DelegatedAction) -> bool:
    """Whether an action ends after the start of another; on one day only parts of it find room."""
    if first.due != then.start:
        return first.due > then.start
    taken = [_days_taken(plan, one.action) for one in (first, then)]
    return all(taken) and (_fills_its_days(plan, first) or _fills_its_days(plan, then))


def _in_time(plan: Plan, delegation: DelegatedAction) -> Iterator[Violation]:
    days = max(0, (delegation.due - _wanted(plan, plan.policy.action(delegation.action))).days)
    said = sum(
        shortfall.days
        for shortfall in plan.missing
        if isinstance(shortfall, LateAction) and shortfall.action == delegation.action
    )
    if days != said:
        yield violation(delegation.action, _LATE, days=days, said=said)


def _wanted(plan: Plan, action: Action) -> date:
    """Its own due date or the deadline of the objective, whichever comes first."""
    days = [day for day in (action.due, plan.policy.objective.deadline) if day is not None]
    return min(days, default=date.max)
