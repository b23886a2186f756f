"""Units of one dimension, and amounts turned from one of them into another."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Final

from smartgoals.values.amount import decimal_of

_DIMENSIONS: Final[tuple[dict[str, Fraction], ...]] = (
    {
        "milliseconds": Fraction(1, 1000),
        "seconds": Fraction(1),
        "minutes": Fraction(60),
        "hours": Fraction(3600),
        "days": Fraction(86_400),
        "weeks": Fraction(604_800),
        "fortnights": Fraction(1_209_600),
    },
    {
        "months": Fraction(1),
        "quarters": Fraction(3),
        "semesters": Fraction(6),
        "years": Fraction(12),
        "decades": Fraction(120),
    },
    {"mg": Fraction(1, 1000), "g": Fraction(1), "kg": Fraction(1000), "t": Fraction(1_000_000)},
    {
        "mm": Fraction(1, 1000),
        "cm": Fraction(1, 100),
        "m": Fraction(1),
        "km": Fraction(1000),
    },
    {"m2": Fraction(1), "ha": Fraction(10_000), "km2": Fraction(1_000_000)},
    {
        "ml": Fraction(1, 1000),
        "cl": Fraction(1, 100),
        "l": Fraction(1),
        "hl": Fraction(100),
        "m3": Fraction(1000),
    },
    {
        "kWh": Fraction(1),
        "MWh": Fraction(1000),
        "GWh": Fraction(1_000_000),
        "TWh": Fraction(1_000_000_000),
    },
    {"kW": Fraction(1), "MW": Fraction(1000), "GW": Fraction(1_000_000)},
    {"KB": Fraction(1, 1000), "MB": Fraction(1), "GB": Fraction(1000), "TB": Fraction(1_000_000)},
    {"Ko": Fraction(1, 1000), "Mo": Fraction(1), "Go": Fraction(1000), "To": Fraction(1_000_000)},
)
_SECONDS_IN_A_MONTH: Final = 2_628_000
"""On average: enough to compare, not to convert."""
_DECIMALS: Final = 10**6


def factor(unit: str, other: str) -> Fraction | None:
    """How many of another unit one unit is, or None where they measure different things.

    Args:
        unit: A unit as `Reading.unit` gives it.
        other: Another one.

    >>> factor("hours", "minutes"), factor("kg", "days")
    (Fraction(60, 1), None)
    """
    for sizes in _DIMENSIONS:
        if unit in sizes and other in sizes:
            return sizes[unit] / sizes[other]
    return Fraction(1) if unit == other else None


def convert(amount: Decimal, unit: str, other: str) -> Decimal | None:
    """An amount in another unit, or None where that is no number of at most six decimals.

    Args:
        amount: The amount in `unit`.
        unit: Its unit.
        other: The unit wanted.

    >>> convert(Decimal("1.5"), "hours", "minutes"), convert(Decimal(50), "minutes", "hours")
    (Decimal('90'), None)
    """
    ratio = factor(unit, other)
    if ratio is None:
        return None
    found = Fraction(amount) * ratio
    return decimal_of(found) if _DECIMALS % found.denominator == 0 else None


def size(amount: Decimal, unit: str | None) -> Fraction:
    """The amount in the base unit of its dimension, to compare with another.

    Args:
        amount: The amount.
        unit: Its unit, or None for a bare number.

    >>> size(Decimal(45), "minutes") < size(Decimal(2), "months")
    True
    """
    seconds, months, *others = _DIMENSIONS
    if unit in months:
        return Fraction(amount) * months[unit] * _SECONDS_IN_A_MONTH
    for sizes in (seconds, *others):
        if unit in sizes:
            return Fraction(amount) * sizes[unit]
    return Fraction(amount)
