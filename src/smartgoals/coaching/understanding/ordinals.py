"""The first, the second, the last: pointing at what the coach has just named."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from smartgoals.reading.normalize import normalize
from smartgoals.values.language import Language

_ARTICLE = r"(?:the |le |la |les |l')?"
_PLACES: Mapping[Language, Sequence[str]] = {
    "en": ("first|1st", "second|2nd", "third|3rd", "fourth|4th", "fifth|5th"),
    "fr": ("premiere?", "seconde?|deuxieme", "troisieme", "quatrieme", "cinquieme"),
}
_LAST: Mapping[Language, str] = {"en": "last", "fr": "derniere?"}
_ALL: Mapping[Language, str] = {
    "en": r"all|all of (?:them|these)|all (?:two|three|four|five)|both|both of them|everything",
    "fr": r"tout|tous|toutes|(?:tous|toutes) les (?:deux|trois|quatre|cinq)|les (?:deux|trois|quatre)",
}
_FIRST_FEW: Mapping[Language, str] = {
    "en": r"the first (?:(two)|(three)|(four))",
    "fr": r"les (?:(deux)|(trois)|(quatre)) premiere?s",
}
_ONE: Mapping[Language, str] = {"en": "(?: one)?", "fr": ""}


def pointed_at(item: str, things: Sequence[str], language: Language) -> str:
    """The thing an ordinal points at; what points at nothing stays as it was said.

    >>> pointed_at("the second one", ("bread", "jam"), "en")
    'jam'
    >>> pointed_at("le pain", ("brioche", "baguette"), "fr")
    'le pain'
    """
    places = dict(zip(_PLACES[language], things, strict=False))
    places[_LAST[language]] = things[-1]
    for pattern, thing in places.items():
        if re.fullmatch(rf"{_ARTICLE}(?:{pattern}){_ONE[language]}", normalize(item).text):
            return thing
    return item


def several_of(item: str, things: Sequence[str], language: Language) -> Sequence[str]:
    """All things, or the first few, where that is what is said; else none.

    >>> several_of("the first two", ("bread", "jam", "tea"), "en")
    ('bread', 'jam')
    """
    plain = normalize(item).text
    if re.fullmatch(_ALL[language], plain):
        return things
    few = re.fullmatch(_FIRST_FEW[language], plain)
    return things[: 1 + (few.lastindex or 0)] if few else ()
