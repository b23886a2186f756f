"""Written, not yet said: a text in both languages, and a sentence that waits for its facts.

Nothing here speaks. `smartgoals.messages` is the only mouth.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import field, frozen

from smartgoals.values.checks import sorted_items
from smartgoals.values.language import Language


@frozen(kw_only=True)
class Text:
    """The same thing written in English and in French, with `{placeholders}` for facts.

    Leaving one language out is a type error. Authors type plain spaces and straight wording;
    `render` adds the no-break spaces.

    >>> greeting = Text(en="Good day", fr="Bonjour")
    >>> greeting.written_in("fr")
    'Bonjour'
    """

    en: str
    fr: str

    def written_in(self, language: Language) -> str:
        """The template in one language, placeholders and all."""
        return self.fr if language == "fr" else self.en


def as_facts(facts: Mapping[str, Any] | Iterable[tuple[str, Any]]) -> tuple[tuple[str, Any], ...]:
    """Facts as pairs sorted by name: hashable, picklable, comparable."""
    return sorted_items(facts)


@frozen
class Sentence:
    """A text and the facts that fill it: hashable, picklable, still unsaid.

    `facts` is given as a mapping and kept as sorted pairs, because a frozen value cannot hold a
    dict and still be hashed.

    >>> Sentence(Text(en="{n} left", fr="reste {n}"), {"n": 3}).facts
    (('n', 3),)
    """

    text: Text
    facts: tuple[tuple[str, Any], ...] = field(default=(), converter=as_facts)
