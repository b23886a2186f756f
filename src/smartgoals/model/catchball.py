"""Catchball: a plan starts when both sides have said yes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from attrs import field, frozen

from smartgoals.errors import InvalidValueError, OutOfTurnError
from smartgoals.values.amount import to_decimal_or_none
from smartgoals.values.checks import as_date_or_none, tuple_of
from smartgoals.values.key import key_or_none
from smartgoals.values.label_enum import LabelEnum


class DelegationState(LabelEnum):
    """Where the conversation about a delegated action stands."""

    PROPOSED = "proposed"
    COUNTERED = "countered"
    AGREED = "agreed"
    DECLINED = "declined"


class Move(LabelEnum):
    """What either side can say."""

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
    """One throw: who said what, when and why.

    A counter may say what is asked for instead: to `start` no earlier than a day, to be `due` on
    another one, to answer for another `target`. A planner that is given the plan honours the two
    days where it can; a target is for people to agree on.

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
            msg = f"a {self.move.value} needs a reason, not {self.reason!r}"
            raise InvalidValueError(msg, self.reason)
        wishes = (self.start, self.due, self.target)
        if self.move is not Move.COUNTER and wishes != (None, None, None):
            msg = f"only a counter asks for something else, not a {self.move.value}: {wishes!r}"
            raise InvalidValueError(msg, wishes)
        if self.start and self.due and self.due < self.start:
            msg = f"asked to be due on {self.due}, before the start on {self.start}"
            raise InvalidValueError(msg, self.due)


def as_rounds(values: Iterable[CatchballRound]) -> tuple[CatchballRound, ...]:
    """Several rounds of a conversation."""
    return tuple_of(CatchballRound, values)


def next_state(state: DelegationState, move: Move, about: str) -> DelegationState:
    """The state after a move.

    Raises:
        OutOfTurnError: When the table knows no such move from this state.

    >>> next_state(DelegationState.PROPOSED, Move.AGREE, "a1")
    <DelegationState.AGREED: 'agreed'>
    """
    try:
        return TRANSITIONS[state, move]
    except KeyError:
        msg = f"{about!r} is {state.value}: nobody can {move.value} now"
        raise OutOfTurnError(msg, state.value, move.value) from None
