"""The independent checker sees every way in which plans of a cascade fail to hold together."""

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


def told(tree: CascadePlan) -> list[str]:
    """What the checker says about a cascade."""
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
    """The plan with one delegation moved by whole weeks, say."""
    delegations = (
        evolve(one, start=one.start + timedelta(days), due=one.due + timedelta(days))
        if one.action == key
        else one
        for one in plan.delegations
    )
    return evolve(plan, delegations=tuple(delegations))


def known_as(plan: Plan, people: Iterable[Person]) -> Plan:
    """The plan among other people."""
    return evolve(plan, team=evolve(plan.team, people=tuple(people)))


def test_what_is_wrong_in_one_plan_is_said_with_its_path(tree: CascadePlan) -> None:
    below = tree.at("a1").plan
    uncovered = evolve(below, delegations=below.delegations[:1])
    top = moved(tree.top.plan, "a1", 2)

    assert any(
        line.startswith("a1/b2: It should be ") for line in told(planned_as(tree, "a1", uncovered))
    )
    assert any(line.startswith("a1: Ada does not ") for line in told(planned_as(tree, "", top)))


def test_every_policy_is_accounted_for(tree: CascadePlan) -> None:
    reason = Message(MessageCode.NODE_WITHOUT_TARGET)
    lost = NotCascaded(path="a1", reason=reason)
    stranger = NotCascaded(path="a9", reason=reason)
    counted = "It should be planned or said not to be unfolded exactly once, and is"

    assert told(evolve(tree, not_cascaded=(lost,))) == [f"a1: {counted} 2 times."]
    assert told(evolve(tree, not_cascaded=(stranger,))) == [f"a9: {counted} 1 time."]
    assert f"a1: {counted} 0 times." in told(evolve(tree, plans=tree.plans[:1]))


def test_a_policy_hangs_under_an_action_that_somebody_has(tree: CascadePlan) -> None:
    top = tree.top.plan
    bare = evolve(top, delegations=tuple(one for one in top.delegations if one.action != "a1"))

    assert "a1: It unfolds an action that nobody was given." in told(planned_as(tree, "", bare))


def test_the_owner_leads(tree: CascadePlan) -> None:
    below = tree.at("a1").plan
    other = evolve(below, team=evolve(below.team, leader="cleo"))

    assert "a1: Ada owns the action and does not lead what unfolds it." in told(
        planned_as(tree, "a1", other)
    )


def test_the_window_is_that_of_the_action(tree: CascadePlan) -> None:
    one = tree.at("a1")
    wide = Window(start=date(2025, 1, 1), until=date(2027, 1, 1))

    for window in (None, wide):
        assert any(
            line.startswith("a1: It is to be done between 5 January 2026 and 31 December 2026")
            for line in told(planted(tree, "a1", evolve(one, window=window)))
        )


def test_dates_nest(tree: CascadePlan) -> None:
    below = tree.at("a1").plan
    early, late = moved(below, "b1", -7), moved(below, "b1", 364)

    assert (
        "a1/b1: It starts on 29 December 2025, before the action it is a part of, on 5 January"
        " 2026." in told(planned_as(tree, "a1", early))
    )
    assert "a1/b1: It ends on 8 January 2027, after 31 December 2026, and nobody says so." in told(
        planned_as(tree, "a1", late)
    )
    wrong = LateAction(action="b1", wanted=date(2026, 12, 31), days=1)
    lying = evolve(planned_as(tree, "a1", late), missing=(lack("a1", wrong),))
    assert any("nobody says so" in line for line in told(lying))


def lack(path: str, late: LateAction) -> CascadeShortfall:
    """Lateness told somewhere in a cascade."""
    return CascadeShortfall(path=path, shortfall=late)


def test_deadline_budget_and_target_are_those_asked_for(tree: CascadePlan) -> None:
    below = tree.at("a1").plan
    objective = below.policy.objective
    later = evolve(below, policy=below.policy.aiming_at(objective.due_on(date(2027, 2, 1))))
    richer = evolve(below, policy=evolve(below.policy, budget=101))
    boundless = evolve(below, policy=evolve(below.policy, budget=None))

    assert (
        "a1: It is judged on 1 February 2027, after the action it unfolds, on 31 December 2026."
        in told(planned_as(tree, "a1", later))
    )
    for plan, said in ((richer, "€101"), (boundless, "€0")):
        assert f"a1: It may cost {said}, where its action may cost €100." in told(
            planned_as(tree, "a1", plan)
        )
    gap = evolve(below.coverages[0].gap, amount=Decimal(49))
    less = evolve(below, coverages=(evolve(below.coverages[0], gap=gap),))
    nothing = evolve(below, coverages=())
    assert "a1: It aims at 49 of “visits”, where 50 are asked." in told(
        planned_as(tree, "a1", less)
    )
    unaimed = planted(tree, "a1", evolve(tree.at("a1"), plan=nothing, rollups=()))
    assert "a1: It aims at 0 of “visits”, where 50 are asked." in told(unaimed)


def test_nobody_gives_a_day_twice(tree: CascadePlan) -> None:
    below = tree.at("a1").plan
    people = [evolve(one, absences=()) for one in below.team.people]
    stretched = known_as(below, people)
    given = tuple(evolve(one, owner="bob") for one in stretched.delegations)
    lines = told(planned_as(tree, "a1", evolve(stretched, delegations=given)))

    assert "bob: Bob is asked for 200% of 5 January 2026 by several policies together." in lines


def test_nobody_gives_more_days_than_they_have(tree: CascadePlan) -> None:
    people = tuple(evolve(one, capacity=9) if one.key == "ada" else one for one in tree.team.people)
    few = evolve(tree, team=evolve(tree.team, people=people), pins=())
    free = planned_as(few, "", evolve(tree.top.plan, pins=()))

    assert "ada: Ada is asked for 10 days by all policies together, and has 9." in told(free)
    assert not any("all policies together" in line for line in told(few))


def test_people_are_the_same_everywhere(tree: CascadePlan) -> None:
    below = tree.at("a1").plan
    ada, *others = below.team.people
    stranger = known_as(below, [*below.team.people, Person("Zoe")])
    abler = known_as(below, [evolve(ada, skills={"magic": 4}), *others])
    said = "is not the same person at “a1”, or does not have the same days off."

    assert f"zoe: Zoe {said}" in told(planned_as(tree, "a1", stranger))
    assert f"ada: Ada {said}" in told(planned_as(tree, "a1", abler))
    away = evolve(tree.team.people[0], absences=[Period(TODAY, TODAY)])
    team = evolve(tree.team, people=(away, *tree.team.people[1:]))
    assert f"ada: Ada {said}" in told(evolve(tree, team=team))


def test_sums_are_those_of_the_leaves(tree: CascadePlan) -> None:
    for path, right in (("a1", "120%"), ("", "120%")):
        rolled = tree.at(path).rollups[0]
        for expected in (None, 1.3):
            wrong = evolve(tree.at(path), rollups=(evolve(rolled, expected=expected),))
            said = "0%" if expected is None else "130%"
            assert any(
                line.endswith(
                    f"Its leaves are said to bring {said} of “visits”, where {right} is right."
                )
                for line in told(planted(tree, path, wrong))
            )
        other = evolve(tree.at(path), rollups=(evolve(rolled, estimated=0.5),))
        assert any(
            "“visits” is not estimated as the plan itself says." in line
            for line in told(planted(tree, path, other))
        )


def test_overlaps_count_in_the_sums_and_synergy_does_not() -> None:
    top = evolve(
        TOP,
        interactions=[
            Interaction("a1", "a2", value=-12),
            Interaction("a1", "a2", value=5, measure="visits"),
        ],
    )
    tree = grown(Cascade(top, under={"a1": BELOW}), pins={"a1": "ada", "a2": "bob"})

    assert tree.coverage == 1.08
    assert told(tree) == []


def test_no_gap_is_wholly_covered() -> None:
    own = draft([action("b1")], target=VISITS.from_to(0, 60))
    top = policy([action("a1", effort=10)], target=VISITS.from_to(5, 5))
    top = top.aiming_at(evolve(top.objective, orientation="maintain"))
    tree = grown(Cascade(top, under={"a1": own}))

    assert tree.coverage == 1
    assert told(tree) == []
