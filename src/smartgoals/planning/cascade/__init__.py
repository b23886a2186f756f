"""Plan a cascade of policies: objectives are handed down, results are rolled up."""

from __future__ import annotations

from smartgoals.planning.cascade.plan import plan_cascade

__all__ = ["plan_cascade"]
