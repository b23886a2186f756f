"""Findings and reports in words."""

from __future__ import annotations

from datetime import date

from smartgoals.messages.render import render
from smartgoals.model.waiver import Waiver
from smartgoals.rules.finding import Finding, Severity
from smartgoals.rules.report import Report
from smartgoals.rules.verdict import Ruling, Verdict
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
    rulings=(Ruling(letter="M", verdict=Verdict.MISSED), Ruling(letter="T", verdict=Verdict.MET)),
)


def test_a_finding_is_one_line() -> None:
    assert render(found("MEA-01")) == "MEA-01 warning: Too thin. What else?"
    assert render(found("MEA-01", "target"), language="fr") == (
        "MEA-01 avertissement (target)\u00a0: Trop mince. Quoi d’autre\u202f?"
    )


def test_a_report_goes_by_letter() -> None:
    assert render(REPORT).splitlines() == [
        "Measurable: missed",
        "  MEA-01 warning (target): Too thin. What else?",
        "Time-bound: met",
        "Besides:",
        "  PUR-01 warning: Too thin. What else?",
        "Set aside:",
        "  SPC-01, by Léa: on purpose",
        "  SPC-02, by Léa until 1 February 2027: for now",
    ]


def test_a_report_in_french() -> None:
    assert render(REPORT, language="fr").splitlines() == [
        "Mesurable\u00a0: non",
        "  MEA-01 avertissement (target)\u00a0: Trop mince. Quoi d’autre\u202f?",
        "Temporel\u00a0: oui",
        "Par ailleurs\u00a0:",
        "  PUR-01 avertissement\u00a0: Trop mince. Quoi d’autre\u202f?",
        "Mis de côté\u00a0:",
        "  SPC-01, par Léa\u00a0: on purpose",
        "  SPC-02, par Léa jusqu’au 1er février 2027\u00a0: for now",
    ]


def test_an_empty_report_is_silent() -> None:
    assert render(Report()) == ""
