"""Carry the state of an earlier plan over to a new one, and list what changes."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from smartgoals.model.catchball import CatchballRound, DelegationState, Move
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.message import Message, MessageCode
from smartgoals.model.objective import Objective
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import Reason

STAGE = "promises"


def carry_over(previous: Plan, drawn: Plan) -> Plan:
    """A plan with rounds, reviews and states of an earlier one, where its promises are the same.

    Where owner, dates and objective stay the same, so do rounds and state. Where one of them
    changes, the action is proposed again and its history is kept.
    """
    before = {delegation.action: delegation for delegation in previous.delegations}
    people = {person.key for person in drawn.team.people}
    delegations = tuple(
        _continued(before[delegation.action], delegation, people)
        if delegation.action in before
        else delegation
        for delegation in drawn.delegations
    )
    return evolve(
        drawn,
        delegations=delegations,
        trace=(*drawn.trace, *_changes(previous, drawn)),
        declined=previous.declined,
        started=previous.started,
        estimated=previous.estimated,
    )


def _continued(old: DelegatedAction, new: DelegatedAction, people: set[str]) -> DelegatedAction:
    holds = _promise(old) == _promise(new) and old.state is not DelegationState.DECLINED
    return evolve(
        new,
        state=old.state if holds else DelegationState.PROPOSED,
        rounds=old.rounds,
        reviews=old.reviews,
        done=old.done if old.owner == new.owner else None,
        pace=old.pace,
        countermeasures=old.countermeasures,
        contributors=tuple(key for key in old.contributors if key in people - {new.owner}),
    )


def _promise(delegation: DelegatedAction) -> tuple[object, ...]:
    """What an owner agrees to: start, due date and result."""
    objective = delegation.objective
    return delegation.owner, delegation.start, delegation.due, objective.targets, objective.deadline


def _changes(previous: Plan, drawn: Plan) -> Iterator[Reason]:
    after = {delegation.action: delegation for delegation in drawn.delegations}
    for old in previous.delegations:
        for message in _said(previous, drawn, old, after.get(old.action)):
            yield Reason(stage=STAGE, about=old.action, message=message)


def _said(
    previous: Plan, drawn: Plan, old: DelegatedAction, new: DelegatedAction | None
) -> Iterator[Message]:
    owner = previous.team.person(old.owner).name
    if new is None:
        yield Message(MessageCode.NO_LONGER_ASKED, {"owner": owner})
        return
    if new.owner != old.owner:
        after = drawn.team.person(new.owner).name
        yield Message(MessageCode.OWNER_CHANGED, {"before": owner, "after": after})
    elif (new.start, new.due) != (old.start, old.due):
        facts = {
            "owner": owner,
            "start": new.start,
            "due": new.due,
            "old_start": old.start,
            "old_due": old.due,
        }
        yield Message(MessageCode.DATES_CHANGED, facts)
    elif _promise(new) != _promise(old):
        yield _asked(owner, old.objective, new.objective)
    if _promise(new) != _promise(old) and old.state is DelegationState.AGREED:
        yield Message(MessageCode.PROPOSED_AGAIN, {"owner": owner})
    if old.state is DelegationState.COUNTERED and not _as_asked(old, new):
        yield Message(MessageCode.REQUEST_IMPOSSIBLE, {"owner": owner})


def _as_asked(old: DelegatedAction, new: DelegatedAction) -> bool:
    """Whether the dates are those that the last round asks for, if it asks for any."""
    throw = old.rounds[-1] if old.rounds else CatchballRound(Move.AGREE)
    return (throw.start or new.start) <= new.start and new.due <= (throw.due or new.due)


def _asked(owner: str, old: Objective, new: Objective) -> Message:
    """What an owner is asked for now; in figures where both targets have the same measure."""
    for before in old.targets:
        for after in new.targets:
            if before.measure.key == after.measure.key and before.value != after.value:
                facts = {
                    "owner": owner,
                    "measure": after.measure.name,
                    "before": before.value,
                    "after": after.value,
                }
                return Message(MessageCode.SHARE_CHANGED, facts)
    return Message(MessageCode.RESULT_CHANGED, {"owner": owner})
