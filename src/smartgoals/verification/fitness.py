"""How well a person suits an action: skill, growth, commitment and what they have to do already."""

from __future__ import annotations

from fractions import Fraction
from math import floor

from smartgoals.model.action import Action
from smartgoals.model.person import Person
from smartgoals.model.plan import Plan
from smartgoals.model.profile import Profile

MILLION = 10**6


def fit(person: Person, action: Action) -> Fraction:
    """The mean over the needed skills of the level a person has, as a part of the needed one."""
    if not action.needs:
        return Fraction(1)
    parts = (_part(person, skill, need) for skill, need in action.needs)
    return sum(parts, Fraction(0)) / len(action.needs)


def _part(person: Person, skill: str, need: int) -> Fraction:
    """A skill that is not listed counts as nothing, even where level 0 is needed."""
    have = dict(person.skills).get(skill)
    if have is None:
        return Fraction(0)
    return Fraction(min(have, need), need) if need else Fraction(1)


def missing_skills(person: Person, action: Action) -> list[tuple[str, int]]:
    """The needed skills that a person does not have at the needed level."""
    return [(skill, need) for skill, need in action.needs if _part(person, skill, need) < 1]


def can_mentor(mentor: Person, owner: Person, action: Action) -> bool:
    """Whether a person has every skill that the owner lacks."""
    lacking = missing_skills(owner, action)
    return mentor.key != owner.key and all(
        _part(mentor, skill, need) == 1 for skill, need in lacking
    )


def is_able(plan: Plan, profile: Profile, action: Action, person: Person) -> bool:
    """Fit enough; or nearly, one level short in a skill they aim at, and with a mentor at hand."""
    level = fit(person, action)
    if person.group or level >= Fraction(str(profile.least_fit)):
        return not person.group
    helped = any(can_mentor(other, person, action) for other in plan.team.people)
    grows = _growth(person, action, profile) == 1
    return level >= Fraction(str(profile.least_fit_growing)) and grows and helped


def _growth(person: Person, action: Action, profile: Profile) -> Fraction:
    """1 if a skill one level short is among the aims, less for the able who want more of it."""
    had = dict(person.skills)
    wished = [(skill, need) for skill, need in action.needs if skill in person.aims]
    if any(had.get(skill, 0) == need - 1 for skill, need in wished):
        return Fraction(1)
    able = fit(person, action) == 1
    return Fraction(str(profile.growth_of_the_able)) if able and wished else Fraction(0)


def score(plan: Plan, profile: Profile, action: Action, person: Person, load: Fraction) -> int:
    """What it is worth to give an action to a person with a load in days, in millionths."""
    weights, known = profile.weights, person.commitment
    marks = (
        (weights.fit, fit(person, action)),
        (weights.growth, _growth(person, action, profile)),
        (weights.commitment, Fraction(str(profile.unknown_commitment if known is None else known))),
        (weights.relief, Fraction(person.key != plan.team.leader)),
    )
    worth = sum((Fraction(str(weight)) * mark for weight, mark in marks), Fraction(0))
    capacity = capacity_of(plan, person.key)
    after = load + Fraction(action.effort)
    strain = _strain(after, capacity, profile) - _strain(load, capacity, profile)
    return round(worth * MILLION) - strain


def _strain(load: Fraction, capacity: Fraction, profile: Profile) -> int:
    """The square of the part of the days that is taken, weighed, in millionths."""
    if not capacity:
        return 0
    balance = round(Fraction(str(profile.weights.balance)) * MILLION)
    return floor(balance * (load / capacity) ** 2 + Fraction(1, 2))


def capacity_of(plan: Plan, person: str) -> Fraction:
    """The days a person has, as the plan states them; `check_assignment` recomputes them."""
    stated = [load.capacity for load in plan.loads if load.person == person]
    return Fraction(stated[0]) if stated else Fraction(0)


def load_of(plan: Plan, person: Person) -> Fraction:
    """The days a person gives: those already taken, and the effort of the actions they own."""
    efforts = (
        Fraction(plan.policy.action(delegation.action).effort)
        for delegation in plan.delegations
        if delegation.owner == person.key
    )
    return sum(efforts, Fraction(person.load))
