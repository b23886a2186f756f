"""The JSON Schema of the documents of a class, read off its annotations."""

from __future__ import annotations

from collections.abc import Container
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from types import NoneType, UnionType
from typing import Any, Literal, Union, cast, get_args, get_origin, get_type_hints

import attrs
from dateutil.relativedelta import relativedelta

from smartgoals.errors import InvalidValueError
from smartgoals.interop.registry import classes, subclasses

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_SCALARS: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    NoneType: {"type": "null"},
    date: {"type": "string", "format": "date"},
    Decimal: {"type": ["string", "number"], "description": "an exact amount, best as a string"},
    Fraction: {"type": "string", "pattern": r"^-?\d+(/\d+)?$"},
    relativedelta: {
        "type": "object",
        "properties": {name: {"type": "integer"} for name in ("years", "months", "days")},
        "additionalProperties": False,
    },
}


def schema(kind: type) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of the documents of a class.

    Args:
        kind: A public class, such as `Policy`.

    Raises:
        InvalidValueError: For a class that has no documents.

    >>> from smartgoals.model import Purpose
    >>> schema(Purpose)["$ref"]
    '#/$defs/Purpose'
    """
    if not attrs.has(kind) or classes().get(kind.__name__) is not kind:
        msg = f"{kind!r} has no documents; give a public class of this library"
        raise InvalidValueError(msg, kind)
    definitions: dict[str, Any] = {}
    _define(kind, definitions)
    return {
        "$schema": DIALECT,
        "$ref": f"#/$defs/{kind.__name__}",
        "$defs": dict(sorted(definitions.items())),
    }


def _define(kind: type, definitions: dict[str, Any]) -> None:
    if kind.__name__ in definitions:
        return
    definitions[kind.__name__] = {}
    if issubclass(kind, Enum):
        definitions[kind.__name__] = {"enum": [member.value for member in kind]}
        return
    annotations = get_type_hints(kind)
    fields = [each for each in attrs.fields(cast("type[attrs.AttrsInstance]", kind)) if each.init]
    definitions[kind.__name__] = {
        "type": "object",
        "description": (kind.__doc__ or "").partition("\n")[0],
        "properties": {
            "smartgoals": {"const": 1},
            "type": {"const": kind.__name__},
            **{each.alias: _of(annotations[each.name], definitions) for each in fields},
        },
        "required": [each.alias for each in fields if each.default is attrs.NOTHING],
        "additionalProperties": False,
    }


def _of(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:  # noqa: ANN401 — any annotation
    if hint in _SCALARS:
        return _SCALARS[hint]
    origin, parts = get_origin(hint), get_args(hint)
    if origin is Literal:
        return {"enum": list(parts)}
    if origin in {Union, UnionType}:
        return _any_of(parts, definitions)
    if origin in {Container, tuple, frozenset}:
        return _array(parts, definitions)
    known = isinstance(hint, type) and (attrs.has(hint) or issubclass(hint, Enum))
    return _reference(hint, definitions) if known else {}


def _array(parts: tuple[Any, ...], definitions: dict[str, Any]) -> dict[str, Any]:
    """A list of one kind, or a row with a kind for each place."""
    if len(parts) == 1 or parts[-1] is Ellipsis:
        return {"type": "array", "items": _of(parts[0], definitions)}
    items = [_of(part, definitions) for part in parts]
    return {"type": "array", "prefixItems": items, "minItems": len(items), "items": False}


def _any_of(parts: tuple[Any, ...], definitions: dict[str, Any]) -> dict[str, Any]:
    several = [part for part in parts if part is not NoneType]
    if len(several) > 1:
        return {}
    return {"anyOf": [_of(several[0], definitions), _SCALARS[NoneType]]}


def _reference(kind: type, definitions: dict[str, Any]) -> dict[str, Any]:
    """The class itself, or any derived from it; a derived class has to be tagged."""
    derived = subclasses(kind)
    for each in derived:
        _define(each, definitions)
    references = [{"$ref": f"#/$defs/{each.__name__}"} for each in derived]
    return references[0] if len(references) == 1 else {"anyOf": references}
