"""Better and better plans for callers who can wait."""

from __future__ import annotations

from datetime import timedelta
from itertools import islice, pairwise

import pytest
from attrs import evolve

from planning.cases import ADA, TODAY, VISITS, action, planned, policy
from planning.test_bounds import example
from smartgoals.errors import InvalidValueError, OutOfTurnError
from smartgoals.model import Person, Plan, Profile, Team
from smartgoals.planning import plan
from smartgoals.verification import verify

COUNT, SLICES = 16, 60


def hurried() -> Plan:
    """A plan for which there was hardly any time to search, where days are scarce."""
    actions = [
        action(
            f"a{number:02}",
            *[3 + 5 * number % 7] * 3,
            cost=100 + 37 * number % 90,
            effort=1 + number * 3 % 4,
            due=TODAY + timedelta(4 + number % 5),
            after=[f"a{number - 1:02}"] if number % 4 == 3 else [],
        )
        for number in range(COUNT)
    ]
    people = [Person("Ada", key="ada"), Person("Bo", key="bo"), Person("Cy", key="cy")]
    subject = policy(
        actions, target=VISITS.from_to(0, 60), deadline=TODAY + timedelta(11), budget=2_000
    )
    return plan(subject, Team(people, leader="ada"), today=TODAY, profile=Profile(rounds=1))


def values(made: Plan) -> list[object]:
    """What a plan has reached, level by level."""
    return [bound.value for bound in made.bounds]


def test_every_other_plan_is_better_and_right() -> None:
    first = hurried()
    found = [*islice(first.improvements(), SLICES)]

    assert found[0] is first
    assert all(
        later is earlier or values(later) < values(earlier) for earlier, later in pairwise(found)
    )
    assert found[-1] is not first
    assert verify(found[-1]) == ()
    assert found[-1].planner == first.planner


def test_the_same_seed_gives_the_same_plans() -> None:
    first = hurried()
    once, again = ([*islice(first.improvements(seed=7), SLICES)] for _ in range(2))

    assert once == again


def test_what_is_better_can_be_improved_further() -> None:
    better = [*islice(hurried().improvements(), SLICES)][-1]

    assert values([*islice(better.improvements(seed=1), SLICES)][-1]) <= values(better)


def test_it_ends_where_no_better_plan_is_possible() -> None:
    best = example()

    assert best.is_proven_best
    assert [*best.improvements()] == [best]


def test_it_ends_once_the_best_plan_is_proven() -> None:
    best = example()
    worse = evolve(best, bounds=[evolve(one, value=one.value + 1) for one in best.bounds])

    assert next(worse.improvements()) is worse


def test_it_ends_at_once_where_there_is_nothing_to_choose() -> None:
    unknown = action("a", 9, 9, 9, needs={"magic": 4})
    empty = planned(policy([unknown], target=VISITS.from_to(0, 9)), [ADA])

    assert [*empty.improvements()] == [empty]


def test_a_plan_that_has_started_is_planned_again_instead() -> None:
    begun = example()
    for delegation in begun.delegations:
        begun = begun.agree(delegation.action)

    with pytest.raises(OutOfTurnError, match="has already started"):
        begun.start(on=TODAY).improvements()


def test_arguments_are_checked() -> None:
    with pytest.raises(InvalidValueError, match="seed"):
        example().improvements(seed="1")  # type: ignore[arg-type]
    with pytest.raises(InvalidValueError, match="made by hand"):
        evolve(example(), planner=None).improvements()
