"""Floor 4: a policy becomes delegated actions, one stage a file; the scheduling kernel beneath."""

from __future__ import annotations

from smartgoals.planning.commercial import COMMERCIAL
from smartgoals.planning.conflict import conflict
from smartgoals.planning.kernel import Problem, Schedule, Task, Worker, improvements, schedule
from smartgoals.planning.plan import plan
from smartgoals.planning.relaxations import ways_out
from smartgoals.planning.verify import verify

__all__ = [
    "COMMERCIAL",
    "Problem",
    "Schedule",
    "Task",
    "Worker",
    "conflict",
    "improvements",
    "plan",
    "schedule",
    "verify",
    "ways_out",
]
