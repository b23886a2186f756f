"""An action in somebody's hands, with an objective of its own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Self

from attrs import evolve, field, frozen

from smartgoals.errors import InvalidValueError, OutOfTurnError
from smartgoals.model.catchball import CatchballRound, DelegationState, as_rounds, next_state
from smartgoals.model.delegation import DelegationLevel
from smartgoals.model.mandate import Mandate
from smartgoals.model.measurement import Countermeasure, Review, as_countermeasures, as_reviews
from smartgoals.model.objective import Objective
from smartgoals.values.checks import as_date
from smartgoals.values.key import key_of, key_or_none, keys_of


@frozen
class RunnerUp:
    """Who else could own it, and what that would cost in score: the leader may override.

    A negative price means that the person named would have been the better choice, and that
    somebody was pinned instead.
    """

    person: str = field(converter=key_of)
    price: float


@frozen(kw_only=True)
class TargetShare:
    """One action's share of a target, said twice.

    The nominal shares of a plan add up to the gap exactly. The buffered one is what is asked of
    the owner: more than nominal, because some actions will not work at all. `chance` is that of
    reaching the buffered share, given that the action works.

    Of a ratio the share counts in its numerator. Of a mean the buffered share is a lift, and the
    nominal one that lift times the `cases` it is asked on; the nominal ones add up to what the sum
    behind the mean lacks. `cases` says among how many either is expected.
    """

    measure: str = field(kw_only=False, converter=key_of)
    buffered: Decimal
    nominal: Decimal | None
    chance: float
    cases: Decimal | None = None


@frozen(kw_only=True)
class DelegatedAction:
    """One action, one owner, one objective.

    `action` and `owner` are keys into the plan's policy and team. `start` and `due` are the first
    and last day of work; the objective's own deadline is the day its result is judged. `levels`
    says, for each decision area, who decides. `reviews` are what was seen at checkpoints so far.

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

    def __attrs_post_init__(self) -> None:
        if self.due < self.start:
            msg = f"{self.action!r} is due on {self.due}, before its start on {self.start}"
            raise InvalidValueError(msg, self.due)

    @property
    def key(self) -> str:
        """The key of the action: there is one delegation for each."""
        return self.action

    def after(self, throw: CatchballRound, *, drawn: date) -> Self:
        """This delegation after one more round.

        Args:
            throw: What was said.
            drawn: The day from which the plan was drawn.

        Raises:
            OutOfTurnError: When it is not the turn for such a move.
            InvalidValueError: When the round goes back in time.
        """
        state = next_state(self.state, throw.move, self.action)
        if throw.on is not None:
            self.refuse_before(throw.on, drawn)
        return evolve(self, state=state, rounds=(*self.rounds, throw))

    def refuse_before(self, on: date, drawn: date) -> None:
        """Refuse a day before the plan was drawn, or before the last round.

        Raises:
            InvalidValueError: Naming both days.
        """
        last = max([drawn, *(one.on for one in self.rounds if one.on is not None)])
        if on < last:
            msg = f"{self.action!r} was last spoken of on {last}: nothing is said on {on} any more"
            raise InvalidValueError(msg, on)


def require_startable(delegations: Sequence[DelegatedAction], started: date | None) -> None:
    """Refuse to start twice, or before everybody has agreed.

    Raises:
        OutOfTurnError: Naming the day of the start, or the actions still open.
    """
    if started is not None:
        msg = f"the plan started on {started} already"
        raise OutOfTurnError(msg, "started", "start")
    waiting = [one for one in delegations if one.state is not DelegationState.AGREED]
    if waiting:
        named = ", ".join(f"{one.action} ({one.state.value})" for one in waiting)
        msg = f"a plan starts only when agreed; still open: {named}"
        raise OutOfTurnError(msg, "open", "start")
