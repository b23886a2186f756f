"""Plan a cascade level by level from the top, and roll the results up again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Protocol

from attrs import frozen

from smartgoals.errors import InvalidValueError, NotReadyError
from smartgoals.model.action import Action
from smartgoals.model.calendar import Calendar
from smartgoals.model.cascade import PATH_SEPARATOR, Cascade
from smartgoals.model.cascade_plan import (
    CascadeNode,
    CascadePlan,
    CascadeShortfall,
    NotCascaded,
    RollUp,
)
from smartgoals.model.message import Message, MessageCode
from smartgoals.model.person import Team
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import LateAction, Reason
from smartgoals.model.policy import Policy
from smartgoals.model.profile import Profile
from smartgoals.planning.cascade.bookings import CapacityLedger
from smartgoals.planning.cascade.branch import Branch, pinned_owners
from smartgoals.planning.cascade.rollup import roll_up
from smartgoals.values.checks import sorted_items
from smartgoals.values.key import Reference, key_of

STAGE = "cascade"


class PlanFunction(Protocol):
    """The function that plans one policy."""

    def __call__(
        self,
        policy: Policy,
        team: Team,
        *,
        today: date,
        calendar: Calendar,
        profile: Profile,
        pins: Mapping[str, Reference],
        previous: Plan | None,
    ) -> Plan:
        """Plan one policy."""
        ...


def plan_cascade(
    cascade: Cascade,
    team: Team,
    *,
    planner: PlanFunction,
    today: date,
    calendar: Calendar | None,
    profile: Profile,
    pins: Mapping[str, Reference] | Mapping[Action, Reference] | None,
    previous: Plan | CascadePlan | None,
) -> CascadePlan:
    """Plan a cascade: the objective of each cascaded action becomes that of the policy below it.

    Level by level, and on each level in order of due dates: an earlier policy takes the days of
    people who work on several policies first. The owner of an action leads the policy below it, and
    is asked last for the actions there.

    Raises:
        NotReadyError: When a policy has errors under what it inherits; its path is named.
        UnknownKeyError: When a pin leads to no action, or a key that is used names no person.
        InvalidValueError: When the earlier plan is that of a policy.
    """
    if isinstance(previous, Plan):
        msg = f"a cascade does not follow the plan of one policy: {previous.policy.key!r}"
        raise InvalidValueError(msg, previous)
    days = calendar or (previous.calendar if previous else Calendar())
    by_hand = dict(previous.pins) if previous else {}
    by_hand |= {key_of(path): key_of(person) for path, person in (pins or {}).items()}
    ledger = CapacityLedger.of(team, days, today)
    eligible = pinned_owners(cascade, by_hand.items())
    for path, one in cascade.policies():
        ledger.refuse_strangers((*one.people, *([one.leader] if one.leader else ())))
        ledger.refuse_strangers(eligible[path].values())
    top = Branch(
        path="",
        cascade=cascade,
        policy=cascade.policy,
        people=cascade.people,
        leader=cascade.leader or team.leader,
    )
    earlier = {node.path: node.plan for node in previous.plans} if previous else {}

    def draw(branch: Branch) -> Plan:
        try:
            return planner(
                branch.policy,
                branch.team(ledger, eligible[branch.path]),
                today=today,
                calendar=days,
                profile=profile,
                pins=eligible[branch.path],
                previous=earlier.get(branch.path),
            )
        except NotReadyError as error:
            msg = f"below the action {branch.path!r}: {error}" if branch.path else str(error)
            raise NotReadyError(msg, error.report) from error

    drawn: list[PlannedNode] = []
    not_unfolded: list[NotCascaded] = []
    level = [top]
    while level:
        following: list[Branch] = []
        for branch in sorted(level, key=lambda one: one.urgency):
            plan = draw(branch)
            ledger.book(plan)
            drawn.append(PlannedNode(branch, plan))
            for found in branch.children(plan):
                if isinstance(found, Branch):
                    following.append(found)
                else:
                    not_unfolded.append(found)
        level = following
    drawn.sort(key=lambda one: one.place)
    plans = _rolled_up(drawn)
    return CascadePlan(
        cascade=cascade,
        team=team,
        today=today,
        calendar=days,
        pins=sorted_items(by_hand),
        plans=plans,
        missing=tuple(lack for one in drawn for lack in _lacks(one)),
        contradictions=tuple(found for one in drawn for found in one.branch.contradictions),
        not_cascaded=tuple(sorted(not_unfolded, key=lambda one: one.path)),
        trace=tuple(reason for one in zip(drawn, plans, strict=True) for reason in _reasons(*one)),
    )


@frozen
class PlannedNode:
    """A policy with its plan."""

    branch: Branch
    plan: Plan

    @property
    def place(self) -> tuple[int, str]:
        """Sort key: by level, and on each level by path."""
        path = self.branch.path
        return (path.count(PATH_SEPARATOR) + 1 if path else 0, path)


def _rolled_up(drawn: Sequence[PlannedNode]) -> tuple[CascadeNode, ...]:
    """Every plan with the totals of everything below it, from the leaves up."""
    below: defaultdict[str, dict[str, tuple[RollUp, ...]]] = defaultdict(dict)
    found: list[CascadeNode] = []
    for one in reversed(drawn):
        path = one.branch.path
        rollups, chance = roll_up(one.plan, below.pop(path, {}))
        above, _, action = path.rpartition(PATH_SEPARATOR)
        if path:
            below[above][action] = rollups
        found.append(
            CascadeNode(
                path=path,
                plan=one.plan,
                window=one.branch.window,
                rollups=rollups,
                chance=chance,
            )
        )
    return tuple(reversed(found))


def _lacks(node: PlannedNode) -> Iterator[CascadeShortfall]:
    """What a plan lacks, and what in it ends after the action above has to be done."""
    path, window = node.branch.path, node.branch.window
    for shortfall in node.plan.missing:
        yield CascadeShortfall(path=path, shortfall=shortfall)
    if window is None:
        return
    told = {lack.action for lack in node.plan.missing if isinstance(lack, LateAction)}
    for delegation in node.plan.delegations:
        days = (delegation.due - window.until).days
        if days > 0 and delegation.action not in told:
            late = LateAction(action=delegation.action, wanted=window.until, days=days)
            yield CascadeShortfall(path=path, shortfall=late)


def _reasons(node: PlannedNode, unfolded: CascadeNode) -> Iterator[Reason]:
    """How an action was cascaded, and how much of what it is asked for comes back."""
    window, plan = node.branch.window, node.plan
    if window is None:
        return
    facts = {
        "owner": plan.team.person(plan.team.leader or "").name,
        "count": len(plan.delegations),
        "start": window.start,
        "until": window.until,
    }
    yield Reason(stage=STAGE, about=unfolded.path, message=Message(MessageCode.CASCADED, facts))
    for coverage, rolled in zip(plan.coverages, unfolded.rollups, strict=True):
        if rolled.amount is not None:
            facts = {
                "share": coverage.gap.amount,
                "measure": coverage.gap.measure.name,
                "amount": rolled.amount,
            }
            yield Reason(
                stage=STAGE, about=unfolded.path, message=Message(MessageCode.ROLLED_UP, facts)
            )
