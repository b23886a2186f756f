"""Stage 2: the best set of candidates there is, and a reason for each that is left out."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import chain, combinations
from typing import Any

import pytest
from hypothesis import given, settings

import smartgoals as sg
from effort import tries
from planning import order
from planning.cases import ADA, QUICK, action, chosen, context, explained, measured, planned, policy
from smartgoals.errors import InvalidValueError
from smartgoals.model import (
    Action,
    Aggregation,
    Exclusion,
    Experiment,
    Interaction,
    Person,
    Policy,
    RiskAppetite,
    Team,
)
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.selection.eligibility import ineligible
from smartgoals.planning.selection.solver import MANY
from strategies import TODAY, policies, teams


def keys(task: PlanningContext) -> list[str]:
    """The keys of what is chosen."""
    return [one.key for one in chosen(task).actions]


def why_not(task: PlanningContext) -> dict[str, str]:
    """What is left out, and why, in words."""
    return {one.action: sg.render(one.reason) for one in explained(task).left_out}


def allowed(task: PlanningContext, actions: Sequence[Action]) -> bool:
    """Whether a set may be chosen, from the definition."""
    names = {one.key for one in actions}
    groups = [one.alternative for one in actions if one.alternative]
    budget, appetite = task.policy.budget, task.policy.appetite.level("innovation")
    trials = sum(one.known_cost for one in actions if one.experiment and one.risk == "innovation")
    free = [
        None if one.capacity is None else max(Decimal(0), one.capacity - one.load)
        for one in task.team.people
    ]
    days = sum(one.effort for one in actions)
    return (
        all(set(one.after) <= names for one in actions)
        and len(groups) == len(set(groups))
        and (budget is None or sum(one.known_cost for one in actions) <= budget)
        and (budget is None or appetite is None or trials <= Decimal("0.2") * budget)
        and (None in free or days <= sum(part for part in free if part is not None))
    )


def rank(task: PlanningContext, actions: Sequence[Action]) -> tuple[object, ...]:
    """How good a set is, from the definition: smaller is better."""
    return (
        order.unmet(task.policy, actions),
        order.idle(task.policy, actions),
        order.price(task.policy, actions),
        len(actions),
        sorted(one.key for one in actions),
    )


@settings(max_examples=tries(60))
@given(policies(most=6) | policies(most=6, secondary=2), teams(most=2))
def test_the_choice_is_the_best_of_all_sets(subject: Policy, team: Team) -> None:
    task = PlanningContext(policy=subject, team=team, today=TODAY, profile=QUICK)
    refused = ineligible(subject, QUICK)
    candidates = [one for one in subject.actions if one.key not in refused]
    sets = chain.from_iterable(combinations(candidates, size) for size in range(7))
    best = min((some for some in sets if allowed(task, some)), key=lambda some: rank(task, some))

    assert keys(task) == sorted(one.key for one in best)


def test_enough_is_enough() -> None:
    cheap, dear = action("cheap", 100, 110, 120, cost=10), action("dear", 100, 120, 140, cost=20)

    assert keys(context([cheap, dear])) == ["cheap"]
    assert why_not(context([cheap, dear])) == {
        "dear": "Not chosen, because what it would bring is covered without it."
    }


def test_what_takes_away_is_not_chosen() -> None:
    good, bad = action("good", 50, 60, 70), action("bad", -30, -20, -10)

    assert keys(context([good, bad])) == ["good"]


def test_two_that_overlap_more_than_they_bring_are_not_both_chosen() -> None:
    both = [action("one", 40, 40, 40), action("two", 30, 30, 30)]
    clash = policy(both, interactions=[Interaction("one", "two", value=-35)])

    assert keys(context(clash)) == ["one"]


def test_synergy_does_not_count_towards_coverage() -> None:
    both = [action("one", 40, 40, 40), action("two", 30, 30, 30)]
    plan = planned(policy(both, interactions=[Interaction("one", "two", value=30)]))

    assert plan.coverage == pytest.approx(0.7)
    assert plan.coverages[0].with_synergy == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        (
            {"exclusions": [Exclusion("Nothing loud", tags=["loud", "late"])]},
            "Ruled out by a choice of the policy: “Nothing loud”.",
        ),
        (
            {"appetite": RiskAppetite({"law": "averse"})},
            "Too risky: a chance of 80%, where law asks for 90%.",
        ),
        ({"budget": 9}, "Not chosen, because with it the budget would be exceeded by 1."),
    ],
)
def test_what_may_not_be_done_is_left_out_with_its_reason(
    fields: dict[str, Any], reason: str
) -> None:
    loud = action("loud", 50, 60, 70, tags=["loud"], risk="law", chance=0.8, cost=10)

    assert why_not(context(policy([loud], **fields))) == {"loud": reason}


@pytest.mark.parametrize(("appetite", "least"), [("averse", 0.9), ("open", 0.5), ("eager", 0.3)])
def test_the_least_chance_itself_is_enough(appetite: str, least: float) -> None:
    risky = action("risky", 50, 60, 70, risk="law", chance=least)
    bold = policy([risky], appetite=RiskAppetite({"law": appetite}))

    assert keys(context(bold)) == ["risky"]


def test_an_experiment_may_fail_but_not_cost_more_than_its_part() -> None:
    trials = [
        action(key, 5, 6, 7, risk="new", chance=0.1, cost=10, experiment=Experiment("It works"))
        for key in ("one", "two", "three")
    ]
    bold = policy(trials, appetite=RiskAppetite({"new": "open"}), budget=100)

    assert len(keys(context(bold))) == 2
    assert list(why_not(context(bold)).values()) == [
        "Not chosen, because the team’s days or the part meant for experiments do not stretch to it."
    ]


def test_the_reason_for_waiting_does_not_depend_on_the_order_of_the_actions() -> None:
    actions = [
        action("a", tags=["no"]),
        action("b", after=["a"]),
        action("c", tags=["no"]),
        action("d", after=["b", "c"]),
    ]
    reasons = [
        ineligible(policy(order, exclusions=[Exclusion("Not that", tags=["no"])]), QUICK)["d"]
        for order in (actions, [actions[3], *actions[:3]])
    ]

    assert [sg.render(reason) for reason in reasons] == [
        "It waits for “Do b”, which is left out.",
        "It waits for “Do b”, which is left out.",
    ]


def test_what_waits_for_something_ruled_out_is_ruled_out_however_far_down() -> None:
    line = [
        action("a", 9, 9, 9, tags=["loud"]),
        action("b", 9, 9, 9, after=["a"]),
        action("c", 9, 9, 9, after=["b"]),
    ]
    quiet = policy(line, exclusions=[Exclusion("Nothing loud", tags=["loud"])])

    assert keys(context(quiet)) == []
    assert why_not(context(quiet)) == {
        "a": "Ruled out by a choice of the policy: “Nothing loud”.",
        "b": "It waits for “Do a”, which is left out.",
        "c": "It waits for “Do b”, which is left out.",
    }


def test_of_two_alternatives_the_one_that_brings_more_is_done() -> None:
    ways = [
        action("bus", 30, 40, 50, alternative="way"),
        action("train", 30, 50, 60, alternative="way"),
    ]

    assert keys(context(ways)) == ["train"]
    assert why_not(context(ways)) == {"bus": "Not chosen, because “Do train” is done instead."}


def test_what_follows_something_too_dear_is_left_out_with_it() -> None:
    line = [action("base", cost=50), action("house", 50, 60, 70, after=["base"])]

    assert keys(context(policy(line, budget=40))) == []
    assert "“Do base”" in why_not(context(policy(line, budget=40)))["house"]


def test_the_teams_days_are_a_limit_where_all_are_known() -> None:
    work = [action("long", 50, 60, 70, effort=11), action("short", 20, 30, 40, effort=3)]
    busy = Person("Ada", capacity=20, load=10)
    over = Person("Bob", capacity=10, load=30)

    assert keys(context(work, [busy, over])) == ["short"]
    assert keys(context(work, [busy, Person("Bob")])) == ["long", "short"]


def test_a_pin_is_kept_even_where_there_are_no_days() -> None:
    work = [action("long", 50, 60, 70, effort=11)]
    tired = Person("Ada", capacity=0)

    assert keys(context(work, [tired])) == []
    assert keys(context(work, [tired], pins=(("long", "ada"),))) == ["long"]


def test_days_taken_by_a_pin_are_taken() -> None:
    work = [action("pinned", 50, 60, 70, effort=9), action("free", 20, 30, 40, effort=3)]
    people = [Person("Ada", capacity=10), Person("Bob", capacity=1)]

    assert keys(context(work, people, pins=(("pinned", "ada"),))) == ["pinned"]
    assert keys(context(work, people, pins=(("pinned", "bob"),))) == ["free", "pinned"]


def test_where_nothing_adds_up_every_action_that_helps_is_a_step() -> None:
    rate = measured(Aggregation.RATIO)
    helping = sg.Action("Do one", key="one", strategy="way").bringing(rate, 1, 2, 3)
    plan = planned(policy([helping, action("two")], target=rate.from_to(10, 20)))

    assert [one.action for one in plan.delegations] == ["one", "two"]
    assert (plan.coverage, plan.naive_coverage, plan.chance) == (None, None, None)
    assert plan.delegation("one").shares == ()


def test_without_a_gap_one_action_for_each_strategy_is_enough() -> None:
    there = policy(
        [action("cheap", 5, 6, 7, cost=1), action("dear", 50, 60, 70, cost=2)],
        target=sg.Measure("visits").from_to(100, 101).read_on(TODAY).growing("0.02"),
    )
    plan = planned(there)

    assert [one.action for one in plan.delegations] == ["cheap"]
    assert (plan.coverage, tuple(plan.missing)) == (1.0, ())


def test_many_candidates_are_chosen_from_in_time_and_within_every_limit() -> None:
    many = [
        action(f"a{number:02}", 1, 5 + number % 7, 20, cost=3 + number * 7 % 11, effort=2)
        for number in range(40)
    ]
    plan = planned(policy(many, budget=60), [ADA, Person("Bob")])
    cost = sum(plan.policy.action(one.action).known_cost for one in plan.delegations)

    assert 0 < cost <= 60
    assert len(plan.delegations) + len(plan.left_out) + len(plan.missing) >= 40


def test_among_very_many_the_choice_says_how_much_better_another_could_be() -> None:
    many = [action(f"a{number:03}", 1, 5, 20, cost=7 + number % 5) for number in range(MANY + 1)]
    dear = [sg.render(reason) for reason in explained(context(many)).reasons]
    poor = [sg.render(reason) for reason in explained(context(policy(many, budget=50))).reasons]

    assert dear[0] == (
        "101 candidates are many: this choice, the best found, costs 119, and none that does as"
        " much costs less than 112."
    )
    assert poor[0] == (
        "101 candidates are many: this choice, the best found, covers 43.5% of what would be"
        " enough, and none covers more than 44.4%."
    )


def test_without_a_deadline_there_is_nothing_to_choose_for() -> None:
    with pytest.raises(InvalidValueError, match="without a deadline cannot be planned"):
        context(Policy(sg.Objective("Grow")))
