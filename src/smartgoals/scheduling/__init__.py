"""The scheduling kernel: tasks and workers in, proven schedules out."""

from __future__ import annotations

from smartgoals.scheduling.candidate import Goal, Offer
from smartgoals.scheduling.optional_tasks import EVERYTHING, Choice
from smartgoals.scheduling.problem import Problem, Task, Worker
from smartgoals.scheduling.solution import PUNCTUAL, Aim, Assignment, Schedule
from smartgoals.scheduling.solve import incumbents, solve
from smartgoals.scheduling.verify import Violation, verify

__all__ = [
    "EVERYTHING",
    "PUNCTUAL",
    "Aim",
    "Assignment",
    "Choice",
    "Goal",
    "Offer",
    "Problem",
    "Schedule",
    "Task",
    "Violation",
    "Worker",
    "incumbents",
    "solve",
    "verify",
]
