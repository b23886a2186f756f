"""Forecasts follow a trend, keep their laws, and abstain where nothing can be said."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals import InvalidValueError
from smartgoals.following import Observation, forecast
from smartgoals.model import NoForecast, Seasons

START = date(2026, 1, 5)
MONDAYS = [START + timedelta(7 * week) for week in range(40)]


def series(*values: int) -> list[Observation]:
    """One value a week."""
    return [Observation(day, Decimal(value)) for day, value in zip(MONDAYS, values, strict=False)]


@given(st.integers(-50, 50), st.integers(-9, 9), st.integers(3, 13), st.integers(1, 20))
def test_a_straight_line_is_continued_exactly(
    start: int, slope: int, count: int, ahead: int
) -> None:
    weeks = series(*(start + slope * week for week in range(count)))
    found = forecast(weeks, deadline=MONDAYS[count - 1 + ahead], on=MONDAYS[count - 1])

    assert found.value == found.low == found.high == start + slope * (count - 1 + ahead)


@given(st.lists(st.integers(-99, 99), min_size=3, max_size=13), st.integers(-500, 500))
def test_shift_law(values: list[int], by: int) -> None:
    deadline, on = MONDAYS[20], MONDAYS[13]
    step = Decimal("0.001")
    plain = forecast(series(*values), deadline=deadline, on=on, step=step)
    moved = forecast(series(*(each + by for each in values)), deadline=deadline, on=on, step=step)

    assert plain.value is not None
    assert moved.value == pytest.approx(plain.value + by, abs=Decimal("0.01"))


@given(st.lists(st.integers(-99, 99), min_size=3, max_size=13))
def test_mirror_law(values: list[int]) -> None:
    deadline, on, step = MONDAYS[20], MONDAYS[13], Decimal("0.001")
    plain = forecast(series(*values), deadline=deadline, on=on, step=step)
    mirror = forecast(series(*(-each for each in values)), deadline=deadline, on=on, step=step)

    assert mirror.value is not None
    assert plain.value == pytest.approx(-mirror.value, abs=Decimal("0.01"))


@given(st.lists(st.integers(-99, 99), min_size=3, max_size=13))
def test_a_higher_level_has_a_wider_interval_around_the_value(values: list[int]) -> None:
    deadline, on = MONDAYS[20], MONDAYS[13]
    narrow = forecast(series(*values), deadline=deadline, on=on, level=0.5)
    wide = forecast(series(*values), deadline=deadline, on=on, level=0.95)

    assert narrow.low is not None
    assert narrow.value is not None
    assert narrow.high is not None
    assert wide.low is not None
    assert wide.high is not None
    assert wide.low <= narrow.low <= narrow.high <= wide.high


def test_one_wild_reading_does_not_move_the_trend() -> None:
    tame = series(*range(100, 112))
    wild = [*tame[:6], Observation(tame[6].at, Decimal(900)), *tame[7:]]

    assert forecast(wild, deadline=MONDAYS[20], on=MONDAYS[11]).value == 120


@pytest.mark.parametrize(
    ("level", "least", "most"), [(0.5, 0.42, 0.72), (0.8, 0.74, 0.89), (0.95, 0.88, 0.99)]
)
@pytest.mark.parametrize("count", [3, 4, 6, 8, 13])
def test_intervals_of_noisy_lines_hold_about_as_often_as_they_say(
    count: int, level: float, least: float, most: float
) -> None:
    rng = Random(count)  # noqa: S311 — a seeded simulation
    held = 0
    for _ in range(300):
        noisy = [1000 + 10 * week + round(rng.gauss(0, 30)) for week in range(count + 1)]
        found = forecast(
            series(*noisy[:count]), deadline=MONDAYS[count], on=MONDAYS[count - 1], level=level
        )
        assert found.low is not None
        assert found.high is not None
        held += found.low <= noisy[count] <= found.high

    assert least <= held / 300 <= most


def test_the_day_of_reaching_is_the_first_on_which_the_line_meets_the_target() -> None:
    found = forecast(
        series(*range(0, 70, 7)), deadline=MONDAYS[30], on=MONDAYS[9], target=Decimal(100)
    )

    assert found.reached_on == START + timedelta(100)


@pytest.mark.parametrize("values", [(10, 10, 10, 10), (40, 30, 20, 10)])
def test_what_stands_still_or_moves_away_never_gets_there(values: tuple[int, ...]) -> None:
    found = forecast(series(*values), deadline=MONDAYS[30], on=MONDAYS[4], target=Decimal(100))

    assert found.reached_on is None


def test_reaching_it_in_a_generation_is_not_forecast() -> None:
    found = forecast(
        series(0, 1, 2, 3), deadline=MONDAYS[30], on=MONDAYS[4], target=Decimal(100_000)
    )

    assert found.reached_on is None


def test_seasons_are_taken_out_and_put_back() -> None:
    """A measure that only moves in summer is not extrapolated through the winter."""
    summer = Seasons([0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0])
    ends = [date(2026, 6, 30), date(2026, 7, 31), date(2026, 8, 31)]
    observed = [Observation(day, Decimal(100 * place)) for place, day in enumerate(ends, 1)]
    found = forecast(observed, deadline=date(2027, 5, 31), on=date(2026, 9, 1), seasons=summer)

    assert found.value == 300


def test_a_time_in_which_no_season_falls_is_counted_in_days() -> None:
    summer = Seasons([0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0])
    found = forecast(series(0, 7, 14), deadline=MONDAYS[4], on=MONDAYS[2], seasons=summer)

    assert found.value == 28


def test_readings_of_one_day_have_no_slope() -> None:
    same = [Observation(START, Decimal(5))] * 3

    assert forecast(same, deadline=MONDAYS[4], on=MONDAYS[1]).value == 5


@pytest.mark.parametrize(
    ("count", "deadline", "why"),
    [
        (2, MONDAYS[20], NoForecast.TOO_FEW_READINGS),
        (5, None, NoForecast.NO_DEADLINE),
        (5, MONDAYS[5], NoForecast.DEADLINE_PASSED),
    ],
)
def test_it_says_why_it_abstains(count: int, deadline: date | None, why: NoForecast) -> None:
    found = forecast(series(*range(count)), deadline=deadline, on=MONDAYS[5])

    assert (found.value, found.refused) == (None, why)


@pytest.mark.parametrize("level", [0, 1, -0.5])
def test_a_level_lies_between_nothing_and_certainty(level: float) -> None:
    with pytest.raises(InvalidValueError, match="lies between 0 and 1"):
        forecast(series(1, 2, 3), deadline=MONDAYS[9], on=MONDAYS[3], level=level)


@given(st.integers(-50, 50), st.integers(1, 9), st.integers(3, 13), st.integers(1, 20))
def test_who_is_on_the_line_needs_the_rate_there_is(
    start: int, slope: int, count: int, ahead: int
) -> None:
    weeks = series(*(start + slope * week for week in range(count)))
    arriving = Decimal(start + slope * (count - 1 + ahead))
    found = forecast(
        weeks,
        deadline=MONDAYS[count - 1 + ahead],
        on=MONDAYS[count - 1],
        target=arriving,
        step=Decimal("0.001"),
    )
    assert found.rate is not None
    assert found.needed == pytest.approx(found.rate, abs=Decimal("0.001"))


def test_after_the_season_nothing_more_can_be_needed() -> None:
    summer = Seasons([0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0])
    days = [date(2026, 6, 30), date(2026, 7, 31), date(2026, 8, 31)]
    swims = [Observation(day, Decimal(100 * place)) for place, day in enumerate(days)]
    found = forecast(
        swims, deadline=date(2026, 12, 31), on=date(2026, 9, 1), target=Decimal(500), seasons=summer
    )
    assert found.value == 200
    assert found.needed is None
