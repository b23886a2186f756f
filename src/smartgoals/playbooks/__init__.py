"""Playbooks: templates that propose strategies and actions for an objective."""

from __future__ import annotations

from smartgoals.playbooks.commercial import COMMERCIAL
from smartgoals.playbooks.part_templates import (
    AreaTemplate,
    ExperimentTemplate,
    ObstacleTemplate,
    TargetTemplate,
)
from smartgoals.playbooks.playbook import Playbook
from smartgoals.playbooks.templates import ActionTemplate, StrategyTemplate, Uplift

__all__ = [
    "COMMERCIAL",
    "ActionTemplate",
    "AreaTemplate",
    "ExperimentTemplate",
    "ObstacleTemplate",
    "Playbook",
    "StrategyTemplate",
    "TargetTemplate",
    "Uplift",
]
