"""Floor 4: a policy becomes delegated actions, one stage a file; the scheduling kernel beneath."""

from __future__ import annotations

from smartgoals.planning.kernel import (
    Problem,
    Schedule,
    Task,
    Worker,
    improvements,
    schedule,
    verify,
)

__all__ = ["Problem", "Schedule", "Task", "Worker", "improvements", "schedule", "verify"]
