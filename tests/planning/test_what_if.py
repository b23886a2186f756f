"""What if: an action not done, somebody more, something given way, an action that fails."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest
from attrs import evolve
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import smartgoals as sg
from effort import tries
from examples import museum
from planning.cases import ADA, TODAY, VISITS, action, measured, planned, policy
from smartgoals.errors import InvalidValueError, UnknownKeyError
from smartgoals.model import (
    Aggregation,
    LateAction,
    MoreBudget,
    OwnerChange,
    Person,
    Plan,
    PlanDiff,
    Policy,
    Purpose,
    Reschedule,
    Strategy,
    Team,
    UnownedAction,
)
from smartgoals.planning.allocation import chance_of_reaching
from smartgoals.planning.contributions import (
    contribution_term,
    expected_contribution,
    required_total,
)
from smartgoals.planning.replanning import carried_actions
from smartgoals.verification import verify
from strategies import QUICK, policies, teams

LACK = "30 more visits for “visits” that nothing planned is expected to bring"
BOB = Person("Bob", key="bob")


@cache
def whole() -> Plan:
    """The museum, planned."""
    return sg.plan(museum.policy(), museum.team(), today=museum.TODAY, pins=museum.PINS)


def one_of(plan: Plan, data: st.DataObject) -> str:
    """The key of some delegated action."""
    assume(plan.delegations)
    return data.draw(st.sampled_from([one.action for one in plan.delegations]))


@settings(max_examples=tries(15))
@given(policies(), teams(), st.data())
def test_without_an_action_the_others_keep_owners_and_dates(
    policy: Policy, team: Team, data: st.DataObject
) -> None:
    plan = sg.plan(policy, team, today=TODAY, profile=QUICK)
    gone = one_of(plan, data)
    rest = plan.without(gone)
    change = PlanDiff(plan, rest)

    assert [sg.render(one.sentence) for one in verify(rest)] == []
    assert gone in change.removed
    lacks = (*plan.missing, *rest.missing)
    if not any(isinstance(lack, LateAction | UnownedAction) for lack in lacks):
        assert (change.reassigned, change.rescheduled) == ((), ())


@settings(max_examples=tries(15))
@given(policies(), teams(), st.data())
def test_the_chance_is_weighed_from_what_remains_if_an_action_works_and_if_it_fails(
    policy: Policy, team: Team, data: st.DataObject
) -> None:
    plan = sg.plan(policy, team, today=TODAY, profile=QUICK)
    key = one_of(plan, data)
    assume(not any(key in one.after for one in policy.actions))
    assume(plan.chance is not None)
    carried = carried_actions(plan)
    assume(policy.action(key) in carried)
    gap, failing = plan.coverages[0].gap, policy.action(key)
    works = [evolve(one, chance=1.0) if one.key == key else one for one in carried]
    chance_if_it_works = chance_of_reaching(
        required_total(gap),
        [bid for one in works if (bid := contribution_term(one, gap)) is not None],
    ).chance
    left = plan.if_fails(key).chance

    assert left is not None
    assert plan.chance == pytest.approx(
        failing.chance * chance_if_it_works + (1 - failing.chance) * left, abs=2e-6
    )


@settings(max_examples=tries(15))
@given(policies(), teams(), st.data())
def test_coverage_falls_by_what_was_expected_of_the_action(
    policy: Policy, team: Team, data: st.DataObject
) -> None:
    plan = sg.plan(evolve(policy, interactions=[]), team, today=TODAY, profile=QUICK)
    key = one_of(plan, data)
    assume(not any(key in one.after for one in policy.actions))
    gap = plan.coverages[0].gap
    assume(policy.action(key) in carried_actions(plan))
    lost = float(expected_contribution(policy.action(key), gap)) / float(gap.amount)

    assert plan.if_fails(key).coverage == pytest.approx((plan.coverage or 0) - lost, abs=2e-6)


@settings(max_examples=tries(15))
@given(policies(), teams(), st.data())
def test_a_failure_goes_up_the_chain_and_adds_up(
    policy: Policy, team: Team, data: st.DataObject
) -> None:
    plan = sg.plan(policy, team, today=TODAY, profile=QUICK)
    failure = plan.if_fails(one_of(plan, data))
    at = {one.about: one for one in failure.satisfactions}
    objective = policy.objective

    assert all(0 <= one.after <= 100 and 0 <= one.before <= 100 for one in failure.satisfactions)
    assert [at[key].after for key in (*failure.failed, *failure.stopped, *failure.idle)] == [
        0.0 for _ in (*failure.failed, *failure.stopped, *failure.idle)
    ]
    assert at[objective.key].after == at["visits"].after == at[objective.purposes[0].key].after
    assert plan.if_fails(*(one.action for one in plan.delegations)).failed


def test_without_a_failed_action_is_what_a_failure_leaves() -> None:
    rest, failure = whole().without("a1"), whole().if_fails("a1")

    assert (rest.coverage, rest.chance) == (failure.coverage, failure.chance) == (0.832757, 0.28829)


def test_what_follows_stops_what_was_helped_goes_on_and_strategies_fall_idle() -> None:
    actions = [
        action("a", 50, 60, 70, enables=["d"]),
        action("b", after=["a"], strategy="far"),
        action("c", 25, 36, 47, after=["b"], strategy="far"),
        action("d", 10, 12, 14),
        action("e", 1, 1, 1, strategy="near"),
        action("f", 1, 1, 1, strategy="near"),
    ]
    plan = planned(actions)
    failure = plan.if_fails("a")
    at = {one.about: one.after for one in failure.satisfactions}

    assert failure.stopped == ("b", "c")
    assert failure.unaided == ("d",)
    assert failure.idle == ("far",)
    assert (at["far"], at["near"]) == (0.0, 100.0)
    assert plan.if_fails("e", "f").idle == ("near",)
    assert {one.about: one.after for one in plan.if_fails("e").satisfactions}["near"] == 50.0
    assert [sg.render(one.reason) for one in failure.satisfactions[:5]] == [
        "“Do a” fails and brings nothing.",
        "“Do b” cannot start without “Do a”.",
        "“Do c” cannot start without “Do b”.",
        "“Do d” goes on without the help of “Do a”.",
        "“Do e” goes on.",
    ]


def test_purposes_stand_where_the_objective_stands_each_once() -> None:
    top = Purpose("A lively town", key="top")
    below = [
        Purpose("Open", key="open", purposes=[top]),
        Purpose("Loved", key="loved", purposes=[top]),
    ]
    task = policy([action("a", 50, 60, 70), action("b", 60, 60, 60)])
    plan = planned(task.aiming_at(evolve(task.objective, purposes=below)))
    told = plan.if_fails("a").satisfactions[-4:]

    assert [(one.about, one.after) for one in told] == [
        (task.objective.key, 60.0),
        ("open", 60.0),
        ("loved", 60.0),
        ("top", 60.0),
    ]


def test_a_strategy_without_a_chosen_action_is_not_spoken_of() -> None:
    task = policy([action("a", 100, 110, 120)])
    plan = planned(task)
    wider = evolve(plan, policy=evolve(task, strategies=[*task.strategies, Strategy("Idle")]))

    assert "idle" not in [one.about for one in wider.if_fails("a").satisfactions]


def test_where_nothing_adds_up_nothing_is_said_of_the_ends() -> None:
    rate = measured(Aggregation.RATIO)
    plan = planned(policy([action("a"), action("b")], target=rate.from_to(10, 20)))
    failure = plan.if_fails("a")

    assert (failure.coverage, failure.chance) == (None, None)
    assert [one.about for one in failure.satisfactions] == ["a", "b", "way"]
    assert sg.render(failure).splitlines() == [
        "“Do a” fails and brings nothing.",
        "The strategy “way” keeps 50% of what is expected of it: “Do b”.",
    ]


def test_what_nobody_owns_counts_neither_before_nor_after() -> None:
    plan = planned([action("a", 50, 60, 70), action("b", 50, 60, 70, needs={"magic": 4})])
    failure = plan.if_fails("a")

    assert [one.action for one in plan.missing if isinstance(one, UnownedAction)] == ["b"]
    assert (failure.targets[0].coverage, failure.coverage) == (plan.coverage, 0.0)


def test_only_what_is_delegated_can_fail_or_be_left() -> None:
    with pytest.raises(UnknownKeyError, match="'a10'"):
        whole().if_fails("a10")
    with pytest.raises(UnknownKeyError, match="'a10'"):
        whole().without("a10")


def test_a_plan_made_by_hand_has_no_what_ifs() -> None:
    plan = evolve(whole(), planner=None)
    for ask in (
        lambda: plan.without("a1"),
        lambda: plan.with_person(ADA),
        lambda: plan.if_fails("a1"),
        lambda: plan.taking(MoreBudget(amount="5")),  # type: ignore[arg-type] # never looked at
    ):
        with pytest.raises(InvalidValueError, match="made by hand"):
            ask()


def test_somebody_more_may_take_over_and_speed_up() -> None:
    first = planned([action("a", effort=5), action("b", effort=5)])
    second = first.with_person(BOB)
    change = PlanDiff(first, second)

    assert change.reassigned == (OwnerChange("b", before="ada", after="bob"),)
    assert change.rescheduled == (
        Reschedule(
            "b",
            old_start=date(2026, 1, 12),
            old_due=date(2026, 1, 16),
            start=date(2026, 1, 5),
            due=date(2026, 1, 9),
        ),
    )
    assert second.planner == first.planner


def test_the_same_plan_differs_in_nothing() -> None:
    same = PlanDiff(whole(), whole())

    assert sg.render(same) == "Nothing would change."
    assert (
        same.added,
        same.removed,
        same.reassigned,
        same.rescheduled,
        same.asked,
        same.affected,
        same.new_shortfalls,
        same.resolved_shortfalls,
    ) == ((),) * 8


def test_a_what_if_needs_no_policy_that_is_ready() -> None:
    alone = planned([action("a", 100, 110, 120)]).without("a")

    assert alone.delegations == ()
    assert alone.missing[0] == planned([action("a")]).missing[0]


def test_a_difference_has_words() -> None:
    first = planned(
        policy(
            [action("a", 50, 60, 70, effort=5, cost=9), action("b", 60, 70, 80, effort=5)], budget=5
        )
    )
    second = first.taking(MoreBudget(amount=4))  # type: ignore[arg-type] # an amount is an amount
    change = PlanDiff(first, second)

    assert change.added == ("a",)
    assert change.coverage == (0.7, 1.3)
    assert change.chance[0] == 0.0
    assert change.resolved_shortfalls == tuple(first.missing)
    assert PlanDiff(second, first).new_shortfalls == tuple(first.missing)
    assert sg.render(change).splitlines() == [
        "“visits”: 130% of the gap would be covered, instead of 70%.",
        "Chance of reaching “visits”: 100%, instead of 0%.",
        "New: “Do a”, with Ada.",
        "“Do b” would move: 12 Jan 2026 to 16 Jan 2026, instead of 5 Jan 2026 to 9 Jan 2026.",
        "Ada would be asked for 60 of “visits” with “Do b”, instead of 70.",
        f"Would be missing no more: {LACK}",
    ]
    assert "Il manquerait\u00a0: 30 visits" in sg.render(PlanDiff(second, first), language="fr")
    assert "N’est plus déléguée" in sg.render(PlanDiff(second, first), language="fr")


def test_who_is_affected_and_who_has_to_agree_again() -> None:
    signs = sg.Measure("signs", unit="signs").from_to(0, 9)
    side = action("c", strategy="side", target=signs)
    bringing = [action("a", 50, 60, 70), action("b", 50, 60, 70), side]
    first = planned(bringing, [ADA, BOB], pins={"a": "ada", "b": "bob", "c": "ada"})
    for one in first.delegations:
        first = first.agree(one.action)
    change = PlanDiff(first, first.without("b"))

    assert change.changed == ("a", "b")
    assert change.affected == ("ada", "bob")
    assert change.to_agree == ("ada",)
    assert sg.render(change).splitlines()[-3:-1] == [
        "Ada would be asked for 60 of “visits” with “Do a”, instead of 50.",
        "To be agreed with: Ada.",
    ]


def test_a_handover_has_words() -> None:
    first = planned([action("a")], [ADA, BOB], pins={"a": "ada"})
    second = planned([action("a")], [ADA, BOB], pins={"a": "bob"})

    assert sg.render(PlanDiff(first, second)) == "“Do a” would pass from Ada to Bob."


def test_targets_that_only_one_plan_has_are_not_compared() -> None:
    other = planned(policy([action("a")], target=measured(Aggregation.SUM).from_to(0, 5)))

    assert PlanDiff(planned([action("a")]), other).coverages == ()
    assert VISITS.key == "visits"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_failure_has_words_in_both_languages(language: str) -> None:
    said = sg.render(whole().if_fails("a1"), language=language)  # type: ignore[arg-type] # parametrised

    assert "{" not in said
    assert len(said.splitlines()) == 11


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_is_missing_has_words(language: str) -> None:
    short = planned(policy([action("a", 100, 110, 120, cost=9)], budget=5))
    said = sg.render(short.missing, language=language)  # type: ignore[arg-type] # parametrised

    assert len(said.splitlines()) == 3
    assert sg.render(whole().missing) == "Nothing is missing."
    assert len(sg.render(evolve(short, planner=None).missing).splitlines()) == 1
