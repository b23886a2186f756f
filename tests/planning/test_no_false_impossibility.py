"""A plan is called impossible only where no plan reaches all targets, with owners and in time."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest

import smartgoals as sg
from planning.cases import VISITS, action, policy
from planning.whole import Case, is_reachable
from smartgoals.model import Contribution, Interaction, Measure, Period, Person, Team
from smartgoals.values import Estimate
from smartgoals.verification import verify

TODAY = date(2026, 1, 5)
SEEDS = 30
MEASURES = ("visits", "newcomers", "takings")


def drawn(seed: int) -> Case:
    """Up to seven actions and four people, with up to three targets, dates, money and parts of days."""
    dice = Random(f"feasible {seed}")  # noqa: S311 — repeatable, not secret
    count, weeks = dice.randint(2, 7), dice.choice([1, 1, 2])
    last = TODAY + timedelta(7 * weeks - 3)
    skills = ("events", "writing")
    people = [
        Person(
            name,
            skills={skill: dice.randint(1, 4) for skill in dice.sample(skills, dice.randint(1, 2))},
            capacity=dice.choice([None, None, str(dice.randint(1, 4 * weeks)), "2.5"]),
            load=dice.choice(["0", "0", "0.5"]),
            days_a_week=dice.choice([5, 5, 4, 3]),
            absences=[Period(away := TODAY + timedelta(dice.randrange(7 * weeks)), away)]
            if dice.random() < 0.3
            else [],
            commitment=dice.choice([None, 0.2, 0.9]),
        )
        for name in ("Ada", "Bob", "Cleo", "Dan")[: dice.randint(1, 4)]
    ]
    targets = dice.randint(1, 3)
    keys = [f"a{number}" for number in range(count)]
    actions = []
    for number, key in enumerate(keys):
        brings = [
            Contribution(measure, Estimate(*[dice.randint(2, 12)] * 3))
            for measure in MEASURES[:targets]
            if dice.random() < 0.5
        ]
        due = TODAY + timedelta(dice.randint(1, 7 * weeks - 3)) if dice.random() < 0.3 else None
        actions.append(
            action(
                key,
                contributions=brings,
                strategy=dice.choice(["near", "far", "aside"]),
                effort=dice.choice(["0", "0.25", "0.5", "1", "1", "1.5", "2", "3"]),
                share=dice.choice(["1", "1", "1", "0.5"]),
                cost=dice.randint(0, 9),
                chance=dice.choice([1, 1, 0.5]),
                needs={dice.choice(skills): dice.randint(1, 4)} if dice.random() < 0.5 else {},
                after=dice.sample(keys[:number], 1) if number and dice.random() < 0.25 else [],
                enables=dice.sample(keys[number + 1 :], 1)
                if keys[number + 1 :] and dice.random() < 0.2
                else [],
                alternative=dice.choice([None, None, None, "either"]),
                due=due,
            )
        )
    pairs = [dice.sample(keys, 2)] if dice.random() < 0.2 else []
    subject = policy(
        actions,
        target=VISITS.from_to(0, dice.randint(2, 20)),
        secondary=[
            Measure(key, unit=key, source="till", every="month").from_to(0, dice.randint(2, 12))
            for key in MEASURES[1:targets]
        ],
        deadline=last,
        budget=dice.choice([None, 3 * count, 4 * count]),
        interactions=[Interaction(*pair, value=-dice.randint(1, 4)) for pair in pairs],
    )
    return Case.of(subject, Team(people, leader=dice.choice([None, people[0].key])), TODAY, {})


def feasible(first: int, count: int) -> list[tuple[int, Case]]:
    """Cases, by seed, in which some plan reaches all targets, with owners and in time."""
    found: list[tuple[int, Case]] = []
    seed = first
    while len(found) < count:
        case = drawn(seed)
        if is_reachable(case):
            found.append((seed, case))
        seed += 1
    return found


@pytest.mark.slow
def test_what_can_be_reached_is_never_called_impossible() -> None:
    """Against all sets, owners and orders of work; and what is planned keeps what plans promise."""
    wrong = []
    for seed, case in feasible(0, SEEDS):
        plan = sg.plan(case.policy, case.team, today=TODAY)
        if plan.missing or verify(plan):
            wrong.append(seed)

    assert wrong == []
