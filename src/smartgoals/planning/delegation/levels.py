"""Stage 6. The level of delegation of each owner, area by area."""

from __future__ import annotations

from functools import cached_property

from attrs import frozen

from smartgoals.model.action import Action
from smartgoals.model.autonomy import highest, readiness
from smartgoals.model.delegation import DecisionArea, DelegationLevel
from smartgoals.model.message import Message, MessageCode
from smartgoals.model.plan_results import Reason
from smartgoals.planning.assignment.stage import Owners
from smartgoals.planning.context import PlanningContext

STAGE = "levels"


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


def set_levels(context: PlanningContext, owners: Owners) -> Levels:
    """The level in each area: the owner's readiness, or less where the stakes are high.

    Readiness is that of situational leadership: competence and commitment for this action. A level
    belongs to an area (Management 3.0), so an owner may decide alone on the programme and only
    advise on prices.
    """
    levels, reasons = [], []
    for ownership in owners.ownerships:
        action, person = ownership.action, context.team.person(ownership.owner.person)
        base = readiness(float(ownership.owner.fit), person, action, context.profile)
        areas = action.areas or (DecisionArea("everything"),)
        by_area = tuple(sorted((area.key, min(base, highest(area, person))) for area in areas))
        levels.append((action.key, by_area))
        reasons.append(_reason(action, areas, base, dict(by_area)))
    return Levels(levels=tuple(levels), reasons=tuple(reasons))


def _reason(
    action: Action,
    areas: tuple[DecisionArea, ...],
    base: DelegationLevel,
    levels: dict[str, DelegationLevel],
) -> Reason:
    said = tuple(
        Message(
            MessageCode.AREA_LEVEL,
            {
                "area": area.name if action.areas else Message(MessageCode.EVERYTHING),
                "level": int(levels[area.key]),
            },
        )
        for area in areas
    )
    message = Message(MessageCode.LEVELS, {"base": int(base), "levels": said})
    return Reason(stage=STAGE, about=action.key, message=message)
