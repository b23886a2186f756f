"""Where a measure should stand on the way."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from attrs import field, frozen

from smartgoals.model.trend import points
from smartgoals.values.key import key_of


@frozen(kw_only=True)
class Trajectory:
    """The bowling chart of hoshin kanri: dated values of a measure, the last one the target itself.

    >>> Trajectory("visits", points=[(date(2027, 12, 31), 74_000)]).points[-1][1]
    Decimal('74000')
    """

    measure: str = field(kw_only=False, converter=key_of)
    points: tuple[tuple[date, Decimal], ...] = field(converter=points)

    def planned(self, day: date) -> Decimal | None:
        """The last value that should have been reached by a day; nothing before the first."""
        reached = [value for moment, value in self.points if moment <= day]
        return reached[-1] if reached else None
