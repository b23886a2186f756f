"""Rules that look at a policy: what it answers, excludes and does."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve

from rules.goals import TODAY, whole
from rules.plans import OFFER, RUMOUR, SCHOOLS, action, policy
from smartgoals.model import (
    Action,
    Contribution,
    Estimate,
    Experiment,
    Improvement,
    Interaction,
    Measure,
    Origin,
    Policy,
    RiskAppetite,
    Strategy,
    Strength,
    Threat,
)
from smartgoals.rules import check
from smartgoals.rules.policy.action_outside_frame import action_outside_frame

FRAMED = Experiment("It works", loss_limit=100, stop_rule="in May", question="for whom")
SYNERGY = Interaction("a1", "a2", value=500, mechanism="shared audience", evidence="survey")


def found(subject: Policy) -> list[tuple[str, str, str]]:
    """What the checks say about a policy."""
    return [
        (one.code, one.severity.name, one.where)
        for one in check(subject, today=TODAY, ignore="TIM-05")
    ]


def test_a_whole_policy_lacks_nothing() -> None:
    assert found(policy()) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"exclusions": []}, [("POL-03", "WARNING", "exclusions")]),
        ({"approach": None}, [("POL-04", "WARNING", "approach")]),
        ({"approach": "Reach 74,000 visits"}, [("POL-04", "WARNING", "approach")]),
        ({"approach": "Grow by 20 %"}, [("POL-04", "WARNING", "approach")]),
        ({"cites": []}, [("DIA-02", "HINT", "diagnosis[schools]"), ("POL-04", "WARNING", "cites")]),
        ({"review": None}, [("POL-01", "WARNING", "review")]),
        ({"horizon": date(2026, 7, 11)}, [("POL-01", "WARNING", "horizon")]),
        ({"horizon": date(2026, 7, 12)}, []),
        ({"interactions": [SYNERGY]}, []),
        ({"interactions": [evolve(SYNERGY, mechanism=None)]}, [("PLN-02", "WARNING", "interactions[a1+a2].mechanism")]),
        ({"interactions": [evolve(SYNERGY, evidence=None)]}, [("PLN-02", "WARNING", "interactions[a1+a2].evidence")]),
        ({"interactions": [Interaction("a1", "a2", value=-500)]}, []),
        ({"interactions": [Interaction("a1", "a2", value=0)]}, []),
        ({"appetite": RiskAppetite({"legal": "cautious"})}, []),
        ({"appetite": RiskAppetite({"legal": "open"})}, [("PLN-06", "HINT", "actions")]),
        ({"appetite": RiskAppetite({"legal": "eager"})}, [("PLN-06", "HINT", "actions")]),
        ({"diagnosis": [SCHOOLS, evolve(RUMOUR, evidence=None)]}, [("DIA-03", "WARNING", "diagnosis[rumour].evidence")]),
        ({"diagnosis": [SCHOOLS, evolve(RUMOUR, by=None)]}, [("DIA-03", "WARNING", "diagnosis[rumour].by")]),
        ({"diagnosis": [RUMOUR], "cites": [RUMOUR]}, [("DIA-01", "WARNING", "diagnosis")]),
    ],
)  # fmt: skip
def test_one_change(changes: dict[str, Any], expected: list[tuple[str, str, str]]) -> None:
    assert found(policy(**changes)) == expected


def test_the_horizon_counts_from_what_is_known() -> None:
    brief = policy(horizon=date(2026, 3, 1), objective=evolve(whole(), start=None))
    assert found(brief) == [("POL-01", "WARNING", "horizon")]
    assert "POL-01" not in {one.code for one in check(brief)}
    soon = policy(objective=evolve(whole("Grow"), deadline=date(2026, 7, 11)))
    assert found(soon) == [("POL-01", "WARNING", "horizon")]


def test_one_action_is_no_policy() -> None:
    assert found(policy(action("a1"))) == [
        ("POL-01", "WARNING", "actions"),
    ]
    bare = policy(action("a1"), objective=evolve(whole(), options=["evenings"]))
    assert found(bare) == [
        ("END-04", "WARNING", "objective.options"),
        ("POL-01", "WARNING", "actions"),
    ]


def test_options_and_actions_are_ways_alike() -> None:
    two = policy(objective=evolve(whole(), options=[]))
    assert found(two) == [("END-04", "WARNING", "objective.options")]
    assert (
        found(policy(*map(action, ("a1", "a2", "a3")), objective=evolve(whole(), options=[]))) == []
    )
    same = evolve(whole(), options=["ACTION A1", "Something else"])
    assert found(policy(objective=same)) == []
    assert found(policy(objective=evolve(whole(), options=["ACTION A1"]))) == [
        ("END-04", "WARNING", "objective.options")
    ]


def test_every_point_leads_somewhere() -> None:
    prices = Improvement("Prices of 2014", key="prices", evidence="list", by="Marc")
    rival = Threat("A neighbour reopens", evidence="press", by="Inès")
    team = Strength("A good team", key="team", evidence="survey", by="Claire")
    full = policy(diagnosis=[SCHOOLS, RUMOUR, prices, rival, team])
    assert found(full) == [
        ("DIA-02", "WARNING", "diagnosis[prices]"),
        ("DIA-02", "HINT", "diagnosis[team]"),
    ]
    accepted = policy(diagnosis=[SCHOOLS, RUMOUR, evolve(prices, accepted=True)])
    assert found(accepted) == []
    planned = Strategy("Fair prices", key="fair", answers=["prices", "team"])
    idle = evolve(full, strategies=[OFFER, planned])
    assert ("DIA-02", "WARNING", "diagnosis[prices]") in found(idle)
    acted = evolve(idle, actions=[*full.actions, action("a3", strategy="fair")])
    assert found(acted) == []


@pytest.mark.parametrize("part", ["loss_limit", "stop_rule", "question"])
def test_an_experiment_has_four_parts(part: str) -> None:
    lacking: dict[str, Any] = {part: None}
    open_ended = evolve(FRAMED, **lacking)
    assert found(policy(action("a1"), action("a2", experiment=FRAMED))) == []
    assert found(policy(action("a1"), action("a2", experiment=open_ended))) == [
        ("PLN-06", "WARNING", "actions[a2].experiment")
    ]
    daring = policy(
        action("a1"), action("a2", experiment=FRAMED), appetite=RiskAppetite({"legal": "open"})
    )
    assert found(daring) == []


def test_success_is_seen_by_a_contribution_or_a_target() -> None:
    unseen = action("a1", contributions=[])
    assert check(unseen).by_code.keys() == {"POL-05"}
    assert not check(evolve(unseen, target=Measure("bookings").to(40)))
    assert not check(action("a1"))


@pytest.mark.parametrize(("share", "codes"), [(0.5, []), (0.6, ["POR-06"]), (None, [])])
def test_shares_of_one_action(share: float | None, codes: list[str]) -> None:
    few = Estimate(1, 2, 3)
    claims = [Contribution("visits", few, share=0.5), Contribution("members", few, share=share)]
    assert [one.code for one in check(Action("Evenings", contributions=claims))] == codes


def test_ten_tenths_are_a_whole() -> None:
    few = Estimate(1, 2, 3)
    tenths = [Contribution(f"m{place}", few, share=0.1) for place in range(10)]
    assert not check(Action("Evenings", contributions=tenths))


def test_what_moves_first() -> None:
    lagging = evolve(whole(), secondary=[])
    assert found(policy(objective=lagging)) == [("PLN-05", "WARNING", "objective.target.measure")]
    leading = Measure("bookings", timing="leading")
    assert found(policy(objective=evolve(lagging, guardrails=[leading.at_least(1)]))) == []
    acted = policy(action("a1"), action("a2", target=leading.to(40)), objective=lagging)
    assert found(acted) == []
    unmeasured = policy(objective=evolve(lagging, target=None), actions=[])
    assert "PLN-05" not in {one.code for one in check(unmeasured)}


def test_links_of_the_chain() -> None:
    loose = policy(action("a1"), action("a2", strategy=None))
    assert found(loose) == [("POL-02", "ERROR", "actions[a2].strategy")]
    idle = policy(strategies=[OFFER, Strategy("Fair prices", key="fair")])
    assert found(idle) == [("POL-02", "ERROR", "strategies[fair]")]
    none = policy(strategies=[], actions=[])
    assert ("POL-02", "ERROR", "actions") in found(none)


def test_a_diagnosis_that_is_missing_is_said_once() -> None:
    blank = policy(diagnosis=[], cites=[], strategies=[Strategy("A distinct offer", key="offer")])
    assert found(blank) == [
        ("DIA-01", "ERROR", "diagnosis"),
        ("POL-04", "WARNING", "cites"),
    ]
    threats = policy(
        diagnosis=[Threat("A rival", key="rival", evidence="press", by="Inès")],
        cites=["rival"],
        strategies=[Strategy("A distinct offer", key="offer")],
    )
    assert [row for row in found(threats) if row[0] == "DIA-01"] == [
        ("DIA-01", "WARNING", "diagnosis")
    ] * 2


def test_the_smallest_synergy_is_a_claim_too() -> None:
    one = Interaction("a1", "a2", value=1, mechanism="shared audience")
    (finding,) = check(policy(interactions=[one]), select="PLN-02")
    assert (finding.facts["first"], finding.facts["second"]) == ("Action a1", "Action a2")


def test_what_a_playbook_lends_is_borrowed_until_somebody_adopts_it() -> None:
    lent = action("a1", origin=Origin("commercial", play="offer", template="signature"))

    assert [(one.code, one.severity.name, one.where) for one in check(lent)] == [
        ("POL-06", "HINT", "origin")
    ]
    assert not check(lent.adopted(by="claire"))
    assert action("a1").adopted(by="claire") == action("a1")


@pytest.mark.parametrize(
    ("due", "flagged"),
    [
        (None, []),
        (date(2026, 1, 11), ["actions[a1].due"]),
        (date(2026, 1, 12), []),
        (date(2027, 12, 31), []),
        (date(2028, 1, 1), ["actions[a1].due"]),
    ],
)
def test_an_action_is_due_within_the_objective(due: date | None, flagged: list[str]) -> None:
    late = policy(action("a1", due=due))
    assert [finding.where for finding in action_outside_frame(late, today=TODAY)] == flagged
    endless = evolve(late, objective=evolve(late.objective, deadline=None))
    assert (action_outside_frame(endless) == ()) or due == date(2026, 1, 11)
