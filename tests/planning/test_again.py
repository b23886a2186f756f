"""Planning again: without news nothing changes; with news, promises stay where they can."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import smartgoals as sg
from effort import tries
from examples import museum
from planning.cases import ADA, TODAY, action, planned
from smartgoals.model import (
    Calendar,
    CatchballRound,
    DelegatedAction,
    DelegationState,
    LateAction,
    Period,
    Person,
    Plan,
    Policy,
    Review,
    Team,
    UnownedAction,
)
from smartgoals.planning.pipeline import shortfall_rank
from smartgoals.verification import verify
from strategies import QUICK, calendars, policies, teams

BOB = Person("Bob", key="bob")


def agreed(plan: Plan) -> Plan:
    """The same plan once everybody has said yes."""
    for one in plan.delegations:
        plan = plan.agree(one.action, by=one.owner, on=plan.today)
    return plan


def promises(plan: Plan) -> list[tuple[object, ...]]:
    """Who promised what for when, and where the conversation about it stands."""
    return [
        (one.action, one.owner, one.start, one.due, one.objective, one.state, one.rounds)
        for one in plan.delegations
    ]


def changes(plan: Plan) -> list[str]:
    """What is said about promises that change."""
    return [sg.render(one) for one in plan.trace if one.stage == "promises"]


@settings(max_examples=tries(30))
@given(policies(), teams(), calendars())
def test_without_news_nothing_changes(policy: Policy, team: Team, calendar: Calendar) -> None:
    first = agreed(sg.plan(policy, team, today=TODAY, calendar=calendar, profile=QUICK))
    again = sg.plan(policy, team, today=TODAY, calendar=calendar, profile=QUICK, previous=first)

    assert again == first
    assert again.planner == first.planner


@settings(max_examples=tries(30))
@given(policies(), teams(), calendars())
def test_news_that_concern_nobody_change_no_promise_unless_less_is_lacking(
    policy: Policy, team: Team, calendar: Calendar
) -> None:
    first = agreed(sg.plan(policy, team, today=TODAY, calendar=calendar, profile=QUICK))
    assume(not any(isinstance(lack, LateAction) for lack in first.missing))
    wider = evolve(team, people=(*team.people, Person("The board", group=True)))
    again = sg.plan(policy, wider, today=TODAY, calendar=calendar, profile=QUICK, previous=first)

    assert verify(again) == ()
    if not shortfall_rank(again) < shortfall_rank(first):
        assert promises(again) == promises(first)
        assert changes(again) == []


@settings(max_examples=tries(30))
@given(policies(), teams(), calendars(), st.integers(1, 200))
def test_time_alone_changes_no_agreed_promise_unless_less_is_lacking(
    policy: Policy, team: Team, calendar: Calendar, days: int
) -> None:
    first = agreed(sg.plan(policy, team, today=TODAY, calendar=calendar, profile=QUICK))
    assume(not any(isinstance(lack, LateAction) for lack in first.missing))
    later = TODAY + timedelta(days)
    again = sg.plan(policy, team, today=later, calendar=calendar, profile=QUICK, previous=first)

    assert again.today == later
    assert [sg.render(one.sentence) for one in verify(again)] == []
    if not shortfall_rank(again) < shortfall_rank(first):
        assert promises(again) == promises(first)


@settings(max_examples=tries(30))
@given(policies(), teams(), st.integers(0, 100), st.data())
def test_whatever_the_news_the_next_plan_keeps_every_promise_of_a_plan(
    policy: Policy, team: Team, days: int, data: st.DataObject
) -> None:
    first = sg.plan(policy, team, today=TODAY, profile=QUICK)
    for one in first.delegations:
        match data.draw(st.sampled_from(["agree", "counter", "decline", "nothing"])):
            case "agree":
                first = first.agree(one.action)
            case "counter":
                first = first.counter(
                    one.action, reason="busy", start=one.start + timedelta(30), due=None
                )
            case "decline":
                first = first.decline(one.action, reason="no")
            case _:
                pass
    gone = data.draw(st.sampled_from([None, *(one.key for one in team.people)]))
    people = [one for one in team.people if one.key != gone] or [Person("Zoe")]
    left = {one.key for one in people}
    other = Team(people, leader=team.leader if team.leader in left else None)
    later = TODAY + timedelta(days)
    again = sg.plan(policy, other, today=later, profile=QUICK, previous=first)

    assert [sg.render(one.sentence) for one in verify(again)] == []
    assert not {(one.action, one.owner) for one in again.delegations} & set(first.declined)


def test_an_agreed_museum_is_the_same_museum_a_month_later() -> None:
    plan = sg.plan(museum.policy(), museum.team(), today=museum.TODAY, pins=museum.PINS)
    first = agreed(plan).start(on=date(2026, 2, 10))
    reviewed = evolve(
        first,
        delegations=tuple(
            evolve(one, reviews=[Review(date(2026, 2, 16), pace=0.9)]) for one in first.delegations
        ),
    )
    later = date(2026, 3, 2)
    again = sg.plan(museum.policy(), museum.team(), today=later, previous=reviewed)

    assert again.delegations == reviewed.delegations
    assert (again.today, again.since, again.started) == (later, museum.TODAY, date(2026, 2, 10))
    assert again.pins == plan.pins
    assert changes(again) == []
    assert sg.plan(museum.policy(), museum.team(), today=later, previous=again) is again


def test_an_owner_who_leaves_is_replaced_and_whoever_follows_is_asked() -> None:
    people = [ADA, BOB]
    first = agreed(planned([action("a", effort=5), action("b")], people, pins={"b": "bob"}))
    owner = first.delegation("a").owner
    other = next(one for one in people if one.key != owner)
    again = planned(first.policy, [other], previous=first)

    assert again.delegation("a").owner == other.key
    assert again.delegation("a").state is DelegationState.PROPOSED
    assert again.delegation("a").rounds == first.delegation("a").rounds
    assert changes(again)[:2] == [
        f"It passes from {owner.title()} to {other.name}.",
        f"{owner.title()} had agreed, so this is proposed anew.",
    ]


def test_an_owner_who_falls_ill_is_late_for_the_promise_and_keeps_the_action() -> None:
    first = agreed(planned([action("a", effort=5)]))
    ill = evolve(ADA, absences=[Period(TODAY, date(2026, 1, 9))])
    again = planned(first.policy, [ill], previous=first)

    assert (again.delegation("a").owner, again.delegation("a").start) == ("ada", date(2026, 1, 12))
    assert again.delegation("a").state is DelegationState.PROPOSED
    assert changes(again) == [
        "For Ada it moves: 12 Jan 2026 to 16 Jan 2026, instead of 5 Jan 2026 to 9 Jan 2026.",
        "Ada had agreed, so this is proposed anew.",
    ]


def test_an_owner_who_is_pinned_stays_also_where_another_would_keep_the_days() -> None:
    first = agreed(planned([action("a", effort=5)], [ADA, BOB], pins={"a": "ada"}))
    ill = evolve(ADA, absences=[Period(TODAY, date(2026, 1, 9))])
    again = planned(first.policy, [ill, BOB], previous=first)

    assert (again.delegation("a").owner, again.delegation("a").start) == ("ada", date(2026, 1, 12))


def test_promises_give_way_where_they_would_make_something_late() -> None:
    first = agreed(planned([action("a", effort=5)]))
    hurried = [action("a", effort=5), action("b", effort=3, due=date(2026, 1, 7))]
    again = planned(hurried, previous=first)

    assert [lack for lack in again.missing if isinstance(lack, LateAction)] == []
    assert again.delegation("a").start == date(2026, 1, 8)


def test_owners_give_way_where_they_would_leave_something_without_one() -> None:
    able = evolve(ADA, skills={"cooking": 3}, capacity=5)
    free = evolve(BOB, capacity=5)
    first = agreed(planned([action("a", effort=5)], [able, free], pins={}))
    kept = evolve(first, delegations=(evolve(first.delegations[0], owner="ada"),))
    cooking = [action("a", effort=5), action("b", effort=5, needs={"cooking": 3})]
    again = planned(cooking, [able, free], previous=kept)

    assert [(one.action, one.owner) for one in again.delegations] == [("a", "bob"), ("b", "ada")]


def test_what_is_no_longer_chosen_is_said_to_whoever_had_it() -> None:
    first = agreed(planned([action("a"), action("b")]))
    again = planned([action("a")], previous=first)

    assert changes(again) == ["It is no longer asked of Ada."]


def test_another_result_is_another_promise() -> None:
    bringing = [action("a", 50, 60, 70), action("b", 50, 60, 70)]
    first = agreed(planned(bringing))
    again = first.without("b")

    assert changes(again)[0] == "Ada is asked for 60 of “visits”, no longer for 50."
    assert again.delegation("a").state is DelegationState.PROPOSED


def test_a_change_of_the_second_target_alone_is_told_of_the_second() -> None:
    plan = sg.plan(museum.policy(), museum.team(), today=museum.TODAY, pins=museum.PINS)
    first = agreed(plan).start(on=museum.TODAY)
    a1 = first.delegation("a1")
    (newcomers,) = a1.objective.secondary
    assert newcomers.value is not None
    higher = evolve(a1.objective, secondary=[evolve(newcomers, value=newcomers.value + 7)])
    promised = evolve(
        first,
        delegations=tuple(
            evolve(one, objective=higher) if one is a1 else one for one in first.delegations
        ),
    )
    again = sg.plan(museum.policy(), museum.team(), today=date(2026, 3, 2), previous=promised)

    assert changes(again)[0].startswith("Hugo is asked for 2,545 of “first visits by new publics”")


def test_a_result_that_is_no_figure_changes_without_figures() -> None:
    first = agreed(planned([action("a")]))
    later = first.policy.aiming_at(first.policy.objective.due_on(date(2027, 1, 29)))
    stretched = evolve(later, actions=[action("a", 5, 6, 7)])
    again = planned(stretched, previous=first)

    assert changes(again) == [
        "Ada is asked for another result than before.",
        "Ada had agreed, so this is proposed anew.",
    ]


def test_whoever_said_no_is_never_asked_again() -> None:
    first = planned([action("a")], [ADA, BOB])
    owner = first.delegation("a").owner
    second = planned(first.policy, [ADA, BOB], previous=first.decline("a", reason="no"))
    third = planned(first.policy, [ADA, BOB], previous=second.decline("a", reason="neither"))

    assert second.delegation("a").owner != owner
    assert second.delegation("a").runner_up is None
    assert [one.move for one in second.delegation("a").rounds] == ["decline"]
    (lack,) = (one for one in third.missing if isinstance(one, UnownedAction))
    assert sg.render(lack.reason) == "Those who could own it have said no."
    assert third.declined == (("a", "ada"), ("a", "bob"))


def test_a_leader_may_say_no_to_what_is_reserved() -> None:
    first = planned([action("a", reserved=True)], leader="ada")
    again = planned(first.policy, leader="ada", previous=first.decline("a", reason="no time"))

    assert [one.action for one in again.missing if isinstance(one, UnownedAction)] == ["a"]


def test_a_pin_by_hand_is_asked_all_the_same() -> None:
    first = planned([action("a")]).decline("a", reason="no")
    again = planned(first.policy, previous=first, pins={"a": "ada"})

    assert again.delegation("a").state is DelegationState.PROPOSED
    assert verify(again) == ()


@pytest.mark.parametrize(
    ("start", "due", "days"),
    [
        (date(2026, 2, 2), None, (date(2026, 2, 2), date(2026, 2, 6))),
        (None, date(2026, 2, 27), (date(2026, 2, 23), date(2026, 2, 27))),
        (date(2026, 2, 2), date(2026, 2, 27), (date(2026, 2, 2), date(2026, 2, 6))),
        (None, None, (date(2026, 1, 5), date(2026, 1, 9))),
    ],
)
def test_a_counter_is_answered(
    start: date | None, due: date | None, days: tuple[date, date]
) -> None:
    first = planned([action("a", effort=5)])
    countered = first.counter("a", reason="carnival", start=start, due=due)
    (answer,) = planned(first.policy, previous=countered).delegations

    assert (answer.start, answer.due) == days
    moved = days[0] != date(2026, 1, 5)
    assert answer.state == ("proposed" if moved else "countered")
    assert answer.rounds == (CatchballRound("counter", reason="carnival", start=start, due=due),)


def test_a_counter_that_cannot_be_met_is_answered_too() -> None:
    first = planned([action("a", effort=5)])
    countered = first.counter("a", reason="carnival", due=date(2026, 1, 7))
    again = planned(first.policy, previous=countered)

    assert again.delegation("a").state is DelegationState.COUNTERED
    assert changes(again) == ["The days Ada asks for are not possible."]


def test_a_counter_that_asks_for_no_days_moves_with_time() -> None:
    first = planned([action("a", effort=5)])
    countered = first.counter("a", reason="too much", target=3)
    again = planned(first.policy, previous=countered, today=date(2026, 1, 12))

    assert again.delegation("a").start == date(2026, 1, 12)


def test_a_state_without_rounds_asks_for_nothing() -> None:
    first = planned([action("a", effort=5)])
    bare: DelegatedAction = evolve(first.delegations[0], state="countered")
    again = planned(first.policy, previous=evolve(first, delegations=(bare,)))

    assert again.delegation("a") == bare


def test_what_nobody_agreed_to_has_not_begun() -> None:
    first = planned([action("a", effort=5)])
    again = planned(first.policy, previous=first, today=date(2026, 1, 12))

    assert (again.delegation("a").start, again.since) == (date(2026, 1, 12), None)


def test_helpers_who_left_help_no_more() -> None:
    first = agreed(planned([action("a")], [ADA, BOB], pins={"a": "ada"}))
    helped = evolve(first, delegations=(evolve(first.delegations[0], contributors=["bob"]),))

    assert planned(first.policy, [ADA, BOB, Person("Eve")], previous=helped).delegation(
        "a"
    ).contributors == ("bob",)
    assert planned(first.policy, [ADA], previous=helped).delegation("a").contributors == ()


def test_another_profile_is_news() -> None:
    first = planned([action("a")])

    assert sg.plan(first.policy, first.team, today=TODAY, previous=first) is not first
    assert sg.plan(first.policy, first.team, today=TODAY, previous=first).delegations == (
        first.delegations
    )


def test_what_was_declined_and_given_back_breaks_a_promise() -> None:
    first = planned([action("a")])
    stubborn = evolve(first, declined=(("a", "ada"),))

    assert [sg.render(one.sentence) for one in verify(stubborn)] == [
        "It goes to Ada, who declined it."
    ]
