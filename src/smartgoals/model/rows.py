"""A delegated action as one flat row."""

from __future__ import annotations

from typing import Any

from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.person import Team
from smartgoals.model.policy import Policy
from smartgoals.values.amount import plain


def row_of(delegation: DelegatedAction, policy: Policy, team: Team) -> dict[str, Any]:
    """What a data frame or a table wants to know: dates stay dates, targets become floats."""
    action = policy.action(delegation.action)
    target = delegation.objective.target
    wanted = target.value if target else None
    return {
        "action": action.key,
        "statement": action.statement,
        "strategy": action.strategy,
        "owner": delegation.owner,
        "owner_name": team.person(delegation.owner).name,
        "measure": target.measure.name if target else None,
        "target": None if wanted is None else float(plain(wanted)),
        "unit": target.measure.unit if target else None,
        "start": delegation.start,
        "due": delegation.due,
        "deadline": delegation.objective.deadline,
        "reviews": len(delegation.checkpoints),
        "effort": float(action.effort),
        "cost": float(action.cost),
        "state": delegation.state.value,
    }
