"""Which actions: candidates, what they share, and the best set of them."""

from __future__ import annotations

from smartgoals.planning.selection.instance import SelectionInstance
from smartgoals.planning.selection.resources import feasible
from smartgoals.planning.selection.stage import (
    Selection,
    candidates_of,
    coverage_of,
    select_actions,
    selection_of,
)

__all__ = [
    "Selection",
    "SelectionInstance",
    "candidates_of",
    "coverage_of",
    "feasible",
    "select_actions",
    "selection_of",
]
