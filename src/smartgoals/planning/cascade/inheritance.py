"""What a policy inherits from the action above it, its targets included.

Where the policy contradicts the action, the action prevails and the contradiction is noted.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias, TypeVar

from attrs import Factory, define, evolve, field, frozen

from smartgoals.model.action import Action
from smartgoals.model.cascade import join_path
from smartgoals.model.cascade_plan import Contradiction, ContradictionKind, Window
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.measure import Target
from smartgoals.model.objective import Objective
from smartgoals.model.plan import Plan
from smartgoals.model.policy import Policy
from smartgoals.values.amount import decimal_of, exact_sum, quantize, quantum, subtract
from smartgoals.values.estimate import Estimate

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
    ends = {
        delegation.action: delegation.objective.deadline or delegation.due
        for delegation in plan.delegations
    }
    ends = {key: min(end, actions[key].due or end) for key, end in ends.items()}
    for delegation in plan.delegations:
        for earlier in waits[delegation.action]:
            if earlier in ends:
                ends[earlier] = min(ends[earlier], delegation.start - date.resolution)
    return {
        delegation.action: Window(
            start=delegation.start, until=max(delegation.start, ends[delegation.action])
        )
        for delegation in plan.delegations
    }


def inherit(
    policy: Policy, above: Plan, delegation: DelegatedAction, window: Window, path: str
) -> InheritedPolicy:
    """A policy with the objective of the action above it as its own.

    What the policy leaves open is filled in: target, deadline, purposes, audience. Guardrails,
    exclusions, guidelines and the right to err apply below as they do above; where the policy above has a budget, the
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
    ways = {target.measure.key: target.falls for target in asked.targets if target.change}
    opposed = {
        target.measure.key
        for target in policy.objective.targets
        if target.change and ways.get(target.measure.key, target.falls) != target.falls
    }
    heir = evolve(
        policy,
        objective=objective,
        exclusions=_together(policy.exclusions, above.policy.exclusions),
        guidelines=_together(policy.guidelines, above.policy.guidelines),
        right_to_err=policy.right_to_err or above.policy.right_to_err,
        actions=tuple(
            _within(_turned(action, opposed), window, terms) for action in policy.actions
        ),
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


def _turned(action: Action, opposed: Collection[str]) -> Action:
    """An action that counts the way of the policy above: what aims the other way hinders there."""
    return evolve(
        action,
        contributions=tuple(
            evolve(contribution, estimate=Estimate(-each.best, -each.likely, -each.worst))
            if contribution.measure in opposed
            else contribution
            for contribution in action.contributions
            for each in (contribution.estimate,)
        ),
    )


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


Against: TypeAlias = tuple[ContradictionKind, Decimal | None, Decimal | str]
"""In what a target contradicts what is asked: the kind, what is stated, what binds."""


@frozen(kw_only=True)
class InheritedTargets:
    """The main target, the others, and what was stated against the action above."""

    main: Target | None
    secondary: tuple[Target, ...]
    contradictions: tuple[Against, ...]


def inherited_targets(own: Objective, asked: Objective, today: date) -> InheritedTargets:
    """The targets of an objective, each at least as demanding as what is asked of it.

    Where only the measure is stated, baseline and value are those of the share that is asked for.
    What is asked for and not measured below becomes another target, to which nothing contributes;
    for a draft without any target that is no contradiction. Milestones beyond the deadline of the
    objective are not inherited.
    """
    told: list[Against] = []
    wanted = {target.measure.key: target for target in asked.targets}
    mine = {target.measure.key for target in own.targets}
    met = [
        _met(target, wanted[target.measure.key], own, today, told)
        if target.measure.key in wanted
        else target
        for target in own.targets
    ]
    added = [target for target in asked.targets if target.change and target.measure.key not in mine]
    if own.targets:
        told += [(ContradictionKind.MEASURE, None, target.measure.name) for target in added]
    ordered = (*met, *added) if own.target else (*added, *met)
    several = [_until(target, own.deadline) for target in ordered]
    return InheritedTargets(
        main=several[0] if several else None,
        secondary=tuple(several[1:]),
        contradictions=tuple(told),
    )


def _until(target: Target, deadline: date | None) -> Target:
    """A target without milestones beyond its deadline; on the deadline only its value can stand."""
    if deadline is None:
        return target
    kept = [
        (day, value)
        for day, value in target.milestones
        if day < deadline or (day, value) == (deadline, target.value)
    ]
    return evolve(target, milestones=kept)


def _met(
    own: Target, asked: Target, objective: Objective, today: date, told: list[Against]
) -> Target:
    """A target that asks for at least as much as is asked of it."""
    if not asked.change:
        return own
    filled = _filled(own, asked)
    adds, share = _to_add(filled, asked, objective, today), asked.change.copy_abs()
    if adds >= share:
        return filled
    told.append((ContradictionKind.TARGET, decimal_of(adds), share))
    return _replaced(own, asked)


def _filled(own: Target, asked: Target) -> Target:
    """A target with baseline and value, missing ones taken from what is asked."""
    if own.known:
        return own
    if own.baseline is None and own.value is None:
        return _replaced(own, asked)
    if own.baseline is None:
        return evolve(own, baseline=asked.baseline, trend=None, due_to=asked.due_to)
    value = exact_sum([own.baseline, asked.change or Decimal(0)])
    return evolve(own, value=value, trend=None)


def _replaced(own: Target, asked: Target) -> Target:
    return evolve(asked, measure=own.measure, tolerance=own.tolerance)


def _to_add(target: Target, asked: Target, objective: Objective, today: date) -> Fraction:
    """What actions have to add to reach a target, in the direction asked for; never below zero."""
    baseline, value = target.baseline or Decimal(0), target.value or Decimal(0)
    trend = baseline
    if target.trend is not None and objective.deadline is not None:
        since = target.since or objective.start or today
        expected = target.trend.expected(baseline, since=since, at=objective.deadline)
        trend = quantize(Fraction(expected), quantum(baseline, value))
    lacking = subtract(trend, value) if asked.falls else subtract(value, trend)
    return max(Fraction(lacking), Fraction(0))
