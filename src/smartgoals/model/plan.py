"""A policy in the hands of people."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import Any, Self

from attrs import evolve, field

from smartgoals.errors import UnknownKeyError
from smartgoals.model.calendar import Calendar
from smartgoals.model.catchball import CatchballRound, DelegationState, Move
from smartgoals.model.delegated_action import (
    DelegatedAction,
    about_person,
    require_startable,
    row_of,
)
from smartgoals.model.impact import Failure
from smartgoals.model.infeasibility import RELAXATIONS, Relaxation
from smartgoals.model.person import Person, Team
from smartgoals.model.plan_bounds import Improvable, LevelBound, as_bounds
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
from smartgoals.text import Worded
from smartgoals.values.amount import Amount
from smartgoals.values.checks import as_date, as_date_or_none, require
from smartgoals.values.display import Verbatim, listed, shown
from smartgoals.values.frozen import frozen
from smartgoals.values.key import Reference, key_of


@frozen(kw_only=True)
class Plan(Worded, Improvable):
    """Delegated actions that add up to an objective, with every reason on the way.

    `chance` and `chance_with_interactions` are no further from the true chances than `chance_error`.

    Attributes:
        policy: What is planned.
        team: Who can own actions.
        today: The day the plan was made.
        calendar: Which days are worked.
        pins: Pairs of an action and the person it was given to by hand, as keys.
        delegations: The delegated actions.
        coverages: How far each target is covered, the main one first.
        chance: The chance of reaching the main target, actions taken as independent; 0 to 1, or None
            where contributions do not add up.
        chance_with_interactions: The same with what is claimed about synergy and overlap.
        chance_of_all: The chance that all targets are reached together; 0 to 1, or None likewise.
        chance_of_all_error: The most `chance_of_all` can be off by; 0 where all cases were weighed.
        chance_error: The most either chance can be off by; 0 where all cases were weighed.
        loads: How many of their days each person is asked for.
        trajectories: Where each target should stand on the way.
        missing: What stands in the way, empty where nothing does.
        left_out: The actions that were not chosen, each with its reason.
        trace: Every reason, in the order of the stages.
        declined: Pairs of an action and a person who said no to it, as keys.
        since: The earliest day from which days are counted, for a plan made from an earlier one.
        started: The day the plan started; None before.
        estimated: The policy as estimated before any work, where `policy` has the actions as they stand.
        bounds: How good it is, level by level; empty where nothing was to choose. No part of equality.
        planner: How the plan was made, for what-ifs; None for a plan made by hand, which refuses them.
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
    chance_of_all: float | None = None
    chance_of_all_error: float = 0.0
    loads: tuple[Load, ...]
    trajectories: tuple[Trajectory, ...] = ()
    _missing: tuple[Shortfall, ...] = field(default=(), alias="missing", converter=as_shortfalls)
    left_out: tuple[LeftOut, ...] = ()
    trace: tuple[Reason, ...] = ()
    declined: tuple[tuple[str, str], ...] = ()
    since: date | None = field(default=None, converter=as_date_or_none)
    started: date | None = field(default=None, converter=as_date_or_none)
    estimated: Policy | None = field(default=None, repr=False)
    bounds: tuple[LevelBound, ...] = field(default=(), eq=False, converter=as_bounds)
    planner: Planner[Plan] | None = field(default=None, eq=False, repr=False)

    def __rich_repr__(self) -> Iterator[Verbatim]:
        count, owners = len(self.delegations), len({one.owner for one in self.delegations})
        yield Verbatim(shown(self.policy.objective.statement))
        yield Verbatim(f"{count} action{'s' * (count != 1)}")
        yield Verbatim(f"{owners} owner{'s' * (owners != 1)}")
        if self.coverages and self.coverage is not None:
            yield Verbatim(f"{self.coverage:.0%} expected")
        if self.chance is not None:
            yield Verbatim(f"{self.chance:.0%} likely")
        yield from [Verbatim(f"{len(self.missing)} missing")] if self.missing else []
        agreed = "agreed" if self.agreed and count else "proposed"
        yield Verbatim("started" if self.started else agreed)

    @cached_property
    def missing(self) -> Missing[Plan]:
        """What stands in the way, empty where nothing does, with its conflict and the least ways out."""
        return Missing(self._missing, self, self.planner)

    @cached_property
    def report(self) -> Any:  # noqa: ANN401 — a report of the rules, which stand above the model
        """What the rules still ask of the policy, as the report of `smartgoals.check`.

        Raises:
            InvalidValueError: For a plan made by hand.
        """
        return require_planner(self.planner).report(self)

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

        Args:
            action: The action or its key.

        Raises:
            UnknownKeyError: When the plan delegates no such action.
        """
        key = key_of(action)
        for delegation in self.delegations:
            if delegation.action == key:
                return delegation
        known = tuple(delegation.action for delegation in self.delegations)
        msg = f"the plan delegates {listed(known)}, not {shown(key)}"
        raise UnknownKeyError(msg, key, known)

    def trajectory(self, measure: Reference) -> Trajectory:
        """Where a measure of the main objective should stand on the way, and at the deadline.

        Args:
            measure: The measure or its key.

        Raises:
            UnknownKeyError: When no target is counted in it.
        """
        wanted = key_of(measure)
        for trajectory in self.trajectories:
            if trajectory.measure == wanted:
                return trajectory
        known = tuple(trajectory.measure for trajectory in self.trajectories)
        msg = f"the plan has a trajectory for {listed(known)}, not {shown(wanted)}"
        raise UnknownKeyError(msg, wanted, known)

    def why(self, key: Reference) -> tuple[Reason, ...]:
        """Every reason given about an action or a measure, or what a person has to do with the plan.

        Args:
            key: What is asked about, or its key.

        Raises:
            UnknownKeyError: When nothing was decided about it.
        """
        wanted = key_of(key)
        reasons = tuple(reason for reason in self.trace if reason.about == wanted)
        people = {person.key for person in self.team.people}
        if wanted in people:
            names = {one.key: one.statement for one in self.policy.actions}
            person = self.team.person(wanted)
            reasons += about_person(person, self.delegations, self.declined, self.loads, names)
        if not reasons:
            known = tuple(sorted({reason.about for reason in self.trace} | people))
            msg = f"there is no reason about {shown(wanted)}, only about {listed(known)}"
            raise UnknownKeyError(msg, wanted, known)
        return reasons

    @property
    def open(self) -> tuple[str, ...]:
        """The actions whose owners have not said yes."""
        agreed = DelegationState.AGREED
        return tuple(one.action for one in self.delegations if one.state is not agreed)

    @property
    def agreed(self) -> bool:
        """Whether every owner has said yes."""
        return not self.open

    def start(self, *, on: date) -> Self:
        """The plan on its way: it starts only when everybody has agreed.

        Args:
            on: The day it starts.

        Raises:
            OutOfTurnError: When it has started, or naming the actions still open.
            InvalidValueError: When the day is before an agreement, or before the plan was made.
        """
        require_startable(self.delegations, self.started)
        for delegation in self.delegations:
            delegation.refuse_before(as_date(on), self.today)
        return evolve(self, started=on)

    def agree(
        self, action: Reference, *, by: Reference | None = None, on: date | None = None
    ) -> Self:
        """The plan in which a delegation is agreed.

        Args:
            action: The delegated action or its key.
            by: Who agrees.
            on: The day of the agreement.

        Raises:
            OutOfTurnError: When it is already agreed or was declined.
            UnknownKeyError: When `by` is not in the team.
            InvalidValueError: When the day is before the last round, or before the plan was made.
        """
        return self._with_round(action, CatchballRound(Move.AGREE, by=by, on=on))

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
        """The plan in which an owner asks for something else.

        Args:
            action: The delegated action or its key.
            reason: Why; required.
            by: Who asks.
            on: The day of the request.
            start: The first day of work they could agree to.
            due: The last day of work they could agree to.
            target: The result they could agree to, in the unit of the delegation's measure.

        Raises:
            OutOfTurnError: When it was declined.
            InvalidValueError: Without a reason, or for days in the wrong order.
        """
        round_ = CatchballRound(
            Move.COUNTER, by=by, on=on, reason=reason, start=start, due=due, target=target
        )
        return self._with_round(action, round_)

    def decline(
        self,
        action: Reference,
        *,
        reason: str,
        by: Reference | None = None,
        on: date | None = None,
    ) -> Self:
        """The plan in which an owner says no; the planner does not ask them again.

        Args:
            action: The delegated action or its key.
            reason: Why; required.
            by: Who declines.
            on: The day of the answer.

        Raises:
            OutOfTurnError: When it is agreed or was declined.
            InvalidValueError: Without a reason, or for a day before the last round.
        """
        refused = (key_of(action), self.delegation(action).owner)
        plan = self._with_round(action, CatchballRound(Move.DECLINE, by=by, on=on, reason=reason))
        return evolve(plan, declined=tuple(sorted({*self.declined, refused})))

    def _with_round(self, action: Reference, round_: CatchballRound) -> Self:
        if round_.by is not None:
            self.team.person(round_.by)
        old = self.delegation(action)
        new = old.after(round_, planned_on=self.today)
        delegations = tuple(new if one is old else one for one in self.delegations)
        return evolve(self, delegations=delegations)

    def without(self, action: Reference) -> Plan:
        """What if an action is not done: planned again, others keep owners and dates where they can.

        Args:
            action: The action or its key.

        Raises:
            UnknownKeyError: When the policy has no such action.
        """
        policy, planner = self.policy.without_actions(action), require_planner(self.planner)
        return planner.replan(self, policy=policy, team=self.team, keeping=True)

    def with_person(self, person: Person) -> Plan:
        """What if somebody joined: planned again, with a free choice of owners and dates.

        Args:
            person: Who joins.
        """
        team = evolve(self.team, people=(*self.team.people, person))
        planner = require_planner(self.planner)
        return planner.replan(self, policy=self.policy, team=team, keeping=False)

    def taking(self, way: Relaxation) -> Plan:
        """What if a constraint is relaxed: planned again, with a free choice of owners and dates.

        Args:
            way: One of `missing.relaxations`, or one of your own.
        """
        require("way", way, *RELAXATIONS)
        return require_planner(self.planner).relax(self, way)

    def if_fails(self, *actions: Reference) -> Failure:
        """What if actions are done and bring nothing: what they leave of each target and end.

        Args:
            actions: The delegated actions that fail, or their keys.

        Raises:
            UnknownKeyError: When the plan delegates no such action.
        """
        keys = tuple(sorted({self.delegation(action).action for action in actions}))
        return require_planner(self.planner).failure(self, keys)

    def rows(self) -> list[dict[str, Any]]:
        """One flat row for each delegated action, for a data frame or a table.

        Dates stay dates, targets become floats, text stays as its author wrote it. The columns of
        targets after the first are numbered, as in `target_2`.
        """
        most = max([1, *(len(one.objective.targets) for one in self.delegations)])
        return [row_of(one, self.policy, self.team, targets=most) for one in self.delegations]
