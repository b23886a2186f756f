"""A report as a table: the verdict on each letter, and what it rests on, marked in the sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from smartgoals.messages import render
from smartgoals.messages.findings import LETTER_NAMES, message
from smartgoals.rules import Finding, Report
from smartgoals.rules.families import LETTERS
from smartgoals.rules.verdict import SIGNS, Verdict
from smartgoals.text import Text
from smartgoals.values.language import Language
from smartgoals.views.escaping import html, in_words
from smartgoals.views.view import View

_TITLE = Text(en="Verdicts", fr="Verdicts")
_COLUMNS = (
    Text(en="Letter", fr="Lettre"),
    Text(en="Verdict", fr="Verdict"),
    Text(en="Words", fr="Mots"),
    Text(en="What is wrong", fr="Ce qui ne va pas"),
    Text(en="Question", fr="Question"),
)
_BESIDES = Text(en="Besides", fr="Par ailleurs")
_VERDICT = Text(en="{sign} {verdict}", fr="{sign} {verdict}")

_SENTENCE = "font-size:1.15em;margin:0.3em 0 0.6em 0"
_MARK = "background-color:#ffe08a;color:#000;padding:0 0.15em;border-bottom:2px solid #b8860b"


def smart_table(report: Report, *, language: Language = "en") -> View:
    """The five letters of a report with their verdicts and findings, and the words they point at.

    Args:
        report: What `smartgoals.check` found.
        language: `"en"` or `"fr"`.
    """
    said = in_words(language)
    rows = [
        row
        for head, found in _groups(report, language)
        for row in _rows(report, head, found, language)
    ]
    return View(
        title=said(_TITLE),
        columns=[said(column) for column in _COLUMNS],
        rows=rows,
        drawing=marked(report.about, _spans(report)) if report.about else "",
        language=language,
    )


def _groups(
    report: Report, language: Language
) -> Iterator[tuple[tuple[str, str], tuple[Finding, ...]]]:
    """Each letter and its verdict, with the findings of its family; then the rest."""
    for letter, verdict in report.smart.items():
        name = render(LETTER_NAMES[letter], language=language)
        yield (name, _verdict(verdict, language)), tuple(report.of_family(LETTERS[letter]))
    others = tuple(each for each in report if each.family not in LETTERS.values())
    if others:
        yield (render(_BESIDES, language=language), ""), others


def _verdict(verdict: Verdict, language: Language) -> str:
    return in_words(language)(_VERDICT, sign=SIGNS[verdict], verdict=verdict)


def _rows(
    report: Report, head: tuple[str, str], found: Iterable[Finding], language: Language
) -> list[tuple[str, ...]]:
    """A row for each finding, the letter in the first one only."""
    rows = [
        (_words(report, each), message(each, language), render(each.question, language=language))
        for each in found
    ] or [("", "", "")]
    return [(*(("", "") if place else head), *row) for place, row in enumerate(rows)]


def _spans(report: Report) -> list[tuple[int, int]]:
    return [each.span for each in report if each.span and _words(report, each)]


def _words(report: Report, finding: Finding) -> str:
    """The words of the sentence that a finding points at, if it points at any."""
    if finding.span is None or finding.part not in {None, report.about}:
        return ""
    return report.about[slice(*finding.span)]


def marked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """A sentence in HTML with some of its words marked.

    Args:
        text: The sentence.
        spans: The characters that are marked, each from the first to the one behind the last.
    """
    inside = {place for first, last in spans for place in range(first, last)}
    pieces = (
        (is_marked, html("".join(text[place] for place in places)))
        for is_marked, places in groupby(range(len(text)), inside.__contains__)
    )
    words = "".join(
        f'<mark style="{_MARK}">{piece}</mark>' if is_marked else piece
        for is_marked, piece in pieces
    )
    return f'<div style="{_SENTENCE}">{words}</div>'
