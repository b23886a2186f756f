"""Stage 5: how much each action is asked to bring, when, and with what chance of success."""

from __future__ import annotations

from smartgoals.planning.allocation.stage import Allocation, split_targets
from smartgoals.planning.allocation.success_probability import chance_of_reaching
from smartgoals.planning.allocation.trajectory import (
    Trajectories,
    on_the_way,
    set_trajectories,
)

__all__ = [
    "Allocation",
    "Trajectories",
    "chance_of_reaching",
    "on_the_way",
    "set_trajectories",
    "split_targets",
]
