"""Stage 3: one owner for each action; suitability, workload and the best assignment."""

from __future__ import annotations

from smartgoals.planning.assignment.stage import Owners, Ownership, assign_owners, options_for

__all__ = ["Owners", "Ownership", "assign_owners", "options_for"]
