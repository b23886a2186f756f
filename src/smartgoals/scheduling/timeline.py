"""The availability of a worker: breaks, and what is already reserved while a schedule is built."""

from __future__ import annotations

from bisect import bisect_right

from attrs import frozen

from smartgoals.scheduling.problem import Span


@frozen(eq=False)
class OpenSlots:
    """The slots of a worker outside breaks, as breaks with the number of open slots before each.

    Every query costs two bisections. The first break is empty and lies at 0, so that every slot
    has a break at or before it.

    Attributes:
        starts: The first slot of each break.
        ends: The slot after the last one of each break.
        open_slots: The number of open slots before each break.

    >>> calendar = OpenSlots.of(((2, 4), (5, 6)))
    >>> calendar.span(0, 4)
    (0, 7)
    >>> calendar.span(3, 1)
    (4, 5)
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    open_slots: tuple[int, ...]

    @classmethod
    def of(cls, breaks: tuple[Span, ...]) -> OpenSlots:
        """From sorted breaks that neither meet nor overlap."""
        spans, closed, open_slots = [(0, 0), *breaks], 0, []
        for start, end in spans:
            open_slots.append(start - closed)
            closed += end - start
        starts, ends = tuple(start for start, _ in spans), tuple(end for _, end in spans)
        return cls(starts, ends, tuple(open_slots))

    def open_before(self, slot: int) -> int:
        """The number of open slots before a slot."""
        last = bisect_right(self.starts, slot) - 1
        return self.open_slots[last] + max(slot - self.ends[last], 0)

    def span(self, ready: int, duration: int) -> Span:
        """Start and end (exclusive) of work that may start from `ready` on.

        Work without duration takes no slot and needs none to be open.
        """
        if not duration or len(self.starts) == 1:
            return ready, ready + duration
        last = bisect_right(self.starts, ready) - 1
        start = max(ready, self.ends[last])
        last_unit = self.open_slots[last] + start - self.ends[last] + duration - 1
        last = bisect_right(self.open_slots, last_unit) - 1
        return start, self.ends[last] + last_unit - self.open_slots[last] + 1


class ResourceTimeline:
    """The reservations of one worker: spans, each with its demand in units.

    Work with full demand starts after all reservations; work with partial demand may overlap them.

    Attributes:
        available_from: The slot from which on nothing is reserved.
    """

    __slots__ = ("available_from", "calendar", "reservations", "units")

    def __init__(self, calendar: OpenSlots, units: int) -> None:
        self.calendar, self.units = calendar, units
        self.available_from = 0
        self.reservations: list[tuple[int, int, int]] = []

    def copy(self) -> ResourceTimeline:
        """An independent copy."""
        other = ResourceTimeline(self.calendar, self.units)
        other.available_from, other.reservations = self.available_from, [*self.reservations]
        return other

    def earliest_span(self, ready: int, duration: int, demand: int) -> Span:
        """The first start and end, from `ready` on, at which the work fits."""
        if demand == self.units or not duration:
            first = max(ready, self.available_from) if duration else ready
            return self.calendar.span(first, duration)
        if ready >= self.available_from:
            return self.calendar.span(ready, duration)
        busy = [reserved for reserved in self.reservations if reserved[1] > ready]
        times = sorted({ready, *(end for _, end, _ in busy)})
        spans = (self.calendar.span(time, duration) for time in times)
        return next(
            (start, end)
            for start, end in spans
            if peak_demand(busy, start, end) + demand <= self.units
        )

    def reserve(self, start: int, end: int, demand: int) -> None:
        """Record work at a span that `earliest_span` gave."""
        if start < end:
            self.available_from = max(self.available_from, end)
            if self.units > 1:
                self.reservations.append((start, end, demand))


def peak_demand(busy: list[tuple[int, int, int]], start: int, end: int) -> int:
    """The highest total demand at any time between start and end."""
    during = [reserved for reserved in busy if reserved[0] < end and reserved[1] > start]
    times = {start, *(first for first, _, _ in during if first > start)}
    return max(
        sum(demand for first, last, demand in during if first <= time < last) for time in times
    )
