"""The cheapest ways out of an impossible plan, each checked by planning again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction

from attrs import evolve

from smartgoals.model.action import Action
from smartgoals.model.measure import Target
from smartgoals.model.person import Person
from smartgoals.model.plan import Gap, Plan
from smartgoals.model.profile import Profile
from smartgoals.model.relaxation import (
    LaterDeadline,
    LowerTarget,
    MoreBudget,
    OneMorePerson,
    Relaxation,
)
from smartgoals.planning.brief import Brief
from smartgoals.planning.choose import choose
from smartgoals.planning.conflict import EVENTUALLY, brief_of, holds
from smartgoals.planning.gap import measure_gaps
from smartgoals.values.amount import less, rounded, step_of, total


def ways_out(plan: Plan, *, profile: Profile = Profile()) -> tuple[Relaxation, ...]:
    """For each thing that could give, how little of it is enough.

    For each target that falls short a lower value that is covered on average; then a later
    deadline, more budget, one more person, where one of them alone leads to a plan that lacks
    nothing and covers all its targets. Where less is enough, less is found, as far as more of it
    never makes a plan impossible. Empty for a plan that needs no way out.

    Planning again and again takes a while: some dozens of times.
    """
    brief = brief_of(plan, profile)
    if holds(brief):
        return ()
    found = (
        *(_lower_target(brief, gap) for gap in measure_gaps(brief).gaps),
        _later_deadline(brief),
        _more_budget(brief),
        *_one_more_person(brief),
    )
    return tuple(one for one in found if one is not None)


def _lower_target(brief: Brief, gap: Gap) -> LowerTarget | None:
    """The nearest value that is covered; to give up and take what comes anyway is no way out."""
    value = gap.target.value
    if value is None or not gap.adds_up or not gap.amount:
        return None
    step = step_of(value, gap.trend)
    steps = int(Fraction(gap.amount) / Fraction(step))
    sign = -1 if value > gap.trend else 1

    def nearer(less: int) -> Decimal:
        return rounded(Fraction(value) + sign * less * Fraction(step), step)

    if _covers(brief, gap):
        return None
    least = _least(steps - 1, lambda less: _covers(_aiming(brief, gap.target, nearer(less)), gap))
    return None if least is None else LowerTarget(measure=gap.measure, value=nearer(least))


def _covers(brief: Brief, gap: Gap) -> bool:
    """Whether the actions chosen cover one target on average."""
    gaps = measure_gaps(brief)
    coverages = {one.gap.measure.key: one.expected for one in choose(brief, gaps).coverages}
    return (coverages[gap.measure.key] or 0) >= 1


def _aiming(brief: Brief, target: Target, value: Decimal) -> Brief:
    objective = brief.policy.objective

    def moved(one: Target) -> Target:
        return evolve(one, value=value) if one.measure.key == target.measure.key else one

    aimed = evolve(
        objective,
        target=moved(objective.target) if objective.target else None,
        secondary=tuple(moved(one) for one in objective.secondary),
    )
    return evolve(brief, policy=brief.policy.aiming_at(aimed))


def _later_deadline(brief: Brief) -> LaterDeadline | None:
    most = (brief.today + EVENTUALLY - brief.deadline).days

    def later(days: int) -> Brief:
        moved = brief.policy.objective.due_on(brief.deadline + timedelta(days))
        return evolve(brief, policy=brief.policy.aiming_at(moved))

    days = _least(max(most, 0), lambda more: holds(later(more)))
    if days is None:
        return None
    return LaterDeadline(deadline=brief.deadline + timedelta(days), days=days)


def _more_budget(brief: Brief) -> MoreBudget | None:
    budget = brief.policy.budget
    if budget is None:
        return None
    costs = [action.cost for action in brief.policy.actions]
    step = step_of(budget, *costs)
    missing = Fraction(less(total(costs), budget))

    def richer(steps: int) -> Brief:
        amount = total([budget, rounded(steps * Fraction(step), step)])
        return evolve(brief, policy=evolve(brief.policy, budget=amount))

    steps = _least(max(int(missing / Fraction(step)), 0), lambda more: holds(richer(more)))
    return None if steps is None else MoreBudget(amount=rounded(steps * Fraction(step), step))


def _one_more_person(brief: Brief) -> Iterator[OneMorePerson]:
    """Somebody made for one action: the first of them that is enough."""
    for action in sorted(brief.policy.actions, key=lambda one: (one.effort, one.key)):
        team = evolve(brief.team, people=(*brief.team.people, _newcomer(brief, action)))
        if holds(evolve(brief, team=team)):
            yield OneMorePerson(skills=action.needs, days=action.effort)
            return


def _newcomer(brief: Brief, action: Action) -> Person:
    """A person nobody else is called like, who can do one action and has the days for it."""
    taken = {person.key for person in brief.team.people}
    key = "newcomer"
    while key in taken:
        key += "-too"
    return Person(key, key=key, skills=action.needs, capacity=action.effort, commitment=1)


def _least(most: int, enough: Callable[[int], bool]) -> int | None:
    """The least amount from 1 to the most that is enough, by halves; nothing if the most is not."""
    if most < 1 or not enough(most):
        return None
    low, high = 0, most
    while high - low > 1:
        middle = (low + high) // 2
        if enough(middle):
            high = middle
        else:
            low = middle
    return high
