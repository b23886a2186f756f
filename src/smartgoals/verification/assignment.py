"""Every owner exists, is the one pinned, or is able; and nobody carries more than they can."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from fractions import Fraction

from smartgoals.model.action import Action
from smartgoals.model.catchball import DelegationState
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.person import Person
from smartgoals.model.plan import Plan
from smartgoals.model.profile import Profile
from smartgoals.text import Text
from smartgoals.verification.timetable import works
from smartgoals.verification.violation import Violation, violation

_NOBODY = Text(
    en="“{person}” is nobody in the team.", fr="« {person} » n'est personne dans l'équipe."
)
_ALONE = Text(
    en="{owner} cannot be their own mentor.", fr="{owner} ne peut pas être son propre mentor."
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
    en="{owner} fits it to {fit:percent} only, and cannot grow into it.",
    fr="{owner} n'y est apte qu'à {fit:percent}, sans pouvoir y grandir.",
)
_REFUSED = Text(
    en="It goes to {owner}, who said no to it.",
    fr="Elle revient à {owner}, qui a dit non.",
)
_OVERLOADED = Text(
    en="{person} is asked for {days} of {capacity} days.",
    fr="{person} devrait donner {days} jours sur {capacity}.",
)
_MISCOUNTED = Text(
    en="{person} is said to carry {said} days and carries {days}.",
    fr="{person} porterait {said} jours et en porte {days}.",
)


def check_assignment(plan: Plan, profile: Profile) -> Iterator[Violation]:
    """Every action is in the hands of somebody who may and can own it."""
    people = {person.key: person for person in plan.team.people}
    for delegation in plan.delegations:
        for key in (delegation.owner, delegation.mentor, *delegation.contributors):
            if key is not None and key not in people:
                yield violation(delegation.action, _NOBODY, person=key)
        if delegation.owner in people:
            yield from _rightly_owned(plan, profile, delegation, people[delegation.owner])
    for person in plan.team.people:
        yield from _carries(plan, person)


def _rightly_owned(
    plan: Plan, profile: Profile, delegation: DelegatedAction, owner: Person
) -> Iterator[Violation]:
    key, leader = delegation.action, plan.team.leader
    action = plan.policy.action(key)
    pinned = dict(plan.pins).get(key)
    if delegation.mentor == owner.key:
        yield violation(key, _ALONE, owner=owner.name)
    if pinned is not None:
        if pinned != owner.key:
            yield violation(key, _UNPINNED, pinned=pinned, owner=owner.name)
    elif (key, owner.key) in plan.declined and delegation.state is not DelegationState.DECLINED:
        yield violation(key, _REFUSED, owner=owner.name)
    elif action.reserved and leader is not None:
        if leader != owner.key:
            yield violation(key, _RESERVED, leader=leader, owner=owner.name)
    elif not _able(plan, profile, action, owner):
        yield violation(key, _UNABLE, owner=owner.name, fit=float(_fit(owner, action)))


def _able(plan: Plan, profile: Profile, action: Action, owner: Person) -> bool:
    """At least seven tenths of what is needed; or half, one wished-for level short, with help."""
    fit = _fit(owner, action)
    if owner.group or fit >= Fraction(str(profile.least_fit)):
        return not owner.group
    had = dict(owner.skills)
    short = [(skill, need) for skill, need in action.needs if _part(had.get(skill), need) < 1]
    wished = any(skill in owner.aims and had.get(skill, 0) == need - 1 for skill, need in short)
    helped = any(
        all(_part(dict(other.skills).get(skill), need) == 1 for skill, need in short)
        for other in plan.team.people
        if other.key != owner.key
    )
    return fit >= Fraction(str(profile.least_fit_growing)) and wished and helped


def _fit(owner: Person, action: Action) -> Fraction:
    if not action.needs:
        return Fraction(1)
    parts = (_part(dict(owner.skills).get(skill), need) for skill, need in action.needs)
    return sum(parts, Fraction(0)) / len(action.needs)


def _part(have: int | None, need: int) -> Fraction:
    """What is had of what is needed; not to have a skill is less than to have heard of it."""
    if have is None:
        return Fraction(0)
    return Fraction(min(have, need), need) if need else Fraction(1)


def _carries(plan: Plan, person: Person) -> Iterator[Violation]:
    mine = [one.action for one in plan.delegations if one.owner == person.key]
    days = sum((Fraction(plan.policy.action(key).effort) for key in mine), Fraction(person.load))
    capacity = _capacity(plan, person)
    if days > capacity and set(mine) - {key for key, _ in plan.pins}:
        facts = {"days": float(days), "capacity": float(capacity)}
        yield violation(person.key, _OVERLOADED, person=person.name, **facts)
    for load in plan.loads:
        if load.person == person.key and load.days != days:
            yield violation(
                person.key, _MISCOUNTED, person=person.name, said=load.days, days=float(days)
            )


def _capacity(plan: Plan, person: Person) -> Fraction:
    """The days they said they have, or those the calendar leaves them up to the deadline."""
    if person.capacity is not None:
        return Fraction(person.capacity)
    first = plan.since or plan.today
    deadline = plan.policy.objective.deadline or first
    span = (deadline - first).days + 1
    return Fraction(sum(works(plan, person, first + timedelta(day)) for day in range(span)))
