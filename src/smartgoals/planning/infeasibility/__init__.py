"""Infeasible plans: the minimal conflict, and the smallest relaxations that resolve it."""

from __future__ import annotations

from smartgoals.planning.infeasibility.conflict import without_commitments
from smartgoals.planning.infeasibility.relaxations import apply_relaxation, ways_out

__all__ = ["apply_relaxation", "ways_out", "without_commitments"]
