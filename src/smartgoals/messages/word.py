"""One word from an enumeration, said aloud."""

from __future__ import annotations

from enum import Enum

from smartgoals.errors import InvalidValueError
from smartgoals.messages.vocabulary import VOCABULARY
from smartgoals.values.language import Language


def word(member: Enum, language: Language) -> str:
    """The word for a member of an enumeration.

    Raises:
        InvalidValueError: When the vocabulary has none.

    >>> from smartgoals.values.direction import Direction
    >>> word(Direction.INCREASE, "fr")
    'augmenter'
    """
    names = VOCABULARY.get(type(member), {})
    if member not in names:
        msg = f"no word for {member!r} in smartgoals.messages.vocabulary"
        raise InvalidValueError(msg, member)
    return names[member].written_in(language)
