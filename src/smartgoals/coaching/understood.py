"""What the last answer was taken to mean, field by field, with the client's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from attrs import frozen

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.provenance import fields
from smartgoals.coaching.understanding.numbers import figures
from smartgoals.coaching.understanding.utterance import Utterance, tidy


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
