"""Formatting: each fact by its type, each sentence by its language.

What people wrote stays on its line and inside its quotation marks, and is otherwise left as it is. What
the library wrote gets its typographic spaces.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import Enum
from string import Formatter
from typing import Any, TypeAlias

from smartgoals.errors import InvalidValueError, UnknownKeyError
from smartgoals.messages.dates import full, period
from smartgoals.messages.enum_labels import ENUM_LABELS
from smartgoals.messages.format_spec import apply_format_spec
from smartgoals.messages.numbers import number
from smartgoals.messages.reasons import DECIDERS, REASONS
from smartgoals.messages.reasons_after import LATER_REASONS
from smartgoals.messages.typography import (
    join_and,
    join_or,
    on_one_line,
    typeset,
    within_marks,
)
from smartgoals.model.message import Message
from smartgoals.text import Sentence, Text
from smartgoals.values.display import listed, shown
from smartgoals.values.language import Language
from smartgoals.values.period import Period

Renderer: TypeAlias = Callable[[Any, Language], str]


def format_value(thing: object, language: Language) -> str:
    """One thing said by its type: the first row of `FORMATTERS` that fits.

    Raises:
        InvalidValueError: For a type nobody has taught this module.

    >>> format_value(Sentence(Text(en="{n} visits", fr="{n} visites"), {"n": 74_000}), "en")
    '74,000 visits'
    >>> format_value(("Hugo", "Léa"), "fr")
    'Hugo et Léa'
    """
    for kind, saying in FORMATTERS:
        if isinstance(thing, kind):
            return saying(thing, language)
    msg = f"cannot render {type(thing).__name__}: {shown(thing)}"
    raise InvalidValueError(msg, thing)


class MessageFormatter(Formatter):
    """Fills the placeholders of a text; one for each sentence, because it knows the language."""

    def __init__(self, language: Language) -> None:
        self.language: Language = language

    def get_field(
        self, field_name: str, args: Sequence[Any], kwargs: Mapping[str, Any]
    ) -> tuple[Any, str]:
        """Look a fact up by its plain name: `{a.b}` and `{a[0]}` are no names."""
        del args
        if field_name not in kwargs:
            known = tuple(sorted(kwargs))
            msg = f"no fact is called {field_name!r}, only {listed(known)}"
            raise UnknownKeyError(msg, field_name, known)
        return kwargs[field_name], field_name

    def parse(self, format_string: str) -> Iterator[tuple[str, str | None, str | None, str | None]]:
        """Mark the placeholders that stand between quotation marks."""
        for literal, name, spec, conversion in super().parse(format_string):
            quoted = name is not None and literal.rstrip(_SPACES).endswith(("“", "«"))
            yield literal, name, f"{_QUOTED}{spec}" if quoted else spec, conversion

    def format_field(self, value: Any, format_spec: str) -> str:  # noqa: ANN401 — the shape `Formatter` has
        """Format a fact by its type, or in the form asked for."""
        if format_spec.startswith(_QUOTED):
            text = self.format_field(value, format_spec.removeprefix(_QUOTED))
            return within_marks(text, self.language)
        if not format_spec:
            return format_value(value, self.language)
        if format_spec == _CLAUSE:
            said = format_value(value, self.language)
            return (said[:1].lower() + said[1:]).removesuffix(".")
        if format_spec == _LEVEL:
            return format_value(DECIDERS[value], self.language)
        if format_spec in _LISTS and isinstance(value, tuple):
            return _LISTS[format_spec](
                [format_value(item, self.language) for item in value], self.language
            )
        return apply_format_spec(value, format_spec, self.language)


def _sentence(sentence: Sentence, language: Language) -> str:
    template = typeset(sentence.text.written_in(language), language)
    text = MessageFormatter(language).vformat(template, (), dict(sentence.facts))
    empty = any(fact == "" for _, fact in sentence.facts)
    return _GAPS.sub("", text) if empty else text


def _message(message: Message, language: Language) -> str:
    return _sentence(Sentence(WORDS[message.code], message.facts), language)


def _text(text: Text, language: Language) -> str:
    return _sentence(Sentence(text), language)


def _list(things: tuple[object, ...], language: Language) -> str:
    return join_and([format_value(thing, language) for thing in things], language)


def enum_label(member: Enum, language: Language) -> str:
    """The word for a member of an enumeration.

    Raises:
        InvalidValueError: When the vocabulary has none.

    >>> from smartgoals.values.direction import Direction
    >>> enum_label(Direction.INCREASE, "fr")
    'augmenter'
    """
    names = ENUM_LABELS.get(type(member), {})
    if member not in names:
        msg = f"smartgoals.messages.enum_labels has no label for {member!r}"
        raise InvalidValueError(msg, member)
    return names[member].written_in(language)


def _yes_or_no(answer: bool, language: Language) -> str:  # noqa: FBT001 — the value that is said
    return {"en": ("no", "yes"), "fr": ("non", "oui")}[language][answer]


def _nothing(_: None, language: Language) -> str:
    del language
    return "—"


def _as_written(text: str, language: Language) -> str:
    del language
    return on_one_line(text)


WORDS = REASONS | LATER_REASONS
"""What each code of the planner says in words."""

_GAPS = re.compile(r"(?<=\S) (?= \S)|(?<=\S) (?=[,.)]|$)")
"""Spaces around what an empty fact left."""

_QUOTED = "quoted:"
_LEVEL = "level"
_CLAUSE = "clause"
_SPACES = " \u00a0\u202f"
_LISTS = {"and": join_and, "or": join_or}

FORMATTERS: tuple[tuple[type[Any], Renderer], ...] = (
    (Sentence, _sentence),
    (Message, _message),
    (Text, _text),
    (Enum, enum_label),
    (str, _as_written),
    (bool, _yes_or_no),
    (int, number),
    (float, number),
    (Decimal, number),
    (date, full),
    (Period, period),
    (tuple, _list),
    (type(None), _nothing),
)
"""What can be said inside a sentence. Narrow types come first: a `bool` is an `int` too."""

IN_SENTENCES = tuple(kind for kind, _ in FORMATTERS)
"""The types of what can be said inside a sentence."""
