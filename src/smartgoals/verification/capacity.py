"""Over a whole cascade no day of a person is given twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from attrs import evolve, frozen

from smartgoals.model.action import Action
from smartgoals.model.cascade_plan import CascadePlan
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.person import Person
from smartgoals.model.plan import Plan
from smartgoals.text import Text
from smartgoals.verification.timetable import least_of_each_day
from smartgoals.verification.violation import Violation, violation

_TWICE = Text(
    en="{person} is asked for {part:percent} of {day} by several policies together.",
    fr="Plusieurs politiques demandent ensemble à {person} {part:percent} du {day}.",
)
_OVERLOADED = Text(
    en="{person} is asked for {days} days by all policies together, and has {capacity}.",
    fr="Toutes les politiques ensemble demandent {days} jours à {person}, qui en a {capacity}.",
)


_DIFFERENT = Text(
    en="{person} is not the same person at “{path}”, or does not have the same days off.",
    fr="{person} n'est pas la même personne à « {path} », ou n'y a pas les mêmes congés.",
)


@frozen
class _Work:
    """One action of one person, with the plan and the person as known there."""

    plan: Plan
    person: Person
    given: DelegatedAction
    action: Action

    @property
    def pinned(self) -> bool:
        return self.given.action in dict(self.plan.pins)


def check_capacity(tree: CascadePlan) -> Iterator[Violation]:
    """Over all policies, no person gives more than a day a day, or more days than they have."""
    whole_team = {person.key: person for person in tree.team.people}
    work: defaultdict[str, list[_Work]] = defaultdict(list)
    for node in tree.plans:
        people = {person.key: person for person in node.plan.team.people}
        actions = {action.key: action for action in node.plan.policy.actions}
        for person in people.values():
            if not _is_same_person(person, whole_team.get(person.key)):
                yield violation(person.key, _DIFFERENT, person=person.name, path=node.path)
        for given in node.plan.delegations:
            found = _Work(node.plan, people[given.owner], given, actions[given.action])
            work[given.owner].append(found)
    for person in tree.team.people:
        yield from _daily_demand(person, work[person.key])
        yield from _total_days(person, work[person.key])


def _is_same_person(here: Person, in_team: Person | None) -> bool:
    """Whether a person is the one of the whole team, with at most absences and load added."""
    return (
        in_team is not None
        and evolve(here, absences=in_team.absences, load=in_team.load) == in_team
        and set(in_team.absences) <= set(here.absences)
        and in_team.load <= here.load
    )


def _daily_demand(person: Person, work: list[_Work]) -> Iterator[Violation]:
    """The first day on which a person is asked for more than a day."""
    asked: defaultdict[date, Fraction] = defaultdict(Fraction)
    for one in work:
        for day, part in least_of_each_day(one.plan, one.person, one.given):
            asked[day] += part
    crowded = [day for day, part in asked.items() if part > 1]
    if crowded:
        day = min(crowded)
        yield violation(person.key, _TWICE, person=person.name, day=day, part=float(asked[day]))


def _total_days(person: Person, work: list[_Work]) -> Iterator[Violation]:
    """Those who stated how many days they have are asked for no more, unless pinned."""
    if person.capacity is None or all(one.pinned for one in work):
        return
    days = sum((Fraction(one.action.effort) for one in work), Fraction(person.load))
    if days > person.capacity:
        facts = {"days": float(days), "capacity": person.capacity}
        yield violation(person.key, _OVERLOADED, person=person.name, **facts)
