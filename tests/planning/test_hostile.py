"""Edges at which a planner may stumble: each gives a plan that keeps its promises, or a named error."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import smartgoals as sg
from planning.cases import VISITS, action, measured, planned, policy
from smartgoals.model import (
    Action,
    Aggregation,
    Calendar,
    Contribution,
    Interaction,
    Measure,
    Person,
    Policy,
    UnownedAction,
)
from smartgoals.values import Estimate
from smartgoals.verification import verify

YOUNG = Measure("young", unit="visits", source="s", every="week")
SUBJECTS: dict[str, Policy] = {
    "no effort": policy([action("a", 9, 9, 9, effort=0)]),
    "no cost and no budget": policy([action("a", 9, 9, 9)], budget=0),
    "never": policy([action("a", 9, 9, 9, chance=0)]),
    "surely": policy([action("a", 90, 100, 110, chance=1)]),
    "no spread": policy([action("a", 100, 100, 100)]),
    "nothing to bring": policy([action("a", 0, 0, 0)]),
    "harm": policy([action("a", -9, -8, -7)]),
    "may harm": policy([action("a", -50, 60, 90)]),
    "effort that no share divides": policy([action("a", 9, 9, 9, effort="0.7", share="0.3")]),
    "an enabler": policy([action("a", enables=["b"]), action("b", 90, 100, 110)]),
    "alternatives only": policy([action(key, 90, 99, 110, alternative="x") for key in "abc"]),
    "twenty actions": policy([action(f"a{n:02}", 1, 5, 9) for n in range(20)]),
    "a chain": policy(
        [action(f"a{n}", 9, 10, 11, after=[f"a{n - 1}"] if n else []) for n in range(8)]
    ),
    "measure going down": policy([action("a", 9, 50, 90)], target=VISITS.from_to(90, 40)),
    "level": policy([action("a")], target=measured(Aggregation.LEVEL).from_to(3, 4)),
    "yes or no": policy([action("a")], target=measured(Aggregation.BINARY).from_to(0, 1)),
    "mean beside a sum": policy(
        [
            action(
                "a",
                contributions=[
                    Contribution("visits", Estimate(5, 60, 99)),
                    Contribution("rate", Estimate(0, 1, 2)),
                ],
            )
        ],
        secondary=[measured(Aggregation.MEAN).from_to(3, 4)],
    ),
    "a target nobody serves": policy([action("a", 90, 100, 150)], secondary=[YOUNG.from_to(0, 10)]),
    "names of the world": policy(
        [Action("夜の博物館 «Ночь» 🎭 {x}", strategy="way").bringing("visits", 90, 100, 150)]
    ),
    "tiny amounts": policy(
        [action("a", contributions=[Contribution("visits", Estimate("1e-9", "2e-9", "3e-9"))])],
        target=VISITS.from_to(0, "1e-9"),
    ),
    "huge amounts": policy([action("a", 10**30, 10**31, 10**32)], target=VISITS.from_to(0, 10**31)),
    "overlap": policy(
        [action("a", 60, 70, 80), action("b", 60, 70, 80)],
        interactions=[Interaction("a", "b", value=-500)],
    ),
    "due before it can be": policy([action("a", 9, 9, 9, effort=30, due=date(2026, 1, 6))]),
    "earliest after the deadline": policy([action("a", 9, 9, 9, earliest=date(2028, 1, 6))]),
    "one day left": policy([action("a", 9, 9, 9, effort=1)], deadline=date(2026, 1, 6)),
}
TEAMS: dict[str, dict[str, Any]] = {
    "one": {"people": [Person("Ada")]},
    "a leader alone": {"people": [Person("Ada")], "leader": "ada"},
    "no days": {"people": [Person("Ada", capacity=0)]},
    "more promised than there is": {"people": [Person("Ada", capacity=5, load=9)]},
    "names of the world": {"people": [Person("Ægir"), Person("李雷"), Person("“{}”")]},
    "a day a week": {"people": [Person("Ada", days_a_week=1, capacity=300), Person("Bob")]},
    "always away": {"people": [Person("Ada", absences=[(date(2026, 1, 1), date(2027, 12, 31))])]},
}
CALENDARS = {
    "usual": Calendar(),
    "Sundays only": Calendar(weekdays=[6]),
    "closed for a year": Calendar(closed=[date.fromordinal(739_617 + day) for day in range(365)]),
}


@pytest.mark.parametrize("calendar", CALENDARS)
@pytest.mark.parametrize("team", TEAMS)
@pytest.mark.parametrize("subject", SUBJECTS)
def test_no_edge_trips_the_planner(subject: str, team: str, calendar: str) -> None:
    plan = planned(SUBJECTS[subject], **TEAMS[team], calendar=CALENDARS[calendar])

    assert [sg.render(one.sentence) for one in verify(plan)] == []
    for language in ("en", "fr"):
        assert sg.render(plan, language=language)


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_pin_to_somebody_without_days_is_kept(subject: str) -> None:
    pins = {one.key: "ada" for one in SUBJECTS[subject].actions}
    plan = planned(SUBJECTS[subject], [Person("Ada", capacity=0)], pins=pins)

    assert not [one for one in plan.missing if isinstance(one, UnownedAction)]
    assert [sg.render(one.sentence) for one in verify(plan)] == []
