"""What a check found, in words: the verdicts, what speaks against the goal, and one next question."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from smartgoals.messages.format import format_value
from smartgoals.messages.typography import typeset
from smartgoals.model.waiver import Waiver
from smartgoals.rules.finding import Finding
from smartgoals.rules.report import Report
from smartgoals.rules.rule import Rule
from smartgoals.rules.verdict import SIGNS, Verdict
from smartgoals.text import Sentence, Text
from smartgoals.values.language import Language

LETTER_NAMES: Mapping[str, Text] = {
    "S": Text(en="Specific", fr="Spécifique"),
    "M": Text(en="Measurable", fr="Mesurable"),
    "A": Text(en="Ambitious", fr="Ambitieux"),
    "R": Text(en="Realistic", fr="Réaliste"),
    "T": Text(en="Time-bound", fr="Temporel"),
}
FINDING = Text(
    en="{code} {severity}: {message} {question}", fr="{code} {severity} : {message} {question}"
)
FINDING_SOMEWHERE = Text(
    en="{code} {severity} ({where}): {message} {question}",
    fr="{code} {severity} ({where}) : {message} {question}",
)
OF_A_PART = Text(en="“{part}”: {message}", fr="« {part} » : {message}")
NO_OBJECTION = Text(en="Nothing speaks against it.", fr="Rien ne s'y oppose.")
MORE_OBJECTIONS = Text(en="… and {count} more.", fr="… et {count} de plus.")
NEXT_OF_A_PART = Text(
    en="Next: {message} {question} ({code})",
    fr="À demander d'abord : {message} {question} ({code})",
)
NEXT = Text(en="Next: {question} ({code})", fr="À demander d'abord : {question} ({code})")
ONE_MORE = Text(en="Still open: one more question.", fr="Reste ouverte : une autre question.")
MORE = Text(en="Still open: {count} more questions.", fr="Restent ouvertes : {count} autres questions.")  # fmt: skip
ASIDE = Text(en="Set aside:", fr="Mis de côté :")
WAIVED = Text(en="{code}, by {by}: {reason}", fr="{code}, par {by} : {reason}")
WAIVED_UNTIL = Text(
    en="{code}, by {by} until {until}: {reason}", fr="{code}, par {by} jusqu’au {until} : {reason}"
)
SAID_BY = {"END-06": "END-05"}
"""Rules that object to the same words: the second points at them, so the first is not said again."""
SHOWN = 7
"""How many objections are said; of more, only their number."""


def rule(judge: Rule[Any], language: Language) -> str:
    """A rule on one line: its code, its name and the question it asks.

    Args:
        judge: The rule.
        language: The language to say it in.
    """
    asks = typeset(judge.asks.written_in(language), language)
    return f"{judge.code} {judge.name} – {asks}"


def finding(found: Finding, language: Language) -> str:
    """One finding on one line: what is wrong, where, and the question that mends it.

    Args:
        found: The finding.
        language: The language to say it in.
    """
    facts: dict[str, Any] = {
        "code": found.code,
        "severity": found.severity,
        "where": found.where,
        "message": message(found, language),
        "question": found.question,
    }
    return format_value(Sentence(FINDING_SOMEWHERE if found.where else FINDING, facts), language)


def message(found: Finding, language: Language) -> str:
    """What is wrong, with the words of the part it is about where they do not say it themselves.

    Args:
        found: The finding.
        language: The language to say it in.
    """
    said = format_value(found.message, language)
    if found.part is None or found.part in said:
        return said
    return format_value(Sentence(OF_A_PART, {"part": found.part, "message": said}), language)


def report(whole: Report, language: Language) -> str:
    """A report: a line of verdicts, the objections, the next question, and how many are left.

    Args:
        whole: The report.
        language: The language to say it in.
    """
    blocks = (
        _verdicts(whole, language),
        "\n".join(_against(whole, language)),
        "\n".join(_ahead(whole, language)),
    )
    return "\n\n".join(block for block in blocks if block)


def _verdicts(whole: Report, language: Language) -> str:
    return "   ".join(
        f"{format_value(LETTER_NAMES[ruling.letter], language)} {SIGNS[ruling.verdict]}"
        for ruling in whole.rulings
        if ruling.asked
    )


def _against(whole: Report, language: Language) -> Iterator[str]:
    """What misses a letter or was said and is wrong, each once."""
    missing = [
        found
        for ruling in whole.rulings
        if ruling.verdict is Verdict.MISSED and all(one.awaits_answer for one in ruling.findings)
        for found in ruling.findings
    ]
    codes = {found.code for found in whole.objections}
    said = dict.fromkeys(
        _message(found, whole, language)
        for found in (*whole.objections, *missing)
        if SAID_BY.get(found.code) not in codes
    )
    for line in list(said)[:SHOWN]:
        yield f"{SIGNS[Verdict.MISSED]} {line}"
    if len(said) > SHOWN:
        yield format_value(Sentence(MORE_OBJECTIONS, {"count": len(said) - SHOWN}), language)
    if not said:
        yield format_value(NO_OBJECTION, language)


def _message(found: Finding, whole: Report, language: Language) -> str:
    """The main objective is what the report is about: it needs no name."""
    if found.part == whole.about:
        return format_value(found.message, language)
    return message(found, language)


def _ahead(whole: Report, language: Language) -> Iterator[str]:
    if whole.next is not None:
        facts: dict[str, Any] = {
            "question": whole.next.question,
            "code": whole.next.code,
            "message": _message(whole.next, whole, language),
        }
        unsaid = whole.next.awaits_answer and "[" in whole.next.where
        yield format_value(Sentence(NEXT_OF_A_PART if unsaid else NEXT, facts), language)
        others = {found.question for found in whole} - {whole.next.question}
        if len(others) == 1:
            yield format_value(ONE_MORE, language)
        elif others:
            yield format_value(Sentence(MORE, {"count": len(others)}), language)
    if whole.waived:
        yield format_value(ASIDE, language)
        yield from (f"  {_waived(waiver, language)}" for _, waiver in whole.waived)


def _waived(waiver: Waiver, language: Language) -> str:
    facts = {
        "code": waiver.code,
        "by": waiver.by,
        "until": waiver.until,
        "reason": waiver.reason,
    }
    return format_value(Sentence(WAIVED_UNTIL if waiver.until else WAIVED, facts), language)
