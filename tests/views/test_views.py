"""Pictures hold what they show, in every format, and hostile text stays text."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from html.parser import HTMLParser
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import smartgoals as sg
from examples import museum
from smartgoals.values import Language
from smartgoals.views import (
    View,
    bowling_chart,
    gantt,
    load_chart,
    smart_table,
    strategy_map,
)

HOSTILE = (
    "<script>alert(1)</script>",
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


@cache
def plan() -> sg.Plan:
    """The museum's plan."""
    return sg.plan(museum.policy(), museum.team(), today=museum.TODAY, pins=museum.PINS)


@cache
def progress() -> sg.Progress:
    """The museum in September."""
    readings = [
        sg.Measurement("visits", value=value, at=day)
        for value, day in (
            (62_300, date(2026, 3, 31)),
            (63_400, date(2026, 6, 30)),
            (65_200, date(2026, 9, 30)),
        )
    ]
    return sg.follow(plan(), readings, on=date(2026, 9, 30))


def named(text: str) -> sg.Plan:
    """A plan in which everybody and everything is called so."""
    policy = museum.policy()
    renamed = evolve(
        policy,
        objective=evolve(policy.objective, statement=text),
        actions=tuple(evolve(each, statement=f"{text} {each.key}") for each in policy.actions),
        strategies=tuple(
            evolve(each, statement=f"{text} {each.key}") for each in policy.strategies
        ),
    )
    people = tuple(evolve(each, name=f"{text} {each.key}") for each in plan().team.people)
    return evolve(plan(), policy=renamed, team=evolve(plan().team, people=people))


def views(subject: sg.Plan, language: Language = "en") -> dict[str, View]:
    """Every view of a plan."""
    return {
        "gantt": gantt(subject, language=language),
        "load": load_chart(subject, language=language),
        "map": strategy_map(subject.policy, language=language),
        "bowling": bowling_chart(evolve(progress(), plan=subject), language=language),
        "smart": smart_table(
            sg.check(subject.policy.objective, today=museum.TODAY), language=language
        ),
    }


class Elements(HTMLParser):
    """Every element and its attributes, as a browser would read them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember an element."""
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        """Remember its text."""
        self.text += data


ALLOWED = {
    "figure",
    "figcaption",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "div",
    "span",
    "svg",
    "polyline",
}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_view_has_a_title_and_a_table(language: Language) -> None:
    for view in views(plan(), language).values():
        assert view.title
        assert view.rows
        assert {len(row) for row in view.rows} == {len(view.columns)}
        assert view._repr_html_() == view.to_html()
        assert view._repr_markdown_() == view.to_markdown()


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_inert_in_html(text: str) -> None:
    for view in views(named(text)).values():
        elements = Elements(view.to_html())
        assert set(elements.tags) <= ALLOWED
        assert {name for name, _ in elements.attributes} <= {
            "style",
            "role",
            "aria-label",
            "title",
            "scope",
            "viewbox",
            "points",
        }
        assert not re.search(r"[\u202a-\u202e\x1b]", view.to_html())


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_inert_in_markdown(text: str) -> None:
    for view in views(named(text)).values():
        title, _, *table = view.to_markdown().split("\n")
        assert title.startswith("**")
        assert len(table) == len(view.rows) + 2
        for line in table:
            assert len(re.findall(r"(?<!\\)\|", line)) == len(view.columns) + 1
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


@given(st.text(min_size=1).filter(str.strip))
def test_any_text_is_one_cell(text: str) -> None:
    view = View(title=text, columns=["a"], rows=[[text]])

    assert Elements(view.to_html()).tags.count("td") == 1
    assert len(view.to_markdown().split("\n")) == 5


def test_bars_stay_on_their_track() -> None:
    spans = re.findall(r"left:([\d.]+)%;width:([\d.]+)%", gantt(plan()).to_html())

    assert len(spans) == len(plan().delegations)
    assert all(float(left) >= 0 and float(left) + float(width) <= 100.01 for left, width in spans)


def test_the_gantt_chart_names_owners_and_days() -> None:
    source = gantt(plan()).to_mermaid()

    assert source.startswith("gantt\n")
    assert source.count("section ") == len({each.owner for each in plan().delegations})
    assert "2026-01-12, 2026-10-30" in source
    values = gantt(plan()).to_vegalite()["data"]["values"]
    assert [value["action"] for value in values] == [row[0] for row in gantt(plan()).rows]


def test_the_strategy_map_goes_from_means_to_ends() -> None:
    view = strategy_map(plan().policy)
    edges = re.findall(r"(n\d+) --> (n\d+)", view.to_mermaid())

    assert view.to_mermaid().startswith("flowchart BT\n")
    assert view.rows[0][0] == "Purpose"
    assert view.rows[-1][0] == "Action"
    assert len(edges) >= len(plan().policy.actions)
    assert all(int(low[1:]) > int(high[1:]) for low, high in edges)


def test_a_purpose_of_two_purposes_stands_above_both() -> None:
    top = sg.Purpose("Everybody reads", key="top")
    left = sg.Purpose("Schools come", key="left", purposes=[top])
    right = sg.Purpose("Families come", key="right", purposes=[top, left])
    policy = sg.Policy(
        sg.Objective("Welcome more", purposes=[left, right]), actions=[sg.Action("Open late")]
    )
    assert [row[1] for row in strategy_map(policy).rows] == [
        "Everybody reads",
        "Schools come",
        "Families come",
        "Welcome more",
        "Open late",
    ]


def test_the_bowling_chart_shows_planned_actual_and_forecast() -> None:
    view = bowling_chart(progress())
    september = next(row for row in view.rows if row[0] == "30 Sept 2026")

    assert september[1:] == ("65,600", "65,200")
    assert [layer["mark"]["type"] for layer in view.to_vegalite()["layer"]] == ["line", "errorbar"]
    unread = bowling_chart(progress(), measure="newcomers")
    assert [layer["mark"]["type"] for layer in unread.to_vegalite()["layer"]] == ["line"]


def test_the_smart_table_says_what_is_wrong_once_a_line() -> None:
    view = smart_table(sg.check("Do better and faster, if possible"))

    assert [row[0] for row in view.rows if row[0]][:5] == [
        "Specific",
        "Measurable",
        "Ambitious",
        "Realistic",
        "Time-bound",
    ]
    assert any(row[2] for row in view.rows)


@pytest.mark.parametrize(
    ("form", "words"),
    [(View.to_mermaid, "has no Mermaid form"), (View.to_vegalite, "has no Vega-Lite form")],
)
def test_a_form_that_makes_no_sense_is_refused(form: Callable[[View], Any], words: str) -> None:
    with pytest.raises(sg.InvalidValueError, match=words):
        form(smart_table(sg.check("Sing")))


def test_an_empty_plan_has_empty_pictures() -> None:
    empty = evolve(plan(), delegations=(), loads=())

    assert gantt(empty).rows == load_chart(empty).rows == ()
    assert load_chart(empty).mermaid is None
