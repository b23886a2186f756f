"""Which days somebody works, said once more and in other words than the planner's."""

from __future__ import annotations

from datetime import date, timedelta

from smartgoals.model.person import Person
from smartgoals.model.plan import Plan


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
