"""An action with its owner and an objective of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Self

from attrs import evolve, field

from smartgoals.errors import InvalidValueError, OutOfTurnError
from smartgoals.model.catchball import CatchballRound, DelegationState, as_rounds, next_state
from smartgoals.model.delegation import DelegationLevel
from smartgoals.model.mandate import Mandate
from smartgoals.model.measurement import Countermeasure, Review, as_countermeasures, as_reviews
from smartgoals.model.message import Message, MessageCode
from smartgoals.model.objective import Objective
from smartgoals.model.person import Person, Team
from smartgoals.model.plan_results import Load, Reason
from smartgoals.model.policy import Policy
from smartgoals.text import Worded
from smartgoals.values.amount import to_plain_string
from smartgoals.values.chance import chance_or_none
from smartgoals.values.checks import as_date
from smartgoals.values.frozen import frozen
from smartgoals.values.key import key_of, key_or_none, keys_of


@frozen
class RunnerUp:
    """Who else could own an action, so that a leader can override the choice.

    Attributes:
        person: The key of the person.
        price: What the change would cost in score; negative where the person would have been the
            better choice and another one was pinned.
    """

    person: str = field(converter=key_of)
    price: float


@frozen(kw_only=True)
class TargetShare:
    """One action's share of a target, nominal and buffered.

    The nominal shares of a plan add up to the gap exactly. The buffered one is what the plan asks of
    the owner: more than nominal, because some actions will not work at all. Of a ratio the share counts in
    its numerator. Of a mean the buffered share is a lift, and the nominal one that lift times its cases.

    Attributes:
        measure: The key of the measure.
        buffered: What estimates and chances make the plan ask of the owner, in the unit of the measure.
        nominal: The part of the gap it stands for, in the unit of the measure; None without one.
        chance: The chance of reaching what is asked, given that the action works; 0 to 1.
        cases: Among how many cases a lift or a ratio is expected; None for a sum.
        promised: What the owner was asked for before the plan was repaired and is still asked for, in
            the unit of the measure; None where the buffered share is asked.
    """

    measure: str = field(kw_only=False, converter=key_of)
    buffered: Decimal
    nominal: Decimal | None
    chance: float
    cases: Decimal | None = None
    promised: Decimal | None = None

    @property
    def asked(self) -> Decimal:
        """What is asked of the owner, in the unit of the measure."""
        return self.buffered if self.promised is None else self.promised


@frozen(kw_only=True)
class DelegatedAction(Worded):
    """One action, one owner, one objective.

    Attributes:
        action: The key of the action in the policy.
        objective: The result the owner answers for, with the day it is judged as its deadline.
        owner: The key of the person who answers for it.
        start: The first day of work.
        due: The last day of work.
        mandate: The letter of mission.
        levels: Pairs of a decision area and who decides there.
        checkpoints: The days on which it is reviewed.
        runner_up: Who else could own it; None where no one could.
        mentor: The key of the person who helps an owner without full skill.
        contributors: The keys of others who work on it.
        fit: How much of the needed skill the owner has; 0 to 1.
        shares: The action's share of each target.
        state: Where the agreement on it stands.
        rounds: What was said about it so far.
        reviews: What was seen at checkpoints so far.
        countermeasures: What was decided when it fell behind.
        done: The share of the work reported done when the plan was drawn, in [0, 1]; None without
            a report. What is done keeps its owner, and its start where nothing else is in the way.
        pace: At which pace what it brings is estimated: 1 as before any work, less where its owner
            has been slow.

    Raises:
        InvalidValueError: When it is due before it starts.
    """

    action: str = field(kw_only=False, converter=key_of)
    objective: Objective
    owner: str = field(converter=key_of)
    start: date = field(converter=as_date)
    due: date = field(converter=as_date)
    mandate: Mandate
    levels: tuple[tuple[str, DelegationLevel], ...] = ()
    checkpoints: tuple[date, ...] = ()
    runner_up: RunnerUp | None = None
    mentor: str | None = field(default=None, converter=key_or_none)
    contributors: tuple[str, ...] = field(default=(), converter=keys_of)
    fit: float = 1.0
    shares: tuple[TargetShare, ...] = ()
    state: DelegationState = field(default=DelegationState.PROPOSED, converter=DelegationState)
    rounds: tuple[CatchballRound, ...] = field(default=(), converter=as_rounds)
    reviews: tuple[Review, ...] = field(default=(), converter=as_reviews)
    countermeasures: tuple[Countermeasure, ...] = field(default=(), converter=as_countermeasures)
    done: float | None = field(default=None, converter=chance_or_none)
    pace: float = 1.0

    def __attrs_post_init__(self) -> None:
        if self.due < self.start:
            msg = f"{self.action!r} is due on {self.due}, before its start on {self.start}"
            raise InvalidValueError(msg, self.due)

    @property
    def key(self) -> str:
        """The key of the action: there is one delegation for each."""
        return self.action

    def after(self, round_: CatchballRound, *, planned_on: date) -> Self:
        """This delegation after one more round.

        Args:
            round_: What was said.
            planned_on: The day the plan was made.

        Raises:
            OutOfTurnError: When it is not the turn for such a move.
            InvalidValueError: When the round goes back in time.
        """
        state = next_state(self.state, round_.move, self.action)
        if round_.on is not None:
            self.refuse_before(round_.on, planned_on)
        return evolve(self, state=state, rounds=(*self.rounds, round_))

    def refuse_before(self, on: date, planned_on: date) -> None:
        """Refuse a day before the plan was made, or before the last round.

        Args:
            on: The day of the new round.
            planned_on: The day the plan was made.

        Raises:
            InvalidValueError: Naming both days.
        """
        last = max([planned_on, *(round_.on for round_ in self.rounds if round_.on is not None)])
        if on < last:
            msg = f"{on} is before {last}, the last day on record for {self.action!r}"
            raise InvalidValueError(msg, on)


def require_startable(delegations: Sequence[DelegatedAction], started: date | None) -> None:
    """Refuse to start twice, or before everybody has agreed.

    Args:
        delegations: The delegated actions of a plan.
        started: The day the plan started already, if it did.

    Raises:
        OutOfTurnError: Naming the day of the start, or the actions still open.
    """
    if started is not None:
        msg = f"the plan has already started, on {started}"
        raise OutOfTurnError(msg, "started", "start")
    waiting = [
        delegation for delegation in delegations if delegation.state is not DelegationState.AGREED
    ]
    if waiting:
        named = ", ".join(f"{one.action} ({one.state.value})" for one in waiting)
        msg = f"a plan starts when every delegation is agreed; still open: {named}"
        raise OutOfTurnError(msg, "open", "start")


def row_of(
    delegation: DelegatedAction, policy: Policy, team: Team, *, targets: int = 1
) -> dict[str, Any]:
    """A delegated action as one flat row: dates stay dates, targets become floats.

    Args:
        delegation: The delegated action.
        policy: The policy it belongs to.
        team: The team of its owner.
        targets: How many targets have columns; those after the first are numbered from 2.
    """
    action = policy.action(delegation.action)
    target = delegation.objective.target
    wanted = target.value if target else None
    return {
        "action": action.key,
        "statement": action.statement,
        "strategy": action.strategy,
        "owner": delegation.owner,
        "owner_name": team.person(delegation.owner).name,
        "measure": target.measure.name if target else None,
        "target": None if wanted is None else float(to_plain_string(wanted)),
        "unit": target.measure.unit if target else None,
        "start": delegation.start,
        "due": delegation.due,
        "deadline": delegation.objective.deadline,
        "reviews": len(delegation.checkpoints),
        "effort": float(action.effort),
        "cost": None if action.cost is None else float(action.cost),
        "state": delegation.state.value,
        "mentor": _name(delegation.mentor, team),
        "contributors": "; ".join(team.person(each).name for each in delegation.contributors),
        "deputy": _name(delegation.runner_up.person if delegation.runner_up else None, team),
        **_further(delegation, targets),
    }


def about_person(
    person: Person,
    delegations: Sequence[DelegatedAction],
    declined: Iterable[tuple[str, str]],
    loads: Iterable[Load],
    statements: Mapping[str, str],
) -> tuple[Reason, ...]:
    """What a person has to do with a plan: what they own, help with, could own, or said no to.

    Args:
        person: The person.
        delegations: The delegated actions of the plan.
        declined: Pairs of an action and who said no to it, as keys.
        loads: The loads of the plan.
        statements: The statements of the actions, by key.
    """
    key = person.key
    actions = {
        MessageCode.OWNS: [
            delegation.action for delegation in delegations if delegation.owner == key
        ],
        MessageCode.MENTORS: [
            delegation.action for delegation in delegations if delegation.mentor == key
        ],
        MessageCode.COULD_OWN: [
            delegation.action
            for delegation in delegations
            if delegation.runner_up is not None and delegation.runner_up.person == key
        ],
        MessageCode.SAID_NO: [action for action, who in declined if who == key],
    }
    told = [
        Message(code, {"person": person.name, "actions": quoted})
        for code, keys in actions.items()
        if (quoted := _quoted(keys, statements))
    ]
    if not actions[MessageCode.OWNS]:
        told.insert(0, Message(MessageCode.OWNS_NOTHING, {"person": person.name}))
    for load in loads if actions[MessageCode.OWNS] else ():
        if load.person == key:
            facts = {"person": person.name, "days": load.days, "capacity": load.capacity}
            told.insert(1, Message(MessageCode.LOADED, facts))
    return tuple(Reason(stage="owners", about=key, message=one) for one in told)


def _quoted(keys: Iterable[str], statements: Mapping[str, str]) -> tuple[Message, ...]:
    return tuple(
        Message(MessageCode.QUOTED, {"statement": statements[key]})
        for key in keys
        if key in statements
    )


def _name(person: str | None, team: Team) -> str | None:
    return None if person is None else team.person(person).name


def _further(delegation: DelegatedAction, targets: int) -> dict[str, Any]:
    """The columns of the targets after the first one, empty where there are fewer."""
    found: dict[str, Any] = {}
    secondary = delegation.objective.secondary
    for place in range(targets - 1):
        target = secondary[place] if place < len(secondary) else None
        wanted = target.value if target else None
        found[f"measure_{place + 2}"] = target.measure.name if target else None
        found[f"target_{place + 2}"] = None if wanted is None else float(to_plain_string(wanted))
        found[f"unit_{place + 2}"] = target.measure.unit if target else None
    return found
