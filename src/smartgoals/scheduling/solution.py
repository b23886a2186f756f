"""The answer: who does what, from when to when, and how good that is."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from attrs import field, frozen

# What makes one schedule better than another.


class ObjectiveTerm(StrEnum):
    """A figure to keep small. A problem lists its aims by rank: the first that differs decides."""

    SHORTFALL = "shortfall"
    """What the tasks that are done leave of what is wanted, serve and enable: see `Choice`."""

    TOTAL_TARDINESS = "total tardiness"
    """How many slots the tasks end after they were due, all together."""

    OVERLOAD = "overload"
    """How many slots of work the workers are given beyond their room, all together."""

    LEADER_WORKLOAD = "leader workload"
    """How many slots of work are given to workers who lead, where somebody else could do it."""

    ASSIGNMENT_COST = "assignment cost"
    """The misfit of every task with its worker, all together."""

    LABOUR_COST = "labour cost"
    """Every task's duration times the cost of its worker, all together."""

    SECONDARY_COST = "secondary cost"
    """What the tasks that are done leave of what would be enough, and cost: see `Choice`."""

    MAKESPAN = "makespan"
    """The slot in which the last task ends (exclusive)."""


DUE_DATE_OBJECTIVES = (ObjectiveTerm.TOTAL_TARDINESS, ObjectiveTerm.MAKESPAN)
"""The usual aims: what is due first, then an early finish. Without due dates, the makespan alone."""


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
        makespan: The slot in which the last task ends (exclusive).
        lower_bound: A slot before which no schedule can finish.
        objectives: The aims of the problem, by rank.
        objective_values: The figure reached for each aim. Work that is shared is counted in the smallest
            part any share can be counted in.
        lower_bounds: For each aim, a figure that no schedule can be below.

    >>> schedule = Schedule((("a", Assignment("Ada", 0, 2)),), makespan=2, lower_bound=2)
    >>> schedule.assignments["a"].worker, schedule.is_optimal
    ('Ada', True)
    """

    rows: tuple[tuple[str, Assignment], ...]
    makespan: int = field(kw_only=True)
    lower_bound: int = field(kw_only=True)
    objectives: tuple[ObjectiveTerm, ...] = field(default=(), kw_only=True)
    objective_values: tuple[int, ...] = field(default=(), kw_only=True)
    lower_bounds: tuple[int, ...] = field(default=(), kw_only=True)

    @cached_property
    def assignments(self) -> dict[str, Assignment]:
        """Each task's worker, start and end, by the key of the task."""
        return dict(self.rows)

    @property
    def is_optimal(self) -> bool:
        """Whether no schedule can be better: every figure is at its limit."""
        return self.objective_values == self.lower_bounds


# A schedule in bare numbers, as the algorithms pass it on.


@frozen
class IndexedSchedule:
    """Who does each task, and when, by position.

    Attributes:
        owners: The worker of each task.
        starts: The first slot of each task.
        ends: The slot after the last one of each task.
    """

    owners: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
