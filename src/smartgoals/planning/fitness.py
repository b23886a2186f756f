"""How suitable a person is for an action.

The 70 % rule of delegation, and a trade-off of capability and development: a person who is nearly
able and wants to learn may be the better owner. All weights and thresholds come from the profile.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TypeAlias

from attrs import frozen

from smartgoals.model.action import Action
from smartgoals.model.person import Person, Team
from smartgoals.model.profile import Profile
from smartgoals.values.amount import to_fraction

MILLION = 10**6

Needs: TypeAlias = tuple[tuple[str, int], ...]


@frozen(kw_only=True)
class Fitness:
    """The four scores of a person for an action, each from 0 to 1, and the mentor needed, if any.

    `worth` is the weighted sum of the scores in millionths, before the person's load is considered.
    """

    person: str
    fit: Fraction
    growth: Fraction
    commitment: Fraction
    relief: Fraction
    mentor: str | None
    worth: int


class SuitabilityCache:
    """The scores of a team, evaluated once: actions that need the same skills share them."""

    def __init__(self, team: Team, profile: Profile) -> None:
        self._team, self._profile = team, profile
        self._people = sorted(team.people, key=lambda person: person.key)
        self._skilled: dict[str, list[Person]] = {}
        for person in self._people:
            for skill, _ in person.skills:
                self._skilled.setdefault(skill, []).append(person)
        self._weights = [
            to_fraction(weight)
            for weight in (
                profile.weights.fit,
                profile.weights.growth,
                profile.weights.commitment,
                profile.weights.relief,
            )
        ]
        self._known: dict[tuple[str, Needs], Fitness] = {}
        self._able: dict[Needs, tuple[Fitness, ...]] = {}
        self._helpers: dict[Needs, list[Person]] = {}

    def able(self, action: Action) -> tuple[Fitness, ...]:
        """The keys of those who may own an action: able, or growing into it with a mentor.

        A group may contribute to an action, but does not own one.
        """
        if action.needs not in self._able:
            marks = (self._of(one, action.needs) for one in self._near(action.needs))
            self._able[action.needs] = tuple(one for one in marks if self._eligible(one))
        return self._able[action.needs]

    def of(self, person: str, action: Action) -> Fitness:
        """The scores of one person, able or not."""
        return self._of(self._team.person(person), action.needs)

    def _of(self, person: Person, needs: Needs) -> Fitness:
        if (person.key, needs) not in self._known:
            self._known[person.key, needs] = self._worked_out(person, needs)
        return self._known[person.key, needs]

    def _near(self, needs: Needs) -> list[Person]:
        """Those with at least one of the skills needed: without any, a person is not able."""
        least = min(self._profile.least_fit, self._profile.least_fit_growing)
        if not needs or least <= 0:
            return self._people
        near = {one.key: one for skill, _ in needs for one in self._skilled.get(skill, ())}
        return [near[key] for key in sorted(near)]

    def _eligible(self, candidate: Fitness) -> bool:
        if self._team.person(candidate.person).group:
            return False
        if candidate.fit >= to_fraction(self._profile.least_fit):
            return True
        growing = candidate.growth == 1 and candidate.mentor is not None
        return growing and candidate.fit >= to_fraction(self._profile.least_fit_growing)

    def _worked_out(self, person: Person, needs: Needs) -> Fitness:
        """The scores: fit is the mean of level over needed level, over the skills needed.

        Growth is full where a skill that is exactly one level short is among the person's aims, and
        partial for a person who is able and wants more of it.
        """
        known = person.commitment
        marks = (
            fit := person.fit(needs),
            growth := self._growth(person, needs, fit),
            commitment := to_fraction(self._profile.unknown_commitment if known is None else known),
            relief := Fraction(int(person.key != self._team.leader)),
        )
        score = sum(weight * mark for weight, mark in zip(self._weights, marks, strict=True))
        return Fitness(
            person=person.key,
            fit=fit,
            growth=growth,
            commitment=commitment,
            relief=relief,
            mentor=self._mentor(person, needs),
            worth=round(score * MILLION),
        )

    def _growth(self, person: Person, needs: Needs, fit: Fraction) -> Fraction:
        for skill, level in needs:
            if skill in person.aims and (person.skill(skill) or 0) == level - 1:
                return Fraction(1)
        keen = any(skill in person.aims for skill, _ in needs)
        return to_fraction(self._profile.growth_of_the_able) if fit == 1 and keen else Fraction(0)

    def _mentor(self, person: Person, needs: Needs) -> str | None:
        """The first other person who has the skills that are missing; the most able come first."""
        short = [(skill, level) for skill, level in needs if not _has(person, skill, level)]
        if not short:
            return None
        if needs not in self._helpers:
            near = {one.key: one for skill, _ in needs for one in self._skilled.get(skill, ())}
            self._helpers[needs] = sorted(
                near.values(),
                key=lambda one: (one.key == self._team.leader, -one.fit(needs), one.key),
            )
        for other in self._helpers[needs]:
            if other is not person and all(_has(other, skill, level) for skill, level in short):
                return other.key
        return None


def _has(person: Person, skill: str, level: int) -> bool:
    had = person.skill(skill)
    return had is not None and had >= level
