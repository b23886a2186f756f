"""An irreducible infeasible subset: the fewest constraints that cannot hold together.

A deletion filter (Chinneck and Dravnieks, 1991): a constraint is dropped as long as the rest stays
infeasible. What remains is a conflict in which every constraint is needed: dropping any of them
resolves it. Where one pass does not lead there, all constraints are examined again after each drop,
because the planner is a search and more freedom may make its result worse.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from attrs import evolve

from smartgoals.errors import InvalidValueError
from smartgoals.model.infeasibility import Constraint, ConstraintKind
from smartgoals.model.measure import Target
from smartgoals.model.objective import Objective
from smartgoals.model.plan import Plan
from smartgoals.model.policy import Policy
from smartgoals.model.profile import Profile
from smartgoals.model.risk import RiskAppetite
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.pipeline import build_plan
from smartgoals.planning.replanning import context_of

NO_DEADLINE = timedelta(days=3_600)
"""What dropping a deadline means: nearly ten years."""


def conflict(plan: Plan, *, profile: Profile | None = None) -> tuple[Constraint, ...]:
    """Constraints of a plan that cannot hold together, each of which is needed for the conflict.

    Empty where the plan lacks nothing, and where it would fail even without all constraints. Where
    people or skills are short, the targets that need them are part of the conflict.

    It plans once for each constraint, rarely once for each pair. Quick checks with the first
    schedule of the solver come first; what they find is verified by planning in full.

    Args:
        plan: The plan.
        profile: Thresholds and weights; by default those of the plan.
    """
    full = without_commitments(context_of(plan, profile))
    if is_feasible(full):
        return ()
    if not is_feasible(without_constraints(full, *constraints_of(full))):
        return ()
    found = _in_one_pass(quick_check(full))
    return found if found and _minimal(full, found) else _spared(full)


def _in_one_pass(context: PlanningContext) -> tuple[Constraint, ...]:
    """What remains when each constraint is examined once: enough where dropping never hurts."""
    kept = []
    for demand in constraints_of(context):
        less = without_constraints(context, demand)
        if is_feasible(less):
            kept.append(demand)
        else:
            context = less
    return tuple(kept)


def _spared(context: PlanningContext) -> tuple[Constraint, ...]:
    """What remains when all constraints are examined again after each that is dropped."""
    kept = list(constraints_of(context))
    while spared := next(
        (
            commitment
            for commitment in kept
            if not is_feasible(without_constraints(context, commitment))
        ),
        None,
    ):
        kept.remove(spared)
        context = without_constraints(context, spared)
    return tuple(kept)


def _minimal(context: PlanningContext, found: Sequence[Constraint]) -> bool:
    """Whether some constraints are infeasible, and become feasible without any one of them."""
    alone = without_constraints(
        context, *(one for one in constraints_of(context) if one not in found)
    )
    return not is_feasible(alone) and all(
        is_feasible(without_constraints(alone, one)) for one in found
    )


def without_commitments(context: PlanningContext) -> PlanningContext:
    """The same task without promises, except those of work that has begun."""
    return evolve(context, commitments=context.commitments.begun)


def quick_check(context: PlanningContext) -> PlanningContext:
    """The same task, planned with the first schedule of the solver."""
    return evolve(context, profile=evolve(context.profile, rounds=1))


def is_feasible(context: PlanningContext) -> bool:
    """Whether a plan lacks nothing: all targets covered, every action owned and in time."""
    try:
        return not build_plan(context).missing
    except InvalidValueError:  # work would not end within the horizon
        return False


def constraints_of(context: PlanningContext) -> Iterator[Constraint]:
    """Every constraint that could be relaxed, the most important last.

    A conflict keeps the later ones, where there is a choice.
    """
    policy = context.policy
    for exclusion in policy.exclusions:
        yield Constraint(ConstraintKind.EXCLUSION, exclusion.key)
    if policy.appetite.levels:
        yield Constraint(ConstraintKind.APPETITE, policy.key)
    for person in context.team.people:
        if person.capacity is not None:
            yield Constraint(ConstraintKind.CAPACITY, person.key)
    for action in policy.actions:
        if action.due is not None:
            yield Constraint(ConstraintKind.DUE, action.key)
    if policy.budget is not None:
        yield Constraint(ConstraintKind.BUDGET, policy.key)
    yield Constraint(ConstraintKind.DEADLINE, policy.key)
    for target in reversed(policy.objective.targets):
        yield Constraint(ConstraintKind.TARGET, target.measure.key)


def without_constraints(context: PlanningContext, *dropped: Constraint) -> PlanningContext:
    """The same task without some constraints."""
    for demand in dropped:
        if demand.kind is ConstraintKind.CAPACITY:
            people = tuple(
                evolve(person, capacity=None, load=0) if person.key == demand.about else person
                for person in context.team.people
            )
            context = evolve(context, team=evolve(context.team, people=people))
        else:
            context = evolve(context, policy=_freed(context, demand))
    return context


def _freed(context: PlanningContext, demand: Constraint) -> Policy:
    policy = context.policy
    match demand.kind:
        case ConstraintKind.EXCLUSION:
            left = tuple(
                exclusion for exclusion in policy.exclusions if exclusion.key != demand.about
            )
            freed = evolve(policy, exclusions=left)
        case ConstraintKind.APPETITE:
            freed = evolve(policy, appetite=RiskAppetite())
        case ConstraintKind.BUDGET:
            freed = evolve(policy, budget=None)
        case ConstraintKind.DEADLINE:
            later = max(context.deadline, context.replanned_on + NO_DEADLINE)
            freed = policy.aiming_at(policy.objective.due_on(later))
        case ConstraintKind.TARGET:
            freed = _undemanding(policy, demand.about)
        case _:
            actions = tuple(
                evolve(action, due=None) if action.key == demand.about else action
                for action in policy.actions
            )
            freed = evolve(policy, actions=actions)
    return freed


def _undemanding(policy: Policy, measure: str) -> Policy:
    def relaxed(target: Target) -> Target:
        if target.measure.key != measure:
            return target
        return evolve(target, value=target.comparable_baseline, trend=None)

    objective: Objective = policy.objective
    main = relaxed(objective.target) if objective.target else None
    secondary = tuple(relaxed(target) for target in objective.secondary)
    return policy.aiming_at(evolve(objective, target=main, secondary=secondary))
