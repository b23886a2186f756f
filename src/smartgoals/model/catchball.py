"""Catchball: a plan starts when both sides have said yes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from attrs import field

from smartgoals.errors import InvalidValueError, OutOfTurnError
from smartgoals.values.amount import to_decimal_or_none
from smartgoals.values.checks import as_date_or_none, tuple_of
from smartgoals.values.display import shown
from smartgoals.values.frozen import frozen
from smartgoals.values.key import key_or_none
from smartgoals.values.label_enum import LabelEnum


class DelegationState(LabelEnum):
    """Where the agreement on a delegated action stands."""

    PROPOSED = "proposed"
    COUNTERED = "countered"
    AGREED = "agreed"
    DECLINED = "declined"


class Move(LabelEnum):
    """What either side can answer."""

    AGREE = "agree"
    COUNTER = "counter"
    DECLINE = "decline"


TRANSITIONS: dict[tuple[DelegationState, Move], DelegationState] = {
    (DelegationState.PROPOSED, Move.AGREE): DelegationState.AGREED,
    (DelegationState.PROPOSED, Move.COUNTER): DelegationState.COUNTERED,
    (DelegationState.PROPOSED, Move.DECLINE): DelegationState.DECLINED,
    (DelegationState.COUNTERED, Move.AGREE): DelegationState.AGREED,
    (DelegationState.COUNTERED, Move.COUNTER): DelegationState.COUNTERED,
    (DelegationState.COUNTERED, Move.DECLINE): DelegationState.DECLINED,
    (DelegationState.AGREED, Move.COUNTER): DelegationState.COUNTERED,
}
"""The whole conversation: what is not in this table is out of turn."""


@frozen(kw_only=True)
class CatchballRound:
    """One round of catchball: who answered what, when and why.

    A counter may state what is asked for instead. A planner that is given the plan honours the two days
    where it can; a target is for people to agree on.

    Attributes:
        move: The answer.
        by: The key of the person who gives it.
        on: The day.
        reason: Why; required for a counter and a refusal.
        start: In a counter, the first day of work they could agree to.
        due: In a counter, the last day of work they could agree to.
        target: In a counter, the result they could agree to, in the unit of the delegation's measure.

    Raises:
        InvalidValueError: For a counter or a refusal without a reason, for wishes in anything but a
            counter, and for a wish to be due before the start.
    """

    move: Move = field(kw_only=False, converter=Move)
    by: str | None = field(default=None, converter=key_or_none)
    on: date | None = field(default=None, converter=as_date_or_none)
    reason: str = ""
    start: date | None = field(default=None, converter=as_date_or_none)
    due: date | None = field(default=None, converter=as_date_or_none)
    target: Decimal | None = field(default=None, converter=to_decimal_or_none)

    def __attrs_post_init__(self) -> None:
        if self.move is not Move.AGREE and not self.reason.strip():
            msg = f"a {self.move.value} needs a reason, not {shown(self.reason)}"
            raise InvalidValueError(msg, self.reason)
        wishes = (self.start, self.due, self.target)
        if self.move is not Move.COUNTER and wishes != (None, None, None):
            msg = f"only a counter has a start, a due date or a target, not a {self.move.value}: {shown(wishes)}"
            raise InvalidValueError(msg, wishes)
        if self.start and self.due and self.due < self.start:
            msg = f"the counter is due on {self.due}, before its start on {self.start}"
            raise InvalidValueError(msg, self.due)


def as_rounds(values: Iterable[CatchballRound]) -> tuple[CatchballRound, ...]:
    """Several rounds.

    Args:
        values: Rounds, oldest first.
    """
    return tuple_of(CatchballRound, values)


def next_state(state: DelegationState, move: Move, about: str) -> DelegationState:
    """The state after a move.

    Args:
        state: The state before it.
        move: The answer.
        about: The key of the delegated action, for the message.

    Raises:
        OutOfTurnError: When the move is not possible in this state.

    >>> next_state(DelegationState.PROPOSED, Move.AGREE, "a1")
    <DelegationState.AGREED: 'agreed'>
    """
    try:
        return TRANSITIONS[state, move]
    except KeyError:
        msg = f"{about!r} is {state.value}: {move.value} is not possible now"
        raise OutOfTurnError(msg, state.value, move.value) from None
