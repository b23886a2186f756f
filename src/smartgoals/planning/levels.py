"""Stage 6. How much each owner decides alone, area by area."""

from __future__ import annotations

from functools import cached_property

from attrs import frozen

from smartgoals.model.action import Action
from smartgoals.model.delegation import EVERYTHING, DecisionArea, DelegationLevel
from smartgoals.model.obstacle import Impact
from smartgoals.model.person import Person
from smartgoals.model.plan import Reason
from smartgoals.model.profile import Profile
from smartgoals.planning.brief import Brief
from smartgoals.planning.owners import Owners, Ownership
from smartgoals.text import Sentence, Text

STAGE = "levels"

_LEVEL = Text(
    en="Starting level {base}; by area: {levels}.",
    fr="Niveau de départ {base} ; par domaine : {levels}.",
)
_AREA = Text(en="{area} {level}", fr="{area} {level}")


@frozen(kw_only=True)
class Levels:
    """For each owned action the level in each of its areas."""

    levels: tuple[tuple[str, tuple[tuple[str, DelegationLevel], ...]], ...]
    reasons: tuple[Reason, ...]

    def of(self, action: str) -> tuple[tuple[str, DelegationLevel], ...]:
        """The levels of one action, sorted by area."""
        return self._by_action[action]

    @cached_property
    def _by_action(self) -> dict[str, tuple[tuple[str, DelegationLevel], ...]]:
        return dict(self.levels)


def set_levels(brief: Brief, owners: Owners) -> Levels:
    """The level in each area: what the owner is ready for, or less where the stakes are high.

    Readiness is that of situational leadership: competence and commitment for this action. A level
    belongs to an area (Management 3.0), so one owner may decide alone on the programme and not on
    prices.
    """
    levels, reasons = [], []
    for ownership in owners.ownerships:
        action, person = ownership.action, brief.team.person(ownership.owner.person)
        base = readiness(ownership, brief.profile)
        areas = action.areas or (DecisionArea("everything"),)
        by_area = tuple(sorted((area.key, _level(area, base, person)) for area in areas))
        levels.append((action.key, by_area))
        reasons.append(_reason(action, areas, base, dict(by_area)))
    return Levels(levels=tuple(levels), reasons=tuple(reasons))


def readiness(ownership: Ownership, profile: Profile) -> DelegationLevel:
    """The highest level an owner is ready for in an action."""
    fit, commitment = float(ownership.owner.fit), float(ownership.owner.commitment)
    firm = commitment >= profile.firm_commitment
    if fit >= profile.masterly_fit and firm:
        light = ownership.action.impact is Impact.LOW
        return DelegationLevel.DELEGATE if light else DelegationLevel.INQUIRE
    if fit >= profile.least_fit:
        return DelegationLevel.ADVISE if firm else DelegationLevel.AGREE
    return DelegationLevel.CONSULT


def cap(area: DecisionArea, person: Person) -> DelegationLevel:
    """The highest level an area allows a person.

    Three where a law or a council has the last word; four where a decision cannot be undone or
    spends more than the person may; else the area's own cap.
    """
    caps = [area.cap or DelegationLevel.DELEGATE]
    if area.reserved:
        caps.append(DelegationLevel.CONSULT)
    if area.irreversible or _spends_too_much(area, person):
        caps.append(DelegationLevel.AGREE)
    return min(caps)


def _spends_too_much(area: DecisionArea, person: Person) -> bool:
    if area.spends is None or person.spend_limit is None:
        return False
    return area.spends > person.spend_limit


def _level(area: DecisionArea, base: DelegationLevel, person: Person) -> DelegationLevel:
    return min(base, cap(area, person))


def _reason(
    action: Action,
    areas: tuple[DecisionArea, ...],
    base: DelegationLevel,
    levels: dict[str, DelegationLevel],
) -> Reason:
    said = tuple(
        Sentence(
            _AREA,
            {"area": area.name if action.areas else EVERYTHING, "level": int(levels[area.key])},
        )
        for area in areas
    )
    sentence = Sentence(_LEVEL, {"base": int(base), "levels": said})
    return Reason(stage=STAGE, about=action.key, sentence=sentence)
