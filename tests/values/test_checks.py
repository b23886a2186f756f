"""What fields refuse, with the offending value in the message and as an attribute."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from smartgoals.errors import InvalidValueError
from smartgoals.model import Measure
from smartgoals.values import Direction, Period, periods
from smartgoals.values.checks import (
    as_count,
    as_date,
    as_date_or_none,
    as_int,
    as_int_or_none,
    as_texts,
    not_negative,
    sorted_items,
    tuple_of,
)

MOMENT = datetime(2026, 1, 5, 9, 30)  # noqa: DTZ001 — a naive moment is what is refused


@pytest.mark.parametrize("value", [MOMENT, datetime(2026, 1, 5, tzinfo=UTC), "2026-01-05", 5, None])
def test_a_day_is_a_day(value: object) -> None:
    with pytest.raises(InvalidValueError, match=r"a datetime\.date is wanted") as caught:
        as_date(value)  # type: ignore[arg-type]

    assert caught.value.value is value
    assert repr(value) in str(caught.value)


def test_a_day_may_be_missing_where_it_may() -> None:
    assert as_date_or_none(None) is None
    assert as_date_or_none(date(2026, 1, 5)) == date(2026, 1, 5)


@pytest.mark.parametrize("value", [1.5, 1.0, "1", True, None])
def test_a_whole_number_is_one(value: object) -> None:
    with pytest.raises(InvalidValueError, match="a whole number is wanted") as caught:
        as_int(value)  # type: ignore[arg-type]

    assert caught.value.value is value


def test_a_whole_number_may_be_missing_where_it_may() -> None:
    assert as_int_or_none(None) is None
    assert as_int_or_none(7) == 7


@pytest.mark.parametrize(
    ("call", "shown"),
    [
        (lambda: tuple_of(str, "one"), "'one'"),
        (lambda: tuple_of(int, 4), "4"),  # type: ignore[arg-type]
        (lambda: as_texts(["a", 3]), "3"),  # type: ignore[list-item]
    ],
)
def test_several_things_are_of_one_kind(call: Callable[[], object], shown: str) -> None:
    with pytest.raises(InvalidValueError, match=shown):
        call()


def test_pairs_are_sorted_whatever_they_come_in() -> None:
    assert (
        sorted_items({"b": 1, "a": 2}) == sorted_items([("b", 1), ("a", 2)]) == (("a", 2), ("b", 1))
    )


@pytest.mark.parametrize("blank", ["", "   ", "\n\t", None, 3])
def test_text_says_something(blank: object) -> None:
    with pytest.raises(
        InvalidValueError, match=r"Measure\.name: a text that is not blank is wanted"
    ) as caught:
        Measure(blank)  # type: ignore[arg-type]

    assert caught.value.value is blank


def test_an_unknown_word_is_shown_with_the_known_ones() -> None:
    with pytest.raises(
        InvalidValueError, match=r"increase, decrease, maintain, achieve, not 'sideways'"
    ):
        Direction("sideways")


def test_a_period_does_not_end_before_it_begins() -> None:
    first, last = date(2026, 8, 2), date(2026, 8, 1)

    with pytest.raises(InvalidValueError, match="2026-08-02 to 2026-08-01") as caught:
        Period(first, last)

    assert caught.value.value == (first, last)


def test_a_period_holds_both_its_ends_and_nothing_outside() -> None:
    august = Period(date(2026, 8, 1), date(2026, 8, 31))

    assert date(2026, 8, 1) in august
    assert date(2026, 8, 31) in august
    assert date(2026, 7, 31) not in august
    assert date(2026, 9, 1) not in august


def test_periods_come_in_order_of_time() -> None:
    later, sooner = (date(2026, 8, 1), date(2026, 8, 2)), Period(date(2026, 5, 1), date(2026, 5, 1))

    assert periods([later, sooner]) == (sooner, Period(*later))


@pytest.mark.parametrize("value", [-1, 1.5, "5", True, None])
def test_a_count_is_a_whole_number_from_0(value: object) -> None:
    with pytest.raises(InvalidValueError, match="a whole number"):
        as_count(value)  # type: ignore[arg-type]
    assert as_count(0) == 0


@pytest.mark.parametrize("value", [-0.1, math.inf, math.nan, "5", True, None])
def test_what_is_not_negative_is_a_finite_number(value: object) -> None:
    with pytest.raises(InvalidValueError, match="a number of 0 or more is wanted"):
        not_negative(value)  # type: ignore[arg-type]
    assert not_negative(2) == 2.0
