"""Every action is delegated, left out or without an owner; and those chosen may be done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction

from smartgoals.model.action import Action
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import UnownedAction
from smartgoals.model.profile import Profile
from smartgoals.text import Text
from smartgoals.verification.violation import Violation, violation

_COUNTED = Text(
    en="It should be delegated, left out or without an owner exactly once, and is {count:# time|# times}.",
    fr="Elle devrait être déléguée, écartée ou sans porteur une seule fois, et l'est {count:# fois|# fois}.",
)
_STRANGER = Text(en="The policy has no such action.", fr="La politique n'a pas d'action de ce nom.")
_WITHOUT = Text(
    en="It is chosen without “{other}”, which it follows.",
    fr="Elle est retenue sans « {other} », qu'elle suit.",
)
_BOTH = Text(
    en="{count} alternatives for “{group}” are chosen, where one would do.",
    fr="{count} variantes de « {group} » sont retenues, là où une suffit.",
)
_EXCLUDED = Text(
    en="It is chosen although the policy excludes it: “{exclusion}”.",
    fr="Elle est retenue alors que la politique l'exclut : « {exclusion} ».",
)
_TOO_RISKY = Text(
    en="Its chance of {chance:percent} is below the {least:percent} that “{category}” requires.",
    fr="Ses {chance:percent} de chances sont en deçà des {least:percent} que demande « {category} ».",
)
_OVER_BUDGET = Text(
    en="The actions cost {cost:money {currency}}, of a budget of {budget:money {currency}}.",
    fr="Les actions coûtent {cost:money {currency}}, pour un budget de {budget:money {currency}}.",
)
_EXPERIMENTS = Text(
    en="Experiments in “{category}” take {part:percent} of the budget, where {most:percent} are allowed.",
    fr="Les essais en « {category} » prennent {part:percent} du budget, quand {most:percent} sont admis.",
)


def check_selection(plan: Plan, profile: Profile) -> Iterator[Violation]:
    """The set of chosen actions is complete, allowed and within the budget."""
    yield from _accounts(plan)
    actions = chosen(plan)
    yield from _complete(actions, plan)
    for action in actions:
        yield from _allowed(action, plan, profile)
    yield from _paid(actions, plan, profile)


def chosen(plan: Plan) -> list[Action]:
    """The actions that were chosen: those with an owner, and those that lack one."""
    keys = {delegation.action for delegation in plan.delegations} | set(_unowned(plan))
    return [action for action in plan.policy.actions if action.key in keys]


def carried(plan: Plan) -> list[Action]:
    """The actions whose figures count: delegated, and ended by the deadline of the objective."""
    deadline = plan.policy.objective.deadline
    keys = {
        delegation.action
        for delegation in plan.delegations
        if deadline is None or delegation.due <= deadline
    }
    return [action for action in plan.policy.actions if action.key in keys]


def _unowned(plan: Plan) -> list[str]:
    return [shortfall.action for shortfall in plan.missing if isinstance(shortfall, UnownedAction)]


def _accounts(plan: Plan) -> Iterator[Violation]:
    counts = Counter(delegation.action for delegation in plan.delegations)
    counts.update(omission.action for omission in plan.left_out)
    counts.update(_unowned(plan))
    known = {action.key for action in plan.policy.actions}
    for key in sorted(known | set(counts)):
        if key not in known:
            yield violation(key, _STRANGER)
        elif counts[key] != 1:
            yield violation(key, _COUNTED, count=counts[key])


def _complete(actions: list[Action], plan: Plan) -> Iterator[Violation]:
    keys = {action.key for action in actions}
    for action in actions:
        for other in action.after:
            if other not in keys:
                yield violation(action.key, _WITHOUT, other=plan.policy.action(other).statement)
    groups = Counter(action.alternative for action in actions if action.alternative)
    for group, count in sorted(groups.items()):
        if count > 1:
            yield violation(group, _BOTH, count=count, group=group)


def _allowed(action: Action, plan: Plan, profile: Profile) -> Iterator[Violation]:
    for exclusion in plan.policy.exclusions:
        if set(exclusion.tags) & set(action.tags):
            yield violation(action.key, _EXCLUDED, exclusion=exclusion.statement)
    appetite = plan.policy.appetite.level(action.risk) if action.risk else None
    if appetite is not None and action.experiment is None:
        least = profile.tolerance(appetite).least_chance
        if action.chance < least:
            facts = {"chance": action.chance, "least": least, "category": action.risk}
            yield violation(action.key, _TOO_RISKY, **facts)


def _paid(actions: list[Action], plan: Plan, profile: Profile) -> Iterator[Violation]:
    budget = plan.policy.budget
    if budget is None:
        return
    cost = sum(Fraction(action.known_cost) for action in actions)
    if cost > budget:
        facts = {"cost": float(cost), "budget": budget, "currency": plan.policy.currency or ""}
        yield violation(plan.policy.key, _OVER_BUDGET, **facts)
    for category, appetite in plan.policy.appetite.levels:
        experiments = (
            action
            for action in actions
            if action.experiment is not None and action.risk == category
        )
        spent = sum(Fraction(action.known_cost) for action in experiments)
        most = profile.tolerance(appetite).experiments
        if spent > Fraction(str(most)) * Fraction(budget):
            part = float(spent / Fraction(budget)) if budget else 1.0
            yield violation(plan.policy.key, _EXPERIMENTS, category=category, part=part, most=most)
