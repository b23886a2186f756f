"""What the last answer was taken to mean, field by field, with the client's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import attrs

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.understanding.numbers import figures
from smartgoals.coaching.understanding.utterance import Utterance, tidy
from smartgoals.values.frozen import frozen

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


@frozen(kw_only=True)
class Understood:
    """One field and what was understood.

    Attributes:
        field: The path of the field in the policy, such as "objective.deadline".
        value: What is in the field now.
        before: What was in it before; None where it was empty.
        words: The client's words it was taken from.
    """

    field: str
    value: Any
    before: Any = None
    words: str = ""


def understood(before: Draft, after: Draft, utterance: Utterance) -> tuple[Understood, ...]:
    """The fields an answer filled or changed.

    Args:
        before: The draft before the answer.
        after: The draft after it.
        utterance: The answer.
    """
    old = dict(fields(before))
    return tuple(
        Understood(field=path, value=value, before=old.get(path), words=_words(value, utterance))
        for path, value in fields(after)
        if old.get(path) != value
    )


def _words(value: object, utterance: Utterance) -> str:
    """The smallest part of the answer that holds the value; the whole answer where none does."""
    said = utterance.said
    if isinstance(value, str) and not isinstance(value, date) and value in said:
        return str(value)
    for part in _parts(said):
        if _holds(value, Utterance(text=part, language=utterance.language, today=utterance.today)):
            return tidy(part)
    return said


def _parts(said: str) -> Iterator[str]:
    yield from re.split(r"(?<!\d)[,.;](?!\d)\s*|(?<=\d)[,.;](?=\s)|\s[–—-]\s", said)


def _holds(value: object, part: Utterance) -> bool:
    if isinstance(value, date):
        return part.deadline == value
    if isinstance(value, Decimal | int | float) and not isinstance(value, bool):
        return any(figure.amount == value for figure in figures(part, dates=True))
    return False
