"""Stage 5. How much each owner is asked for: shares that allow for the failure of some actions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from types import MappingProxyType

from attrs import evolve, frozen

from smartgoals.model.action import Action
from smartgoals.model.delegated_action import TargetShare
from smartgoals.model.message import Message, MessageCode
from smartgoals.model.plan_results import Gap, Reason, UnassignedGap
from smartgoals.planning.allocation.split import Split, recombined, split, unassigned_gap
from smartgoals.planning.allocation.success_probability import (
    SuccessProbability,
    chance_of_reaching,
    chance_of_reaching_all,
)
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.contributions import (
    ContributionTerm,
    effects_on,
    expected_total,
    required_total,
)
from smartgoals.planning.gap import Gaps
from smartgoals.values.amount import to_fraction

STAGE = "targets"


@frozen(kw_only=True)
class Allocation:
    """The shares of each action, the chances of the targets, and what they lack.

    Attributes:
        shares: For each carried action its shares, the main target's first.
        chances: The chance of each target, in their order; None where its parts do not add up.
        chance_with_interactions: That of the main target with the claimed interactions.
        chance_of_all: The chance that all targets are reached together, or None.
        unassigned: What the carried actions are expected to leave of each target.
        reasons: The reasons of this stage.
    """

    shares: tuple[tuple[str, tuple[TargetShare, ...]], ...]
    chances: tuple[SuccessProbability | None, ...]
    chance_with_interactions: SuccessProbability | None
    chance_of_all: SuccessProbability | None
    unassigned: tuple[UnassignedGap, ...]
    reasons: tuple[Reason, ...]

    @property
    def chance(self) -> SuccessProbability | None:
        """The chance of the main target, with independent actions."""
        return self.chances[0]

    def of(self, action: str) -> tuple[TargetShare, ...]:
        """The shares of one action, the main target's first."""
        return self._by_action.get(action, ())

    @cached_property
    def _by_action(self) -> dict[str, tuple[TargetShare, ...]]:
        return dict(self.shares)


def split_targets(
    context: PlanningContext,
    gaps: Gaps,
    carried: Sequence[Action],
    promised: Mapping[str, Mapping[str, Decimal]] = MappingProxyType({}),
) -> Allocation:
    """Divide every gap among the carried actions, and work out the chance of each target.

    A gap that does not add up is not divided, and the reason is given. Where the actions do not
    cover a gap on average, they are not asked for more to hide it: no owner is asked for more than
    the mean of an estimate, which is reached with even odds if the action works. What an owner was asked for before a
    repair stays as it was: that less has come is no reason to ask for less.

    Args:
        context: The task.
        gaps: The gap of each target, the main one first.
        carried: The actions that have an owner, can start, and end by the deadline.
        promised: For each action what its owner was asked for before, by measure.
    """
    measures = {gap.measure.key for gap in gaps.gaps}
    splits = [_as_promised(split(gap, carried, measures), promised) for gap in gaps.gaps]
    unassigned = [_unassigned(context, gap, carried) for gap in gaps.gaps]
    chances = tuple(chance_of(found) for found in splits)
    main = chances[0]
    return Allocation(
        shares=tuple(
            (
                action.key,
                tuple(found.shares[action.key] for found in splits if action.key in found.shares),
            )
            for action in carried
        ),
        chances=chances,
        chance_with_interactions=_with_interactions(context, splits[0], carried) or main,
        chance_of_all=_chance_of_all(splits, chances),
        unassigned=tuple(lack for lack in unassigned if lack is not None),
        reasons=(
            *(
                reason
                for found, lack in zip(splits, unassigned, strict=True)
                for reason in _reasons(found, lack)
            ),
            *(_about(splits[0], one) for one in (main,) if one and one.error),
        ),
    )


def _as_promised(found: Split, promised: Mapping[str, Mapping[str, Decimal]]) -> Split:
    estimates = {term.key: term.estimate for term in found.terms}
    shares = {}
    for action, share in found.shares.items():
        before, estimate = promised.get(action, {}).get(share.measure), estimates[action]
        if before is not None and before != share.buffered and estimate is not None:
            shares[action] = evolve(share, promised=before, chance=estimate.at_least(before))
    return evolve(found, shares=found.shares | shares)


def _unassigned(
    context: PlanningContext, gap: Gap, carried: Sequence[Action]
) -> UnassignedGap | None:
    if not gap.adds_up:
        return None
    expected = expected_total(carried, context.policy, gap, synergy=False)
    return unassigned_gap(gap, required_total(gap) - expected)


def chance_of(found: Split) -> SuccessProbability | None:
    """The chance of reaching one target, with independent actions."""
    if not found.gap.adds_up:
        return None
    return chance_of_reaching(required_total(found.gap), found.terms)


def _with_interactions(
    context: PlanningContext, found: Split, carried: Sequence[Action]
) -> SuccessProbability | None:
    """The chance of the main target with the claimed interactions.

    An action that contributes nothing itself is included: an interaction may depend on it.
    """
    effects = effects_on(context.policy, found.gap) if found.gap.adds_up else []
    if not effects:
        return None
    known = {term.key for term in found.terms}
    silent = [
        ContributionTerm(
            key=action.key,
            chance=to_fraction(action.chance),
            measure=found.gap.measure,
            estimate=None,
        )
        for action in carried
        if action.key not in known
        and any(action.key in {effect.first, effect.second} for effect in effects)
    ]
    return chance_of_reaching(required_total(found.gap), [*found.terms, *silent], effects)


def _chance_of_all(
    splits: Sequence[Split], chances: Sequence[SuccessProbability | None]
) -> SuccessProbability | None:
    known = [one for one in chances if one is not None]
    if len(known) < len(splits):
        return None
    return chance_of_reaching_all(
        [(required_total(found.gap), found.terms) for found in splits], known
    )


def _reasons(found: Split, lack: UnassignedGap | None) -> list[Reason]:
    measure = found.gap.measure
    if found.gap.refused is not None:
        return [Reason(stage=STAGE, about=measure.key, message=found.gap.refused)]
    asked = {term.key: term.measure for term in found.terms}
    reasons = []
    for action, share in found.shares.items():
        facts = {
            "buffered": share.buffered,
            "measure": asked[action].name,
            "unit": asked[action].unit,
            "factor": float(found.factor),
            "cases": share.cases,
        }
        among = share.cases is not None and share.cases != share.buffered
        code = MessageCode.SHARE_AMONG_CASES if among else MessageCode.SHARE
        if share.promised is not None:
            code, facts = MessageCode.SHARE_STANDS, facts | {"promised": share.promised}
        message = Message(code, facts)
        reasons.append(Reason(stage=STAGE, about=action, message=message))
    made = recombined(found) if found.terms else None
    if made is not None:
        facts = {"measure": measure.name, "made": made, "value": found.gap.target.value}
        reasons.append(
            Reason(stage=STAGE, about=measure.key, message=Message(MessageCode.RECOMBINED, facts))
        )
    if lack is not None:
        code = MessageCode.OUT_OF_REACH if found.out_of_reach else MessageCode.SHORTFALL
        facts = {"amount": lack.amount, "measure": measure.name, "unit": measure.unit}
        reasons.append(Reason(stage=STAGE, about=measure.key, message=Message(code, facts)))
    return reasons


def _about(found: Split, reach: SuccessProbability) -> Reason:
    facts = {"chance": reach.chance, "error": reach.error}
    return Reason(
        stage=STAGE, about=found.gap.measure.key, message=Message(MessageCode.CHANCE_ERROR, facts)
    )
