"""What a rule found: said to nobody yet."""

from __future__ import annotations

from enum import IntEnum

from attrs import frozen

from smartgoals.errors import SmartGoalsError
from smartgoals.text import Sentence

# How much a finding weighs.


class Severity(IntEnum):
    """An error blocks planning, a warning wants an answer, a hint may be taken up or not."""

    HINT = 1
    WARNING = 2
    ERROR = 3


@frozen(kw_only=True)
class Finding:
    """A place where a goal is not yet good, what is wrong there, and the question that mends it.

    `where` is a path into what was checked, `span` the characters of the statement that gave rise
    to it, where words did. `message` and `question` are sentences; `smartgoals.render` says them.
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
