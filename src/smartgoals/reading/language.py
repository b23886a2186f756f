"""Is it English or French? Whichever language owns more of the words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smartgoals.reading.lexicon import senses
from smartgoals.reading.vocabulary import vocabulary

if TYPE_CHECKING:
    from smartgoals.reading.line import Line
    from smartgoals.values.language import Language

_ENOUGH: Final = 60
"""Words to look at: nobody needs more to tell the two apart."""


def language_of(line: Line) -> Language:
    """The language of a sentence; English where nothing speaks for either.

    >>> from smartgoals.reading.line import cut
    >>> language_of(cut("Doubler le public")), language_of(cut("Double the audience"))
    ('fr', 'en')
    """
    return "fr" if _weight(line, "fr") > _weight(line, "en") else "en"


def _weight(line: Line, language: Language) -> int:
    """Small words weigh three, other known words one."""
    known = vocabulary(language).phrases
    weight = 0
    for word in line.words[:_ENOUGH]:
        entry = known.get(word)
        if entry is not None and entry.alone.mask and word[0].isalpha():
            weight += 3 if entry.alone.mask & senses.SMALL else 1
    return weight
