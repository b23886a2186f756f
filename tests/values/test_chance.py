"""Chances lie between 0 and 1 and settle to what every platform agrees on."""

from __future__ import annotations

from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals.errors import InvalidValueError
from smartgoals.values.chance import chance, chance_or_none, normal_sf, round_probability

CHANCES = st.floats(0, 1)


@pytest.mark.parametrize("value", [-0.01, 1.01, float("nan"), float("inf"), "0.5", None, True])
def test_what_is_no_chance_is_refused_and_shown(value: object) -> None:
    with pytest.raises(InvalidValueError, match="a number from 0 to 1 is wanted") as caught:
        chance(value)  # type: ignore[arg-type]

    assert caught.value.value is value
    assert repr(value) in str(caught.value)


@given(CHANCES)
def test_a_chance_is_kept(value: float) -> None:
    assert chance(value) == value


def test_nobody_need_know() -> None:
    assert chance_or_none(None) is None
    assert chance_or_none(1) == 1.0


@given(st.floats(-100, 100), st.floats(-100, 100), st.floats(0.1, 50))
def test_exceeding_is_the_upper_tail_of_the_normal(
    threshold: float, mean: float, sigma: float
) -> None:
    expected = 1 - NormalDist(mean, sigma).cdf(threshold)

    assert normal_sf(threshold, mean, sigma) == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize(("mean", "sure"), [(9.9, 0.0), (10.0, 1.0), (10.1, 1.0)])
def test_without_spread_it_is_sure_one_way_or_the_other(mean: float, sure: float) -> None:
    assert normal_sf(10.0, mean, 0.0) == sure


@given(CHANCES)
def test_settling_twice_changes_nothing(value: float) -> None:
    assert round_probability(round_probability(value)) == round_probability(value)
    assert round_probability(value) == pytest.approx(value, abs=1e-6)


@pytest.mark.parametrize(("value", "kept"), [(-1e-9, 0.0), (1 + 1e-9, 1.0), (0.1234567, 0.123457)])
def test_a_settled_chance_is_one(value: float, kept: float) -> None:
    assert round_probability(value) == kept
