"""A word from a fixed list."""

from __future__ import annotations

from enum import StrEnum
from typing import NoReturn

from smartgoals.errors import InvalidValueError
from smartgoals.values.display import shown


class LabelEnum(StrEnum):
    """The common ground of the library's enumerations: a text of your own compares equal.

    An unknown word is refused with the known ones in the message.
    """

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        known = ", ".join(member.value for member in cls)
        msg = f"{cls.__name__} is one of {known}, not {shown(value)}"
        raise InvalidValueError(msg, value)
