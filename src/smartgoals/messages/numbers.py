"""Numbers as each language writes them: 74,000 and 3.1, 74 000 and 3,1.

Exact numbers (`int`, `Decimal`) are said in full and never rounded unless asked. A `float` is a
measurement or a chance, so it is said to three decimals at most.
"""

from __future__ import annotations

from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, ROUND_HALF_EVEN, Context, Decimal
from typing import TypeAlias

from smartgoals.errors import InvalidValueError
from smartgoals.values.display import shown
from smartgoals.values.language import Language

Number: TypeAlias = int | float | Decimal

_FLOAT_PLACES = 3
_MARKS = {"en": str.maketrans(",.", ",."), "fr": str.maketrans(",.", "\u202f,")}
_PERCENT = {"en": "%", "fr": "\u00a0%"}
_UNBOUNDED = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN, rounding=ROUND_HALF_EVEN)


def displayed(value: Number, places: int | None = None) -> Decimal:
    """The value that will be heard, after the rounding that will be done.

    Raises:
        InvalidValueError: For what is no finite number.

    >>> displayed(0.1), displayed(0.61918), displayed(62_000), displayed(1.5, 0)
    (Decimal('0.1'), Decimal('0.619'), Decimal('62000'), Decimal('2'))
    """
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        msg = f"a number is wanted, not {shown(value)}"
        raise InvalidValueError(msg, value)
    amount = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    if not amount.is_finite():
        msg = f"a finite number is wanted, not {shown(value)}"
        raise InvalidValueError(msg, value)
    if places is None and isinstance(value, float):
        places = _FLOAT_PLACES
    if places is not None and int(amount.as_tuple().exponent) < -places:
        amount = amount.quantize(Decimal((0, (1,), -places)), context=_UNBOUNDED)
    return amount.copy_abs() if amount.is_zero() else amount


def number(value: Number, language: Language, *, places: int | None = None, least: int = 0) -> str:
    r"""A number with the marks of its language; zeros that say nothing are left out.

    Args:
        value: What is said.
        language: Whose marks are used.
        places: Round to at most so many decimals, halves to the even neighbour.
        least: Write at least so many decimals.

    >>> number(74_000, "en"), number(Decimal("3.10"), "fr")
    ('74,000', '3,1')
    >>> number(74_000, "fr")
    '74\u202f000'
    """
    whole, _, decimals = f"{displayed(value, places):,f}".partition(".")
    decimals = decimals.rstrip("0").ljust(least, "0")
    return f"{whole}.{decimals}".rstrip(".").translate(_MARKS[language])


def percent(share: Number, language: Language, *, places: int | None = None) -> str:
    r"""A share of one in hundredths; a `float` is said in whole percents unless asked otherwise.

    >>> percent(0.619, "en"), percent(Decimal("0.075"), "en")
    ('62%', '7.5%')
    >>> percent(0.07, "fr")
    '7\xa0%'
    """
    if places is None and isinstance(share, float):
        places = 0
    hundredths = displayed(Decimal(repr(share)) if isinstance(share, float) else share)
    hundredths = hundredths.scaleb(2, context=_UNBOUNDED)
    return f"{number(hundredths, language, places=places)}{_PERCENT[language]}"


# One or several, by the rule of each language (CLDR).
#
# English has a singular for exactly one. French has it for everything below two: zéro jour, 1,5 jour.


def is_one(value: Number, language: Language) -> bool:
    """Whether the noun beside this number stays in the singular.

    >>> [n for n in (0, 1, 1.5, 2) if is_one(n, "en")]
    [1]
    >>> [n for n in (0, 1, 1.5, 2) if is_one(n, "fr")]
    [0, 1, 1.5]
    """
    size = displayed(value).copy_abs()
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


# Money: €1,234.50 and 1 234,50 €.

_SYMBOLS = {
    "en": {"CAD": "CA$", "EUR": "€", "GBP": "£", "USD": "$"},
    "fr": {"CAD": "$CA", "EUR": "€", "GBP": "£GB", "USD": "$US"},
}
_CENTS = 2


def money(
    amount: Number, language: Language, *, currency: str = "", places: int | None = None
) -> str:
    r"""An amount of money; round sums are said without cents.

    A currency without a symbol here is said by its code; without a currency only the figures are said.

    >>> money(24_000, "en", currency="EUR"), money(-3.1, "en", currency="GBP"), money(5, "en")
    ('€24,000', '-£3.10', '5')
    >>> money(1234.5, "fr", currency="EUR")
    '1\u202f234,50\xa0€'
    """
    heard = displayed(amount, places)
    symbol = _SYMBOLS[language].get(currency, currency)
    if heard == heard.to_integral_value() or places == 0:
        figures = number(heard, language)
    else:
        figures = number(heard, language, least=_CENTS)
    if not symbol:
        return figures
    if language == "fr":
        return f"{figures}\u00a0{symbol}"
    gap = "\u00a0" if symbol.isalpha() else ""
    minus = "-" if heard < 0 else ""
    return f"{minus}{symbol}{gap}{figures.removeprefix('-')}"
