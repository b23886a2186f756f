"""Over a whole cascade nobody's days are spent twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from attrs import frozen

from smartgoals.model.action import Action
from smartgoals.model.cascade_plan import CascadePlan
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.person import Person
from smartgoals.planning.promises.violation import Violation, broken
from smartgoals.planning.promises.workdays import worked_between
from smartgoals.text import Text

_TWICE = Text(
    en="{person} is asked for {part:percent} of {day} by several policies together.",
    fr="Plusieurs politiques demandent ensemble à {person} {part:percent} du {day}.",
)
_OVERLOADED = Text(
    en="{person} is asked for {days} days by all policies together, and has {capacity}.",
    fr="Toutes les politiques ensemble demandent {days} jours à {person}, qui en a {capacity}.",
)


@frozen
class _Work:
    """What one person does in one place."""

    given: DelegatedAction
    action: Action
    by_hand: bool


def keeps_the_days(tree: CascadePlan) -> Iterator[Violation]:
    """Over all policies, nobody gives more than a day a day, or more days than they have."""
    work: defaultdict[str, list[_Work]] = defaultdict(list)
    for one in tree.plans:
        actions = {action.key: action for action in one.plan.policy.actions}
        pinned = {key for key, _ in one.plan.pins}
        for given in one.plan.delegations:
            found = _Work(given, actions[given.action], given.action in pinned)
            work[given.owner].append(found)
    for person in tree.team.people:
        yield from _a_day_a_day(tree, person, work[person.key])
        yield from _has_the_days(person, work[person.key])


def _a_day_a_day(tree: CascadePlan, person: Person, work: list[_Work]) -> Iterator[Violation]:
    """The first day on which somebody is asked for more than a day."""
    asked: defaultdict[date, Fraction] = defaultdict(Fraction)
    for one in work:
        for day in worked_between(tree.top.plan, person, one.given.start, one.given.due):
            asked[day] += Fraction(one.action.share)
    crowded = [day for day, part in asked.items() if part > 1]
    if crowded:
        day = min(crowded)
        yield broken(person.key, _TWICE, person=person.name, day=day, part=float(asked[day]))


def _has_the_days(person: Person, work: list[_Work]) -> Iterator[Violation]:
    """Those who said how many days they have are asked for no more, but by hand."""
    if person.capacity is None or all(one.by_hand for one in work):
        return
    days = sum((Fraction(one.action.effort) for one in work), Fraction(person.load))
    if days > person.capacity:
        facts = {"days": float(days), "capacity": person.capacity}
        yield broken(person.key, _OVERLOADED, person=person.name, **facts)
