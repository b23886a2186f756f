"""Everything a check found, in the order in which a coach would ask."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, overload

from attrs import field

from smartgoals.errors import InvalidValueError
from smartgoals.model.waiver import Waiver
from smartgoals.rules.families import LETTERS
from smartgoals.rules.finding import Finding, FindingError, Severity
from smartgoals.rules.verdict import SIGNS, Ruling, Verdict
from smartgoals.text import in_english, in_language
from smartgoals.values.checks import tuple_of
from smartgoals.values.frozen import frozen
from smartgoals.values.language import Language


def _as_findings(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple_of(Finding, findings)


@frozen(repr=False)
class Report(Sequence[Finding]):
    """An immutable sequence of findings.

    Attributes:
        findings: What was found, in the order in which a coach would ask.
        about: The words of what was checked; empty where it has no statement.
        waived: What was set aside, with the waiver.
        rulings: The verdict on each letter of SMART with what it rests on; they are never averaged.

    >>> from smartgoals.rules.check import check
    >>> report = check("Improve the welcome")
    >>> [finding.code for finding in report.objections], report.next.code
    (['SPC-01', 'MEA-01'], 'SPC-01')
    """

    findings: tuple[Finding, ...] = field(default=(), converter=_as_findings)
    about: str = field(default="", kw_only=True)
    waived: tuple[tuple[Finding, Waiver], ...] = field(default=(), kw_only=True)
    rulings: tuple[Ruling, ...] = field(default=(), kw_only=True)

    @overload
    def __getitem__(self, index: int) -> Finding: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Finding, ...]: ...
    def __getitem__(self, index: int | slice) -> Finding | tuple[Finding, ...]:
        return self.findings[index]

    def __len__(self) -> int:
        return len(self.findings)

    def __repr__(self) -> str:
        objections, still_open = len(self.objections), len(self.open)
        counts = f"{objections} objection{'s' * (objections != 1)}, {still_open} open"
        letters = " ".join(
            f"{ruling.letter}{SIGNS[ruling.verdict]}" for ruling in self.rulings if ruling.asked
        )
        return f"Report({counts}; {letters})" if letters else f"Report({counts})"

    def __str__(self) -> str:
        return in_english(self)

    @property
    def smart(self) -> Mapping[str, Verdict]:
        """The verdict on each letter: met, missed or unknown."""
        return {ruling.letter: ruling.verdict for ruling in self.rulings}

    @property
    def objections(self) -> tuple[Finding, ...]:
        """What was said and is wrong."""
        return tuple(finding for finding in self.findings if not finding.awaits_answer)

    @property
    def open(self) -> tuple[Finding, ...]:
        """What has not been said yet."""
        return tuple(finding for finding in self.findings if finding.awaits_answer)

    @property
    def next(self) -> Finding | None:
        """The finding whose question comes first: objections before open questions, hints last."""
        return min(self.findings, key=_asked_after, default=None)

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What nobody should leave as it is; a strict profile does not plan it."""
        return self._weighing(Severity.ERROR)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """What wants an answer."""
        return self._weighing(Severity.WARNING)

    @property
    def hints(self) -> tuple[Finding, ...]:
        """What may be taken up or not."""
        return self._weighing(Severity.HINT)

    @property
    def by_code(self) -> Mapping[str, tuple[Finding, ...]]:
        """The findings of each rule that found something."""
        grouped: dict[str, list[Finding]] = {}
        for finding in self.findings:
            grouped.setdefault(finding.code, []).append(finding)
        return {code: tuple(found) for code, found in grouped.items()}

    def of_family(self, family: str) -> Iterator[Finding]:
        """The findings of one family.

        Args:
            family: The first three letters of a code, such as `"MEA"`.
        """
        return (finding for finding in self.findings if finding.family == family)

    def rows(self, *, language: Language = "en") -> list[dict[str, Any]]:
        """One flat row for each finding, for a data frame or a table.

        Args:
            language: The language of the message and the question: "en" or "fr".
        """
        letters = {family: letter for letter, family in LETTERS.items()}
        return [
            {
                "code": finding.code,
                "name": finding.name,
                "letter": letters.get(finding.family),
                "severity": finding.severity.name.lower(),
                "awaits_answer": finding.awaits_answer,
                "where": finding.where,
                "part": finding.part,
                "first": finding.span[0] if finding.span else None,
                "last": finding.span[1] if finding.span else None,
                "message": in_language(finding.message, language),
                "question": in_language(finding.question, language),
            }
            for finding in self.findings
        ]

    def raise_if(self, severity: Severity | str) -> None:
        """Raise when something weighs at least this much, whether it is wrong or not said yet.

        Args:
            severity: A `Severity` or its name in any case: `"hint"`, `"warning"` or `"error"`.

        Raises:
            ExceptionGroup: One `FindingError` for each such finding, in sentences.
            InvalidValueError: For any other word.
        """
        least = as_severity(severity)
        heavy = [FindingError(finding) for finding in self.findings if finding.severity >= least]
        if heavy:
            subject = f"“{self.about}”" if self.about else "What was checked"
            number = f"{len(heavy)} question{'s' * (len(heavy) != 1)}"
            msg = f"{subject} is not ready: {number} to answer ({least.name.lower()} or graver)"
            raise ExceptionGroup(msg, heavy)

    def _weighing(self, severity: Severity) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.severity is severity)


def as_severity(severity: Severity | str) -> Severity:
    """A severity, or the one with a name.

    Args:
        severity: A `Severity`, or its name in any case.

    Raises:
        InvalidValueError: For what is neither.
    """
    if isinstance(severity, str):
        named = Severity.__members__.get(severity.upper())
        if named is not None:
            return named
    elif isinstance(severity, Severity):
        return severity
    names = ", ".join(name.lower() for name in Severity.__members__)
    msg = f"severity is one of {names}, not {severity!r}"
    raise InvalidValueError(msg, severity)


def _asked_after(finding: Finding) -> tuple[bool, bool]:
    """Among equals the order of the report counts."""
    return finding.awaits_answer, finding.severity is Severity.HINT
