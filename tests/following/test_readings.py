"""Late, repeated, corrected and overlapping measurements are settled by the stated rules."""

from __future__ import annotations

from csv import DictReader
from datetime import date, datetime, timedelta
from decimal import Decimal
from io import StringIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals import InvalidValueError, Measure, Measurement
from smartgoals.following import Observation, increments, measurements_from_rows, observe

LEVEL = Measure("visits a year", key="visits").from_to(62_000, 74_000)
YEAR = (date(2027, 1, 1), date(2027, 12, 31))
COUNTED = LEVEL.over(YEAR, baseline=(date(2026, 1, 1), date(2026, 12, 31)))
END = date(2027, 12, 31)


def month(number: int, value: int, *, recorded: date | None = None) -> Measurement:
    """The visits of one month of 2027."""
    first = date(2027, number, 1)
    last = (first + timedelta(31)).replace(day=1) - timedelta(1)
    return Measurement("visits", value=value, since=first, at=last, recorded=recorded or last)


def until(number: int, value: int) -> Measurement:
    """The visits of 2027 up to the end of a month."""
    return Measurement("visits", value=value, since=YEAR[0], at=month(number, 0).at)


def values(*measurements: Measurement, on: date = END) -> list[int]:
    return [int(each.value) for each in observe(measurements, COUNTED, on=on)]


def test_months_are_added_up() -> None:
    assert values(month(1, 100), month(2, 50), month(3, 70)) == [100, 150, 220]


def test_a_year_to_date_takes_the_place_of_its_months() -> None:
    assert values(month(1, 100), month(2, 50), until(3, 240), month(4, 60)) == [100, 150, 240, 300]


def test_a_month_known_beside_its_year_to_date_changes_nothing() -> None:
    assert values(month(1, 100), until(2, 160), month(2, 50)) == [100, 160]


def test_a_correction_counts_from_the_day_it_was_recorded() -> None:
    first, corrected = month(1, 100), month(1, 90, recorded=date(2027, 3, 5))

    assert values(first, corrected, on=date(2027, 3, 4)) == [100]
    assert values(first, corrected, on=date(2027, 3, 5)) == [90]


def test_what_is_recorded_late_does_not_exist_before() -> None:
    assert values(month(1, 100, recorded=date(2027, 2, 10)), on=date(2027, 2, 9)) == []


def test_a_repeated_measurement_counts_once() -> None:
    assert values(month(1, 100), month(1, 100)) == [100]


def test_two_values_recorded_on_one_day_contradict_each_other() -> None:
    with pytest.raises(InvalidValueError, match="two values recorded on 2027-01-31: 100 and 90"):
        values(month(1, 100), month(1, 90))


def test_days_that_would_count_twice_are_refused() -> None:
    late = Measurement("visits", value=9, since=date(2027, 1, 20), at=date(2027, 2, 20))
    with pytest.raises(InvalidValueError, match="counts some days twice: up to 2027-01-31"):
        values(month(1, 100), late)


def test_a_period_half_outside_the_window_is_refused() -> None:
    early = Measurement("visits", value=9, since=date(2026, 12, 20), at=date(2027, 1, 5))
    with pytest.raises(InvalidValueError, match="lies only partly in the days that are counted"):
        values(early)


def test_periods_outside_the_window_are_passed_over() -> None:
    before = Measurement("visits", value=9, since=date(2026, 12, 1), at=date(2026, 12, 31))
    after = Measurement("visits", value=9, since=date(2028, 1, 1), at=date(2028, 1, 31))

    assert values(before, month(1, 5), after, on=date(2028, 6, 1)) == [5]


def test_a_missing_month_leaves_the_sum_incomplete() -> None:
    observed = observe([month(1, 100), month(3, 70)], COUNTED, on=END)

    assert [each.complete for each in observed] == [True, False]


def test_levels_stand_as_they_are_the_shortest_period_of_a_day() -> None:
    rolling = Measurement("visits", value=63_000, since=date(2026, 1, 1), at=date(2026, 12, 31))
    day = Measurement("visits", value=64_000, at=date(2026, 12, 31))

    assert observe([day, rolling], LEVEL, on=END) == (
        Observation(date(2026, 12, 31), Decimal(64_000)),
    )


def test_increments_add_up_to_the_last_sum() -> None:
    observed = observe([month(1, 100), month(2, 50)], COUNTED, on=END)

    assert increments(observed) == (Decimal(100), Decimal(50))


@given(st.lists(st.integers(0, 9_999), min_size=1, max_size=12), st.randoms())
def test_the_order_of_measurements_never_matters(monthly: list[int], rng: object) -> None:
    given_ = [month(place, value) for place, value in enumerate(monthly, 1)]
    shuffled = list(given_)
    rng.shuffle(shuffled)  # type: ignore[attr-defined]

    assert observe(shuffled, COUNTED, on=END) == observe(given_, COUNTED, on=END)
    assert values(*given_)[-1] == sum(monthly)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"since": date(2027, 2, 1), "at": date(2027, 1, 1)}, "since must not be after at"),
        ({"at": date(2027, 2, 1), "recorded": date(2027, 1, 1)}, "cannot be recorded on"),
    ],
)
def test_impossible_measurements_are_refused(arguments: dict[str, date], message: str) -> None:
    with pytest.raises(InvalidValueError, match=message):
        Measurement("visits", value=1, **arguments)  # type: ignore[arg-type]


def test_a_single_day_that_nobody_counted_makes_a_sum_incomplete() -> None:
    later = Measurement("visits", value=90, since=date(2027, 2, 2), at=date(2027, 2, 28))
    seen = observe([month(1, 100), later], COUNTED, on=END)

    assert [each.complete for each in seen] == [True, False]


# From tables.


def test_rows_of_a_file_become_measurements() -> None:
    text = """measure,value,at,since,source,recorded,due_to,remark
visits,62050,2026-01-31,,ticket desk,,,
visits,120,2026-02-28,2026-02-01,,2026-03-05,a1,late
"""
    first, second = measurements_from_rows(DictReader(StringIO(text)))

    assert first == Measurement("visits", value=62_050, at=date(2026, 1, 31), source="ticket desk")
    assert second == Measurement(
        "visits",
        value=120,
        at=date(2026, 2, 28),
        since=date(2026, 2, 1),
        recorded=date(2026, 3, 5),
        due_to="a1",
    )


def test_cells_of_a_data_frame_may_be_moments_numbers_and_nothing() -> None:
    row = {"measure": "visits", "value": 7, "at": datetime(2026, 1, 31), "since": float("nan")}  # noqa: DTZ001 — as data frames have them
    (found,) = measurements_from_rows([row])

    assert found == Measurement("visits", value=7, at=date(2026, 1, 31))


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ({"measure": "visits", "value": "7"}, "row 1 has no 'at'"),
        ({"measure": "", "value": "7", "at": "2026-01-31"}, "row 1 has no 'measure'"),
        ({"measure": "visits", "value": "many", "at": "2026-01-31"}, "row 1 is no measurement"),
        ({"measure": "visits", "value": "7", "at": "31/01/2026"}, "row 1 is no measurement"),
        ("visits", "row 1: "),
    ],
)
def test_a_row_that_is_no_measurement_is_named(row: Any, message: str) -> None:  # noqa: ANN401 — any row
    with pytest.raises(InvalidValueError, match=message):
        measurements_from_rows([row])
