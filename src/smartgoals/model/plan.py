"""A policy in the hands of people."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import Any, Self

from attrs import evolve, field, frozen

from smartgoals.errors import UnknownKeyError
from smartgoals.model.calendar import Calendar
from smartgoals.model.catchball import CatchballRound, DelegationState, Move
from smartgoals.model.delegated_action import DelegatedAction, require_startable
from smartgoals.model.impact import Failure
from smartgoals.model.infeasibility import Relaxation
from smartgoals.model.person import Person, Team
from smartgoals.model.plan_results import (
    Coverage,
    LeftOut,
    Load,
    Reason,
    Shortfall,
    Trajectory,
    as_shortfalls,
)
from smartgoals.model.planner import Missing, Planner, require_planner
from smartgoals.model.policy import Policy
from smartgoals.values.amount import Amount, to_plain_string
from smartgoals.values.checks import as_date, as_date_or_none
from smartgoals.values.key import Reference, key_of

# A delegated action as one flat row.


def row_of(delegation: DelegatedAction, policy: Policy, team: Team) -> dict[str, Any]:
    """What a data frame or a table wants to know: dates stay dates, targets become floats."""
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
        "cost": float(action.cost),
        "state": delegation.state.value,
    }


@frozen(kw_only=True)
class Plan:
    """Delegated actions that add up to an objective, and everything said on the way.

    `chance` is that of reaching the main target, taking actions as independent;
    `chance_with_interactions` adds what is claimed about synergy and overlap. Neither is further
    from the true one than `chance_error`, which is 0 where every pattern of success was weighed.
    `trajectories` say where each target should stand on the way. `trace` holds every reason. `declined` pairs actions with those who said no to them. A plan drawn
    from an earlier one counts everybody's days `since` the earliest of them. `planner` remembers
    how the plan was drawn and answers what-ifs; a plan made by hand has none, and refuses them.
    """

    policy: Policy
    team: Team
    today: date = field(converter=as_date)
    calendar: Calendar
    pins: tuple[tuple[str, str], ...] = ()
    delegations: tuple[DelegatedAction, ...]
    coverages: tuple[Coverage, ...]
    chance: float | None
    chance_with_interactions: float | None
    chance_error: float = 0.0
    loads: tuple[Load, ...]
    trajectories: tuple[Trajectory, ...] = ()
    _missing: tuple[Shortfall, ...] = field(default=(), alias="missing", converter=as_shortfalls)
    left_out: tuple[LeftOut, ...] = ()
    trace: tuple[Reason, ...] = ()
    declined: tuple[tuple[str, str], ...] = ()
    since: date | None = field(default=None, converter=as_date_or_none)
    started: date | None = field(default=None, converter=as_date_or_none)
    planner: Planner[Plan] | None = field(default=None, eq=False, repr=False)

    @cached_property
    def missing(self) -> Missing[Plan]:
        """What stands in the way, empty where nothing does; why, and the cheapest ways out."""
        return Missing(self._missing, self, self.planner)

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

    @property
    def open(self) -> tuple[str, ...]:
        """The actions whose owners have not said yes."""
        return tuple(
            one.action for one in self.delegations if one.state is not DelegationState.AGREED
        )

    @property
    def agreed(self) -> bool:
        """Whether every owner has said yes."""
        return not self.open

    def start(self, *, on: date) -> Self:
        """The plan on its way: it starts only when everybody has agreed.

        Raises:
            OutOfTurnError: When it has started, or naming the actions still open.
            InvalidValueError: When a yes was said later, or the plan drawn.
        """
        require_startable(self.delegations, self.started)
        for delegation in self.delegations:
            delegation.refuse_before(as_date(on), self.today)
        return evolve(self, started=on)

    def agree(
        self, action: Reference, *, by: Reference | None = None, on: date | None = None
    ) -> Self:
        """The plan in which a delegation is agreed.

        Raises:
            OutOfTurnError: When it is already agreed or was declined.
            UnknownKeyError: When `by` is nobody in the team.
            InvalidValueError: When the day is before the last round, or before the plan was drawn.
        """
        return self._thrown(action, CatchballRound(Move.AGREE, by=by, on=on))

    def counter(
        self,
        action: Reference,
        *,
        reason: str,
        by: Reference | None = None,
        on: date | None = None,
        start: date | None = None,
        due: date | None = None,
        target: Amount | None = None,
    ) -> Self:
        """The plan in which an owner asks for something else, says why, and perhaps what."""
        throw = CatchballRound(
            Move.COUNTER, by=by, on=on, reason=reason, start=start, due=due, target=target
        )
        return self._thrown(action, throw)

    def decline(
        self,
        action: Reference,
        *,
        reason: str,
        by: Reference | None = None,
        on: date | None = None,
    ) -> Self:
        """The plan in which an owner says no, and why; nobody will ask them again."""
        refused = (key_of(action), self.delegation(action).owner)
        plan = self._thrown(action, CatchballRound(Move.DECLINE, by=by, on=on, reason=reason))
        return evolve(plan, declined=tuple(sorted({*self.declined, refused})))

    def _thrown(self, action: Reference, throw: CatchballRound) -> Self:
        if throw.by is not None:
            self.team.person(throw.by)
        old = self.delegation(action)
        new = old.after(throw, drawn=self.today)
        delegations = tuple(new if one is old else one for one in self.delegations)
        return evolve(self, delegations=delegations)

    def without(self, action: Reference) -> Plan:
        """What if an action is not done: drawn again, everybody else keeping what they can.

        Raises:
            UnknownKeyError: When the policy has no such action.
        """
        policy = self.policy.without_actions(action)
        return require_planner(self.planner).replan(
            self, policy=policy, team=self.team, keeping=True
        )

    def with_person(self, person: Person) -> Plan:
        """What if somebody joined: drawn again, with a free choice of owners and dates."""
        team = evolve(self.team, people=(*self.team.people, person))
        return require_planner(self.planner).replan(
            self, policy=self.policy, team=team, keeping=False
        )

    def taking(self, way: Relaxation) -> Plan:
        """What if something gave way: drawn again, with a free choice of owners and dates."""
        return require_planner(self.planner).relax(self, way)

    def if_fails(self, *actions: Reference) -> Failure:
        """What if actions are done and bring nothing: what they leave of each target and end.

        Raises:
            UnknownKeyError: When the plan delegates no such action.
        """
        keys = tuple(sorted({self.delegation(action).action for action in actions}))
        return require_planner(self.planner).failure(self, keys)

    def rows(self) -> list[dict[str, Any]]:
        """One flat row for each delegated action, for a data frame or a table.

        Dates stay dates, targets become floats, text stays as its author wrote it.
        """
        return [row_of(one, self.policy, self.team) for one in self.delegations]
