"""Stage 3. Exactly one owner for each action, and the runner-up."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from fractions import Fraction
from math import lcm

from attrs import frozen

from smartgoals.model.action import Action
from smartgoals.model.delegated_action import RunnerUp
from smartgoals.model.message import Message, MessageCode
from smartgoals.model.plan_results import Load, Reason, UnownedAction
from smartgoals.planning.assignment.solver import NOBODY, Option, Workload, assign
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.fitness import MILLION, Fitness
from smartgoals.planning.selection.stage import Selection
from smartgoals.values.amount import decimal_of

STAGE = "owners"

_LAST_RESORT = 10**9
_LEADERS_DAY = 10**12
"""What it costs to ask the leader for an action, and for each of its days."""


@frozen(kw_only=True)
class Ownership:
    """One action and its owner."""

    action: Action
    owner: Fitness
    runner_up: RunnerUp | None


@frozen(kw_only=True)
class Owners:
    """The ownerships, sorted by action; the actions without an owner; and everybody's load."""

    ownerships: tuple[Ownership, ...]
    unowned: tuple[UnownedAction, ...]
    loads: tuple[Load, ...]
    reasons: tuple[Reason, ...]


def assign_owners(
    context: PlanningContext, choice: Selection, unassignable: Collection[str] = ()
) -> Owners:
    """One owner for each selected action: the best assignment of all actions together.

    The leader comes last: only for actions that are reserved, or that nobody else can take. A
    person pinned to an action gets it whatever the score, and the trace shows the loss of score. An
    action that follows an unassigned action cannot start, and stays unassigned too.

    Args:
        context: The task.
        choice: The selected actions.
        unassignable: Keys of actions that get no owner.
    """
    model = WorkloadModel.of(context, choice)
    options = {action.key: options_for(context, action) for action in choice.actions}
    open_to = {key: () if key in unassignable else several for key, several in options.items()}
    owners = assign(open_to, model.work)
    loads = model.work.after(owners)
    owned = [action for action in choice.actions if owners[action.key] != NOBODY]
    blocked = {
        action.key
        for action in owned
        if any(owners.get(earlier) == NOBODY for earlier in action.after)
    }
    if blocked:
        return assign_owners(context, choice, {*unassignable, *blocked})
    ownerships = tuple(
        Ownership(
            action=action,
            owner=context.suitability.of(owners[action.key], action),
            runner_up=_runner_up(context, action, owners[action.key], model.work, loads),
        )
        for action in owned
    )
    unowned = tuple(
        UnownedAction(
            action=action.key, reason=_why_nobody(context, action, options[action.key], owners)
        )
        for action in choice.actions
        if owners[action.key] == NOBODY
    )
    reasons = [reason for ownership in ownerships for reason in _reasons(context, ownership)]
    reasons += [
        Reason(stage=STAGE, about=unowned_action.action, message=unowned_action.reason)
        for unowned_action in unowned
    ]
    return Owners(
        ownerships=ownerships,
        unowned=unowned,
        loads=model.loads(loads),
        reasons=tuple(reasons),
    )


def _why_nobody(
    context: PlanningContext,
    action: Action,
    options: Sequence[Option],
    owners: Mapping[str, str],
) -> Message:
    for earlier in action.after:
        if options and owners.get(earlier) == NOBODY:
            other = context.policy.action(earlier).statement
            return Message(MessageCode.WAITS_FOR_UNOWNED, {"other": other})
    said_no = any(key == action.key for key, _ in context.declined)
    return Message(
        MessageCode.NO_CAPACITY
        if options
        else MessageCode.ALL_DECLINED
        if said_no
        else MessageCode.NO_SKILL
    )


def options_for(context: PlanningContext, action: Action) -> tuple[Option, ...]:
    """The people an action may go to, each with a score.

    The person pinned to it, or who has worked on it; the leader where it is reserved; otherwise
    everybody who is able.
    """
    marks, leader = context.suitability, context.team.leader
    bound = context.bound(action.key)
    if bound is not None:
        return (Option(bound, marks.of(bound, action).worth),)
    if action.reserved and leader is not None:
        if (action.key, leader) in context.declined:
            return ()
        return (Option(leader, marks.of(leader, action).worth),)
    settled = context.fixed_owner(action.key)
    if settled is not None:
        return (Option(settled, marks.of(settled, action).worth),)
    able = [one for one in marks.able(action) if (action.key, one.person) not in context.declined]
    kept = context.commitments.of(action.key)
    if kept is not None:
        able = [one for one in able if one.person == kept.owner] or able
    last = _LAST_RESORT + round(_LEADERS_DAY * Fraction(action.effort))
    return tuple(
        Option(one.person, one.worth - (last if one.person == leader else 0)) for one in able
    )


@frozen
class WorkloadModel:
    """Efforts and capacities as integers, in a unit small enough that nothing is rounded."""

    work: Workload
    parts: int

    @classmethod
    def of(cls, context: PlanningContext, choice: Selection) -> WorkloadModel:
        """The workload of the selected actions until the deadline."""
        people = sorted(context.team.people, key=lambda person: person.key)
        days = {action.key: Fraction(action.effort) for action in choice.actions}
        capacity = {
            person.key: Fraction(
                context.working_days.worked_by(person, context.deadline)
                if person.capacity is None
                else person.capacity
            )
            for person in people
        }
        taken = {person.key: Fraction(person.load) for person in people}
        amounts = (*days.values(), *capacity.values(), *taken.values())
        parts = lcm(*(amount.denominator for amount in amounts))
        work = Workload(
            days={key: int(amount * parts) for key, amount in days.items()},
            capacity={key: int(amount * parts) for key, amount in capacity.items()},
            taken={key: int(amount * parts) for key, amount in taken.items()},
            balance=round(context.profile.weights.balance * MILLION),
            pinned=frozenset(key for key in days if context.bound(key) is not None),
        )
        return cls(work, parts)

    def loads(self, carried: Mapping[str, int]) -> tuple[Load, ...]:
        """The load of each person, in days."""
        return tuple(
            Load(
                person=person,
                days=decimal_of(Fraction(amount, self.parts)),
                capacity=decimal_of(Fraction(self.work.capacity[person], self.parts)),
            )
            for person, amount in carried.items()
        )


def _runner_up(
    context: PlanningContext, action: Action, current: str, work: Workload, loads: Mapping[str, int]
) -> RunnerUp | None:
    """The best other owner of one action, all else unchanged; None if it is reserved."""
    if action.reserved and context.team.leader is not None:
        return None
    days = work.days[action.key]

    def gain(candidate: Fitness) -> int:
        load = loads[candidate.person] - (days if candidate.person == current else 0)
        return work.gain(action.key, Option(candidate.person, candidate.worth), load)

    others = [
        candidate
        for candidate in context.suitability.able(action)
        if candidate.person not in {current, context.team.leader}
        and (action.key, candidate.person) not in context.declined
        and work.fits(candidate.person, loads[candidate.person] + days)
    ]
    if not others:
        return None
    best = max(others, key=gain)
    return RunnerUp(
        best.person, (gain(context.suitability.of(current, action)) - gain(best)) / MILLION
    )


def _reasons(context: PlanningContext, ownership: Ownership) -> list[Reason]:
    action, owner = ownership.action, ownership.owner
    text = MessageCode.OWNER
    if context.pinned(action.key) is not None:
        text = MessageCode.PINNED_OWNER
    elif (kept := context.commitments.of(action.key)) is not None and kept.owner == owner.person:
        text = MessageCode.OWNER_UNCHANGED
    elif context.fixed_owner(action.key) is not None:
        text = MessageCode.OWNER_FOR_DATES
    facts = {
        "owner": context.team.person(owner.person).name,
        "fit": float(owner.fit),
        "growth": float(owner.growth),
        "will": float(owner.commitment),
    }
    sentences = [Message(text, facts)]
    if owner.mentor is not None:
        facts = {
            "mentor": context.team.person(owner.mentor).name,
            "owner": context.team.person(owner.person).name,
        }
        sentences.append(Message(MessageCode.MENTOR, facts))
    if ownership.runner_up is not None:
        other = ownership.runner_up
        facts = {"other": context.team.person(other.person).name, "price": -other.price}
        sentences.append(Message(MessageCode.RUNNER_UP, facts))
    return [Reason(stage=STAGE, about=action.key, message=message) for message in sentences]
