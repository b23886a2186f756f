"""Findings and reports in words."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from smartgoals.messages import render
from smartgoals.model import Waiver
from smartgoals.rules import Finding, Report, Ruling, Severity, Verdict, check
from smartgoals.text import Sentence, Text


def found(code: str, where: str = "") -> Finding:
    """A finding that says little."""
    return Finding(
        code=code,
        name="thin",
        severity=Severity.WARNING,
        where=where,
        message=Sentence(Text(en="Too thin.", fr="Trop mince.")),
        question=Sentence(Text(en="What else?", fr="Quoi d’autre ?")),
    )


REPORT = Report(
    (found("PUR-01"), found("MEA-01", "target")),
    waived=(
        (found("SPC-01"), Waiver("SPC-01", reason="on purpose", by="Léa")),
        (found("SPC-02"), Waiver("SPC-02", reason="for now", by="Léa", until=date(2027, 2, 1))),
    ),
    rulings=(
        Ruling(letter="M", verdict=Verdict.MISSED),
        Ruling(letter="R", verdict=Verdict.UNKNOWN, asked=False),
        Ruling(letter="T", verdict=Verdict.MET),
    ),
)


def test_a_finding_is_one_line() -> None:
    assert render(found("MEA-01")) == "MEA-01 warning: Too thin. What else?"
    assert render(found("MEA-01", "target"), language="fr") == (
        "MEA-01 avertissement (target)\u00a0: Trop mince. Quoi d’autre\u202f?"
    )


def test_a_report_begins_with_the_verdicts() -> None:
    assert render(REPORT).splitlines() == [
        "Measurable ✗   Time-bound ✓",
        "",
        "✗ Too thin.",
        "",
        "Next: What else? (PUR-01)",
        "Set aside:",
        "  SPC-01, by Léa: on purpose",
        "  SPC-02, by Léa until 1 February 2027: for now",
    ]


def test_a_report_in_french() -> None:
    assert render(REPORT, language="fr").splitlines() == [
        "Mesurable ✗   Temporel ✓",
        "",
        "✗ Trop mince.",
        "",
        "À demander d’abord\u00a0: Quoi d’autre\u202f? (PUR-01)",
        "Mis de côté\u00a0:",
        "  SPC-01, par Léa\u00a0: on purpose",
        "  SPC-02, par Léa jusqu’au 1er février 2027\u00a0: for now",
    ]


def test_a_report_in_which_nothing_is_found() -> None:
    assert render(Report()) == "Nothing speaks against it."
    assert render(Report(), language="fr") == "Rien ne s’y oppose."


def test_a_report_names_parts_and_counts_what_it_does_not_say() -> None:
    many = Report([evolve(found("MEA-01"), part=f"Evening {place}") for place in range(9)])
    assert render(many).splitlines() == [
        *[f"✗ “Evening {place}”: Too thin." for place in range(7)],
        "… and 2 more.",
        "",
        "Next: What else? (MEA-01)",
    ]
    about = Report([evolve(found("MEA-01"), part="Grow")], about="Grow")
    assert render(about).splitlines()[0] == "✗ Too thin."


@pytest.mark.parametrize(
    ("others", "line"),
    [(1, "Still open: one more question."), (2, "Still open: 2 more questions.")],
)
def test_how_many_questions_are_left(others: int, line: str) -> None:
    questions = [
        Sentence(Text(en=f"What {place}?", fr=f"Quoi {place} ?")) for place in range(others)
    ]
    several = Report(
        [found("PUR-01"), *(evolve(found("MEA-01"), question=one) for one in questions)]
    )
    assert render(several).splitlines()[-1] == line


def test_a_question_about_a_part_says_which() -> None:
    part = evolve(found("REA-07", "assumptions[rain]"), awaits_answer=True)
    assert render(Report([part])).splitlines()[-1] == "Next: Too thin. What else? (REA-07)"


def test_the_same_fault_is_said_once() -> None:
    wish = check("We no longer want endless meetings", select="END")
    assert [one.code for one in wish.objections] == ["END-06", "END-05"]
    assert [line for line in render(wish).splitlines() if line.startswith("✗")] == [
        "✗ “no longer” says what you no longer want."
    ]


def test_a_letter_that_is_missed_says_why() -> None:
    undated = check("Grow subscriptions from 1,200 to 2,000")
    assert [one.code for one in undated.objections] == []
    assert "✗ There is no deadline." in render(undated).splitlines()
