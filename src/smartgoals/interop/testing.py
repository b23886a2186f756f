"""Hypothesis strategies of every noun and result; needs the extra `smartgoals[testing]` (hypothesis).

`strategy_of(Policy)` is a strategy, and so is `st.from_type(Policy)`: Hypothesis finds the strategies
by an entry point. What is drawn is what the constructor accepts, drafts included. Where a value makes sense
only as the result of a verb, the verb makes it: plans are planned, progress is followed, reports are
found, interviews are talks.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import attrs
from dateutil.relativedelta import relativedelta
from hypothesis import reject
from hypothesis import strategies as st

from smartgoals.errors import InvalidValueError, SmartGoalsError
from smartgoals.interop.registry import classes, subclasses
from smartgoals.interop.strategies import (
    MADE,
    WHOLES,
    amounts,
    days,
    facts,
    keys,
    policies,
    teams,
    words,
)
from smartgoals.model import Policy, Team

__all__ = ["policies", "strategy_of", "teams"]

_DEEPEST = 3
_MOST = 2
T = TypeVar("T")


def strategy_of(kind: type[T]) -> st.SearchStrategy[T]:
    """A strategy for values of a class.

    Args:
        kind: A class that documents may hold: a noun, a result or a part of one.

    Raises:
        InvalidValueError: For any other class.

    >>> strategy_of(int)
    Traceback (most recent call last):
    smartgoals.errors.InvalidValueError: there is no strategy for <class 'int'>; give a noun or a result
    """
    if classes().get(getattr(kind, "__name__", "")) is not kind:
        msg = f"there is no strategy for {kind!r}; give a noun or a result"
        raise InvalidValueError(msg, kind)
    return _noun(kind, 0)


def _noun(kind: type[Any], depth: int) -> st.SearchStrategy[Any]:
    if issubclass(kind, Enum):
        return st.sampled_from(list(kind))
    if kind in MADE and (depth == 0 or kind not in WHOLES):
        drafts = [_fields(kind, depth)] if kind in {Policy, Team} else []
        return st.one_of([MADE[kind](), *drafts])
    return _fields(kind, depth)


def _fields(kind: type[Any], depth: int) -> st.SearchStrategy[Any]:
    """Required fields drawn, and of the others those that the constructor accepts."""
    hints = get_type_hints(kind)
    fields = [each for each in attrs.fields(cast("type[attrs.AttrsInstance]", kind)) if each.init]
    needed = [each for each in fields if each.default is attrs.NOTHING]
    spare = [each for each in fields if each.default is not attrs.NOTHING]

    @st.composite
    def build(draw: st.DrawFn) -> Any:  # noqa: ANN401 — of the class
        def drawn(field: attrs.Attribute[Any]) -> Any:  # noqa: ANN401 — of the field
            return draw(_value(hints[field.name], field.name, depth))

        given = {each.alias: drawn(each) for each in needed}
        made = _accepted(kind, given)
        if made is None:
            given = _in_order(given)
            made = _accepted(kind, given)
        if made is None:
            reject()
        chosen = draw(st.lists(st.sampled_from(spare), unique=True)) if spare else []
        for each in chosen if depth < _DEEPEST else ():
            more = given | {each.alias: drawn(each)}
            better = _accepted(kind, more)
            given, made = (given, made) if better is None else (more, better)
        return made

    return build()


def _accepted(kind: type[Any], given: dict[str, Any]) -> Any:  # noqa: ANN401 — of the class
    """The value with these fields; None where the constructor refuses them."""
    try:
        return kind(**given)
    except SmartGoalsError:
        return None


def _in_order(given: dict[str, Any]) -> dict[str, Any]:
    """The same with days and amounts from the lowest to the highest: first, last; worst, likely, best."""
    for sort in (date, Decimal):
        names = [name for name, value in given.items() if isinstance(value, sort)]
        given |= dict(zip(names, sorted(given[name] for name in names), strict=True))
    return given


def _value(hint: Any, name: str, depth: int) -> st.SearchStrategy[Any]:  # noqa: ANN401, PLR0911 — any annotation, a line for each
    """What a field with an annotation and a name may hold."""
    origin, parts = get_origin(hint), get_args(hint)
    if hint is str:
        return keys() if name in _REFERENCES else words()
    if hint in _SCALARS:
        return _SCALARS[hint]()
    if origin is Literal:
        return st.sampled_from(parts)
    if origin in {Union, UnionType}:
        return st.one_of([_value(part, name, depth) for part in parts])
    if origin is Container:
        return st.frozensets(days(), max_size=_MOST)
    if origin is tuple and parts[-1] is Ellipsis:
        most = _MOST if depth < _DEEPEST else 0
        return st.lists(_value(parts[0], name, depth), max_size=most).map(tuple)
    if origin is tuple:
        return st.tuples(*(_value(part, name, depth) for part in parts))
    if isinstance(hint, type) and (attrs.has(hint) or issubclass(hint, Enum)):
        return st.deferred(lambda: st.one_of([_noun(each, depth + 1) for each in subclasses(hint)]))
    return facts() if hint is Any or hint is object or isinstance(hint, TypeVar) else st.none()


_REFERENCES = frozenset({"action", "delegation", "key", "measure", "owner", "path", "person"})


_SCALARS: Mapping[Any, Callable[[], st.SearchStrategy[Any]]] = {
    int: lambda: st.integers(0, 10),
    float: lambda: st.sampled_from([0.0, 0.3, 0.5, 1.0]) | st.floats(0, 1),
    bool: st.booleans,
    date: days,
    Decimal: amounts,
    NoneType: st.none,
    Fraction: lambda: st.fractions(0, 10, max_denominator=12),
    relativedelta: lambda: st.builds(
        relativedelta, years=st.integers(0, 3), months=st.integers(0, 11), days=st.integers(0, 28)
    ),
}
