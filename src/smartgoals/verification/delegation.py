"""What each owner is given: an objective of their own, levels of delegation, a full mandate."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.delegation import DecisionArea, DelegationLevel
from smartgoals.model.objective import Objective
from smartgoals.model.person import Person
from smartgoals.model.plan import Plan
from smartgoals.model.profile import Profile
from smartgoals.model.risk import Impact
from smartgoals.text import Text
from smartgoals.verification.fitness import fit
from smartgoals.verification.violation import Violation, violation

_INCOMPLETE = Text(en="Its objective lacks {parts}.", fr="Il manque à son objectif : {parts}.")
_PARTS = {
    "purposes": Text(en="a purpose", fr="une finalité"),
    "owner": Text(en="its owner", fr="son porteur"),
    "deadline": Text(en="a deadline", fr="une échéance"),
    "target": Text(en="what is asked of it", fr="ce qui lui est demandé"),
}
_LEVELS = Text(
    en="Its levels are not given once for each of its areas.",
    fr="Ses niveaux ne sont pas donnés une fois pour chacun de ses domaines.",
)
_TOO_FREE = Text(
    en="Level {level} in “{area}” is above {cap}, the highest it allows.",
    fr="Le niveau {level} en « {area} » dépasse {cap}, le plus haut permis.",
)
_WRONG_LEVEL = Text(
    en="Level {level} in “{area}” is stated, and {right} is right for {owner}.",
    fr="Le niveau {level} en « {area} » est annoncé, et {right} convient à {owner}.",
)
_MANDATE = Text(
    en="Its mandate has nothing under: {parts}.", fr="Son mandat ne dit rien sous : {parts}."
)


def check_delegation(plan: Plan, profile: Profile) -> Iterator[Violation]:
    """Every owner has an objective, levels they are ready for, and every part of a mandate."""
    for delegation in plan.delegations:
        yield from _objective(delegation)
        yield from _levels(plan, profile, delegation)
        # Work that is judged at once has no reviews.
        empty = set(delegation.mandate.missing)
        parts = tuple(sorted(empty if delegation.checkpoints else empty - {"reviews"}))
        if parts:
            yield violation(delegation.action, _MANDATE, parts=parts)


def _objective(delegation: DelegatedAction) -> Iterator[Violation]:
    objective = delegation.objective
    kept = {
        "purposes": bool(objective.purposes),
        "owner": objective.owner == delegation.owner,
        "deadline": objective.deadline is not None,
        "target": _asks_for_its_shares(objective, delegation),
    }
    parts = tuple(_PARTS[part] for part, there in kept.items() if not there)
    if parts:
        yield violation(delegation.action, _INCOMPLETE, parts=parts)


def _asks_for_its_shares(objective: Objective, delegation: DelegatedAction) -> bool:
    asked = {
        target.measure.key: abs(Fraction(target.change or 0))
        for target in objective.targets
        if target.due_to == delegation.action
    }
    return asked == {share.measure: share.asked for share in delegation.shares}


def _levels(plan: Plan, profile: Profile, delegation: DelegatedAction) -> Iterator[Violation]:
    areas = {area.key: area for area in plan.policy.action(delegation.action).areas}
    named = [key for key, _ in delegation.levels]
    if len(set(named)) < len(named) or (set(named) != set(areas) if areas else len(named) != 1):
        yield violation(delegation.action, _LEVELS)
        return
    people = {person.key: person for person in plan.team.people}
    if delegation.owner not in people:
        return  # `check_assignment` reports the owner
    owner = people[delegation.owner]
    ready = _readiness(plan, profile, delegation, owner)
    for key, level in delegation.levels:
        area = areas.get(key, DecisionArea(key))
        cap = _cap(area, owner)
        facts = {"level": int(level), "area": area.name}
        if level > cap:
            yield violation(delegation.action, _TOO_FREE, cap=int(cap), **facts)
        elif level != min(cap, ready):
            right = int(min(cap, ready))
            yield violation(delegation.action, _WRONG_LEVEL, right=right, owner=owner.name, **facts)


def _cap(area: DecisionArea, owner: Person) -> DelegationLevel:
    """The highest level an area allows."""
    cap, limit = area.cap or DelegationLevel.DELEGATE, owner.spend_limit
    beyond = area.spends is not None and limit is not None and area.spends > limit
    if area.irreversible or beyond:
        cap = min(cap, DelegationLevel.AGREE)
    return min(cap, DelegationLevel.CONSULT) if area.reserved else cap


def _readiness(
    plan: Plan, profile: Profile, delegation: DelegatedAction, owner: Person
) -> DelegationLevel:
    """Situational leadership: the level that competence and commitment allow."""
    action = plan.policy.action(delegation.action)
    known, level = owner.commitment, float(fit(owner, action))
    firm = (profile.unknown_commitment if known is None else known) >= profile.firm_commitment
    if level < profile.least_fit:
        return DelegationLevel.CONSULT
    if not firm:
        return DelegationLevel.AGREE
    if level < profile.masterly_fit:
        return DelegationLevel.ADVISE
    light = action.impact is Impact.LOW
    return DelegationLevel.DELEGATE if light else DelegationLevel.INQUIRE
