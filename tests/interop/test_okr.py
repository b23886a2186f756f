"""Objectives go to OKR tools and come back with what such tools can hold."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import smartgoals as sg
from examples import museum
from smartgoals.interop.okr import from_okr, to_okr
from smartgoals.interop.testing import strategy_of
from views.test_views import progress

GOAL = museum.policy().objective


def test_each_target_is_a_key_result() -> None:
    okr = to_okr(GOAL, progress=progress())
    visits, newcomers = okr["key_results"]

    assert (okr["name"], okr["due_date"], okr["status"]) == (GOAL.statement, "2027-12-31", "behind")
    assert (visits["start_value"], visits["target_value"], visits["current_value"]) == (
        62_000,
        74_000,
        65_200,
    )
    assert 0 < visits["progress"] < 1
    assert newcomers["current_value"] is None
    assert json.loads(json.dumps(okr)) == okr
    assert to_okr(GOAL)["status"] is None


@given(strategy_of(sg.Objective))
def test_an_objective_comes_back_with_its_figures(objective: sg.Objective) -> None:
    okr = json.loads(json.dumps(to_okr(objective), allow_nan=False))
    again = from_okr(okr)

    assert (again.statement, again.key, again.owner) == (
        objective.statement,
        objective.key,
        objective.owner,
    )
    assert (again.start, again.deadline) == (objective.start, objective.deadline)
    assert [one.measure.key for one in again.targets] == [
        one.measure.key for one in objective.targets
    ]
    assert to_okr(again) == okr


def test_a_name_is_enough_and_moments_are_days() -> None:
    assert from_okr({"name": "Welcome more"}) == sg.Objective("Welcome more")
    foreign = {"name": "Welcome more", "due_date": "2027-12-31T23:00:00Z", "weight": 3}
    assert from_okr(foreign).deadline == date(2027, 12, 31)


@pytest.mark.parametrize(
    ("document", "words"),
    [
        (3, "a mapping with a name"),
        ({}, "name or dates"),
        ({"name": 3}, "name or dates"),
        ({"name": "a", "due_date": "soon"}, "due_date: a day is wanted"),
        ({"name": "a", "key_results": "many"}, "key_results: a list is wanted"),
        ({"name": "a", "key_results": [3]}, r"key_results\[0\]"),
        ({"name": "a", "key_results": [{}]}, r"key_results\[0\]"),
        ({"name": "a", "key_results": [{"name": "b", "target_value": "x"}]}, r"key_results\[0\]"),
    ],
)
def test_what_is_no_objective_is_refused(document: Any, words: str) -> None:  # noqa: ANN401
    with pytest.raises(sg.InvalidValueError, match=words):
        from_okr(document)


SCALARS = st.none() | st.booleans() | st.floats() | st.text(max_size=5)


@given(
    st.dictionaries(
        st.sampled_from(["name", "id", "description", "owner", "start_date", "due_date", "key_results"]),
        SCALARS | st.lists(st.dictionaries(st.sampled_from(["id", "name", "unit", "target_value"]), SCALARS)),
    )
)  # fmt: skip
def test_any_document_is_read_or_refused(document: dict[str, Any]) -> None:
    try:
        assert isinstance(from_okr(document), sg.Objective)
    except sg.InvalidValueError as error:
        assert str(error)  # noqa: PT017 — either is right
