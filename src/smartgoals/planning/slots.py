"""Days as the scheduling kernel counts them: the open days of the calendar, from today on."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date, timedelta

from attrs import frozen

from smartgoals.model.calendar import Calendar
from smartgoals.model.person import Person
from smartgoals.planning.availability import works_on

FARTHEST = timedelta(days=3660)
"""Beyond ten years nothing is planned."""


@frozen
class Slots:
    """The open days in order: slot 0 is the first one, today or later.

    >>> slots = Slots.of(Calendar(), date(2026, 1, 10))
    >>> slots.day(0).isoformat(), slots.from_day(date(2026, 1, 14))
    ('2026-01-12', 2)
    """

    days: Sequence[date]

    @classmethod
    def of(cls, calendar: Calendar, today: date) -> Slots:
        """The open days of ten years."""
        days = (today + timedelta(step) for step in range(FARTHEST.days))
        return cls(tuple(day for day in days if calendar.works(day)))

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

    def closed_to(self, person: Person, calendar: Calendar) -> tuple[int, ...]:
        """The slots in which one person does not work although the house is open."""
        whole_weeks = person.days_a_week >= len(calendar.weekdays)
        if whole_weeks and not person.absences:
            return ()
        return tuple(
            slot for slot, day in enumerate(self.days) if not works_on(person, calendar, day)
        )
