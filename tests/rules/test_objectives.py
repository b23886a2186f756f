"""Rules that look at the fields of an objective: one change each, at the edge where it matters."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from rules.goals import END, FUNDING, HERITAGE, SATISFACTION, TODAY, VISITS, whole
from smartgoals.messages import render
from smartgoals.model import (
    Assumption,
    Divergence,
    Estimate,
    ExpertJudgement,
    Measure,
    Objective,
    Obstacle,
    Profile,
    Purpose,
    ReferenceClass,
    Target,
)
from smartgoals.rules import check
from smartgoals.rules.measurable.text_against_data import text_against_data
from smartgoals.rules.timely.milestone_outside_frame import milestone_outside_frame

SEVEN = ReferenceClass("towns", cases=["0", "0.02", "0.04", "0.06", "0.08", "0.1", "0.2"])
FALLING = ReferenceClass("shops", cases=["-0.3", "-0.2", "-0.1", "-0.1", "0", "0"])
WAITING = Measure("waiting", unit="minutes", direction="decrease")


def found(**changes: Any) -> list[tuple[str, str, str]]:  # noqa: ANN401 — any field may be changed
    """What the checks say about a whole objective with some fields changed."""
    report = check(evolve(whole(), **changes), today=TODAY, ignore="TIM-05")  # its milestone stays
    return [(one.code, one.severity.name, one.where) for one in report]


def measured(measure: Measure = VISITS, baseline: int = 62_000, value: int = 74_000) -> Any:  # noqa: ANN401 — fields
    """Another target, with nothing else to object to."""
    target = evolve(measure.from_to(baseline, value), milestones=[(TODAY, 1)])
    return {"target": target, "estimate": None, "statement": "Welcome more people"}


def test_a_whole_objective_lacks_nothing() -> None:
    assert found() == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"audience": None}, [("SPC-04", "WARNING", "audience")]),
        ({"target": None}, [("MEA-01", "ERROR", "target")]),
        ({"deadline": None}, [("TIM-01", "ERROR", "deadline")]),
        ({"purposes": []}, [("PUR-01", "ERROR", "purposes")]),
        ({"purposes": [HERITAGE]}, [("PUR-05", "HINT", f"purposes[{HERITAGE.key}]")]),
        ({"purposes": [HERITAGE, evolve(HERITAGE, key="two")]}, []),
        (
            {"purposes": [FUNDING, Purpose("A proud team", key="team")]},
            [("PUR-04", "WARNING", "purposes[team].because")],
        ),
        ({"guardrails": []}, [("MEA-07", "HINT", "guardrails")]),
        ({"commitment": 6}, [("AMB-03", "WARNING", "commitment")]),
        ({"commitment": 7}, []),
        ({"commitment": None}, [("AMB-03", "HINT", "commitment")]),
        ({"control": 0.49}, [("REA-05", "WARNING", "control")]),
        ({"control": 0.5}, []),
        ({"judgement": None}, [("REA-01", "WARNING", "judgement")]),
        (
            {"judgement": ExpertJudgement("realistic", who="Claire")},
            [("REA-01", "WARNING", "judgement.reason")],
        ),
        ({"judgement": ExpertJudgement("unrealistic", who="C", reason="no")}, [("REA-10", "WARNING", "judgement")]),
        ({"judgement": ExpertJudgement("too_easy", who="C", reason="ha")}, [("AMB-04", "WARNING", "judgement")]),
        ({"obstacles": []}, [("REA-09", "WARNING", "obstacles")]),
        ({"obstacles": [Obstacle("Rain")]}, [("REA-09", "WARNING", "obstacles[rain]")]),
        ({"obstacles": [Obstacle("Rain", countermeasure="a roof")]}, []),
        ({"orientation": "cease", "replaced_by": None}, []),
        ({"orientation": "cease", "replaced_by": None, "target": VISITS.to(74_000)}, [("END-06", "ERROR", "orientation"), ("MEA-02", "ERROR", "target.baseline")]),
        ({"orientation": "avoid", "target": VISITS.to(74_000)}, [("MEA-02", "ERROR", "target.baseline")]),
        ({"last_won": False}, []),
        ({"kind": "aspirational", "last_won": True, "slack": 0.1}, []),
        ({"kind": "aspirational", "last_won": False}, [("REA-04", "WARNING", "last_won")]),
        ({"kind": "aspirational", "slack": 0.09}, [("REA-04", "WARNING", "slack")]),
        ({"deadline": TODAY.replace(month=6)}, [("MEA-06", "WARNING", "deadline")]),
        ({"divergences": [Divergence("quiet", condition="holidays")]}, [("POR-03", "WARNING", "divergences[quiet]")]),
        ({"novel": True}, []),
        ({"novel": True, "learning": True}, [("END-07", "HINT", "learning")]),
        ({"novel": True, "estimate": None}, [("END-07", "HINT", "novel")]),
        ({"novel": True, "estimate": None, "kind": "aspirational"}, [("END-07", "HINT", "novel")]),
        ({"novel": True, "estimate": None, "learning": True, "target": None}, [("MEA-01", "ERROR", "target")]),
        ({"orientation": "maintain"}, [("END-07", "HINT", "target")]),
    ],
)  # fmt: skip
def test_one_change(changes: dict[str, Any], expected: list[tuple[str, str, str]]) -> None:
    assert found(**changes) == expected


def test_a_deadline_in_the_past() -> None:
    late = evolve(
        whole("Welcome more people"),
        start=None,
        deadline=date(2026, 1, 11),
        target=VISITS.from_to(62_000, 74_000),
    )
    assert [one.code for one in check(late, today=TODAY, select="TIM")] == ["TIM-04"]
    assert [one.code for one in check(late, select="TIM")] == []
    assert [
        one.code for one in check(evolve(late, deadline=TODAY), today=TODAY, select="TIM")
    ] == []


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("Welcome 74,000 visits in 2027", []),
        ("Welcome 80,000 visits in 2027", [("MEA-06", "WARNING", "target.value")]),
        ("Grow from 60,000 to 74,000 visits in 2027", [("MEA-06", "WARNING", "target.baseline")]),
        ("Welcome 74,000 visits in 2028", [("MEA-06", "WARNING", "deadline")]),
        ("Welcome 74,000 visits by 30 June 2027", [("MEA-06", "WARNING", "deadline")]),
        ("Welcome 74,000 visits", []),
    ],
)
def test_text_against_data(statement: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(statement=statement) == expected


def test_either_number_or_date_is_compared_alone() -> None:
    visits = Objective("Welcome 80,000 visits in 2027", target=VISITS.to(74_000))
    assert [one.where for one in check(visits, select="MEA-06")] == ["target.value"]
    dated = Objective("Welcome 80,000 visits in 2027", deadline=date(2028, 12, 31))
    assert [one.where for one in check(dated, select="MEA-06")] == ["deadline"]
    swapped = Objective("From 74,000 to 62,000 visits", target=VISITS.from_to(62_000, 74_000))
    assert len(check(swapped, select="MEA-06")) == 2
    assert not check(Objective("Welcome 80,000 visits in 2027"), select="MEA-06")


def test_a_year_in_the_text_leaves_room_for_a_day_in_it() -> None:
    assert found(deadline=date(2027, 9, 30)) == []
    assert found(deadline=date(2026, 9, 30)) == [("MEA-06", "WARNING", "deadline")]


@pytest.mark.parametrize(
    ("said", "deadline", "fits"),
    [
        ("in 2027", date(2027, 12, 31), True),
        ("in 2027", date(2027, 9, 30), True),
        ("in 2027", date(2026, 9, 30), False),
        ("by 30 June 2027", date(2027, 6, 30), True),
        ("by 30 June 2027", date(2027, 6, 29), False),
        ("by 31 May 2027", date(2027, 5, 30), False),
        ("by 30 December 2027", date(2027, 12, 29), False),
    ],
)
def test_a_date_that_is_told(said: str, deadline: date, fits: bool) -> None:
    goal = Objective(f"Welcome 74,000 visits {said}", deadline=deadline)
    assert bool(check(goal, select="MEA-06")) != fits


def test_hundredths_are_per_cent() -> None:
    share = Measure("share of newcomers", kind="ratio", source="survey", every="month")
    target = share.from_to("0.15", "0.22")
    statement = "Raise the share of newcomers from 15 % to 22 % in 2027"
    assert found(statement=statement, target=target, estimate=None) == []
    assert found(statement=statement, target=share.from_to("0.15", "0.25"), estimate=None) == [
        ("MEA-06", "WARNING", "target.value")
    ]


@pytest.mark.parametrize(
    ("measure", "baseline", "value", "orientation", "expected"),
    [
        (VISITS, 62, 74, "achieve", []),
        (VISITS, 74, 62, "achieve", [("MEA-03", "ERROR", "target.value")]),
        (WAITING, 20, 45, "achieve", [("MEA-03", "ERROR", "target.value")]),
        (WAITING, 45, 20, "achieve", []),
        (VISITS, 62, 62, "achieve", [("END-07", "HINT", "target"), ("MEA-03", "ERROR", "target.value")]),
        (VISITS, 62, 62, "maintain", [("END-07", "HINT", "target")]),
        (evolve(VISITS, direction="maintain"), 62, 62, "achieve", [("END-07", "HINT", "target")]),
        (evolve(VISITS, direction=None), 62, 62, "achieve", [("END-07", "HINT", "target"), ("MEA-03", "ERROR", "target.value")]),
        (evolve(VISITS, direction=None), 74, 62, "achieve", []),
    ],
)  # fmt: skip
def test_ways(
    measure: Measure, baseline: int, value: int, orientation: str, expected: list[tuple[str, ...]]
) -> None:
    measure = evolve(measure, kind=None, source="desk", every="month")
    statement = "People at the desk"
    changed = {**measured(measure, baseline, value), "orientation": orientation}
    assert found(**{**changed, "statement": statement}) == expected


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("Increase the takings", [("MEA-03", "WARNING", "target.value")]),
        ("Reduce the takings", []),
        ("The takings of the desk", []),
    ],
)
def test_words_only_warn_about_the_way(statement: str, expected: list[tuple[str, ...]]) -> None:
    changed = measured(evolve(VISITS, direction=None), 74, 62)
    assert found(**{**changed, "statement": statement}) == expected


@pytest.mark.parametrize(
    ("changes", "wheres"),
    [
        ({"source": None}, ["target.measure.source"]),
        ({"every": None}, ["target.measure.every"]),
        ({"source": None, "every": None}, ["target.measure.source"]),
        ({"latency": 31}, []),
        ({"latency": 32}, ["target.measure.latency"]),
        ({"every": "week", "latency": 8}, ["target.measure.latency"]),
    ],
)
def test_a_number_that_is_read(changes: dict[str, Any], wheres: list[str]) -> None:
    target = whole().target
    assert target is not None
    target = evolve(target, measure=evolve(VISITS, **changes))
    report = check(evolve(whole(), target=target), select="MEA-05")
    assert [one.where for one in report] == wheres


@pytest.mark.parametrize(("days", "late"), [(97, False), (96, True)])
def test_a_number_that_comes_too_late(days: int, late: bool) -> None:
    start = date(2026, 1, 1)
    target = evolve(VISITS, every="quarter", latency=5).from_to(62_000, 74_000)
    soon = evolve(
        whole(), start=start, deadline=date.fromordinal(start.toordinal() + days), target=target
    )
    assert [one.where for one in check(soon, select="MEA-05")] == ["target.measure.every"] * late
    assert not check(evolve(soon, start=None), select="MEA-05")


@pytest.mark.parametrize(
    ("kind", "guard", "codes"),
    [
        ("people", "people", ["MEA-10"]),
        ("people", "score", []),
        ("people", "money", []),
        ("money", "money", ["MEA-10"]),
        ("money", "people", []),
        ("output", "money", ["MEA-10"]),
        ("output", "time", []),
        ("time", "people", ["MEA-10"]),
        ("time", "ratio", []),
        ("score", "score", ["MEA-10"]),
        ("score", "time", []),
        ("ratio", "ratio", []),
        ("people", None, []),
    ],
)
def test_guardrails_come_in_pairs(kind: str, guard: str | None, codes: list[str]) -> None:
    guarded = evolve(
        whole(),
        target=evolve(VISITS, kind=kind).from_to(62_000, 74_000),
        guardrails=[evolve(SATISFACTION, kind=guard).at_least(4)],
    )
    assert [one.code for one in check(guarded, select=["MEA-07", "MEA-10"])] == codes


@pytest.mark.parametrize(
    ("kind", "hint"),
    [("people", True), ("money", True), ("output", True), ("score", False), (None, False)],
)
def test_volumes_want_a_guardrail(kind: str | None, hint: bool) -> None:
    bare = evolve(whole(), target=evolve(VISITS, kind=kind).to(74_000), guardrails=[])
    assert bool(check(bare, select="MEA-07")) == hint


def test_second_measures_can_be_out_of_reach_too() -> None:
    tears = Measure("tears", obtainable=False)
    assert found(secondary=[tears.from_to(1, 2)]) == [("MEA-11", "ERROR", "secondary[tears]")]
    assert found(secondary=[evolve(tears, obtainable=None).from_to(1, 2)]) == []


@pytest.mark.parametrize(
    ("statement", "measure", "circular"),
    [
        ("Renew the audio guides", "audio guides renewed", True),
        ("Renew the audio guides", "visitors who borrow an audio guide", False),
        ("Enchanter le public", "objectif atteint", True),
        ("Enchanter le public", "projet terminé", True),
        ("Raise the success rate of pupils", "success rate of pupils", False),
        ("Accueillir 74 000 visites", "visites", False),
        ("Delight visitors", "visitors delighted", True),
    ],
)
def test_done_when_it_is_done(statement: str, measure: str, circular: bool) -> None:
    goal = Objective(statement, target=Measure(measure).to(1))
    assert bool(check(goal, select="MEA-09")) == circular
    assert not check(goal.from_to(0, 1), select="MEA-09")


@pytest.mark.parametrize(
    ("value", "trend", "flagged"),
    [
        (63_000, "0.015", True),
        (74_000, "0.015", False),
        (62_000, "-0.1", True),
        (50_000, "-0.1", False),
    ],
)
def test_what_comes_by_itself(value: int, trend: str, flagged: bool) -> None:
    target = VISITS.from_to(62_000 if value > 62_000 else 70_000, value)
    drift = evolve(whole(), target=target.read_on(date(2025, 12, 31)).growing(trend))
    assert bool(check(drift, select="AMB-01")) == flagged


def test_inertia_at_the_very_trend() -> None:
    target = VISITS.from_to(100, 110).read_on(date(2026, 12, 31)).growing("0.1")
    (finding,) = check(evolve(whole(), target=target), select="AMB-01")
    assert finding.facts == {"trend": Decimal(110), "value": Decimal(110)}
    down = WAITING.from_to(100, 90).read_on(date(2026, 12, 31)).growing("-0.1")
    assert check(evolve(whole(), target=down), select="AMB-01")
    for lacking in ({"target": evolve(target, trend=None)}, {"deadline": None}):
        assert not check(evolve(whole(), **lacking), select="AMB-01")
    assert not check(
        evolve(whole(), target=evolve(target, since=None), start=None), select="AMB-01"
    )
    assert check(
        evolve(whole(), target=evolve(target, since=None), start=date(2026, 12, 31)),
        select="AMB-01",
    )


@pytest.mark.parametrize(
    ("value", "kind", "codes"),
    [
        (70_000, "committed", ["AMB-02"]),
        (71_000, "committed", []),
        (71_000, "aspirational", ["AMB-02"]),
        (73_000, "aspirational", []),
        (76_000, "committed", []),
        (77_000, "committed", ["REA-02"]),
    ],
)
def test_odds(value: int, kind: str, codes: list[str]) -> None:
    """The estimate is 12,000 with a spread of 2,000, so 71,000 is reached in 93 of 100 cases."""
    odds = evolve(whole(), target=VISITS.from_to(62_000, value), kind=kind)
    assert [one.code for one in check(odds, select=["AMB-02", "REA-02"])] == codes


@pytest.mark.parametrize("kind", ["committed", "aspirational"])
def test_the_edge_is_not_yet_too_safe(kind: str) -> None:
    even = evolve(whole(), kind=kind, target=VISITS.from_to(62_000, 74_000))
    half = Profile(too_safe=0.5, too_safe_aspirational=0.5, least_odds=0.5)
    assert not check(even, profile=half, select=["AMB-02", "REA-02"])


def test_odds_of_less_count_in_the_wanted_direction() -> None:
    less = Objective("Wait", target=WAITING.from_to(45, 20), estimate=Estimate(0, 5, 10))
    assert [one.code for one in check(less, select=["AMB-02", "REA-02"])] == ["REA-02"]


@pytest.mark.parametrize(
    ("value", "reference", "expected"),
    [
        (114, SEVEN, []),
        (115, SEVEN, ["WARNING"]),
        (115, ReferenceClass("few", cases=["0.1"] * 4), ["HINT"]),
        (115, ReferenceClass("five", cases=["0.1"] * 5), ["WARNING"]),
        (75, FALLING, []),
        (74, FALLING, ["WARNING"]),
        (115, None, []),
    ],
)
def test_what_others_reached(
    value: int, reference: ReferenceClass | None, expected: list[str]
) -> None:
    goal = Objective("Grow", target=VISITS.from_to(100, value), reference=reference)
    assert [one.severity.name for one in check(goal, select="REA-03")] == expected


def test_nothing_to_compare_with() -> None:
    for target in (None, VISITS.to(5), VISITS.from_to(0, 5)):
        assert not check(Objective("Grow", target=target, reference=SEVEN), select="REA-03")
    minus = Objective("Earn", target=Measure("result").from_to(-100, -80), reference=SEVEN)
    assert check(minus, select="REA-03")


@pytest.mark.parametrize(
    ("impact", "chance", "check_on", "flagged"),
    [
        ("high", 0.69, TODAY, True),
        ("high", 0.7, TODAY, False),
        ("high", None, TODAY, False),
        ("high", 0.9, None, True),
        ("medium", 0.1, None, False),
    ],
)
def test_assumptions(
    impact: str,
    chance: float | None,
    check_on: date | None,
    flagged: bool,
) -> None:
    trains = Assumption("The trains run", impact=impact, chance=chance, check_on=check_on)
    assert bool(found(assumptions=[trains])) == flagged


@pytest.mark.parametrize(
    ("since", "seasonal", "flagged"),
    [
        (date(2025, 12, 1), True, False),
        (date(2025, 11, 30), True, True),
        (date(2025, 11, 30), False, False),
        (None, True, False),
    ],
)
def test_seasons(since: date | None, seasonal: bool, flagged: bool) -> None:
    target = evolve(evolve(VISITS, seasonal=seasonal).from_to(1, 2), since=since)
    goal = Objective("Grow", target=target, deadline=END)
    assert bool(check(goal, select="TIM-03")) == flagged
    assert not check(evolve(goal, deadline=None), select="TIM-03")


@pytest.mark.parametrize(
    ("purpose", "echoes"),
    [
        ("Welcome more visitors from abroad", True),
        ("Welcome more visitors", True),
        ("Welcome visitors", False),
        ("Everybody takes part in their heritage", False),
    ],
)
def test_a_purpose_that_says_it_again(purpose: str, echoes: bool) -> None:
    goal = Objective("Welcome more visitors from abroad").serving(Purpose(purpose))
    assert bool(check(goal, select="PUR-02")) == echoes


def test_options_of_a_learner() -> None:
    stays = evolve(whole(), target=VISITS.from_to(5, 5))
    assert [one.where for one in check(stays, select="END-07")] == ["target"]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"learning": True}, "This is something to learn"),
        ({"novel": True, "estimate": None}, "Nobody here has done it yet"),
        ({"novel": True, "estimate": None, "kind": "aspirational"}, "It is new and daring"),
        ({"orientation": "maintain"}, "This is to stay as it is"),
    ],
)
def test_another_tool_is_named(changes: dict[str, Any], said: str) -> None:
    (finding,) = check(evolve(whole(), **changes), select="END-07")
    assert render(finding.message).startswith(said)


def test_the_way_that_was_meant_is_said() -> None:
    still = VISITS.from_to(5, 5)
    (finding,) = check(evolve(whole(), target=still), select="MEA-03")
    assert finding.facts["wanted"] == "increase"
    undirected = evolve(still, measure=evolve(VISITS, direction=None))
    (unsaid,) = check(evolve(whole(), target=undirected), select="MEA-03")
    assert unsaid.facts["wanted"] == "achieve"


@pytest.mark.parametrize(
    ("statement", "unit", "kind", "flagged"),
    [
        ("Increase the share by 10 %", "%", None, True),
        ("Increase the share by 10 %", "", "ratio", True),
        ("Increase the share by 10 %", "", "people", False),
        ("Increase the share by 3 points", "%", None, False),
        ("Increase the share", "%", None, False),
    ],
)
def test_per_cent_of_per_cent(statement: str, unit: str, kind: str | None, flagged: bool) -> None:
    share = Measure("share", unit=unit, kind=kind)
    goal = Objective(statement, target=Target(share, baseline=15))
    assert bool(check(goal, select="MEA-04")) == flagged
    assert not check(goal.from_to(15, 25), select="MEA-04")
    assert not check(evolve(goal, target=None), select="MEA-04")


@pytest.mark.parametrize(
    ("day", "value", "flagged"),
    [
        (date(2026, 1, 11), 66_000, True),
        (date(2026, 1, 12), 66_000, False),
        (date(2027, 12, 31), 74_000, False),
        (date(2027, 12, 31), 74_001, True),
        (date(2028, 1, 1), 66_000, True),
    ],
)
def test_a_milestone_lies_on_the_way(day: date, value: int, flagged: bool) -> None:
    target = VISITS.from_to(62_000, 74_000).passing((day, value))
    for start in (TODAY, None):
        grow = evolve(whole(), target=target, start=start)
        assert bool(milestone_outside_frame(grow, today=TODAY)) == flagged


def test_a_milestone_of_another_target_is_looked_at_too() -> None:
    waiting = Measure("waiting time").from_to(45, 20).passing((date(2026, 6, 30), 15))
    grow = evolve(whole(), secondary=[waiting])
    (finding,) = milestone_outside_frame(grow)
    assert finding.where == "secondary[waiting-time].milestones"
    steady = evolve(grow, secondary=[evolve(waiting, baseline=20)])
    assert milestone_outside_frame(steady) == ()
    sooner = evolve(waiting, deadline=date(2026, 3, 31), milestones=[(date(2026, 6, 30), 30)])
    assert milestone_outside_frame(evolve(whole(), secondary=[sooner]))


@pytest.mark.parametrize(
    ("statement", "day", "flagged"),
    [
        ("Welcome 74,000 visits within 12 months", date(2026, 12, 31), False),
        ("Welcome 74,000 visits within 12 months", date(2027, 6, 30), True),
        ("Welcome 74,000 visits within two years", date(2027, 12, 31), False),
        ("Welcome 74,000 visits within 3 weeks", date(2026, 2, 4), False),
        ("Welcome 74,000 visits within 3 weeks", date(2026, 2, 12), True),
        ("Welcome 74,000 visits within 3 days", date(2026, 1, 16), True),
        ("Welcome 74,000 visits by fall 2026", date(2026, 9, 15), False),
        ("Welcome 74,000 visits by 12 May 2027", date(2027, 5, 13), True),
        ("Welcome 74,000 visits", date(2027, 5, 13), False),
    ],
)
def test_words_are_as_exact_as_they_are(statement: str, day: date, flagged: bool) -> None:
    goal = Objective(statement, target=VISITS.from_to(62_000, 74_000), deadline=day)
    found = text_against_data(goal, today=TODAY)
    assert bool([one for one in found if one.where == "deadline"]) == flagged


def test_staying_under_is_not_standing_still() -> None:
    stays = Target(Measure("complaints"), baseline=5, value=5)
    still = evolve(whole(), target=stays)
    assert "MEA-03" in check(still).by_code
    at_most = evolve(stays, side="at_most")
    assert "MEA-03" not in check(evolve(still, target=at_most)).by_code
