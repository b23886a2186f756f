"""A worker's open slots, and how long work takes on them."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from smartgoals.planning.kernel.worker import Span


@frozen(eq=False)
class Calendar:
    """Closed spans with the work done before each, so that a question costs two bisections.

    The first one is empty and lies at 0, so that there is always one to look back at.

    Attributes:
        starts: Where each closed span begins.
        stops: Where each closed span ends (exclusive).
        worked: How many open slots lie before each closed span.

    >>> calendar = Calendar.of(((2, 4), (5, 6)))
    >>> calendar.span(0, 4)
    (0, 7)
    >>> calendar.span(3, 1)
    (4, 5)
    """

    starts: tuple[int, ...]
    stops: tuple[int, ...]
    worked: tuple[int, ...]

    @classmethod
    def of(cls, closed: tuple[Span, ...]) -> Calendar:
        """The calendar of sorted spans that neither meet nor overlap."""
        spans, absent, worked = [(0, 0), *closed], 0, []
        for start, stop in spans:
            worked.append(start - absent)
            absent += stop - start
        return cls(tuple(s for s, _ in spans), tuple(s for _, s in spans), tuple(worked))

    def open_before(self, slot: int) -> int:
        """How many open slots lie before this one."""
        last = bisect_right(self.starts, slot) - 1
        return self.worked[last] + max(slot - self.stops[last], 0)

    def span(self, ready: int, duration: int) -> Span:
        """Start and end (exclusive) of work that may start from `ready` on.

        Work without duration takes no slot and needs none to be open.
        """
        if not duration or len(self.starts) == 1:
            return ready, ready + duration
        last = bisect_right(self.starts, ready) - 1
        start = max(ready, self.stops[last])
        last_unit = self.worked[last] + start - self.stops[last] + duration - 1
        last = bisect_right(self.worked, last_unit) - 1
        return start, self.stops[last] + last_unit - self.worked[last] + 1
