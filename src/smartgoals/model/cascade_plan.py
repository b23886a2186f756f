"""A cascade in the hands of people: a plan for each of its policies."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any, Self

from attrs import evolve, field, frozen

from smartgoals.errors import InvalidValueError, UnknownKeyError
from smartgoals.model.calendar import Calendar
from smartgoals.model.cascade import PATH_SEPARATOR, Cascade, join_path
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.person import Team
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import Reason, Shortfall
from smartgoals.text import Sentence
from smartgoals.values.checks import as_date
from smartgoals.values.key import Reference, key_of
from smartgoals.values.label_enum import LabelEnum

# What happens between two levels of a cascade: what is passed down and what comes back up.


@frozen(kw_only=True)
class Window:
    """The days within which an action is to be done, and so everything that unfolds it."""

    start: date = field(converter=as_date)
    until: date = field(converter=as_date)

    def __attrs_post_init__(self) -> None:
        if self.until < self.start:
            msg = f"a window that closes on {self.until}, before it opens on {self.start}"
            raise InvalidValueError(msg, self.until)


@frozen(kw_only=True)
class RollUp:
    """How far a measure's gap is closed: as estimated at one level, and as its leaves add up to.

    `estimated` and `expected` are parts of the gap, 1 is all of it. `estimated` is None where
    contributions do not add up, `expected` also where a mean or a ratio has something unfolded. `amount` is what `expected` comes to in the unit of the measure,
    `spread` its standard deviation.
    """

    measure: str = field(converter=key_of)
    estimated: float | None
    expected: float | None
    amount: Decimal | None = None
    spread: Decimal | None = None


@frozen(kw_only=True)
class CascadeNode:
    """The plan of one policy of a cascade, and where it hangs.

    `path` is empty for the top, which has no `window`. `chance` is that of reaching the main
    target once the plans below count instead of the estimates; `plan.chance` is the one before.
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
    """What a plan somewhere in a cascade lacks, with the path of that plan."""

    path: str
    shortfall: Shortfall


@frozen(kw_only=True)
class NotCascaded:
    """A policy that is not planned, with all below it, because its action is not delegated."""

    path: str
    reason: Sentence


class ContradictionKind(LabelEnum):
    """In what a policy contradicts the action it unfolds."""

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
    """What a policy states against the action it unfolds; what stands above it binds.

    `path` leads to the policy, or to the action of it that is meant. For a target both amounts are
    what acting has to add; for a measure `stated` is nothing and `bound` the one asked for.
    """

    path: str
    kind: ContradictionKind = field(converter=ContradictionKind)
    stated: date | Decimal | str | None
    bound: date | Decimal | str


@frozen(kw_only=True)
class CascadePlan:
    """A plan for every policy of a cascade, from the top down, and what all of them add up to.

    `plans` stand level by level. `missing` is what any of them lacks; `contradictions` what a
    policy states against the action it unfolds; `not_cascaded` the policies whose action nobody
    owns or which was left out. `trace` says for every path how it was unfolded and what came back.
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
        """The plan that everything else unfolds."""
        return self.plans[0]

    @property
    def coverage(self) -> float | None:
        """The part of the main gap that the leaves add up to."""
        return self.top.coverage

    @property
    def estimated_coverage(self) -> float | None:
        """The part of the main gap as estimated at the top, before anything was unfolded."""
        return self.top.plan.coverage

    @property
    def chance(self) -> float | None:
        """The chance of reaching the main target, by what the plans below expect."""
        return self.top.chance

    def at(self, path: str) -> CascadeNode:
        """The plan at a path; the top's is empty.

        Raises:
            UnknownKeyError: When nothing was planned there.
        """
        if path not in self._by_path:
            known = tuple(sorted(self._by_path))
            msg = f"no policy was planned at {path!r}, only at {', '.join(map(repr, known))}"
            raise UnknownKeyError(msg, path, known)
        return self._by_path[path]

    @cached_property
    def _by_path(self) -> dict[str, CascadeNode]:
        return {one.path: one for one in self.plans}

    def delegation(self, path: str) -> DelegatedAction:
        """The delegation of the action at a path.

        Raises:
            UnknownKeyError: When no action is delegated there.
        """
        policy, _, action = path.rpartition(PATH_SEPARATOR)
        return self.at(policy).plan.delegation(action)

    def why(self, path: str) -> tuple[Reason, ...]:
        """Every reason given about a policy or an action, or about a person or measure of a policy.

        What was decided in the policy comes first, then how it was unfolded and what came back.

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

        Raises:
            OutOfTurnError: When it is already agreed or was declined.
        """
        policy, _, action = path.rpartition(PATH_SEPARATOR)
        return self._with(policy, self.at(policy).plan.agree(action, by=by, on=on))

    def counter(
        self, path: str, *, reason: str, by: Reference | None = None, on: date | None = None
    ) -> Self:
        """The cascade in which the owner at a path asks for something else, and says what."""
        policy, _, action = path.rpartition(PATH_SEPARATOR)
        thrown = self.at(policy).plan.counter(action, reason=reason, by=by, on=on)
        return self._with(policy, thrown)

    def decline(
        self, path: str, *, reason: str, by: Reference | None = None, on: date | None = None
    ) -> Self:
        """The cascade in which the owner at a path says no, and why."""
        policy, _, action = path.rpartition(PATH_SEPARATOR)
        thrown = self.at(policy).plan.decline(action, reason=reason, by=by, on=on)
        return self._with(policy, thrown)

    def _with(self, path: str, plan: Plan) -> Self:
        plans = (evolve(one, plan=plan) if one.path == path else one for one in self.plans)
        return evolve(self, plans=tuple(plans))

    def rows(self) -> list[dict[str, Any]]:
        """One flat row for each delegated action, each followed by the rows of what unfolds it.

        Each row is that of `Plan.rows`, with the path and the level before it, and after it what
        the plan below expects of it: the days it may take and the part of its target covered.
        """
        return list(self._rows())

    def _rows(self) -> Iterator[dict[str, Any]]:
        waiting = [_numbered(self.top)]
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
                waiting.append(_numbered(unfolded))


def _numbered(unfolded: CascadeNode) -> Iterator[tuple[str, dict[str, Any]]]:
    """The rows of one plan with their paths."""
    return ((join_path(unfolded.path, row["action"]), row) for row in unfolded.plan.rows())
