"""What is asked about each action: how it shows early, and of how many of them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from coaching.test_remarks import AT_THE_ACTIONS, AT_THE_SIGN, asked, heard
from smartgoals import Answer, check, plan
from smartgoals.coaching import Ask, Skip
from smartgoals.verification import verify

FOUR = "Open late\nInvite families\nPrint a poster\nRing the schools"


@pytest.mark.parametrize(
    ("said", "name", "value"),
    [
        ("Bookings, 40 a week", "Bookings", 40),
        ("The number of family cards.", "The number of family cards", None),
        ("I'd look at calls", "calls", None),
    ],
)
def test_each_action_has_a_measure_that_moves_first(
    said: str, name: str, value: int | None
) -> None:
    before = heard(*AT_THE_SIGN)
    talk = before.hear(Answer(said))

    assert asked(before).topic == asked(talk).topic == "action_measure"
    assert asked(before).key != asked(talk).key
    assert talk.policy
    target = talk.policy.actions[0].target
    assert target
    assert (target.measure.name, target.measure.timing) == (name, "leading")
    assert target.value == value
    assert talk.policy.actions[1].target is None


def test_what_moves_first_is_no_open_question_then_and_can_be_planned_with() -> None:
    talk = heard(*AT_THE_SIGN, "Bookings, 40 a week", "Family cards")
    while isinstance(talk.turn, Ask):
        talk = talk.hear(Skip())

    assert talk.policy
    assert talk.team is None
    assert not check(talk.policy).by_code.get("PLN-05")


def test_a_measure_of_an_action_is_asked_of_its_owner() -> None:
    said = ("Bookings, 40 a week", "Family cards", "We accept it", "Schools, every quarter")
    talk = heard(*AT_THE_SIGN, *said, "If it rains, then we stay inside", "Hugo", "Léa")
    assert talk.policy
    assert talk.team

    planned = plan(talk.policy, talk.team, today=talk.today, pins=talk.pins)

    names = {target.measure.name for one in planned.delegations for target in one.objective.targets}
    assert {"Bookings", "Family cards"} <= names
    assert verify(planned) == ()


def test_a_measure_of_an_action_can_be_revised() -> None:
    talk = heard(*AT_THE_SIGN, "Bookings", "Cards").revise("action_measure:open-late-on-fridays")

    assert asked(talk).topic == "action_measure"
    changed = talk.hear(Answer("Tickets in advance")).policy
    assert changed
    assert changed.actions[0].target
    assert changed.actions[0].target.measure.name == "Tickets in advance"


def test_who_names_many_actions_says_which_matter_most() -> None:
    talk = heard(*AT_THE_ACTIONS, FOUR, "Write to teachers")

    assert asked(talk).topic == "priorities"
    assert asked(talk).choices == (
        *("Open late", "Invite families", "Print a poster", "Ring the schools"),
        "Write to teachers",
    )
    chosen = talk.hear(Answer("The poster, the schools and the teachers"))
    assert chosen.policy
    assert [one.statement for one in chosen.policy.actions] == [
        *("Print a poster", "Ring the schools", "Write to teachers"),
        *("Open late", "Invite families"),
    ]
    assert asked(chosen).about == "Print a poster"


def test_only_three_actions_are_asked_about_one_by_one() -> None:
    talk = heard(*AT_THE_ACTIONS, FOUR, "Write to teachers", "The first three")
    topics: list[str] = []
    while isinstance(talk.turn, Ask):
        topics.append(talk.turn.topic)
        talk = talk.hear(Answer("10, 20, 30") if talk.turn.topic == "yields" else Skip())

    counts = [topics.count(name) for name in ("yields", "action_measure", "who", "priorities")]
    assert counts == [3, 3, 3, 0]
    assert talk.policy
    assert len(talk.policy.actions) == 5


def test_without_a_choice_the_first_actions_are_asked_about() -> None:
    talk = heard(*AT_THE_ACTIONS, FOUR, "Write to teachers").hear(Answer("None of them"))

    assert asked(talk).about == "Open late"


def test_the_yield_of_an_action_may_be_nothing_at_worst() -> None:
    talk = heard(*AT_THE_ACTIONS, "Open late", "Invite families")
    said = talk.hear(Answer("At worst nothing, most likely 15, at best 20; a good 40 days."))

    assert said.policy
    action = said.policy.actions[0]
    assert action.contributions[0].estimate.worst == Decimal(0)
    assert action.effort == 40
