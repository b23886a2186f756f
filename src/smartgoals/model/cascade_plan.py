"""The plan of a cascade: a plan for each of its policies."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any, Self

from attrs import evolve, field

from smartgoals.errors import InvalidValueError, UnknownKeyError
from smartgoals.model.calendar import Calendar
from smartgoals.model.cascade import PATH_SEPARATOR, Cascade, join_path
from smartgoals.model.delegated_action import DelegatedAction, row_of
from smartgoals.model.message import Message
from smartgoals.model.person import Team
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import Reason, Shortfall
from smartgoals.text import Worded
from smartgoals.values.checks import as_date
from smartgoals.values.display import listed
from smartgoals.values.frozen import frozen
from smartgoals.values.key import Reference, key_of
from smartgoals.values.label_enum import LabelEnum

# What happens between two levels of a cascade: what is passed down and what comes back up.


@frozen(kw_only=True)
class Window:
    """The days within which an action is to be done, and so everything below it.

    Attributes:
        start: The first day.
        until: The last day.

    Raises:
        InvalidValueError: When the last day is before the first.
    """

    start: date = field(converter=as_date)
    until: date = field(converter=as_date)

    def __attrs_post_init__(self) -> None:
        if self.until < self.start:
            msg = f"a window ends on {self.until}, before its start on {self.start}"
            raise InvalidValueError(msg, self.until)


@frozen(kw_only=True)
class RollUp:
    """How far a measure's gap is closed: as estimated at one level, and as the levels below add up to.

    Attributes:
        measure: The key of the measure.
        estimated: The part of the gap that this level's own estimates cover; 1 is all of it. None where
            contributions do not add up.
        expected: The part of the gap that the levels below cover. None also where a mean or a ratio has
            policies below it.
        amount: What `expected` comes to, in the unit of the measure.
        spread: The standard deviation of the amount, in the unit of the measure.
    """

    measure: str = field(converter=key_of)
    estimated: float | None
    expected: float | None
    amount: Decimal | None = None
    spread: Decimal | None = None


@frozen(kw_only=True)
class CascadeNode:
    """The plan of one policy of a cascade, with its place.

    Attributes:
        path: The keys of the actions that lead here, joined by slashes; empty for the top.
        plan: The plan of the policy.
        window: The days of the action above; None for the top.
        rollups: How far each target is covered by what is below.
        chance: The chance of reaching the main target when the plans below count instead of the
            estimates; `plan.chance` is the one by the estimates.
    """

    path: str
    plan: Plan
    window: Window | None
    rollups: tuple[RollUp, ...]
    chance: float | None

    @property
    def coverage(self) -> float | None:
        """The part of the main gap that all below this policy adds up to."""
        return self.rollups[0].expected


@frozen(kw_only=True)
class CascadeShortfall:
    """What a plan somewhere in a cascade lacks.

    Attributes:
        path: The path of the plan.
        shortfall: What it lacks.
    """

    path: str
    shortfall: Shortfall


@frozen(kw_only=True)
class NotCascaded:
    """A policy that is not planned, with all below it, because its action is not delegated.

    Attributes:
        path: The path of the policy.
        reason: Why its action is not delegated.
    """

    path: str
    reason: Message


class ContradictionKind(LabelEnum):
    """In what a policy contradicts the action above it."""

    DEADLINE = "deadline"
    DUE = "due"
    EARLIEST = "earliest"
    START = "start"
    TARGET = "target"
    MEASURE = "measure"
    OWNER = "owner"
    BUDGET = "budget"


@frozen(kw_only=True)
class Contradiction:
    """What a policy states against the action above it, which binds.

    Attributes:
        path: The path of the policy, or of the action in it that is meant.
        kind: What the contradiction is about.
        stated: What the policy says; for a target the amount acting has to add there. None where a
            measure is asked for that the policy does not count.
        bound: What the action above says: a day, an amount, an owner or a measure.
    """

    path: str
    kind: ContradictionKind = field(converter=ContradictionKind)
    stated: date | Decimal | str | None
    bound: date | Decimal | str


@frozen(kw_only=True)
class CascadePlan(Worded):
    """A plan for every policy of a cascade, from the top down, and what all of them add up to.

    Attributes:
        cascade: What is planned.
        team: Who can own actions.
        today: The day the plan was made.
        calendar: Which days are worked.
        pins: Pairs of the path of an action and the person it was given to by hand.
        plans: The plans, level by level, the top first.
        missing: What any of the plans lacks.
        contradictions: What policies state against the actions above them.
        not_cascaded: Policies whose action has no owner or was left out.
        trace: For every path, how its window and target were passed down and what came back up.
    """

    cascade: Cascade
    team: Team
    today: date = field(converter=as_date)
    calendar: Calendar
    pins: tuple[tuple[str, str], ...] = ()
    plans: tuple[CascadeNode, ...]
    missing: tuple[CascadeShortfall, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    not_cascaded: tuple[NotCascaded, ...] = ()
    trace: tuple[Reason, ...] = ()

    @property
    def top(self) -> CascadeNode:
        """The plan of the policy at the top."""
        return self.plans[0]

    @property
    def coverage(self) -> float | None:
        """The part of the main gap that the lowest levels add up to."""
        return self.top.coverage

    @property
    def estimated_coverage(self) -> float | None:
        """The part of the main gap as estimated at the top alone."""
        return self.top.plan.coverage

    @property
    def chance(self) -> float | None:
        """The chance of reaching the main target, by what the plans below expect."""
        return self.top.chance

    def at(self, path: str) -> CascadeNode:
        """The plan at a path.

        Args:
            path: Keys of actions joined by slashes; empty for the top.

        Raises:
            UnknownKeyError: When nothing was planned there.
        """
        if path not in self._by_path:
            known = tuple(sorted(self._by_path))
            msg = f"no policy was planned at {path!r}, only at {listed(map(repr, known))}"
            raise UnknownKeyError(msg, path, known)
        return self._by_path[path]

    @cached_property
    def _by_path(self) -> dict[str, CascadeNode]:
        return {node.path: node for node in self.plans}

    def delegation(self, path: str) -> DelegatedAction:
        """The delegation of the action at a path.

        Args:
            path: Keys of actions joined by slashes.

        Raises:
            UnknownKeyError: When no action is delegated there.
        """
        policy, _, action = path.rpartition(PATH_SEPARATOR)
        return self.at(policy).plan.delegation(action)

    def why(self, path: str) -> tuple[Reason, ...]:
        """Every reason given about a policy or an action, or about a person or measure of a policy.

        What was decided in the policy comes first, then what was passed down and what came back up.

        Args:
            path: The path of the policy or action, or of the policy followed by the person or measure.

        Raises:
            UnknownKeyError: When nothing was decided about it.
        """
        policy, _, key = path.rpartition(PATH_SEPARATOR)
        plan = self.at(policy).plan
        decided = tuple(reason for reason in plan.trace if reason.about == key)
        unfolded = tuple(reason for reason in self.trace if reason.about == path)
        return (*decided, *unfolded) or plan.why(key)

    def agree(self, path: str, *, by: Reference | None = None, on: date | None = None) -> Self:
        """The cascade in which the delegation at a path is agreed.

        Args:
            path: The path of the action.
            by: Who agrees.
            on: The day of the agreement.

        Raises:
            OutOfTurnError: When it is already agreed or was declined.
        """
        policy, _, action = path.rpartition(PATH_SEPARATOR)
        return self._with(policy, self.at(policy).plan.agree(action, by=by, on=on))

    def counter(
        self, path: str, *, reason: str, by: Reference | None = None, on: date | None = None
    ) -> Self:
        """The cascade in which the owner at a path asks for something else.

        Args:
            path: The path of the action.
            reason: What is asked for, and why; required.
            by: Who asks.
            on: The day of the request.
        """
        policy, _, action = path.rpartition(PATH_SEPARATOR)
        thrown = self.at(policy).plan.counter(action, reason=reason, by=by, on=on)
        return self._with(policy, thrown)

    def decline(
        self, path: str, *, reason: str, by: Reference | None = None, on: date | None = None
    ) -> Self:
        """The cascade in which the owner at a path says no.

        Args:
            path: The path of the action.
            reason: Why; required.
            by: Who declines.
            on: The day of the answer.
        """
        policy, _, action = path.rpartition(PATH_SEPARATOR)
        thrown = self.at(policy).plan.decline(action, reason=reason, by=by, on=on)
        return self._with(policy, thrown)

    def _with(self, path: str, plan: Plan) -> Self:
        plans = (evolve(node, plan=plan) if node.path == path else node for node in self.plans)
        return evolve(self, plans=tuple(plans))

    def rows(self) -> list[dict[str, Any]]:
        """One flat row for each delegated action, each followed by the rows of the policy below it.

        Each row is that of `Plan.rows`, with the path and the level before it, and after it what
        the plan below expects of it: the last day it may take and the part of its target covered.
        """
        return list(self._rows())

    def _rows(self) -> Iterator[dict[str, Any]]:
        most = max(
            [
                1,
                *(
                    len(delegation.objective.targets)
                    for node in self.plans
                    for delegation in node.plan.delegations
                ),
            ]
        )
        waiting = [_numbered(self.top, most)]
        while waiting:
            found = next(waiting[-1], None)
            if found is None:
                waiting.pop()
                continue
            path, row = found
            unfolded = self._by_path.get(path)
            window = unfolded.window if unfolded else None
            yield {
                "path": path,
                "level": len(waiting),
                **row,
                "until": window.until if window else None,
                "rolled_up": unfolded.coverage if unfolded else None,
            }
            if unfolded is not None:
                waiting.append(_numbered(unfolded, most))


def _numbered(unfolded: CascadeNode, targets: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """The rows of one plan with their paths, with columns for so many targets."""
    plan = unfolded.plan
    for delegation in plan.delegations:
        row = row_of(delegation, plan.policy, plan.team, targets=targets)
        yield join_path(unfolded.path, delegation.action), row
