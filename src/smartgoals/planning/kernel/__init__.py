"""The scheduling kernel: tasks and workers in, proven schedules out."""

from __future__ import annotations

from smartgoals.planning.kernel.aim import PUNCTUAL, Aim
from smartgoals.planning.kernel.choice import EVERYTHING, Choice
from smartgoals.planning.kernel.improvements import improvements, schedule
from smartgoals.planning.kernel.offer import Offer
from smartgoals.planning.kernel.problem import Problem
from smartgoals.planning.kernel.schedule import Assignment, Schedule
from smartgoals.planning.kernel.task import Task
from smartgoals.planning.kernel.verify import Violation, verify
from smartgoals.planning.kernel.worker import Worker

__all__ = [
    "EVERYTHING",
    "PUNCTUAL",
    "Aim",
    "Assignment",
    "Choice",
    "Offer",
    "Problem",
    "Schedule",
    "Task",
    "Violation",
    "Worker",
    "improvements",
    "schedule",
    "verify",
]
