"""What each word of the library's enumerations is called in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from smartgoals.errors import InvalidValueError
from smartgoals.text import Text
from smartgoals.values.direction import Direction
from smartgoals.values.language import Language

WORDS: Mapping[type[Enum], Mapping[Enum, Text]] = {
    Direction: {
        Direction.INCREASE: Text(en="increase", fr="augmenter"),
        Direction.DECREASE: Text(en="decrease", fr="diminuer"),
        Direction.MAINTAIN: Text(en="maintain", fr="maintenir"),
        Direction.ACHIEVE: Text(en="achieve", fr="atteindre"),
    },
}
"""One entry for each enumeration that is ever said aloud."""


def word(member: Enum, language: Language) -> str:
    """The word for a member of an enumeration.

    Raises:
        InvalidValueError: When nobody has written it down above.

    >>> word(Direction.INCREASE, "fr")
    'augmenter'
    """
    names = WORDS.get(type(member), {})
    if member not in names:
        msg = f"no word for {member!r} in smartgoals.messages.words"
        raise InvalidValueError(msg, member)
    return names[member].written_in(language)
