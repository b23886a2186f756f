"""The row of stages: small functions, each from one frozen type to the next."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from attrs import evolve

from smartgoals.model.action import Action
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.origin import Origin
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import LateAction, Reason, UnassignedGap, UnownedAction
from smartgoals.planning.allocation.stage import Targets, split_targets
from smartgoals.planning.allocation.trajectory import Trajectories, set_trajectories
from smartgoals.planning.assignment.stage import Ownership
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.delegation.checkpoints import Checkpoints, set_checkpoints
from smartgoals.planning.delegation.levels import Levels, set_levels
from smartgoals.planning.delegation.mandates import Grant, mandate_of, objective_of
from smartgoals.planning.gap import Gaps, measure_gaps
from smartgoals.planning.joint_optimisation import CandidatePlan, optimise_jointly
from smartgoals.planning.selection.resources import feasible
from smartgoals.planning.selection.stage import candidates_of, choose, chosen
from smartgoals.planning.timetable import Dates
from smartgoals.text import Sentence, Text

# Where the chosen actions come from, for those that a playbook lent.

STAGE = "choose"

_LENT = Text(
    en="It comes from the playbook “{playbook}”: its days, its cost, its chance and what it brings"
    " are assumptions that nobody here has looked at.",
    fr="Elle vient du recueil « {playbook} » : ses jours, son coût, ses chances et ce qu'elle"
    " apporte sont des hypothèses que personne ici n'a regardées.",
)
_ADOPTED = Text(
    en="It comes from the playbook “{playbook}”; {person} has made its figures the house's own.",
    fr="Elle vient du recueil « {playbook} » ; {person} en a repris les chiffres à son compte.",
)


def provenance(actions: Sequence[Action]) -> tuple[Reason, ...]:
    """A reason for each action that was made from a playbook: whose figures these are."""
    return tuple(
        Reason(stage=STAGE, about=action.key, sentence=_said(action.origin))
        for action in actions
        if action.origin is not None
    )


def _said(origin: Origin) -> Sentence:
    facts = {"playbook": origin.playbook}
    if origin.adopted_by is None:
        return Sentence(_LENT, facts)
    return Sentence(_ADOPTED, {**facts, "person": origin.adopted_by})


def draw(brief: PlanningContext) -> Plan:
    """The plan for a brief: what cannot be stands in `Plan.missing`.

    Where promises of an earlier plan leave something without an owner or late, fewer of them are
    kept, as long as that helps.
    """
    plan = _drawn(brief)
    for kept in brief.kept.giving_way():
        if not plan.missing:
            break
        plan = min(plan, _drawn(evolve(brief, kept=kept)), key=lacks_of)
    return plan


def lacks_of(plan: Plan) -> tuple[Fraction, int, int]:
    """What a plan lacks of its targets, how many actions nobody owns, and how many days late."""
    unmet = (Fraction(one.amount) for one in plan.missing if isinstance(one, UnassignedGap))
    unowned = sum(isinstance(one, UnownedAction) for one in plan.missing)
    late = sum(one.days for one in plan.missing if isinstance(one, LateAction))
    return sum(unmet, Fraction(0)), unowned, late


def _drawn(brief: PlanningContext) -> Plan:
    gaps = measure_gaps(brief)
    drafted = _drafted(brief, gaps)
    choice, owners, dates = drafted.choice, drafted.owners, drafted.dates
    targets = split_targets(brief, gaps, choice)
    trajectories = set_trajectories(brief, gaps, owners, dates, targets)
    levels = set_levels(brief, owners)
    checkpoints = set_checkpoints(brief, owners, dates, levels)
    return Plan(
        policy=brief.policy,
        team=brief.team,
        today=brief.now,
        since=None if brief.today == brief.now else brief.today,
        calendar=brief.calendar,
        pins=brief.pins,
        delegations=tuple(
            _delegated(brief, ownership, dates, targets, trajectories, levels, checkpoints)
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
        declined=tuple(sorted(brief.declined)),
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


def _drafted(brief: PlanningContext, gaps: Gaps) -> CandidatePlan:
    """Actions, owners and dates: the actions of an earlier plan, where they are kept."""
    actions = [one for one in candidates_of(brief) if one.key in brief.kept.actions]
    if actions and len(actions) == len(brief.kept.actions) and feasible(brief, actions):
        return CandidatePlan.of(brief, chosen(brief, gaps, actions))
    return optimise_jointly(brief, gaps, choose(brief, gaps))


def _delegated(
    brief: PlanningContext,
    ownership: Ownership,
    dates: Dates,
    targets: Targets,
    trajectories: Trajectories,
    levels: Levels,
    checkpoints: Checkpoints,
) -> DelegatedAction:
    key = ownership.action.key
    grant = Grant(
        ownership=ownership,
        shares=targets.of(key),
        checkpoints=checkpoints.of(key),
        span=trajectories.spans[key],
    )
    objective = objective_of(brief, grant)
    return DelegatedAction(
        key,
        objective=objective,
        owner=ownership.owner.person,
        start=dates.slot(key).start,
        due=dates.slot(key).due,
        mandate=mandate_of(brief, grant, objective),
        levels=levels.of(key),
        checkpoints=grant.checkpoints,
        runner_up=ownership.runner_up,
        mentor=ownership.owner.mentor,
        fit=round(float(ownership.owner.fit), 6),
        shares=grant.shares,
    )
