"""Stage 2. Which of the candidate actions: enough to reach the target, no more than can be paid."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from fractions import Fraction

from attrs import frozen

from smartgoals.model.action import Action
from smartgoals.model.measure_types import Aggregation
from smartgoals.model.message import Message, MessageCode
from smartgoals.model.plan_results import Coverage, Gap, LeftOut, Reason
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.contributions import (
    contributes,
    estimated_contribution,
    expected_contribution,
    expected_total,
    required_total,
    unit_of,
)
from smartgoals.planning.gap import Gaps
from smartgoals.planning.selection.eligibility import ineligible
from smartgoals.planning.selection.instance import SelectionInstance
from smartgoals.planning.selection.resources import RemainingResources, exclusion_reason
from smartgoals.planning.selection.solver import CoverSolution, cheapest_cover

STAGE = "choose"


@frozen(kw_only=True)
class Selection:
    """The actions to delegate, sorted by key, and what they cover of each target."""

    actions: tuple[Action, ...]
    coverages: tuple[Coverage, ...]
    left_out: tuple[LeftOut, ...]
    reasons: tuple[Reason, ...]


def select_actions(context: PlanningContext, gaps: Gaps) -> Selection:
    """The cheapest set of candidates that covers the gap with a margin, or covers most of it.

    Ruled out first: what an exclusion names, what is riskier than the appetite, what waits for
    something ruled out. Then sets compete in this order: covered part of the gap, strategies with
    an action, actions that enable, covered part up to the profile's margin, cost, effort, how few
    they are, key. Proven best for what a director has, some forty candidates; with many more the best
    that was found, and how much better another one could be at most.
    """
    instance = SelectionInstance.of(context, candidates_of(context), gaps.main)
    cover = cheapest_cover(instance.candidates, instance.goal, instance.budgets)
    doubts = () if cover.proven else (_unproven(gaps.main, instance, cover),)
    return selection_of(
        context, gaps, [instance.actions[place] for place in cover.chosen], doubts=doubts
    )


def candidates_of(context: PlanningContext) -> list[Action]:
    """The actions that may be chosen at all, sorted by key."""
    refused = ineligible(context.policy, context.profile)
    return [action for action in _by_key(context.policy.actions) if action.key not in refused]


def selection_of(
    context: PlanningContext,
    gaps: Gaps,
    actions: Iterable[Action],
    *,
    doubts: Sequence[Reason] = (),
    desired: Collection[str] = (),
) -> Selection:
    """The choice of some actions, with what they cover and why the others are left out.

    desired: Keys that were selected first but for which no owner is available.
    """
    ours = tuple(_by_key(actions))
    by_key = {action.key: action for action in ours}
    spare = RemainingResources(context, ours)
    refused = ineligible(context.policy, context.profile)
    coverages = tuple(coverage_of(context, ours, gap) for gap in gaps.gaps)
    left_out = [LeftOut(action=key, reason=message) for key, message in sorted(refused.items())]
    left_out += [
        LeftOut(
            action=action.key,
            reason=exclusion_reason(context, action, by_key, spare, desired=action.key in desired),
        )
        for action in _by_key(context.policy.actions)
        if action.key not in by_key and action.key not in refused
    ]
    return Selection(
        actions=ours,
        coverages=coverages,
        left_out=tuple(left_out),
        reasons=(
            *doubts,
            *(_reason(action, gaps.main) for action in ours),
            *(Reason(stage=STAGE, about=one.action, message=one.reason) for one in left_out),
        ),
    )


def coverage_of(context: PlanningContext, actions: Sequence[Action], gap: Gap) -> Coverage:
    """How far some actions close a gap; unknown where contributions do not add up."""
    if not gap.adds_up:
        return Coverage(gap=gap, expected=None, naive=None, with_synergy=None)
    everything = sum((estimated_contribution(action, gap) for action in actions), Fraction(0))
    return Coverage(
        gap=gap,
        expected=_part(expected_total(actions, context.policy, gap, synergy=False), gap),
        naive=_part(everything, gap),
        with_synergy=_part(expected_total(actions, context.policy, gap, synergy=True), gap),
    )


def _part(amount: Fraction, gap: Gap) -> float:
    """The covered part to six digits; where there is no gap, all of it is covered."""
    return round(float(amount / required_total(gap)), 6) if gap.amount else 1.0


def _by_key(actions: Iterable[Action]) -> list[Action]:
    return sorted(actions, key=lambda action: action.key)


def _reason(action: Action, gap: Gap) -> Reason:
    return Reason(stage=STAGE, about=action.key, message=_because(action, gap))


def _because(action: Action, gap: Gap) -> Message:
    if not contributes(action, gap):
        return Message(MessageCode.SELECTED_AS_ENABLER, {"measure": gap.measure.name})
    if not gap.adds_up:
        return Message(
            MessageCode.SELECTED_AS_STEP, {"measure": gap.measure.name, "chance": action.chance}
        )
    facts = {"worth": float(expected_contribution(action, gap)), "chance": action.chance}
    if gap.measure.aggregation is Aggregation.SUM:
        return Message(MessageCode.SELECTED, facts)
    worth = float(expected_contribution(action, gap) / unit_of(gap.target))
    return Message(
        MessageCode.SELECTED_FOR_MEASURE, {**facts, "measure": gap.measure.name, "worth": worth}
    )


def _unproven(gap: Gap, instance: SelectionInstance, cover: CoverSolution) -> Reason:
    """How much better another choice could be at most: what it covers, or else what it costs."""
    found, bound = cover.objective, cover.bound
    facts: dict[str, object] = {"count": len(instance.actions)}
    if bound[3] < found[3]:
        text, enough = MessageCode.COVERAGE_BOUND, instance.goal.desired
        facts |= {"covered": -found[3] / enough, "most": -bound[3] / enough}
    else:
        text = MessageCode.COST_BOUND
        facts |= {
            "cost": found[4] / instance.unit,
            "least": min(found[4], bound[4]) // instance.unit,
        }
    return Reason(stage=STAGE, about=gap.measure.key, message=Message(text, facts))
