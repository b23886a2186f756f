"""The row of stages: small functions, each from one frozen type to the next."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from attrs import evolve

from smartgoals.model.action import Action
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.message import Message, MessageCode
from smartgoals.model.origin import Origin
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import LateAction, Reason, UnassignedGap, UnownedAction
from smartgoals.planning.allocation.stage import Allocation, split_targets
from smartgoals.planning.allocation.trajectory import Trajectories, set_trajectories
from smartgoals.planning.assignment.stage import Ownership
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.delegation.checkpoints import Checkpoints, set_checkpoints
from smartgoals.planning.delegation.levels import Levels, set_levels
from smartgoals.planning.delegation.mandates import MandateInputs, mandate_of, objective_of
from smartgoals.planning.gap import Gaps, measure_gaps
from smartgoals.planning.joint_optimisation import CandidatePlan, optimise_jointly
from smartgoals.planning.selection.resources import feasible
from smartgoals.planning.selection.stage import candidates_of, select_actions, selection_of
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


def build_plan(context: PlanningContext) -> Plan:
    """The plan for a context: what cannot be done stands in `Plan.missing`.

    Where promises of an earlier plan leave something without an owner or late, fewer of them are
    kept, as long as that helps.
    """
    plan = _build_once(context)
    missing = {one.action for one in plan.missing if isinstance(one, UnownedAction | LateAction)}
    for kept in context.commitments.relaxations(missing):
        if not plan.missing:
            break
        plan = min(plan, _build_once(evolve(context, commitments=kept)), key=shortfall_rank)
    return plan


def shortfall_rank(plan: Plan) -> tuple[Fraction, int, int]:
    """What a plan lacks of its targets, how many actions nobody owns, and how many days late."""
    unmet = (Fraction(one.amount) for one in plan.missing if isinstance(one, UnassignedGap))
    unowned = sum(isinstance(one, UnownedAction) for one in plan.missing)
    late = sum(one.days for one in plan.missing if isinstance(one, LateAction))
    return sum(unmet, Fraction(0)), unowned, late


def _build_once(context: PlanningContext) -> Plan:
    gaps = measure_gaps(context)
    drafted = _select_and_schedule(context, gaps)
    choice, owners, dates = drafted.choice, drafted.owners, drafted.dates
    targets = split_targets(context, gaps, choice)
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
        coverages=choice.coverages,
        chance=targets.chance,
        chance_with_interactions=targets.chance_with_interactions,
        chance_error=targets.chance_error,
        trajectories=trajectories.wholes,
        loads=owners.loads,
        missing=(*targets.unassigned, *owners.unowned, *dates.late),
        left_out=choice.left_out,
        declined=tuple(sorted(context.declined)),
        trace=(
            *provenance(choice.actions),
            *(
                reason
                for stage in (
                    gaps,
                    choice,
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
    actions = [one for one in candidates_of(context) if one.key in context.commitments.actions]
    if actions and len(actions) == len(context.commitments.actions) and feasible(context, actions):
        return CandidatePlan.of(context, selection_of(context, gaps, actions))
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
        span=trajectories.spans[key],
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
