"""What a check found, in words: the five letters first, each with its findings and questions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from smartgoals.messages.format import format_value
from smartgoals.model.waiver import Waiver
from smartgoals.rules.families import LETTERS
from smartgoals.rules.finding import Finding
from smartgoals.rules.report import Report
from smartgoals.text import Sentence, Text
from smartgoals.values.language import Language

LETTER_NAMES: Mapping[str, Text] = {
    "S": Text(en="Specific", fr="Spécifique"),
    "M": Text(en="Measurable", fr="Mesurable"),
    "A": Text(en="Ambitious", fr="Ambitieux"),
    "R": Text(en="Realistic", fr="Réaliste"),
    "T": Text(en="Time-bound", fr="Temporel"),
}
LETTER = Text(en="{letter}: {verdict}", fr="{letter} : {verdict}")
FINDING = Text(
    en="{code} {severity}: {message} {question}", fr="{code} {severity} : {message} {question}"
)
FINDING_SOMEWHERE = Text(
    en="{code} {severity} ({where}): {message} {question}",
    fr="{code} {severity} ({where}) : {message} {question}",
)
BESIDES = Text(en="Besides:", fr="Par ailleurs :")
ASIDE = Text(en="Set aside:", fr="Mis de côté :")
WAIVED = Text(en="{code}, by {by}: {reason}", fr="{code}, par {by} : {reason}")
WAIVED_UNTIL = Text(
    en="{code}, by {by} until {until}: {reason}", fr="{code}, par {by} jusqu’au {until} : {reason}"
)


def finding(found: Finding, language: Language) -> str:
    """One finding on one line: what is wrong, where, and the question that mends it."""
    facts: dict[str, Any] = {
        "code": found.code,
        "severity": found.severity,
        "where": found.where,
        "message": found.message,
        "question": found.question,
    }
    return format_value(Sentence(FINDING_SOMEWHERE if found.where else FINDING, facts), language)


def report(whole: Report, language: Language) -> str:
    """A report by letter; then what no letter stands for, and what somebody set aside."""
    lines: list[str] = []
    for letter, verdict in whole.smart.items():
        heading = Sentence(LETTER, {"letter": LETTER_NAMES[letter], "verdict": verdict})
        lines += [
            format_value(heading, language),
            *_indented(whole.of_family(LETTERS[letter]), language),
        ]
    besides = [found for found in whole if found.family not in LETTERS.values()]
    if besides:
        lines += [format_value(BESIDES, language), *_indented(besides, language)]
    if whole.waived:
        lines += [format_value(ASIDE, language)]
        lines += [f"  {_waived(waiver, language)}" for _, waiver in whole.waived]
    return "\n".join(lines)


def _indented(findings: Iterable[Finding], language: Language) -> list[str]:
    return [f"  {finding(found, language)}" for found in findings]


def _waived(waiver: Waiver, language: Language) -> str:
    facts = {
        "code": waiver.code,
        "by": waiver.by,
        "until": waiver.until,
        "reason": waiver.reason,
    }
    return format_value(Sentence(WAIVED_UNTIL if waiver.until else WAIVED, facts), language)
