"""What a rule found, how much it weighs, and the order in which a coach asks."""

from __future__ import annotations

from enum import IntEnum
from typing import TypeAlias

from attrs import frozen

from smartgoals.errors import SmartGoalsError
from smartgoals.rules.families import FAMILIES
from smartgoals.text import Sentence


class Severity(IntEnum):
    """An error blocks planning, a warning wants an answer, a hint may be taken up or not."""

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
        where: A path into what was checked; empty for the whole.
        span: The characters of the statement (half-open) that gave rise to it, where words did.
        message: What is wrong; `smartgoals.render` puts it into words.
        question: The question that mends it.
    """

    code: str
    name: str
    severity: Severity
    where: str
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


class FindingError(SmartGoalsError):
    """A finding that somebody asked to be raised: see `Report.raise_if`.

    Attributes:
        finding: The finding, with its message and its question.
    """

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding)
        self.finding = finding

    def __str__(self) -> str:
        place = f" at {self.finding.where}" if self.finding.where else ""
        return f"{self.finding.code} {self.finding.name}{place}"


_PLACE = {family: place for place, family in enumerate(FAMILIES)}
_NOWHERE = (-1, -1)

Rank: TypeAlias = tuple[int, int, str, str, tuple[int, int]]


def sort_key(finding: Finding) -> Rank:
    """Findings sort by phase of the talk, the gravest first, then by place, code and words."""
    return (
        _PLACE[finding.family],
        -finding.severity,
        finding.where,
        finding.code,
        finding.span or _NOWHERE,
    )
