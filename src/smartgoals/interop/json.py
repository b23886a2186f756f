"""Nouns and results as JSON documents, there and back; needs the extra `smartgoals[json]` (cattrs).

A document is a plain dict of what JSON can hold. Each object in it is tagged with its class in
`"type"`, the outermost with the version of the format in `"smartgoals"`. Amounts are strings, so
that nothing is lost; days are ISO dates. Fields that are missing take their defaults.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from contextlib import suppress
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import cache
from math import isfinite
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin

import attrs
from cattrs import Converter, transform_error
from cattrs.errors import BaseValidationError
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn
from dateutil.relativedelta import relativedelta

from smartgoals.errors import InvalidValueError, SmartGoalsError
from smartgoals.interop.registry import class_named, classes
from smartgoals.interop.schema import schema
from smartgoals.values.amount import to_decimal, to_plain_string

__all__ = ["VERSION", "from_dict", "schema", "to_dict"]

VERSION = 1
"""The version of the format; a later one will still load documents of this one."""

Document = dict[str, Any]
Hook = Callable[[Any, Any], Any]
T = TypeVar("T")


def to_dict(value: object) -> Document:
    """A noun or a result as a document.

    Args:
        value: Anything the library's public classes make: a policy, a report, a plan, progress ...

    Raises:
        InvalidValueError: For anything else, or closed days that are a rule and not a set of days.

    >>> from smartgoals.model import Purpose
    >>> to_dict(Purpose("Nobody goes hungry", key="food"))["statement"]
    'Nobody goes hungry'
    """
    if not _is_known(value) or isinstance(value, Enum):
        msg = f"a {type(value).__name__} has no document; give a noun or a result of this library"
        raise InvalidValueError(msg, value)
    return {"smartgoals": VERSION, **_plain(_converter().unstructure(value))}


def _is_known(value: object) -> bool:
    """Whether a value is of a class that documents may name."""
    return classes().get(type(value).__name__) is type(value)


def _plain(value: Any) -> Any:  # noqa: ANN401 — what JSON can hold
    """The same in lists and plain strings, without tuples and enumerations."""
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(part) for part in value]
    return value.value if isinstance(value, Enum) else value


def from_dict(document: Mapping[str, Any]) -> Any:  # noqa: ANN401 — the document says what it is
    """The noun or result that a document describes.

    Args:
        document: What `to_dict` gave, perhaps through JSON, or a document with the same shape.

    Raises:
        InvalidValueError: Naming the path of everything that is wrong, as in `$.target.value`.
        UnknownKeyError: For a type that is not known.

    >>> from smartgoals.model import Purpose
    >>> food = Purpose("Nobody goes hungry", key="food")
    >>> from_dict(to_dict(food)) == food
    True
    """
    if not isinstance(document, Mapping):
        msg = f"a document is an object with a type, not a {type(document).__name__}"
        raise InvalidValueError(msg, document)
    version = document.get("smartgoals")
    if type(version) is not int or version != VERSION:
        msg = f"a document of version {version!r} cannot be read; this library reads {VERSION}"
        raise InvalidValueError(msg, version)
    kind = class_named(document.get("type"))
    inner = {name: value for name, value in document.items() if name != "smartgoals"}
    try:
        return _converter().structure(inner, kind)
    except BaseValidationError as error:
        msg = "; ".join(transform_error(error, path="$", format_exception=_said))
        raise InvalidValueError(msg, document.get("type")) from None


def _said(error: BaseException, _: type | None) -> str:
    """One thing that is wrong, in words."""
    if isinstance(error, SmartGoalsError):
        return str(error)
    if isinstance(error, KeyError):
        return f"{error.args[0]!r} is missing"
    return str(error) or type(error).__name__


@cache
def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=True)
    converter.register_unstructure_hook_factory(attrs.has, _object_out(converter))
    converter.register_structure_hook_factory(attrs.has, _object_in(converter))
    scalars: list[tuple[type, Callable[[Any], Any], Callable[[Any], Any]]] = [
        (Decimal, to_plain_string, to_decimal),
        (date, date.isoformat, _date_in),
        (Fraction, str, _fraction_in),
        (relativedelta, _span_out, _span_in),
    ]
    for kind, out, into in scalars:
        converter.register_unstructure_hook(kind, out)
        converter.register_structure_hook(kind, _one_argument(into))
    for kind in (str, int, float, bool):
        converter.register_structure_hook(kind, _strict(kind))
    for kind in classes().values():
        if issubclass(kind, Enum):  # named one by one, because many are texts or numbers too
            converter.register_structure_hook(kind, _enum_in)
    converter.register_structure_hook_func(_is_literal, _literal_in)
    converter.register_unstructure_hook_func(_is_open, _any_out)
    converter.register_structure_hook_func(_is_open, lambda value, _: _any_in(value))
    converter.register_unstructure_hook_func(_is_days, _days_out)
    converter.register_structure_hook_func(_is_days, lambda value, _: _days_in(value))
    return converter


def _one_argument(into: Callable[[Any], Any]) -> Hook:
    return lambda value, _: into(value)


def _enum_in(value: Any, kind: type[Enum]) -> Enum:  # noqa: ANN401 — JSON
    try:
        return kind(value)
    except ValueError:
        members = ", ".join(str(member.value) for member in kind)
        msg = f"{kind.__name__} is one of {members}, not {value!r}"
        raise InvalidValueError(msg, value) from None


def _is_literal(hint: Any) -> bool:  # noqa: ANN401 — any annotation
    return get_origin(hint) is Literal


def _literal_in(value: Any, hint: Any) -> Any:  # noqa: ANN401 — JSON
    if value not in get_args(hint):
        msg = f"one of {', '.join(map(repr, get_args(hint)))} is wanted, not {value!r}"
        raise InvalidValueError(msg, value)
    return value


def _strict(kind: type) -> Hook:
    """A JSON scalar of one kind: no text for a number, no number for a yes-or-no."""

    def structure(value: Any, _: Any) -> Any:  # noqa: ANN401 — JSON
        wanted = (int, float) if kind is float else (kind,)
        if not isinstance(value, wanted) or (isinstance(value, bool) and kind is not bool):
            msg = f"a {kind.__name__} is wanted, not {value!r}"
            raise InvalidValueError(msg, value)
        return kind(value)

    return structure


# Objects carry the name of their class.


def _object_out(converter: Converter) -> Callable[[type], Callable[[Any], Any]]:
    """Unstructure by what an object is, not by what the field declares: subclasses are kept."""
    made: dict[type, Callable[[Any], Document]] = {}

    def unstructure(value: Any) -> Document:  # noqa: ANN401 — any attrs object
        kind = type(value)
        if kind not in made:
            made[kind] = make_dict_unstructure_fn(kind, converter, _cattrs_use_alias=True)
        return {"type": kind.__name__, **made[kind](value)}

    return lambda _: unstructure


def _object_in(converter: Converter) -> Callable[[type], Hook]:
    """Structure the class that the tag names, if it may stand where it stands."""
    made: dict[type, Hook] = {}

    def for_declared(declared: type) -> Hook:
        def structure(document: Any, _: Any) -> Any:  # noqa: ANN401 — JSON
            if not isinstance(document, Mapping):
                msg = f"a {declared.__name__} is wanted, not {document!r}"
                raise InvalidValueError(msg, document)
            kind = class_named(document.get("type", declared.__name__))
            if not issubclass(kind, declared):
                msg = f"a {declared.__name__} is wanted, not a {kind.__name__}"
                raise InvalidValueError(msg, kind.__name__)
            inner = {name: value for name, value in document.items() if name != "type"}
            if kind not in made:
                generic: Any = kind
                whole = generic[Any] if getattr(kind, "__parameters__", ()) else kind
                made[kind] = make_dict_structure_fn(
                    whole, converter, _cattrs_use_alias=True, _cattrs_forbid_extra_keys=True
                )
            return made[kind](inner, kind)

        return structure

    return for_declared


# Days, spans of time and fractions.


def _date_in(value: Any) -> date:  # noqa: ANN401 — JSON
    with suppress(TypeError, ValueError):
        day = date.fromisoformat(value)
        if day.isoformat() == value:
            return day
    msg = f"a day is wanted as YYYY-MM-DD, not {value!r}"
    raise InvalidValueError(msg, value)


def _fraction_in(value: Any) -> Fraction:  # noqa: ANN401 — JSON
    try:
        return Fraction(value)
    except (TypeError, ValueError, ZeroDivisionError):
        msg = f"a fraction is wanted as '3/4', not {value!r}"
        raise InvalidValueError(msg, value) from None


_SPANS = ("years", "months", "days")


def _span_out(span: relativedelta) -> dict[str, int]:
    return {name: getattr(span, name) for name in _SPANS if getattr(span, name)}


def _span_in(value: Any) -> relativedelta:  # noqa: ANN401 — JSON
    if not isinstance(value, Mapping) or not set(value) <= set(_SPANS):
        msg = f"a span of time has years, months and days, not {value!r}"
        raise InvalidValueError(msg, value)
    return relativedelta(**{name: _strict(int)(number, int) for name, number in value.items()})


def _is_days(hint: Any) -> bool:  # noqa: ANN401 — any annotation
    return get_origin(hint) is Container


def _days_out(days: Container[date]) -> list[str]:
    if not isinstance(days, Iterable):
        msg = "closed days that are a rule cannot be stored; give them as a set of days"
        raise InvalidValueError(msg, type(days).__name__)
    return [day.isoformat() for day in sorted(days)]


def _days_in(value: Any) -> frozenset[date]:  # noqa: ANN401 — JSON
    if not isinstance(value, list):
        msg = f"a list of days is wanted, not {value!r}"
        raise InvalidValueError(msg, value)
    return frozenset(_date_in(day) for day in value)


# Where a field may hold different things, each value says what it is.


def _is_open(hint: Any) -> bool:  # noqa: ANN401 — any annotation
    """Whether a field may hold things that look alike in JSON."""
    if hint is Any or hint is object or isinstance(hint, TypeVar):
        return True
    if get_origin(hint) in {Union, UnionType}:
        return len([part for part in get_args(hint) if part is not NoneType]) > 1
    return getattr(hint, "_is_protocol", False) or (
        getattr(get_origin(hint), "_is_protocol", False) is True and not _is_days(hint)
    )


_TAGGED: dict[str, tuple[type, Callable[[Any], Any]]] = {
    "decimal": (Decimal, to_decimal),
    "date": (date, _date_in),
    "fraction": (Fraction, _fraction_in),
}


def _any_out(value: Any) -> Any:  # noqa: ANN401 — anything a fact may be
    if isinstance(value, Enum) and _is_known(value):
        return {"type": type(value).__name__, "value": value.value}
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, float) and isfinite(value):
        return value
    if isinstance(value, tuple | list | frozenset):
        parts = sorted(value) if isinstance(value, frozenset) else value
        return [_any_out(part) for part in parts]
    for tag, (kind, _) in _TAGGED.items():
        if isinstance(value, kind):
            return {"type": tag, "value": _converter().unstructure(value)}
    if _is_known(value) and not isinstance(value, Enum):
        return _converter().unstructure(value)
    msg = f"a {type(value).__name__} cannot be stored in a document"
    raise InvalidValueError(msg, value)


def _any_in(value: Any) -> Any:  # noqa: ANN401 — JSON
    if isinstance(value, list):
        return tuple(_any_in(part) for part in value)
    if not isinstance(value, Mapping):
        return value
    tag = value.get("type")
    if tag in _TAGGED:
        return _TAGGED[tag][1](value.get("value"))
    kind = class_named(tag)
    if issubclass(kind, Enum):
        return _converter().structure(value.get("value"), kind)
    return _converter().structure(value, kind)
