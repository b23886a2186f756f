"""A finding somebody has decided to live with."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import field, frozen

from smartgoals.values.checks import as_date_or_none, not_blank, tuple_of


@frozen(kw_only=True)
class Waiver:
    """A warning or hint set aside, by whom, why and until when. Errors cannot be waived.

    A waiver is data on the subject itself and stays in the report. Without an expiry it holds for
    good; with one it holds up to and including that day, and only where today is given.

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
        """Whether the waiver counts on a day."""
        return self.until is None or (today is not None and today <= self.until)


def as_waivers(values: Iterable[Waiver]) -> tuple[Waiver, ...]:
    """Several waivers."""
    return tuple_of(Waiver, values)
