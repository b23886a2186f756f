"""Waivers: findings that a person has set aside, with a reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TypeAlias

from attrs import field

from smartgoals.errors import InvalidValueError
from smartgoals.model.policy import Policy
from smartgoals.model.waiver import Waiver
from smartgoals.rules.finding import Finding, Severity
from smartgoals.rules.selection import CODES
from smartgoals.rules.traversal import Noun
from smartgoals.values.frozen import frozen

WAIVABLE_ERRORS = frozenset({"PLN-07"})
"""A risk above the appetite is an error that somebody may accept in person."""

Waived: TypeAlias = tuple[Finding, Waiver]


@frozen
class Waivers:
    """The waivers that hold on a day, by code and by the place below which they count.

    Attributes:
        today: The day of the check; without one every waiver holds.
    """

    today: date | None
    _held: dict[tuple[str, str], Waiver] = field(factory=dict, init=False)

    def gather(self, path: str, noun: Noun) -> None:
        """Add the waivers of one noun; those of a policy apply to its whole plan.

        Args:
            path: Where the noun stands in what is checked.
            noun: The noun.

        Raises:
            InvalidValueError: For a waiver of a rule that does not exist.
        """
        waivers: tuple[Waiver, ...] = getattr(noun, "waivers", ())
        place = "" if isinstance(noun, Policy) else path
        for waiver in waivers:
            code = known_code(waiver)
            if waiver.holds(self.today):
                self._held.setdefault((code, place), waiver)

    def split(self, findings: Sequence[Finding]) -> tuple[tuple[Finding, ...], tuple[Waived, ...]]:
        """The findings that stand, and those that are waived, each in their order."""
        if not self._held:
            return tuple(findings), ()
        covered = [(finding, self._covering(finding)) for finding in findings]
        standing = tuple(finding for finding, waiver in covered if waiver is None)
        waived = tuple((finding, waiver) for finding, waiver in covered if waiver is not None)
        return standing, waived

    def _covering(self, finding: Finding) -> Waiver | None:
        """The waiver that sets a finding aside, the nearest one first."""
        if not _may_be_waived(finding):
            return None
        for place in _places(finding.where):
            waiver = self._held.get((finding.code, place))
            if waiver is not None:
                return waiver
        return None


def known_code(waiver: Waiver) -> str:
    """The code of a waiver in capitals; `InvalidValueError` where no rule has it."""
    code = waiver.code.strip().upper()
    if code not in CODES:
        msg = f"waiver by {waiver.by!r}: no rule has the code {waiver.code!r}"
        raise InvalidValueError(msg, waiver.code)
    return code


def _may_be_waived(finding: Finding) -> bool:
    return finding.severity is not Severity.ERROR or finding.code in WAIVABLE_ERRORS


def _places(where: str) -> Iterator[str]:
    """A path and the paths above it, down to the subject itself."""
    while where:
        yield where
        where = where.rpartition(".")[0]
    yield ""
