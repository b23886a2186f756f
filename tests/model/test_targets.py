"""Targets: relative changes, sides and what they make of a baseline."""

from __future__ import annotations

from decimal import Decimal

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from smartgoals.errors import InvalidValueError
from smartgoals.model import Measure, Objective, Target
from smartgoals.reading import Change, Reading
from smartgoals.values import Direction

WASTE = Measure("waste", unit="kg")
AMOUNTS = st.integers(-10_000, 10_000).map(Decimal)


@pytest.mark.parametrize(
    ("changes", "baseline", "value"),
    [
        ({"relative": "-0.3"}, 200, 140),
        ({"relative": 1}, 40, 80),
        ({"relative": "0.5"}, -10, -5),
        ({"delta": 40}, 180, 220),
        ({"delta": -3}, 10, 7),
    ],
)
def test_a_change_becomes_a_value_with_the_baseline(
    changes: dict[str, object], baseline: int, value: int
) -> None:
    stated = Target(WASTE, **changes)  # type: ignore[arg-type]
    assert stated.states_change
    assert not stated.known
    resolved = evolve(stated, baseline=baseline)
    assert (resolved.value, resolved.relative, resolved.delta) == (Decimal(value), None, None)
    assert resolved.direction is stated.direction


def test_a_value_that_is_stated_replaces_a_change() -> None:
    less = Target(WASTE, relative="-0.3")
    assert evolve(less, baseline=200, value=150) == WASTE.from_to(200, 150)
    assert not Target(WASTE).states_change


def test_a_share_is_not_changed_by_a_share() -> None:
    share = Measure("visitors under 30", unit="%")
    more = Target(share, relative="0.1", baseline=15)
    assert (more.value, more.relative) == (None, Decimal("0.1"))
    assert Target(share, delta=10, baseline=15).value == Decimal(25)


def test_two_changes_are_refused() -> None:
    with pytest.raises(InvalidValueError, match="'waste' changes by a share or by an amount"):
        Target(WASTE, relative="0.1", delta=3)


@pytest.mark.parametrize(
    ("side", "tolerance", "met", "unmet"),
    [
        ("at_most", None, [5, 4], [6]),
        ("at_least", None, [5, 6], [4]),
        ("within", 1, [4, 5, 6], [3, 7]),
        ("at_most", 1, [6], [7]),
    ],
)
def test_sides(side: str, tolerance: int | None, met: list[int], unmet: list[int]) -> None:
    target = Target(WASTE, value=5, side=side, tolerance=tolerance)
    assert all(target.is_met_by(Decimal(level)) for level in met)
    assert not any(target.is_met_by(Decimal(level)) for level in unmet)
    for level in met:
        assert evolve(target, baseline=level).change == 0
    for level in unmet:
        assert evolve(target, baseline=level).change == 5 - level


def test_a_range_is_kept() -> None:
    room = Target(WASTE, value=18, upper=22, side="within")
    assert [room.is_met_by(Decimal(level)) for level in (17, 18, 22, 23)] == [
        False,
        True,
        True,
        False,
    ]
    gaps = [evolve(room, baseline=level).change for level in (15, 20, 25)]
    assert gaps == [3, 0, -3]
    drafted = Objective.from_statement("Keep the reading room between 18 and 22 degrees").target
    assert drafted is not None
    assert str(drafted.side) == "within"
    assert [drafted.value, drafted.upper] == [18, 22]


@pytest.mark.parametrize("ends", [{"value": 22, "upper": 18}, {"upper": 18}])
def test_a_range_has_two_ends_in_order(ends: dict[str, int]) -> None:
    with pytest.raises(InvalidValueError, match="'waste' is to stay within"):
        Target(WASTE, side="within", **ends)  # type: ignore[arg-type]


def test_the_side_of_a_sentence_is_kept() -> None:
    drafted = Objective.from_statement("Have at most 5 complaints a month").target
    assert drafted is not None
    assert evolve(drafted, baseline=3).change == 0


def test_a_value_to_reach_lies_where_the_baseline_does_not() -> None:
    assert WASTE.from_to(200, 140).is_met_by(Decimal(130))
    assert not WASTE.from_to(200, 140).is_met_by(Decimal(150))
    assert WASTE.to(140).is_met_by(Decimal(150))
    assert evolve(WASTE, direction=Direction.DECREASE).to(140).is_met_by(Decimal(130))
    assert not Target(WASTE).is_met_by(Decimal(0))


def test_staying_under_falls() -> None:
    assert Target(WASTE, baseline=3, value=5, side="at_most").falls
    assert not Target(WASTE, baseline=7, value=5, side="at_least").falls


@given(AMOUNTS, AMOUNTS)
def test_an_amount_more_is_that_amount_more(baseline: Decimal, delta: Decimal) -> None:
    assert Target(WASTE, baseline=baseline, delta=delta).change == delta


@pytest.mark.parametrize(
    ("sentence", "relative", "delta"),
    [
        ("Grow subscriptions by 30 % by March 2027", "0.3", None),
        ("Double the audience by 2028", "1", None),
        ("Diviser par deux les retards", "-0.5", None),
        ("Réduire les déchets de 20 %", "-0.2", None),
        ("Increase the margin by 3 points", None, "3"),
        ("Reduce the waste by 200 kg", None, "-200"),
    ],
)
def test_a_relative_sentence_keeps_its_change(
    sentence: str, relative: str | None, delta: str | None
) -> None:
    target = Objective.from_statement(sentence).target
    assert target is not None
    assert target.relative == (None if relative is None else Decimal(relative))
    assert target.delta == (None if delta is None else Decimal(delta))


def test_shares_are_not_added_up() -> None:
    drafted = Objective.from_statement("Raise branch coverage from 72 % to 90 %").measure
    assert drafted is not None
    assert (str(drafted.aggregation), str(drafted.kind)) == ("ratio", "ratio")
    visits = Objective.from_statement("Welcome 74,000 visits").measure
    assert visits is not None
    assert str(visits.aggregation) == "sum"


def test_a_bare_number_is_no_target() -> None:
    assert Objective.from_statement("42").target is None


def test_the_purpose_of_a_sentence_is_kept() -> None:
    draft = Objective.from_statement("Grow revenue by 10 % so that more locals feel at home")
    assert [purpose.statement for purpose in draft.purposes] == ["more locals feel at home"]
    assert Objective.from_statement("Grow revenue by 10 %").purposes == ()


@pytest.mark.parametrize(
    "reading",
    [
        Reading(text="Prices by 20 %", language="en", change=Change(Decimal(20), "%")),
        Reading(
            text="None of it",
            language="en",
            change=Change(Decimal(0), "times"),
            direction=Direction.DECREASE,
        ),
    ],
)
def test_a_change_that_points_nowhere_is_not_made_up(reading: Reading) -> None:
    target = Objective.from_reading(reading).target
    assert target is not None
    assert not target.states_change


@pytest.mark.parametrize(
    ("sentence", "relative"),
    [
        ("Improve delivery time by 20 %", "-0.2"),
        ("Améliorer le délai de réponse de 20 %", "-0.2"),
        ("Improve the response rate by 20 %", "0.2"),
        ("Améliorer les recettes de 20 %", "0.2"),
    ],
)
def test_an_improvement_points_where_the_measure_is_good(sentence: str, relative: str) -> None:
    target = Objective.from_statement(sentence).target
    assert target is not None
    assert target.relative == Decimal(relative)
