"""Independent checks of plans, written from the definition and sharing no code with the planner."""

from __future__ import annotations

from smartgoals.verification.verify import verify
from smartgoals.verification.violation import Violation

__all__ = ["Violation", "verify"]
