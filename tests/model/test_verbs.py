"""Verbs give a new value that differs in what they say, and in nothing else."""

from __future__ import annotations

from datetime import date
from decimal import Context, Decimal, localcontext

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from smartgoals.model import (
    Action,
    Calendar,
    ExpertJudgement,
    Interaction,
    Measure,
    Objective,
    Policy,
    Purpose,
    ReferenceClass,
    Side,
    Target,
    Trend,
    Waiver,
)
from smartgoals.values import Direction

DAY = date(2027, 12, 31)
VISITS, SALES = Measure("visits"), Measure("sales")
PRIDE, WORTH = Purpose("Pride"), Purpose("Worth")
GROW = Objective("Grow", target=VISITS.from_to(10, 20), purposes=[PRIDE])
GUARD = Measure("satisfaction").at_least("4.3")
JUDGED = ExpertJudgement("realistic", who="Claire")
WAIVER = Waiver("POL-03", reason="on purpose", by="Claire")
OPEN, CLOSE = Action("Open", key="open"), Action("Close", key="close", after=["open"])
POLICY = Policy(
    GROW,
    actions=[OPEN, CLOSE, Action("Paint", key="paint", enables=["open"])],
    interactions=[Interaction("open", "close", value=1), Interaction("paint", "close", value=1)],
)

VERBS: dict[str, tuple[object, object]] = {
    "due on": (GROW.due_on(DAY), evolve(GROW, deadline=DAY)),
    "serving": (GROW.serving(WORTH), evolve(GROW, purposes=[PRIDE, WORTH])),
    "guarded by": (GROW.guarded_by(GUARD), evolve(GROW, guardrails=[GUARD])),
    "judged": (GROW.judged(JUDGED), evolve(GROW, judgement=JUDGED)),
    "owned by": (GROW.owned_by("hugo"), evolve(GROW, owner="hugo")),
    "waiving": (GROW.waiving(WAIVER), evolve(GROW, waivers=[WAIVER])),
    "counted in": (GROW.counted_in(SALES), evolve(GROW, target=SALES.from_to(10, 20))),
    "first counted in": (
        Objective("Grow").counted_in(SALES),
        Objective("Grow", target=Target(SALES)),
    ),
    "from to": (GROW.from_to(1, 2), evolve(GROW, target=VISITS.from_to(1, 2))),
    "purpose serving": (PRIDE.serving(WORTH), Purpose("Pride", purposes=[WORTH])),
    "growing": (VISITS.to(3).growing("0.1"), Target(VISITS, value=3, trend=Trend(growth="0.1"))),
    "read on": (VISITS.to(3).read_on(DAY), Target(VISITS, value=3, since=DAY)),
    "passing": (VISITS.to(3).passing((DAY, 2)), Target(VISITS, value=3, milestones=[(DAY, 2)])),
    "following": (OPEN.following(CLOSE), evolve(OPEN, after=["close"])),
    "action due on": (OPEN.due_on(DAY), evolve(OPEN, due=DAY)),
    "with actions": (
        POLICY.with_actions(Action("Sing")).actions[-1],
        Action("Sing"),
    ),
    "aiming at": (POLICY.aiming_at(GROW.due_on(DAY)).objective, GROW.due_on(DAY)),
    "without actions": (
        POLICY.without_actions(OPEN),
        evolve(
            POLICY,
            actions=[Action("Close", key="close"), Action("Paint", key="paint")],
            interactions=[Interaction("paint", "close", value=1)],
        ),
    ),
}


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_changes_what_it_says(verb: str) -> None:
    changed, expected = VERBS[verb]

    assert changed == expected


def test_what_comes_before_is_what_is_followed_and_what_enables() -> None:
    assert POLICY.waits() == {"open": ("paint",), "close": ("open",), "paint": ()}


def test_a_draft_has_no_measure_and_no_targets() -> None:
    draft = Objective("Grow")

    assert (draft.measure, draft.targets) == (None, ())
    assert (GROW.measure, GROW.targets) == (VISITS, (VISITS.from_to(10, 20),))
    assert Objective("Grow", secondary=[SALES.to(3)]).targets == (SALES.to(3),)


@pytest.mark.parametrize(
    ("target", "direction", "change"),
    [
        (VISITS.from_to(1, 2), Direction.INCREASE, 1),
        (VISITS.from_to(2, 1), Direction.DECREASE, -1),
        (VISITS.from_to(2, 2), Direction.MAINTAIN, 0),
        (VISITS.to(2), None, None),
        (Measure("waste", direction="decrease").to(2), Direction.DECREASE, None),
    ],
)
def test_figures_point_somewhere(
    target: Target, direction: Direction | None, change: int | None
) -> None:
    assert target.direction == direction
    assert target.change == change
    assert target.known == (change is not None)


@pytest.mark.parametrize(
    ("side", "value", "safe"),
    [
        (Side.AT_LEAST, 4, True),
        (Side.AT_LEAST, 3, False),
        (Side.AT_MOST, 4, True),
        (Side.AT_MOST, 5, False),
    ],
)
def test_the_bound_itself_is_safe(side: Side, value: int, safe: bool) -> None:
    rail = VISITS.at_least(4) if side is Side.AT_LEAST else VISITS.at_most(4)

    assert rail.holds(Decimal(value)) == safe


@given(st.lists(st.integers(-100, 100), min_size=1), st.floats(0, 1), st.floats(0, 1))
def test_quantiles_rise_from_the_least_case_to_the_greatest(
    cases: list[int], part: float, other: float
) -> None:
    museums = ReferenceClass("museums", cases=cases)

    assert museums.quantile(0) == min(cases)
    assert museums.quantile(1) == max(cases)
    assert museums.quantile(min(part, other)) <= museums.quantile(max(part, other))


@pytest.mark.parametrize(
    ("day", "value"),
    [
        ((2025, 6, 1), 10),
        ((2026, 1, 1), 10),
        ((2026, 1, 6), 15),
        ((2026, 1, 11), 20),
        ((2026, 1, 16), 10),
        ((2026, 1, 21), 0),
        ((2027, 1, 1), 0),
    ],
)
def test_a_series_is_straight_between_its_points_and_flat_outside(
    day: tuple[int, int, int], value: int
) -> None:
    points = [(date(2026, 1, 21), 0), (date(2026, 1, 1), 10), (date(2026, 1, 11), 20)]
    with localcontext(Context(prec=1)):
        found = Trend(series=points).expected(Decimal(0), since=DAY, at=date(*day))

    assert found == value


@pytest.mark.parametrize(
    ("growth", "years", "value"),
    [
        ("0.1", 0, "100"),
        ("0.1", 1, "110.0"),
        ("0.1", 2, "121.00"),
        ("-0.5", 2, "25.00"),
        (0, 9, 100),
    ],
)
def test_growth_compounds(growth: str, years: int, value: str) -> None:
    since = date(2026, 1, 1)
    found = Trend(growth=growth).expected(Decimal(100), since=since, at=date(2026 + years, 1, 1))

    assert found == Decimal(value)


@pytest.mark.parametrize(
    ("open_day", "found"), [((2026, 4, 4), (2026, 4, 7)), ((2026, 4, 3), (2026, 4, 3))]
)
def test_the_next_worked_day_may_be_today(
    open_day: tuple[int, int, int], found: tuple[int, int, int]
) -> None:
    easter = Calendar(closed=[date(2026, 4, 6)])

    assert easter.on_or_after(date(*open_day)) == date(*found)


@pytest.mark.parametrize(
    ("until", "today", "holds"),
    [(None, None, True), (DAY, None, False), (DAY, DAY, True), (DAY, date(2028, 1, 1), False)],
)
def test_a_waiver_holds_up_to_its_last_day(
    until: date | None,
    today: date | None,
    holds: bool,
) -> None:
    assert Waiver("POL-03", reason="r", by="b", until=until).holds(today) == holds
