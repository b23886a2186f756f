"""Amounts with their units: 1 visit, 7 points, €500, 3,000 more visits, 25 minutes less."""

from __future__ import annotations

from smartgoals.messages.numbers import Number, is_one, money, number
from smartgoals.values.language import Language

_HUNDRED = 100
_CENTS = 2
_SHORTEST = 4
"""Shorter words, such as “ms”, are symbols and no plurals."""
_CURRENCIES = {"€": "EUR", "$": "USD", "£": "GBP"}
_CONTINUOUS = {
    *("seconds", "minutes", "hours", "days", "weeks", "months", "years", "points", "degrees"),
    *("euros", "dollars", "pounds", "tonnes", "tons", "litres", "liters", "metres", "meters"),
}
_INVARIABLE = {
    *("avis", "bus", "cas", "colis", "cours", "devis", "fois", "mois", "pays", "repas", "temps"),
    *("news", "series", "species"),
}


def quantity(value: Number, unit: str, language: Language) -> str:
    r"""A level with its unit.

    Args:
        value: How much.
        unit: The unit of a measure, as its author wrote it; empty for none.
        language: Whose marks and plurals are used.

    >>> quantity(1, "visits", "en"), quantity(80, "%", "en"), quantity(46, "", "en")
    ('1 visit', '80%', '46')
    >>> quantity(500, "€", "en"), quantity(500, "€", "fr")
    ('€500', '500\xa0€')
    """
    if unit.upper() in {*_CURRENCIES, *_CURRENCIES.values()}:
        return money(value, language, currency=_CURRENCIES.get(unit, unit.upper()), places=_CENTS)
    figures = number(_bearable(value), language)
    if unit.startswith("%"):
        return figures + ("\u00a0" if language == "fr" else "") + unit
    word = singular(unit, language) if is_one(value, language) else unit
    return f"{figures} {word}".rstrip()


def _bearable(value: Number) -> Number:
    """An estimate is said to three digits, and to one after the point where it is 1 or more."""
    if not isinstance(value, float):
        return value
    return float(f"{value:.3g}") if abs(value) < 1 or abs(value) >= _HUNDRED else round(value, 1)


def difference(value: Number, unit: str, language: Language) -> str:
    """What lies between two levels; between two percentages that is points.

    Args:
        value: How much.
        unit: The unit of a measure.
        language: "en" or "fr".

    >>> difference(7, "%", "en"), difference(1, "%", "fr"), difference(7, "visits", "en")
    ('7 points', '1 point', '7 visits')
    """
    return quantity(value, "points" if unit == "%" else unit, language)


def more(value: Number, unit: str, language: Language) -> str:
    """So much more, as in “3,000 more visits” and « 3 000 visites de plus ».

    Args:
        value: How much, without a sign.
        unit: The unit of a measure.
        language: "en" or "fr".

    >>> more(3, "visits", "en"), more(7, "%", "en"), more(3, "visites", "fr")
    ('3 more visits', '7 more points', '3 visites de plus')
    """
    said = difference(value, unit, language)
    return f"{said} de plus" if language == "fr" else _before_unit(said, value, "more")


def less(value: Number, unit: str, language: Language) -> str:
    """So much less, as in “25 minutes less”, “12 fewer pupils” and « 25 minutes de moins ».

    Args:
        value: How much, without a sign.
        unit: The unit of a measure.
        language: "en" or "fr".

    >>> less(25, "minutes", "en"), less(12, "pupils", "en"), less(25, "minutes", "fr")
    ('25 minutes less', '12 fewer pupils', '25 minutes de moins')
    """
    said = difference(value, unit, language)
    if language == "fr":
        return f"{said} de moins"
    first = unit.partition(" ")[0].lower()
    counted = first.endswith("s") and first not in _CONTINUOUS
    return _before_unit(said, value, "fewer") if counted else f"{said} less"


def _before_unit(said: str, value: Number, word: str) -> str:
    """In English “more” and “fewer” stand between the figures and the unit, where it is a word."""
    figures = number(value, "en")
    unit = said.removeprefix(f"{figures} ")
    return f"{said} {word}" if unit == said else f"{figures} {word} {unit}"


def singular(unit: str, language: Language) -> str:
    """The unit for one of it, where it is a single plural word; anything else stays as it is.

    Args:
        unit: The unit as its author wrote it.
        language: The language of the sentence around it.

    >>> [singular(unit, "en") for unit in ("visits", "entries", "boxes", "business", "kg")]
    ['visit', 'entry', 'box', 'business', 'kg']
    >>> singular("mois", "fr"), singular("visites guidées", "fr")
    ('mois', 'visites guidées')
    """
    if (
        " " in unit
        or unit.lower() in _INVARIABLE
        or not unit.endswith("s")
        or len(unit) < _SHORTEST
    ):
        return unit
    if language == "en":
        if unit.endswith("ies"):
            return unit[:-3] + "y"
        if unit.endswith(("ches", "shes", "xes", "sses")):
            return unit[:-2]
        if unit.endswith(("ss", "us", "is")):
            return unit
    return unit[:-1]
