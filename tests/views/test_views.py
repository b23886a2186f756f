"""Pictures hold what they show, in every format."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import smartgoals as sg
from examples import museum
from samples import cascaded
from smartgoals.coaching import Back, Skip
from smartgoals.scheduling import Problem, Task, Worker, solve
from smartgoals.values import Language
from smartgoals.views import (
    View,
    bowling_chart,
    catchball,
    gantt,
    load_chart,
    mandate_letter,
    overview,
    smart_table,
    status_table,
    strategy_map,
    transcript,
)
from views.parsers import Elements


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


def thrown() -> sg.Plan:
    """A plan in catchball: one yes, one wish, one no."""
    return (
        plan()
        .agree("a2", by="lea", on=museum.TODAY)
        .counter("a1", by="hugo", reason="June is exams", start=date(2026, 2, 2), due=date(2026, 12, 1), target=2_500)
        .decline("a3", reason="No time")
    )  # fmt: skip


def views(subject: sg.Plan, language: Language = "en") -> dict[str, View]:
    """Every view, of a plan and what belongs to it."""
    return {
        "gantt": gantt(subject, language=language),
        "load": load_chart(subject, language=language),
        "map": strategy_map(subject.policy, language=language),
        "bowling": bowling_chart(evolve(progress(), plan=subject), language=language),
        "status": status_table(evolve(progress(), plan=subject), language=language),
        "letter": mandate_letter(subject.delegations[0], language=language),
        "catchball": catchball(subject, language=language),
        "smart": smart_table(
            sg.check(subject.policy.objective, today=museum.TODAY), language=language
        ),
    }


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_view_has_a_title_and_a_table(language: Language) -> None:
    for view in views(thrown(), language).values():
        columns = view.columns or ("",) * len(view.rows[0])
        assert view.title
        assert {len(row) for row in view.rows} == {len(columns)}
        assert view.language == language
        assert f'lang="{language}"' in view.to_html()


@given(st.text(min_size=1).filter(str.strip))
def test_any_text_is_one_cell(text: str) -> None:
    view = View(title=text, columns=["a"], rows=[[text]])

    assert Elements(view.to_html()).tags.count("th") == 2
    assert len(view.to_markdown().split("\n")) == 5


def test_a_notebook_shows_fifty_rows_and_says_how_many_are_left() -> None:
    view = View(title="t", rows=[[str(number)] for number in range(200)], language="fr")

    assert Elements(view._repr_html_()).tags.count("tr") == 50
    assert "… et 150 de plus." in Elements(view._repr_html_()).text
    assert Elements(view.to_html()).tags.count("tr") == 200


def test_boxes_stay_on_their_track() -> None:
    for view in views(plan()).values():
        spans = re.findall(r"left:([\d.]+)%;width:([\d.]+)%", view.to_html())
        assert all(float(left) + float(width) <= 100.01 for left, width in spans)
        assert ";left:-" not in view.to_html()


def test_the_gantt_chart_names_owners_and_days() -> None:
    view = gantt(plan())
    source = view.to_mermaid()

    assert len(view.bars) == len(plan().delegations)
    assert source.startswith("gantt\n")
    assert source.count("section ") == len({each.owner for each in plan().delegations}) + 1
    assert "2026-01-12, 2026-10-30" in source
    assert source.endswith("Deadline :milestone, 2027-12-31, 0d")
    values = view.to_vegalite()["layer"][0]["data"]["values"]
    assert [value["action"] for value in values] == [row[0] for row in view.rows]


def test_the_gantt_chart_says_first_whether_the_plan_adds_up() -> None:
    short = sg.plan(museum.policy(target=80_000), museum.team(), today=museum.TODAY)

    assert any("Missing" in line or "nothing planned" in line for line in gantt(short).summary)
    assert gantt(plan()).summary == tuple(str(plan()).split("\n\n")[0].splitlines())


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


def test_many_actions_stay_legible() -> None:
    policy = sg.Policy(
        sg.Objective("Welcome more"),
        strategies=[sg.Strategy("Schools", key="schools")],
        actions=[
            *(sg.Action(f"Visit class {n}", key=f"a{n}", strategy="schools") for n in range(300)),
            *(sg.Action(f"Call family {n}", key=f"b{n}") for n in range(200)),
        ],
    )
    view = strategy_map(policy)

    assert "… and 288 more." in view.drawing
    assert "… and 188 more." in view.drawing
    assert view.to_mermaid().count("-->") == 12 + 12 + 1 + 2
    assert len(view.rows) == 502
    lone = sg.Policy(sg.Objective("Welcome more"))
    assert strategy_map(lone).rows == (("Objective", "Welcome more", ""),)


def test_the_bowling_chart_shows_planned_actual_and_forecast() -> None:
    view = bowling_chart(progress())
    september = next(row for row in view.rows if row[0] == "30 Sept 2026")

    assert september[1:] == ("65,600", "65,200", "")
    assert re.fullmatch(r"7\d,\d{3} \(6\d,\d{3} to 7\d,\d{3}\)", view.rows[-1][3])
    assert view.to_mermaid().endswith("line [62300, 63400, 65200]")
    assert view.to_mermaid().count("line [") == 2
    twice = [sg.Measurement("visits", value=65_300, at=date(2026, 10, day)) for day in (2, 30)]
    again = sg.follow(plan(), twice, on=date(2026, 10, 30))
    assert "2026-10-02" in bowling_chart(again).to_mermaid()
    assert [layer["mark"]["type"] for layer in view.to_vegalite()["layer"]] == ["line", "errorbar"]
    unread = bowling_chart(progress(), measure="newcomers")
    assert [layer["mark"]["type"] for layer in unread.to_vegalite()["layer"]] == ["line"]
    assert unread.to_mermaid().count("line [") == 1


def test_a_target_without_any_day_has_no_drawing() -> None:
    main = progress().targets[0]
    bare = evolve(
        progress(),
        plan=evolve(
            plan(), trajectories=tuple(evolve(each, points=()) for each in plan().trajectories)
        ),
        targets=(evolve(main, history=()),),
    )
    view = bowling_chart(bare)

    assert view.drawing == ""
    assert view.rows == ()
    assert view.to_html().endswith("</figcaption></figure>")
    assert view.to_markdown().endswith("actual**\n")
    assert status_table(evolve(bare, targets=())).drawing == ""


def test_the_status_table_has_a_row_for_each_target_and_delegation() -> None:
    view = status_table(progress())

    assert view.summary[0] == "30 September 2026: behind, as far as is known."
    assert len(view.rows) == len(progress().targets) + len(progress().delegations)
    assert view.rows[0][:5] == ("visits a year", "", "behind", "27%", "30%")
    assert view.rows[1][2] == "not known, reading overdue"
    late = evolve(
        progress(), delegations=tuple(evolve(each, result=None, done=0.5) for each in progress().delegations)
    )  # fmt: skip
    assert status_table(late).rows[-1][3] == "50%"
    unsaid = evolve(
        progress().targets[1], forecast=evolve(progress().targets[1].forecast, refused=None)
    )
    assert status_table(evolve(progress(), targets=(unsaid,))).rows[0][5] == ""


def test_the_smart_table_marks_the_words_it_is_about() -> None:
    view = smart_table(sg.check("Do better and faster, if possible"))

    assert [row[0] for row in view.rows if row[0]][:5] == [
        "Specific",
        "Measurable",
        "Ambitious",
        "Realistic",
        "Time-bound",
    ]
    assert {row[2] for row in view.rows} >= {"if possible"}
    assert Elements(view.drawing).text == "Do better and faster, if possible"
    assert "if possible</mark>" in view.drawing


def test_a_report_without_words_marks_none() -> None:
    team = smart_table(sg.check([sg.Objective("Sing"), sg.Objective("Dance")]))

    assert team.drawing == ""


def test_catchball_reads_as_a_conversation() -> None:
    said = {who: words for who, _, words in catchball(thrown()).rows}

    assert catchball(thrown()).summary == ("1 of 9 agreed.",)
    assert said["Léa"] == "I agree."
    assert said["Inès"] == "No: No time"
    assert said["Hugo"] == (
        "Not like this: June is exams Instead: start on 2 Feb 2026, end on 1 Dec 2026 and 2,500 as the result."
    )


def test_an_interview_reads_as_a_conversation() -> None:
    talk = sg.Interview("fr", today=museum.TODAY, client="Claire")
    for text in ("Je ne veux plus d'un musée vide", "200 visites de plus"):
        talk = talk.hear(sg.Answer(text))
    talk = talk.revise("objective.statement")
    talk = sg.Interview.replay(
        [*talk.events, Skip(), Back()], language="fr", today=museum.TODAY, client="Claire"
    )
    rows = transcript(talk).rows

    assert [who for who, _ in rows] == ["Coach", "Claire"] * 5 + ["Coach"]
    assert rows[0][1].startswith("Que ne voulez-vous plus")
    assert [words.replace("\xa0", " ") for _, words in rows[5::2]] == [
        "(revient sur « objective.statement »)",
        "(passe)",
        "(retire la dernière réponse)",
    ]
    assert transcript(talk, language="en").rows[0][1] == "What do you no longer want?"


def test_the_letter_is_a_page() -> None:
    delegation = plan().delegation("a1")
    view = mandate_letter(delegation)

    assert view.title == "Hugo: Textile evenings for the 18-30s"
    assert view == mandate_letter(delegation.mandate)
    assert [row[0] for row in view.rows if row[0]][:3] == ["Why", "Your result", "You decide"]
    assert mandate_letter(sg.Mandate(), language="fr").title == "Lettre de mission"


@pytest.mark.parametrize(
    ("thing", "title"),
    [
        (sg.check("Sing"), "Verdicts"),
        (sg.read("Sing more, if possible"), "What the sentence says"),
        (sg.Measure("visits", unit="people"), "visits"),
        (sg.Objective("Sing"), "Sing"),
        (sg.Calendar(), "Monday, Tuesday, Wednesday, Thursday and Friday"),
        (3, "3"),
        (1j, "1j"),
    ],
)
def test_everything_has_an_overview(thing: object, title: str) -> None:
    assert overview(thing).title == title


def test_the_overview_of_a_cascade_is_its_top_with_what_it_adds_up_to() -> None:
    view = overview(cascaded())

    assert "\n".join([view.title, *view.summary]) == str(cascaded())
    assert len(view.rows) == len(cascaded().top.plan.delegations)


def test_the_overview_of_a_schedule_says_how_good_it_is() -> None:
    problem = Problem(tasks=[Task("<a>", 2), Task("b", 1)], workers=[Worker("w")])
    best = solve(problem)

    assert overview(best).summary == ("No schedule is better.",)
    assert "&lt;a&gt;" in best._repr_html_()
    worse = evolve(best, objective_values=(9,), lower_bounds=(3,))
    assert overview(worse).summary == ("No schedule can end before slot 3.",)


@pytest.mark.parametrize(
    ("form", "words"),
    [(View.to_mermaid, "has no Mermaid form"), (View.to_vegalite, "has no Vega-Lite form")],
)
def test_a_form_that_makes_no_sense_is_refused(form: Callable[[View], Any], words: str) -> None:
    with pytest.raises(sg.InvalidValueError, match=words):
        form(smart_table(sg.check("Sing")))


def test_an_empty_plan_has_empty_pictures() -> None:
    objective = evolve(plan().policy.objective, deadline=None)
    empty = evolve(
        plan(), policy=evolve(plan().policy, objective=objective), delegations=(), loads=()
    )

    assert gantt(evolve(plan(), delegations=())).summary[-1] == "No action is delegated."
    assert load_chart(empty).rows == ()
    assert load_chart(empty).mermaid is None
    assert catchball(empty).rows == ()


def test_a_plan_without_a_deadline_has_no_mark_for_it() -> None:
    undated = [
        evolve(each, objective=evolve(each.objective, deadline=None)) for each in plan().delegations
    ]
    policy = evolve(plan().policy, objective=evolve(plan().policy.objective, deadline=None))
    view = gantt(evolve(plan(), policy=policy, delegations=tuple(undated), coverages=()))

    assert {row[4] for row in view.rows} == {""}
    assert "milestone" not in view.to_mermaid()
    assert "dashed" not in "".join(view.bars)


def test_a_load_above_the_days_available_says_so() -> None:
    loads = tuple(evolve(load, days=load.capacity * 2) for load in plan().loads)

    assert load_chart(evolve(plan(), loads=loads)).rows[0][3] == "200%, too much"
