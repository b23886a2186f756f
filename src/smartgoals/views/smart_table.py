"""A report as a table: the verdict on each letter, and what it rests on."""

from __future__ import annotations

from smartgoals.messages import render
from smartgoals.messages.findings import LETTER_NAMES
from smartgoals.rules import Report
from smartgoals.rules.families import LETTERS
from smartgoals.text import Sentence, Text
from smartgoals.values.language import Language
from smartgoals.views.view import View

_TITLE = Text(en="Verdicts", fr="Verdicts")
_COLUMNS = (
    Text(en="Letter", fr="Lettre"),
    Text(en="Verdict", fr="Verdict"),
    Text(en="What is wrong", fr="Ce qui ne va pas"),
    Text(en="Question", fr="Question"),
)
_BESIDES = Text(en="Besides", fr="Par ailleurs")


def smart_table(report: Report, *, language: Language = "en") -> View:
    """The five letters of a report with their verdicts and findings.

    Args:
        report: What `smartgoals.check` found.
        language: `"en"` or `"fr"`.
    """

    def said(thing: object) -> str:
        return render(thing, language=language)

    rows: list[tuple[str, str, str, str]] = []
    for letter, verdict in report.smart.items():
        found = list(report.of_family(LETTERS[letter]))
        head = (said(LETTER_NAMES[letter]), said(verdict))
        rows += [
            (*(head if place == 0 else ("", "")), said(each.message), said(each.question))
            for place, each in enumerate(found)
        ] or [(*head, "", "")]
    others = [each for each in report if each.family not in LETTERS.values()]
    rows += [
        (said(_BESIDES) if place == 0 else "", "", said(each.message), said(each.question))
        for place, each in enumerate(others)
    ]
    return View(
        title=said(Sentence(_TITLE, {})),
        columns=[said(column) for column in _COLUMNS],
        rows=rows,
    )
