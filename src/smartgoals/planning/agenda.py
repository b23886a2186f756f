"""One person's days: which are worked, and how much of each is already taken."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

from smartgoals.model.calendar import Calendar
from smartgoals.model.person import Person
from smartgoals.planning.availability import works_on

FARTHEST = 3660
"""In days: beyond ten years nothing is planned."""


class Agenda:
    """The worked days of a person from a first day on, opened as far as anybody looks.

    Mutable on purpose, and private to the stage that sets dates.
    """

    def __init__(self, person: Person, calendar: Calendar, first: date) -> None:
        self._person = person
        self._calendar = calendar
        self._first = first
        self._looked = 0
        self._days: list[date] = []
        self._taken: list[Fraction] = []

    def book(self, days: int, share: Fraction, earliest: date) -> tuple[date, date] | None:
        """Take a share of so many worked days in a row, as early as can be.

        Returns:
            The first and the last of these days; nothing when ten years are not enough.
        """
        run = 0
        index = 0
        while self._reaches(index):
            free = self._days[index] >= earliest and self._taken[index] + share <= 1
            run = run + 1 if free else 0
            if run == days:
                first = index - days + 1
                for day in range(first, index + 1):
                    self._taken[day] += share
                return self._days[first], self._days[index]
            index += 1
        return None

    def _reaches(self, index: int) -> bool:
        """Open days until there is one at an index, or the horizon is passed."""
        while len(self._days) <= index and self._looked <= FARTHEST:
            day = self._first + timedelta(self._looked)
            self._looked += 1
            if works_on(self._person, self._calendar, day):
                self._days.append(day)
                self._taken.append(Fraction(0))
        return len(self._days) > index
