"""Findings: what a rule found, its severity, and the order in which a coach asks."""

from __future__ import annotations

from enum import IntEnum

from smartgoals.errors import SmartGoalsError
from smartgoals.rules.families import FAMILIES
from smartgoals.text import Sentence, in_english
from smartgoals.values.frozen import frozen


class Severity(IntEnum):
    """An error should not stand, a warning should be answered, a hint is a suggestion."""

    HINT = 1
    WARNING = 2
    ERROR = 3


@frozen(kw_only=True)
class Finding:
    """A place where a goal is not yet good, what is wrong there, and the question that mends it.

    Attributes:
        code: The code of the rule that found it.
        name: The name of that rule: what is wrong, in a few words.
        severity: How much it weighs.
        awaits_answer: Whether nothing that was said is wrong, and something is only not said yet.
        where: A path into what was checked; empty for the whole.
        part: The words of the purpose, action or delegation it is about; None for the whole.
        span: The characters of the statement (half-open) that gave rise to it, where words did.
        message: What is wrong; `smartgoals.render` puts it into words.
        question: The question that mends it.
    """

    code: str
    name: str
    severity: Severity
    awaits_answer: bool = False
    where: str
    part: str | None = None
    span: tuple[int, int] | None = None
    message: Sentence
    question: Sentence

    @property
    def family(self) -> str:
        """The first three letters of the code."""
        return self.code[:3]

    @property
    def facts(self) -> dict[str, object]:
        """What fills the message, by name."""
        return dict(self.message.facts)

    def __str__(self) -> str:
        return in_english(self)


class FindingError(SmartGoalsError):
    """A finding that was asked to be raised: see `Report.raise_if`.

    Attributes:
        finding: The finding, with its message and its question.
    """

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding)
        self.finding = finding

    def __str__(self) -> str:
        return str(self.finding)


_PLACE = {family: place for place, family in enumerate(FAMILIES)}


def sort_key(finding: Finding) -> tuple[int, int, str, str, tuple[int, int]]:
    """Findings sort by phase of the talk, the gravest first, then by place, code and words."""
    phase, words = _PLACE[finding.family], finding.span or (-1, -1)
    return phase, -finding.severity, finding.where, finding.code, words
