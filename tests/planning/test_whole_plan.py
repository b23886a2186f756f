"""The whole plan of small policies is the best of all plans there are, level by level."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest

from planning.cases import VISITS, action, policy
from planning.whole import Case, best_levels, levels_of, overload_of
from smartgoals.model import Interaction, Period, Person, Plan, Team
from smartgoals.planning import plan

TODAY = date(2026, 1, 5)
SEEDS = 80


def drawn(seed: int) -> Case:
    """A small policy and a team: tight now and then, in days, in money, in time or in skills."""
    dice = Random(seed)  # noqa: S311 — repeatable, not secret
    count = dice.choice([2, 3, 4, 4, 5, 5, 5, 6, 6, 7, 8])
    weeks = dice.choice([1, 2, 2, 3])
    last = TODAY + timedelta(7 * weeks - 3)
    skills = ("events", "writing")
    people = [
        Person(
            name,
            skills={skill: dice.randint(0, 4) for skill in dice.sample(skills, dice.randint(1, 2))},
            aims=dice.sample(skills, dice.choice([0, 0, 1])),
            capacity=dice.choice([None, None, dice.randint(1, 4 * weeks)]),
            load=dice.choice([0, 0, 1]),
            days_a_week=dice.choice([5, 5, 5, 4, 3]),
            absences=[Period(away := TODAY + timedelta(dice.randrange(7 * weeks)), away)]
            if dice.random() < 0.4
            else [],
            commitment=dice.choice([None, 0.2, 0.9]),
        )
        for name in ("Ada", "Bob", "Cleo", "Dan")[: dice.randint(1, 4 if count < 7 else 3)]
    ]
    keys = [f"a{number}" for number in range(count)]
    actions = []
    for number, key in enumerate(keys):
        brings = dice.choice([0, dice.randint(1, 9), dice.randint(3, 15), dice.randint(3, 15)])
        actions.append(
            action(
                key,
                *[brings] * 3 * bool(brings),
                strategy=dice.choice(["near", "far"]),
                effort=dice.randint(1, 5),
                share=dice.choice(["1", "1", "1", "0.5"]),
                cost=dice.randint(0, 9),
                chance=dice.choice([1, 1, 0.5]),
                needs={dice.choice(skills): dice.randint(1, 4)} if dice.random() < 0.6 else {},
                after=dice.sample(keys[:number], 1) if number and dice.random() < 0.3 else [],
                alternative=dice.choice([None, None, None, "either"]),
                earliest=TODAY + timedelta(dice.randrange(5)) if dice.random() < 0.2 else None,
                due=TODAY + timedelta(dice.randint(5, 7 * weeks)) if dice.random() < 0.3 else None,
                reserved=dice.random() < 0.1,
            )
        )
    pairs = [dice.sample(keys, 2)] if dice.random() < 0.2 else []
    subject = policy(
        actions,
        target=VISITS.from_to(0, dice.randint(8, 40)),
        deadline=last,
        budget=dice.choice([None, None, 4 * count]),
        interactions=[Interaction(*pair, value=-dice.randint(1, 4)) for pair in pairs],
    )
    pins = {}
    if dice.random() < 0.25:
        pins = {dice.choice(keys): dice.choice(people).key}
    leader = dice.choice([None, people[0].key])
    return Case.of(subject, Team(people, leader=leader), TODAY, pins)


def planned(case: Case) -> Plan:
    """The whole plan, as long as a director would wait."""
    return plan(case.policy, case.team, today=TODAY, pins=case.pins)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(SEEDS))
def test_no_plan_is_better(seed: int) -> None:
    """On any level, or on a later one where the earlier ones are equal."""
    case = drawn(seed)
    found = planned(case)

    assert overload_of(case, found) == 0
    assert levels_of(case, found) == best_levels(case)
