"""One or several, by the rule of each language (CLDR).

English has a singular for exactly one. French has it for everything below two: zéro jour, 1,5 jour.
"""

from __future__ import annotations

from smartgoals.errors import InvalidValueError
from smartgoals.messages.numbers import Number, spoken
from smartgoals.values.language import Language


def is_one(value: Number, language: Language) -> bool:
    """Whether the noun beside this number stays in the singular.

    >>> [n for n in (0, 1, 1.5, 2) if is_one(n, "en")]
    [1]
    >>> [n for n in (0, 1, 1.5, 2) if is_one(n, "fr")]
    [0, 1, 1.5]
    """
    size = spoken(value).copy_abs()
    return size < 2 if language == "fr" else size == 1  # noqa: PLR2004 — two is the rule itself


def plural(value: Number, forms: str, language: Language) -> str:
    """The form that goes with a number, from `singular|plural`.

    Raises:
        InvalidValueError: When there are not exactly two forms.

    >>> plural(0, "day|days", "en"), plural(0, "jour|jours", "fr")
    ('days', 'jour')
    """
    singular, bar, several = forms.partition("|")
    if not bar or "|" in several:
        msg = f"two forms are wanted, singular|plural, not {forms!r}"
        raise InvalidValueError(msg, forms)
    return singular if is_one(value, language) else several
