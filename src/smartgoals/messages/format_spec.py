"""What may follow the colon in a placeholder: `{share:percent}`, `{days:day|days}`.

A short list, because every entry is something a translator must know:

- `percent`, `percent 1`: a share in hundredths, to so many decimals
- `round 1`: at most so many decimals
- `money EUR`, `money EUR 0`, `money {currency}`: an amount in a currency, or without one
- `in {unit}`, `by {unit}`: a level, and a difference, with its unit
- `more {unit}`, `less {unit}`: a difference told as a rise or as a fall
- `signed`, `signed percent`: the same, with a plus when it is one
- `full`, `weekday`, `short`, `day`, `month`: forms of a date
- `clause`: a sentence as part of another one, without its capital and its full stop
- `level`: who decides at a level of delegation
- `and`, `or`: how a list ends
- `singular|plural`: the form that goes with a number or with the size of a list, `#` being the
  number itself
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from smartgoals.errors import InvalidValueError
from smartgoals.messages.dates import FORMS
from smartgoals.messages.numbers import Number, displayed, money, number, percent, plural
from smartgoals.messages.units import difference, less, more, quantity
from smartgoals.values.display import shown
from smartgoals.values.language import Language


def _percent(value: Number, language: Language, places: str | None = None) -> str:
    return percent(value, language, places=None if places is None else int(places))


def _round(value: Number, language: Language, places: str = "0") -> str:
    return number(value, language, places=int(places))


def _money(value: Number, rest: str, language: Language) -> str:
    currency, _, places = rest.rpartition(" ")
    if not places.isdecimal():
        return money(value, language, currency=rest)
    return money(value, language, currency=currency, places=int(places))


def _signed(value: Number, language: Language, *rest: str) -> str:
    said = apply_format_spec(value, " ".join(rest), language) if rest else number(value, language)
    return f"+{said}" if displayed(value) > 0 else said


_WITH_UNITS: Mapping[str, Callable[[Number, str, Language], str]] = {
    "in": quantity,
    "by": difference,
    "more": more,
    "less": less,
    "money": _money,
}
_NUMBERS: Mapping[str, Callable[..., str]] = {
    "percent": _percent,
    "round": _round,
    "signed": _signed,
}


def apply_format_spec(value: Any, spec: str, language: Language) -> str:  # noqa: ANN401 — a fact may be anything
    """A fact in the form that a placeholder asks for.

    Raises:
        InvalidValueError: For a form nobody knows, or one that does not suit the value.

    >>> apply_format_spec(0.62, "percent", "en"), apply_format_spec(3, "# jour|# jours", "fr")
    ('62%', '3 jours')
    >>> apply_format_spec(date(2027, 2, 1), "weekday", "en")
    'Monday 1 February 2027'
    """
    name, *details = spec.split()
    if name in _WITH_UNITS and isinstance(value, Number):
        return _WITH_UNITS[name](value, " ".join(details), language)
    if "|" in spec:
        return counted(value, spec, language)
    if isinstance(value, date) and name in FORMS:
        return FORMS[name](value, language)
    if isinstance(value, Number) and name in _NUMBERS:
        return _NUMBERS[name](value, language, *details)
    msg = f"no format {spec!r} for {shown(value)}"
    raise InvalidValueError(msg, value)


def counted(value: Any, forms: str, language: Language) -> str:  # noqa: ANN401 — see `apply_format_spec`
    """The form for a number, or for how many things there are."""
    count = len(value) if isinstance(value, tuple) else value
    return plural(count, forms, language).replace("#", number(count, language))
