"""Seasons and comparison: like is compared with like, or refused."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planning.cases import action, context, policy
from smartgoals.errors import InvalidValueError
from smartgoals.model import Comparison, Measure, Period, Seasons, Target, Trend
from smartgoals.model.seasons import UNIFORM
from smartgoals.planning.gap import measure_gaps
from smartgoals.values import Direction

YEAR = (date(2025, 1, 1), date(2025, 12, 31))
SPRING = (date(2027, 3, 1), date(2027, 6, 30))
WEIGHTS = [3, 3, 5, 5, 5, 5, 4, 4, 4, 4, 4, 4]
VISITS = Measure("visits", seasons=WEIGHTS, source="desk", every="month")
DAYS = st.dates(date(2020, 1, 1), date(2031, 12, 31))


def trend_of(target: Target) -> Decimal:
    """What is to be expected of a target by itself."""
    return measure_gaps(context(policy([action("a")], target=target))).main.trend


@given(st.lists(st.integers(0, 9), min_size=12, max_size=12).filter(any), DAYS)
def test_any_whole_year_is_one(weights: list[int], first: date) -> None:
    begin = first.replace(day=1)
    following = begin.replace(year=begin.year + 1)

    assert Seasons(weights).part(Period(begin, following - timedelta(1))) == 1


@given(
    st.lists(st.integers(0, 9), min_size=12, max_size=12).filter(any),
    DAYS,
    st.integers(1, 900),
    st.data(),
)
def test_parts_of_a_period_add_up(
    weights: list[int], first: date, length: int, data: st.DataObject
) -> None:
    seasons, last = Seasons(weights), first + timedelta(length)
    cut = first + timedelta(data.draw(st.integers(0, length - 1)))
    parts = [Period(first, cut), Period(cut + timedelta(1), last)]

    assert sum(map(seasons.part, parts)) == seasons.part(Period(first, last))


def test_seasons_are_weights_of_any_sum() -> None:
    june = Period(date(2027, 6, 1), date(2027, 6, 15))

    assert Seasons(["0.5"] * 12).part(june) == Fraction(1, 24)
    assert UNIFORM.part(june) == Fraction(1, 24)


@pytest.mark.parametrize(
    ("weights", "why"),
    [([1] * 11, "not 11"), ([0] * 12, "not all 0"), ([1] * 11 + [-1], "0 or more")],
)
def test_what_makes_no_year_is_refused(weights: list[int], why: str) -> None:
    with pytest.raises(InvalidValueError, match=why):
        Seasons(weights)


def test_seasons_make_a_measure_seasonal_and_only_a_sum() -> None:
    assert VISITS.seasonal
    assert Measure("visits", seasons=Seasons(WEIGHTS)) == Measure("visits", seasons=WEIGHTS)
    assert not Measure("visits").seasonal
    with pytest.raises(InvalidValueError, match="'rate' is none"):
        Measure("rate", aggregation="ratio", seasons=WEIGHTS)
    with pytest.raises(InvalidValueError, match="'visits' is none"):
        Measure("visits", seasonal=False, seasons=WEIGHTS)


@pytest.mark.parametrize(
    ("target", "trend"),
    [
        (VISITS.from_to(62_000, 30_000).over(SPRING, baseline=YEAR), 24_800),
        (VISITS.from_to(62_000, 30_000).over(SPRING, baseline=YEAR).growing("0.1"), 30_008),
        (
            VISITS.from_to(24_800, 80_000)
            .over(
                (date(2027, 1, 1), date(2027, 12, 31)),
                baseline=(date(2025, 3, 1), date(2025, 6, 30)),
            )
            .growing("0.1"),
            75_020,
        ),
        (
            VISITS.from_to(24_800, 30_000)
            .over(SPRING, baseline=(date(2025, 3, 1), date(2025, 6, 30)))
            .growing("0.1"),
            30_008,
        ),
        (Measure("visits").from_to(60_000, 30_000).over(SPRING, baseline=YEAR), 20_000),
        (
            Measure("visits", seasonal=True)
            .from_to(60, 70)
            .over(SPRING, baseline=(date(2025, 3, 1), date(2025, 6, 30))),
            60,
        ),
        (
            Measure("mean", key="visits", aggregation="mean")
            .from_to(4, 5)
            .over(SPRING, baseline=YEAR),
            4,
        ),
        (
            Target(
                VISITS,
                baseline=62_000,
                value=30_000,
                trend=Trend(series=[(date(2027, 6, 30), 26_000)]),
            ).over(SPRING, baseline=YEAR),
            26_000,
        ),
    ],
    ids=[
        "a spring of a year",
        "grown",
        "a year of a spring",
        "spring of spring",
        "even",
        "alike",
        "a mean",
        "a series",
    ],
)
def test_the_trend_is_that_of_the_days_the_value_is_counted_in(target: Target, trend: int) -> None:
    assert trend_of(target) == trend


def test_the_way_is_told_from_like_to_like() -> None:
    spring = VISITS.from_to(62_000, 30_000).over(SPRING, baseline=YEAR)

    assert (spring.direction, spring.change) == (Direction.INCREASE, Decimal(5_200))
    assert VISITS.from_to(62_000, 30_000).direction is Direction.DECREASE
    assert VISITS.to(30_000).over(SPRING, baseline=YEAR).change is None


@pytest.mark.parametrize("kind", ["sum", "mean"])
def test_seasons_nobody_knows_cannot_be_compared(kind: str) -> None:
    seasonal = Measure("visits", seasonal=True, aggregation=kind)

    with pytest.raises(InvalidValueError, match="'visits' is seasonal, and without its seasons"):
        seasonal.from_to(62_000, 30_000).over(SPRING, baseline=YEAR)


def test_what_nothing_falls_into_tells_nothing() -> None:
    beach = Measure("visits", seasons=[0, 0, 0, 1, 2, 4, 8, 8, 3, 1, 0, 0])

    with pytest.raises(InvalidValueError, match="have no weight in the seasons"):
        beach.from_to(0, 9).over(SPRING, baseline=(date(2026, 1, 1), date(2026, 2, 28)))


def test_a_target_is_not_counted_before_its_baseline() -> None:
    with pytest.raises(InvalidValueError, match="before those of the baseline"):
        Comparison(value=YEAR, baseline=SPRING)


@pytest.mark.parametrize(
    ("value", "baseline", "years"),
    [
        ((date(2028, 2, 1), date(2028, 2, 29)), (date(2027, 2, 1), date(2027, 2, 28)), 1),
        ((date(2027, 2, 1), date(2027, 2, 28)), (date(2024, 2, 1), date(2024, 2, 29)), 3),
        (
            (date(2027, 7, 1), date(2027, 9, 30)),
            (date(2025, 1, 1), date(2025, 3, 31)),
            Fraction(5, 2),
        ),
        (SPRING, YEAR, 2),
    ],
)
def test_years_are_counted_from_like_to_like(
    value: tuple[date, date], baseline: tuple[date, date], years: Fraction
) -> None:
    comparison = Comparison(value=value, baseline=baseline)

    assert comparison.years == years
    assert comparison.same_days == (value[0].month == 2)
