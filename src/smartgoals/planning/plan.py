"""The planner: a row of small functions from a policy to delegated actions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from smartgoals.errors import NotReadyError
from smartgoals.model.action import Action
from smartgoals.model.calendar import Calendar
from smartgoals.model.catchball import DelegationState
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.person import Team
from smartgoals.model.plan import Plan
from smartgoals.model.policy import Policy
from smartgoals.model.profile import Profile
from smartgoals.planning.brief import Brief
from smartgoals.planning.checkpoints import Checkpoints, judged_on, set_checkpoints
from smartgoals.planning.choose import choose
from smartgoals.planning.dates import Dates, set_dates
from smartgoals.planning.gap import measure_gaps
from smartgoals.planning.levels import Levels, set_levels
from smartgoals.planning.mandates import Grant, mandate_of, objective_of
from smartgoals.planning.owners import Ownership, find_owners
from smartgoals.planning.targets import Targets, split_targets
from smartgoals.rules.check import check
from smartgoals.values.checks import day, pairs
from smartgoals.values.key import Reference, key_of


def plan(
    policy: Policy,
    team: Team,
    *,
    today: date,
    calendar: Calendar | None = None,
    profile: Profile = Profile(),
    pins: Mapping[str, Reference] | Mapping[Action, Reference] | None = None,
    previous: Plan | None = None,
) -> Plan:
    """Turn a policy into actions in people's hands, each with an objective of its own.

    Impossibility is an answer: what the target still lacks, who nobody could own and what comes
    too late stand in `Plan.missing`.

    Args:
        policy: What is wanted and what could be done for it.
        team: Who could do it.
        today: The day from which dates are set.
        calendar: The working days; Monday to Friday by default.
        profile: The house's numbers.
        pins: Actions whose owner somebody has already chosen.
        previous: A plan whose owners are kept where they still can be.

    Raises:
        NotReadyError: When the policy has errors; it carries the report.
        UnknownKeyError: When a pin names no action or nobody.
        InvalidValueError: When the deadline is not after today.
    """
    report = check(policy, today=day(today), profile=profile)
    if report.errors:
        codes = ", ".join(sorted({finding.code for finding in report.errors}))
        msg = f"a policy with errors cannot be planned: {codes}"
        raise NotReadyError(msg, report)

    chosen = {key_of(action): key_of(person) for action, person in (pins or {}).items()}
    brief = Brief(
        policy=policy,
        team=team,
        today=today,
        calendar=calendar or Calendar(),
        profile=profile,
        pins=pairs(_kept(previous, policy, team) | chosen),
    )
    gaps = measure_gaps(brief)
    choice = choose(brief, gaps)
    owners = find_owners(brief, choice)
    dates = set_dates(brief, owners)
    targets = split_targets(brief, gaps, choice)
    levels = set_levels(brief, owners)
    checkpoints = set_checkpoints(brief, owners, dates, levels)
    return Plan(
        policy=policy,
        team=team,
        today=today,
        calendar=brief.calendar,
        pins=brief.pins,
        delegations=tuple(
            _delegated(brief, ownership, dates, targets, levels, checkpoints)
            for ownership in owners.ownerships
        ),
        coverages=choice.coverages,
        chance=targets.chance,
        chance_with_interactions=targets.chance_with_interactions,
        loads=owners.loads,
        missing=(*targets.unassigned, *owners.unowned, *dates.late),
        left_out=choice.left_out,
        trace=tuple(
            reason
            for stage in (gaps, choice, owners, dates, targets, levels, checkpoints)
            for reason in stage.reasons
        ),
    )


def _kept(previous: Plan | None, policy: Policy, team: Team) -> dict[str, str]:
    """The owners of an earlier plan who did not decline, as far as they and the action remain."""
    if previous is None:
        return {}
    actions = {action.key for action in policy.actions}
    people = {person.key for person in team.people}
    return {
        delegation.action: delegation.owner
        for delegation in previous.delegations
        if delegation.action in actions
        and delegation.owner in people
        and delegation.state is not DelegationState.DECLINED
    }


def _delegated(
    brief: Brief,
    ownership: Ownership,
    dates: Dates,
    targets: Targets,
    levels: Levels,
    checkpoints: Checkpoints,
) -> DelegatedAction:
    key = ownership.action.key
    grant = Grant(
        ownership=ownership,
        shares=targets.of(key),
        checkpoints=checkpoints.of(key),
        judged_on=judged_on(brief, ownership.action, dates),
    )
    return DelegatedAction(
        key,
        objective=objective_of(brief, grant),
        owner=ownership.owner.person,
        start=dates.slot(key).start,
        due=dates.slot(key).due,
        mandate=mandate_of(brief, grant),
        levels=levels.of(key),
        checkpoints=grant.checkpoints,
        runner_up=ownership.runner_up,
        mentor=ownership.owner.mentor,
        fit=round(float(ownership.owner.fit), 6),
        shares=grant.shares,
    )
