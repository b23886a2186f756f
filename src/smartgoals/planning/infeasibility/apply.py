"""Apply a relaxation: the same task with one constraint relaxed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import assert_never

from attrs import evolve

from smartgoals.model.infeasibility import (
    LaterDeadline,
    LaterDue,
    LowerTarget,
    MoreBudget,
    OneMorePerson,
    Relaxation,
)
from smartgoals.model.measure import Target
from smartgoals.model.person import Person
from smartgoals.model.policy import Policy
from smartgoals.planning.context import PlanningContext
from smartgoals.values.amount import exact_sum


def apply_relaxation(context: PlanningContext, way: Relaxation) -> PlanningContext:
    """The task with a lower target, a later date, more budget or one more person."""
    match way:
        case LowerTarget():
            policy = context.policy
            for one in (way, *way.also):
                policy = _aiming(policy, one.measure.key, one.value)
            return evolve(context, policy=policy)
        case LaterDeadline():
            later = context.policy.objective.due_on(way.deadline)
            return evolve(context, policy=context.policy.aiming_at(later))
        case LaterDue():
            return evolve(context, policy=_due(context.policy, way.action, way.due))
        case MoreBudget():
            budget = exact_sum([context.policy.budget or Decimal(0), way.amount])
            return evolve(context, policy=evolve(context.policy, budget=budget))
        case OneMorePerson():
            people = (*context.team.people, _newcomer(context, way))
            return evolve(context, team=evolve(context.team, people=people))
        case _:
            assert_never(way)


def _aiming(policy: Policy, measure: str, value: Decimal) -> Policy:
    objective = policy.objective

    def moved(one: Target) -> Target:
        return evolve(one, value=value) if one.measure.key == measure else one

    aimed = evolve(
        objective,
        target=moved(objective.target) if objective.target else None,
        secondary=tuple(moved(one) for one in objective.secondary),
    )
    return policy.aiming_at(aimed)


def _due(policy: Policy, action: str, due: date) -> Policy:
    actions = (one.due_on(due) if one.key == action else one for one in policy.actions)
    return evolve(policy, actions=tuple(actions))


def _newcomer(context: PlanningContext, way: OneMorePerson) -> Person:
    """An additional person with a free key, and with the skills and the days."""
    taken = {person.key for person in context.team.people}
    key = "newcomer"
    while key in taken:
        key += "-too"
    return Person(key, key=key, skills=way.skills, capacity=way.days, commitment=1)
