"""The first, the second, the last: pointing at what the coach has just named."""

from __future__ import annotations

import re
from collections.abc import Sequence

from smartgoals.coaching.lexicon import answers
from smartgoals.reading.normalize import normalize
from smartgoals.values.language import Language


def pointed_at(item: str, things: Sequence[str], language: Language) -> str:
    """The thing an ordinal points at; what points at nothing stays as it was said.

    >>> pointed_at("the second one", ("bread", "jam"), "en")
    'jam'
    >>> pointed_at("le pain", ("brioche", "baguette"), "fr")
    'le pain'
    """
    places = dict(zip(answers.ORDINALS[language], things, strict=False))
    places[answers.LAST[language]] = things[-1]
    for pattern, thing in places.items():
        if re.fullmatch(
            rf"{answers.ORDINAL_ARTICLE}(?:{pattern}){answers.ORDINAL_NOUN[language]}",
            normalize(item).text,
        ):
            return thing
    return item


def several_of(item: str, things: Sequence[str], language: Language) -> Sequence[str]:
    """All things, or the first or last few, where that is what is said; else none.

    >>> several_of("the first two", ("bread", "jam", "tea"), "en")
    ('bread', 'jam')
    """
    plain = normalize(item).text
    if re.fullmatch(answers.ALL_OF_THEM[language], plain):
        return things
    for pattern, first in ((answers.FIRST_FEW, True), (answers.LAST_FEW, False)):
        few = re.fullmatch(pattern[language], plain)
        if few:
            count = 1 + (few.lastindex or 0)
            return things[:count] if first else things[-count:]
    return ()
