"""How many days somebody is asked for."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from attrs import field, frozen

from smartgoals.values.key import key_of


@frozen(kw_only=True)
class Load:
    """The days asked of one person, of those they have."""

    person: str = field(converter=key_of)
    days: Decimal
    capacity: Decimal

    @property
    def part(self) -> float:
        """Days asked over days had; 1 is full."""
        return (
            float(Fraction(self.days) / Fraction(self.capacity))
            if self.capacity
            else float(self.days > 0)
        )
