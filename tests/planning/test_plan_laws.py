"""What holds for every plan, whatever the policy and the team."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from decimal import ROUND_UP, Context, Decimal, localcontext
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import smartgoals as sg
from effort import tries
from examples import museum
from planning import order
from planning.cases import ADA, VISITS, action, context, planned, policy
from smartgoals.errors import InvalidValueError, NotReadyError, UnknownKeyError
from smartgoals.model import Calendar, Contribution, LateAction, Person, Plan, Policy, Team
from smartgoals.planning.gap import measure_gaps
from smartgoals.planning.selection import coverage_of
from smartgoals.values import Estimate
from smartgoals.verification import verify
from strategies import QUICK, TODAY, calendars, chances, people, policies, teams

ROOT = Path(__file__).parents[2]
TELL = """
from examples import museum
import smartgoals as sg
plan = sg.plan(museum.policy(), museum.team(), today=museum.TODAY, pins=museum.PINS, profile=sg.Profile(rounds=2))
print(plan.rows(), plan.coverages, plan.chance, plan.loads, plan.trace)
"""


@settings(max_examples=tries(60))
@given(policies(), teams(), calendars())
def test_every_plan_keeps_every_promise(policy: Policy, team: Team, calendar: Calendar) -> None:
    plan = sg.plan(policy, team, today=TODAY, calendar=calendar, profile=QUICK)

    assert [sg.render(one.sentence) for one in verify(plan)] == []


@settings(max_examples=tries(30))
@given(policies(), teams(), st.integers())
def test_the_order_of_the_input_changes_nothing(policy: Policy, team: Team, seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 — dice, not secrets
    actions, people = list(policy.actions), list(team.people)
    strategies, interactions = list(policy.strategies), list(policy.interactions)
    for several in (actions, people, strategies, interactions):
        dice.shuffle(several)
    other = evolve(policy, actions=actions, strategies=strategies, interactions=interactions)
    plan = sg.plan(policy, team, today=TODAY, profile=QUICK)
    again = sg.plan(other, evolve(team, people=people), today=TODAY, profile=QUICK)

    assert evolve(again, policy=policy, team=team) == evolve(
        plan, loads=again.loads, left_out=again.left_out
    )
    assert set(again.loads) == set(plan.loads)
    assert set(again.left_out) == set(plan.left_out)


@settings(max_examples=tries(30))
@given(policies(), teams(), st.data())
def test_pins_win(policy: Policy, team: Team, data: st.DataObject) -> None:
    people = st.sampled_from([person.key for person in team.people])
    pins = data.draw(st.dictionaries(st.sampled_from([one.key for one in policy.actions]), people))
    plan = sg.plan(policy, team, today=TODAY, profile=QUICK, pins=pins)

    assert all(pins.get(one.action, one.owner) == one.owner for one in plan.delegations)
    assert verify(plan) == ()


@settings(max_examples=tries(40))
@given(policies(), st.data())
def test_raising_a_chance_never_lowers_the_coverage_of_what_helps(
    policy: Policy, data: st.DataObject
) -> None:
    task = context(evolve(policy, interactions=[]), [ADA])
    gap = measure_gaps(task).main
    index = data.draw(st.integers(0, len(policy.actions) - 1))
    raised = data.draw(chances())
    one = policy.actions[index]
    helps = all(part.estimate.mean >= 0 for part in one.contributions)
    actions = [*policy.actions]
    before = coverage_of(task, actions, gap).expected
    actions[index] = evolve(one, chance=max(one.chance, raised) if helps else one.chance)
    after = coverage_of(task, actions, gap).expected

    assert before is not None
    assert after is not None
    assert after >= before


def levels(plan: Plan, policy: Policy) -> tuple[object, ...]:
    """The first levels of the order in which plans are compared, with the actions of some policy.

    What is left of each target by what ends in time, days late, strategies and what else is left out;
    where nobody leads, margins, cost and effort as well.
    """
    deadline = policy.objective.deadline
    assert deadline is not None
    carried = {one.action for one in plan.delegations if one.due <= deadline}
    actions = [one for one in policy.actions if one.key in carried]
    late = sum(
        one.days for one in plan.missing if isinstance(one, LateAction) and one.action in carried
    )
    first = order.unmet(policy, actions), late, order.idle(policy, actions)
    return first if plan.team.leader else (*first, order.price(policy, actions))


@settings(max_examples=tries(30))
@given(policies(secondary=1), teams(), people(9))
def test_one_more_person_never_makes_the_best_plan_worse(
    policy: Policy, team: Team, person: Person
) -> None:
    plan = sg.plan(policy, team, today=TODAY)
    larger = sg.plan(policy, evolve(team, people=[*team.people, person]), today=TODAY)

    assert levels(larger, policy) <= levels(plan, policy)


@settings(max_examples=tries(30))
@given(policies(secondary=1), teams(), st.integers(0, 200))
def test_more_money_never_makes_the_best_plan_worse(policy: Policy, team: Team, more: int) -> None:
    plan = sg.plan(policy, team, today=TODAY)
    budget = None if policy.budget is None else policy.budget + more
    richer = sg.plan(evolve(policy, budget=budget), team, today=TODAY)

    assert levels(richer, policy) <= levels(plan, policy)


@settings(max_examples=tries(30))
@given(policies(secondary=1), teams(), st.data())
def test_one_more_day_never_makes_the_best_plan_worse(
    policy: Policy, team: Team, data: st.DataObject
) -> None:
    plan = sg.plan(policy, team, today=TODAY)
    index = data.draw(st.integers(0, len(team.people) - 1))
    people = [*team.people]
    capacity = people[index].capacity
    people[index] = evolve(people[index], capacity=None if capacity is None else capacity + 1)
    freer = sg.plan(policy, evolve(team, people=people), today=TODAY)

    assert levels(freer, policy) <= levels(plan, policy)


@settings(max_examples=tries(30))
@given(policies(secondary=1), teams(), st.data())
def test_one_more_benefit_never_makes_the_best_plan_worse(
    policy: Policy, team: Team, data: st.DataObject
) -> None:
    plan = sg.plan(policy, team, today=TODAY)
    actions = [*policy.actions]
    index = data.draw(st.integers(0, len(actions) - 1))
    measure = data.draw(st.sampled_from([one.measure.key for one in policy.objective.targets]))
    brought = {one.measure: one for one in actions[index].contributions}
    more = Estimate(2, 4, 9)
    if measure in brought:
        known = brought[measure].estimate
        more = Estimate(known.worst + 3, known.likely + 3, known.best + 3)
    brought[measure] = Contribution(measure, more)
    actions[index] = evolve(actions[index], contributions=tuple(brought.values()))
    better = evolve(policy, actions=actions)

    assert levels(sg.plan(better, team, today=TODAY), better) <= levels(plan, better)


@settings(max_examples=tries(20))
@given(policies(), teams(), calendars())
def test_the_callers_decimal_context_changes_nothing(
    policy: Policy, team: Team, calendar: Calendar
) -> None:
    plan = sg.plan(policy, team, today=TODAY, calendar=calendar, profile=QUICK)
    with localcontext(Context(prec=3, rounding=ROUND_UP, traps=[])):
        coarse = sg.plan(policy, team, today=TODAY, calendar=calendar, profile=QUICK)
        violations = verify(coarse)

    assert coarse == plan
    assert violations == ()


def test_the_museum_does_not_depend_on_the_context_either() -> None:
    policy, team = museum.policy(), museum.team()
    plan = sg.plan(policy, team, today=museum.TODAY, pins=museum.PINS)
    with localcontext(Context(prec=2)):
        coarse = sg.plan(policy, team, today=museum.TODAY, pins=museum.PINS)

    assert coarse == plan


@pytest.mark.slow
def test_the_same_plan_in_ten_processes() -> None:
    def told(seed: int) -> str:
        environment = {**os.environ, "PYTHONHASHSEED": str(seed)}
        path = os.pathsep.join([str(ROOT), str(ROOT / "src")])
        return subprocess.run(  # noqa: S603 — our own interpreter and our own words
            [sys.executable, "-c", TELL],
            env={**environment, "PYTHONPATH": path},
            capture_output=True,
            check=True,
            text=True,
        ).stdout

    with ThreadPoolExecutor(2) as pool:
        plans = set(pool.map(told, range(10)))

    assert len(plans) == 1
    assert "hugo" in plans.pop()


def test_threads_do_not_disturb_each_other() -> None:
    def plan(target: int) -> Plan:
        return sg.plan(
            museum.policy(target=target), museum.team(), today=museum.TODAY, profile=QUICK
        )

    targets = [74_000, 75_000, 78_000, 80_000] * 3
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(plan, targets))

    assert found == [plan(target) for target in targets[:4]] * 3


def test_what_else_is_open_comes_back_with_the_plan() -> None:
    bare = Policy(
        sg.Objective(
            "Welcome 100 more", target=VISITS.from_to(0, 100), deadline=date(2026, 12, 31)
        ),
        actions=["Open late"],
    )
    found = sg.plan(bare, Team([ADA]), today=TODAY)

    assert {"PUR-01", "DIA-01"} <= {finding.code for finding in found.report.errors}
    assert "Still to answer: " in sg.render(found)
    assert "Reste à répondre" in sg.render(found, language="fr")
    with pytest.raises(NotReadyError, match="PUR-01"):
        sg.plan(bare, Team([ADA]), today=TODAY, profile=sg.Profile(strict=True))
    with pytest.raises(InvalidValueError, match="made by hand"):
        evolve(found, planner=None).report  # noqa: B018 — the attribute plans
    with pytest.raises(InvalidValueError, match="strict"):
        sg.Profile(strict="yes")  # type: ignore[arg-type]


def test_one_open_question_is_told_alone() -> None:
    purposeless = evolve(policy([action("a", 90, 100, 120)]).objective, purposes=())
    aimless = policy([action("a", 90, 100, 120)]).aiming_at(purposeless)
    told = sg.render(sg.plan(aimless, Team([ADA]), today=TODAY))

    assert [line for line in told.splitlines() if line.startswith("Still to answer")]
    assert "more question" not in told


def test_a_policy_nothing_can_be_computed_for_is_refused_and_the_report_says_why() -> None:
    with pytest.raises(NotReadyError, match=r"cannot be planned yet[\s\S]*TIM-01") as caught:
        sg.plan(Policy(sg.Objective("Delight our visitors")), Team([ADA]), today=TODAY)

    assert {"MEA-01", "TIM-01", "PUR-01"} <= {
        finding.code for finding in caught.value.report.errors
    }


@pytest.mark.parametrize("today", [date(2026, 12, 31), date(2027, 1, 1)])
def test_a_deadline_in_the_past_is_refused(today: date) -> None:
    with pytest.raises(InvalidValueError, match=f"2026-12-31 is not after today, {today}"):
        planned([action("a")], today=today)


def test_today_is_a_day() -> None:
    with pytest.raises(InvalidValueError, match=r"today: a date is wanted"):
        planned([action("a")], today=datetime(2026, 1, 5))  # noqa: DTZ001 — what is refused


@pytest.mark.parametrize("pins", [{"gone": "ada"}, {"a": "gone"}])
def test_a_pin_names_an_action_and_somebody(pins: dict[str, str]) -> None:
    with pytest.raises(UnknownKeyError, match="'gone'"):
        planned([action("a")], pins=pins)


def test_a_pin_may_be_the_nouns_themselves() -> None:
    one, bob = action("a"), Person("Bob")
    plan = sg.plan(policy([one]), Team([ADA, bob]), today=TODAY, pins={one: bob})

    assert plan.pins == (("a", "bob"),)
    assert plan.delegation("a").owner == "bob"


def test_an_earlier_plan_keeps_its_owners() -> None:
    people = [Person("Ada"), Person("Bob")]
    first = planned([action("a"), action("b")], people, pins={"a": "bob", "b": "bob"})
    again = planned([action("a"), action("c")], people, previous=first)

    assert again.delegation("a").owner == "bob"
    assert dict(again.pins) == {"a": "bob"}


def test_an_owner_who_left_is_replaced() -> None:
    first = planned([action("a")], [Person("Ada"), Person("Bob")], pins={"a": "bob"})

    assert planned([action("a")], [Person("Ada")], previous=first).delegation("a").owner == "ada"


def test_who_declined_is_not_asked_again_as_if_nothing_had_been_said() -> None:
    people = [Person("Ada", commitment=1), Person("Bob", commitment=0)]
    first = planned([action("a")], people, pins={"a": "bob"}).decline("a", reason="no time")

    assert planned([action("a")], people, previous=first).delegation("a").owner == "ada"


def test_a_new_pin_beats_an_earlier_owner() -> None:
    people = [Person("Ada"), Person("Bob")]
    first = planned([action("a")], people, pins={"a": "bob"})

    assert planned([action("a")], people, previous=first, pins={"a": "ada"}).pins == (("a", "ada"),)


def test_reasons_are_given_stage_by_stage() -> None:
    plan = planned([action("a", 5, 6, 7)])

    assert [reason.stage for reason in plan.why("a")] == [
        "choose",
        "owners",
        "dates",
        "targets",
        "levels",
        "checkpoints",
    ]
    with pytest.raises(
        UnknownKeyError, match="there is no reason about 'z', only about a, ada, visits"
    ):
        plan.why("z")
    with pytest.raises(UnknownKeyError, match="the plan delegates a, not 'z'"):
        plan.delegation("z")


def test_rows_are_flat_and_plain() -> None:
    (row, bare) = planned([action("a", 50, 60, 170, effort="2.5", cost=9), action("b")]).rows()

    assert row["owner_name"] == "Ada"
    assert (row["target"], row["unit"], row["effort"], row["cost"]) == (76.0, "visits", 2.5, 9.0)
    assert (bare["target"], bare["measure"], bare["unit"]) == (None, None, None)
    assert {type(value) for value in row.values()} <= {str, float, int, date, type(None)}
    assert not any(isinstance(value, Decimal) for value in row.values())
