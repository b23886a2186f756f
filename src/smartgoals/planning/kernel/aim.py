"""What makes one schedule better than another."""

from __future__ import annotations

from enum import StrEnum


class Aim(StrEnum):
    """A figure to keep small. A problem lists its aims by rank: the first that differs decides."""

    UNMET = "unmet"
    """What the tasks that are done leave of what is wanted, serve and enable: see `Choice`."""

    LATENESS = "lateness"
    """How many slots the tasks end after they were due, all together."""

    OVERLOAD = "overload"
    """How many slots of work the workers are given beyond their room, all together."""

    LEADER_LOAD = "leader load"
    """How many slots of work are given to workers who lead, where somebody else could do it."""

    MISFIT = "misfit"
    """The misfit of every task with its worker, all together."""

    COST = "cost"
    """Every task's duration times the cost of its worker, all together."""

    PRICE = "price"
    """What the tasks that are done leave of what would be enough, and cost: see `Choice`."""

    FINISH = "finish"
    """The slot in which the last task ends (exclusive)."""


PUNCTUAL = (Aim.LATENESS, Aim.FINISH)
"""The usual aims: what is due first, then an early finish. Without due dates, the makespan alone."""
