"""The row of stages: small functions, each from one frozen type to the next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from attrs import evolve

from smartgoals.model.action import Action
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.message import Message, MessageCode
from smartgoals.model.origin import Origin
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import LateAction, Reason, UnassignedGap, UnownedAction
from smartgoals.planning.allocation.stage import Allocation, split_targets
from smartgoals.planning.allocation.trajectory import Trajectories, set_trajectories
from smartgoals.planning.assignment.stage import Ownership, options_for
from smartgoals.planning.commitments import Commitment, Commitments
from smartgoals.planning.comparison import CandidatePlan
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.delegation.checkpoints import Checkpoints, set_checkpoints
from smartgoals.planning.delegation.levels import Levels, set_levels
from smartgoals.planning.delegation.mandates import MandateInputs, mandate_of, objective_of
from smartgoals.planning.gap import Gaps, measure_gaps
from smartgoals.planning.joint_optimisation import optimise_jointly
from smartgoals.planning.selection.resources import feasible
from smartgoals.planning.selection.stage import (
    candidates_of,
    coverages_of,
    explain_selection,
    select_actions,
    selection_of,
)
from smartgoals.planning.timetable import Timetable

# Where the chosen actions come from, for those that a playbook lent.

STAGE = "choose"


def provenance(actions: Sequence[Action]) -> tuple[Reason, ...]:
    """A reason for each action that was made from a playbook: whose figures these are."""
    return tuple(
        Reason(stage=STAGE, about=action.key, message=_said(action.origin))
        for action in actions
        if action.origin is not None
    )


def _said(origin: Origin) -> Message:
    facts = {"playbook": origin.playbook}
    if origin.adopted_by is None:
        return Message(MessageCode.FROM_PLAYBOOK, facts)
    return Message(MessageCode.PLAYBOOK_ADOPTED, {**facts, "person": origin.adopted_by})


SEARCH = 400
"""How many actions may be planned again, all in all, to find a plan that changes fewer promises."""


def build_plan(context: PlanningContext) -> Plan:
    """The plan for a context: what cannot be done stands in `Plan.missing`.

    Where promises of an earlier plan leave something without an owner or late, fewer of them are
    kept, as long as that helps. Of the plans that lack no more, the one is sought that changes the
    fewest promises.
    """
    return _with_fewest_changes(context, *_with_least_lacking(context))


def _with_least_lacking(context: PlanningContext) -> tuple[Plan, Commitments]:
    """The plan that lacks least, with the mildest relaxation of the promises that leads to it."""
    plan, kept = _build_once(context), context.commitments
    missing = {
        shortfall.action
        for shortfall in plan.missing
        if isinstance(shortfall, UnownedAction | LateAction)
    }
    relaxations = tuple(context.commitments.relaxations(missing))
    if not plan.missing or not relaxations:
        return plan, kept
    free = _build_once(evolve(context, commitments=relaxations[-1]))
    if shortfall_rank(free) >= shortfall_rank(plan):
        return plan, kept
    for fewer in relaxations[:-1]:
        other = _build_once(evolve(context, commitments=fewer))
        if shortfall_rank(other) < shortfall_rank(plan):
            plan, kept = other, fewer
        if not plan.missing:
            return plan, kept
    return (free, relaxations[-1]) if shortfall_rank(free) < shortfall_rank(plan) else (plan, kept)


def _with_fewest_changes(context: PlanningContext, plan: Plan, kept: Commitments) -> Plan:
    """A local search that lets go of one promise or two at a time and takes up others again."""
    left = SEARCH // max(1, len(context.policy.actions))
    now = evolve(context, commitments=kept)
    neighbours = _neighbours(context, now, _changed(context, plan))
    while left and (other := next(neighbours, None)) is not None:
        left -= 1
        found = _build_once(other)
        if _rank(context, found) < _rank(context, plan):
            plan, now = found, other
            neighbours = _neighbours(context, now, _changed(context, plan))
    return plan


def _rank(
    context: PlanningContext, plan: Plan
) -> tuple[int, tuple[tuple[float, ...], int, int], int]:
    """Facts first: work that is done has the owner and the start that it had."""
    changed = _changed(context, plan)
    facts = sum(one.action in changed for one in context.commitments.worked.entries)
    return facts, shortfall_rank(plan), len(changed)


def _changed(context: PlanningContext, plan: Plan) -> tuple[str, ...]:
    """The actions about which something else is promised than before."""
    return context.commitments.changed(
        {
            delegation.action: (delegation.owner, delegation.start, delegation.due)
            for delegation in plan.delegations
        }
    )


def _neighbours(
    context: PlanningContext, now: PlanningContext, changed: Sequence[str]
) -> Iterator[PlanningContext]:
    """What could be promised instead about actions that change, or that stand in the way of facts."""
    promised, kept = context.commitments, now.commitments
    facts = {one.owner for one in promised.worked.entries if one.action in changed}
    loose = [
        one
        for one in promised.entries
        if not one.worked and (one.action in changed or (one.begun and one.owner in facts))
    ]
    for promise in loose:
        yield from _instead(now, promise)
    for first, second in combinations(loose, 2):
        yield evolve(now, commitments=kept.without(first.action).without(second.action))


def _instead(now: PlanningContext, promise: Commitment) -> Iterator[PlanningContext]:
    """One promise taken up again, its owner alone, nothing of it, or another owner for its action."""
    key, kept = promise.action, now.commitments
    settled = tuple(pair for pair in now.fixed_owners if pair[0] != key)
    without = evolve(now, commitments=kept.without(key), fixed_owners=settled)
    if kept.of(key) != promise:
        yield evolve(without, commitments=kept.with_entry(promise))
    if not promise.begun:
        undated = evolve(promise, start=None, due=None)
        yield evolve(without, commitments=kept.with_entry(undated))
    yield without
    if now.pinned(key) is None:
        for option in options_for(without, now.policy.action(key)):
            if option.person != promise.owner:
                yield evolve(without, fixed_owners=tuple(sorted((*settled, (key, option.person)))))


def shortfall_rank(plan: Plan) -> tuple[tuple[float, ...], int, int]:
    """What a plan lacks of each target, how many actions nobody owns, and how many days late."""
    lacking = {
        shortfall.measure.key for shortfall in plan.missing if isinstance(shortfall, UnassignedGap)
    }
    unmet = tuple(
        1 - (coverage.expected or 0.0) if coverage.gap.measure.key in lacking else 0.0
        for coverage in plan.coverages
    )
    unowned = sum(isinstance(shortfall, UnownedAction) for shortfall in plan.missing)
    late = sum(shortfall.days for shortfall in plan.missing if isinstance(shortfall, LateAction))
    return unmet, unowned, late


def _build_once(context: PlanningContext) -> Plan:
    gaps = measure_gaps(context)
    return plan_of(context, gaps, _select_and_schedule(context, gaps))


def plan_of(context: PlanningContext, gaps: Gaps, drafted: CandidatePlan) -> Plan:
    """The whole plan of a selection with owners and dates.

    Args:
        context: The task.
        gaps: What is to be covered.
        drafted: What to do, who does it and when.
    """
    choice, owners, dates = drafted.choice, drafted.owners, drafted.dates
    carried = drafted.carried(context.deadline)
    coverages = coverages_of(context, gaps, carried, choice.actions)
    explained = explain_selection(context, gaps, choice, drafted.unowned, coverages)
    promised = {
        ownership.action.key: context.promised_by(ownership.action.key, ownership.owner.person)
        for ownership in owners.ownerships
    }
    targets = split_targets(context, gaps, carried, promised)
    chances = zip(coverages, targets.chances, strict=True)
    chance, claimed = targets.chance, targets.chance_with_interactions
    together = targets.chance_of_all
    trajectories = set_trajectories(context, gaps, owners, dates, targets)
    levels = set_levels(context, owners)
    checkpoints = set_checkpoints(context, owners, dates, levels)
    return Plan(
        policy=context.policy,
        team=context.team,
        today=context.replanned_on,
        since=None if context.today == context.replanned_on else context.today,
        calendar=context.calendar,
        pins=context.pins,
        delegations=tuple(
            _delegated(context, ownership, dates, targets, trajectories, levels, checkpoints)
            for ownership in owners.ownerships
        ),
        coverages=tuple(
            evolve(one, chance=reach.chance, chance_error=reach.error) if reach else one
            for one, reach in chances
        ),
        chance=chance.chance if chance else None,
        chance_with_interactions=claimed.chance if claimed else None,
        chance_error=max(one.error if one else 0.0 for one in (chance, claimed)),
        chance_of_all=together.chance if together else None,
        chance_of_all_error=together.error if together else 0.0,
        trajectories=trajectories.wholes,
        loads=owners.loads,
        missing=(*targets.unassigned, *owners.unowned, *dates.late),
        left_out=explained.left_out,
        declined=tuple(sorted(context.declined)),
        trace=(
            *provenance(choice.actions),
            *(
                reason
                for stage in (
                    gaps,
                    explained,
                    owners,
                    dates,
                    targets,
                    trajectories,
                    levels,
                    checkpoints,
                )
                for reason in stage.reasons
            ),
        ),
    )


def _select_and_schedule(context: PlanningContext, gaps: Gaps) -> CandidatePlan:
    """Actions, owners and dates: the actions of an earlier plan, where they are kept."""
    actions = [
        action for action in candidates_of(context) if action.key in context.commitments.actions
    ]
    if actions and len(actions) == len(context.commitments.actions) and feasible(context, actions):
        return CandidatePlan.of(context, selection_of(actions))
    return optimise_jointly(context, gaps, select_actions(context, gaps))


def _delegated(
    context: PlanningContext,
    ownership: Ownership,
    dates: Timetable,
    targets: Allocation,
    trajectories: Trajectories,
    levels: Levels,
    checkpoints: Checkpoints,
) -> DelegatedAction:
    key = ownership.action.key
    grant = MandateInputs(
        ownership=ownership,
        shares=targets.of(key),
        checkpoints=checkpoints.of(key),
        rhythm=checkpoints.rhythm_of(key),
        span=trajectories.spans[key],
        due=dates.slot(key).due,
    )
    objective = objective_of(context, grant)
    return DelegatedAction(
        key,
        objective=objective,
        owner=ownership.owner.person,
        start=dates.slot(key).start,
        due=dates.slot(key).due,
        mandate=mandate_of(context, grant, objective, levels.of(key)),
        levels=levels.of(key),
        checkpoints=grant.checkpoints,
        runner_up=ownership.runner_up,
        mentor=ownership.owner.mentor,
        fit=round(float(ownership.owner.fit), 6),
        shares=grant.shares,
    )
