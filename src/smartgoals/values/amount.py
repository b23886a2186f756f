"""Exact amounts: what people count in, without binary surprises.

Every operation that may round goes through one fixed context, so that a caller's
`decimal.getcontext()` never changes an answer.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_EVEN, Context, Decimal, InvalidOperation
from fractions import Fraction
from functools import reduce
from typing import TypeAlias

from smartgoals.errors import InvalidValueError
from smartgoals.values.display import shown

Amount: TypeAlias = int | float | str | Decimal
"""What a caller may give where an amount is wanted."""

_ARITHMETIC = Context(prec=28, rounding=ROUND_HALF_EVEN)
_WIDE = Context(prec=2 * 60 + 10, rounding=ROUND_HALF_EVEN)
_LARGEST_EXPONENT = 60


def to_decimal(value: Amount) -> Decimal:
    """The exact amount as it was written: 0.1 is one tenth.

    Args:
        value: A number, or a number in digits.

    Raises:
        InvalidValueError: For NaN, infinity, booleans, text that is no number, and numbers of more
            than 60 digits before or after the point.

    >>> to_decimal(0.1), to_decimal("74000"), to_decimal(62_000)
    (Decimal('0.1'), Decimal('74000'), Decimal('62000'))
    """
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        msg = f"a number is wanted, not {shown(value)}"
        raise InvalidValueError(msg, value)
    try:
        amount = Decimal(repr(float(value)) if isinstance(value, float) else value)
    except InvalidOperation:
        amount = Decimal("NaN")
    if not amount.is_finite():
        msg = f"a finite number is wanted, not {shown(value)}"
        raise InvalidValueError(msg, value)
    last_digit = int(amount.as_tuple().exponent)
    if last_digit < -_LARGEST_EXPONENT or amount.adjusted() > _LARGEST_EXPONENT:
        msg = f"a number of at most {_LARGEST_EXPONENT} digits on either side of the point is wanted, not {amount:.3e}"
        raise InvalidValueError(msg, value)
    return amount


def to_decimal_or_none(value: Amount | None) -> Decimal | None:
    """The exact amount, or nothing where nothing was given."""
    return None if value is None else to_decimal(value)


def exact_sum(amounts: Iterable[Decimal]) -> Decimal:
    """The exact sum, whatever the caller's decimal context.

    >>> exact_sum([Decimal("0.1")] * 3)
    Decimal('0.3')
    """
    return reduce(_WIDE.add, amounts, Decimal(0))


def subtract(amount: Decimal, other: Decimal) -> Decimal:
    """One amount less another, exactly.

    >>> subtract(Decimal(74_000), Decimal(63_874))
    Decimal('10126')
    """
    return _WIDE.subtract(amount, other)


def increased_by(amount: Decimal, share: Decimal) -> Decimal:
    """An amount changed by a share of itself, to 28 digits; a negative amount changes by its size.

    Args:
        amount: The amount before the change.
        share: The change as a share: 0.3 for 30 % more, -0.5 for half.

    >>> increased_by(Decimal(62_000), Decimal("0.3")), increased_by(Decimal(-10), Decimal("0.5"))
    (Decimal('80600.0'), Decimal('-5.0'))
    """
    return _ARITHMETIC.fma(amount.copy_abs(), share, amount)


def shift(amount: Decimal, places: int) -> Decimal:
    """An amount with its point moved, exactly: to hundredths by 2 places.

    Args:
        amount: The amount.
        places: How many places to the right; to the left where negative.

    >>> shift(Decimal("0.075"), 2)
    Decimal('7.5')
    """
    return _WIDE.scaleb(amount, places)


def to_plain_string(value: Decimal) -> str:
    """Digits without an exponent, as a person would write them.

    >>> to_plain_string(Decimal("7.4E+4"))
    '74000'
    """
    return format(value, "f")


def to_fraction(value: float) -> Fraction:
    """The fraction a float is written as: one tenth for 0.1.

    >>> to_fraction(0.1)
    Fraction(1, 10)
    """
    return Fraction(repr(float(value)))


def decimal_of(value: Fraction) -> Decimal:
    """The nearest decimal of 28 digits.

    >>> decimal_of(Fraction(1, 8))
    Decimal('0.125')
    """
    return _ARITHMETIC.divide(Decimal(value.numerator), Decimal(value.denominator))


def power(base: Decimal, exponent: Fraction) -> Decimal:
    """A positive base raised to a fraction, to 28 digits on every platform.

    >>> power(Decimal("1.5"), Fraction(2))
    Decimal('2.25')
    """
    return _ARITHMETIC.power(base, decimal_of(exponent))


def quantum(*amounts: Decimal) -> Decimal:
    """The finest unit some amounts are written in, never coarser than one.

    >>> quantum(Decimal("62000"), Decimal("4.35"))
    Decimal('0.01')
    """
    finest = min((int(amount.as_tuple().exponent) for amount in amounts), default=0)
    return shift(Decimal(1), min(finest, 0))


def quantize(value: Fraction, step: Decimal) -> Decimal:
    """The multiple of `step` nearest to `value`; halves go to the even neighbour.

    >>> quantize(Fraction(191622, 3), Decimal(1))
    Decimal('63874')
    """
    return decimal_of(round(value / Fraction(step)) * Fraction(step)).quantize(step, context=_WIDE)
