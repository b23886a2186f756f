"""Twelve people talk to the coach, each in their own way, and leave with a policy."""

from __future__ import annotations

import pickle

import pytest

from coaching.cast import CLIENTS, NAMES, role
from smartgoals import plan
from smartgoals.coaching import Answer, Ask, Done, Interview, Outcome
from smartgoals.coaching.understood import leaves
from smartgoals.rules import Severity

everybody = pytest.mark.parametrize("name", NAMES)


def asks(talk: Interview) -> list[Ask]:
    """The questions of a talk."""
    return [ask for ask in talk.asked if isinstance(ask, Ask)]


def test_there_are_five_fields_in_each_language_beside_the_museum() -> None:
    languages = [role(name).client.language for name in NAMES if not name.startswith("museum")]

    assert languages.count("en") >= 5
    assert languages.count("fr") >= 5
    assert len(NAMES) == len(list(CLIENTS.iterdir()))


@everybody
def test_a_talk_ends_in_a_policy_without_errors(name: str) -> None:
    talk = role(name).talk()

    assert isinstance(talk.turn, Done)
    assert talk.turn.report.errors == ()
    assert len(talk.events) <= 35


@everybody
def test_the_policy_can_be_planned_with_the_people_it_names(name: str) -> None:
    talk = role(name).talk()
    assert talk.policy
    assert talk.team

    planned = plan(talk.policy, talk.team, today=talk.today, pins=talk.pins)

    assert {one.action for one in planned.delegations} == {
        action.key for action in talk.policy.actions
    }


@everybody
def test_nothing_is_asked_more_than_twice(name: str) -> None:
    marks = [ask.slot_id for ask in asks(role(name).talk())]

    assert max(marks.count(mark) for mark in marks) <= 2


@everybody
def test_every_field_of_the_policy_traces_to_an_answer(name: str) -> None:
    talk = role(name).talk()
    assert talk.policy

    assert {path for path, _ in leaves(talk.policy)} <= set(talk.provenance)


@everybody
def test_every_word_of_the_policy_was_said_by_the_answer_it_traces_to(name: str) -> None:
    talk = role(name).talk()
    assert talk.policy
    said = {
        index: event.text for index, event in enumerate(talk.events) if isinstance(event, Answer)
    }
    references = (
        ".areas[tout].name",
        ".areas[everything].name",
        ".strategy",
        ".measure",
        "cites",
        ".answers",
        ".who",
        ".by",
        ".kind",
    )

    for path, value in leaves(talk.policy):
        if type(value) is str and not path.endswith(references):
            until = [
                " ".join(said[place].split()) for place in said if place <= talk.provenance[path]
            ]
            assert any(value in text for text in until)


@everybody
def test_an_answer_never_adds_to_the_kinds_of_error(name: str) -> None:
    player = role(name)
    talk = player.interview
    kinds = []
    while isinstance(talk.turn, Ask):
        talk = talk.hear(player.client.reply(talk))
        findings = talk.config.review(talk.draft).findings
        kinds += [len({one.code for one in findings if one.severity is Severity.ERROR})]
    wished = next(place for place, many in enumerate(kinds) if many)

    assert kinds[wished:] == sorted(kinds[wished:], reverse=True)
    assert kinds[-1] == 0


@everybody
def test_a_talk_can_be_kept_as_its_events(name: str) -> None:
    talk = role(name).talk()

    again = Interview.replay(
        talk.events, language=talk.language, today=talk.today, client=talk.client
    )

    assert talk == again
    assert hash(talk) == hash(again)
    assert talk == pickle.loads(pickle.dumps(talk))  # noqa: S301 — our own


@everybody
def test_the_example_of_a_question_would_settle_it(name: str) -> None:
    player = role(name)
    talk = player.interview
    while isinstance(talk.turn, Ask):
        example = Answer(talk.turn.example.written_in(talk.language))
        assert talk.hear(example).transitions[-1].moves[0] == (talk.phase, Outcome.SETTLED)
        talk = talk.hear(player.client.reply(talk))
