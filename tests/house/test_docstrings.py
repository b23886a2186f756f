"""Every field and every parameter of what is public has a line in a docstring."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from enum import Enum

import attrs
import pytest

import smartgoals

NOT_YET: frozenset[str] = frozenset()
"""Packages whose docstrings are still to be written: only to be shortened."""

SECTION = re.compile(r"^(Args|Attributes):$(?P<lines>(?:\n(?: +.*)?)*)", re.MULTILINE)
ENTRY = re.compile(r"^ {4}(\w+)(?: \([^)]*\))?: \S", re.MULTILINE)


def described(docstring: str | None) -> set[str]:
    """The names that have a line in an `Args:` or `Attributes:` section."""
    sections = SECTION.finditer(inspect.cleandoc(docstring or ""))
    return {name for section in sections for name in ENTRY.findall(section["lines"])}


def parameters(function: Callable[..., object]) -> set[str]:
    """What a caller gives a function by name or position."""
    if not inspect.isfunction(function):
        return set()
    return set(inspect.signature(function).parameters) - {"self", "cls", "args", "kwargs"}


def public_methods(kind: type[object]) -> Iterator[tuple[str, Callable[..., object]]]:
    for name, member in vars(kind).items():
        function = getattr(member, "__func__", member)
        if not name.startswith("_") and inspect.isfunction(function):
            yield name, function


def undescribed(thing: object) -> Iterator[str]:
    """The fields and parameters of a public class or function without a line of their own."""
    if inspect.isfunction(thing):
        missing = parameters(thing) - described(thing.__doc__)
        yield from (f"{thing.__name__}({name})" for name in sorted(missing))
    elif isinstance(thing, type) and not issubclass(thing, Enum):
        wanted = (
            {field.alias for field in attrs.fields(thing) if field.init}
            if attrs.has(thing)
            else parameters(vars(thing).get("__init__", object))
        )
        bases = [base for base in thing.__mro__ if base.__module__.startswith("smartgoals")]
        texts = [
            text
            for base in bases
            for text in (base.__doc__, vars(base).get("__init__", base).__doc__)
        ]
        missing = wanted - set().union(*(described(text) for text in texts))
        yield from (f"{thing.__name__}.{name}" for name in sorted(missing))
        for method, function in public_methods(thing):
            missing = parameters(function) - described(function.__doc__)
            yield from (f"{thing.__name__}.{method}({name})" for name in sorted(missing))


def faces() -> list[str]:
    """The packages and top-level modules that say in `__all__` what is public."""
    return [module.name for module in pkgutil.iter_modules(smartgoals.__path__)]


@pytest.mark.parametrize("face", sorted(set(faces()) - NOT_YET))
def test_every_field_and_parameter_is_described(face: str) -> None:
    module = importlib.import_module(f"smartgoals.{face}")
    public = getattr(module, "__all__", None) or [
        name
        for name, thing in vars(module).items()
        if not name.startswith("_") and getattr(thing, "__module__", None) == module.__name__
    ]

    assert [line for name in public for line in undescribed(getattr(module, name))] == []
