"""Explanations: why an action was chosen, left out or has no owner is true of the plan."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

from smartgoals.model.action import Action
from smartgoals.model.message import Message, MessageCode
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import Coverage, UnownedAction
from smartgoals.model.profile import Profile
from smartgoals.text import Text
from smartgoals.verification.contributions import terms_of_actions
from smartgoals.verification.fitness import is_able
from smartgoals.verification.selection import chosen
from smartgoals.verification.violation import Violation, violation

_FALSE = Text(
    en="The reason {code} is not true of the plan.",
    fr="La raison {code} n'est pas vraie du plan.",
)

_CLOSE = 1e-6


def check_explanations(plan: Plan, profile: Profile) -> Iterator[Violation]:
    """Every explanation in the trace that can be judged from the plan holds."""
    actions = {action.key: action for action in plan.policy.actions}
    if not plan.coverages:
        return  # `check_figures` reports it
    for reason in plan.trace:
        holds = EXPLANATIONS.get(reason.message.code)
        action = actions.get(reason.about)
        if holds is None or action is None:
            continue
        if not holds(plan, profile, action, reason.message):
            yield violation(reason.about, _FALSE, code=reason.message.code.value)


def _excluded(plan: Plan, profile: Profile, action: Action, stated: Message) -> bool:
    del profile
    return any(
        set(exclusion.tags) & set(action.tags) and exclusion.statement == stated.fact("exclusion")
        for exclusion in plan.policy.exclusions
    )


def _too_risky(plan: Plan, profile: Profile, action: Action, stated: Message) -> bool:
    appetite = plan.policy.appetite.level(action.risk) if action.risk else None
    if appetite is None:
        return False
    least = profile.tolerance(appetite).least_chance
    facts = (stated.fact("chance"), stated.fact("least"), stated.fact("category"))
    return action.chance < least and facts == (action.chance, least, action.risk)


def _waits(plan: Plan, profile: Profile, action: Action, stated: Message) -> bool:
    """It follows the named action, and that is not chosen."""
    del profile
    keys = {action.key for action in chosen(plan)}
    return any(
        key not in keys and plan.policy.action(key).statement == stated.fact("other")
        for key in action.after
    )


def _alternative(plan: Plan, profile: Profile, action: Action, stated: Message) -> bool:
    del profile
    return action.alternative is not None and any(
        one.alternative == action.alternative and one.statement == stated.fact("other")
        for one in chosen(plan)
    )


def _over_budget(plan: Plan, profile: Profile, action: Action, stated: Message) -> bool:
    """With the actions that have an owner, it costs by so much more than the budget."""
    del profile
    owned = [plan.policy.action(delegation.action) for delegation in plan.delegations]
    cost = sum((Fraction(one.known_cost) for one in (*owned, action)), Fraction(0))
    over = Fraction(stated.fact("over"))
    budget = plan.policy.budget
    return budget is not None and over > 0 and cost - Fraction(budget) == over


def _waits_for_unowned(plan: Plan, profile: Profile, action: Action, stated: Message) -> bool:
    del profile
    unowned = {
        shortfall.action for shortfall in plan.missing if isinstance(shortfall, UnownedAction)
    }
    return any(
        key in unowned and plan.policy.action(key).statement == stated.fact("other")
        for key in action.after
    )


def _not_needed(plan: Plan, profile: Profile, action: Action, stated: Message) -> bool:
    """Every target that it contributes to is covered without it."""
    del profile, stated
    return all(
        coverage.expected is None
        or coverage.expected >= 1 - _CLOSE
        or not any(term.net > 0 for term in terms_of_actions(coverage.gap, [action]))
        for coverage in plan.coverages
    )


def _able(plan: Plan, profile: Profile, action: Action, stated: Message) -> bool:
    """Somebody could own it."""
    del stated
    return any(is_able(plan, profile, action, person) for person in plan.team.people)


def _pinned(plan: Plan, action: Action) -> bool:
    return action.key in dict(plan.pins) or (action.reserved and plan.team.leader is not None)


def _no_skill(plan: Plan, profile: Profile, action: Action, stated: Message) -> bool:
    return not _pinned(plan, action) and not _able(plan, profile, action, stated)


def _no_capacity(plan: Plan, profile: Profile, action: Action, stated: Message) -> bool:
    return _pinned(plan, action) or _able(plan, profile, action, stated)


def _declined(plan: Plan, profile: Profile, action: Action, stated: Message) -> bool:
    del profile, stated
    return any(key == action.key for key, _ in plan.declined)


def _pinned_owner(plan: Plan, profile: Profile, action: Action, stated: Message) -> bool:
    del profile, stated
    return action.key in dict(plan.pins)


def _worth(plan: Plan, profile: Profile, action: Action, stated: Message) -> bool:
    """What it brings to a target that is a sum, on average."""
    del profile
    for coverage in plan.coverages:
        if coverage.gap.measure.name == stated.fact("measure"):
            terms = terms_of_actions(coverage.gap, [action])
            right = sum((term.chance * term.net for term in terms), Fraction(0))
            said = float(stated.fact("worth"))
            close = abs(said - float(right)) <= _CLOSE * max(1.0, abs(said))
            return close and bool(stated.fact("chance") == action.chance)
    return False


def _brings_nothing(action: Action, coverages: Sequence[Coverage]) -> bool:
    measures = [coverage.gap.measure for coverage in coverages]
    keys = {one.key for measure in measures for one in (measure, *measure.parts)}
    return not any(contribution.measure in keys for contribution in action.contributions)


def _other_target(plan: Plan, profile: Profile, action: Action, stated: Message) -> bool:
    """It brings nothing to the main target and something to the named one."""
    del profile
    named = [
        coverage
        for coverage in plan.coverages[1:]
        if coverage.gap.measure.name == stated.fact("measure")
    ]
    terms = [term for one in named for term in terms_of_actions(one.gap, [action])]
    helps = sum((term.chance * term.net for term in terms), Fraction(0)) > 0
    return helps and _brings_nothing(action, plan.coverages[:1])


def _waiting(plan: Plan, action: Action) -> list[str]:
    return [
        other.statement
        for other in chosen(plan)
        if action.key in other.after or other.key in action.enables
    ]


def _enabler(plan: Plan, profile: Profile, action: Action, stated: Message) -> bool:
    """It contributes nothing to the main target, and the named actions wait for it."""
    del profile
    named = [one.fact("statement") for one in stated.fact("others") or ()]
    return (
        bool(named)
        and sorted(named) == sorted(_waiting(plan, action))
        and _brings_nothing(action, plan.coverages[:1])
    )


def _alone(plan: Plan, profile: Profile, action: Action, stated: Message) -> bool:
    """No other chosen action belongs to its strategy, which is the named one."""
    del profile
    named = {strategy.key: strategy.statement for strategy in plan.policy.strategies}
    carriers = [one.key for one in chosen(plan) if one.strategy == action.strategy]
    return carriers == [action.key] and named.get(action.strategy or "") == stated.fact("strategy")


def _without_gain(plan: Plan, profile: Profile, action: Action, stated: Message) -> bool:
    """No target gets anything from it on average, and no chosen action waits for it."""
    del profile, stated
    others = plan.coverages[1:]
    terms = [term for one in others for term in terms_of_actions(one.gap, [action])]
    helps = any(term.chance * term.net > 0 for term in terms)
    main = _brings_nothing(action, plan.coverages[:1])
    return main and not helps and not _waiting(plan, action)


_C = MessageCode
Holds = Callable[[Plan, Profile, Action, Message], bool]
EXPLANATIONS: dict[MessageCode, Holds] = {
    _C.EXCLUDED: _excluded,
    _C.TOO_RISKY: _too_risky,
    _C.WAITS_FOR_INELIGIBLE: _waits,
    _C.PREREQUISITE_NOT_SELECTED: _waits,
    _C.WAITS_FOR_UNOWNED: _waits_for_unowned,
    _C.ALTERNATIVE_SELECTED: _alternative,
    _C.BUDGET_EXCEEDED: _over_budget,
    _C.NOT_NEEDED: _not_needed,
    _C.NO_SKILL: _no_skill,
    _C.NO_CAPACITY: _no_capacity,
    _C.ALL_DECLINED: _declined,
    _C.PINNED_OWNER: _pinned_owner,
    _C.SELECTED: _worth,
    _C.SELECTED_FOR_OTHER_TARGET: _other_target,
    _C.SELECTED_AS_ENABLER: _enabler,
    _C.SELECTED_FOR_STRATEGY: _alone,
    _C.SELECTED_WITHOUT_GAIN: _without_gain,
}
"""For each code that can be judged from the plan alone, whether it holds."""
