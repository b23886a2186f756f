"""A piece of work for one worker."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from attrs import field, frozen

from smartgoals.errors import CycleError
from smartgoals.planning.kernel.refusals import named, share_of_one, whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Pairs = tuple[tuple[str, int], ...]


def as_pairs(levels: Mapping[str, int] | Iterable[tuple[str, int]]) -> Pairs:
    """A mapping as sorted pairs, because a frozen value must be hashable."""
    return tuple(sorted(dict(levels).items()))


def _as_keys(keys: Iterable[str]) -> tuple[str, ...]:
    return (keys,) if isinstance(keys, str) else tuple(sorted(set(keys)))


@frozen
class Task:
    """One piece of work, done by one worker from start to end.

    Times are whole slots counted from 0; what a slot lasts (an hour, half a day) is the caller's
    business.

    Attributes:
        key: The name of the task, unique in its problem.
        duration: How many open slots of its worker it takes. 0 is a milestone.
        skills: The level asked of each skill; its worker must have them all. Level 0 asks that
            the skill be listed at all.
        after: The keys of the tasks that must end before this one starts.
        release: The first slot in which it may start.
        due: The slot by which it should have ended (exclusive), or None. A wish, not a wall: what
            is late is counted, see `Aim.LATENESS`.
        share: The part of the worker's slot that it takes, in (0, 1].
        beyond: Whether it may go beyond its worker's room, which is then filled and no more.
        misfit: What it costs to give it to a worker, by the worker's key; 0 where not listed.

    Raises:
        InvalidValueError: A negative duration or level, a share outside (0, 1], and the like.
        CycleError: The task waits for itself.

    >>> Task("write", 3, skills={"prose": 2}, after=["read"]).after
    ('read',)
    """

    key: str
    duration: int
    skills: Pairs = field(default=(), kw_only=True, converter=as_pairs)
    after: tuple[str, ...] = field(default=(), kw_only=True, converter=_as_keys)
    release: int = field(default=0, kw_only=True)
    due: int | None = field(default=None, kw_only=True)
    share: Fraction = field(default=Fraction(1), kw_only=True, converter=share_of_one)
    beyond: bool = field(default=False, kw_only=True)
    misfit: Pairs = field(default=(), kw_only=True, converter=as_pairs)

    def __attrs_post_init__(self) -> None:
        named("task", self.key)
        whole(f"duration of task {self.key!r}", self.duration)
        whole(f"release of task {self.key!r}", self.release)
        if self.due is not None:
            whole(f"due slot of task {self.key!r}", self.due)
        for skill, level in self.skills:
            whole(f"level of {skill!r} asked by task {self.key!r}", level)
        for worker, price in self.misfit:
            whole(f"misfit of task {self.key!r} with worker {worker!r}", price)
        if self.key in self.after:
            msg = f"task {self.key!r} waits for itself"
            raise CycleError(msg, (self.key, self.key))
