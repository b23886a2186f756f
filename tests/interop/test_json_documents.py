"""Any document is read or refused in words, whoever wrote it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import smartgoals as sg
from examples import museum
from smartgoals.interop.json import VERSION, from_dict, schema, to_dict
from smartgoals.interop.registry import classes
from smartgoals.interop.testing import strategy_of

LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
JSON = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)
NAMES = sorted(name for name, kind in classes().items() if attrs.has(kind))


def read_or_refused(document: Any) -> Any:  # noqa: ANN401 — anything
    """What a document says, or None where it is refused in words."""
    try:
        return from_dict(document)
    except (sg.InvalidValueError, sg.UnknownKeyError):
        return None


@given(
    st.dictionaries(st.sampled_from(["type", "smartgoals", "statement", "key"]), JSON)
    | st.fixed_dictionaries(
        {"type": st.sampled_from(NAMES), "smartgoals": st.just(VERSION)},
        optional=dict.fromkeys(
            ("statement", "key", "facts", "text", "value", "measure", "closed", "within"), JSON
        ),
    )
)
@example({"type": "Calendar", "smartgoals": VERSION, "weekdays": [[]]})
@example({"type": "Calendar", "smartgoals": VERSION, "closed": [{"type": "Person"}]})
def test_any_document_is_read_or_refused(document: Mapping[str, Any]) -> None:
    read = read_or_refused(document)
    assert read is None or from_dict(to_dict(read)) == read


@given(st.sampled_from(NAMES), st.data())
def test_a_document_with_one_part_replaced_is_read_or_refused(
    name: str, data: st.DataObject
) -> None:
    document = json.loads(json.dumps(to_dict(data.draw(strategy_of(classes()[name])))))
    paths = [*_paths(document, ())]
    path = data.draw(st.sampled_from(paths))
    place = document
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = data.draw(JSON)

    read = read_or_refused(document)
    assert read is None or from_dict(to_dict(read)) == read


def _paths(document: Any, path: tuple[Any, ...]) -> Any:  # noqa: ANN401 — JSON
    """The path of each part of a document."""
    parts = document.items() if isinstance(document, dict) else enumerate(document)
    for name, part in parts:
        yield (*path, name)
        if isinstance(part, dict | list):
            yield from _paths(part, (*path, name))


ESTIMATE = {"type": "Estimate", "smartgoals": 1, "worst": "1", "likely": "2", "best": "3"}


@pytest.mark.parametrize(
    ("document", "message"),
    [
        (ESTIMATE | {"most": 1}, r"most"),
        ({**ESTIMATE, "worst": "x"}, r"'x' @ \$.worst"),
        ({**ESTIMATE, "worst": None}, r"None @ \$.worst"),
        ({**ESTIMATE, "worst": True}, r"True @ \$.worst"),
        ({**ESTIMATE, "worst": 9}, "9"),
        ({"smartgoals": 1, "type": "Estimate", "worst": 1}, r"'likely' is missing"),
        ({**ESTIMATE, "smartgoals": 1.5}, "version 1.5 cannot be read"),
        ({**ESTIMATE, "smartgoals": True}, "version True cannot be read"),
        (
            {"smartgoals": 1, "type": "Purpose", "statement": "s", "purposes": [{"type": "Team"}]},
            r"a Purpose is wanted, not a Team @ \$.purposes\[0\]",
        ),
        (
            {"smartgoals": 1, "type": "Period", "first": "2027-1-4", "last": "2027-01-05"},
            r"'2027-1-4' @ \$.first",
        ),
        ({"smartgoals": 1, "type": "Period", "first": "20270104", "last": "2027-01-05"}, r"\$.first"),
        ({"smartgoals": 1, "type": "Answer", "text": "yes", "on": "2027-02-30"}, r"@ \$.on"),
        ({"smartgoals": 1, "type": "Team", "people": "Ann"}, r"@ \$.people"),
        ({"smartgoals": 1, "type": "Team", "people": 3}, r"@ \$.people"),
        ({"smartgoals": 1, "type": "Text", "en": "a", "fr": 1}, r"1 @ \$.fr"),
        (
            {"smartgoals": 1, "type": "Interview", "language": "de", "today": "2027-01-04"},
            r"'de'",
        ),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_its_path(document: Any, message: str) -> None:  # noqa: ANN401
    with pytest.raises(sg.InvalidValueError, match=message):
        from_dict(document)


def test_deep_nesting_is_refused() -> None:
    facts: list[Any] = []
    for _ in range(100_000):
        facts = [facts]
    text = {"type": "Text", "en": "", "fr": ""}
    for document in (
        {"smartgoals": 1, "type": "Sentence", "text": text, "facts": [["deep", facts]]},
        {"smartgoals": 1, "type": "Purpose", "statement": "s", "purposes": facts},
    ):
        with pytest.raises(sg.InvalidValueError):
            from_dict(document)


class Mood(Enum):
    """An enumeration of another library."""

    FINE = "fine"


@pytest.mark.parametrize("fact", [Mood.FINE, object(), 1j, float("nan"), float("inf"), b"x"])
def test_a_fact_that_json_cannot_hold_is_refused(fact: object) -> None:
    with pytest.raises(sg.InvalidValueError):
        to_dict(sg.Sentence(sg.Text(en="{it}", fr="{it}"), {"it": fact}))


def test_a_plan_in_catchball_and_an_interview_come_back_and_go_on() -> None:
    plan = sg.plan(museum.policy(), museum.team(), today=museum.TODAY, pins=museum.PINS)
    plan = plan.agree("a2", by="lea", on=date(2026, 2, 2)).decline("a1", reason="no time")
    talk = sg.Interview("fr", today=museum.TODAY).hear(sg.Answer("Un musée vide"))
    talk = talk.revise("objective.statement")

    again = from_dict(json.loads(json.dumps(to_dict(plan))))
    spoken = from_dict(json.loads(json.dumps(to_dict(talk))))
    assert again == plan
    assert again.counter("a2", reason="later") == plan.counter("a2", reason="later")
    assert again.if_fails("a2") == plan.if_fails("a2")
    assert spoken == talk
    assert spoken.hear(sg.Answer("Du monde")) == talk.hear(sg.Answer("Du monde"))
    assert spoken.turn == talk.turn
    for event in talk.events:
        assert from_dict(to_dict(event)) == event


@pytest.mark.parametrize("name", NAMES)
def test_every_document_has_a_schema_that_refuses_other_fields(name: str) -> None:
    shape = schema(classes()[name])

    assert not Draft202012Validator(shape).is_valid({"smartgoals": 1, "type": name, "mood": 1})
    json.dumps(shape, allow_nan=False)


def test_samples_are_valid_by_their_schema() -> None:
    for path in sorted((Path(__file__).parent / "samples").glob("*.json")):
        stored = json.loads(path.read_text(encoding="utf-8"))
        Draft202012Validator(schema(classes()[stored["type"]])).validate(stored)
