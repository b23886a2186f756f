"""Is it English or French? Whichever language owns more of the small words, or else of all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smartgoals.reading.lexicon import senses
from smartgoals.reading.tagging import vocabulary

if TYPE_CHECKING:
    from smartgoals.reading.tokenize import Line
    from smartgoals.values.language import Language

_ENOUGH: Final = 60
"""Words to look at: nobody needs more to tell the two apart."""


def language_of(line: Line) -> Language:
    """The language of a sentence; English where nothing speaks for either.

    >>> from smartgoals.reading.tokenize import cut
    >>> language_of(cut("Doubler le public")), language_of(cut("Double the audience"))
    ('fr', 'en')
    """
    words = line.words[:_ENOUGH]
    lead = _count(words, "fr", senses.SMALL) - _count(words, "en", senses.SMALL)
    if lead == 0:
        lead = _count(words, "fr", ~0) - _count(words, "en", ~0)
    return "fr" if lead > 0 else "en"


def _count(words: list[str], language: Language, sense: int) -> int:
    """How many words have such a sense in a language."""
    known = vocabulary(language).phrases
    return sum(
        1
        for word in words
        if word in known and known[word].alone.mask & sense and word[0].isalpha()
    )
