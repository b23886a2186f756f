"""What a policy inherits from the action above it, and where it contradicts that action."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import TypeVar

from attrs import Factory, define, evolve, field, frozen

from smartgoals.model.action import Action
from smartgoals.model.cascade import join_path
from smartgoals.model.cascade_plan import Contradiction, ContradictionKind, Window
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.objective import Objective
from smartgoals.model.plan import Plan
from smartgoals.model.policy import Policy
from smartgoals.planning.cascade.targets import inherited_targets

V = TypeVar("V")


@frozen(kw_only=True)
class InheritedPolicy:
    """A policy as it is planned below an action, and what it states against that action."""

    policy: Policy
    contradictions: tuple[Contradiction, ...]


@define
class _ContradictionLog:
    """Collects contradictions while a policy is compared with the action above it."""

    path: str
    told: list[Contradiction] = field(default=Factory(list))

    def against(
        self,
        kind: ContradictionKind,
        stated: date | Decimal | str | None,
        bound: date | Decimal | str,
        *,
        action: str | None = None,
    ) -> None:
        """Note what the policy, or one of its actions, states against the action above."""
        path = self.path if action is None else join_path(self.path, action)
        self.told.append(Contradiction(path=path, kind=kind, stated=stated, bound=bound))


def windows_of(plan: Plan) -> dict[str, Window]:
    """For each delegated action the period within which all work below it has to lie.

    From the day its owner starts to the earliest of: its due day, the day its objective is judged,
    the day before its first successor starts. The owner's own work may end sooner.
    """
    waits = plan.policy.waits()
    actions = {action.key: action for action in plan.policy.actions}
    ends = {one.action: one.objective.deadline or one.due for one in plan.delegations}
    ends = {key: min(end, actions[key].due or end) for key, end in ends.items()}
    for one in plan.delegations:
        for earlier in waits[one.action]:
            if earlier in ends:
                ends[earlier] = min(ends[earlier], one.start - date.resolution)
    return {
        one.action: Window(start=one.start, until=max(one.start, ends[one.action]))
        for one in plan.delegations
    }


def inherit(
    policy: Policy, above: Plan, delegation: DelegatedAction, window: Window, path: str
) -> InheritedPolicy:
    """A policy with the objective of the action above it as its own.

    What the policy leaves open is filled in: target, deadline, purposes, audience. Guardrails,
    exclusions and guidelines apply below as they do above; where the policy above has a budget, the
    cost of the action is the budget below. What the policy states is kept, unless it asks for less
    or for later than the action does: then the action prevails and the contradiction is reported.
    """
    terms = _ContradictionLog(path)
    asked = delegation.objective
    dated = _dated(policy.objective, asked, terms)
    targets = inherited_targets(dated, asked, above.today)
    for kind, stated, bound in targets.contradictions:
        terms.against(kind, stated, bound)
    if dated.owner not in {None, delegation.owner}:
        terms.against(ContradictionKind.OWNER, dated.owner, delegation.owner)
    objective = evolve(
        dated,
        target=targets.main,
        secondary=targets.secondary,
        purposes=dated.purposes or asked.purposes,
        guardrails=_together(dated.guardrails, asked.guardrails),
        audience=dated.audience or asked.audience,
        owner=delegation.owner,
    )
    heir = evolve(
        policy,
        objective=objective,
        exclusions=_together(policy.exclusions, above.policy.exclusions),
        guidelines=_together(policy.guidelines, above.policy.guidelines),
        actions=tuple(_within(action, window, terms) for action in policy.actions),
        budget=_budget(policy, above.policy, above.policy.action(delegation.action), terms),
    )
    return InheritedPolicy(policy=heir, contradictions=tuple(terms.told))


def _together(own: Iterable[V], above: Iterable[V]) -> tuple[V, ...]:
    """The policy's own entries, then those from above that it does not have yet."""
    mine = tuple(own)
    return (*mine, *(one for one in above if one not in mine))


def _dated(own: Objective, asked: Objective, terms: _ContradictionLog) -> Objective:
    """The objective with a deadline no later, and a start no earlier, than above."""
    deadline = own.deadline or asked.deadline
    if deadline and asked.deadline and deadline > asked.deadline:
        terms.against(ContradictionKind.DEADLINE, deadline, asked.deadline)
        deadline = asked.deadline
    start = own.start
    if start and deadline and start >= deadline:
        terms.against(ContradictionKind.START, start, deadline)
        start = None
    return evolve(own, start=start, deadline=deadline)


def _within(action: Action, window: Window, terms: _ContradictionLog) -> Action:
    """An action whose dates lie within those of the action above.

    Where its own dates leave no day in that period, it keeps its earliest start and gets no due
    date of its own: the plan of the cascade then shows how late it is.
    """
    earliest, due = max(action.earliest or window.start, window.start), action.due or window.until
    if due > window.until:
        terms.against(ContradictionKind.DUE, due, window.until, action=action.key)
        due = window.until
    if earliest > window.until:
        terms.against(ContradictionKind.EARLIEST, earliest, window.until, action=action.key)
    elif due < window.start:
        terms.against(ContradictionKind.DUE, due, window.start, action=action.key)
        due = window.until
    return evolve(action, earliest=earliest, due=due if due > earliest else None)


def _budget(
    policy: Policy, above: Policy, action: Action, terms: _ContradictionLog
) -> Decimal | None:
    if above.budget is None or action.cost is None:
        return policy.budget
    if policy.budget is not None and policy.budget > action.cost:
        terms.against(ContradictionKind.BUDGET, policy.budget, action.cost)
    return action.cost if policy.budget is None else min(policy.budget, action.cost)
