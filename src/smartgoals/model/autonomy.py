"""The highest level of delegation that an owner is ready for, and that a decision allows."""

from __future__ import annotations

from smartgoals.model.action import Action
from smartgoals.model.delegation import DecisionArea, DelegationLevel
from smartgoals.model.person import Person
from smartgoals.model.profile import Profile
from smartgoals.model.risk import Impact


def readiness(fit: float, owner: Person, action: Action, profile: Profile) -> DelegationLevel:
    """The highest delegation level somebody is ready for: competence and commitment for an action.

    The readiness of situational leadership (Hersey and Blanchard, 1969), with the profile's thresholds.

    Args:
        fit: How much of the needed skill they have; 0 to 1.
        owner: The person.
        action: The action.
        profile: The thresholds.
    """
    known = owner.commitment
    firm = (profile.unknown_commitment if known is None else known) >= profile.firm_commitment
    if fit >= profile.masterly_fit and firm:
        light = action.impact is Impact.LOW
        return DelegationLevel.DELEGATE if light else DelegationLevel.INQUIRE
    if fit >= profile.least_fit:
        return DelegationLevel.ADVISE if firm else DelegationLevel.AGREE
    return DelegationLevel.CONSULT


def highest(area: DecisionArea, owner: Person) -> DelegationLevel:
    """The highest delegation level a decision allows.

    Three where a law or a council has the last word; four where it cannot be undone or spends more
    than the owner may; else the area's own cap.

    Args:
        area: What is decided.
        owner: Who would decide.

    >>> int(highest(DecisionArea("prices", reserved=True), Person("Marc")))
    3
    """
    spends, limit = area.spends, owner.spend_limit
    beyond = spends is not None and limit is not None and spends > limit
    limits = [area.cap or DelegationLevel.DELEGATE]
    if area.reserved:
        limits.append(DelegationLevel.CONSULT)
    if area.irreversible or beyond:
        limits.append(DelegationLevel.AGREE)
    return min(limits)
