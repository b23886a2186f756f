"""How well one person suits one action.

The 70 % rule of delegation, and matching capability with development: somebody who is nearly able
and wants to learn may be the better owner. All weights and cuts are the profile's.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from attrs import frozen

from smartgoals.model.action import Action
from smartgoals.model.person import Person, Team
from smartgoals.model.profile import Profile
from smartgoals.values.amount import as_written


@frozen(kw_only=True)
class Fitness:
    """The four marks of a person for an action, each from 0 to 1, and who would help them."""

    person: str
    fit: Fraction
    growth: Fraction
    commitment: Fraction
    relief: Fraction
    mentor: str | None
    group: bool = False

    def score(self, profile: Profile) -> Fraction:
        """The weighed sum of the marks, before anybody's load is looked at."""
        weights = profile.weights
        return (
            as_written(weights.fit) * self.fit
            + as_written(weights.growth) * self.growth
            + as_written(weights.commitment) * self.commitment
            + as_written(weights.relief) * self.relief
        )


def everybodys_fitness(action: Action, team: Team, profile: Profile) -> dict[str, Fitness]:
    """The marks of everybody for an action, by key of the person.

    Fit is the mean over the needed skills of what is had of what is needed. Growth is full when a
    skill exactly one level short is among the person's aims, and partial for somebody who is
    already able and wants more of it.
    """
    people = sorted(team.people, key=lambda person: person.key)
    fits = {person.key: person.fit(action.needs) for person in people}
    helpers = sorted(people, key=lambda one: (one.key == team.leader, -fits[one.key], one.key))
    return {
        person.key: Fitness(
            person=person.key,
            fit=fits[person.key],
            growth=_growth(person, action, fits[person.key], profile),
            commitment=as_written(
                profile.unknown_commitment if person.commitment is None else person.commitment
            ),
            relief=Fraction(int(person.key != team.leader)),
            mentor=_mentor(person, action, helpers),
            group=person.group,
        )
        for person in people
    }


def eligible(candidate: Fitness, profile: Profile) -> bool:
    """Whether a person may own an action: able enough, or growing into it with a mentor.

    A group can be counted on, but owns nothing.
    """
    if candidate.group:
        return False
    if candidate.fit >= as_written(profile.least_fit):
        return True
    growing = candidate.growth == 1 and candidate.mentor is not None
    return growing and candidate.fit >= as_written(profile.least_fit_growing)


def _has(person: Person, skill: str, level: int) -> bool:
    had = person.skill(skill)
    return had is not None and had >= level


def _growth(person: Person, action: Action, fit: Fraction, profile: Profile) -> Fraction:
    for skill, level in action.needs:
        if skill in person.aims and (person.skill(skill) or 0) == level - 1:
            return Fraction(1)
    keen = any(skill in person.aims for skill, _ in action.needs)
    return as_written(profile.growth_of_the_able) if fit == 1 and keen else Fraction(0)


def _mentor(person: Person, action: Action, helpers: Sequence[Person]) -> str | None:
    """The first helper but oneself who has what this person lacks; the ablest come first."""
    short = [(skill, level) for skill, level in action.needs if not _has(person, skill, level)]
    if not short:
        return None
    for other in helpers:
        able = all(_has(other, skill, level) for skill, level in short)
        if able and other.key != person.key:
            return other.key
    return None
