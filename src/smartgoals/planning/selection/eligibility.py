"""Which candidates may compete at all, and why the others may not."""

from __future__ import annotations

from smartgoals.model.action import Action
from smartgoals.model.message import Message, MessageCode
from smartgoals.model.policy import Policy
from smartgoals.model.profile import Profile
from smartgoals.model.references import topological_order


def ineligible(policy: Policy, profile: Profile) -> dict[str, Message]:
    """The actions that cannot be chosen, each with the reason.

    An experiment is exempt from the least chance of its risk category: to be allowed to fail is
    what makes it one.
    """
    refused: dict[str, Message] = {}
    for action in policy.actions:
        reason = _excluded(action, policy) or _too_risky(action, policy, profile)
        if reason is not None:
            refused[action.key] = reason
    _spread(policy, refused)
    return refused


def _excluded(action: Action, policy: Policy) -> Message | None:
    for exclusion in policy.exclusions:
        if set(exclusion.tags) & set(action.tags):
            return Message(MessageCode.EXCLUDED, {"exclusion": exclusion.statement})
    return None


def _too_risky(action: Action, policy: Policy, profile: Profile) -> Message | None:
    if action.risk is None or action.experiment is not None:
        return None
    appetite = policy.appetite.level(action.risk)
    if appetite is None:
        return None
    least = profile.tolerance(appetite).least_chance
    if action.chance >= least:
        return None
    facts = {"chance": action.chance, "category": action.risk, "least": least}
    return Message(MessageCode.TOO_RISKY, facts)


def _spread(policy: Policy, refused: dict[str, Message]) -> None:
    """Refuse also what follows a refused action, however far down the line."""
    after = {action.key: action.after for action in policy.actions}
    for key in topological_order(after):
        lost = sorted(set(after[key]) & set(refused))
        if lost and key not in refused:
            refused[key] = Message(
                MessageCode.WAITS_FOR_INELIGIBLE, {"other": policy.action(lost[0]).statement}
            )
