"""One policy of a cascade: what it inherits, and who may work on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction

from attrs import frozen

from smartgoals.errors import UnknownKeyError
from smartgoals.model.action import Action
from smartgoals.model.cascade import PATH_SEPARATOR, Cascade, join_path
from smartgoals.model.cascade_plan import Contradiction, NotCascaded, Window
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.message import Message, MessageCode
from smartgoals.model.person import Team
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import UnownedAction
from smartgoals.model.policy import Policy
from smartgoals.planning.cascade.bookings import CapacityLedger
from smartgoals.planning.cascade.inheritance import inherit, windows_of


@frozen(kw_only=True)
class Branch:
    """A policy of a cascade, ready to be planned.

    `policy` is the policy with everything it inherits from the action above; `people` are the keys
    of its team, empty for everybody. `above` are the leaders of the levels above: what they have
    delegated is not given back to them, unless they are named. `contradictions` are what the policy
    states against the action above.
    """

    path: str
    cascade: Cascade
    policy: Policy
    people: tuple[str, ...]
    leader: str | None
    above: frozenset[str] = frozenset()
    window: Window | None = None
    contradictions: tuple[Contradiction, ...] = ()

    @property
    def urgency(self) -> tuple[date, str]:
        """The sort key of a level: what is due first is planned first."""
        return (self.window.until if self.window else date.min, self.path)

    def team(self, ledger: CapacityLedger, eligible: Mapping[str, str]) -> Team:
        """The people who work on the policy, with the days they have left, and their leader."""
        house = self.people or [person.key for person in ledger.team.people]
        called = dict.fromkeys(key for key in house if key not in self.above)
        called |= dict.fromkeys(
            sorted({*eligible.values(), *([self.leader] if self.leader else ())})
        )
        share = _most_at_once(action for action in self.policy.actions if action.effort)
        until = self.policy.objective.deadline or date.max
        people = [ledger.left(key, until=until, share=share) for key in called]
        return Team(people, leader=self.leader)

    def children(self, plan: Plan) -> Iterator[Branch | NotCascaded]:
        """The policies below, now that the actions of this one have owners and dates."""
        windows = windows_of(plan) if self.cascade.under else {}
        delegations = {delegation.action: delegation for delegation in plan.delegations}
        reasons = _reasons(plan)
        leaders = frozenset([self.leader] if self.leader else ())
        for key, child in self.cascade.under:
            path = join_path(self.path, key)
            if key not in delegations:
                yield NotCascaded(path=path, reason=reasons[key])
                continue
            delegation = delegations[key]
            against = _against(plan, delegation, child.policy)
            if against is not None:
                yield NotCascaded(path=path, reason=against)
                continue
            heir = inherit(child.policy, plan, delegation, windows[key], path)
            yield Branch(
                path=path,
                cascade=child,
                policy=heir.policy,
                people=child.people or self.people,
                leader=delegation.owner,
                above=frozenset() if child.people else self.above | leaders,
                window=windows[key],
                contradictions=heir.contradictions,
            )


def _most_at_once(actions: Iterable[Action]) -> Fraction:
    """The largest part of a day that some actions can ask of one person at the same time."""
    sums = {Fraction(0)}
    for action in actions:
        sums |= {part + Fraction(action.share) for part in sums}
        sums = {part for part in sums if part <= 1}
    return max(sums)


def _against(plan: Plan, delegation: DelegatedAction, policy: Policy) -> Message | None:
    """Why a delegated action cannot be cascaded: it has no time, or nothing is asked of it."""
    objective = delegation.objective
    deadline = objective.deadline or delegation.due
    if deadline <= plan.today:
        return Message(MessageCode.NODE_WITHOUT_TIME, {"deadline": deadline})
    own = policy.objective.target
    contributes = objective.targets or plan.policy.action(delegation.action).contributions
    idle = contributes and not any(target.change for target in objective.targets)
    return Message(MessageCode.NODE_WITHOUT_TARGET) if idle and not (own and own.known) else None


def _reasons(plan: Plan) -> dict[str, Message]:
    """Why some actions have no owner."""
    left_out = {
        omission.action: Message(MessageCode.NODE_LEFT_OUT, {"reason": omission.reason})
        for omission in plan.left_out
    }
    return left_out | {
        shortfall.action: Message(MessageCode.NODE_UNOWNED, {"reason": shortfall.reason})
        for shortfall in plan.missing
        if isinstance(shortfall, UnownedAction)
    }


def pinned_owners(cascade: Cascade, pins: Iterable[tuple[str, str]]) -> dict[str, dict[str, str]]:
    """The owners pinned in a cascade: to the path of an action, or as leader of a policy below.

    Raises:
        UnknownKeyError: When a pin leads to no action.
    """
    eligible: dict[str, dict[str, str]] = {}
    actions: dict[str, set[str]] = {}
    for path, one in cascade.policies():
        actions[path] = {action.key for action in one.policy.actions}
        eligible[path] = {key: child.leader for key, child in one.under if child.leader}
    for path, person in pins:
        policy, _, action = path.rpartition(PATH_SEPARATOR)
        if action not in actions.get(policy, ()):
            known = tuple(sorted(join_path(policy, key) for key in actions.get(policy, ())))
            msg = f"no action of the cascade has the path {path!r}"
            raise UnknownKeyError(msg, path, known)
        eligible[policy][action] = person
    return eligible
