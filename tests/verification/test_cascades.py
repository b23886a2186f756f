"""Every way in which the plans of a cascade can contradict each other is noticed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

import pytest
from attrs import evolve

import smartgoals as sg
from planning.cases import QUICK, TODAY, VISITS, action, policy
from planning.trees import ADA, BOB, CLEO, draft, grown
from smartgoals.model import (
    Cascade,
    CascadeNode,
    CascadePlan,
    CascadeShortfall,
    Interaction,
    LateAction,
    Message,
    MessageCode,
    NotCascaded,
    Period,
    Person,
    Plan,
    Window,
)
from smartgoals.verification import verify

TOP = policy(
    [
        action("a1", 40, 60, 80, effort=10, share="0.1", cost=100),
        action("a2", 40, 60, 80, effort=20),
    ],
    budget=500,
)
BELOW = draft([action("b1", 20, 30, 40, effort=5), action("b2", 20, 30, 40, effort=5)])
PINS = {"a1": "ada", "a2": "bob", "a1/b1": "cleo", "a1/b2": "cleo"}


@pytest.fixture(name="tree", scope="module")
def small_tree() -> CascadePlan:
    """Two actions, one of them unfolded into two."""
    people = (evolve(ADA, capacity=50), BOB, evolve(CLEO, capacity=50))
    tree = grown(Cascade(TOP, under={"a1": BELOW}), people, pins=PINS)
    assert verify(tree) == ()
    return tree


def rendered(tree: CascadePlan) -> list[str]:
    """The violations of a cascade in English, one a line."""
    violations = verify(tree, profile=QUICK)
    assert verify(tree) == violations
    assert all(sg.render(one.sentence, language="fr") for one in violations)
    return [f"{one.about}: {sg.render(one.sentence)}" for one in violations]


def planted(tree: CascadePlan, path: str, new: CascadeNode) -> CascadePlan:
    """The cascade with another plan at a path."""
    plans = (new if one.path == path else one for one in tree.plans)
    return evolve(tree, plans=tuple(plans))


def planned_as(tree: CascadePlan, path: str, new: Plan) -> CascadePlan:
    """The cascade with other contents of the plan at a path."""
    return planted(tree, path, evolve(tree.at(path), plan=new))


def moved(plan: Plan, key: str, days: int) -> Plan:
    """The plan with one delegation moved by some days."""
    delegations = (
        evolve(one, start=one.start + timedelta(days), due=one.due + timedelta(days))
        if one.action == key
        else one
        for one in plan.delegations
    )
    return evolve(plan, delegations=tuple(delegations))


def known_as(plan: Plan, people: Iterable[Person]) -> Plan:
    """The plan with another team."""
    return evolve(plan, team=evolve(plan.team, people=tuple(people)))


def test_a_violation_in_one_plan_has_its_path(tree: CascadePlan) -> None:
    below = tree.at("a1").plan
    uncovered = evolve(below, delegations=below.delegations[:1])
    top = moved(tree.top.plan, "a1", 2)

    assert any(
        line.startswith("a1/b2: It should be ")
        for line in rendered(planned_as(tree, "a1", uncovered))
    )
    assert any(line.startswith("a1: Ada does not ") for line in rendered(planned_as(tree, "", top)))


def test_every_policy_is_accounted_for(tree: CascadePlan) -> None:
    reason = Message(MessageCode.NODE_WITHOUT_TARGET)
    lost = NotCascaded(path="a1", reason=reason)
    stranger = NotCascaded(path="a9", reason=reason)
    counted = "It should be planned or stated not to be cascaded exactly once, and is"

    assert rendered(evolve(tree, not_cascaded=(lost,))) == [f"a1: {counted} 2 times."]
    assert rendered(evolve(tree, not_cascaded=(stranger,))) == [f"a9: {counted} 1 time."]
    assert f"a1: {counted} 0 times." in rendered(evolve(tree, plans=tree.plans[:1]))


def test_a_policy_belongs_to_a_delegated_action(tree: CascadePlan) -> None:
    top = tree.top.plan
    bare = evolve(top, delegations=tuple(one for one in top.delegations if one.action != "a1"))

    assert "a1: The action above it is not delegated." in rendered(planned_as(tree, "", bare))


def test_the_owner_of_the_action_leads_the_policy(tree: CascadePlan) -> None:
    below = tree.at("a1").plan
    other = evolve(below, team=evolve(below.team, leader="cleo"))

    assert "a1: Ada owns the action and does not lead the policy below it." in rendered(
        planned_as(tree, "a1", other)
    )


def test_the_window_is_that_of_the_action(tree: CascadePlan) -> None:
    one = tree.at("a1")
    wide = Window(start=date(2025, 1, 1), until=date(2027, 1, 1))

    for window in (None, wide):
        assert any(
            line.startswith("a1: It has from 5 January 2026 to 31 December 2026")
            for line in rendered(planted(tree, "a1", evolve(one, window=window)))
        )


def test_dates_stay_within_those_of_the_action(tree: CascadePlan) -> None:
    below = tree.at("a1").plan
    early, late = moved(below, "b1", -7), moved(below, "b1", 364)

    assert (
        "a1/b1: It starts on 29 December 2025, before the action it is a part of, on 5 January"
        " 2026." in rendered(planned_as(tree, "a1", early))
    )
    assert (
        "a1/b1: It ends on 8 January 2027, after 31 December 2026, and is not reported late."
        in rendered(planned_as(tree, "a1", late))
    )
    wrong = LateAction(action="b1", wanted=date(2026, 12, 31), days=1)
    misreported = evolve(planned_as(tree, "a1", late), missing=(lack("a1", wrong),))
    assert any("is not reported late" in line for line in rendered(misreported))


def lack(path: str, late: LateAction) -> CascadeShortfall:
    """Lateness reported in a cascade."""
    return CascadeShortfall(path=path, shortfall=late)


def test_deadline_budget_and_target_are_those_of_the_action(tree: CascadePlan) -> None:
    below = tree.at("a1").plan
    objective = below.policy.objective
    later = evolve(below, policy=below.policy.aiming_at(objective.due_on(date(2027, 2, 1))))
    richer = evolve(below, policy=evolve(below.policy, budget=101))
    boundless = evolve(below, policy=evolve(below.policy, budget=None))

    assert (
        "a1: It is judged on 1 February 2027, after the action above it, on 31 December 2026."
        in rendered(planned_as(tree, "a1", later))
    )
    for plan, said in ((richer, "101"), (boundless, "0")):
        assert f"a1: It may cost {said}, where its action may cost 100." in rendered(
            planned_as(tree, "a1", plan)
        )
    gap = evolve(below.coverages[0].gap, amount=Decimal(49))
    less = evolve(below, coverages=(evolve(below.coverages[0], gap=gap),))
    nothing = evolve(below, coverages=())
    assert "a1: It aims at 49 of “visits”, where 50 are asked." in rendered(
        planned_as(tree, "a1", less)
    )
    unaimed = planted(tree, "a1", evolve(tree.at("a1"), plan=nothing, rollups=()))
    assert "a1: It aims at 0 of “visits”, where 50 are asked." in rendered(unaimed)


def test_no_day_is_given_twice(tree: CascadePlan) -> None:
    below = tree.at("a1").plan
    people = [evolve(one, absences=()) for one in below.team.people]
    stretched = known_as(below, people)
    given = tuple(evolve(one, owner="bob") for one in stretched.delegations)
    lines = rendered(planned_as(tree, "a1", evolve(stretched, delegations=given)))

    assert "bob: Bob is asked for 200% of 5 January 2026 by several policies together." in lines


def test_no_person_gives_more_days_than_they_have(tree: CascadePlan) -> None:
    people = tuple(evolve(one, capacity=9) if one.key == "ada" else one for one in tree.team.people)
    few = evolve(tree, team=evolve(tree.team, people=people), pins=())
    free = planned_as(few, "", evolve(tree.top.plan, pins=()))

    assert "ada: Ada is asked for 10 days by all policies together, and has 9." in rendered(free)
    assert not any("all policies together" in line for line in rendered(few))


def test_people_are_the_same_everywhere(tree: CascadePlan) -> None:
    below = tree.at("a1").plan
    ada, *others = below.team.people
    stranger = known_as(below, [*below.team.people, Person("Zoe")])
    abler = known_as(below, [evolve(ada, skills={"magic": 4}), *others])
    said = "is not the same person at “a1”, or does not have the same days off."

    assert f"zoe: Zoe {said}" in rendered(planned_as(tree, "a1", stranger))
    assert f"ada: Ada {said}" in rendered(planned_as(tree, "a1", abler))
    away = evolve(tree.team.people[0], absences=[Period(TODAY, TODAY)])
    team = evolve(tree.team, people=(away, *tree.team.people[1:]))
    assert f"ada: Ada {said}" in rendered(evolve(tree, team=team))


def test_roll_ups_are_those_of_the_leaves(tree: CascadePlan) -> None:
    for path, right in (("a1", "120%"), ("", "120%")):
        rolled = tree.at(path).rollups[0]
        for expected in (None, 1.3):
            wrong = evolve(tree.at(path), rollups=(evolve(rolled, expected=expected),))
            said = "0%" if expected is None else "130%"
            assert any(
                line.endswith(
                    f"Its leaves are stated to bring {said} of “visits”, and {right} is right."
                )
                for line in rendered(planted(tree, path, wrong))
            )
        other = evolve(tree.at(path), rollups=(evolve(rolled, estimated=0.5),))
        assert any(
            "The estimate of “visits” differs from that of its plan." in line
            for line in rendered(planted(tree, path, other))
        )


def test_overlaps_count_in_roll_ups_and_synergy_does_not() -> None:
    top = evolve(
        TOP,
        interactions=[
            Interaction("a1", "a2", value=-12),
            Interaction("a1", "a2", value=5, measure="visits"),
        ],
    )
    tree = grown(Cascade(top, under={"a1": BELOW}), pins={"a1": "ada", "a2": "bob"})

    assert tree.coverage == 1.08
    assert rendered(tree) == []


def test_an_empty_gap_is_fully_covered() -> None:
    own = draft([action("b1")], target=VISITS.from_to(0, 60))
    top = policy([action("a1", effort=10)], target=VISITS.from_to(5, 5))
    top = top.aiming_at(evolve(top.objective, orientation="maintain"))
    tree = grown(Cascade(top, under={"a1": own}))

    assert tree.coverage == 1
    assert rendered(tree) == []
