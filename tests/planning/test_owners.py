"""Stage 3: exactly one owner each, the best assignment of all together."""

from __future__ import annotations

import random
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import smartgoals as sg
from effort import tries
from planning.cases import action, context, owned, planned, policy
from smartgoals.model import Person, Plan, UnownedAction
from smartgoals.planning.assignment import Owners
from smartgoals.planning.assignment.solver import MOST_EXACT, NOBODY, Option, Workload, assign

UNOWNED = 10**12


def hands(owners: Owners) -> dict[str, str]:
    """Who owns what."""
    return {one.action.key: one.owner.person for one in owners.ownerships}


def why(plan: Plan, key: str) -> str:
    """Everything said about an action, in words."""
    return " ".join(sg.render(reason) for reason in plan.why(key))


@st.composite
def puzzles(draw: st.DrawFn) -> tuple[dict[str, list[Option]], Workload]:
    """Up to five actions and four people, some of them short of days."""
    people = [f"p{index}" for index in range(draw(st.integers(1, 4)))]
    actions = [f"a{index}" for index in range(draw(st.integers(0, 5)))]
    worths = st.integers(0, 10).map(lambda tenth: tenth * 100_000)
    able = st.lists(st.sampled_from(people), unique=True)
    amounts = st.integers(0, 12)
    options = {key: [Option(one, draw(worths)) for one in draw(able)] for key in actions}
    work = Workload(
        days={key: draw(amounts) for key in actions},
        capacity={one: draw(amounts) for one in people},
        taken={one: draw(st.sampled_from([0, 1])) for one in people},
        balance=250_000,
    )
    return options, work


def total(owners: dict[str, str], options: dict[str, list[Option]], work: Workload) -> float | None:
    """The score of an assignment from the definition; nothing where somebody has too little time."""
    score = 0.0
    loads = dict(work.taken)
    for key, owner in owners.items():
        if owner == NOBODY:
            score -= UNOWNED
            continue
        score += next(option.worth for option in options[key] if option.person == owner)
        loads[owner] += work.days[key]
        if loads[owner] > work.capacity[owner]:
            return None
    for person, days in loads.items():
        if work.capacity[person]:
            before = (work.taken[person] / work.capacity[person]) ** 2
            score -= work.balance * float((days / work.capacity[person]) ** 2 - before)
    return score


@settings(max_examples=tries(60))
@given(puzzles())
def test_the_assignment_is_the_best_of_all(
    puzzle: tuple[dict[str, list[Option]], Workload],
) -> None:
    options, work = puzzle
    choices = [[*(option.person for option in options[key]), NOBODY] for key in options]
    scores = [
        score
        for owners in product(*choices)
        if (score := total(dict(zip(options, owners, strict=True)), options, work)) is not None
    ]

    assert total(assign(options, work), options, work) == pytest.approx(max(scores), abs=20)


@pytest.mark.parametrize("count", [MOST_EXACT, MOST_EXACT + 1, 40])
@pytest.mark.parametrize("seed", range(3))
def test_more_than_can_be_searched_is_still_within_everybodys_days(count: int, seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 — dice, not secrets
    people = [f"p{index}" for index in range(5)]
    options = {
        f"a{index:02}": [
            Option(one, dice.randrange(10**6)) for one in people if dice.random() < 0.8
        ]
        for index in range(count)
    }
    work = Workload(
        days={key: dice.randint(1, 9) for key in options},
        capacity=dict.fromkeys(people, 20),
        taken=dict.fromkeys(people, 0),
        balance=250_000,
    )
    owners = assign(options, work)

    assert set(owners) == set(options)
    assert all(load <= 20 for load in work.after(owners).values())
    assert all(
        owner == NOBODY or owner in {option.person for option in options[key]}
        for key, owner in owners.items()
    )


def test_twelve_alike_among_seven_alike_are_shared_out_in_time() -> None:
    people = [f"p{index}" for index in range(7)]
    options = {f"a{index:02}": [Option(one, 500_000) for one in people] for index in range(12)}
    work = Workload(
        days=dict.fromkeys(options, 5),
        capacity=dict.fromkeys(people, 100),
        taken=dict.fromkeys(people, 0),
        balance=250_000,
    )
    loads = work.after(assign(options, work)).values()

    assert sorted(loads) == [5, 5, 10, 10, 10, 10, 10]


def test_a_pin_goes_first_even_where_it_is_too_much() -> None:
    work = Workload(
        days={"a": 5, "b": 9},
        capacity={"ada": 6},
        taken={"ada": 0},
        balance=250_000,
        pinned=frozenset({"b"}),
    )

    assert assign({"a": [Option("ada", 9)], "b": [Option("ada", 0)]}, work) == {
        "a": NOBODY,
        "b": "ada",
    }


def test_who_fits_best_owns_it() -> None:
    team = [Person("Ada", skills={"law": 4}), Person("Bob", skills={"law": 3})]
    owners = owned(context([action("a", needs={"law": 4}), action("b", needs={"law": 3})], team))

    assert hands(owners)["a"] == "ada"
    assert owners.ownerships[0].owner.fit == 1


@pytest.mark.parametrize(
    ("skills", "able"),
    [
        ({"law": 4, "art": 2}, True),  # 0.75 of what is needed
        ({"law": 3, "art": 2}, False),  # 0.625
        ({"law": 4}, False),
        ({"art": 4}, False),
        ({}, False),
    ],
)
def test_seven_tenths_are_enough(skills: dict[str, int], *, able: bool) -> None:
    work = [action("a", needs={"law": 4, "art": 4})]
    owners = owned(context(work, [Person("Ada", skills=skills)]))

    assert bool(owners.ownerships) == able
    assert [one.action for one in owners.unowned] == ([] if able else ["a"])


@pytest.mark.parametrize(
    ("level", "aims", "mentored", "able"),
    [
        (1, ["law"], True, True),
        (1, ["law"], False, False),
        (1, [], True, False),
        (0, ["law"], True, False),
    ],
)
def test_who_is_one_level_short_may_grow_into_it_with_a_mentor(
    level: int,
    aims: list[str],
    *,
    mentored: bool,
    able: bool,
) -> None:
    learner = Person("Ada", skills={"law": level}, aims=aims)
    busy = Person("Mentor", skills={"law": 4}, capacity=0)
    owners = owned(
        context([action("a", needs={"law": 2})], [learner, *([busy] if mentored else [])])
    )

    assert hands(owners) == ({"a": "ada"} if able else {})
    if able:
        assert owners.ownerships[0].owner.mentor == "mentor"


def test_the_leader_is_the_last_mentor() -> None:
    people = [
        Person("Ada", skills={"law": 2}, aims=["law"]),
        Person("Boss", skills={"law": 4}, capacity=0),
        Person("Zoe", skills={"law": 3}, capacity=0),
    ]
    owners = owned(context([action("a", needs={"law": 3})], people, leader="boss"))

    assert owners.ownerships[0].owner.mentor == "zoe"


def test_the_leader_owns_only_what_nobody_else_can() -> None:
    boss = Person("Boss", skills={"law": 4, "art": 4}, commitment=1)
    keen = Person("Keen", skills={"law": 3}, commitment=0)
    work = [action("a", needs={"law": 4}), action("b", needs={"art": 4})]

    assert hands(owned(context(work, [boss, keen], leader="boss"))) == {"a": "keen", "b": "boss"}


def test_what_is_reserved_stays_with_the_leader_even_unable() -> None:
    work = [action("a", needs={"law": 4}, reserved=True)]
    people = [Person("Boss"), Person("Keen", skills={"law": 4})]

    assert hands(owned(context(work, people, leader="boss"))) == {"a": "boss"}
    assert hands(owned(context(work, people))) == {"a": "keen"}


def test_a_group_owns_nothing() -> None:
    committee = Person("Committee", group=True)

    assert hands(owned(context([action("a")], [committee, Person("Zoe")]))) == {"a": "zoe"}
    assert hands(owned(context([action("a")], [committee]))) == {}


@pytest.mark.parametrize("commitment", [0.0, 0.25, 0.75, 1.0])
def test_the_keenest_of_two_alike_owns_it(commitment: float) -> None:
    people = [Person("Ada"), Person("Bob", commitment=commitment)]

    assert hands(owned(context([action("a")], people))) == {
        "a": "bob" if commitment > 0.5 else "ada"
    }


def test_work_is_spread_rather_than_piled_up() -> None:
    people = [Person("Ada", capacity=40), Person("Bob", capacity=40)]
    work = [action(key, effort=20) for key in "ab"]

    assert sorted(hands(owned(context(work, people))).values()) == ["ada", "bob"]


def test_without_skill_and_without_days_are_two_reasons() -> None:
    team = [Person("Ada", capacity=3, skills={"art": 4}), Person("Bob", capacity=9)]
    work = [action("a", needs={"law": 1}), action("b", needs={"art": 1}, effort=4)]
    plan = planned(work, team)
    said = {
        one.action: sg.render(one.reason) for one in plan.missing if isinstance(one, UnownedAction)
    }

    assert said == {
        "a": "No single person in the team has enough of the skills it needs.",
        "b": "Those who could own it have not enough days left.",
    }
    assert plan.delegations == ()


def test_the_runner_up_has_the_days_and_a_price() -> None:
    people = [
        Person("Ada", skills={"law": 4}, capacity=40, commitment=1),
        Person("Bob", skills={"law": 4}, capacity=40, commitment=0.9),
        Person("Cleo", skills={"law": 4}, capacity=3, commitment=0.95),
        Person("Dan", capacity=40),
        Person("Boss", skills={"law": 4}, capacity=40, commitment=1),
    ]
    (one,) = owned(
        context([action("a", needs={"law": 2}, effort=4)], people, leader="boss")
    ).ownerships

    assert one.owner.person == "ada"
    assert one.runner_up is not None
    assert one.runner_up.person == "bob"
    assert one.runner_up.price == pytest.approx(0.15 * 0.1)


def test_a_pin_wins_and_the_better_owner_is_told() -> None:
    people = [Person("Ada", commitment=1), Person("Bob", commitment=0)]
    plan = planned([action("a")], people, pins={"a": "bob"})
    runner_up = plan.delegation("a").runner_up

    assert plan.delegation("a").owner == "bob"
    assert runner_up is not None
    assert runner_up.person == "ada"
    assert runner_up.price == pytest.approx(-0.15)
    assert "Bob owns it by somebody’s choice" in why(plan, "a")
    assert "Ada has the skills and the days for it too" in why(plan, "a")


def test_the_runner_up_to_a_pin_has_the_days() -> None:
    people = [Person("Ada", capacity=3), Person("Bob", capacity=40)]
    plan = planned([action("a", effort=4)], people, pins={"a": "bob"})

    assert plan.delegation("a").runner_up is None


@given(st.permutations(["ada", "bob", "cleo"]))
def test_of_equals_the_first_key_wins(order: list[str]) -> None:
    people = [Person(key.title(), key=key) for key in order]

    assert hands(owned(context([action("a")], people))) == {"a": "ada"}


def test_loads_count_what_was_promised_before() -> None:
    people = [Person("Ada", capacity=40, load="2.5"), Person("Bob", capacity=0)]
    plan = planned([action("a", effort="1.5")], people)

    assert {load.person: (float(load.days), load.part) for load in plan.loads} == {
        "ada": (4.0, 0.1),
        "bob": (0.0, 0.0),
    }


def test_without_a_capacity_the_calendar_says_how_many_days_there_are() -> None:
    people = [Person("Ada", days_a_week=1)]
    plan = planned(policy([action("a")]), people)

    assert plan.loads[0].capacity == 52
