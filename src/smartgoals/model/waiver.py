"""Findings that were set aside."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import field

from smartgoals.values.checks import as_date_or_none, not_blank, tuple_of
from smartgoals.values.frozen import frozen


@frozen(kw_only=True)
class Waiver:
    """A warning or hint set aside, by whom, why and until when. Errors cannot be waived.

    A waiver is part of the subject itself and stays in the report.

    Attributes:
        code: The code of the rule, such as "POL-03".
        reason: Why the finding is accepted.
        by: Who accepts it.
        until: The last day it holds, checked only where today is given; None for no expiry.

    >>> from datetime import date
    >>> waiver = Waiver("POL-03", reason="we are exploring", by="Claire", until=date(2026, 6, 30))
    >>> waiver.holds(date(2026, 7, 1))
    False
    """

    code: str = field(kw_only=False, validator=not_blank)
    reason: str = field(validator=not_blank)
    by: str = field(validator=not_blank)
    until: date | None = field(default=None, converter=as_date_or_none)

    def holds(self, today: date | None) -> bool:
        """Whether the waiver holds on a day.

        Args:
            today: The day; None holds only waivers without an expiry.
        """
        return self.until is None or (today is not None and today <= self.until)


def as_waivers(values: Iterable[Waiver]) -> tuple[Waiver, ...]:
    """Several waivers.

    Args:
        values: Waivers in any order.
    """
    return tuple_of(Waiver, values)
