"""Money: €1,234.50 and 1 234,50 €."""

from __future__ import annotations

from smartgoals.messages.numbers import Number, number, spoken
from smartgoals.values.language import Language

_SYMBOLS = {
    "en": {"CAD": "CA$", "EUR": "€", "GBP": "£", "USD": "$"},
    "fr": {"CAD": "$CA", "EUR": "€", "GBP": "£GB", "USD": "$US"},
}
_CENTS = 2


def money(
    amount: Number, language: Language, *, currency: str = "EUR", places: int | None = None
) -> str:
    r"""An amount of money; round sums are said without cents.

    A currency without a symbol here is said by its code.

    >>> money(24_000, "en"), money(-3.1, "en", currency="GBP")
    ('€24,000', '-£3.10')
    >>> money(1234.5, "fr")
    '1\u202f234,50\xa0€'
    """
    heard = spoken(amount, places)
    symbol = _SYMBOLS[language].get(currency, currency)
    if heard == heard.to_integral_value() or places == 0:
        figures = number(heard, language)
    else:
        figures = number(heard, language, least=_CENTS)
    if language == "fr":
        return f"{figures}\u00a0{symbol}"
    gap = "\u00a0" if symbol.isalpha() else ""
    minus = "-" if heard < 0 else ""
    return f"{minus}{symbol}{gap}{figures.removeprefix('-')}"
