"""A word from a fixed list."""

from __future__ import annotations

from enum import StrEnum
from typing import NoReturn

from smartgoals.errors import InvalidValueError


class LabelEnum(StrEnum):
    """The common ground of the library's enumerations: a text of your own compares equal.

    An unknown word is refused with the known ones in the message.
    """

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        known = ", ".join(member.value for member in cls)
        msg = f"{value!r} is none of the words for {cls.__name__}: {known}"
        raise InvalidValueError(msg, value)
