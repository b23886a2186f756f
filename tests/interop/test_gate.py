"""The gate lets good goals pass, says of others what is wrong, and answers in plain JSON."""

from __future__ import annotations

import json
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import smartgoals as sg
from effort import tries
from examples import museum
from smartgoals.interop.gate import ANSWER_SCHEMA, assert_smart, to_answer
from smartgoals.interop.testing import strategy_of
from smartgoals.values import Language
from views.test_views import plan

ANSWERS = Draft202012Validator(ANSWER_SCHEMA)


@pytest.mark.parametrize(
    ("goal", "language"),
    [
        ("Sell 400 concert tickets by 31 May 2027", "en"),
        ("Cut the median reply time from 9 to 4 hours by 30 June 2027", "en"),
        ("Réduire de 30 % les déchets de la cantine d'ici le 31 décembre 2027", "fr"),
    ],
)
def test_a_good_goal_passes(goal: str, language: Language) -> None:
    assert assert_smart(goal, language=language, today=museum.TODAY).about == goal


def test_a_wish_fails_with_what_to_ask() -> None:
    with pytest.raises(AssertionError) as failure:
        assert_smart("Improve the welcome")

    assert str(failure.value).splitlines() == [
        "“Improve the welcome”",
        "Specific: missed",
        "  SPC-01 “Improve” does not say what will be different. What will be different, and for whom, the day you reach it?",
        "Measurable: missed",
        "  MEA-01 Nothing tells whether it is reached. How will you know? Who looks, and where?",
        "Time-bound: missed",
        "  TIM-01 There is no deadline. On which date do we look?",
    ]
    with pytest.raises(AssertionError, match="Spécifique"):
        assert_smart("Améliorer l'accueil", language="fr")


def test_the_letters_asked_for_decide() -> None:
    assert_smart("Sell 400 concert tickets by 31 May 2027", letters="T")
    with pytest.raises(AssertionError, match="Ambitious: unknown"):
        assert_smart("Sell 400 concert tickets by 31 May 2027", letters="SMART")
    with pytest.raises(AssertionError, match="Specific: unknown"):
        assert_smart("Improve the welcome", letters="S", ignore={"SPC", "END"})


def test_an_error_in_a_noun_fails_even_where_all_letters_are_met() -> None:
    policy = museum.policy()
    unlinked = evolve(policy, actions=[evolve(each, strategy=None) for each in policy.actions])
    assert_smart(policy, today=museum.TODAY)
    with pytest.raises(AssertionError, match="POL-02"):
        assert_smart(unlinked, today=museum.TODAY)


@pytest.mark.parametrize("letters", ["", "X", "smart"])
def test_letters_are_those_of_smart(letters: str) -> None:
    with pytest.raises(sg.InvalidValueError, match="letters of SMART are wanted"):
        assert_smart("Sing", letters=letters)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("kind", [sg.Report, sg.Plan, sg.Interview])
@settings(max_examples=tries(8))
@given(st.data())
def test_answers_are_plain_json_that_the_schema_describes(
    kind: type, language: Language, data: st.DataObject
) -> None:
    answer = to_answer(data.draw(strategy_of(kind)), language=language)

    assert json.loads(json.dumps(answer, allow_nan=False)) == answer
    ANSWERS.validate(answer)


def test_answers_say_whether_anything_stands_in_the_way() -> None:
    talk = sg.Interview("en", today=museum.TODAY)
    done = talk.hear(sg.Answer("stop"))
    short = sg.plan(museum.policy(target=90_000), museum.team(), today=museum.TODAY)

    assert to_answer(plan())["ready"]
    assert to_answer(plan())["actions"][0]["due"] == "2026-10-30"
    assert not to_answer(short)["ready"]
    assert to_answer(talk)["question"] == "wish"
    assert to_answer(talk)["expects"] == "text"
    assert (to_answer(done)["ready"], to_answer(done)["question"]) == (True, None)
    assert to_answer(sg.check(museum.policy(), select={"TIM"}))["next"] is None


@pytest.mark.parametrize("value", [3, "Sing", None])
def test_only_results_are_answers(value: Any) -> None:  # noqa: ANN401 — anything
    with pytest.raises(sg.InvalidValueError, match="a report, a plan or an interview"):
        to_answer(value)
