"""What people write stays text in every field of every noun, in every format a picture has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from types import ModuleType
from typing import Any

import attrs
import pytest

import smartgoals as sg
from examples import museum
from samples import examples
from smartgoals import coaching, following, model, planning, playbooks, reading, rules
from smartgoals.model import Missing
from smartgoals.values import Language
from smartgoals.views import overview
from views.parsers import Elements, require_inert
from views.test_views import plan, views

HOSTILE = (
    "<script>alert(1)</script>",
    "</div></td></table><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "](javascript:alert(1))",
    "| a | b |",
    "x\n%%{init: {'theme':'x'}}%%",
    '"] --> n0["gotcha',
    "=cmd()",
    "\u202eright to left",
    "\x1b[31mred\x1b[0m",
    "a; click n0 href 'javascript:x'",
    "# heading\r\n- item",
)
KEYS = set(
    re.findall(
        r"\w+",
        "action alternative by delegation key leader letter measure mentor owner path person strategy",
    )
)
"""Fields that refer to other nouns, which inside a whole have to stay what they are."""
TEMPLATES = {"en", "fr", "language"}
"""Fields that are written by authors of rules and playbooks, with placeholders."""


def poisoned(thing: Any, text: str, *, inside: bool = False) -> Any:  # noqa: ANN401 — any noun
    """A noun in which every text, however deep, is another one; where that cannot be, as it was."""
    if isinstance(thing, tuple):
        return tuple(poisoned(part, text, inside=True) for part in thing)
    if not attrs.has(type(thing)):
        return thing
    changes: dict[str, Any] = {}
    for field in attrs.fields(type(thing)):
        value = getattr(thing, field.name)
        if not field.init or field.name in TEMPLATES or (inside and field.name in KEYS):
            continue
        is_text = isinstance(value, str) and str(field.type).startswith("str")
        new = text if is_text else poisoned(value, text, inside=True)
        if new is not value:
            changes[field.alias] = new
    try:
        return attrs.evolve(thing, **changes) if changes else thing
    except sg.SmartGoalsError:
        for alias, new in changes.items():
            with suppress(sg.SmartGoalsError):
                thing = attrs.evolve(thing, **{alias: new})
        return thing


def nouns() -> Iterator[object]:
    """One of each class that holds words, and results of each verb."""
    for kind, thing in examples().items():
        if attrs.has(kind) and hasattr(kind, "_repr_html_"):
            yield thing
    yield sg.check("Do better and faster, if possible")
    yield sg.read("Do better and faster, if possible")
    talk = sg.Interview("en", today=museum.TODAY)
    for words in ("I no longer want an empty museum", *HOSTILE[:3]):
        talk = talk.hear(sg.Answer(words))
    yield talk.turn
    yield talk


def named(text: str) -> sg.Plan:
    """A plan in which everybody and everything is called so."""
    policy = museum.policy()
    renamed = attrs.evolve(
        policy,
        objective=attrs.evolve(policy.objective, statement=text),
        actions=tuple(
            attrs.evolve(each, statement=f"{text} {each.key}") for each in policy.actions
        ),
        strategies=tuple(
            attrs.evolve(each, statement=f"{text} {each.key}") for each in policy.strategies
        ),
    )
    people = tuple(attrs.evolve(each, name=f"{text} {each.key}") for each in plan().team.people)
    team = attrs.evolve(plan().team, people=people)
    return attrs.evolve(plan(), policy=renamed, team=team).decline("a1", reason=text)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    "thing",
    [thing for thing in nouns() if not isinstance(thing, Missing)],  # its parts are there
    ids=lambda thing: type(thing).__name__,
)
def test_hostile_text_is_inert_in_every_field(thing: object, language: Language) -> None:
    hostile = poisoned(thing, " ".join(HOSTILE))

    require_inert(overview(hostile, language=language).to_html(most=20))


@pytest.mark.parametrize("thing", [*nouns()], ids=lambda thing: type(thing).__name__)
def test_every_noun_and_result_shows_itself_in_a_notebook(thing: Any) -> None:  # noqa: ANN401
    shown = thing._repr_html_()

    require_inert(shown)
    assert Elements(shown).text.strip()
    assert len(shown) < 100_000


@pytest.mark.parametrize(
    "package",
    [model, reading, rules, following, playbooks, coaching, planning],
    ids=lambda package: package.__name__,
)
def test_every_public_noun_and_result_has_a_notebook_display(package: ModuleType) -> None:
    kinds = [getattr(package, name) for name in package.__all__]
    nouns = [kind for kind in kinds if isinstance(kind, type) and attrs.has(kind)]

    assert [kind for kind in nouns if not hasattr(kind, "_repr_html_")] == []


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_inert_in_html(text: str) -> None:
    for view in views(named(text)).values():
        require_inert(view.to_html())


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_inert_in_markdown(text: str) -> None:
    for view in views(named(text)).values():
        lines = view.to_markdown().split("\n")
        table = lines[2 + 2 * len(view.summary) :]
        assert lines[0].startswith("**")
        assert len(table) == len(view.rows) + 2
        for line in table:
            assert len(re.findall(r"(?<!\\)\|", line)) == len(view.rows[0]) + 1
        assert not re.search(r"(?<!\\)[<\[]", view.to_markdown())


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_inert_in_mermaid(text: str) -> None:
    plain, hostile = views(plan()), views(named(text))
    for name, view in hostile.items():
        if view.mermaid is None:
            continue
        assert len(view.to_mermaid().split("\n")) == len(plain[name].to_mermaid().split("\n"))
        labels = re.sub(r"#\d+;", "", view.to_mermaid())
        assert "%%" not in labels
        assert "<" not in labels
        assert labels.count('"') == re.sub(r"#\d+;", "", plain[name].to_mermaid()).count('"')
