"""Days as the scheduling kernel counts them: the open days of the calendar, in slots, from today."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date, timedelta

from attrs import frozen

from smartgoals.model.calendar import Calendar
from smartgoals.model.person import Person

FARTHEST = timedelta(days=73_000)
"""Beyond two hundred years nothing is planned."""


@frozen
class WorkingDays:
    """The open days in order, each cut into as many slots as parts of a day need.

    Slot 0 begins on the first open day, today or later.

    Attributes:
        days: The open days.
        calendar: Where they come from.
        parts: The number of slots in a day.

    >>> slots = WorkingDays.of(Calendar(), date(2026, 1, 10), timedelta(days=10), parts=2)
    >>> slots.day(1).isoformat(), slots.from_day(date(2026, 1, 14)), len(slots)
    ('2026-01-12', 4, 14)
    """

    days: tuple[date, ...]
    calendar: Calendar
    parts: int = 1

    @classmethod
    def of(cls, calendar: Calendar, today: date, span: timedelta, parts: int = 1) -> WorkingDays:
        """The open days of some time, two hundred years at most.

        Args:
            calendar: Which days are open.
            today: The first day.
            span: From the first day to the last one.
            parts: The number of slots in a day.
        """
        reach = min(span, FARTHEST, date.max - today).days
        days = (today + timedelta(step) for step in range(reach + 1))
        return cls(tuple(day for day in days if calendar.works(day)), calendar, parts)

    def __len__(self) -> int:
        return len(self.days) * self.parts

    def day(self, slot: int) -> date:
        """The day of a slot."""
        return self.days[slot // self.parts]

    def from_day(self, day: date) -> int:
        """The first slot on a day or after it."""
        return bisect_left(self.days, day) * self.parts

    def until_day(self, day: date) -> int:
        """The first slot after a day."""
        return bisect_right(self.days, day) * self.parts

    def closed_to(self, person: Person) -> tuple[range, ...]:
        """The slots in which one person does not work on an open day, day by day."""
        closed = sorted(set(self._closed(person)))
        return tuple(range(day * self.parts, (day + 1) * self.parts) for day in closed)

    def worked_by(self, person: Person, last: date) -> int:
        """How many days a person works up to a day."""
        open_days = bisect_right(self.days, last)
        return open_days - sum(day < open_days for day in set(self._closed(person)))

    def _closed(self, person: Person) -> Iterator[int]:
        """The places of the days on which one person does not work."""
        week = self.calendar.weekdays[: person.days_a_week]
        if len(week) < len(self.calendar.weekdays):
            yield from (place for place, day in enumerate(self.days) if day.weekday() not in week)
        for absence in person.absences:
            yield from range(
                bisect_left(self.days, absence.first), bisect_right(self.days, absence.last)
            )
