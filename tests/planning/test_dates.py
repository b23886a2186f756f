"""Stage 4: when each action starts and is due."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from effort import tries
from planning.cases import DEADLINE, TODAY, action, planned, policy
from smartgoals.errors import InvalidValueError
from smartgoals.model import Action, Calendar, LateAction, Period, Person, Plan
from smartgoals.planning.timetable import workdays_needed
from strategies import calendars, people

MONDAY = TODAY


def slot(plan: Plan, key: str) -> tuple[date, date]:
    """The first and the last day of an action."""
    one = plan.delegation(key)
    return one.start, one.due


def late(plan: Plan) -> list[tuple[str, date, int]]:
    """What comes too late, and by how many days."""
    return [
        (one.action, one.wanted, one.days) for one in plan.missing if isinstance(one, LateAction)
    ]


@pytest.mark.parametrize(
    ("effort", "share", "days"),
    [
        (0, 1, 0),
        ("0.1", 1, 1),
        (1, 1, 1),
        ("1.1", 1, 2),
        (30, ".5", 60),
        (1, ".3", 4),
        (10, ".3", 34),
    ],
)
def test_effort_at_a_share_takes_so_many_days(effort: str, share: str, days: int) -> None:
    assert workdays_needed(action("a", effort=effort, share=share)) == days


@given(people(0), calendars(), st.integers(1, 12), st.integers(0, 60))
@settings(max_examples=tries(60))
def test_one_action_takes_the_first_days_its_owner_works(
    person: Person, calendar: Calendar, days: int, wait: int
) -> None:
    earliest = TODAY + timedelta(wait)
    plan = planned(
        [action("a", effort=days, earliest=earliest)], [person], calendar=calendar, pins={"a": "p0"}
    )
    week = calendar.weekdays[: person.days_a_week]
    worked: list[date] = []
    day = earliest
    while len(worked) < days:
        away = any(period.first <= day <= period.last for period in person.absences)
        if day.weekday() in week and day not in calendar.closed and not away:
            worked.append(day)
        day += timedelta(1)

    assert slot(plan, "a") == (worked[0], worked[-1])


def test_today_is_worked_where_it_is_open() -> None:
    assert slot(planned([action("a", effort=1)]), "a") == (MONDAY, MONDAY)
    saturday = planned([action("a", effort=1)], today=date(2026, 1, 10))
    assert slot(saturday, "a") == (date(2026, 1, 12), date(2026, 1, 12))


def test_halves_of_a_day_go_side_by_side_and_whole_ones_in_turn() -> None:
    halves = planned([action(key, effort=1, share=".5") for key in "ab"])
    wholes = planned([action(key, effort=2) for key in "ab"])

    assert slot(halves, "a") == slot(halves, "b") == (MONDAY, MONDAY + timedelta(1))
    assert {slot(wholes, "a")[0], slot(wholes, "b")[0]} == {MONDAY, MONDAY + timedelta(2)}


@pytest.mark.parametrize("link", ["after", "enables"])
def test_what_waits_starts_the_day_after(link: str) -> None:
    first = action("first", effort=3, **({"enables": ["then"]} if link == "enables" else {}))
    then = action("then", effort=1, **({"after": ["first"]} if link == "after" else {}))
    plan = planned([first, then], [Person("Ada"), Person("Bob")])

    assert slot(plan, "first") == (MONDAY, MONDAY + timedelta(2))
    assert slot(plan, "then")[0] == MONDAY + timedelta(3)


def test_absences_and_part_time_stretch_the_work() -> None:
    away = Person("Ada", days_a_week=3, absences=[Period(date(2026, 1, 7), date(2026, 1, 13))])

    assert slot(planned([action("a", effort=4)], [away]), "a") == (MONDAY, date(2026, 1, 19))


def test_too_little_time_is_an_answer() -> None:
    plan = planned(policy([action("a", effort=10)], deadline=date(2026, 1, 9)), pins={"a": "ada"})

    assert late(plan) == [("a", date(2026, 1, 9), 7)]
    assert slot(plan, "a") == (MONDAY, date(2026, 1, 16))


def test_its_own_due_date_counts_before_the_deadline_and_not_after() -> None:
    soon = planned([action("a", 5, 6, 7, effort=5, due=date(2026, 1, 8))])
    later = planned([action("a", 5, 6, 7, effort=5, due=date(2027, 6, 1))])

    assert late(soon) == [("a", date(2026, 1, 8), 1)]
    assert late(later) == []


def test_an_earliest_start_beyond_the_deadline_is_late_and_told() -> None:
    plan = planned([action("a", effort=1, earliest=date(2027, 1, 4))], pins={"a": "ada"})

    assert slot(plan, "a") == (date(2027, 1, 4), date(2027, 1, 4))
    assert late(plan) == [("a", DEADLINE, 4)]


def test_the_day_it_is_wanted_is_in_time() -> None:
    assert late(planned([action("a", effort=4, due=date(2026, 1, 8))])) == []


def test_what_takes_longer_than_ten_years_is_planned() -> None:
    long = planned(policy([action("a", effort=3000)], deadline=date(2040, 12, 31)))

    assert late(long) == []
    assert slot(long, "a") == (MONDAY, date(2037, 7, 3))


def test_beyond_two_hundred_years_nothing_is_planned() -> None:
    with pytest.raises(InvalidValueError, match="'a' would not end within two hundred") as caught:
        planned([action("a", effort=60_000)], pins={"a": "ada"})

    assert caught.value.value == "a"


def test_what_is_urgent_goes_first() -> None:
    plan = planned([action("a", effort=5), action("b", effort=5, due=date(2026, 1, 9))])

    assert late(plan) == []
    assert slot(plan, "b")[0] == MONDAY


def test_other_hands_keep_a_date() -> None:
    actions: list[Action] = [
        action(key, effort=5, needs={"law": 4}, due=date(2026, 1, 9)) for key in "ab"
    ]
    able = [Person("Ada", skills={"law": 4}, commitment=1), Person("Bob", skills={"law": 3})]

    assert late(planned(actions, able)) == []
