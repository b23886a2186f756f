"""The words of a template: in both languages, or in one text for both."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeAlias

import attrs

from smartgoals.errors import InvalidValueError
from smartgoals.text import Text
from smartgoals.values.display import shown
from smartgoals.values.key import slug
from smartgoals.values.language import Language

Localized: TypeAlias = Text | str
"""What a template's author may give: a text in both languages, or plain words for either."""


def localize(words: Localized, language: Language) -> str:
    """The words in one language; a plain text is the same in both.

    >>> localize(Text(en="Prices", fr="Tarifs"), "fr"), localize("Matinée", "en")
    ('Tarifs', 'Matinée')
    """
    return words if isinstance(words, str) else words.written_in(language)


def localize_or_none(words: Localized | None, language: Language) -> str | None:
    """The words in one language, or None where there are none."""
    return None if words is None else localize(words, language)


def validate_localized(noun: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Refuse a text that is empty in either language."""
    if not _says_something(value):
        msg = f"{type(noun).__name__}.{attribute.name}: words are wanted, not {shown(value)}"
        raise InvalidValueError(msg, value)


validate_localized_or_none = attrs.validators.optional(validate_localized)
"""Refuse words that say nothing, unless nothing was given."""


def as_lines(values: Iterable[Localized]) -> tuple[Localized, ...]:
    """Several lines of words; a single text and empty lines are refused."""
    if isinstance(values, str | Text) or not isinstance(values, Iterable):
        msg = f"several lines are wanted, not {shown(values)}"
        raise InvalidValueError(msg, values)
    lines = tuple(values)
    for line in lines:
        if not _says_something(line):
            msg = f"a line of words is wanted, not {shown(line)}"
            raise InvalidValueError(msg, line)
    return lines


def _says_something(words: object) -> bool:
    said = (words.en, words.fr) if isinstance(words, Text) else (words,)
    return all(isinstance(one, str) and one.strip() for one in said)


def key_in_english(words: object) -> str:
    """The default key: the slug of the English words, the same in both languages."""
    said = words.en if isinstance(words, Text) else words
    return slug(said) if isinstance(said, str) else ""


def key_from_statement(noun: Any) -> str:  # noqa: ANN401 — attrs hands over the half-built noun
    """The default key of a template that has a statement."""
    return key_in_english(noun.statement)


def key_from_name(noun: Any) -> str:  # noqa: ANN401 — attrs hands over the half-built noun
    """The default key of a template that has a name."""
    return key_in_english(noun.name)
