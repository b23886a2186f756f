"""What a template says: in both languages, or only in the one its author speaks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeAlias, get_args

import attrs

from smartgoals.errors import InvalidValueError
from smartgoals.text import Text
from smartgoals.values.key import slug
from smartgoals.values.language import Language

Words: TypeAlias = Text | str
"""What a template's author may give: a text in both languages, or plain words for either."""


def written(words: Words, language: Language) -> str:
    """The words in one language; plain ones are the same in both.

    >>> written(Text(en="Prices", fr="Tarifs"), "fr"), written("Matinée", "en")
    ('Tarifs', 'Matinée')
    """
    return words if isinstance(words, str) else words.written_in(language)


def written_or_none(words: Words | None, language: Language) -> str | None:
    """The words in one language, or nothing where nothing is said."""
    return None if words is None else written(words, language)


def spoken(noun: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Refuse words that say nothing, in one language or in the other."""
    said = (value.en, value.fr) if isinstance(value, Text) else (value,)
    if not all(isinstance(words, str) and words.strip() for words in said):
        msg = f"{type(noun).__name__} needs a {attribute.name}, not {value!r}"
        raise InvalidValueError(msg, value)


spoken_or_none = attrs.validators.optional(spoken)
"""Refuse words that say nothing, unless nothing was given."""


def spoken_each(noun: object, attribute: attrs.Attribute[Any], value: tuple[object, ...]) -> None:
    """Refuse a list with words in it that say nothing."""
    for words in value:
        spoken(noun, attribute, words)


def as_lines(values: Iterable[Words]) -> tuple[Words, ...]:
    """Several lines of words; a lone one is refused."""
    if isinstance(values, str | Text) or not isinstance(values, Iterable):
        msg = f"several lines are wanted, not one: {values!r}"
        raise InvalidValueError(msg, values)
    return tuple(values)


def key_in_english(words: object) -> str:
    """The default key of what is called so: the slug of its English, the same in both languages."""
    said = words.en if isinstance(words, Text) else words
    return slug(said) if isinstance(said, str) else ""


def from_spoken_statement(noun: Any) -> str:  # noqa: ANN401 — attrs hands over the half-built noun
    """The default key of a template that has a statement."""
    return key_in_english(noun.statement)


def from_spoken_name(noun: Any) -> str:  # noqa: ANN401 — attrs hands over the half-built noun
    """The default key of a template that has a name."""
    return key_in_english(noun.name)


def known_language(language: Language) -> Language:
    """A language this library speaks.

    Raises:
        InvalidValueError: For any other, naming those it speaks.
    """
    if language not in get_args(Language):
        msg = f"languages here are {', '.join(get_args(Language))}, not {language!r}"
        raise InvalidValueError(msg, language)
    return language
