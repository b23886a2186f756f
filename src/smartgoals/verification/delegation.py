"""What each owner is handed: an objective of their own, levels, reviews, a whole mandate."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.delegation import DecisionArea, DelegationLevel
from smartgoals.model.objective import Objective
from smartgoals.model.plan import Plan
from smartgoals.model.profile import Profile
from smartgoals.text import Text
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
_REVIEW = Text(
    en="The review on {day} is out of order, on a closed day, or not during the work.",
    fr="Le point d'étape du {day} n'est pas à sa place, tombe un jour fermé ou hors du travail.",
)
_MANDATE = Text(
    en="Its mandate has nothing under: {parts}.", fr="Son mandat ne dit rien sous : {parts}."
)


def check_delegation(plan: Plan, profile: Profile) -> Iterator[Violation]:
    """Nobody starts without knowing what for, how far, how free and until when."""
    del profile
    for delegation in plan.delegations:
        yield from _has_an_objective(delegation)
        yield from _is_as_free_as_allowed(plan, delegation)
        yield from _is_reviewed(plan, delegation)
        # No review fits into work that is judged at once.
        empty = set(delegation.mandate.missing)
        parts = tuple(sorted(empty if delegation.checkpoints else empty - {"reviews"}))
        if parts:
            yield violation(delegation.action, _MANDATE, parts=parts)


def _has_an_objective(delegation: DelegatedAction) -> Iterator[Violation]:
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
    return asked == {share.measure: share.buffered for share in delegation.shares}


def _is_as_free_as_allowed(plan: Plan, delegation: DelegatedAction) -> Iterator[Violation]:
    areas = {area.key: area for area in plan.policy.action(delegation.action).areas}
    named = [key for key, _ in delegation.levels]
    if len(set(named)) < len(named) or (set(named) != set(areas) if areas else len(named) != 1):
        yield violation(delegation.action, _LEVELS)
        return
    limits = {person.key: person.spend_limit for person in plan.team.people}
    for key, level in delegation.levels:
        area = areas.get(key, DecisionArea(key))
        limit = limits.get(delegation.owner)
        cap = area.cap or DelegationLevel.DELEGATE
        if area.irreversible or (
            area.spends is not None and limit is not None and area.spends > limit
        ):
            cap = min(cap, DelegationLevel.AGREE)
        if area.reserved:
            cap = min(cap, DelegationLevel.CONSULT)
        if level > cap:
            yield violation(
                delegation.action, _TOO_FREE, level=int(level), area=area.name, cap=int(cap)
            )


def _is_reviewed(plan: Plan, delegation: DelegatedAction) -> Iterator[Violation]:
    days, end = delegation.checkpoints, delegation.objective.deadline
    misplaced = {later for earlier, later in pairwise(days) if later <= earlier}
    misplaced |= {day for day in days if not plan.calendar.works(day)}
    misplaced |= {day for day in days if day <= delegation.start or (end and day >= end)}
    for day in sorted(misplaced):
        yield violation(delegation.action, _REVIEW, day=day)
