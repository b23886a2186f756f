"""Open slots, counted one by one and by bisection."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from smartgoals.scheduling import Worker
from smartgoals.scheduling.timeline import OpenSlots

breaks = st.sets(st.integers(0, 30))
slots = st.integers(0, 40)


@given(breaks, slots, st.integers(1, 20))
def test_a_span_holds_its_duration_in_open_slots(closed: set[int], ready: int, length: int) -> None:
    """It starts and ends in an open slot, and starts as early as possible."""
    calendar = OpenSlots.of(Worker("Ada", breaks=closed).breaks)
    start, end = calendar.span(ready, length)
    assert sum(slot not in closed for slot in range(start, end)) == length
    assert not {start, end - 1} & closed
    assert closed.issuperset(range(ready, start))


@given(breaks, slots)
def test_open_slots_are_counted(closed: set[int], slot: int) -> None:
    """The open slots before a slot."""
    calendar = OpenSlots.of(Worker("Ada", breaks=closed).breaks)
    assert calendar.open_before(slot) == sum(each not in closed for each in range(slot))


@given(breaks, slots)
def test_a_milestone_needs_no_open_slot(closed: set[int], ready: int) -> None:
    """It takes no slot."""
    calendar = OpenSlots.of(Worker("Ada", breaks=closed).breaks)
    assert calendar.span(ready, 0) == (ready, ready)
