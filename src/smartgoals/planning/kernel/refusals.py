"""What the nouns of this room refuse, said in one way."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from smartgoals.errors import InvalidValueError

if TYPE_CHECKING:
    from decimal import Decimal


def named(noun: str, key: object) -> None:
    """Refuse a key that is not a word.

    >>> named("task", "")
    Traceback (most recent call last):
    smartgoals.errors.InvalidValueError: a task needs a key, a non-empty str, not ''
    """
    if not isinstance(key, str) or not key:
        msg = f"a {noun} needs a key, a non-empty str, not {key!r}"
        raise InvalidValueError(msg, key)


def whole(what: str, number: object) -> None:
    """Refuse what is not a whole number from 0 up.

    >>> whole("duration of task 'a'", -1)
    Traceback (most recent call last):
    smartgoals.errors.InvalidValueError: duration of task 'a' must be a whole number >= 0, not -1
    """
    if not isinstance(number, int) or isinstance(number, bool) or number < 0:
        msg = f"{what} must be a whole number >= 0, not {number!r}"
        raise InvalidValueError(msg, number)


def share_of_one(share: Fraction | Decimal | float | str) -> Fraction:
    """A share as an exact fraction in (0, 1]; a float counts as the decimal it is printed as.

    >>> share_of_one(0.1)
    Fraction(1, 10)
    """
    try:
        exact = Fraction(str(share))
    except (ValueError, ZeroDivisionError):
        exact = Fraction(0)
    if not 0 < exact <= 1:
        msg = f"a share lies above 0 and up to 1, not at {share!r}"
        raise InvalidValueError(msg, share)
    return exact
