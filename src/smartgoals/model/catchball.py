"""Catchball: a plan starts when both sides have said yes."""

from __future__ import annotations

from datetime import date

from attrs import field, frozen

from smartgoals.errors import OutOfTurnError
from smartgoals.values.checks import day_or_none
from smartgoals.values.key import key_or_none
from smartgoals.values.word import Word


class DelegationState(Word):
    """Where the conversation about a delegated action stands."""

    PROPOSED = "proposed"
    COUNTERED = "countered"
    AGREED = "agreed"
    DECLINED = "declined"


class Move(Word):
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
    """One throw: who said what, when and why."""

    move: Move = field(kw_only=False, converter=Move)
    by: str | None = field(default=None, converter=key_or_none)
    on: date | None = field(default=None, converter=day_or_none)
    reason: str = ""


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
