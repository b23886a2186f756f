"""Stage 1: what acting has to add."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planning.cases import action, context, measured, policy
from smartgoals.errors import InvalidValueError
from smartgoals.model import Aggregation, Gap, Measure, Side, Target, Trend
from smartgoals.planning.gap import measure_gaps

END_OF_2025 = date(2025, 12, 31)
VISITS = Measure("visits")
WAITING = Measure("waiting time", key="visits", direction="decrease")


def gap_of(target: Target) -> Gap:
    """The gap of a target by the end of 2026."""
    return measure_gaps(context(policy([action("a")], target=target))).main


@pytest.mark.parametrize(
    ("target", "trend", "gap"),
    [
        (VISITS.from_to(62_000, 74_000), "62000", "12000"),
        (VISITS.from_to(62_000, 74_000).read_on(END_OF_2025).growing("0.015"), "62930", "11070"),
        (VISITS.from_to(62_000, 62_500).read_on(END_OF_2025).growing("0.015"), "62930", "0"),
        (VISITS.from_to(62_000, 62_000).read_on(END_OF_2025).growing("-0.1"), "55800", "6200"),
        (Target(VISITS, baseline=3, value=5, side=Side.AT_MOST), "3", "0"),
        (Target(VISITS, baseline=8, value=5, side=Side.AT_MOST), "8", "3"),
        (Target(VISITS, baseline=8, value=5, side=Side.AT_LEAST), "8", "0"),
        (VISITS.from_to(45, 20), "45", "25"),
        (VISITS.from_to(45, 20).read_on(END_OF_2025).growing("-0.2"), "36", "16"),
        (VISITS.from_to(45, 40).read_on(END_OF_2025).growing("-0.2"), "36", "0"),
        (WAITING.from_to(20, 20).read_on(END_OF_2025).growing("0.1"), "22", "2"),
        (WAITING.from_to(20, 20).read_on(END_OF_2025).growing("-0.1"), "18", "0"),
        (VISITS.from_to("3.10", "3.60").read_on(END_OF_2025).growing("0.015"), "3.15", "0.45"),
        (VISITS.from_to(0, 0), "0", "0"),
        (VISITS.from_to(-10, 5), "-10", "15"),
    ],
    ids=str,
)
def test_the_gap_is_the_target_less_what_happens_anyway(
    target: Target, trend: str, gap: str
) -> None:
    found = gap_of(target)

    assert (found.trend, found.amount) == (Decimal(trend), Decimal(gap))


def test_a_series_is_read_at_the_deadline() -> None:
    series = Trend(series=[(date(2027, 1, 2), 40), (date(2026, 12, 29), 20)])
    found = gap_of(Target(VISITS, baseline=0, value=100, trend=series))

    assert found.trend == 30


def test_without_a_day_the_baseline_is_that_of_today() -> None:
    target = VISITS.from_to(100, 200).growing("0.1")

    assert gap_of(target).trend == 110


def test_a_target_without_two_ends_has_no_gap() -> None:
    with pytest.raises(InvalidValueError, match="'visits' has no two ends"):
        gap_of(VISITS.to(100))


@given(st.integers(-1000, 1000), st.integers(-1000, 1000), st.integers(-500, 500))
def test_a_gap_is_never_negative_and_looks_the_same_upside_down(
    baseline: int, value: int, trend: int
) -> None:
    flat = Trend(series=[(END_OF_2025, trend)])
    mirrored = Trend(series=[(END_OF_2025, -trend)])
    found = gap_of(Target(VISITS, baseline=baseline, value=value, trend=flat))
    upside_down = gap_of(Target(WAITING, baseline=-baseline, value=-value, trend=mirrored))

    assert found.amount >= 0
    assert upside_down.amount == found.amount


@pytest.mark.parametrize("aggregation", Aggregation)
def test_only_sums_add_up(aggregation: Aggregation) -> None:
    found = gap_of(measured(aggregation).from_to(1, 2))

    assert found.adds_up == (aggregation is Aggregation.SUM)


def test_every_target_has_a_gap_and_a_reason() -> None:
    task = context(policy([action("a")], secondary=[Measure("newcomers").from_to(3, 9)]))
    gaps = measure_gaps(task)

    assert [gap.measure.key for gap in gaps.gaps] == ["visits", "newcomers"]
    assert [reason.about for reason in gaps.reasons] == ["visits", "newcomers"]
    assert {reason.stage for reason in gaps.reasons} == {"gap"}
