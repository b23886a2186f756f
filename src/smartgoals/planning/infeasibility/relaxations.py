"""The smallest relaxations of an infeasible plan, each verified by planning again.

Different constraints have no common price, so the smallest relaxation of each is found by itself:
it is enough alone, and one step less is not. Quick checks narrow it down; planning in full decides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import partial
from typing import TypeAlias, assert_never

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
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import Gap, UnassignedGap
from smartgoals.model.policy import Policy
from smartgoals.model.profile import Profile
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.gap import measure_gaps
from smartgoals.planning.infeasibility.conflict import (
    NO_DEADLINE,
    is_feasible,
    quick_check,
    without_commitments,
)
from smartgoals.planning.pipeline import build_plan
from smartgoals.planning.replanning import context_of
from smartgoals.values.amount import exact_sum, quantize, quantum, subtract

Steps: TypeAlias = tuple[int, Callable[[int], Relaxation]]
"""The most steps that make sense, and what a number of them means."""


def ways_out(plan: Plan, *, profile: Profile | None = None) -> tuple[Relaxation, ...]:
    """The smallest relaxation of each constraint that makes an infeasible plan feasible.

    For each target a lower value, or for all that fall short together; a later deadline; for each
    action with a due date of its own a later one; more budget; one more person. Each leads, applied
    alone, to a plan that lacks nothing and covers all its targets on average. Empty for a plan that
    lacks nothing.

    One step less (a day, the last digit of the target or the budget) is verified to be too little.
    Still smaller relaxations are not examined, although the planner, being a search, might succeed
    with one. It plans some dozens of times.

    Args:
        plan: The plan.
        profile: Thresholds and weights; by default those of the plan.
    """
    context = without_commitments(context_of(plan, profile))
    return () if is_feasible(context) else tuple(_ways(context))


def _ways(context: PlanningContext) -> Iterator[Relaxation]:
    yield from lower_targets(context)
    for most, way in (_later_deadline(context), *_later_dues(context), *_more_budget(context)):
        steps = fewest_steps(most, partial(_after, context, way))
        if steps is not None:
            yield way(steps)
    yield from one_more_person(context)


def _after(
    context: PlanningContext, way: Callable[[int], Relaxation], steps: int
) -> PlanningContext:
    return apply_relaxation(context, way(steps))


def _later_deadline(context: PlanningContext) -> Steps:
    def later(days: int) -> LaterDeadline:
        return LaterDeadline(deadline=context.deadline + timedelta(days), days=days)

    return (context.replanned_on + NO_DEADLINE - context.deadline).days, later


def _later_dues(context: PlanningContext) -> Iterator[Steps]:
    for action in sorted(context.policy.actions, key=lambda one: one.key):
        if action.due is not None:
            yield (context.deadline - action.due).days, partial(_later_due, action.key, action.due)


def _later_due(action: str, due: date, days: int) -> LaterDue:
    return LaterDue(action=action, due=due + timedelta(days), days=days)


def _more_budget(context: PlanningContext) -> Iterator[Steps]:
    """Up to what all candidates cost together."""
    budget = context.policy.budget
    if budget is not None:
        costs = [action.known_cost for action in context.policy.actions]
        step = quantum(budget, *costs)

        def more(steps: int) -> MoreBudget:
            amount = quantize(steps * Fraction(step), step)
            return MoreBudget(amount=amount, currency=context.policy.currency)

        yield int(Fraction(subtract(exact_sum(costs), budget)) / Fraction(step)), more


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


def fewest_steps(
    most: int,
    after: Callable[[int], PlanningContext],
    enough: Callable[[PlanningContext], bool] = is_feasible,
) -> int | None:
    """The smallest number of steps, from 1 to the most, that is enough; None if the most is not.

    The result is enough and one step less is not, provided that no step at all is known not to be.
    Where more steps may be worse than fewer, a smaller number might be enough too.
    """
    quick = _by_halves(most, lambda steps: enough(quick_check(after(steps))))
    if quick is not None and enough(after(quick)) and (quick == 1 or not enough(after(quick - 1))):
        return quick
    return _by_halves(most, lambda steps: enough(after(steps)))


def _by_halves(most: int, enough: Callable[[int], bool]) -> int | None:
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


def one_more_person(context: PlanningContext) -> Iterator[OneMorePerson]:
    """The least demanding additional person that is enough, or None.

    From a person with every skill and all days, days are removed as long as the plan stays
    feasible, then one skill after the other is lowered, level by level.
    """
    efforts = [action.effort for action in context.policy.actions]
    step = quantum(*efforts)
    needs = (need for action in context.policy.actions for need in action.needs)
    skills = dict(sorted(needs))  # of each skill the highest level, because it comes last

    def newcomer(steps: int) -> OneMorePerson:
        days = quantize(steps * Fraction(step), step)
        return OneMorePerson(skills=tuple(sorted(skills.items())), days=days)

    most = max(1, int(Fraction(exact_sum(efforts)) / Fraction(step)))
    steps = fewest_steps(most, lambda steps: apply_relaxation(context, newcomer(steps)))
    if steps is not None:
        yield _plainest(context, newcomer(steps))


def _plainest(context: PlanningContext, person: OneMorePerson) -> OneMorePerson:
    for skill, level in person.skills:
        others = tuple(one for one in person.skills if one[0] != skill)
        lower = (tuple(sorted((*others, (skill, less)))) for less in range(level))
        for skills in (others, *lower):
            plainer = evolve(person, skills=skills)
            if is_feasible(apply_relaxation(context, plainer)):
                person = plainer
                break
    return person


def lower_targets(context: PlanningContext) -> Iterator[LowerTarget]:
    """Each target that is enough when lowered alone; otherwise all that fall short, main first.

    A target is not lowered to what the trend brings anyway.
    """
    gaps = [gap for gap in measure_gaps(context).gaps if gap.adds_up and gap.amount]
    alone = [_lowered(context, gap, holding=True) for gap in gaps]
    if any(alone):
        yield from (one for one in alone if one is not None)
        return
    together: list[LowerTarget] = []
    task = context
    for gap in gaps:
        if not _covers(task, gap):
            lower = _lowered(task, gap, holding=False)
            if lower is None:
                return
            together.append(lower)
            task = apply_relaxation(task, lower)
    if together and is_feasible(task):
        yield evolve(together[0], also=tuple(together[1:]))


def _lowered(context: PlanningContext, gap: Gap, *, holding: bool) -> LowerTarget | None:
    """The nearest value that is covered or, `holding`, for which the whole plan holds."""
    value = gap.target.value or Decimal(0)
    step = quantum(value, gap.trend)
    sign = -1 if value > gap.trend else 1

    def lower(steps: int) -> LowerTarget:
        nearer = quantize(Fraction(value) + sign * steps * Fraction(step), step)
        return LowerTarget(measure=gap.measure, value=nearer)

    def enough(task: PlanningContext) -> bool:
        return is_feasible(task) if holding else _covers(task, gap)

    most = int(Fraction(gap.amount) / Fraction(step)) - 1
    steps = fewest_steps(most, lambda steps: apply_relaxation(context, lower(steps)), enough)
    return None if steps is None else lower(steps)


def _covers(context: PlanningContext, gap: Gap) -> bool:
    """Whether the plan leaves nothing of one target."""
    return not any(
        isinstance(shortfall, UnassignedGap) and shortfall.measure.key == gap.measure.key
        for shortfall in build_plan(context).missing
    )
