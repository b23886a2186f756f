"""What is left of a policy once a plan is under way: the part of it that can still be planned."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from math import ceil

from attrs import evolve

from smartgoals.model.action import Action, Contribution, Interaction
from smartgoals.model.calendar import Calendar
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.person import Person, Team
from smartgoals.model.plan import Plan
from smartgoals.model.policy import Policy
from smartgoals.model.progress import DelegationProgress, Progress, Status, TargetProgress
from smartgoals.planning.working_days import WorkingDays
from smartgoals.values.amount import decimal_of, to_fraction
from smartgoals.values.estimate import Estimate

SLOW = frozenset({Status.BEHIND, Status.OFF_TRACK})
"""The statuses at which an estimate is no longer believed as it was."""


def with_work_done(previous: Plan, progress: Progress) -> Plan:
    """A plan whose delegations know how much of their work is reported done.

    Args:
        previous: The plan that is under way.
        progress: What has become of it.
    """
    return evolve(
        previous,
        delegations=tuple(
            evolve(delegation, done=found.done)
            if (found := progress.delegation(delegation.action)).done is not None
            else delegation
            for delegation in previous.delegations
        ),
    )


def remaining_policy(
    previous: Plan,
    policy: Policy,
    team: Team,
    progress: Progress,
    *,
    today: date,
    calendar: Calendar,
) -> Policy:
    """The policy with each action as it stands: effort spent and left, and what may still come of it.

    1. A finished action counts as what it brought, for certain, and keeps its effort. Where its
       owner has left the team it takes no more effort and no skills. Where nobody has read what it
       brought, it is estimated like one that goes on.
    2. A half-done action takes the days its owner has worked from its start to the last report, and
       what is left of its own effort; the days until today where it should have ended by then.
    3. An action behind its own plan is estimated at the pace it has shown; one without readings of
       its own, at the pace of the main target, where that is behind and the action has started.
       What it does together with another counts at the pace of the slower of the two.

    Args:
        previous: The plan that is under way.
        policy: The policy, its actions estimated as they were before work began.
        team: The people, of whom some may be new or gone.
        progress: What has become of the earlier plan.
        today: The day from which dates are set.
        calendar: The working days.
    """
    delegations = {delegation.action: delegation for delegation in previous.delegations}
    seen = {delegation.action: delegation for delegation in progress.delegations}
    people = {person.key: person for person in team.people}
    since = previous.since or previous.today
    days = WorkingDays.of(calendar, since, today - since)

    def standing(action: Action) -> Action:
        delegation = delegations.get(action.key)
        if delegation is None or action.key not in seen:
            return action
        found = seen[action.key]
        if found.done == 1:
            done = _finished(action, found, owned=delegation.owner in people)
            return _at_its_pace(done, paces[action.key])
        if found.done:
            owner = people.get(delegation.owner)
            worked = 0
            if owner is not None:
                left = ceil(
                    Fraction(action.effort) * (1 - to_fraction(found.done)) / Fraction(action.share)
                )
                reported = found.checked_in or today
                worked = _worked(days, delegation, reported, left, today, owner)
            action = _half_done(action, found.done, worked)
        return _at_its_pace(action, paces[action.key])

    paces = paces_shown(previous, progress, today=today)
    return evolve(
        policy,
        actions=tuple(standing(action) for action in policy.actions),
        interactions=tuple(_together(interaction, paces) for interaction in policy.interactions),
    )


def paces_shown(plan: Plan, progress: Progress, *, today: date) -> dict[str, Fraction]:
    """The pace that each action of a plan has shown by a day, at most 1.

    What a finished action has brought is a fact and has no pace; unread, it has that of the whole.

    Args:
        plan: The plan that is under way.
        progress: What has become of it.
        today: The day.
    """
    delegations = {delegation.action: delegation for delegation in plan.delegations}
    main = progress.targets[0] if progress.targets else None
    return {
        delegation.action: _pace(
            delegation, main, begun=delegations[delegation.action].start < today
        )
        for delegation in progress.delegations
        if delegation.action in delegations
    }


def as_estimated(previous: Plan, policy: Policy) -> Policy:
    """A policy in which what a repaired plan holds as it stands is as it was before any work.

    Args:
        previous: The plan that is under way.
        policy: The policy to plan again, the original one or that of the plan.
    """
    first = previous.estimated
    if first is None:
        return policy
    standing = {action.key: action for action in previous.policy.actions}
    before = {action.key: action for action in first.actions}
    same = policy.interactions == previous.policy.interactions
    return evolve(
        policy,
        actions=tuple(
            before[action.key]
            if action.key in before and action == standing.get(action.key)
            else action
            for action in policy.actions
        ),
        interactions=first.interactions if same else policy.interactions,
    )


def with_paces(drawn: Plan, previous: Plan, policy: Policy, progress: Progress) -> Plan:
    """A plan that knows what it was repaired from: the estimates, and at which pace they are taken.

    Args:
        drawn: The plan as repaired.
        previous: The plan that was under way.
        policy: The policy as it was estimated before any work.
        progress: What had become of it.
    """
    paces = paces_shown(previous, progress, today=drawn.today)
    return evolve(
        drawn,
        estimated=policy,
        delegations=tuple(
            evolve(delegation, pace=float(paces.get(delegation.action, 1)))
            for delegation in drawn.delegations
        ),
    )


def policy_as_known(plan: Plan, progress: Progress) -> Policy:
    """The policy of a plan with what is known by now of what its actions bring.

    A finished action brings what it brought. Another one brings what it was estimated to bring, at
    the pace it has shown, as far as the plan was not estimated at that pace already.

    Args:
        plan: The plan that is under way.
        progress: What has become of it.
    """
    seen = {delegation.action: delegation for delegation in progress.delegations}
    estimated = {delegation.action: to_fraction(delegation.pace) for delegation in plan.delegations}
    paces = {
        key: to_fraction(float(pace)) / estimated[key] if estimated[key] else Fraction(1)
        for key, pace in paces_shown(plan, progress, today=progress.on).items()
    }

    def known(action: Action) -> Action:
        if action.key in seen and seen[action.key].done == 1:
            action = _finished(action, seen[action.key], owned=True)
        return _at_its_pace(action, paces.get(action.key, Fraction(1)))

    return evolve(
        plan.policy,
        actions=tuple(known(action) for action in plan.policy.actions),
        interactions=tuple(
            _together(interaction, paces) for interaction in plan.policy.interactions
        ),
    )


def _finished(action: Action, found: DelegationProgress, *, owned: bool) -> Action:
    if not owned:
        action = evolve(action, effort=Decimal(0), needs=())
    result = found.result
    if result is None or result.value is None or result.target.due_to != action.key:
        return action
    brought = abs(Fraction(result.value) - Fraction(result.target.baseline or 0))
    certain = Estimate(*[decimal_of(brought)] * 3)
    contributions = tuple(
        evolve(contribution, estimate=certain)
        if contribution.measure == result.measure
        else contribution
        for contribution in action.contributions
    )
    return evolve(action, contributions=contributions, chance=1.0)


def _worked(
    days: WorkingDays,
    delegation: DelegatedAction,
    reported: date,
    left: int,
    today: date,
    owner: Person,
) -> int:
    """The days an owner has worked since the start of an action: before the report, or before today."""
    day_before = timedelta(1)
    begun = days.worked_by(owner, delegation.start - day_before)

    def before(day: date) -> int:
        return max(0, days.worked_by(owner, day - day_before) - begun)

    known = before(min(reported, today))
    return known if known + left > before(today) else before(today)


def _half_done(action: Action, done: float, worked: int) -> Action:
    left = Fraction(action.effort) * (1 - to_fraction(done))
    return evolve(action, effort=decimal_of(worked * Fraction(action.share) + left))


def _pace(found: DelegationProgress, main: TargetProgress | None, *, begun: bool) -> Fraction:
    """The pace an action has shown, at most 1."""
    result = found.result
    if result is not None and result.value is not None:
        if found.done == 1:
            return Fraction(1)
        shown = result
    elif main is not None and begun:
        shown = main
    else:
        return Fraction(1)
    if shown.status not in SLOW or shown.raw is None or not shown.planned:
        return Fraction(1)
    return min(max(to_fraction(shown.raw) / to_fraction(shown.planned), Fraction(0)), Fraction(1))


def _at_its_pace(action: Action, pace: Fraction) -> Action:
    if pace == 1:
        return action
    return evolve(
        action,
        contributions=tuple(_scaled(contribution, pace) for contribution in action.contributions),
    )


def _together(interaction: Interaction, paces: Mapping[str, Fraction]) -> Interaction:
    """What two actions do for each other or against each other, at the pace of the slower one."""
    slower = min(paces.get(key, Fraction(1)) for key in (interaction.first, interaction.second))
    if slower == 1:
        return interaction
    return evolve(interaction, value=decimal_of(Fraction(interaction.value) * slower))


def _scaled(contribution: Contribution, pace: Fraction) -> Contribution:
    """The contribution at a pace; a loss is not made smaller by going slowly."""
    estimate = contribution.estimate
    points = (
        min(point, decimal_of(Fraction(point) * pace))
        for point in (estimate.worst, estimate.likely, estimate.best)
    )
    return evolve(contribution, estimate=Estimate(*points))
