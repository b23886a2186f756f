"""Working days as slots of the scheduling problem: the open days of the calendar, from today on."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date, timedelta

from attrs import frozen

from smartgoals.model.calendar import Calendar
from smartgoals.model.person import Person

FARTHEST = timedelta(days=3660)
"""Beyond ten years nothing is planned."""


@frozen
class WorkingDays:
    """The open days in order: slot 0 is the first one, today or later.

    >>> slots = WorkingDays.of(Calendar(), date(2026, 1, 10), timedelta(days=10))
    >>> slots.day(0).isoformat(), slots.from_day(date(2026, 1, 14)), len(slots)
    ('2026-01-12', 2, 7)
    """

    days: tuple[date, ...]
    calendar: Calendar

    @classmethod
    def of(cls, calendar: Calendar, today: date, span: timedelta = FARTHEST) -> WorkingDays:
        """The open days of some time, ten years at most."""
        reach = min(span, FARTHEST, date.max - today).days
        days = (today + timedelta(step) for step in range(reach + 1))
        return cls(tuple(day for day in days if calendar.works(day)), calendar)

    def __len__(self) -> int:
        return len(self.days)

    def day(self, slot: int) -> date:
        """The day of a slot."""
        return self.days[slot]

    def from_day(self, day: date) -> int:
        """The first slot on a day or after it."""
        return bisect_left(self.days, day)

    def until_day(self, day: date) -> int:
        """The first slot after a day."""
        return bisect_right(self.days, day)

    def closed_to(self, person: Person) -> tuple[int, ...]:
        """The slots on which a person does not work although the calendar is open."""
        return tuple(sorted(set(self._closed(person))))

    def worked_by(self, person: Person, last: date) -> int:
        """The number of days a person works up to a day."""
        open_days = self.until_day(last)
        return open_days - sum(slot < open_days for slot in self.closed_to(person))

    def _closed(self, person: Person) -> Iterator[int]:
        week = self.calendar.weekdays[: person.days_a_week]
        if len(week) < len(self.calendar.weekdays):
            yield from (slot for slot, day in enumerate(self.days) if day.weekday() not in week)
        for absence in person.absences:
            yield from range(self.from_day(absence.first), self.until_day(absence.last))
