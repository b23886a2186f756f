"""Why no plan exists: the fewest demands that cannot hold together.

A deletion filter (Chinneck and Dravnieks, 1991): as long as some demand can be dropped and nothing
is won by it, it is dropped. What is left is a conflict of which no part can be spared: dropping any
one of them resolves it. Each drop looks at all demands anew, because a plan that is free to choose
more may also choose more than its people can carry.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from attrs import evolve

from smartgoals.model.measure import Target
from smartgoals.model.objective import Objective
from smartgoals.model.plan import Plan
from smartgoals.model.policy import Policy
from smartgoals.model.profile import Profile
from smartgoals.model.relaxation import Demand, DemandKind
from smartgoals.model.risk import RiskAppetite
from smartgoals.planning.brief import Brief
from smartgoals.planning.draw import draw

EVENTUALLY = timedelta(days=3_600)
"""What no deadline at all means here: nearly ten years."""


def conflict(plan: Plan, *, profile: Profile = Profile()) -> tuple[Demand, ...]:
    """Demands of a plan that cannot hold together, none of which can be spared.

    Empty where the plan lacks nothing, and where it would fail even with every demand dropped,
    because nobody has the skills, say: then there is nothing to negotiate about.

    Planning again and again takes a while: at most once for each pair of demands.
    """
    brief = brief_of(plan, profile)
    kept = list(demands(brief))
    bare = brief
    for demand in kept:
        bare = without(bare, demand)
    if holds(brief) or not holds(bare):
        return ()
    while spared := next((one for one in kept if not holds(without(brief, one))), None):
        kept.remove(spared)
        brief = without(brief, spared)
    return tuple(kept)


def brief_of(plan: Plan, profile: Profile) -> Brief:
    """The brief a plan was drawn from, for quick looks: the kernel gives its first schedule."""
    return Brief(
        policy=plan.policy,
        team=plan.team,
        today=plan.today,
        calendar=plan.calendar,
        profile=evolve(profile, rounds=1),
        pins=plan.pins,
    )


def holds(brief: Brief) -> bool:
    """Whether a plan lacks nothing and covers its targets on average."""
    plan = draw(brief)
    return not plan.missing and all(
        coverage.expected is None or coverage.expected >= 1 for coverage in plan.coverages
    )


def demands(brief: Brief) -> Iterator[Demand]:
    """Everything asked of a plan that could be asked less of; what matters most comes last.

    A conflict keeps what comes late in this order, where it may choose.
    """
    policy = brief.policy
    for exclusion in policy.exclusions:
        yield Demand(DemandKind.EXCLUSION, exclusion.key)
    if policy.appetite.levels:
        yield Demand(DemandKind.APPETITE, policy.key)
    for person in brief.team.people:
        if person.capacity is not None:
            yield Demand(DemandKind.CAPACITY, person.key)
    for action in policy.actions:
        if action.due is not None:
            yield Demand(DemandKind.DUE, action.key)
    if policy.budget is not None:
        yield Demand(DemandKind.BUDGET, policy.key)
    yield Demand(DemandKind.DEADLINE, policy.key)
    for target in reversed(policy.objective.targets):
        yield Demand(DemandKind.TARGET, target.measure.key)


def without(brief: Brief, demand: Demand) -> Brief:
    """The same task with one demand dropped."""
    if demand.kind is DemandKind.CAPACITY:
        people = tuple(
            evolve(person, capacity=None, load=0) if person.key == demand.about else person
            for person in brief.team.people
        )
        return evolve(brief, team=evolve(brief.team, people=people))
    return evolve(brief, policy=_freed(brief, demand))


def _freed(brief: Brief, demand: Demand) -> Policy:
    policy = brief.policy
    match demand.kind:
        case DemandKind.EXCLUSION:
            left = tuple(one for one in policy.exclusions if one.key != demand.about)
            freed = evolve(policy, exclusions=left)
        case DemandKind.APPETITE:
            freed = evolve(policy, appetite=RiskAppetite())
        case DemandKind.BUDGET:
            freed = evolve(policy, budget=None)
        case DemandKind.DEADLINE:
            later = max(brief.deadline, brief.today + EVENTUALLY)
            freed = policy.aiming_at(policy.objective.due_on(later))
        case DemandKind.TARGET:
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
        return evolve(target, value=target.like, trend=None)

    objective: Objective = policy.objective
    main = relaxed(objective.target) if objective.target else None
    secondary = tuple(relaxed(target) for target in objective.secondary)
    return policy.aiming_at(evolve(objective, target=main, secondary=secondary))
