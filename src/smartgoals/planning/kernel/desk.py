"""What one worker has promised so far, while a schedule is built task by task."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smartgoals.planning.kernel.calendar import Calendar
    from smartgoals.planning.kernel.worker import Span


class Desk:
    """The work on one desk: spans, each with the part of the worker that it takes.

    `free` is the slot from which on nothing is promised. Work that takes the worker whole comes
    after all that is promised; work that takes a part may join what is there.
    """

    __slots__ = ("calendar", "free", "spans", "whole")

    def __init__(self, calendar: Calendar, whole: int) -> None:
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
