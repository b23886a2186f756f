"""Delegation on seeded policies."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from smartgoals.model import (
    Action,
    Contribution,
    Improvement,
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


def team_of(dice: Random, people: int) -> Team:
    """People with skills, absences and part-time weeks; the first one leads and can do most."""
    skills = [f"skill {number}" for number in range(max(4, people // 3))]
    persons = []
    for number in range(people):
        known = skills if number == 0 else dice.sample(skills, dice.randint(2, 3))
        first = TODAY + timedelta(dice.randint(0, 60))
        absences = [Period(first, first + timedelta(dice.randint(4, 18)))]
        persons.append(
            Person(
                f"Person {number}",
                key=f"p{number:04}",
                skills={skill: dice.randint(2, 4) for skill in known},
                aims=dice.sample(skills, 1),
                days_a_week=dice.choice([5, 5, 5, 4, 3]),
                absences=absences if dice.random() < 0.4 else [],
                commitment=dice.choice([0.5, 0.7, 0.9]),
            )
        )
    return Team(persons, leader="p0000")


def actions_of(dice: Random, count: int, skills: Sequence[str], span: int) -> list[Action]:
    """Candidates with prerequisites, alternatives and due dates; none is hopeless by itself."""
    actions: list[Action] = []
    ends: dict[str, int] = {}
    for number in range(count):
        effort, likely = dice.randint(2, 12), dice.randint(20, 120)
        earlier = [one.key for one in actions[-8:]]
        after = dice.sample(earlier, 1) if earlier and dice.random() < 0.35 else []
        waits = dice.randint(0, span // 3) if dice.random() < 0.3 else 0
        key = f"a{number:05}"
        ends[key] = max([waits, *(ends[other] for other in after)]) + effort
        due = ends[key] + effort // 2 + dice.randint(3, span // 2)
        brings = Estimate(likely // 2, likely, likely * 3 // 2)
        actions.append(
            Action(
                f"Do {number}",
                key=key,
                strategy=f"way-{number % 6}",
                effort=effort,
                cost=dice.randint(1, 30) * 100,
                chance=dice.choice([0.6, 0.7, 0.8, 0.9]),
                contributions=[Contribution("visits", brings)] if dice.random() < 0.9 else [],
                needs={dice.choice(skills): dice.randint(2, 3)},
                after=after,
                earliest=day(waits) if waits else None,
                due=day(due) if due < span and dice.random() < 0.5 else None,
                alternative=f"pair-{number // 2}" if number // 2 % 5 == 0 else None,
            )
        )
    return actions


def day(slot: int) -> date:
    """The day of a working day, counted from today."""
    return TODAY + timedelta(slot // 5 * 7 + slot % 5)


def case(seed: int, count: int, people: int) -> tuple[Policy, Team]:
    """One policy and one team, always the same for a seed: some with time enough, some without."""
    dice = Random(f"{seed} {count} {people}")  # noqa: S311 — dice, not secrets
    team = team_of(dice, people)
    skills = sorted({skill for person in team.people for skill, _ in person.skills})
    span = int(count * 7 / (people * 0.85) / dice.choice([0.7, 0.85, 1.0])) + 12
    actions = actions_of(dice, count, skills, span)
    hoped = sum(
        one.chance * float(part.estimate.likely) for one in actions for part in one.contributions
    )
    visits = Measure("visits", unit="visits", source="desk", every="month")
    policy = Policy(
        Objective(
            "Welcome more visits",
            target=visits.from_to(0, int(hoped * 0.7)),
            deadline=day(span),
            purposes=[Purpose("The town keeps its museum open")],
        ),
        key="policy",
        diagnosis=[Strength("Schools trust us"), Improvement("Few come back")],
        strategies=[Strategy(f"Way {way}", key=f"way-{way}") for way in range(6)],
        actions=actions,
        budget=int(sum(one.cost for one in actions) * 9 // 10),
    )
    return policy, team
