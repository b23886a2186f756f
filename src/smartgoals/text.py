"""Texts in both languages and the facts that fill them; `smartgoals.messages` renders them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import Any

from attrs import field

from smartgoals.values.checks import sorted_items
from smartgoals.values.frozen import frozen
from smartgoals.values.language import Language

__all__ = ["Sentence", "Text", "as_facts"]


@frozen(kw_only=True)
class Text:
    """The same text in English and in French, with `{placeholders}` for facts.

    Authors type plain spaces and straight apostrophes; `render` sets the no-break spaces and the
    typographic marks. Leaving one language out is a type error.

    Attributes:
        en: The English text.
        fr: The French text.

    >>> greeting = Text(en="Good day", fr="Bonjour")
    >>> greeting.written_in("fr")
    'Bonjour'
    """

    en: str
    fr: str

    def written_in(self, language: Language) -> str:
        """The template in one language, with its placeholders.

        Args:
            language: "en" or "fr".
        """
        return self.fr if language == "fr" else self.en


def as_facts(facts: Mapping[str, Any] | Iterable[tuple[str, Any]]) -> tuple[tuple[str, Any], ...]:
    """Facts as pairs sorted by name: hashable, picklable, comparable.

    Args:
        facts: Facts by name, or pairs of both.
    """
    return sorted_items(facts)


@frozen
class Sentence:
    """A text and the facts that fill it: hashable, picklable, rendered later.

    Attributes:
        text: The template in both languages.
        facts: Facts by name, kept as sorted pairs because a dict cannot be hashed.

    >>> Sentence(Text(en="{n} left", fr="reste {n}"), {"n": 3}).facts
    (('n', 3),)
    """

    text: Text
    facts: tuple[tuple[str, Any], ...] = field(default=(), converter=as_facts)


def in_english(thing: object) -> str:
    """What `smartgoals.render` says of a thing in English, for its `str`.

    Args:
        thing: Anything that `render` has words for.
    """
    return in_language(thing, "en")


def in_language(thing: object, language: Language) -> str:
    """What `smartgoals.render` says of a thing.

    The words are in a package above, which is loaded when they are first wanted.

    Args:
        thing: Anything that `render` has words for.
        language: "en" or "fr".
    """
    text: str = import_module("smartgoals").render(thing, language=language)
    return text


class Worded:
    """What is its English rendering as a `str`."""

    __slots__ = ()

    def __str__(self) -> str:
        return in_english(self)
