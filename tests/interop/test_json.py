"""Documents: every noun and result there and back, validated, refused with a path."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest
from attrs import evolve
from dateutil.relativedelta import relativedelta
from hypothesis import given, settings

import smartgoals as sg
from effort import tries
from examples import museum
from smartgoals.following import amend, close
from smartgoals.interop.json import VERSION, from_dict, schema, to_dict
from smartgoals.interop.registry import classes
from smartgoals.model import Calendar, Cascade, Measurement, PlanDiff, Purpose, Trend
from smartgoals.planning import conflict, ways_out
from smartgoals.playbooks import COMMERCIAL
from smartgoals.text import Sentence, Text
from strategies import QUICK, TODAY, policies, teams

SAMPLES = Path(__file__).parent / "samples"


def through_json(value: object) -> Any:  # noqa: ANN401 — the document says what it is
    """There and back through the text of a document."""
    return from_dict(json.loads(json.dumps(to_dict(value), allow_nan=False)))


def results() -> list[Any]:
    """What the museum's year leaves behind, and other results of every verb."""
    policy, team = museum.policy(), museum.team()
    plan = sg.plan(policy, team, today=museum.TODAY, pins=museum.PINS)
    for action in plan.open[:3]:
        plan = plan.agree(action, by="claire", on=museum.TODAY)
    plan = plan.counter("a9", reason="later, please", by="hugo", on=museum.TODAY, target=2000)
    short = sg.plan(museum.policy(target=80_000), team, today=museum.TODAY)
    moved, amendments = amend(
        policy.objective, on=museum.TODAY, by="claire", reason="why", value=75_000
    )
    readings = [Measurement("visits", value=62_300, at=date(2026, 3, 31))]
    progress = sg.follow(
        evolve(plan, policy=evolve(policy, objective=moved)),
        readings,
        on=date(2026, 6, 1),
        check_ins=[sg.CheckIn("a1", on=date(2026, 5, 1), by="hugo", done=0.5)],
        amendments=amendments,
    )
    interview = sg.Interview("en", today=museum.TODAY)
    cascade = sg.plan(Cascade(policy, under={}), team, today=museum.TODAY)
    return [
        policy,
        plan,
        short,
        cascade,
        progress,
        close(progress, by="claire", note="so far"),
        *amendments,
        *readings,
        PlanDiff(plan, plan.without("a1")),
        plan.if_fails("a1"),
        *conflict(short),
        *ways_out(short),
        sg.check(policy, today=museum.TODAY),
        sg.check("Do better and faster, if possible"),
        sg.read("Halve the waiting time from 40 minutes within 3 months", today=museum.TODAY),
        COMMERCIAL,
        interview,
        interview.turn,
        interview.hear(sg.Answer("I no longer want an empty museum")),
    ]


RESULTS = results()


def parts(value: Any, seen: dict[type, Any]) -> Iterator[Any]:  # noqa: ANN401 — anything
    """Every object that is part of another, one of each class."""
    if attrs.has(type(value)):
        if type(value) not in seen:
            seen[type(value)] = value
            yield value
        for each in attrs.fields(type(value)):
            yield from parts(getattr(value, each.name), seen)
    elif isinstance(value, tuple):
        for each in value:
            yield from parts(each, seen)


def one_of_each_class() -> list[Any]:
    """One object of each class that the results are made of, code left out."""
    seen: dict[type, Any] = {}
    found = [each for result in RESULTS for each in parts(result, seen)]
    return [each for each in found if type(each).__name__ in classes()]


EVERY = one_of_each_class()
named = pytest.mark.parametrize("value", EVERY, ids=[type(each).__name__ for each in EVERY])


@named
def test_there_and_back(value: object) -> None:
    assert through_json(value) == value


@named
def test_documents_satisfy_their_schema(value: object) -> None:
    validator = jsonschema.Draft202012Validator(schema(type(value)))
    assert [error.message for error in validator.iter_errors(to_dict(value))] == []


@pytest.mark.parametrize("place", range(len(RESULTS)))
def test_results_come_back_whole(place: int) -> None:
    assert through_json(RESULTS[place]) == RESULTS[place]


def test_most_public_classes_have_a_sample() -> None:
    met = {type(each).__name__ for each in EVERY}
    known = {name for name, kind in classes().items() if not issubclass(kind, Enum)}

    assert len(known & met) / len(known) > 0.6


@settings(max_examples=tries(30))
@given(policies(), teams())
def test_any_policy_and_its_plan_come_back(policy: sg.Policy, team: sg.Team) -> None:
    assert through_json(policy) == policy
    assert through_json(team) == team
    plan = sg.plan(policy, team, today=TODAY, profile=QUICK)
    assert through_json(plan) == plan


def test_what_came_back_plans_the_same() -> None:
    policy, team = through_json(museum.policy()), through_json(museum.team())
    again = sg.plan(policy, team, today=museum.TODAY, pins=museum.PINS)

    assert again == sg.plan(museum.policy(), museum.team(), today=museum.TODAY, pins=museum.PINS)


def test_a_plan_that_came_back_still_answers_what_ifs() -> None:
    plan = sg.plan(museum.policy(), museum.team(), today=museum.TODAY, pins=museum.PINS)

    assert through_json(plan).without("a1") == plan.without("a1")


def test_a_strength_stays_a_strength() -> None:
    policy = sg.Policy(
        sg.Objective("Sing"), diagnosis=[sg.Strength("A choir", evidence="40 of us")]
    )

    assert type(through_json(policy).diagnosis[0]) is sg.Strength


@pytest.mark.parametrize(
    "fact",
    [
        Decimal("3.10"),
        date(2027, 2, 1),
        Fraction(2, 3),
        0.25,
        True,
        None,
        ("Hugo", Decimal(2)),
        sg.DelegationLevel.CONSULT,
        Text(en="yes", fr="oui"),
        "words",
    ],
)
def test_facts_keep_their_types(fact: object) -> None:
    sentence = Sentence(Text(en="{x}", fr="{x}"), {"x": fact})
    back = through_json(sentence)

    assert back == sentence
    assert type(back.facts[0][1]) is type(fact)


def test_closed_days_are_stored_as_days() -> None:
    closed = Calendar(closed=frozenset({date(2027, 1, 1), date(2027, 5, 1)}))
    assert through_json(closed) == closed

    class Rule:
        def __contains__(self, day: object) -> bool:
            return False

    with pytest.raises(sg.InvalidValueError, match="give them as a set of days"):
        to_dict(Calendar(closed=Rule()))


def test_spans_of_time_come_back() -> None:
    reading = sg.read("Open a second shop within 18 months", today=museum.TODAY)
    assert reading.within is not None
    assert through_json(reading) == reading
    assert from_dict({**to_dict(reading), "within": {"years": 1}}).within == relativedelta(years=1)


# What is refused, and where.


def document(**changes: object) -> dict[str, Any]:
    """An objective's document with some fields replaced."""
    objective = sg.Objective(
        "Welcome more", target=sg.Measure("visits").from_to(1, 2), deadline=date(2027, 1, 1)
    )
    return {**to_dict(objective), **changes}


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"smartgoals": 2}, "version 2 cannot be read"),
        ({"smartgoals": None}, "version None cannot be read"),
        ({"deadline": "tomorrow"}, r"YYYY-MM-DD, not 'tomorrow' @ \$.deadline"),
        ({"statement": 3}, r"a str is wanted, not 3 @ \$.statement"),
        ({"commitment": "8"}, r"a int is wanted, not '8' @ \$.commitment"),
        ({"commitment": True}, r"a int is wanted, not True @ \$.commitment"),
        ({"mood": "good"}, "Extra fields in constructor for Objective: mood"),
        ({"target": "74000"}, r"a Target is wanted, not '74000' @ \$.target"),
        ({"target": {"type": "Person", "name": "Ann"}}, r"a Target is wanted, not a Person"),
        ({"kind": "heroic"}, "one of committed, aspirational, not 'heroic'"),
        ({"purposes": [{"type": "Purpose"}]}, r"@ \$.purposes\[0\].statement"),
        ({"target": {"type": "Target", "measure": {"name": ""}}}, r"@ \$.target.measure"),
    ],
)
def test_what_is_wrong_is_named_with_its_path(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(sg.InvalidValueError, match=message):
        from_dict(document(**changes))


@pytest.mark.parametrize("name", [None, "Wish", 7, "Rule"])
def test_an_unknown_type_is_refused(name: object) -> None:
    with pytest.raises(sg.UnknownKeyError, match="is not known here"):
        from_dict({"smartgoals": VERSION, "type": name})


@pytest.mark.parametrize("value", [None, 3, "policy", [1], Purpose])
def test_only_nouns_and_results_have_documents(value: object) -> None:
    with pytest.raises(sg.InvalidValueError, match="has no document"):
        to_dict(value)


@pytest.mark.parametrize("value", [None, 3, "policy", [1]])
def test_a_document_is_an_object(value: Any) -> None:  # noqa: ANN401 — anything
    with pytest.raises(sg.InvalidValueError, match="a document is an object"):
        from_dict(value)


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        ([["x", {"type": "fraction", "value": "1/0"}]], "a fraction is wanted"),
        ([["x", {"type": "date", "value": 5}]], "a day is wanted"),
        ([["x", {"type": "Wish"}]], "'Wish' is not known here"),
    ],
)
def test_facts_that_mean_nothing_are_refused(facts: list[Any], message: str) -> None:
    wrong = {**to_dict(Sentence(Text(en="{x}", fr="{x}"), {"x": 1})), "facts": facts}
    with pytest.raises(sg.InvalidValueError, match=message):
        from_dict(wrong)


def test_a_fact_that_json_cannot_hold_is_refused() -> None:
    with pytest.raises(sg.InvalidValueError, match="a complex cannot be stored"):
        to_dict(Sentence(Text(en="{x}", fr="{x}"), {"x": 1j}))


@pytest.mark.parametrize(
    ("value", "changes", "message"),
    [
        (sg.read("Sing"), {"within": {"weeks": 3}}, "a span of time has years, months and days"),
        (Calendar(), {"closed": "Sundays"}, "a list of days is wanted"),
    ],
)
def test_odd_shapes_are_refused(value: object, changes: dict[str, Any], message: str) -> None:
    with pytest.raises(sg.InvalidValueError, match=message):
        from_dict({**to_dict(value), **changes})


def test_numbers_will_do_for_amounts_in_a_document_written_by_hand() -> None:
    found = from_dict({"smartgoals": 1, "type": "Trend", "growth": 0.015})
    assert found == Trend(growth="0.015")


@pytest.mark.parametrize("kind", [int, sg.Rule, str])
def test_only_public_classes_have_a_schema(kind: type) -> None:
    with pytest.raises(sg.InvalidValueError, match="has no documents"):
        schema(kind)


@pytest.mark.parametrize("name", sorted(classes()))
def test_every_schema_is_one(name: str) -> None:
    kind = classes()[name]
    if attrs.has(kind):
        jsonschema.Draft202012Validator.check_schema(schema(kind))


# Documents of earlier formats keep loading.


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.json")), ids=lambda path: path.stem)
def test_stored_documents_load(path: Path) -> None:
    stored = json.loads(path.read_text(encoding="utf-8"))
    loaded = from_dict(stored)

    assert type(loaded).__name__ == stored["type"]
    assert from_dict(to_dict(loaded)) == loaded
