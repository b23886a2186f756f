"""Time expressions: periods of the calendar and durations, and the day on which each ends."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Final, Literal, TypeAlias

from attrs import evolve, frozen
from dateutil.relativedelta import relativedelta

Unit: TypeAlias = Literal[
    "day",
    "weekday",
    "weekday of month",
    "week of month",
    "week",
    "numbered week",
    "month",
    "quarter",
    "season",
    "half",
    "year",
    "fiscal year",
    "decade",
    "unknown",
]
Edge: TypeAlias = Literal["start", "middle", "end"]

_MONTHS: Final = {"month": 1, "quarter": 3, "season": 3, "half": 6}
_STEP: Final = {
    "week": relativedelta(weeks=1),
    "month": relativedelta(months=1),
    "quarter": relativedelta(months=3),
    "season": relativedelta(months=3),
    "half": relativedelta(months=6),
    "year": relativedelta(years=1),
    "fiscal year": relativedelta(years=1),
    "decade": relativedelta(years=10),
}
_MONTH_END: Final = relativedelta(day=31)
COMING_MONTH: Final = -1
"""The `number` of a day in whatever month it comes next: "by the 5th of the month"."""
_IN_A_MONTH: Final = frozenset({"day", "weekday of month", "week of month", "month"})
_YEARS_AHEAD: Final = 9
"""How far to look for a day without a year: 29 February is at most eight years away."""


@frozen
class CalendarPeriod:
    """A day or period of the calendar, as far as a sentence says which.

    Attributes:
        unit: What it is; `"unknown"` where the words name no period that is understood.
        number: Which one in its year: the month of a day or week, the first month of a season, the
            quarter, half, month or ISO week; for a weekday 0 (Monday) to 6; `COMING_MONTH` for a day
            of no month in particular.
        day: Day of the month; for a weekday of a month that weekday.
        ordinal: For a weekday or week of a month which one; -1 is the last.
        year: The year, or None where it is not said.
        offset: How many units from now it lies, where that is what was said; for a day, weekday or
            week in a month how many months, None where the month has a name.
        years_away: How many years from now its year lies ("the third quarter of next year").
        edge: The part of it that is meant, or None for its end.

    >>> CalendarPeriod("quarter", 3, year=2027).ends()
    datetime.date(2027, 9, 30)
    >>> (
    ...     CalendarPeriod("month", 6).ends() is None,
    ...     CalendarPeriod("month", 6).ends(date(2026, 11, 23)),
    ... )
    (True, datetime.date(2027, 6, 30))
    """

    unit: Unit
    number: int = 1
    day: int | None = None
    year: int | None = None
    offset: int | None = None
    edge: Edge | None = None
    ordinal: int = 1
    years_away: int | None = None

    @property
    def has_year(self) -> bool:
        """Whether it is told from its like in other years, by words or by the day of reading."""
        relative = self.offset is not None or self.years_away is not None
        return self.year is not None or relative or self.number == COMING_MONTH

    def ends(self, today: date | None = None, fiscal_year_start: int = 1) -> date | None:
        """The last day of the period.

        Args:
            today: The day the sentence is read on.
            fiscal_year_start: The month in which fiscal years begin, 1 to 12.

        Returns:
            The day, or None where there is none or only `today` would tell.
        """
        if self.unit == "unknown":
            return None
        if self.year is not None:
            return self._in_year(self.year, fiscal_year_start)
        return None if today is None else self._after(today, fiscal_year_start)

    def _after(self, today: date, fiscal_year_start: int) -> date | None:
        """Its last day where only today tells."""
        if self.offset is not None:
            return self._away(today, self.offset, fiscal_year_start)
        if self.years_away is not None:
            return self._in_year(today.year + self.years_away, fiscal_year_start)
        if self.unit == "weekday":
            return today + timedelta(days=(self.number - today.weekday() - 1) % 7 + 1)
        if self.unit == "numbered week":
            return None
        if self.number == COMING_MONTH:
            return self._coming(today)
        years = range(today.year, today.year + _YEARS_AHEAD)
        days = (self._in_year(year, fiscal_year_start) for year in years)
        return next((day for day in days if day and day >= today), None)

    def _coming(self, today: date) -> date | None:
        """The first such day of a month from today on; each day is in one of any two months."""
        months = (today.replace(day=1) + relativedelta(months=ahead) for ahead in range(3))
        days = (self._in_month(month.year, month.month) for month in months)
        return next((day for day in days if day and day >= today), None)

    def before(self, today: date | None = None, fiscal_year_start: int = 1) -> date | None:
        """The day before the period begins; a single day stands for itself.

        Args:
            today: The day the sentence is read on.
            fiscal_year_start: The month in which fiscal years begin, 1 to 12.
        """
        end = self.ends(today, fiscal_year_start)
        if end is None or self.edge is not None:
            return end
        if self.unit in {"week", "numbered week"}:
            return end - timedelta(weeks=1)
        length = _STEP.get(self.unit)
        return end if length is None else end - length + _MONTH_END

    def _in_year(self, year: int, fiscal_year_start: int) -> date | None:
        if self.unit in _IN_A_MONTH:
            return self._in_month(year, self.number)
        if self.unit == "numbered week":
            return _end_of_week(year, self.number)
        if self.unit == "year":
            return self._edged(date(year, 12, 31), 12)
        if self.unit == "fiscal year":
            month = (fiscal_year_start - 2) % 12 + 1
            return self._edged(date(year, month, 1) + _MONTH_END, 12)
        if self.unit == "decade":
            return date(year - year % 10 + 9, 12, 31)
        length = _MONTHS[self.unit]
        first = self.number if self.unit == "season" else length * (self.number - 1) + 1
        last = date(year, first, 1) + relativedelta(months=length - 1) + _MONTH_END
        return self._edged(last, length)

    def _in_month(self, year: int, month: int) -> date | None:
        last = monthrange(year, month)[1]
        if self.unit == "month":
            return self._edged(date(year, month, last), 1)
        if self.unit == "week of month":
            return date(year, month, last if self.ordinal < 0 else min(last, 7 * self.ordinal))
        if self.unit == "day":
            day = self.day or 1
            return date(year, month, day) if day <= last else None
        wanted = self.day or 0
        if self.ordinal < 0:
            end = date(year, month, last)
            return end - timedelta(days=(end.weekday() - wanted) % 7)
        first = date(year, month, 1)
        found = first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (self.ordinal - 1))
        return found if found.month == month else None

    def _edged(self, last: date, months: int) -> date:
        """The end, the middle or the first tenth of a stretch of so many months."""
        if self.edge == "middle":
            if months == 1:
                return last.replace(day=15)
            return last - relativedelta(months=months // 2) + _MONTH_END
        if self.edge == "start":
            if months == 1:
                return last.replace(day=10)
            return last - relativedelta(months=months - 1) + _MONTH_END
        return last

    def _away(self, today: date, offset: int, fiscal_year_start: int) -> date | None:
        if self.unit == "weekday":
            return today + timedelta(days=(self.number - today.weekday()) % 7)
        if self.unit == "day" and self.day is None:
            return today + relativedelta(days=offset)
        if self.unit in _IN_A_MONTH:
            month = today.replace(day=1) + relativedelta(months=offset)
            return self._in_month(month.year, month.month)
        return self._periods_away(today, offset, fiscal_year_start)

    def _periods_away(self, today: date, offset: int, fiscal_year_start: int) -> date | None:
        moved = today + _STEP[self.unit] * offset
        if self.unit == "week":
            return moved + relativedelta(days=6 - moved.weekday())
        if self.unit == "fiscal year":
            ends = evolve(self, offset=None).ends(today, fiscal_year_start)
            return ends + _STEP["year"] * offset if ends else None
        if self.unit in {"year", "decade"}:
            return self._in_year(moved.year, fiscal_year_start)
        number = (moved.month - 1) // _MONTHS[self.unit] + 1
        return evolve(self, offset=None, year=moved.year, number=number).ends()


def _end_of_week(year: int, week: int) -> date | None:
    """The Sunday of an ISO week, or None where the year has no such week."""
    try:
        return date.fromisocalendar(year, week, 7)
    except ValueError:
        return None


@frozen
class TimeExpression:
    """A date, a period or a duration in a sentence (a TIMEX3 of type DATE or DURATION).

    Attributes:
        start: Index of its first token, the preposition included.
        end: Index behind its last token.
        period: The day or period, or None.
        within: How long it is until then, or None.
        shift: How far before (negative) or after `period` it lies: "3 weeks before Christmas".
        anchored: Whether `within` is counted from an event and not from the day of reading.
        exclusive: Said with "before": a period ends on the eve of its first day.
        is_deadline: Whether something is due by then; a base year is none.
        dated: Whether it can be put into a calendar; "by summer" and "before the vote" cannot.
    """

    start: int
    end: int
    period: CalendarPeriod | None = None
    within: relativedelta | None = None
    shift: relativedelta | None = None
    anchored: bool = False
    exclusive: bool = False
    is_deadline: bool = True
    dated: bool = True

    def day(self, today: date | None, fiscal_year_start: int) -> date | None:
        """The date of the deadline, where it has one and the calendar reaches that far.

        Args:
            today: The day the sentence is read on, or None.
            fiscal_year_start: The month in which fiscal years begin, 1 to 12.
        """
        try:
            return self._day(today, fiscal_year_start)
        except (OverflowError, ValueError):
            return None

    def _day(self, today: date | None, fiscal_year_start: int) -> date | None:
        if self.period is not None:
            ends = self.period.before if self.exclusive else self.period.ends
            day = ends(today, fiscal_year_start)
            return day if day is None or self.shift is None else day + self.shift
        if self.within is not None and today is not None and not self.anchored:
            return today + self.within
        return None
