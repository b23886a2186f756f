"""From a policy to the policies under its actions, and back up."""

from __future__ import annotations

from smartgoals.planning.cascade.plan import plan_cascade

__all__ = ["plan_cascade"]
