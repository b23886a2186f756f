"""Someone who does tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from smartgoals.errors import InvalidValueError
from smartgoals.planning.kernel.refusals import named, whole
from smartgoals.planning.kernel.task import Pairs, Task, as_pairs

if TYPE_CHECKING:
    from collections.abc import Iterable

Span = tuple[int, int]


def _as_spans(closed: Iterable[int | range | Span]) -> tuple[Span, ...]:
    """Slots, ranges and (start, stop) pairs as sorted spans that neither meet nor overlap."""
    spans: list[Span] = []
    for start, stop in sorted(map(_as_span, closed)):
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(stop, spans[-1][1]))
        else:
            spans.append((start, stop))
    return tuple(spans)


def _as_span(absence: int | range | Span) -> Span:
    match absence:
        case int():
            start, stop = absence, absence + 1
        case range(start=start, stop=stop, step=1):
            pass
        case (int() as start, int() as stop):
            pass
        case _:
            start, stop = 0, 0
    if not 0 <= start < stop:
        msg = (
            f"a closed slot is a number, a range or a (start, stop) pair from 0 up, not {absence!r}"
        )
        raise InvalidValueError(msg, absence)
    return start, stop


@frozen
class Worker:
    """Someone who does one task at a time, or several whose shares add up to at most 1.

    Attributes:
        key: The name of the worker, unique in its problem.
        skills: The level the worker has of each skill. Level 0 is a skill one has; a skill that
            is not listed is a skill one has not.
        closed: The slots in which the worker is absent: numbers, ranges or (start, stop) pairs,
            kept as sorted spans. A task pauses over them and takes that much longer.
        cost: The price of one slot, for `Aim.COST`.
        room: How many slots of work the worker should be given at most, for `Aim.OVERLOAD`;
            None is no limit.
        leads: Whether work that others could do counts for `Aim.LEADER_LOAD` in these hands.

    Raises:
        InvalidValueError: A negative level, cost or room, or a closed slot that is none.

    >>> Worker("Ada", skills={"prose": 2}, closed=[3, range(4, 6), (9, 10)]).closed
    ((3, 6), (9, 10))
    """

    key: str
    skills: Pairs = field(default=(), kw_only=True, converter=as_pairs)
    closed: tuple[Span, ...] = field(default=(), kw_only=True, converter=_as_spans)
    cost: int = field(default=0, kw_only=True)
    room: int | None = field(default=None, kw_only=True)
    leads: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        named("worker", self.key)
        whole(f"cost of worker {self.key!r}", self.cost)
        if self.room is not None:
            whole(f"room of worker {self.key!r}", self.room)
        for skill, level in self.skills:
            whole(f"level of {skill!r} of worker {self.key!r}", level)

    def can(self, task: Task) -> bool:
        """Whether the worker has every skill of the task at the level asked.

        >>> Worker("Ada", skills={"prose": 2}).can(Task("write", 3, skills={"prose": 1}))
        True
        """
        levels = dict(self.skills)
        return all(levels.get(skill, -1) >= level for skill, level in task.skills)
