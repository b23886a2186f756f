"""What a noun's fields refuse and how they are tidied on the way in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, TypeVar

import attrs

from smartgoals.errors import InvalidValueError

T = TypeVar("T")
N = TypeVar("N", bound=attrs.AttrsInstance)


def not_blank(noun: object, attribute: attrs.Attribute[Any], value: Any) -> None:  # noqa: ANN401 — whatever the caller gave
    """Refuse text that says nothing."""
    if not isinstance(value, str) or not value.strip():
        msg = f"{type(noun).__name__} needs a {attribute.name}, not {value!r}"
        raise InvalidValueError(msg, value)


def many(values: Iterable[T]) -> tuple[T, ...]:
    """Several things as a tuple; a lone text or a lone thing is refused.

    >>> many(["textile", "schools"])
    ('textile', 'schools')
    """
    if isinstance(values, str) or not isinstance(values, Iterable):
        msg = f"several values are wanted, not one: {values!r}"
        raise InvalidValueError(msg, values)
    return tuple(values)


def pairs(values: Mapping[str, T] | Iterable[tuple[str, T]]) -> tuple[tuple[str, T], ...]:
    """A mapping as pairs sorted by key: hashable, picklable, comparable.

    >>> pairs({"b": 2, "a": 1})
    (('a', 1), ('b', 2))
    """
    items = dict(values)
    return tuple((name, items[name]) for name in sorted(items))


def day(value: date) -> date:
    """A calendar day; a moment with a clock time is refused, because it would need a time zone.

    Raises:
        InvalidValueError: For a `datetime` or anything that is no `date`.
    """
    if isinstance(value, datetime) or not isinstance(value, date):
        msg = f"a day is wanted (datetime.date), not {value!r}"
        raise InvalidValueError(msg, value)
    return value


def day_or_none(value: date | None) -> date | None:
    """The day, or nothing where none was given."""
    return None if value is None else day(value)


def changed(noun: N, **changes: object) -> N:
    """The noun with some fields changed: `attrs.evolve`, where a checker cannot follow `many`."""
    return attrs.evolve(noun, **changes)  # type: ignore[misc] # the bound says that it is attrs
