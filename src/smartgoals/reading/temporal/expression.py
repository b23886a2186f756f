"""A date, a period or a stretch of time, where a sentence says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen
from dateutil.relativedelta import relativedelta

from smartgoals.reading.temporal.period import Period

if TYPE_CHECKING:
    from datetime import date


@frozen
class TimeExpression:
    """A date, a period or a stretch of time in a sentence: the words from `start` up to `end`."""

    start: int
    end: int
    period: Period | None = None
    within: relativedelta | None = None
    exclusive: bool = False
    """Said with "before": a period ends on the eve of its first day."""
    is_deadline: bool = True
    """Whether it is a deadline; a base year or a promise of service is not."""
    dated: bool = True
    """Whether anyone could put it into a calendar; "by Christmas" and "by summer" could not."""

    def day(self, today: date | None, fiscal_year_start: int) -> date | None:
        """The date of the deadline, where it has one and the calendar reaches that far."""
        try:
            return self._day(today, fiscal_year_start)
        except (OverflowError, ValueError):
            return None

    def _day(self, today: date | None, fiscal_year_start: int) -> date | None:
        if self.period is not None:
            settle = self.period.before if self.exclusive else self.period.ends
            return settle(today, fiscal_year_start)
        if self.within is not None and today is not None:
            return today + self.within
        return None
