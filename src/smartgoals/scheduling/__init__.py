"""Multi-skill resource-constrained project scheduling (MS-RCPSP)."""

from __future__ import annotations

from smartgoals.scheduling.branch_and_bound import ExactSchedule, branch_and_bound
from smartgoals.scheduling.joint_model import ObjectivePart, parts_of
from smartgoals.scheduling.optional_tasks import (
    NO_OPTIONAL_TASKS,
    Candidate,
    CoverageGoal,
    OptionalTasks,
    positions_in,
)
from smartgoals.scheduling.part_bounds import part_bounds
from smartgoals.scheduling.problem import Problem, Task, Worker
from smartgoals.scheduling.solution import DUE_DATE_OBJECTIVES, Assignment, ObjectiveTerm, Schedule
from smartgoals.scheduling.solve import incumbents, solve
from smartgoals.scheduling.verify import ScheduleViolation, verify

__all__ = [
    "DUE_DATE_OBJECTIVES",
    "NO_OPTIONAL_TASKS",
    "Assignment",
    "Candidate",
    "CoverageGoal",
    "ExactSchedule",
    "ObjectivePart",
    "ObjectiveTerm",
    "OptionalTasks",
    "Problem",
    "Schedule",
    "ScheduleViolation",
    "Task",
    "Worker",
    "branch_and_bound",
    "incumbents",
    "part_bounds",
    "parts_of",
    "positions_in",
    "solve",
    "verify",
]
