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
    owned = [one for one in plan.delegations if one.owner in people]
    for delegation in owned:
        yield from _duration(plan, delegation, people[delegation.owner])
    for person in plan.team.people:
        yield from _daily_demand(plan, person)
    for delegation in plan.delegations:
        yield from _order(plan, delegation)
        yield from _in_time(plan, delegation)


def _duration(plan: Plan, delegation: DelegatedAction, owner: Person) -> Iterator[Violation]:
    for day in sorted({delegation.start, delegation.due}):
        if not works(plan, owner, day):
            yield violation(delegation.action, _IDLE, person=owner.name, day=day)
    action = plan.policy.action(delegation.action)
    needed = max(1, ceil(Fraction(action.effort) / Fraction(action.share)))
    days = len(worked_between(plan, owner, delegation.start, delegation.due))
    if days != needed:
        yield violation(delegation.action, _STRETCHED, days=days, needed=needed)


def _daily_demand(plan: Plan, person: Person) -> Iterator[Violation]:
    """The first day on which a person is asked for more than a day."""
    asked: dict[date, Fraction] = defaultdict(Fraction)
    for one in plan.delegations:
        if one.owner == person.key:
            for day in worked_between(plan, person, one.start, one.due):
                asked[day] += Fraction(plan.policy.action(one.action).share)
    crowded = sorted(day for day, part in asked.items() if part > 1)
    if crowded:
        day = crowded[0]
        yield violation(person.key, _TWICE, person=person.name, day=day, part=float(asked[day]))


def _order(plan: Plan, delegation: DelegatedAction) -> Iterator[Violation]:
    action = plan.policy.action(delegation.action)
    first = plan.today
    agreed = delegation.state is DelegationState.AGREED or any(
        one.move is Move.AGREE for one in delegation.rounds
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
        if comes_first and other.due >= delegation.start:
            statement = plan.policy.action(other.action).statement
            yield violation(action.key, _OUT_OF_ORDER, start=delegation.start, other=statement)


def _in_time(plan: Plan, delegation: DelegatedAction) -> Iterator[Violation]:
    days = max(0, (delegation.due - _wanted(plan, plan.policy.action(delegation.action))).days)
    said = sum(
        one.days
        for one in plan.missing
        if isinstance(one, LateAction) and one.action == delegation.action
    )
    if days != said:
        yield violation(delegation.action, _LATE, days=days, said=said)


def _wanted(plan: Plan, action: Action) -> date:
    """Its own due date or the deadline of the objective, whichever comes first."""
    days = [day for day in (action.due, plan.policy.objective.deadline) if day is not None]
    return min(days, default=date.max)
