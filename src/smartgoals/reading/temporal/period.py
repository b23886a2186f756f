"""Days and periods of the calendar, and the day on which each of them ends."""

from __future__ import annotations

from datetime import date
from typing import Final, Literal, TypeAlias

from attrs import evolve, frozen
from dateutil.relativedelta import relativedelta

Unit: TypeAlias = Literal[
    "day", "week", "month", "quarter", "season", "half", "year", "fiscal year"
]
Edge: TypeAlias = Literal["start", "middle", "end"]

_MONTHS: Final = {"month": 1, "quarter": 3, "season": 3, "half": 6}
_AWAY: Final = {
    "week": relativedelta(weeks=1),
    "month": relativedelta(months=1),
    "quarter": relativedelta(months=3),
    "half": relativedelta(months=6),
    "year": relativedelta(years=1),
    "fiscal year": relativedelta(years=1),
}
_LAST: Final = relativedelta(day=31)


@frozen
class Period:
    """A stretch of the calendar as it was said, with or without its year.

    `number` counts the month, quarter or half; a season has the month it begins in. `offset` says
    how many units away from now it lies, where that was what was said.

    >>> Period("quarter", 3, year=2027).ends()
    datetime.date(2027, 9, 30)
    >>> Period("month", 6).ends() is None, Period("month", 6).ends(date(2026, 11, 23))
    (True, datetime.date(2027, 6, 30))
    """

    unit: Unit
    number: int = 1
    day: int | None = None
    year: int | None = None
    offset: int | None = None
    edge: Edge | None = None

    def ends(self, today: date | None = None, fiscal_year_start: int = 1) -> date | None:
        """The last day of the period, or None where only `today` would tell."""
        if self.offset is not None:
            return self._away(today, fiscal_year_start) if today else None
        if self.year is not None:
            return self._in_year(self.year, fiscal_year_start)
        if today is None:
            return None
        days = (
            self._in_year(year, fiscal_year_start) for year in range(today.year, today.year + 9)
        )
        return next((day for day in days if day and day >= today), None)

    def before(self, today: date | None = None, fiscal_year_start: int = 1) -> date | None:
        """The day before the period begins; a single day stands for itself."""
        end = self.ends(today, fiscal_year_start)
        if end is None or self.unit == "day" or self.edge is not None:
            return end
        length = _AWAY.get(self.unit, _AWAY["quarter"])
        return end - length if self.unit == "week" else end - length + _LAST

    def _in_year(self, year: int, fiscal_year_start: int) -> date | None:
        if self.unit == "day":
            return _day(year, self.number, self.day or 1)
        if self.unit == "year":
            return self._edged(date(year, 12, 31), 12)
        if self.unit == "fiscal year":
            month = (fiscal_year_start - 2) % 12 + 1
            return self._edged(date(year, month, 1) + _LAST, 12)
        length = _MONTHS.get(self.unit, 12)
        first = self.number if self.unit in {"month", "season"} else length * (self.number - 1) + 1
        last = date(year, first, 1) + relativedelta(months=length - 1) + _LAST
        return self._edged(last, length)

    def _edged(self, last: date, months: int) -> date:
        """The end, the middle or the first tenth of a stretch of so many months."""
        if self.edge == "middle":
            if months == 1:
                return last.replace(day=15)
            return last - relativedelta(months=months // 2) + _LAST
        if self.edge == "start":
            return (
                last.replace(day=10)
                if months == 1
                else last - relativedelta(months=months - 1) + _LAST
            )
        return last

    def _away(self, today: date, fiscal_year_start: int) -> date | None:
        if self.unit == "day":
            return today + relativedelta(days=self.offset or 0)
        moved = today + _AWAY[self.unit] * (self.offset or 0)
        if self.unit == "week":
            return moved + relativedelta(days=6 - moved.weekday())
        if self.unit == "fiscal year":
            this = evolve(self, offset=None)
            ends = this.ends(today, fiscal_year_start)
            return ends + _AWAY["year"] * (self.offset or 0) if ends else None
        if self.unit == "year":
            return evolve(self, offset=None, year=moved.year).ends()
        number = (moved.month - 1) // _MONTHS[self.unit] + 1
        return evolve(self, offset=None, year=moved.year, number=number).ends()


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
