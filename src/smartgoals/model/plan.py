"""A policy in the hands of people."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Self

from attrs import evolve, field, frozen

from smartgoals.errors import UnknownKeyError
from smartgoals.model.calendar import Calendar
from smartgoals.model.catchball import CatchballRound, Move, next_state
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.measure import Measure, Target
from smartgoals.model.person import Team
from smartgoals.model.policy import Policy
from smartgoals.model.shortfall import Shortfall
from smartgoals.model.trajectory import Trajectory
from smartgoals.text import Sentence
from smartgoals.values.amount import plain
from smartgoals.values.checks import day
from smartgoals.values.key import Reference, key_of


@frozen(kw_only=True)
class Reason:
    """Why the planner did something: in which stage, about whom or what, in a sentence."""

    stage: str
    about: str
    sentence: Sentence


@frozen(kw_only=True)
class LeftOut:
    """A candidate action that was not chosen, and why."""

    action: str = field(converter=key_of)
    reason: Sentence


@frozen(kw_only=True)
class Gap:
    """What acting has to add: the target less what happens by itself.

    `amount` counts in the direction that is wanted and is never negative. `refused` says why the
    target cannot be split, where it cannot: its parts do not add up, or lack their weights.
    """

    target: Target
    trend: Decimal
    amount: Decimal
    refused: Sentence | None = None

    @property
    def measure(self) -> Measure:
        """What the gap is counted in."""
        return self.target.measure

    @property
    def adds_up(self) -> bool:
        """Whether contributions add up to the gap, so that it can be split."""
        return self.refused is None


@frozen(kw_only=True)
class Coverage:
    """How far the chosen actions close a gap: 1 is all of it.

    `expected` is what the actions bring, each weighed by its chance, less what overlaps; synergy
    is not in it. `naive` adds up the estimates as if everything worked. `with_synergy` is said for
    information only. Lifts of a mean count by their cases. Of a ratio counts what an action adds to
    the numerator beyond what its own denominator needs at the ratio wanted, so that 1 is reached
    exactly where the parts, put together again, make that ratio. All three are None where a split
    is refused: for a level, a yes-or-no, and a ratio or a mean that lacks its weights.
    """

    gap: Gap
    expected: float | None
    naive: float | None
    with_synergy: float | None


@frozen(kw_only=True)
class Load:
    """The days asked of one person, of those they have."""

    person: str = field(converter=key_of)
    days: Decimal
    capacity: Decimal

    @property
    def part(self) -> float:
        """Days asked over days had; 1 is full."""
        return (
            float(Fraction(self.days) / Fraction(self.capacity))
            if self.capacity
            else float(self.days > 0)
        )


@frozen(kw_only=True)
class Plan:
    """Delegated actions that add up to an objective, and everything said on the way.

    `chance` is that of reaching the main target, taking actions as independent;
    `chance_with_interactions` adds what is claimed about synergy and overlap. Neither is further
    from the true one than `chance_error`, which is 0 where every pattern of success was weighed.
    `trajectories` say where each target should stand on the way. `missing` is empty when nothing
    stands in the way. `trace` holds every reason, stage by stage.
    """

    policy: Policy
    team: Team
    today: date = field(converter=day)
    calendar: Calendar
    pins: tuple[tuple[str, str], ...] = ()
    delegations: tuple[DelegatedAction, ...]
    coverages: tuple[Coverage, ...]
    chance: float | None
    chance_with_interactions: float | None
    chance_error: float = 0.0
    loads: tuple[Load, ...]
    trajectories: tuple[Trajectory, ...] = ()
    missing: tuple[Shortfall, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    trace: tuple[Reason, ...] = ()

    @property
    def coverage(self) -> float | None:
        """The risk-adjusted coverage of the main target."""
        return self.coverages[0].expected

    @property
    def naive_coverage(self) -> float | None:
        """The coverage of the main target if everything worked as estimated."""
        return self.coverages[0].naive

    def delegation(self, action: Reference) -> DelegatedAction:
        """The delegation of an action.

        Raises:
            UnknownKeyError: When the plan delegates no such action.
        """
        key = key_of(action)
        for delegation in self.delegations:
            if delegation.action == key:
                return delegation
        known = tuple(delegation.action for delegation in self.delegations)
        msg = f"the plan delegates {', '.join(known) or 'nothing'}, not {key!r}"
        raise UnknownKeyError(msg, key, known)

    def trajectory(self, measure: Reference) -> Trajectory:
        """Where a measure of the main objective should stand on the way, and at the deadline.

        Raises:
            UnknownKeyError: When no target is counted in it.
        """
        wanted = key_of(measure)
        for trajectory in self.trajectories:
            if trajectory.measure == wanted:
                return trajectory
        known = tuple(trajectory.measure for trajectory in self.trajectories)
        msg = f"the plan has a trajectory for {', '.join(known) or 'nothing'}, not {wanted!r}"
        raise UnknownKeyError(msg, wanted, known)

    def why(self, key: Reference) -> tuple[Reason, ...]:
        """Every reason given about an action, a person or a measure, in the order of the stages.

        Raises:
            UnknownKeyError: When nothing was decided about it.
        """
        wanted = key_of(key)
        reasons = tuple(reason for reason in self.trace if reason.about == wanted)
        if not reasons:
            known = tuple(sorted({reason.about for reason in self.trace}))
            msg = f"nothing was decided about {wanted!r}, only about {', '.join(known)}"
            raise UnknownKeyError(msg, wanted, known)
        return reasons

    def agree(
        self, action: Reference, *, by: Reference | None = None, on: date | None = None
    ) -> Self:
        """The plan in which a delegation is agreed.

        Raises:
            OutOfTurnError: When it is already agreed or was declined.
        """
        return self._thrown(action, CatchballRound(Move.AGREE, by=by, on=on))

    def counter(
        self,
        action: Reference,
        *,
        reason: str,
        by: Reference | None = None,
        on: date | None = None,
    ) -> Self:
        """The plan in which an owner asks for something else, and says what."""
        return self._thrown(action, CatchballRound(Move.COUNTER, by=by, on=on, reason=reason))

    def decline(
        self,
        action: Reference,
        *,
        reason: str,
        by: Reference | None = None,
        on: date | None = None,
    ) -> Self:
        """The plan in which an owner says no, and why."""
        return self._thrown(action, CatchballRound(Move.DECLINE, by=by, on=on, reason=reason))

    def _thrown(self, action: Reference, throw: CatchballRound) -> Self:
        old = self.delegation(action)
        state = next_state(old.state, throw.move, old.action)
        new = evolve(old, state=state, rounds=(*old.rounds, throw))
        delegations = tuple(new if one is old else one for one in self.delegations)
        return evolve(self, delegations=delegations)

    def rows(self) -> list[dict[str, Any]]:
        """One flat row for each delegated action, for a data frame or a table.

        Dates stay dates, targets become floats, text stays as its author wrote it.
        """
        return [self._row(delegation) for delegation in self.delegations]

    def _row(self, delegation: DelegatedAction) -> dict[str, Any]:
        action = self.policy.action(delegation.action)
        target = delegation.objective.target
        wanted = target.value if target else None
        return {
            "action": action.key,
            "statement": action.statement,
            "strategy": action.strategy,
            "owner": delegation.owner,
            "owner_name": self.team.person(delegation.owner).name,
            "measure": target.measure.name if target else None,
            "target": None if wanted is None else float(plain(wanted)),
            "unit": target.measure.unit if target else None,
            "start": delegation.start,
            "due": delegation.due,
            "deadline": delegation.objective.deadline,
            "reviews": len(delegation.checkpoints),
            "effort": float(action.effort),
            "cost": float(action.cost),
            "state": delegation.state.value,
        }
