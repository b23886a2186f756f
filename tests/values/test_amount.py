"""Amounts are exact, whatever the caller's decimal context."""

from __future__ import annotations

from decimal import Context, Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals.errors import InvalidValueError
from smartgoals.values.amount import (
    decimal_of,
    exact_sum,
    power,
    quantize,
    quantum,
    subtract,
    to_decimal,
    to_decimal_or_none,
    to_plain_string,
)

COARSE = Context(prec=3)


def amounts() -> st.SearchStrategy[Decimal]:
    """Amounts of up to sixteen digits."""
    return st.decimals(min_value=-(10**9), max_value=10**9, places=6)


@pytest.mark.parametrize(
    "value",
    [
        float("nan"),
        float("inf"),
        float("-inf"),
        "NaN",
        "Infinity",
        Decimal("sNaN"),
        "many",
        "",
        "74 000",
        True,
        False,
        None,
        [74_000],
        "1e61",
        10**61,
        "1e-61",
        Decimal("1." + "1" * 61),
        Decimal("0E-70"),
    ],
)
def test_what_is_no_finite_amount_is_refused(value: object) -> None:
    with pytest.raises(InvalidValueError) as caught:
        to_decimal(value)  # type: ignore[arg-type]

    assert caught.value.value is value
    assert str(caught.value)


@pytest.mark.parametrize("value", [float("nan"), "many", True, [74_000]])
def test_the_refused_amount_is_shown(value: object) -> None:
    with pytest.raises(InvalidValueError, match=r"a (finite )?number is wanted") as caught:
        to_decimal(value)  # type: ignore[arg-type]

    assert repr(value) in str(caught.value)


@pytest.mark.parametrize("value", [10**60, "1e-60", -(10**60), 0, "0.0", "-0"])
def test_the_longest_amounts_are_taken(value: int | str) -> None:
    assert to_decimal(value) == Decimal(value)


def test_a_number_type_of_another_library_is_taken_as_the_number_it_is() -> None:
    class Float64(float):
        def __repr__(self) -> str:
            return f"np.float64({float(self)})"

    assert to_decimal(Float64("0.1")) == Decimal("0.1")


@given(st.floats(allow_nan=False, allow_infinity=False, min_value=-1e15, max_value=1e15))
def test_a_float_is_the_number_its_author_wrote(value: float) -> None:
    if value == 0 or abs(value) > 1e-40:
        assert to_decimal(value) == Decimal(repr(value))


@given(amounts())
def test_plain_digits_are_read_back_the_same(amount: Decimal) -> None:
    assert to_decimal(to_plain_string(amount)) == amount


def test_nothing_stays_nothing() -> None:
    assert to_decimal_or_none(None) is None
    assert to_decimal_or_none("1.5") == Decimal("1.5")


@given(st.lists(amounts()))
def test_sums_are_exact_in_any_context(several: list[Decimal]) -> None:
    with localcontext(COARSE):
        added = exact_sum(several)

    assert Fraction(added) == sum(map(Fraction, several))


@given(amounts(), amounts())
def test_differences_are_exact_in_any_context(amount: Decimal, other: Decimal) -> None:
    with localcontext(COARSE):
        difference = subtract(amount, other)

    assert Fraction(difference) == Fraction(amount) - Fraction(other)


@given(
    st.fractions(-(10**12), 10**12), st.sampled_from([Decimal(1), Decimal("0.01"), Decimal("0.1")])
)
def test_rounding_goes_to_the_nearest_step(value: Fraction, step: Decimal) -> None:
    with localcontext(COARSE):
        near = Fraction(quantize(value, step))

    assert (near / Fraction(step)).denominator == 1
    assert abs(near - value) <= Fraction(step) / 2


def test_halves_go_to_the_even_neighbour() -> None:
    assert [int(quantize(Fraction(half, 2), Decimal(1))) for half in (1, 3, 5)] == [0, 2, 2]


@given(st.fractions(min_value=-(10**6), max_value=10**6, max_denominator=10**6))
def test_the_nearest_decimal_is_near(value: Fraction) -> None:
    assert abs(Fraction(decimal_of(value)) - value) <= Fraction(1, 10**20)


def test_powers_do_not_depend_on_the_context() -> None:
    with localcontext(COARSE):
        root = power(Decimal(2), Fraction(1, 2))

    assert root == Decimal("1.414213562373095048801688724")


@pytest.mark.parametrize(
    ("amounts", "step"),
    [((), "1"), (("74000",), "1"), (("7.4E+4",), "1"), (("62000", "4.35", "1.5"), "0.01")],
)
def test_the_step_is_the_finest_that_is_written(amounts: tuple[str, ...], step: str) -> None:
    assert quantum(*map(Decimal, amounts)) == Decimal(step)
