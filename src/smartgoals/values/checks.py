"""What a noun's fields refuse and how they are tidied on the way in."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from operator import itemgetter
from typing import Any, TypeVar

import attrs

from smartgoals.errors import InvalidValueError
from smartgoals.values.display import a, shown

T = TypeVar("T")


def not_blank(noun: object, attribute: attrs.Attribute[Any], value: Any) -> None:  # noqa: ANN401 — whatever the caller gave
    """Refuse text that says nothing."""
    visible = isinstance(value, str) and any(c.isprintable() and not c.isspace() for c in value)
    if not visible:
        msg = f"{type(noun).__name__}.{attribute.name}: a text that is not blank is wanted, not {shown(value)}"
        raise InvalidValueError(msg, value)


def tuple_of(kind: type[T], values: Iterable[T]) -> tuple[T, ...]:
    """Several things of one kind; a lone one, or one of another kind, is refused.

    Each noun wraps this in a named converter of its own, which is what type checkers can follow.

    Raises:
        InvalidValueError: Showing what was given instead.

    >>> tuple_of(str, ["textile", "schools"])
    ('textile', 'schools')
    """
    if isinstance(values, str) or not isinstance(values, Iterable):
        msg = f"several {kind.__name__} are wanted, not {shown(values)}"
        raise InvalidValueError(msg, values)
    several = tuple(values)
    for value in several:
        if not isinstance(value, kind):
            msg = f"{a(kind)} is wanted, not {shown(value)}"
            raise InvalidValueError(msg, value)
    return several


def require(name: str, value: object, *kinds: type[object] | None) -> None:
    """Refuse an argument of another kind; where a date is wanted, a moment is refused, too.

    Args:
        name: The name of the argument.
        value: What was given for it.
        kinds: The classes that will do; None where nothing need be given.

    Raises:
        InvalidValueError: Naming the argument, what is wanted and what was given.

    >>> require("today", date(2026, 1, 12), date, None)
    """
    types = tuple(type(None) if kind is None else kind for kind in kinds)
    if not isinstance(value, types) or (date in kinds and isinstance(value, datetime)):
        wanted = " or ".join("None" if kind is None else a(kind) for kind in kinds)
        msg = f"{name}: {wanted} is wanted, not {shown(value)}"
        raise InvalidValueError(msg, value)


def nouns_of(kind: type[T], values: Iterable[T | str]) -> tuple[T, ...]:
    """Several things of one kind, a text standing for one that has only a statement or a name.

    Args:
        kind: The class; it can be made from a text alone.
        values: Things of that class, or texts.

    Raises:
        InvalidValueError: Showing what was given instead.
    """
    if isinstance(values, str) or not isinstance(values, Iterable):
        msg = f"several {kind.__name__} or texts are wanted, not {shown(values)}"
        raise InvalidValueError(msg, values)
    made = [kind(value) if isinstance(value, str) else value for value in values]  # type: ignore[call-arg]  # ty: ignore[too-many-positional-arguments]
    return tuple_of(kind, made)


def as_int(value: int) -> int:
    """A whole number; a fraction, a text or a yes-or-no is refused.

    Raises:
        InvalidValueError: Showing what was given instead.
    """
    if isinstance(value, bool) or not isinstance(value, int):
        msg = f"a whole number is wanted, not {shown(value)}"
        raise InvalidValueError(msg, value)
    return value


def as_count(value: int) -> int:
    """A whole number of 0 or more.

    Args:
        value: The number.

    Raises:
        InvalidValueError: For anything else.
    """
    if as_int(value) < 0:
        msg = f"a whole number of 0 or more is wanted, not {shown(value)}"
        raise InvalidValueError(msg, value)
    return value


def not_negative(value: float) -> float:
    """A finite number of 0 or more.

    Args:
        value: The number.

    Raises:
        InvalidValueError: For anything else.
    """
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not 0 <= value < math.inf:
        msg = f"a number of 0 or more is wanted, not {shown(value)}"
        raise InvalidValueError(msg, value)
    return float(value)


def as_int_or_none(value: int | None) -> int | None:
    """The whole number, or nothing where none was given."""
    return None if value is None else as_int(value)


def instance_of(kind: type[object]) -> Callable[[object, attrs.Attribute[Any], object], None]:
    """Refuse, as the value of a field, anything of another kind: a means where an end is wanted."""

    def check(noun: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if not isinstance(value, kind):
            msg = f"{type(noun).__name__}.{attribute.name}: {a(kind)} is wanted, not {shown(value)}"
            raise InvalidValueError(msg, value)

    return check


def optional_instance_of(
    kind: type[object],
) -> Callable[[object, attrs.Attribute[Any], object], None]:
    """Refuse anything of another kind, unless nothing was given."""
    return attrs.validators.optional(instance_of(kind))


def as_texts(values: Iterable[str]) -> tuple[str, ...]:
    """Several texts."""
    return tuple_of(str, values)


def sorted_items(values: Mapping[str, T] | Iterable[tuple[str, T]]) -> tuple[tuple[str, T], ...]:
    """A mapping as pairs sorted by key: hashable, picklable, comparable.

    >>> sorted_items({"b": 2, "a": 1})
    (('a', 1), ('b', 2))
    """
    if isinstance(values, tuple) and len(values) < 2:  # noqa: PLR2004 — one pair is in order
        return values
    return tuple(sorted(dict(values).items(), key=itemgetter(0)))


def as_date(value: date) -> date:
    """A calendar day; a moment with a clock time is refused, because it would need a time zone.

    Raises:
        InvalidValueError: For a `datetime` or anything that is no `date`.
    """
    if isinstance(value, datetime) or not isinstance(value, date):
        msg = f"a datetime.date is wanted, not {shown(value)}"
        raise InvalidValueError(msg, value)
    return value


def as_date_or_none(value: date | None) -> date | None:
    """The day, or nothing where none was given."""
    return None if value is None else as_date(value)
