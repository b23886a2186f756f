"""Playbooks: templates that propose strategies and actions for an objective."""

from __future__ import annotations

from smartgoals.playbooks.action_template import ActionTemplate
from smartgoals.playbooks.commercial import COMMERCIAL
from smartgoals.playbooks.part_templates import (
    AreaTemplate,
    ExperimentTemplate,
    ObstacleTemplate,
    TargetTemplate,
)
from smartgoals.playbooks.playbook import Playbook
from smartgoals.playbooks.strategy_template import StrategyTemplate
from smartgoals.playbooks.uplift import Uplift

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
