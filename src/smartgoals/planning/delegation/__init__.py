"""Delegation: decision levels, checkpoints and the mandate of each owner."""

from __future__ import annotations

from smartgoals.planning.delegation.checkpoints import Checkpoints, set_checkpoints
from smartgoals.planning.delegation.levels import Levels, set_levels
from smartgoals.planning.delegation.mandates import MandateInputs, mandate_of, objective_of

__all__ = [
    "Checkpoints",
    "Levels",
    "MandateInputs",
    "mandate_of",
    "objective_of",
    "set_checkpoints",
    "set_levels",
]
