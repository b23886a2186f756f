"""Numbers, percents, money and plurals say what Babel says."""

from __future__ import annotations

from decimal import Decimal, localcontext

import pytest
from babel.core import Locale
from babel.numbers import format_currency, format_decimal, format_percent
from hypothesis import given
from hypothesis import strategies as st

from smartgoals.errors import InvalidValueError
from smartgoals.messages.numbers import Number, is_one, money, number, percent, plural
from smartgoals.values import Language

languages = st.sampled_from(("en", "fr"))
exact = st.integers(-(10**12), 10**12) | st.decimals(-(10**12), 10**12, places=6)
floats = st.floats(-1e9, 1e9)
numbers = exact | floats


def without_negative_zero(said: str) -> str:
    """Babel says "-0" for a small loss; nobody else does."""
    return said if any(digit in said for digit in "123456789") else said.replace("-", "")


@given(exact, languages)
def test_exact_numbers_are_babels_and_never_rounded(value: Number, language: Language) -> None:
    oracle = format_decimal(value, locale=language, decimal_quantization=False)
    assert number(value, language) == without_negative_zero(oracle)


@given(floats, languages)
def test_floats_are_babels_to_three_decimals(value: float, language: Language) -> None:
    oracle = format_decimal(value, locale=language)
    assert number(value, language) == without_negative_zero(oracle)


@given(numbers, st.integers(0, 4), languages)
def test_rounding_is_babels(value: Number, places: int, language: Language) -> None:
    oracle = format_decimal(value, format=f"#,##0.{'#' * places}", locale=language)
    assert number(value, language, places=places) == without_negative_zero(oracle)


@given(exact, languages)
def test_exact_percents_are_babels(value: Number, language: Language) -> None:
    oracle = format_percent(value, locale=language, decimal_quantization=False)
    assert percent(value, language) == without_negative_zero(oracle)


@given(st.floats(0, 1), languages)
def test_chances_are_babels_whole_percents(value: float, language: Language) -> None:
    assert percent(value, language) == format_percent(value, locale=language)


@given(
    st.decimals(-(10**9), 10**9, places=2),
    st.sampled_from(("EUR", "GBP", "USD", "CAD")),
    languages,
)
def test_money_is_babels_and_round_sums_have_no_cents(
    value: Decimal, currency: str, language: Language
) -> None:
    oracle = format_currency(value, currency, locale=language)
    whole = f"{'.' if language == 'en' else ','}00"
    assert money(value, language, currency=currency) == without_negative_zero(
        oracle.replace(whole, "")
    )


@given(numbers, languages)
def test_plural_categories_are_babels(value: Number, language: Language) -> None:
    heard = Decimal(number(value, "en").replace(",", ""))
    category = Locale(language).plural_form(heard)
    assert is_one(value, language) == (category == "one")


@pytest.mark.parametrize("value", [0, 1, -1, 2, Decimal("1.0"), Decimal("1.5"), 1.99999, 0.5])
def test_what_is_heard_decides_the_plural(value: Number) -> None:
    heard = Decimal(number(value, "en"))
    assert is_one(value, "en") == (heard in {1, -1})
    assert is_one(value, "fr") == (abs(heard) < 2)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3))
def test_a_callers_decimal_context_changes_nothing(value: Decimal) -> None:
    before = number(value, "fr"), percent(value, "fr"), number(value, "fr", places=1)
    with localcontext() as context:
        context.prec = 2
        context.rounding = "ROUND_UP"
        assert before == (number(value, "fr"), percent(value, "fr"), number(value, "fr", places=1))


@pytest.mark.parametrize(
    ("amount", "currency", "places", "english", "french"),
    [
        ("1234.5", "EUR", None, "€1,234.50", "1\u202f234,50\xa0€"),
        ("1234.5", "EUR", 0, "€1,234", "1\u202f234\xa0€"),
        ("-18000", "EUR", None, "-€18,000", "-18\u202f000\xa0€"),
        ("1.005", "EUR", None, "€1.005", "1,005\xa0€"),
        ("12", "CHF", None, "CHF\xa012", "12\xa0CHF"),
        ("-0.001", "EUR", 2, "€0", "0\xa0€"),
    ],
)
def test_money(amount: str, currency: str, places: int | None, english: str, french: str) -> None:
    value = Decimal(amount)
    assert english == money(value, "en", currency=currency, places=places)
    assert french == money(value, "fr", currency=currency, places=places)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("-Infinity"), True, "12"])
def test_what_is_no_number_is_refused(value: Number) -> None:
    with pytest.raises(InvalidValueError, match="number is wanted"):
        number(value, "en")


@pytest.mark.parametrize("forms", ["day", "day|days|dayses"])
def test_a_plural_has_two_forms(forms: str) -> None:
    with pytest.raises(InvalidValueError, match="two forms"):
        plural(1, forms, "en")
