"""The five letters, each judged alone and never averaged."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

from attrs import frozen

from smartgoals.model.judgement import Realism
from smartgoals.model.objective import Objective
from smartgoals.model.plan import Plan
from smartgoals.model.policy import Policy
from smartgoals.rules.families import LETTERS
from smartgoals.rules.finding import Finding, Severity
from smartgoals.rules.traversal import Noun
from smartgoals.values.label_enum import LabelEnum


class Verdict(LabelEnum):
    """Met, missed, or unknown because nobody has said enough to judge."""

    MET = "met"
    MISSED = "missed"
    UNKNOWN = "unknown"


OPEN_QUESTIONS = frozenset({"REA-01", "REA-07", "REA-09"})
"""Rules that wait for an answer rather than object to one: they never miss a letter."""

_PARTS_WITH_THEIR_OWN = ("delegations[", "policy.actions[", "actions[")


@frozen(kw_only=True)
class Ruling:
    """The verdict on one letter, with the findings it rests on and the words that were judged."""

    letter: str
    verdict: Verdict
    findings: tuple[Finding, ...] = ()
    words: tuple[str, ...] = ()


def rulings(noun: Noun, findings: Iterable[Finding], asked: Container[str]) -> tuple[Ruling, ...]:
    """One ruling for each letter, on the main objective of what was checked.

    A warning or an error of its family misses a letter, unless it only waits for an answer.
    Otherwise the letter is met where there was something to judge: for *Ambitious* a trend or an
    estimate, for *Realistic* the expert's word and its reason. Hints never decide. Without an
    objective all is unknown, and so is a letter nothing speaks against while some of its rules were
    not asked.

    Args:
        noun: What was checked.
        findings: What was found in it, less what was waived.
        asked: The families of which every rule was asked.
    """
    objective = _main_objective(noun)
    if objective is None:
        return tuple(Ruling(letter=letter, verdict=Verdict.UNKNOWN) for letter in LETTERS)
    heavy: dict[str, list[Finding]] = {family: [] for family in LETTERS.values()}
    for finding in findings:
        if finding.family in heavy and _counts(finding):
            heavy[finding.family].append(finding)
    return tuple(
        _ruling(letter, objective, heavy[family], whole=family in asked)
        for letter, family in LETTERS.items()
    )


def _main_objective(noun: Noun) -> Objective | None:
    match noun:
        case Objective():
            return noun
        case Policy():
            return noun.objective
        case Plan():
            return noun.policy.objective
        case _:
            return None


def _counts(finding: Finding) -> bool:
    of_a_part = finding.where.startswith(_PARTS_WITH_THEIR_OWN)
    return finding.severity >= Severity.WARNING and not of_a_part


def _ruling(letter: str, objective: Objective, found: list[Finding], *, whole: bool) -> Ruling:
    if any(finding.code not in OPEN_QUESTIONS for finding in found):
        verdict = Verdict.MISSED
    else:
        verdict = Verdict.MET if whole and _judgeable(letter, objective) else Verdict.UNKNOWN
    words = tuple(dict.fromkeys(_words(letter, objective, found)))
    return Ruling(letter=letter, verdict=verdict, findings=tuple(found), words=words)


def _judgeable(letter: str, objective: Objective) -> bool:
    target, judgement = objective.target, objective.judgement
    match letter:
        case "A":
            return objective.estimate is not None or bool(target and target.trend)
        case "R":
            realistic = judgement is not None and judgement.verdict is Realism.REALISTIC
            return realistic and bool(judgement and judgement.reason)
        case _:
            return True


def _words(letter: str, objective: Objective, found: Iterable[Finding]) -> Iterator[str]:
    """The words findings point at; where none does, those the objective gives the letter."""
    pointed = [finding.span for finding in found if finding.span]
    if pointed:
        yield from (objective.statement[first:last] for first, last in pointed)
        return
    match letter:
        case "S":
            yield objective.statement
        case "M" | "A" if objective.measure:
            yield objective.measure.name
        case "R" if objective.judgement and objective.judgement.reason:
            yield objective.judgement.reason
        case "T" if objective.deadline:
            yield objective.deadline.isoformat()
        case _:
            pass
