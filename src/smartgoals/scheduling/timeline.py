"""What one worker has promised so far, while a schedule is built task by task."""

from __future__ import annotations

from bisect import bisect_right

from attrs import frozen

from smartgoals.scheduling.problem import Span

# A worker's open slots, and how long work takes on them.


@frozen(eq=False)
class OpenSlots:
    """Closed spans with the work done before each, so that a question costs two bisections.

    The first one is empty and lies at 0, so that there is always one to look back at.

    Attributes:
        starts: Where each closed span begins.
        stops: Where each closed span ends (exclusive).
        worked: How many open slots lie before each closed span.

    >>> calendar = OpenSlots.of(((2, 4), (5, 6)))
    >>> calendar.span(0, 4)
    (0, 7)
    >>> calendar.span(3, 1)
    (4, 5)
    """

    starts: tuple[int, ...]
    stops: tuple[int, ...]
    worked: tuple[int, ...]

    @classmethod
    def of(cls, closed: tuple[Span, ...]) -> OpenSlots:
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


class ResourceTimeline:
    """The work on one desk: spans, each with the part of the worker that it takes.

    `free` is the slot from which on nothing is promised. Work that takes the worker whole comes
    after all that is promised; work that takes a part may join what is there.
    """

    __slots__ = ("calendar", "free", "spans", "whole")

    def __init__(self, calendar: OpenSlots, whole: int) -> None:
        self.calendar, self.whole = calendar, whole
        self.free = 0
        self.spans: list[tuple[int, int, int]] = []

    def span(self, ready: int, duration: int, part: int) -> Span:
        """The first start and end, from `ready` on, at which the work fits."""
        if part == self.whole or not duration:
            return self.calendar.span(max(ready, self.free) if duration else ready, duration)
        if ready >= self.free:
            return self.calendar.span(ready, duration)
        busy = [(begun, done, taken) for begun, done, taken in self.spans if done > ready]
        moments = sorted({ready, *(done for _, done, _ in busy)})
        spans = (self.calendar.span(moment, duration) for moment in moments)
        return next(
            (start, end) for start, end in spans if _peak(busy, start, end) + part <= self.whole
        )

    def promise(self, start: int, end: int, part: int) -> None:
        """Note work that was found to fit."""
        if start < end:
            self.free = max(self.free, end)
            if self.whole > 1:
                self.spans.append((start, end, part))


def _peak(busy: list[tuple[int, int, int]], start: int, end: int) -> int:
    """The most that is taken at once between start and end."""
    during = [(begun, done, taken) for begun, done, taken in busy if begun < end and done > start]
    moments = {start, *(begun for begun, _, _ in during if begun > start)}
    return max(
        sum(taken for begun, done, taken in during if begun <= moment < done) for moment in moments
    )
