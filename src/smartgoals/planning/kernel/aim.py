"""What makes one schedule better than another."""

from __future__ import annotations

from enum import StrEnum


class Aim(StrEnum):
    """A figure to keep small. A problem lists its aims by rank: the first that differs decides."""

    LATENESS = "lateness"
    """How many slots the tasks end after they were due, all together."""

    OVERLOAD = "overload"
    """How many slots of work the workers are given beyond their room, all together."""

    LEADER_LOAD = "leader load"
    """How many slots of work are given to workers who lead."""

    MISFIT = "misfit"
    """The misfit of every task with its worker, all together."""

    COST = "cost"
    """Every task's duration times the cost of its worker, all together."""

    FINISH = "finish"
    """The slot in which the last task ends (exclusive)."""


PUNCTUAL = (Aim.LATENESS, Aim.FINISH)
"""The usual aims: what is due first, then an early finish. Without due dates, the makespan alone."""
