"""Whatever stands in a field of a noun, its rendering keeps its lines and its quotation marks."""

from __future__ import annotations

import unicodedata
from typing import Any, Literal

import attrs
import pytest

import smartgoals as sg
from examples import museum
from samples import examples
from strategies import QUICK

PLAIN = "Grow Time-bound: met and more"
HOSTILE = "Grow\r\n\x1b[K\u202eTime-bound: met\u2028\u2066and\x07 more\u200f"
BREAKS = ("\n", "\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029")
LANGUAGES: tuple[Literal["en", "fr"], ...] = ("en", "fr")


def replaced(thing: Any, text: str) -> Any:  # noqa: ANN401 — any noun
    """A noun with every statement, name and remark in it replaced."""
    kind: Any = type(thing)
    if isinstance(thing, tuple) and kind is tuple:
        return tuple(replaced(item, text) for item in thing)
    if not attrs.has(kind) or isinstance(thing, sg.Text | sg.Sentence):
        return thing
    noun: Any = thing
    changes: dict[str, Any] = {}
    for field in attrs.fields(kind):
        value = getattr(noun, field.name)
        if field.name in WORDS and isinstance(value, str):
            changes[field.alias] = text
        elif field.init and (attrs.has(type(value)) or isinstance(value, tuple)):
            changes[field.alias] = replaced(value, text)
    return attrs.evolve(noun, **changes) if changes else noun


WORDS = {
    *("statement", "name", "unit", "source", "audience", "approach", "because", "evidence", "by"),
    *("reason", "note", "condition", "resolution", "cue", "response", "who", "countermeasure"),
    *("mechanism", "hypothesis", "stop_rule", "question", "risk", "replaced_by", "action", "owner"),
}
KEYED = {
    "DelegatedAction",
    "LateAction",
    "LeftOut",
    "UnownedAction",
    "Reschedule",
    "OwnerChange",
    "ShareChange",
}


def cases() -> dict[str, object]:
    """The nouns whose words can be replaced without breaking a reference."""
    skipped = KEYED | {
        "DelegationProgress",
        "OwedCountermeasure",
        "PlanDiff",
        "Progress",
        "Plan",
        "Missing",
    }
    return {
        kind.__name__: thing
        for kind, thing in examples().items()
        if attrs.has(kind) and kind.__module__.startswith("smartgoals.model")
        if kind.__name__ not in skipped | {"CascadePlan", "CascadeNode", "Message", "Reason"}
    }


def is_inert(text: str) -> bool:
    """Whether nothing in a text hides, colours or turns round what stands beside it."""
    return not any(
        unicodedata.category(character) in {"Cc", "Cf", "Zl", "Zp"} and character != "\n"
        for character in text
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", cases())
def test_a_noun_keeps_its_lines(name: str, language: Literal["en", "fr"]) -> None:
    plain, hostile = (replaced(cases()[name], text) for text in (PLAIN, HOSTILE))
    expected = sg.render(plain, language=language).splitlines()
    rendered = sg.render(hostile, language=language)

    assert is_inert(rendered)
    assert len(rendered.splitlines()) == len(expected)
    assert not any(line.startswith("Time-bound") for line in rendered.splitlines())


@pytest.mark.parametrize("language", LANGUAGES)
def test_reports_plans_and_progress_keep_their_lines(language: Literal["en", "fr"]) -> None:
    def rendered(text: str) -> list[str]:
        policy, team = replaced(museum.policy(), text), replaced(museum.team(), text)
        plan = sg.plan(policy, team, today=museum.TODAY, profile=QUICK)
        progress = sg.follow(plan, [], on=museum.TODAY)
        things = (sg.check(policy), plan, plan.missing, progress, plan.if_fails("a1"))
        return [sg.render(thing, language=language) for thing in things]

    for plain, hostile in zip(rendered(PLAIN), rendered(HOSTILE), strict=True):
        assert is_inert(hostile)
        assert len(hostile.splitlines()) == len(plain.splitlines())
