"""A worker's open slots, and how long work takes on them."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from smartgoals.planning.kernel.worker import Span


@frozen
class Calendar:
    """Closed spans with the work done before each, so that a question costs two bisections.

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
        worked, absent = [], 0
        for start, stop in closed:
            worked.append(start - absent)
            absent += stop - start
        return cls(tuple(s for s, _ in closed), tuple(s for _, s in closed), tuple(worked))

    def open_before(self, slot: int) -> int:
        """How many open slots lie before this one."""
        last = bisect_right(self.starts, slot) - 1
        if last < 0:
            return slot
        return self.worked[last] + max(slot - self.stops[last], 0)

    def span(self, ready: int, duration: int) -> Span:
        """Start and end (exclusive) of work that may start from `ready` on.

        Work without duration takes no slot and needs none to be open.
        """
        if not duration or not self.starts:
            return ready, ready + duration
        past = bisect_right(self.starts, ready)
        start = max(ready, self.stops[past - 1]) if past else ready
        last = (
            (self.worked[past - 1] + start - self.stops[past - 1] if past else start) + duration - 1
        )
        past = bisect_right(self.worked, last, past)
        return start, (self.stops[past - 1] + last - self.worked[past - 1] if past else last) + 1
