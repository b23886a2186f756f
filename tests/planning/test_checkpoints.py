"""Stage 7: when owner and leader look together."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import smartgoals as sg
from effort import tries
from planning.cases import TODAY, action, planned, policy
from smartgoals.model import Calendar, DecisionArea, Measure, Person, Plan
from strategies import calendars

ADA = Person("Ada", commitment=1)


def reviewed(days: int, *, calendar: Calendar | None = None, **fields: Any) -> Plan:  # noqa: ANN401 — any field of an action
    """A plan with one contributing action, judged so many days from now."""
    deadline = TODAY + timedelta(days)
    return planned(
        policy([action("a", 1, 2, 3, **fields)], deadline=deadline),
        [ADA],
        calendar=calendar,
        pins={"a": "ada"},
    )


def reviews(plan: Plan) -> tuple[date, ...]:
    """The reviews of the one action."""
    return plan.delegation("a").checkpoints


def rhythm(plan: Plan) -> str:
    """How the reviews recur, in words."""
    (reason,) = [one for one in plan.why("a") if one.stage == "checkpoints"]
    return sg.render(reason).rstrip(".").split(", ", 2)[2]


@pytest.mark.parametrize(
    ("days", "fields", "name"),
    [
        (90, {}, "every week"),
        (91, {}, "every other week"),
        (181, {}, "every other week"),
        (182, {}, "on the first Monday of the month"),
        (363, {}, "on the first Monday of the month"),
        (364, {}, "every quarter"),
        (3000, {}, "every quarter"),
        (363, {"impact": "high"}, "every other week"),
        (363, {"areas": [DecisionArea("x", reserved=True)]}, "every other week"),
        (363, {"areas": [DecisionArea("x", cap=3)], "impact": "high"}, "every other week"),
        (363, {"areas": [DecisionArea("x", cap=4)]}, "on the first Monday of the month"),
        (90, {"impact": "high"}, "every week"),
    ],
)
def test_the_rhythm_suits_the_time_and_the_stakes(
    days: int, fields: dict[str, Any], name: str
) -> None:
    assert rhythm(reviewed(days, **fields)) == name


@pytest.mark.parametrize(
    ("latency", "name"),
    [
        (7, "every week"),
        (8, "every other week"),
        (20, "on the first Monday of the month"),
        (99, "every quarter"),
    ],
)
def test_nobody_looks_before_the_numbers_are_there(latency: int, name: str) -> None:
    slow = Measure("visits", source="s", every="week", latency=latency)
    deadline = TODAY + timedelta(90 if latency < 99 else 800)
    plan = planned(
        policy([action("a", 1, 2, 3)], target=slow.from_to(0, 9), deadline=deadline), [ADA]
    )

    assert rhythm(plan) in {name, "spread evenly, because time is short"}
    if name == "every week":
        assert rhythm(plan) == name


@given(st.integers(2, 900), calendars())
@settings(max_examples=tries(80))
def test_reviews_are_in_order_on_open_days_and_during_the_work(
    days: int, calendar: Calendar
) -> None:
    plan = reviewed(days, calendar=calendar)
    found, one = reviews(plan), plan.delegation("a")

    assert all(earlier < later for earlier, later in pairwise(found))
    assert all(calendar.works(day) for day in found)
    assert all(one.start < day < TODAY + timedelta(days) for day in found)


@given(st.integers(14, 900))
@settings(max_examples=tries(60))
def test_there_are_three_reviews_where_there_is_time(days: int) -> None:
    assert len(reviews(reviewed(days))) >= 3


def test_little_time_is_spread_evenly() -> None:
    plan = reviewed(8)

    assert reviews(plan) == (date(2026, 1, 7), date(2026, 1, 9), date(2026, 1, 12))
    assert rhythm(plan) == "spread evenly, because time is short"


def test_no_time_has_no_review_and_says_nothing_of_it() -> None:
    plan = reviewed(1)

    assert reviews(plan) == ()
    assert plan.delegation("a").mandate.reviews == ()


def test_a_closed_monday_moves_to_the_next_open_day() -> None:
    plan = reviewed(60, calendar=Calendar(closed=[date(2026, 1, 12), date(2026, 1, 13)]))

    assert reviews(plan)[:2] == (date(2026, 1, 14), date(2026, 1, 19))


def test_what_brings_nothing_is_judged_the_day_it_is_due() -> None:
    done = planned([action("a", effort=5)], [ADA])
    wanted = planned([action("a", effort=5, due=date(2026, 3, 2))], [ADA])
    then = action("b", 5, 6, 7, after=["a"])
    late = planned([action("a", effort=5, due=date(2026, 1, 7)), then], [ADA])

    assert done.delegation("a").objective.deadline == date(2026, 1, 9)
    assert wanted.delegation("a").objective.deadline == date(2026, 3, 2)
    assert late.delegation("a").objective.deadline == date(2026, 1, 9)
