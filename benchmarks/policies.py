"""Seeded policies with everything the model has, for benchmarks: independent of the planner.

Skills, absences, part-time weeks, half days, shares, prerequisites, alternatives, tight due dates,
a budget, overlaps, pins and a second target. A family says how scarce days and money are.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random
from typing import NamedTuple

from smartgoals.model import (
    Action,
    Contribution,
    Improvement,
    Interaction,
    Measure,
    Objective,
    Period,
    Person,
    Policy,
    Purpose,
    Strategy,
    Strength,
    Team,
)
from smartgoals.values.estimate import Estimate

TODAY = date(2026, 1, 5)
STRATEGIES = 6

PINNED, AWAY, SHARED, FOLLOWS, WAITS, BRINGS, SECOND, DUE = (
    0.04,
    0.4,
    0.15,
    0.35,
    0.25,
    0.85,
    0.25,
    0.5,
)
"""The chances that an action is pinned, that somebody is away for a while; that an action takes a part
of the day, follows another one, waits for a day, brings visits, brings members, has a due date."""


class Family(NamedTuple):
    """How scarce things are.

    Attributes:
        days: The days of work on offer over the days the team has; above 1 not all can be done.
        money: The budget over the cost of all candidates.
        wanted: The main target over what all candidates bring on average.
    """

    days: float
    money: float
    wanted: float


EASY = Family(days=0.8, money=0.9, wanted=0.6)
MIDDLE = Family(days=1.3, money=0.6, wanted=0.6)
TIGHT = Family(days=1.9, money=0.5, wanted=0.65)
FAMILIES = {"easy": EASY, "middle": MIDDLE, "tight": TIGHT}


class Case(NamedTuple):
    """One policy, the team, and the people some actions are pinned to."""

    policy: Policy
    team: Team
    pins: dict[str, str]


def day(slot: int) -> date:
    """The day of a working day, counted from `TODAY`."""
    return TODAY + timedelta(slot // 5 * 7 + slot % 5)


def case(seed: int, count: int, people: int, family: Family) -> Case:
    """One case, always the same for the same arguments."""
    dice = Random(f"{seed} {count} {people} {family}")
    team = _team(dice, people)
    skills = sorted({skill for person in team.people for skill, _ in person.skills})
    efforts = [dice.choice((0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10)) for _ in range(count)]
    a_week = sum(person.days_a_week for person in team.people)
    span = max(int(sum(efforts) / family.days / a_week * 5), 15)
    actions = _actions(dice, efforts, skills, span)
    keys = [action.key for action in actions]
    holders = {
        action.key: sorted(
            person.key
            for person in team.people
            if all(dict(person.skills).get(skill, -1) >= level for skill, level in action.needs)
        )
        for action in actions
    }
    actions = _without_lost([action for action in actions if holders[action.key]])
    pins = {
        action.key: dice.choice(holders[action.key]) for action in actions if dice.random() < PINNED
    }
    hoped = {
        measure: sum(
            one.chance * float(part.estimate.likely)
            for one in actions
            for part in one.contributions
            if part.measure == measure
        )
        for measure in ("visits", "members")
    }
    visits = Measure("visits", unit="visits", source="desk", every="month")
    members = Measure("members", unit="members", source="list", every="month")
    policy = Policy(
        Objective(
            "Welcome more visits",
            target=visits.from_to(0, max(int(hoped["visits"] * family.wanted), 1)),
            secondary=[members.from_to(0, max(int(hoped["members"] * family.wanted / 2), 1))],
            deadline=day(span),
            purposes=[Purpose("The town keeps its museum open")],
        ),
        key="policy",
        diagnosis=[Strength("Schools trust us"), Improvement("Few come back")],
        strategies=[Strategy(f"Way {way}", key=f"way-{way}") for way in range(STRATEGIES)],
        actions=actions,
        interactions=_overlaps(dice, keys, {action.key for action in actions}),
        budget=int(sum(float(one.cost or 0) for one in actions) * family.money),
    )
    return Case(policy, team, pins)


def _team(dice: Random, people: int) -> Team:
    """People with skills, absences and part-time weeks; the first one leads and can do most."""
    skills = [f"skill {number}" for number in range(max(4, people // 3))]
    persons = []
    for number in range(people):
        known = skills if number == 0 else dice.sample(skills, dice.randint(2, 3))
        first = TODAY + timedelta(dice.randint(0, 60))
        away = [Period(first, first + timedelta(dice.randint(4, 18)))]
        persons.append(
            Person(
                f"Person {number}",
                key=f"p{number:04}",
                skills={skill: dice.randint(2, 4) for skill in known},
                aims=dice.sample(skills, 1),
                days_a_week=dice.choice([5, 5, 5, 4, 3]),
                absences=away if dice.random() < AWAY else [],
                commitment=dice.choice([0.5, 0.7, 0.9]),
            )
        )
    return Team(persons, leader="p0000")


def _actions(
    dice: Random, efforts: Sequence[float], skills: Sequence[str], span: int
) -> list[Action]:
    actions: list[Action] = []
    ends: dict[str, int] = {}
    for number, effort in enumerate(efforts):
        share = dice.choice(("0.5", "0.25")) if dice.random() < SHARED else "1"
        lasts = max(int(effort / float(share) + 0.99), 1)
        earlier = [one.key for one in actions[-8:] if ends[one.key] + lasts < span]
        after = dice.sample(earlier, 1) if earlier and dice.random() < FOLLOWS else []
        waits = dice.randint(0, span // 3) if dice.random() < WAITS else 0
        key = f"a{number:05}"
        ends[key] = max([waits, *(ends[other] for other in after)]) + lasts
        due = ends[key] + lasts // 2 + dice.randint(2, max(span // 3, 3))
        contributions = []
        likely = max(int(effort * dice.uniform(4, 20)), 2)
        if dice.random() < BRINGS:
            contributions.append(Contribution("visits", _around(likely)))
        if dice.random() < SECOND:
            contributions.append(Contribution("members", _around(max(likely // 4, 2))))
        actions.append(
            Action(
                f"Do {number}",
                key=key,
                strategy=f"way-{number % STRATEGIES}",
                effort=str(effort),
                share=share,
                cost=dice.randint(1, 30) * 100,
                chance=dice.choice([0.6, 0.7, 0.8, 0.9]),
                contributions=contributions,
                needs={dice.choice(skills): dice.randint(2, 3)},
                after=after,
                earliest=day(waits) if waits else None,
                due=day(due) if due < span and dice.random() < DUE else None,
                alternative=f"pair-{number // 2}" if number // 2 % 5 == 0 else None,
            )
        )
    return actions


def _around(likely: int) -> Estimate:
    return Estimate(likely // 2, likely, likely * 3 // 2)


def _without_lost(actions: Sequence[Action]) -> list[Action]:
    """The actions without those that follow one nobody can do."""
    kept: dict[str, Action] = {}
    for action in actions:
        if set(action.after) <= kept.keys():
            kept[action.key] = action
    return list(kept.values())


def _overlaps(dice: Random, keys: Sequence[str], known: set[str]) -> list[Interaction]:
    """Pairs of neighbours that partly reach the same people."""
    pairs = [(keys[place], keys[place + 1]) for place in range(0, len(keys) - 1, 7)]
    return [
        Interaction(first, second, value=-dice.randint(2, 9), mechanism="the same people")
        for first, second in pairs
        if {first, second} <= known
    ]
