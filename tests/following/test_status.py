"""Status bands have no gaps, and each product's own examples come out as it says."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals import InvalidValueError
from smartgoals.following import PRESETS, Course, Curve, planned_share, planned_value, status_of
from smartgoals.model import PaceBasis, Period, Seasons, Status, StatusBands

shares = st.fractions(-2, 3)


@pytest.mark.parametrize(
    ("product", "raw", "planned", "status"),
    [
        # The museum of the guide: 65,200 and 64,900 of 65,600 planned.
        ("smartgoals", Fraction(3200, 12000), Fraction(3, 10), Status.BEHIND),
        ("smartgoals", Fraction(2900, 12000), Fraction(3, 10), Status.OFF_TRACK),
        # ServiceNow: a third quarter at 94.7 % is green, at 85.2 % yellow; 89.5 lies in the gap.
        ("servicenow", Fraction("0.947"), Fraction(1), Status.ON_TRACK),
        ("servicenow", Fraction("0.852"), Fraction(1), Status.BEHIND),
        ("servicenow", Fraction("0.895"), Fraction(1), Status.BEHIND),
        ("servicenow", Fraction("0.749"), Fraction(1), Status.OFF_TRACK),
        # Cascade: 95 to 105 % of expected on track, 85 to 94 behind.
        ("cascade", Fraction("0.475"), Fraction("0.5"), Status.ON_TRACK),
        ("cascade", Fraction("0.474"), Fraction("0.5"), Status.BEHIND),
        ("cascade", Fraction("0.42"), Fraction("0.5"), Status.OFF_TRACK),
        # UpRaise: .95 and .75 of the ideal.
        ("upraise", Fraction("0.38"), Fraction("0.5"), Status.BEHIND),
        ("upraise", Fraction("0.37"), Fraction("0.5"), Status.OFF_TRACK),
        # Oboard: 70 and 40 % of the elapsed share.
        ("oboard", Fraction("0.35"), Fraction("0.5"), Status.ON_TRACK),
        ("oboard", Fraction("0.20"), Fraction("0.5"), Status.BEHIND),
        ("oboard", Fraction("0.19"), Fraction("0.5"), Status.OFF_TRACK),
        # Viva Goals: behind below the expected value, at risk more than 25 % off.
        ("viva", Fraction("0.5"), Fraction("0.5"), Status.ON_TRACK),
        ("viva", Fraction("0.49"), Fraction("0.5"), Status.BEHIND),
        ("viva", Fraction("0.37"), Fraction("0.5"), Status.OFF_TRACK),
        # Engagedly: up to 16.5 points behind, up to 33 points behind.
        ("engagedly", Fraction("0.335"), Fraction("0.5"), Status.ON_TRACK),
        ("engagedly", Fraction("0.17"), Fraction("0.5"), Status.BEHIND),
        ("engagedly", Fraction("0.16"), Fraction("0.5"), Status.OFF_TRACK),
        # Atlassian: the owner's score, whatever the day; .65 lies in the gap.
        ("atlassian", Fraction("0.7"), Fraction("0.1"), Status.ON_TRACK),
        ("atlassian", Fraction("0.65"), Fraction("0.9"), Status.BEHIND),
        ("atlassian", Fraction("0.39"), Fraction("0.1"), Status.OFF_TRACK),
    ],
)
def test_products_own_examples(
    product: str, raw: Fraction, planned: Fraction, status: Status
) -> None:
    assert status_of(raw, planned, bands=PRESETS[product]) is status


@given(shares, st.fractions(Fraction(1, 10), 1), st.sampled_from(sorted(PRESETS)))
def test_every_pace_has_one_status(raw: Fraction, planned: Fraction, product: str) -> None:
    assert status_of(raw, planned, bands=PRESETS[product]) in {
        Status.ON_TRACK,
        Status.BEHIND,
        Status.OFF_TRACK,
    }


@given(shares, shares, st.fractions(Fraction(1, 10), 1), st.sampled_from(sorted(PRESETS)))
def test_more_progress_is_never_a_worse_status(
    one: Fraction, other: Fraction, planned: Fraction, product: str
) -> None:
    order = [Status.OFF_TRACK, Status.BEHIND, Status.ON_TRACK]
    less, more = sorted((one, other))
    bands = PRESETS[product]
    assert order.index(status_of(less, planned, bands=bands)) <= order.index(
        status_of(more, planned, bands=bands)
    )


@pytest.mark.parametrize(
    ("raw", "planned", "reached", "over", "status"),
    [
        (Fraction(1), Fraction(1, 2), True, False, Status.REACHED),
        (Fraction(9, 10), Fraction(1), False, True, Status.MISSED),
        (None, None, None, True, Status.UNKNOWN),
        (None, Fraction(1, 2), None, False, Status.UNKNOWN),
        (Fraction(1, 2), None, False, False, Status.UNKNOWN),
        (Fraction(0), Fraction(1, 100), False, False, Status.TOO_EARLY),
    ],
)
def test_what_is_not_a_matter_of_pace(
    raw: Fraction | None,
    planned: Fraction | None,
    reached: bool | None,
    over: bool,
    status: Status,
) -> None:
    assert status_of(raw, planned, reached=reached, over=over) is status


def test_shares_may_be_floats() -> None:
    assert status_of(0.85, 1.0) is status_of(Fraction("0.85"), Fraction(1)) is Status.BEHIND


def test_where_nothing_is_planned_a_ratio_tells_nothing() -> None:
    bands = StatusBands(least_planned=0)

    assert bands.pace(Fraction(1), Fraction(0)) is None
    assert status_of(Fraction(1), Fraction(0), reached=False, bands=bands) is Status.TOO_EARLY


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"on_track": 0.5, "behind": 0.6}, "go from behind up to on track"),
        ({"least_planned": 1.0}, "lies in"),
    ],
)
def test_odd_bands_are_refused(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidValueError, match=message):
        StatusBands(**arguments)


def test_the_basis_may_be_given_by_name() -> None:
    assert StatusBands(basis="score").basis is PaceBasis.SCORE


YEAR = Period(date(2027, 1, 1), date(2027, 12, 31))
days = st.dates(date(2026, 6, 1), date(2028, 6, 1))


@given(days, days, st.sampled_from(Curve), st.integers(0, 364))
def test_what_is_planned_never_falls_and_stays_within_all_of_it(
    one: date, other: date, curve: Curve, lead: int
) -> None:
    earlier, later = sorted((one, other))
    course = Course(curve=curve, lead=lead)
    first = planned_share(earlier, period=YEAR, course=course)
    last = planned_share(later, period=YEAR, course=course)

    assert 0 <= first <= last <= 1


def test_curves_begin_and_end_alike_and_differ_between() -> None:
    middle = date(2027, 7, 2)
    even, s_curve, late = (
        planned_share(middle, period=YEAR, course=Course(curve=each)) for each in Curve
    )

    assert even == Fraction(183, 365)
    assert s_curve == even * even * (3 - 2 * even)
    assert late == 0
    ends = {planned_share(YEAR.last, period=YEAR, course=Course(curve=each)) for each in Curve}
    assert ends == {Fraction(1)}


def test_nothing_is_planned_before_the_lead_time_is_over() -> None:
    assert planned_share(date(2027, 1, 31), period=YEAR, course=Course(lead=31)) == 0
    assert planned_share(date(2027, 2, 1), period=YEAR, course=Course(lead=31)) > 0


def test_a_lead_has_to_fit() -> None:
    with pytest.raises(InvalidValueError, match="does not fit between"):
        planned_share(date(2027, 6, 1), period=YEAR, course=Course(lead=365))
    with pytest.raises(InvalidValueError, match="0 or more"):
        Course(lead=-1)


def test_between_milestones_the_plan_is_a_straight_line() -> None:
    points = [(date(2027, 1, 31), Decimal(30)), (date(2027, 2, 10), Decimal(50))]

    assert planned_value(date(2027, 2, 5), points) == 40
    assert planned_value(date(2027, 3, 1), points) == 50
    assert planned_value(date(2027, 1, 30), points) is None
    assert planned_value(date(2027, 1, 30), []) is None


def test_a_time_without_any_season_is_counted_in_days() -> None:
    summer = Seasons([0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0])
    january = Period(date(2027, 1, 1), date(2027, 1, 10))

    assert planned_share(date(2027, 1, 5), period=january, seasons=summer) == Fraction(1, 2)
    assert planned_share(date(2027, 6, 30), period=YEAR, seasons=summer) == Fraction(1, 3)
