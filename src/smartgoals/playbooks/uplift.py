"""Uplifts: what a proposed action brings, relative to the baseline."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from attrs import field

from smartgoals.errors import InvalidValueError
from smartgoals.values.amount import quantize, to_decimal, to_plain_string
from smartgoals.values.checks import tuple_of
from smartgoals.values.estimate import Estimate
from smartgoals.values.frozen import frozen
from smartgoals.values.key import key_or_none


@frozen
class Uplift:
    """What an action brings if it works, as parts of the baseline: 0.04 is 4 % of it.

    The reference is the baseline and not the gap: parts of the gap would grow with the target, and
    any target would seem within reach. Positive values help, also where the measure is to go down.

    Attributes:
        worst: The least it brings if it works, in [-1, 1].
        likely: What it most likely brings, in [-1, 1].
        best: The most it brings, in [-1, 1].
        measure: The key of the measure, or None for the main one.

    Raises:
        InvalidValueError: When the three are out of order, or one lies outside -1 to 1.

    >>> Uplift("0.01", "0.03", "0.05").of(Decimal(62_000), step=Decimal(1)).likely
    Decimal('1860')
    """

    worst: Decimal = field(converter=to_decimal)
    likely: Decimal = field(converter=to_decimal)
    best: Decimal = field(converter=to_decimal)
    measure: str | None = field(default=None, converter=key_or_none, kw_only=True)

    def __attrs_post_init__(self) -> None:
        Estimate(self.worst, self.likely, self.best)
        for part in (self.worst, self.best):
            if not -1 <= part <= 1:
                msg = f"a part lies between -1 and 1, 4 % is 0.04: not {to_plain_string(part)}"
                raise InvalidValueError(msg, part)

    def of(self, whole: Decimal, *, step: Decimal) -> Estimate:
        """The estimate for a given baseline, rounded to the nearest step, halves to even.

        Args:
            whole: The baseline that the parts are taken of.
            step: What amounts are rounded to.
        """
        return Estimate(
            *(
                quantize(Fraction(part) * Fraction(whole), step)
                for part in (self.worst, self.likely, self.best)
            )
        )


def as_uplifts(values: Iterable[Uplift]) -> tuple[Uplift, ...]:
    """Several uplifts."""
    return tuple_of(Uplift, values)
