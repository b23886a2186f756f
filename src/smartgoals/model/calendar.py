"""The calendar: which days are worked."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from datetime import date, timedelta

from attrs import field

from smartgoals.errors import InvalidValueError
from smartgoals.values.checks import as_date, tuple_of
from smartgoals.values.display import shown
from smartgoals.values.frozen import frozen

MONDAY_TO_FRIDAY = (0, 1, 2, 3, 4)
_SEARCH = 3660


def _weekdays(values: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted(set(tuple_of(int, values))))


def _closed(days: Container[date]) -> Container[date]:
    if isinstance(days, str | bytes) or not isinstance(days, Container | Iterator):
        msg = f"dates, or anything that answers `day in closed`, are wanted, not {shown(days)}"
        raise InvalidValueError(msg, days)
    return (
        frozenset(map(as_date, days)) if isinstance(days, Iterator | list | set | tuple) else days
    )


@frozen(kw_only=True)
class Calendar:
    """The weekdays that are worked, less the days that are closed.

    Attributes:
        weekdays: The weekdays that are worked; 0 is Monday, 6 is Sunday.
        closed: Anything that answers `day in closed`: a list of dates, or a calendar of public
            holidays from another library.

    Raises:
        InvalidValueError: Without any weekday, or with one outside 0 to 6.

    >>> Calendar(closed=[date(2026, 4, 6)]).works(date(2026, 4, 6))
    False
    """

    weekdays: tuple[int, ...] = field(default=MONDAY_TO_FRIDAY, converter=_weekdays)
    closed: Container[date] = field(default=frozenset(), converter=_closed, hash=False)

    def __attrs_post_init__(self) -> None:
        if not self.weekdays or not set(self.weekdays) <= set(range(7)):
            msg = f"weekdays go from 0 (Monday) to 6 (Sunday), not {shown(self.weekdays)}"
            raise InvalidValueError(msg, self.weekdays)

    def works(self, day: date) -> bool:
        """Whether a day is worked.

        Args:
            day: The day.
        """
        as_date(day)
        return day.weekday() in self.weekdays and day not in self.closed

    def on_or_after(self, day: date) -> date:
        """The first worked day from a day on.

        Args:
            day: The first candidate.

        Raises:
            InvalidValueError: When none follows within ten years.
        """
        for later in range(_SEARCH):
            candidate = day + timedelta(later)
            if self.works(candidate):
                return candidate
        msg = f"no worked day within ten years of {day}"
        raise InvalidValueError(msg, day)
