"""The five letters, each judged alone."""

from __future__ import annotations

from collections.abc import Iterable

from smartgoals.model.judgement import Realism
from smartgoals.model.objective import Objective
from smartgoals.rules.finding import Finding
from smartgoals.rules.severity import Severity
from smartgoals.values.word import Word


class Verdict(Word):
    """Met, missed, or unknown because nobody has said enough to judge."""

    MET = "met"
    MISSED = "missed"
    UNKNOWN = "unknown"


LETTERS = {"S": "SPC", "M": "MEA", "A": "AMB", "R": "REA", "T": "TIM"}
"""The family of rules behind each letter."""

OPEN_QUESTIONS = frozenset({"AMB-03", "REA-01", "REA-09"})
"""Rules that miss an answer rather than object to one: they leave a letter unknown."""


def verdicts(
    objective: Objective | None, findings: Iterable[Finding]
) -> tuple[tuple[str, Verdict], ...]:
    """One verdict for each letter, from an objective and what was found in it.

    An error or a warning of its family misses a letter. Otherwise it is met where something was
    there to be judged: for *Ambitious* a trend, an estimate or a commitment, for *Realistic* the
    expert's word. Without an objective all is unknown.
    """
    found = tuple(findings)
    return tuple((letter, _verdict(letter, objective, found)) for letter in LETTERS)


def _verdict(letter: str, objective: Objective | None, findings: tuple[Finding, ...]) -> Verdict:
    if objective is None:
        return Verdict.UNKNOWN
    heavy = {
        finding.code
        for finding in findings
        if finding.family == LETTERS[letter] and finding.severity >= Severity.WARNING
    }
    if heavy - OPEN_QUESTIONS:
        return Verdict.MISSED
    return Verdict.MET if not heavy and _judgeable(letter, objective) else Verdict.UNKNOWN


def _judgeable(letter: str, objective: Objective) -> bool:
    match letter:
        case "A":
            target = objective.target
            return bool(
                (target and target.trend) or objective.estimate or objective.commitment is not None
            )
        case "R":
            judgement = objective.judgement
            return judgement is not None and judgement.verdict is not Realism.UNREALISTIC
        case _:
            return True
