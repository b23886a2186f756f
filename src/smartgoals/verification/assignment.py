"""Owners, mentors, runner-ups, fits and loads: in the team, able, as pinned, within their days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from fractions import Fraction

from smartgoals.model.catchball import DelegationState
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.person import Person
from smartgoals.model.plan import Plan
from smartgoals.model.profile import Profile
from smartgoals.text import Text
from smartgoals.verification.fitness import (
    MILLION,
    can_mentor,
    capacity_of,
    fit,
    is_able,
    load_of,
    missing_skills,
    score,
)
from smartgoals.verification.timetable import works
from smartgoals.verification.violation import Violation, violation

CLOSE = 1e-6

_UNKNOWN = Text(en="“{person}” is not in the team.", fr="« {person} » n'est pas dans l'équipe.")
_OWN_MENTOR = Text(
    en="{owner} cannot be their own mentor.", fr="{owner} ne peut pas être son propre mentor."
)
_NO_HELP = Text(
    en="{mentor} is named as mentor and does not have the skills that {owner} lacks.",
    fr="{mentor} est désigné comme mentor sans avoir les compétences qui manquent à {owner}.",
)
_NOT_NEEDED = Text(
    en="{mentor} is named as mentor of {owner}, who has all the skills.",
    fr="{mentor} est désigné comme mentor de {owner}, qui a toutes les compétences.",
)
_NO_MENTOR = Text(
    en="{owner} lacks skills that {mentor} has, and has no mentor.",
    fr="{owner} manque de compétences que {mentor} possède, et n'a pas de mentor.",
)
_UNPINNED = Text(
    en="It was pinned to {pinned} and went to {owner}.",
    fr="Elle était attribuée à {pinned} et revient à {owner}.",
)
_RESERVED = Text(
    en="It is reserved for {leader} and went to {owner}.",
    fr="Elle est réservée à {leader} et revient à {owner}.",
)
_UNABLE = Text(
    en="{owner} has {fit:percent} of the needed skill, too little to own it.",
    fr="{owner} a {fit:percent} de la compétence requise, trop peu pour la porter.",
)
_FIT = Text(
    en="{owner} is stated to have {said:percent 1} of the needed skill and has {fit:percent 1}.",
    fr="{owner} aurait {said:percent 1} de la compétence requise et en a {fit:percent 1}.",
)
_REFUSED = Text(
    en="It goes to {owner}, who declined it.", fr="Elle revient à {owner}, qui l'a refusée."
)
_OVERLOADED = Text(
    en="{person} is asked for {days} of {capacity} days.",
    fr="{person} devrait donner {days} jours sur {capacity}.",
)
_LOADS = Text(
    en="{person} has {count:# load|# loads} in the plan, where one is right.",
    fr="{person} a {count:# charge|# charges} dans le plan, au lieu d'une.",
)
_DAYS = Text(
    en="{person} is stated to give {said} days and gives {days}.",
    fr="{person} donnerait {said} jours et en donne {days}.",
)
_CAPACITY = Text(
    en="{person} is stated to have {said} days and has {days}.",
    fr="{person} aurait {said} jours et en a {days}.",
)


def check_assignment(plan: Plan, profile: Profile) -> Iterator[Violation]:
    """Every action has an owner who may and can own it; loads and capacities are right."""
    people = {person.key: person for person in plan.team.people}
    for delegation in plan.delegations:
        for key in (delegation.owner, delegation.mentor, *delegation.contributors):
            if key is not None and key not in people:
                yield violation(delegation.action, _UNKNOWN, person=key)
        if delegation.owner in people:
            yield from _owner(plan, profile, delegation, people[delegation.owner])
            yield from _fit_and_mentor(plan, delegation, people[delegation.owner])
    for person in plan.team.people:
        yield from _load(plan, person)


def _owner(
    plan: Plan, profile: Profile, delegation: DelegatedAction, owner: Person
) -> Iterator[Violation]:
    key, leader = delegation.action, plan.team.leader
    action = plan.policy.action(key)
    pinned = dict(plan.pins).get(key)
    if pinned is not None:
        if pinned != owner.key:
            yield violation(key, _UNPINNED, pinned=pinned, owner=owner.name)
    elif (key, owner.key) in plan.declined and delegation.state is not DelegationState.DECLINED:
        yield violation(key, _REFUSED, owner=owner.name)
    elif action.reserved and leader is not None:
        if leader != owner.key:
            yield violation(key, _RESERVED, leader=leader, owner=owner.name)
    elif not is_able(plan, profile, action, owner):
        yield violation(key, _UNABLE, owner=owner.name, fit=float(fit(owner, action)))


def _fit_and_mentor(plan: Plan, delegation: DelegatedAction, owner: Person) -> Iterator[Violation]:
    key, action = delegation.action, plan.policy.action(delegation.action)
    right = float(fit(owner, action))
    if abs(delegation.fit - right) > CLOSE:
        yield violation(key, _FIT, owner=owner.name, said=delegation.fit, fit=right)
    helpers = {
        person.key: person for person in plan.team.people if can_mentor(person, owner, action)
    }
    lacking = missing_skills(owner, action)
    mentor = delegation.mentor
    if mentor == owner.key:
        yield violation(key, _OWN_MENTOR, owner=owner.name)
    elif mentor is None:
        if lacking and helpers:
            first = helpers[min(helpers)]
            yield violation(key, _NO_MENTOR, owner=owner.name, mentor=first.name)
    elif not lacking:
        yield violation(key, _NOT_NEEDED, owner=owner.name, mentor=mentor)
    elif mentor not in helpers:
        yield violation(key, _NO_HELP, owner=owner.name, mentor=mentor)


def _load(plan: Plan, person: Person) -> Iterator[Violation]:
    days, capacity = load_of(plan, person), _capacity(plan, person)
    # Who has begun more than they have days for is not made to stop.
    own = {
        delegation.action
        for delegation in plan.delegations
        if delegation.owner == person.key and not delegation.done
    }
    if days > capacity and own - {key for key, _ in plan.pins}:
        facts = {"days": float(days), "capacity": float(capacity)}
        yield violation(person.key, _OVERLOADED, person=person.name, **facts)
    loads = [load for load in plan.loads if load.person == person.key]
    if len(loads) != 1:
        yield violation(person.key, _LOADS, person=person.name, count=len(loads))
    for load in loads:
        for text, said, right in (
            (_DAYS, load.days, days),
            (_CAPACITY, load.capacity, capacity),
        ):
            if said != right:
                yield violation(person.key, text, person=person.name, said=said, days=float(right))


def _capacity(plan: Plan, person: Person) -> Fraction:
    """The days they stated, or those the calendar leaves them up to the deadline."""
    if person.capacity is not None:
        return Fraction(person.capacity)
    first = plan.since or plan.today
    deadline = plan.policy.objective.deadline or first
    span = (deadline - first).days + 1
    return Fraction(sum(works(plan, person, first + timedelta(day)) for day in range(span)))


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
