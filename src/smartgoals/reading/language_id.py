"""Is it English or French? Whichever language owns more of the small words, or else of all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smartgoals.reading.lexicon import tags
from smartgoals.reading.tagging import lexicon_index

if TYPE_CHECKING:
    from smartgoals.reading.tokenize import TokenizedText
    from smartgoals.values.language import Language

_ENOUGH: Final = 60
"""Words to look at: nobody needs more to tell the two apart."""


def identify_language(line: TokenizedText) -> Language:
    """The language of a sentence; English where nothing speaks for either.

    >>> from smartgoals.reading.tokenize import tokenize
    >>> identify_language(tokenize("Doubler le public")), identify_language(tokenize("Double it"))
    ('fr', 'en')
    """
    words = line.words[:_ENOUGH]
    lead = _count(words, "fr", tags.SMALL) - _count(words, "en", tags.SMALL)
    if lead == 0:
        lead = _count(words, "fr", ~0) - _count(words, "en", ~0)
    return "fr" if lead > 0 else "en"


def _count(words: list[str], language: Language, sense: int) -> int:
    """How many words have such a sense in a language."""
    known = lexicon_index(language).phrases
    return sum(
        1
        for word in words
        if word in known and known[word].alone.mask & sense and word[0].isalpha()
    )
