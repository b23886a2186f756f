"""Events say all that is needed to hear them again."""

from __future__ import annotations

import json
from datetime import date

import pytest

from coaching.cast import NAMES, role
from coaching.test_remarks import AT_THE_EXPERT, TODAY, asked, heard
from smartgoals import Answer, Interview
from smartgoals.coaching import Back, Revise, Skip, event_from_dict
from smartgoals.errors import InvalidValueError

LATER = date(2029, 7, 2)


@pytest.mark.parametrize("name", NAMES)
def test_a_talk_kept_as_json_is_the_same_talk_years_later(name: str) -> None:
    talk = role(name).talk()
    kept = json.loads(json.dumps([event.to_dict() for event in talk.events]))

    again = Interview.replay(
        map(event_from_dict, kept), language=talk.language, today=LATER, client=talk.client
    )

    assert again.events == talk.events
    assert again.asked == talk.asked
    assert again.turn == talk.turn
    assert again.draft == talk.draft


def test_every_event_is_stamped() -> None:
    talk = heard("Empty rooms.").hear(Skip()).hear(Back()).revise("wish")

    assert [event.on for event in talk.events] == [TODAY] * 4
    assert [event.to_dict().get("question") for event in talk.events] == [
        "wish",
        "instead",
        None,
        None,
    ]
    assert talk.events == tuple(event_from_dict(event.to_dict()) for event in talk.events)


def test_an_answer_may_have_a_day_of_its_own() -> None:
    talk = heard(*AT_THE_EXPERT).revise("deadline")

    assert asked(talk).topic == "deadline"
    policy = talk.hear(Answer("in six months", on=date(2026, 3, 1))).policy
    assert policy
    assert policy.objective.deadline == date(2026, 9, 1)


def test_an_answer_may_name_its_question() -> None:
    talk = heard(*AT_THE_EXPERT).hear(Answer("A faithful team", question="strengths"))

    assert talk.policy
    assert [one.statement for one in talk.policy.diagnosis] == ["A faithful team"]
    unknown = heard("Empty rooms.").hear(Answer("Full rooms", question="colour"))
    assert unknown.policy
    assert unknown.policy.objective.statement == "Full rooms"


@pytest.mark.parametrize(
    "document",
    [
        3,
        {},
        {"kind": ["answer"]},
        {"kind": "song"},
        {"kind": "answer"},
        {"kind": "answer", "text": 3},
        {"kind": "answer", "text": "a", "mood": "b"},
        {"kind": "answer", "text": "a", "on": "soon"},
        {"kind": "answer", "text": "a", "on": 3},
        {"kind": "answer", "text": "a", "language": "de"},
        {"kind": "skip", "question": 3},
    ],
)
def test_what_is_no_event_is_refused(document: object) -> None:
    with pytest.raises(InvalidValueError):
        event_from_dict(document)


def test_a_revision_is_an_event() -> None:
    assert event_from_dict(Revise("deadline", on=TODAY).to_dict()) == Revise("deadline", on=TODAY)
