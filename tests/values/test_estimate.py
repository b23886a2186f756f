"""Three points in order."""

from __future__ import annotations

from decimal import Context, Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals.errors import InvalidValueError
from smartgoals.values import Estimate

POINTS = st.tuples(*[st.decimals(min_value=-1000, max_value=1000, places=2)] * 3)


@pytest.mark.parametrize("points", [(5, 4, 9), (1, 9, 5), (9, 5, 1), (2, 2, 1)])
def test_points_out_of_order_are_refused_and_shown(points: tuple[int, int, int]) -> None:
    with pytest.raises(InvalidValueError, match=", ".join(map(str, points))) as caught:
        Estimate(*points)

    assert caught.value.value == tuple(map(Decimal, points))


@pytest.mark.parametrize("point", [float("nan"), float("inf"), True, "some"])
def test_points_are_amounts(point: float) -> None:
    with pytest.raises(InvalidValueError):
        Estimate(0, 1, point)


@given(POINTS)
def test_the_likely_case_counts_four_times(points: tuple[Decimal, Decimal, Decimal]) -> None:
    worst, likely, best = map(Fraction, sorted(points))
    with localcontext(Context(prec=3)):
        estimate = Estimate(*sorted(points))
        mean, sigma = Fraction(estimate.mean), Fraction(estimate.sigma)

    assert abs(mean - (worst + 4 * likely + best) / 6) < Fraction(1, 10**20)
    assert abs(sigma - (best - worst) / 6) < Fraction(1, 10**20)
    assert worst - Fraction(1, 10**20) <= mean <= best + Fraction(1, 10**20)


@given(POINTS, st.integers(-1000, 1000), st.integers(0, 500))
def test_more_is_never_likelier_than_less(
    points: tuple[Decimal, Decimal, Decimal], amount: int, extra: int
) -> None:
    estimate = Estimate(*sorted(points))

    assert estimate.at_least(Decimal(amount)) >= estimate.at_least(Decimal(amount + extra))
