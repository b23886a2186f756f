"""Where each field comes from: the answer that gave it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from smartgoals.coaching.draft import Draft

_DERIVED = frozenset({"key"})


def leaves(thing: Any, path: str = "") -> Iterator[tuple[str, Any]]:  # noqa: ANN401 — any noun
    """Every field of a noun that was filled in, with the path that leads there.

    Keys are left out: they are made from statements.

    >>> from smartgoals.model import Objective, Purpose
    >>> dict(leaves(Objective("Grow", purposes=[Purpose("Live")])))
    {'statement': 'Grow', 'purposes[live].statement': 'Live'}
    """
    for attribute in attrs.fields(type(thing)):
        value = getattr(thing, attribute.name)
        if attribute.name in _DERIVED or value == attribute.default or value in (None, ()):
            continue
        step = f"{path}.{attribute.name}" if path else attribute.name
        yield from _below(value, step)


def _below(value: Any, path: str) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 — any field
    if attrs.has(type(value)):
        yield from leaves(value, path)
    elif isinstance(value, tuple) and all(attrs.has(type(item)) for item in value):
        for place, item in enumerate(value):
            yield from leaves(item, f"{path}[{getattr(item, 'key', place)}]")
    else:
        yield path, value


def traced(
    before: Draft, after: Draft, known: Mapping[str, int], event: int
) -> tuple[tuple[str, int], ...]:
    """For each field of a draft the event that gave it: what is new or different, this one."""
    old, new = dict(fields(before)), dict(fields(after))
    return tuple(
        (path, known[path] if path in known and old.get(path) == value else event)
        for path, value in new.items()
    )


def fields(draft: Draft) -> Iterator[tuple[str, Any]]:
    """Every field of a draft that was filled in, with its path: policy, people and pins.

    Args:
        draft: The draft.
    """
    if draft.policy:
        yield from leaves(draft.policy)
    for person in draft.people:
        yield f"people[{person.key}]", person.name
    for action, person_key in draft.pins:
        yield f"pins[{action}]", person_key
