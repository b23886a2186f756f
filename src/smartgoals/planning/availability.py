"""On which days somebody works, and how many that makes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from smartgoals.model.action import Action
from smartgoals.model.calendar import Calendar
from smartgoals.model.person import Person


def works_on(person: Person, calendar: Calendar, day: date) -> bool:
    """Whether a person works on a day: an open one, among their days of the week, not absent."""
    return (
        calendar.works(day)
        and day.weekday() in calendar.weekdays[: person.days_a_week]
        and not any(day in absence for absence in person.absences)
    )


def workdays(person: Person, calendar: Calendar, first: date, last: date) -> Iterator[date]:
    """The days a person works from one day to another, both included."""
    for step in range((last - first).days + 1):
        day = first + timedelta(step)
        if works_on(person, calendar, day):
            yield day


def capacity_of(person: Person, calendar: Calendar, first: date, last: date) -> Decimal:
    """The days a person has: what they said, or what the calendar leaves."""
    if person.capacity is not None:
        return person.capacity
    return Decimal(sum(1 for _ in workdays(person, calendar, first, last)))


def workdays_needed(action: Action) -> int:
    """The owner's working days an action runs over: its effort at its share, at least one."""
    return max(1, -(-Fraction(action.effort) // Fraction(action.share)))
