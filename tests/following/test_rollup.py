"""Roll-ups state their rule, weights are explained, and probabilities are held against what came."""

from __future__ import annotations

from fractions import Fraction

import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from smartgoals import InvalidValueError
from smartgoals.following import (
    Part,
    RollUpRule,
    Stated,
    calibrate,
    calibration_by_owner,
    goal_attainment,
    moved_by,
    roll_up,
)

progress = st.fractions(0, 1)
weights = st.integers(1, 9)


@st.composite
def parts(draw: st.DrawFn) -> list[Part]:
    """Up to five parts with progress, weight and perhaps a must-have."""
    count = draw(st.integers(1, 5))
    return [
        Part(
            f"p{place}",
            progress=draw(progress),
            weight=Fraction(draw(weights)),
            must_have=draw(st.booleans()),
        )
        for place in range(count)
    ]


@given(parts(), st.sampled_from(RollUpRule))
def test_a_roll_up_lies_between_its_worst_and_its_best_part(
    several: list[Part], rule: RollUpRule
) -> None:
    every = [part.progress for part in several]
    assert min(every) <= roll_up(several, rule) <= max(every)


@given(parts(), st.randoms(), st.sampled_from(RollUpRule))
def test_the_order_of_parts_never_matters(
    several: list[Part], rng: object, rule: RollUpRule
) -> None:
    shuffled = list(several)
    rng.shuffle(shuffled)  # type: ignore[attr-defined]
    assert roll_up(shuffled, rule) == roll_up(several, rule)


@given(parts(), st.data())
def test_movements_add_up_to_that_of_the_total(before: list[Part], data: st.DataObject) -> None:
    after = [evolve(part, progress=data.draw(progress)) for part in before]
    moved = moved_by(before, after)

    assert sum(each for _, each in moved) == roll_up(after) - roll_up(before)
    assert [abs(each) for _, each in moved] == sorted(
        (abs(each) for _, each in moved), reverse=True
    )


def test_unlike_weights_are_not_a_third_each() -> None:
    """Three key results of 100k, 20k and 1k: asked for in Viva Goals."""
    several = [
        Part("a", progress=1, weight=100_000),
        Part("b", progress=0, weight=20_000),
        Part("c", progress=0, weight=1_000),
    ]
    assert roll_up(several) == Fraction(100, 121)
    assert roll_up(several, RollUpRule.MEAN) == Fraction(1, 3)
    assert roll_up(several, RollUpRule.WORST) == 0


def test_a_must_have_holds_the_whole_back_until_it_is_reached() -> None:
    several = [Part("a", progress=1), Part("b", progress="0.2", must_have=True)]

    assert roll_up(several, RollUpRule.MUST_HAVE) == Fraction(1, 5)
    done = [several[0], evolve(several[1], progress=1)]
    assert roll_up(done, RollUpRule.MUST_HAVE) == 1


@pytest.mark.parametrize(
    ("several", "message"),
    [([], "at least one part"), ([Part("a", progress=1, weight=0)], "all weights are 0")],
)
def test_no_total_of_nothing(several: list[Part], message: str) -> None:
    with pytest.raises(InvalidValueError, match=message):
        roll_up(several)


def test_a_weight_is_not_negative() -> None:
    with pytest.raises(InvalidValueError, match="must not be below 0"):
        Part("a", progress=1, weight=-1)


def test_movements_are_told_only_of_the_same_parts() -> None:
    with pytest.raises(InvalidValueError, match="same parts with the same weights"):
        moved_by([Part("a", progress=0)], [Part("b", progress=0)])


@pytest.mark.parametrize(
    ("levels", "score"),
    [((1, 0, 0, 1), 57.0), ((-1, -1, -1, -1), 36.0), ((0, 0, 0, 0), 50.0)],
)
def test_goal_attainment_of_the_museum(levels: tuple[int, ...], score: float) -> None:
    found = goal_attainment(zip(levels, (4, 3, 2, 1), strict=True))
    assert round(found, 1) == score


@given(st.lists(st.tuples(st.integers(-2, 2), weights), min_size=1, max_size=6))
def test_goal_attainment_mirrors_around_fifty(scored: list[tuple[int, int]]) -> None:
    mirrored = goal_attainment((-level, weight) for level, weight in scored)
    assert mirrored == pytest.approx(100 - goal_attainment(scored))


@pytest.mark.parametrize(
    ("levels", "message"),
    [
        ([], "at least one objective"),
        ([(3, 1)], "from -2 to 2"),
        ([(1, 0)], "must be above 0"),
    ],
)
def test_odd_levels_are_refused(levels: list[tuple[int, int]], message: str) -> None:
    with pytest.raises(InvalidValueError, match=message):
        goal_attainment(levels)


forecasts = st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=30)


@given(forecasts, st.integers(1, 10))
def test_bins_hold_every_probability_once(stated: list[tuple[float, bool]], bins: int) -> None:
    found = calibrate(
        [Stated("a", probability=each, happened=came) for each, came in stated], bins=bins
    )
    assert sum(each.count for each in found.bins) == found.count == len(stated)
    assert all(each.low <= each.stated + 1e-9 for each in found.bins)
    assert all(each.stated <= each.high + 1e-9 for each in found.bins)
    assert 0 <= found.brier <= 1


def test_whoever_says_eighty_percent_and_is_right_four_times_of_five_is_calibrated() -> None:
    stated = [Stated("hugo", probability=0.8, happened=each < 4) for each in range(5)]
    sure = [Stated("lea", probability=1.0, happened=each < 2) for each in range(4)]
    by_owner = calibration_by_owner([*sure, *stated])

    assert list(by_owner) == ["hugo", "lea"]
    assert by_owner["hugo"].bias == 0
    assert (by_owner["lea"].bias, by_owner["lea"].brier) == (0.5, 0.5)


@given(forecasts)
def test_always_saying_one_half_gets_a_quarter(stated: list[tuple[float, bool]]) -> None:
    assume(stated)
    found = calibrate([Stated("a", probability=0.5, happened=came) for _, came in stated])
    assert found.brier == 0.25


def test_nothing_stated_has_no_calibration() -> None:
    with pytest.raises(InvalidValueError, match="at least one stated probability"):
        calibrate([])
    with pytest.raises(InvalidValueError, match="at least one bin"):
        calibrate([Stated("a", probability=0.5, happened=True)], bins=0)
