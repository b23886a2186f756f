"""Stage 5. How much is asked of each owner: shares that survive the failure of some actions."""

from __future__ import annotations

from functools import cached_property

from attrs import frozen

from smartgoals.model.delegated_action import TargetShare
from smartgoals.model.message import Message, MessageCode
from smartgoals.model.plan_results import Reason, UnassignedGap
from smartgoals.planning.allocation.split import Split, recombined, split
from smartgoals.planning.allocation.success_probability import (
    SuccessProbability,
    chance_of_reaching,
)
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.contributions import effects_on, required_total
from smartgoals.planning.gap import Gaps
from smartgoals.planning.selection.stage import Selection

STAGE = "targets"


@frozen(kw_only=True)
class Allocation:
    """The shares of each action, the chance of the whole, and what nobody can reach."""

    shares: tuple[tuple[str, tuple[TargetShare, ...]], ...]
    chance: float | None
    chance_with_interactions: float | None
    chance_error: float
    unassigned: tuple[UnassignedGap, ...]
    reasons: tuple[Reason, ...]

    def of(self, action: str) -> tuple[TargetShare, ...]:
        """The shares of one action, the main target's first."""
        return self._by_action.get(action, ())

    @cached_property
    def _by_action(self) -> dict[str, tuple[TargetShare, ...]]:
        return dict(self.shares)


def split_targets(context: PlanningContext, gaps: Gaps, choice: Selection) -> Allocation:
    """Every gap shared out among the actions that contribute to it, and the chance of the main one.

    A gap that does not add up is not shared out, and the reason is given.
    """
    measures = {gap.measure.key for gap in gaps.gaps}
    splits = [split(gap, choice.actions, measures) for gap in gaps.gaps]
    shares = tuple(
        (
            action.key,
            tuple(found.shares[action.key] for found in splits if action.key in found.shares),
        )
        for action in choice.actions
    )
    plainly, claimed = _reach(context, splits[0])
    return Allocation(
        shares=shares,
        chance=plainly.chance if plainly else None,
        chance_with_interactions=claimed.chance if claimed else None,
        chance_error=max(one.error if one else 0.0 for one in (plainly, claimed)),
        unassigned=tuple(found.unassigned for found in splits if found.unassigned is not None),
        reasons=(
            *(reason for found in splits for reason in _reasons(found)),
            *(_about(splits[0], one) for one in (plainly,) if one and one.error),
        ),
    )


def _reach(
    context: PlanningContext, found: Split
) -> tuple[SuccessProbability | None, SuccessProbability | None]:
    """The chance of reaching the main target, without and with what is claimed of interactions."""
    if not found.gap.adds_up:
        return None, None
    amount, effects = required_total(found.gap), effects_on(context.policy, found.gap)
    plainly = chance_of_reaching(amount, found.terms)
    return plainly, chance_of_reaching(amount, found.terms, effects) if effects else plainly


def _reasons(found: Split) -> list[Reason]:
    measure = found.gap.measure
    if found.gap.refused is not None:
        return [Reason(stage=STAGE, about=measure.key, message=found.gap.refused)]
    asked = {term.key: term.measure for term in found.terms}
    reasons = []
    for action, share in found.shares.items():
        facts = {
            "buffered": share.buffered,
            "measure": asked[action].name,
            "factor": float(found.factor),
            "cases": share.cases,
        }
        message = Message(
            MessageCode.SHARE if share.cases is None else MessageCode.SHARE_AMONG_CASES, facts
        )
        reasons.append(Reason(stage=STAGE, about=action, message=message))
    made = recombined(found) if found.terms else None
    if made is not None:
        facts = {"measure": measure.name, "made": made, "value": found.gap.target.value}
        reasons.append(
            Reason(stage=STAGE, about=measure.key, message=Message(MessageCode.RECOMBINED, facts))
        )
    if found.unassigned is not None:
        facts = {"amount": found.unassigned.amount, "measure": measure.name}
        reasons.append(
            Reason(stage=STAGE, about=measure.key, message=Message(MessageCode.OUT_OF_REACH, facts))
        )
    return reasons


def _about(found: Split, reach: SuccessProbability) -> Reason:
    facts = {"chance": reach.chance, "error": reach.error}
    return Reason(
        stage=STAGE, about=found.gap.measure.key, message=Message(MessageCode.CHANCE_ERROR, facts)
    )
