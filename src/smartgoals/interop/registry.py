"""The classes a document may hold, by the name they are tagged with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache
from types import MappingProxyType
from typing import Any, get_args, get_type_hints

import attrs

from smartgoals import coaching, following, model, playbooks, reading, rules, text, verification
from smartgoals.errors import UnknownKeyError
from smartgoals.planning.plan import StandardPlanner
from smartgoals.rules import Rule

_PACKAGES = (model, reading, rules, following, playbooks, verification, coaching)
_OTHERS = (text.Text, text.Sentence, StandardPlanner)
_LEFT_OUT = (Rule,)
"""What is code and not data: rules are named by their codes."""


@cache
def classes() -> Mapping[str, type]:
    """Every attrs class and enumeration that a document may hold, by name."""
    found: dict[str, type] = {}
    todo = [*_public(), *_OTHERS]
    while todo:
        kind = todo.pop()
        if kind.__name__ in found or kind in _LEFT_OUT:
            continue
        found[kind.__name__] = kind
        if attrs.has(kind):
            todo += [part for hint in get_type_hints(kind).values() for part in _parts(hint)]
    return MappingProxyType(dict(sorted(found.items())))


def _public() -> Iterator[type]:
    for package in _PACKAGES:
        for name in package.__all__:
            value = getattr(package, name)
            if isinstance(value, type) and (attrs.has(value) or issubclass(value, Enum)):
                yield value


def _parts(hint: Any) -> Iterator[type]:  # noqa: ANN401 — any annotation
    """The classes of this library that an annotation mentions."""
    if isinstance(hint, type) and (attrs.has(hint) or issubclass(hint, Enum)):
        yield hint
    for part in get_args(hint):
        yield from _parts(part)


def class_named(name: object) -> type:
    """The class a document is tagged with.

    Args:
        name: The tag.

    Raises:
        UnknownKeyError: When no class has that name.
    """
    if not isinstance(name, str) or name not in classes():
        known = tuple(classes())
        msg = f"a document of type {name!r} is not known here"
        raise UnknownKeyError(msg, str(name), known)
    return classes()[name]


def subclasses(kind: type) -> tuple[type, ...]:
    """The classes a document may hold where one is declared: itself and what is derived from it.

    Args:
        kind: The declared class.
    """
    return tuple(each for each in classes().values() if issubclass(each, kind))
