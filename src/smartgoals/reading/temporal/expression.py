"""A time expression: a date, a period or a duration, where a sentence says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen
from dateutil.relativedelta import relativedelta

from smartgoals.reading.temporal.period import CalendarPeriod

if TYPE_CHECKING:
    from datetime import date


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
