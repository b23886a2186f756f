"""Findings and reports, said aloud."""

from __future__ import annotations

from smartgoals.messages.say import say
from smartgoals.rules.finding import Finding
from smartgoals.rules.report import Report
from smartgoals.rules.verdict import Verdict
from smartgoals.text import Sentence, Text
from smartgoals.values.language import Language

LETTERS = {
    "S": Text(en="Specific", fr="Spécifique"),
    "M": Text(en="Measurable", fr="Mesurable"),
    "A": Text(en="Ambitious", fr="Ambitieux"),
    "R": Text(en="Realistic", fr="Réaliste"),
    "T": Text(en="Time-bound", fr="Temporel"),
}
"""What each letter stands for."""

_LETTER = Text(en="{letter}  {name}: {verdict}", fr="{letter}  {name} : {verdict}")
_BECAUSE = Text(
    en="{letter}  {name}: {verdict} ({codes})", fr="{letter}  {name} : {verdict} ({codes})"
)
_FINDING = Text(
    en="{code} {severity}: {message} {question}", fr="{code} {severity} : {message} {question}"
)
_PLACED = Text(
    en="{code} {severity}: {message} {question} [{where}]",
    fr="{code} {severity} : {message} {question} [{where}]",
)
_NOTHING = Text(en="Nothing to object to.", fr="Rien à redire.")
_WAIVED = Text(
    en="{code} is set aside by {by}: {reason}.", fr="{code} est mis de côté par {by} : {reason}."
)
_WAIVED_UNTIL = Text(
    en="{code} is set aside by {by} until {until}: {reason}.",
    fr="{code} est mis de côté par {by} jusqu'au {until} : {reason}.",
)


def finding(found: Finding, language: Language) -> str:
    """One finding: its code and weight, what is wrong, the question, and where."""
    facts = {
        "code": found.code,
        "severity": found.severity,
        "message": found.message,
        "question": found.question,
        "where": found.where,
    }
    return say(Sentence(_PLACED if found.where else _FINDING, facts), language)


def report(found: Report, language: Language) -> str:
    """The five letters, each with what speaks against it, then every finding on a line."""
    lines = [_letter(found, letter, verdict, language) for letter, verdict in found.verdicts]
    lines += [finding(one, language) for one in found] or [say(_NOTHING, language)]
    for one, waiver in found.waived:
        facts = {
            "code": one.code,
            "by": waiver.by,
            "reason": waiver.reason,
            "until": waiver.until,
        }
        text = _WAIVED if waiver.until is None else _WAIVED_UNTIL
        lines.append(say(Sentence(text, facts), language))
    return "\n".join(lines)


def _letter(found: Report, letter: str, verdict: Verdict, language: Language) -> str:
    codes = tuple(dict.fromkeys(one.code for one in found.against(letter)))
    facts = {"letter": letter, "name": LETTERS[letter], "verdict": verdict, "codes": codes}
    return say(Sentence(_BECAUSE if codes else _LETTER, facts), language)
