"""The input of planning again: commitments, pins and refusals of the earlier plan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

from smartgoals.model.action import Action
from smartgoals.model.calendar import Calendar
from smartgoals.model.catchball import CatchballRound, DelegationState
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.person import Person, Team
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import UnownedAction
from smartgoals.model.policy import Policy
from smartgoals.model.profile import Profile
from smartgoals.model.progress import Progress
from smartgoals.planning.commitments import Commitment, Commitments
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.repair import remaining_policy
from smartgoals.planning.timetable import workdays_needed
from smartgoals.planning.working_days import WorkingDays
from smartgoals.values.checks import sorted_items


def context_after(
    previous: Plan,
    policy: Policy,
    team: Team,
    *,
    today: date,
    calendar: Calendar,
    profile: Profile,
    pins: Mapping[str, str],
    progress: Progress | None = None,
) -> PlanningContext:
    """The task of planning again, with everything an earlier plan has promised.

    Args:
        previous: The earlier plan.
        policy: The policy, perhaps another one by now.
        team: The people, of whom some may be new or gone.
        today: The day from which dates are set.
        calendar: The working days.
        profile: The thresholds.
        pins: Actions with the owners chosen for them, by key.
        progress: The progress of the earlier plan, where it is under way.
    """
    same = previous.policy == policy and _profile_of(previous) == profile
    if progress is not None:
        policy = remaining_policy(previous, policy, team, progress, today=today, calendar=calendar)
    kept = Commitments(
        tuple(_commitments(previous, policy, team, today, calendar)),
        actions=selected_actions(previous) if same else (),
    )
    counted_from = previous.since or previous.today
    return PlanningContext(
        policy=policy,
        team=team,
        today=min(counted_from, today) if kept.begun.entries else today,
        replanned_on=today,
        calendar=calendar,
        profile=profile,
        pins=sorted_items(_pins(previous, policy, team) | dict(pins)),
        commitments=kept,
        declined=frozenset(previous.declined),
        promised=() if progress is None else tuple(_promised(previous, progress)),
    )


def _promised(
    previous: Plan, progress: Progress
) -> Iterator[tuple[str, str | None, tuple[tuple[str, Decimal], ...]]]:
    """What every owner was asked for and has not asked to change."""
    for delegation in previous.delegations:
        if delegation.state in {DelegationState.PROPOSED, DelegationState.AGREED}:
            done = progress.delegation(delegation.action).done == 1
            shares = tuple((share.measure, share.asked) for share in delegation.shares)
            yield delegation.action, None if done else delegation.owner, shares


def context_of(
    plan: Plan,
    profile: Profile | None = None,
    *,
    policy: Policy | None = None,
    team: Team | None = None,
) -> PlanningContext:
    """The task of an existing plan, optionally with another policy or team.

    Args:
        plan: The plan.
        profile: Thresholds and weights; by default those of the plan.
        policy: Another policy.
        team: Another team.
    """
    return context_after(
        plan,
        policy or plan.policy,
        team or plan.team,
        today=plan.today,
        calendar=plan.calendar,
        profile=profile or _profile_of(plan),
        pins={},
    )


def _profile_of(plan: Plan) -> Profile:
    """The profile a plan was made with, where that is known."""
    return plan.planner.profile if plan.planner else Profile()


def selected_actions(plan: Plan) -> tuple[str, ...]:
    """The actions a plan counts on, including those without an owner."""
    unowned = (
        shortfall.action for shortfall in plan.missing if isinstance(shortfall, UnownedAction)
    )
    return tuple(sorted({*(delegation.action for delegation in plan.delegations), *unowned}))


def carried_actions(plan: Plan) -> list[Action]:
    """The actions of a plan whose figures count: delegated, and done by the deadline.

    Args:
        plan: The plan.
    """
    deadline = plan.policy.objective.deadline
    return [
        plan.policy.action(delegation.action)
        for delegation in plan.delegations
        if deadline is None or delegation.due <= deadline
    ]


def is_unchanged(previous: Plan, context: PlanningContext) -> bool:
    """Whether an earlier plan was made for this very task, and no owner has asked for a change."""
    planner = previous.planner
    given = (previous.policy, previous.team, previous.today, previous.calendar, previous.pins)
    return (
        planner is not None
        and planner.profile == context.profile
        and given
        == (context.policy, context.team, context.replanned_on, context.calendar, context.pins)
        and all(
            delegation.state in {DelegationState.PROPOSED, DelegationState.AGREED}
            for delegation in previous.delegations
        )
    )


def _pins(previous: Plan, policy: Policy, team: Team) -> dict[str, str]:
    """Pins of an earlier plan whose action and person exist, and that were not declined."""
    actions = {action.key for action in policy.actions}
    people = {person.key for person in team.people}
    return {
        action: person
        for action, person in previous.pins
        if action in actions and person in people and (action, person) not in previous.declined
    }


def _commitments(
    previous: Plan,
    policy: Policy,
    team: Team,
    today: date,
    calendar: Calendar,
) -> Iterator[Commitment]:
    actions = {action.key: action for action in policy.actions}
    people = {person.key: person for person in team.people}
    for delegation in previous.delegations:
        if delegation.state is DelegationState.DECLINED:
            continue
        if delegation.action in actions and delegation.owner in people:
            yield _commitment(
                delegation,
                actions[delegation.action],
                people[delegation.owner],
                today,
                calendar,
            )


def _commitment(
    old: DelegatedAction,
    action: Action,
    owner: Person,
    today: date,
    calendar: Calendar,
) -> Commitment:
    start: date | None
    due: date | None
    start, due = old.start, old.due
    begun = (bool(old.done) or old.state is DelegationState.AGREED) and old.start < today
    if old.state is DelegationState.COUNTERED and old.rounds:
        start, due = _asked(old, old.rounds[-1], action, owner, today, calendar)
    elif old.start < today and not begun:
        start = due = None
    return Commitment(
        action=action.key,
        owner=owner.key,
        start=start,
        due=due,
        begun=begun,
        worked=bool(old.done) and begun,
    )


def _asked(
    old: DelegatedAction,
    throw: CatchballRound,
    action: Action,
    owner: Person,
    today: date,
    calendar: Calendar,
) -> tuple[date | None, date | None]:
    """The days an owner asks for; given only a last day, the start is as late as possible."""
    if throw.start is None and throw.due is None:
        return (old.start, old.due) if old.start >= today else (None, None)
    if throw.start is not None or throw.due is None:
        return throw.start, throw.due
    days = WorkingDays.of(calendar, today, throw.due - today)
    closed = {slot for one in days.closed_to(owner) for slot in one}
    worked = [day for slot, day in enumerate(days.days) if slot not in closed]
    needed = max(1, workdays_needed(action))
    return (worked[-needed] if len(worked) >= needed else None), throw.due
