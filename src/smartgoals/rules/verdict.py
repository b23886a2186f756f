"""The five SMART verdicts, each by itself and never averaged.

A letter is met on evidence, missed on an objection, and unknown where there is neither.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping

from smartgoals.model.judgement import Realism
from smartgoals.model.objective import Objective
from smartgoals.model.plan import Plan
from smartgoals.model.policy import Policy
from smartgoals.reading import CueKind
from smartgoals.rules.conditions import condition, is_abstract
from smartgoals.rules.context import Context
from smartgoals.rules.families import LETTERS
from smartgoals.rules.finding import Finding, Severity
from smartgoals.rules.traversal import Noun
from smartgoals.values.direction import Direction
from smartgoals.values.frozen import frozen
from smartgoals.values.label_enum import LabelEnum


class Verdict(LabelEnum):
    """Met, missed, or unknown because not enough has been said to judge."""

    MET = "met"
    MISSED = "missed"
    UNKNOWN = "unknown"


SIGNS: Mapping[Verdict, str] = {Verdict.MET: "✓", Verdict.MISSED: "✗", Verdict.UNKNOWN: "?"}
"""How a verdict is written where there is room for one character."""

MEANS = frozenset({"END-01", "END-02"})
"""Rules that find a means in place of an end; a counted deliverable is specific all the same."""
NOT_AN_END = MEANS | {"END-05", "END-06"}
"""Rules of ends and means that decide on *Specific*: a means, or only what is no longer wanted."""

_PARTS_WITH_THEIR_OWN = ("delegations[", "policy.actions[", "actions[")
_CHANGES = {Direction.INCREASE, Direction.DECREASE}


@frozen(kw_only=True)
class Ruling:
    """The verdict on one letter.

    Attributes:
        letter: S, M, A, R or T.
        verdict: Met, missed or unknown.
        asked: Whether any rule behind the letter was asked.
        findings: The objections and open questions of the letter that weigh a warning or more.
        words: The words that were judged.
    """

    letter: str
    verdict: Verdict
    asked: bool = True
    findings: tuple[Finding, ...] = ()
    words: tuple[str, ...] = ()


def decides(letter: str, code: str) -> bool:
    """Whether a rule stands behind a letter.

    Args:
        letter: S, M, A, R or T.
        code: The code of a rule.

    >>> decides("S", "SPC-01"), decides("S", "END-01"), decides("S", "END-03")
    (True, True, False)
    """
    return code[:3] == LETTERS[letter] or (letter == "S" and code in NOT_AN_END)


def rulings(
    noun: Noun,
    findings: Iterable[Finding],
    *,
    asked: Container[str],
    complete: Container[str],
    context: Context,
) -> tuple[Ruling, ...]:
    """One ruling for each letter, on the main objective of what was checked.

    An objection of a warning or more misses a letter. Otherwise it is met where there is evidence:
    see `EVIDENCE`. Open questions and hints never decide, except that *Time-bound* is missed where
    there is neither a deadline nor words for one. Without an objective all is unknown, and so is a
    letter nothing speaks against while some of its rules were not asked.

    Args:
        noun: What was checked.
        findings: What was found in it, less what was waived.
        asked: The letters behind which a rule was asked.
        complete: The letters of which every rule was asked.
        context: The check.
    """
    objective = _main_objective(noun)
    weighty = [finding for finding in findings if _counts(finding)]
    return tuple(
        _ruling(
            letter,
            objective,
            [finding for finding in weighty if decides(letter, finding.code)],
            asked=letter in asked,
            every_rule=letter in complete,
            context=context,
        )
        for letter in LETTERS
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


def _ruling(
    letter: str,
    objective: Objective | None,
    found: list[Finding],
    *,
    asked: bool,
    every_rule: bool,
    context: Context,
) -> Ruling:
    if objective is None:
        return Ruling(letter=letter, verdict=Verdict.UNKNOWN, asked=False)
    if letter == "S" and objective.target is not None and objective.target.states_change:
        found = [finding for finding in found if finding.code not in MEANS]
    if any(not finding.awaits_answer for finding in found):
        verdict = Verdict.MISSED
    elif not every_rule:
        verdict = Verdict.UNKNOWN
    elif EVIDENCE[letter](objective, context):
        verdict = Verdict.MET
    else:
        verdict = Verdict.MISSED if letter == "T" and found else Verdict.UNKNOWN
    words = tuple(dict.fromkeys(_words(letter, objective, found)))
    return Ruling(letter=letter, verdict=verdict, asked=asked, findings=tuple(found), words=words)


def _says_what_changes(objective: Objective, context: Context) -> bool:
    """A thing that is counted, a change of something named, or a condition that can be observed."""
    if objective.target is not None:
        return True
    reading = context.reading(objective.statement)
    plain = reading.direction in _CHANGES and not reading.cues_of(CueKind.COMPARATIVE)
    return (plain and not is_abstract(reading)) or condition(reading) is not None


def _says_how_much(objective: Objective, context: Context) -> bool:
    """A level, a change, a count, or a condition over the whole of something countable."""
    if objective.target is not None and objective.target.states_change:
        return True
    reading = context.reading(objective.statement)
    found = condition(reading)
    return reading.is_measured or (found is not None and found.is_countable)


def _can_be_compared(objective: Objective, _: Context) -> bool:
    """An estimate, or the way things go by themselves."""
    return objective.estimate is not None or bool(objective.target and objective.target.trend)


def _expert_agrees(objective: Objective, _: Context) -> bool:
    """The expert's word, with its reason."""
    judgement = objective.judgement
    realistic = judgement is not None and judgement.verdict is Realism.REALISTIC
    return realistic and bool(judgement and judgement.reason)


def _says_when(objective: Objective, context: Context) -> bool:
    """A deadline, or words for one, which may be relative or tied to an event."""
    return (
        objective.deadline is not None
        or context.reading(objective.statement).deadline_text is not None
    )


EVIDENCE: Mapping[str, Callable[[Objective, Context], bool]] = {
    "S": _says_what_changes,
    "M": _says_how_much,
    "A": _can_be_compared,
    "R": _expert_agrees,
    "T": _says_when,
}
"""What has to be there for a letter to be met."""


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
