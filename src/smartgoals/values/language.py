"""The languages of the library."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

from smartgoals.errors import InvalidValueError
from smartgoals.values.display import shown

Language: TypeAlias = Literal["en", "fr"]
"""The code of a supported language: English or French."""


def validate_language(language: Language) -> Language:
    """The language, if the library has it.

    Args:
        language: "en" or "fr".

    Raises:
        InvalidValueError: For any other.

    >>> validate_language("fr")
    'fr'
    """
    if language not in get_args(Language):
        msg = f"a language is {' or '.join(map(repr, get_args(Language)))}, not {shown(language)}"
        raise InvalidValueError(msg, language)
    return language
