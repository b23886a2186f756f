"""Stage 2. Which of the candidate actions: enough to reach the target, no more than can be paid."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from fractions import Fraction

from attrs import evolve, frozen

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
    """The actions to delegate.

    Attributes:
        actions: The selected actions, sorted by key.
        desired: Keys of actions that were selected first and found no owner in time.
        doubts: What is not proven about the selection.
    """

    actions: tuple[Action, ...]
    desired: tuple[str, ...] = ()
    doubts: tuple[Reason, ...] = ()


@frozen(kw_only=True)
class ExplainedSelection:
    """Why actions were selected and others left out.

    Attributes:
        left_out: The actions that are not selected, each with its reason.
        reasons: Every reason of this stage.
    """

    left_out: tuple[LeftOut, ...]
    reasons: tuple[Reason, ...]


def select_actions(context: PlanningContext, gaps: Gaps) -> Selection:
    """The cheapest set of candidates that covers the gaps with a margin, or covers most of them.

    Ruled out first: what an exclusion names, what is riskier than the appetite, what waits for
    something ruled out. Then sets compete in this order: covered part of each gap, strategies with
    an action that brings something, actions that enable, covered part of each gap up to the
    profile's margin, cost, effort, how few they are, key. Proven best for what a director has, some
    forty candidates; with many more the best that was found, and how much better another one could
    be at most.
    """
    instance = SelectionInstance.of(context, candidates_of(context), gaps.gaps)
    cover = cheapest_cover(instance.candidates, instance.goals, instance.budgets)
    doubts = (
        () if cover.proven else (_unproven(gaps.main, instance, cover, context.policy.currency),)
    )
    return selection_of([instance.actions[place] for place in cover.chosen], doubts=doubts)


def candidates_of(context: PlanningContext) -> list[Action]:
    """The actions that may be chosen at all, sorted by key."""
    refused = ineligible(context.policy, context.profile)
    return [action for action in _by_key(context.policy.actions) if action.key not in refused]


def selection_of(
    actions: Iterable[Action], *, desired: Iterable[str] = (), doubts: Iterable[Reason] = ()
) -> Selection:
    """The selection of some actions, in the order of their keys."""
    return Selection(actions=tuple(_by_key(actions)), desired=tuple(desired), doubts=tuple(doubts))


def explain_selection(
    context: PlanningContext,
    gaps: Gaps,
    selection: Selection,
    unowned: Collection[str],
    coverages: Sequence[Coverage],
) -> ExplainedSelection:
    """Why the selected actions were selected, and the others left out.

    Args:
        context: The task.
        gaps: What is to be covered.
        selection: The selected actions.
        unowned: Those among them that have no owner: they use none of the budget and of the days.
        coverages: What the plan covers of each target.
    """
    lacking = [
        coverage.gap
        for coverage in coverages
        if coverage.expected is not None and coverage.expected < 1
    ]
    selected = {action.key: action for action in selection.actions}
    owned = [action for action in selection.actions if action.key not in unowned]
    remaining = RemainingResources(context, owned)
    refused = ineligible(context.policy, context.profile)
    left_out = [LeftOut(action=key, reason=message) for key, message in sorted(refused.items())]
    left_out += [
        LeftOut(
            action=action.key,
            reason=exclusion_reason(
                context,
                action,
                selected,
                remaining,
                unowned=unowned,
                desired=action.key in selection.desired,
                covered=all(estimated_contribution(action, gap) <= 0 for gap in lacking),
            ),
        )
        for action in _by_key(context.policy.actions)
        if action.key not in selected and action.key not in refused
    ]
    return ExplainedSelection(
        left_out=tuple(left_out),
        reasons=(
            *selection.doubts,
            *(
                Reason(
                    stage=STAGE, about=action.key, message=_because(context, gaps, action, selected)
                )
                for action in selection.actions
            ),
            *(
                Reason(stage=STAGE, about=omission.action, message=omission.reason)
                for omission in left_out
            ),
        ),
    )


def coverages_of(
    context: PlanningContext, gaps: Gaps, carried: Sequence[Action], selected: Sequence[Action]
) -> tuple[Coverage, ...]:
    """What is covered of each target, and what would be if everything selected were carried.

    Args:
        context: The task.
        gaps: The gap of each target.
        carried: The actions that have an owner, can start and end by the deadline.
        selected: All selected actions.
    """
    return tuple(
        evolve(
            coverage_of(context, carried, gap), wished=coverage_of(context, selected, gap).expected
        )
        for gap in gaps.gaps
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


def _because(
    context: PlanningContext, gaps: Gaps, action: Action, selected: Mapping[str, Action]
) -> Message:
    """What speaks for an action: the first target it helps, what waits for it, or its strategy."""
    main = gaps.main
    if contributes(action, main):
        return _brings(action, main)
    for gap in gaps.gaps[1:]:
        if gap.adds_up and expected_contribution(action, gap) > 0:
            told = _brings(action, gap)
            facts = dict(told.facts) | {"main": main.measure.name, "unit": gap.measure.unit}
            return Message(
                MessageCode.SELECTED_FOR_OTHER_TARGET, facts | {"measure": gap.measure.name}
            )
    waiting = tuple(
        Message(MessageCode.QUOTED, {"statement": other.statement})
        for other in selected.values()
        if action.key in other.after or other.key in action.enables
    )
    if waiting:
        facts = {"measure": main.measure.name, "others": waiting}
        return Message(MessageCode.SELECTED_AS_ENABLER, facts)
    beside = [other for other in selected.values() if other.strategy == action.strategy]
    if action.strategy is not None and len(beside) == 1:
        (strategy,) = (
            strategy for strategy in context.policy.strategies if strategy.key == action.strategy
        )
        return Message(MessageCode.SELECTED_FOR_STRATEGY, {"strategy": strategy.statement})
    return Message(MessageCode.SELECTED_WITHOUT_GAIN)


def _brings(action: Action, gap: Gap) -> Message:
    facts: dict[str, object] = {"measure": gap.measure.name, "chance": action.chance}
    if not gap.adds_up:
        return Message(MessageCode.SELECTED_AS_STEP, facts)
    facts["unit"] = gap.measure.unit
    if gap.measure.aggregation is Aggregation.SUM:
        facts["worth"] = float(expected_contribution(action, gap))
        return Message(MessageCode.SELECTED, facts)
    facts["worth"] = float(expected_contribution(action, gap) / unit_of(gap.target))
    return Message(MessageCode.SELECTED_FOR_MEASURE, facts)


def _unproven(
    gap: Gap, instance: SelectionInstance, cover: CoverSolution, currency: str | None
) -> Reason:
    """How much better another choice could be at most: what it covers, or else what it costs."""
    found, bound = cover.objective, cover.bound
    facts: dict[str, object] = {"count": len(instance.actions)}
    if bound[3][0] < found[3][0]:
        text, enough = MessageCode.COVERAGE_BOUND, instance.goals[0].desired
        facts |= {"covered": -found[3][0] / enough, "most": -bound[3][0] / enough}
    else:
        text = MessageCode.COST_BOUND
        facts |= {
            "cost": found[4] / instance.unit,
            "least": min(found[4], bound[4]) // instance.unit,
            "currency": currency or "",
        }
    return Reason(stage=STAGE, about=gap.measure.key, message=Message(text, facts))
