"""Why no plan exists: the fewest demands that cannot hold together.

A deletion filter (Chinneck and Dravnieks, 1991): as long as some demand can be dropped and nothing
is won by it, it is dropped. What is left is a conflict of which no part can be spared: dropping any
one of them resolves it. Where one pass over the demands does not lead there, each drop looks at all
of them anew, because a plan that is free to choose more may also choose more than its people can
carry.
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
"""What no deadline at all means here: nearly ten years."""


def conflict(plan: Plan, *, profile: Profile | None = None) -> tuple[Constraint, ...]:
    """Demands of a plan that cannot hold together, none of which can be spared.

    Empty where the plan lacks nothing, and where it would fail even with every demand dropped,
    because nobody has the skills, say: then there is nothing to negotiate about.

    Planning again and again takes a while: once for each demand, rarely once for each pair. Quick
    looks with the kernel's first schedules come first; what they find is verified in full.

    Args:
        plan: What was planned.
        profile: The house's numbers; by default those the plan was drawn with.
    """
    full = without_commitments(context_of(plan, profile))
    if is_feasible(full):
        return ()
    if not is_feasible(without_constraints(full, *constraints_of(full))):
        return ()
    found = _in_one_pass(quick_check(full))
    return found if found and _minimal(full, found) else _spared(full)


def _in_one_pass(context: PlanningContext) -> tuple[Constraint, ...]:
    """What is left when each demand is looked at once: enough where dropping never does harm."""
    kept = []
    for demand in constraints_of(context):
        less = without_constraints(context, demand)
        if is_feasible(less):
            kept.append(demand)
        else:
            context = less
    return tuple(kept)


def _spared(context: PlanningContext) -> tuple[Constraint, ...]:
    """What is left when all demands are looked at anew after each that is dropped."""
    kept = list(constraints_of(context))
    while spared := next(
        (one for one in kept if not is_feasible(without_constraints(context, one))), None
    ):
        kept.remove(spared)
        context = without_constraints(context, spared)
    return tuple(kept)


def _minimal(context: PlanningContext, found: Sequence[Constraint]) -> bool:
    """Whether some demands alone cannot hold, and all but any one of them can."""
    alone = without_constraints(
        context, *(one for one in constraints_of(context) if one not in found)
    )
    return not is_feasible(alone) and all(
        is_feasible(without_constraints(alone, one)) for one in found
    )


def without_commitments(context: PlanningContext) -> PlanningContext:
    """The same task with no promise but those under which work has begun."""
    return evolve(context, commitments=context.commitments.begun)


def quick_check(context: PlanningContext) -> PlanningContext:
    """The same task for a quick look: the kernel gives its first schedule."""
    return evolve(context, profile=evolve(context.profile, rounds=1))


def is_feasible(context: PlanningContext) -> bool:
    """Whether a plan lacks nothing: all targets covered, every action owned and in time."""
    try:
        return not build_plan(context).missing
    except InvalidValueError:  # something would not end within ten years
        return False


def constraints_of(context: PlanningContext) -> Iterator[Constraint]:
    """Everything asked of a plan that could be asked less of; what matters most comes last.

    A conflict keeps what comes late in this order, where it may choose.
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
    """The same task with some demands dropped."""
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
            left = tuple(one for one in policy.exclusions if one.key != demand.about)
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
