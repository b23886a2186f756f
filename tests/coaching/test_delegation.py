"""What the owners may decide, their limits, and what may go wrong."""

from __future__ import annotations

import pytest

from coaching.test_remarks import AT_THE_LEVEL, AT_THE_LIMITS, AT_THE_NAMES, asked, heard
from smartgoals import Answer, plan, render
from smartgoals.coaching import Expects
from smartgoals.values import Language


@pytest.mark.parametrize(
    ("language", "said", "level"),
    [
        ("en", "We decide together", 4),
        ("en", "I decide after hearing them", 3),
        ("en", "They ask me first", 5),
        ("en", "They decide and tell me afterwards", 6),
        ("en", "They are on their own", 7),
        ("fr", "Nous décidons ensemble", 4),
        ("fr", "Je tranche", 3),
        ("fr", "Ils décident après m'avoir demandé", 5),
        ("fr", "Ils me le disent après", 6),
        ("fr", "Carte blanche", 7),
    ],
)
def test_a_level_of_delegation_is_heard(language: Language, said: str, level: int) -> None:
    policy = heard(*AT_THE_LEVEL).hear(Answer(said, language=language)).policy

    assert policy
    assert {area.cap for action in policy.actions for area in action.areas} == {level}


def test_an_unclear_level_is_asked_for_with_choices() -> None:
    talk = heard(*AT_THE_LEVEL)

    assert asked(talk).expects is Expects.CHOICE
    assert len(asked(talk).choices) == 5
    again = talk.hear(Answer("The usual things"))
    assert asked(again).topic == "delegation"
    assert asked(again).feedback
    for choice in asked(talk).choices:
        assert asked(talk.hear(Answer(choice))).topic == "limits"


def test_limits_and_the_right_to_err_are_filed_and_planned_with() -> None:
    talk = heard(*AT_THE_LIMITS, "No more than 2,000 euros; no night work", "A first empty evening")

    assert talk.policy
    assert talk.policy.actions[0].limits == ("No more than 2,000 euros", "no night work")
    assert talk.policy.right_to_err == "A first empty evening"
    assert "A first empty evening" not in {one.statement for one in talk.policy.guidelines}
    assert talk.team
    planned = plan(talk.policy, talk.team, today=talk.today, pins=talk.pins)
    assert len(planned.delegations) == 2
    letters = [render(one.mandate) for one in planned.delegations]
    assert all("You may fail" in letter for letter in letters)
    assert all("A first empty evening" in letter for letter in letters)
    assert "“Bookings” at 40 by 31 December 2027" in "".join(letters)
    assert "“The number of family cards” tells first whether it works" in "".join(letters)


def test_no_limits_is_an_answer() -> None:
    talk = heard(*AT_THE_LIMITS, "None", "Nothing")

    assert asked(talk).topic == "commitment"
    assert talk.policy
    assert talk.policy.actions[0].limits == ()


@pytest.mark.parametrize(
    ("field", "topic"),
    [("delegation", "delegation"), ("actions.limits", "limits"), ("right_to_err", "right_to_err")],
)
def test_each_of_them_can_be_revised(field: str, topic: str) -> None:
    talk = heard(*AT_THE_LIMITS, "No night work", "A first empty evening").revise(field)

    assert asked(talk).topic == topic
    said = {"delegation": "We decide together", "limits": "Nothing on Mondays"}
    changed = talk.hear(Answer(said.get(topic, "A late start"))).policy
    assert changed
    assert changed != talk.policy


def test_a_named_owner_is_not_lost_on_the_way() -> None:
    assert heard(*AT_THE_NAMES, "Karim, my deputy").pins == {"open-late-on-fridays": "karim"}
