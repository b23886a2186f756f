"""Everything a check found, in the order in which a coach would ask."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import overload

from attrs import field, frozen

from smartgoals.model.waiver import Waiver
from smartgoals.rules.finding import Finding, FindingError, Severity
from smartgoals.rules.verdict import Ruling, Verdict


@frozen
class Report(Sequence[Finding]):
    """An immutable sequence of findings.

    `smart` maps each of S, M, A, R and T to a verdict of its own; they are never averaged, and
    `rulings` tells what each rests on. `waived` holds what somebody set aside, with the waiver.
    """

    findings: tuple[Finding, ...] = ()
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

    @property
    def smart(self) -> Mapping[str, Verdict]:
        """The verdict on each letter: met, missed or unknown."""
        return {ruling.letter: ruling.verdict for ruling in self.rulings}

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What blocks planning."""
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
        """The findings whose code begins with three letters, such as "MEA"."""
        return (finding for finding in self.findings if finding.family == family)

    def raise_if(self, severity: Severity) -> None:
        """Raise when something weighs at least this much.

        Raises:
            ExceptionGroup: One `FindingError` for each such finding.
        """
        heavy = [FindingError(finding) for finding in self.findings if finding.severity >= severity]
        if heavy:
            msg = f"{len(heavy)} of {len(self)} findings weigh {severity.name.lower()} or more"
            raise ExceptionGroup(msg, heavy)

    def _weighing(self, severity: Severity) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.severity is severity)
