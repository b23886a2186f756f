"""The row of stages: small functions, each from one frozen type to the next."""

from __future__ import annotations

from fractions import Fraction

from attrs import evolve

from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.plan import Plan
from smartgoals.model.shortfall import LateAction, UnassignedGap, UnownedAction
from smartgoals.planning.brief import Brief
from smartgoals.planning.checkpoints import Checkpoints, set_checkpoints
from smartgoals.planning.choose import candidates_of, choose, chosen
from smartgoals.planning.choosing.purses import feasible
from smartgoals.planning.dates import Dates
from smartgoals.planning.gap import Gaps, measure_gaps
from smartgoals.planning.levels import Levels, set_levels
from smartgoals.planning.mandates import Grant, mandate_of, objective_of
from smartgoals.planning.owners import Ownership
from smartgoals.planning.provenance import provenance
from smartgoals.planning.targets import Targets, split_targets
from smartgoals.planning.together import Draft, draft
from smartgoals.planning.trajectory import Trajectories, set_trajectories


def draw(brief: Brief) -> Plan:
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


def _drawn(brief: Brief) -> Plan:
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


def _drafted(brief: Brief, gaps: Gaps) -> Draft:
    """Actions, owners and dates: the actions of an earlier plan, where they are kept."""
    actions = [one for one in candidates_of(brief) if one.key in brief.kept.actions]
    if actions and len(actions) == len(brief.kept.actions) and feasible(brief, actions):
        return Draft.of(brief, chosen(brief, gaps, actions))
    return draft(brief, gaps, choose(brief, gaps))


def _delegated(
    brief: Brief,
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
