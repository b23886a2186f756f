"""Following a running plan: progress, status, forecast, calibration, amendments and closing."""

from __future__ import annotations

from smartgoals.following.amendments import Version, amend, versions
from smartgoals.following.attainment import (
    Attainment,
    HeldBy,
    Zone,
    attain,
    holds,
    progress,
    share_held,
    zone_of,
)
from smartgoals.following.calibration import (
    Bin,
    Calibration,
    Stated,
    calibrate,
    calibration_by_owner,
    stated,
)
from smartgoals.following.closing import Closing, carry_over, close
from smartgoals.following.expected import Course, Curve, planned_share, planned_value
from smartgoals.following.follow import follow
from smartgoals.following.forecast import forecast
from smartgoals.following.portfolio import Neglect, Neglected, days_by_owner, neglected
from smartgoals.following.readings import (
    Observation,
    increments,
    measurements_from_rows,
    observe,
)
from smartgoals.following.rollup import (
    Part,
    RollUpRule,
    goal_attainment,
    moved_by,
    roll_up,
    worst_status,
)
from smartgoals.following.status import PRESETS, status_of
from smartgoals.following.target_progress import target_progress

__all__ = [
    "PRESETS",
    "Attainment",
    "Bin",
    "Calibration",
    "Closing",
    "Course",
    "Curve",
    "HeldBy",
    "Neglect",
    "Neglected",
    "Observation",
    "Part",
    "RollUpRule",
    "Stated",
    "Version",
    "Zone",
    "amend",
    "attain",
    "calibrate",
    "calibration_by_owner",
    "carry_over",
    "close",
    "days_by_owner",
    "follow",
    "forecast",
    "goal_attainment",
    "holds",
    "increments",
    "measurements_from_rows",
    "moved_by",
    "neglected",
    "observe",
    "planned_share",
    "planned_value",
    "progress",
    "roll_up",
    "share_held",
    "stated",
    "status_of",
    "target_progress",
    "versions",
    "worst_status",
    "zone_of",
]
