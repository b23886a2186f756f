"""The runner-up of each action: somebody who could really take it, at the stated price."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.person import Person
from smartgoals.model.plan import Plan
from smartgoals.model.profile import Profile
from smartgoals.text import Text
from smartgoals.verification.fitness import MILLION, capacity_of, is_able, load_of, score
from smartgoals.verification.violation import Violation, violation

_CLOSE = 1e-6

_CANNOT = Text(
    en="“{person}” is named as runner-up and cannot take it.",
    fr="« {person} » est indiqué comme second choix et ne peut pas la prendre.",
)
_NOT_BEST = Text(
    en="“{person}” is named as runner-up, and {best} would be the better one.",
    fr="« {person} » est indiqué comme second choix, et {best} serait meilleur.",
)
_NONE = Text(
    en="No runner-up is named, and {best} could take it.",
    fr="Aucun second choix n'est indiqué, et {best} pourrait la prendre.",
)
_PRICE = Text(
    en="The change to {person} is stated to cost {said:round 6} of score and costs {price:round 6}.",
    fr="Le passage à {person} coûterait {said:round 6} de score et coûte {price:round 6}.",
)


def check_runner_ups(plan: Plan, profile: Profile) -> Iterator[Violation]:
    """Each runner-up is the best other person who may, can and has the days, at the right price."""
    people = {person.key: person for person in plan.team.people}
    for delegation in plan.delegations:
        owner = people.get(delegation.owner)
        if owner is not None:
            yield from _runner_up(plan, profile, delegation, owner)


def _runner_up(
    plan: Plan, profile: Profile, delegation: DelegatedAction, owner: Person
) -> Iterator[Violation]:
    key, stated = delegation.action, delegation.runner_up
    action = plan.policy.action(key)
    scores = {
        person.key: score(plan, profile, action, person, load_of(plan, person))
        for person in _candidates(plan, profile, delegation)
    }
    best = min(scores, key=lambda person: (-scores[person], person), default=None)
    if stated is None:
        if best is not None:
            yield violation(key, _NONE, best=plan.team.person(best).name)
    elif best is None or stated.person not in scores:
        yield violation(key, _CANNOT, person=stated.person)
    elif scores[stated.person] < scores[best]:
        facts = {"person": stated.person, "best": plan.team.person(best).name}
        yield violation(key, _NOT_BEST, **facts)
    else:
        without = load_of(plan, owner) - Fraction(action.effort)
        price = (score(plan, profile, action, owner, without) - scores[best]) / MILLION
        if abs(price - stated.price) > _CLOSE:
            yield violation(key, _PRICE, person=stated.person, said=stated.price, price=price)


def _candidates(plan: Plan, profile: Profile, delegation: DelegatedAction) -> Iterator[Person]:
    """Those who could take an action if everything else stays as it is."""
    action, leader = plan.policy.action(delegation.action), plan.team.leader
    if action.reserved and leader is not None:
        return
    for person in plan.team.people:
        declined = (action.key, person.key) in plan.declined
        days = load_of(plan, person) + Fraction(action.effort)
        if (
            person.key not in {delegation.owner, leader}
            and not declined
            and is_able(plan, profile, action, person)
            and days <= capacity_of(plan, person.key)
        ):
            yield person
