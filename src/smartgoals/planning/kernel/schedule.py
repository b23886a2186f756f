"""The answer: who does what, from when to when, and how good that is."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from attrs import field, frozen

from smartgoals.planning.kernel.aim import Aim


class Assignment(NamedTuple):
    """One task in the hands of one worker.

    Attributes:
        worker: The key of the worker.
        start: The first slot.
        end: The slot after the last one.
    """

    worker: str
    start: int
    end: int


@frozen
class Schedule:
    """Every task with its worker and its slots, and the proof of how good that is.

    Attributes:
        rows: Every task's key and `Assignment`, sorted by key.
        finish: The slot in which the last task ends (exclusive).
        bound: A slot before which no schedule can finish.
        aims: The aims of the problem, by rank.
        worth: The figure reached for each aim. Work that is shared is counted in the smallest
            part any share can be counted in.
        limits: For each aim, a figure that no schedule can be below.

    >>> schedule = Schedule((("a", Assignment("Ada", 0, 2)),), finish=2, bound=2)
    >>> schedule.assignments["a"].worker, schedule.proven
    ('Ada', True)
    """

    rows: tuple[tuple[str, Assignment], ...]
    finish: int = field(kw_only=True)
    bound: int = field(kw_only=True)
    aims: tuple[Aim, ...] = field(default=(), kw_only=True)
    worth: tuple[int, ...] = field(default=(), kw_only=True)
    limits: tuple[int, ...] = field(default=(), kw_only=True)

    @cached_property
    def assignments(self) -> dict[str, Assignment]:
        """Each task's worker, start and end, by the key of the task."""
        return dict(self.rows)

    @property
    def proven(self) -> bool:
        """Whether no schedule can be better: every figure is at its limit."""
        return self.worth == self.limits
