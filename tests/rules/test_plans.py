"""Rules that look at a plan: who carries what, how freely, and whether it adds up in time."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from rules.goals import TODAY, VISITS, whole
from rules.plans import LINE, MANDATE, TEAM, action, delegation, plan, policy
from smartgoals.messages import render
from smartgoals.model import (
    Countermeasure,
    Coverage,
    DecisionArea,
    DelegatedAction,
    DelegationLevel,
    Experiment,
    Gap,
    Load,
    Person,
    Plan,
    Review,
    RiskAppetite,
    TargetShare,
    Team,
    UnassignedGap,
    UnownedAction,
    Waiver,
)
from smartgoals.rules import check

MARCH, APRIL, MAY = date(2026, 3, 2), date(2026, 4, 6), date(2026, 5, 4)
LEA = delegation("a2", owner="lea")
FRAMED = Experiment("It works", loss_limit=100, stop_rule="in May", question="for whom")


def found(subject: Plan) -> list[tuple[str, str, str]]:
    """What the checks say about a plan."""
    return [(one.code, one.severity.name, one.where) for one in check(subject, today=TODAY)]


def changed(**changes: Any) -> list[tuple[str, str, str]]:  # noqa: ANN401 — any field may be changed
    """What they say about Hugo's delegation with some fields changed."""
    return found(plan(delegation("a1", **changes), LEA))


def cover(expected: float | None) -> Coverage:
    """A coverage of the visits."""
    gap = Gap(target=VISITS.from_to(0, 1), trend=Decimal(0), amount=Decimal(1))
    return Coverage(gap=gap, expected=expected, naive=expected, with_synergy=expected)


def test_a_whole_plan_lacks_nothing() -> None:
    assert found(plan()) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"owner": "claire"}, [("DEL-02", "WARNING", "delegations"), ("DEL-02", "WARNING", "delegations[a1].owner"), ("DEL-09", "HINT", "team[hugo]")]),
        ({"owner": "stranger"}, [("DEL-01", "ERROR", "delegations[a1].owner"), ("DEL-09", "HINT", "team[hugo]")]),
        ({"fit": 0.69}, [("DEL-05", "WARNING", "delegations[a1].levels[programme]"), ("DEL-04", "WARNING", "delegations[a1].mentor")]),
        ({"fit": 0.69, "mentor": "claire", "levels": (("programme", DelegationLevel.CONSULT),)}, []),
        ({"fit": 0.7, "levels": (("programme", DelegationLevel.ADVISE),)}, []),
        ({"fit": 0.7, "levels": (("programme", DelegationLevel.INQUIRE),)}, [("DEL-05", "WARNING", "delegations[a1].levels[programme]")]),
        ({"fit": 0.89}, [("DEL-05", "WARNING", "delegations[a1].levels[programme]")]),
        ({"fit": 0.9}, []),
        ({"levels": (("programme", DelegationLevel.DELEGATE),)}, [("DEL-05", "WARNING", "delegations[a1].levels[programme]")]),
        ({"levels": (("programme", DelegationLevel.SELL),)}, [("DEL-05", "WARNING", "delegations[a1].levels")]),
        ({"levels": (("programme", DelegationLevel.SELL), ("price", DelegationLevel.CONSULT))}, []),
        ({"levels": ()}, [("DEL-07", "WARNING", "delegations[a1].mandate")]),
        ({"mandate": evolve(MANDATE, intent=())}, [("DEL-07", "WARNING", "delegations[a1].mandate")]),
        ({"mandate": evolve(MANDATE, steps=LINE)}, []),
        ({"mandate": evolve(MANDATE, steps=LINE, results=())}, [("DEL-07", "WARNING", "delegations[a1].mandate"), ("DEL-06", "WARNING", "delegations[a1].mandate.results")]),
        ({"state": "proposed"}, [("DEL-08", "HINT", "delegations[a1].state")]),
        ({"state": "countered", "start": TODAY}, [("DEL-08", "ERROR", "delegations[a1].state")]),
        ({"state": "declined", "start": date(2026, 1, 13)}, [("DEL-08", "HINT", "delegations[a1].state")]),
        ({"due": date(2027, 12, 31)}, []),
        ({"due": date(2028, 1, 1)}, [("PLN-03", "ERROR", "delegations[a1].due")]),
        ({"checkpoints": (MARCH, APRIL)}, [("PLN-04", "WARNING", "delegations[a1].checkpoints")]),
        ({"checkpoints": (MARCH, APRIL, date(2027, 12, 31))}, [("PLN-04", "WARNING", "delegations[a1].checkpoints")]),
        ({"shares": (TargetShare("visits", buffered=Decimal(1), nominal=None, chance=0.96),)}, [("AMB-02", "WARNING", "delegations[a1].shares[visits]")]),
        ({"shares": (TargetShare("visits", buffered=Decimal(1), nominal=None, chance=0.95),)}, []),
        ({"shares": (TargetShare("visits", buffered=Decimal(1), nominal=None, chance=0.09),)}, [("REA-02", "WARNING", "delegations[a1].shares[visits]")]),
        ({"shares": (TargetShare("visits", buffered=Decimal(1), nominal=None, chance=0.1),)}, []),
    ],
)  # fmt: skip
def test_one_change(changes: dict[str, Any], expected: list[tuple[str, str, str]]) -> None:
    assert changed(**changes) == expected


def test_an_aspirational_share_must_dare_more() -> None:
    share = TargetShare("visits", buffered=Decimal(1), nominal=None, chance=0.81)
    first = delegation("a1", shares=(share,))
    bold = evolve(first, objective=evolve(first.objective, kind="aspirational"))
    assert found(plan(bold, LEA)) == [("AMB-02", "WARNING", "delegations[a1].shares[visits]")]
    assert found(plan(first, LEA)) == []


def test_the_day_of_the_check_counts_for_the_yes() -> None:
    waiting = plan(delegation("a1", state="proposed"), LEA)
    assert [one.severity.name for one in check(waiting, today=date(2026, 2, 2))] == ["ERROR"]
    assert [one.severity.name for one in check(waiting, today=date(2026, 2, 1))] == ["HINT"]
    assert [one.severity.name for one in check(waiting)] == ["HINT"]


@pytest.mark.parametrize(
    ("area", "most"),
    [
        (DecisionArea("price", reserved=True), 3),
        (DecisionArea("price", irreversible=True), 4),
        (DecisionArea("price", spends=5_001), 4),
        (DecisionArea("price", spends=5_000), 6),
        (DecisionArea("price", cap=2), 2),
        (DecisionArea("price", cap=5, irreversible=True, reserved=True), 3),
        (DecisionArea("price"), 6),
    ],
)
def test_a_decision_has_a_highest_level(area: DecisionArea, most: int) -> None:
    people = [evolve(person, spend_limit=5_000) for person in TEAM.people]
    for level in range(3, 8):
        levels = (("other", DelegationLevel.CONSULT), ("price", DelegationLevel(level)))
        one = plan(
            delegation("a1", levels=levels),
            LEA,
            of=policy(action("a1", areas=[area]), action("a2")),
            team=Team(people, leader="claire"),
        )
        assert bool(found(one)) == (level > most)


def test_without_a_limit_nothing_is_too_dear() -> None:
    area = DecisionArea("price", spends=5_001)
    of = policy(action("a1", areas=[area]), action("a2"))
    levels = (("price", DelegationLevel.INQUIRE),)
    assert found(plan(delegation("a1", levels=levels), LEA, of=of)) == []


@pytest.mark.parametrize(
    ("commitment", "fit", "impact", "most"),
    [
        (0.75, 0.9, "medium", 6),
        (0.75, 0.9, "low", 7),
        (0.74, 0.9, "low", 4),
        (0.75, 0.89, "low", 5),
        (0.74, 0.7, "low", 4),
        (None, 0.9, "low", 4),
        (0.9, 0.69, "low", 3),
    ],
)
def test_readiness(commitment: float | None, fit: float, impact: str, most: int) -> None:
    claire, hugo, lea = TEAM.people
    people = [claire, evolve(hugo, commitment=commitment), lea]
    for level in range(3, 8):
        one = plan(
            delegation("a1", fit=fit, mentor="lea", levels=(("all", DelegationLevel(level)),)),
            LEA,
            of=policy(action("a1", impact=impact), action("a2")),
            team=Team(people, leader="claire"),
        )
        assert bool(check(one, select="DEL-05")) == (level > most)


def test_unasked_owners_get_a_question() -> None:
    people = [evolve(person, commitment=None) for person in TEAM.people]
    unasked = plan(team=Team(people, leader="claire"))
    hints = check(unasked, select="AMB-03")
    assert [(one.severity.name, one.where) for one in hints] == [
        ("HINT", "team[hugo].commitment"),
        ("HINT", "team[lea].commitment"),
    ]


def test_groups_cannot_own() -> None:
    board = Person("The board", key="board", group=True, commitment=0.9)
    team = Team([*TEAM.people, board], leader="claire")
    given = plan(delegation("a1", owner="board"), LEA, team=team)
    assert found(given) == [
        ("DEL-01", "ERROR", "delegations[a1].owner"),
        ("DEL-09", "HINT", "team[hugo]"),
    ]
    assert found(plan(team=team)) == []


def test_what_nobody_could_own() -> None:
    lacking = plan(
        missing=(
            UnownedAction(action="a2", reason=LINE[0]),
            UnassignedGap(measure=VISITS, amount=Decimal(5)),
        )
    )
    assert found(lacking) == [("DEL-01", "ERROR", "missing[a2]")]


def test_the_leader_keeps_a_third_at_most() -> None:
    actions = [action(key) for key in ("a1", "a2", "a3", "a4")]
    reserved = [evolve(one, reserved=True) for one in actions]
    hard = [evolve(one, needs={"law": 4}) for one in actions]

    def kept(of: list[Any], *owners: str) -> list[tuple[str, str, str]]:
        hands = [delegation(f"a{place}", owner=owner) for place, owner in enumerate(owners, 1)]
        return [row for row in found(plan(*hands, of=policy(*of))) if row[0] == "DEL-02"]

    whole_row = ("DEL-02", "WARNING", "delegations")
    able_row = ("DEL-02", "WARNING", "delegations[a1].owner")
    assert kept(actions, "claire", "hugo", "lea") == [able_row]
    assert kept(hard, "claire", "hugo", "lea") == []
    assert kept(hard, "claire", "claire", "hugo", "lea") == [whole_row]
    assert kept(reserved, "claire", "claire", "hugo", "lea") == []
    seven_tenths = [
        evolve(one, needs={"law": 4, "tax": 4, "art": 4, "ads": 4, "it": 4}) for one in actions
    ]
    almost = Person(
        "Hugo", skills={"law": 4, "tax": 4, "art": 4, "ads": 2}, commitment=1
    )  # (1 + 1 + 1 + .5 + 0) / 5
    team_able = evolve(TEAM, people=[*TEAM.people[:1], almost])
    able = plan(delegation("a1", owner="claire"), of=policy(*seven_tenths), team=team_able)
    assert able_row in found(able)
    board = evolve(team_able, people=[team_able.people[0], evolve(team_able.people[1], group=True)])
    assert able_row not in found(evolve(able, team=board))


@pytest.mark.parametrize(
    ("days", "severity"), [("79.2", None), ("79.3", "WARNING"), (88, "WARNING"), (89, "ERROR")]
)
def test_loads(days: str | int, severity: str | None) -> None:
    load = Load(person="hugo", days=Decimal(days), capacity=Decimal(88))
    spare = Load(person="lea", days=Decimal(0), capacity=Decimal(58))
    expected = [("DEL-03", severity, "loads[hugo]")] if severity else []
    assert found(plan(loads=(load, spare))) == expected


def test_resources_do_fit() -> None:
    load = Load(person="hugo", days=Decimal(89), capacity=Decimal(88))
    assert ("REA-06", "ERROR", "effort") in found(plan(loads=(load,)))
    assert found(plan(of=policy(budget=2_000))) == []
    assert found(plan(of=policy(budget=1_999))) == [("REA-06", "ERROR", "cost")]
    assert found(plan(of=policy(budget=None))) == []


@pytest.mark.parametrize(
    ("expected", "severity"),
    [(0.99, "ERROR"), (1.0, "WARNING"), (1.09, "WARNING"), (1.1, None), (None, None)],
)
def test_coverage(expected: float | None, severity: str | None) -> None:
    rows = [("PLN-01", severity, "coverages[visits]")] if severity else []
    assert found(plan(coverages=(cover(expected),))) == rows


def test_dates() -> None:
    of = policy(action("a1"), action("a2", after=["a1"]), action("a3", after=["a2"]))
    second = delegation("a2", owner="lea", start=date(2026, 10, 1), due=date(2026, 12, 1))
    assert found(plan(delegation("a1"), second, of=of)) == []
    early = evolve(second, start=date(2026, 9, 30))
    assert found(plan(delegation("a1"), early, of=of)) == []
    clash = evolve(second, start=date(2026, 9, 29))
    assert found(plan(delegation("a1"), clash, of=of)) == [
        ("PLN-03", "ERROR", "delegations[a2].start")
    ]
    third = delegation("a3", start=date(2026, 3, 1))
    assert (
        found(plan(third, LEA, of=policy(action("a2"), action("a3", after=["a9"]), action("a9"))))
        == []
    )
    due = policy(action("a1", due=date(2026, 9, 29)), action("a2"))
    assert found(plan(of=due)) == [("PLN-03", "ERROR", "delegations[a1].due")]


def test_milestones() -> None:
    target = evolve(whole().target or VISITS.to(1), milestones=[])
    long = policy(objective=evolve(whole(), target=target))
    row = ("PLN-04", "WARNING", "policy.objective.target.milestones")
    assert found(plan(of=long)) == [row]
    assert found(plan(of=long, today=date(2026, 12, 31))) == []
    assert row in found(plan(of=long, today=date(2026, 12, 30)))
    without = policy(objective=evolve(whole("Grow"), deadline=None, target=target))
    assert row not in found(plan(of=without))
    nothing = [action(key, contributions=[]) for key in ("a1", "a2")]
    untold = policy(objective=evolve(whole(), target=None), actions=nothing)
    assert row not in found(plan(of=untold))


def test_reviews_count_until_the_result_is_judged() -> None:
    late = date(2027, 1, 4)
    assert changed(checkpoints=(MARCH, APRIL, late)) == []
    undated = evolve(delegation("a1").objective, deadline=None)
    row = ("PLN-04", "WARNING", "delegations[a1].checkpoints")
    assert changed(checkpoints=(MARCH, APRIL, late), objective=undated) == [row]
    assert changed(checkpoints=(MARCH, APRIL, MAY), objective=undated) == []


def test_people_are_called_by_name() -> None:
    (finding,) = check(plan(delegation("a1", owner="lea", state="proposed")), select="DEL-08")
    assert finding.facts["owner"] == "Léa"
    (stranger,) = check(plan(delegation("a1", owner="nobody")), select="DEL-01")
    assert render(stranger.message) == ("“Action a1” has no single owner: nobody is no person.")


@pytest.mark.parametrize(
    ("novel", "learning", "fit", "experiment", "flagged"),
    [
        (True, False, 0.69, None, True),
        (True, False, 0.7, None, False),
        (True, True, 0.69, None, False),
        (True, False, 0.69, FRAMED, False),
        (False, False, 0.69, None, False),
    ],
)
def test_learn_first(
    novel: bool,
    learning: bool,
    fit: float,
    experiment: Experiment | None,
    flagged: bool,
) -> None:
    of = policy(
        action("a1"),
        action("a2", experiment=experiment),
        objective=evolve(whole(), novel=novel, learning=learning),
    )
    both = plan(delegation("a1", fit=0.1), delegation("a2", fit=fit), of=of)
    assert bool(check(both, select="REA-08")) == flagged


def risky(chance: float, appetite: str = "cautious", **changes: Any) -> Plan:  # noqa: ANN401 — any field
    """A plan whose first action has a risk."""
    first = action("a1", risk="legal", chance=chance, **changes)
    of = policy(first, action("a2"), appetite=RiskAppetite({"legal": appetite}))
    return plan(of=of)


def test_appetite() -> None:
    row = ("PLN-07", "ERROR", "policy.actions[a1].chance")
    assert found(risky(0.69)) == [row]
    assert found(risky(0.7)) == []
    assert found(evolve(risky(0.1), policy=policy(action("a1", chance=0.1), action("a2")))) == []
    unknown = policy(action("a1", risk="legal", chance=0.1), action("a2"))
    assert found(plan(of=unknown)) == []


@pytest.mark.parametrize(("cost", "flagged"), [(1_000, False), (1_001, True)])
def test_experiments_have_a_limit(cost: int, flagged: bool) -> None:
    tried = risky(0.1, experiment=FRAMED, cost=cost)
    rows = [("PLN-07", "ERROR", "policy.budget")] if flagged else []
    assert found(tried) == rows
    assert found(evolve(tried, policy=evolve(tried.policy, budget=None))) == []


def test_a_risk_is_the_one_error_that_can_be_accepted() -> None:
    signed = Waiver("PLN-07", reason="the council knows", by="Claire")
    report = check(risky(0.69, waivers=[signed]), today=TODAY)
    assert not report
    assert [(one.code, waiver.by) for one, waiver in report.waived] == [("PLN-07", "Claire")]


@pytest.mark.parametrize(
    ("paces", "answered", "flagged"),
    [
        ([0.84, 0.84], False, True),
        ([0.84, 0.85], False, False),
        ([0.85, 0.84], False, False),
        ([0.84], False, False),
        ([0.84, 0.84], True, False),
        ([0.9, 0.84, 0.84], False, True),
        ([0.84, 0.84, 0.9], False, False),
        ([None, 0.84], False, False),
    ],
)
def test_two_bad_reviews(paces: list[float | None], answered: bool, flagged: bool) -> None:
    told = Countermeasure("a1", statement="Call the schools", who="hugo", by=MAY)
    seen = delegation(
        "a1",
        reviews=[
            Review(day, pace=pace) for day, pace in zip((MARCH, APRIL, MAY), paces, strict=False)
        ],
        countermeasures=[told] * answered,
    )
    wheres = [one.where for one in check(seen, select="PLN-08")]
    assert wheres == ["countermeasures"] * flagged


@pytest.mark.parametrize(
    ("pace", "on_track", "flagged"),
    [(0.84, True, True), (0.85, True, False), (0.84, False, False), (None, True, False)],
)
def test_a_green_that_is_none(pace: float | None, on_track: bool, flagged: bool) -> None:
    seen: DelegatedAction = delegation("a1", reviews=[Review(MARCH, pace=pace, on_track=on_track)])
    assert [one.where for one in check(seen, select="PLN-08")] == ["reviews"] * flagged
