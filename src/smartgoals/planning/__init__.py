"""From a policy to delegated actions: `plan`, `conflict` and `ways_out`."""

from __future__ import annotations

from smartgoals.planning.infeasibility.conflict import conflict
from smartgoals.planning.infeasibility.relaxations import ways_out
from smartgoals.planning.plan import plan

__all__ = ["conflict", "plan", "ways_out"]
