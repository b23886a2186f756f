"""Why an action was chosen, and what a person has to do with a plan."""

from __future__ import annotations

import pytest
from attrs import evolve

import smartgoals as sg
from planning.cases import VISITS, action, planned, policy
from smartgoals.errors import UnknownKeyError
from smartgoals.model import Contribution, Measure, Person, Plan, UnownedAction
from smartgoals.verification import verify

TAKINGS = Measure("takings", unit="EUR", source="till", every="month")


def first(plan: Plan, key: str, *, french: bool = False) -> str:
    """The first reason given about something."""
    return sg.render(plan.why(key)[0], language="fr" if french else "en")


def test_what_is_chosen_for_the_main_target_says_what_it_brings() -> None:
    plan = planned([action("a", 0, 60, 120, chance=0.5)])

    assert first(plan, "a") == (
        "Chosen: it is worth 30 visits of “visits” on average, and works with a chance of 50%."
    )


def test_what_is_chosen_for_another_target_says_so() -> None:
    shop = action("shop", contributions=[Contribution("takings", sg.Estimate(40, 50, 60))])
    aims = policy([action("a", 90, 100, 120), shop], secondary=[TAKINGS.from_to(0, 40)])
    plan = planned(aims)

    assert first(plan, "shop") == (
        "Chosen: it brings nothing to “visits”, but is worth €50 of “takings” on average, and works with"
        " a chance of 100%."
    )
    assert verify(plan) == ()


def test_what_others_wait_for_names_them() -> None:
    plan = planned([action("a", 90, 100, 120, after=["b"]), action("b"), action("c", after=["b"])])

    assert first(plan, "b") in {
        "Chosen: it brings nothing to “visits” by itself, but is needed for “Do a”.",
        "Chosen: it brings nothing to “visits” by itself, but is needed for “Do a” and “Do c”.",
    }
    assert verify(plan) == ()


def test_the_only_action_of_a_strategy_is_told_as_that() -> None:
    signs = sg.Measure("signs", unit="signs").from_to(0, 9)
    alone = planned([action("a", 90, 100, 120), action("b", strategy="other", target=signs)])

    assert first(alone, "b") == "Chosen: it is the only action of the strategy “other”."
    assert first(alone, "b", french=True).startswith(
        "Retenue : c’est la seule action".replace(" :", "\xa0:")
    )
    assert verify(alone) == ()


def test_what_brings_nothing_and_is_needed_by_nobody_is_not_praised() -> None:
    plan = planned([action("a", 90, 100, 120), action("b", enables=["c"]), action("c")])
    idle = [one.action for one in plan.delegations if one.action != "a"]

    for key in idle:
        assert "carries its strategy" not in first(plan, key)
    assert verify(plan) == ()


def test_a_person_is_told_what_they_own_help_with_and_could_own() -> None:
    people = [
        Person("Ada", skills={"law": 3}, commitment=1, capacity=20),
        Person("Bob", skills={"law": 3}, capacity=20),
        Person("Cid"),
    ]
    plan = planned([action("a", 90, 100, 120, needs={"law": 3}, effort=2)], people)
    (given,) = plan.delegations
    helped = evolve(plan, delegations=(evolve(given, mentor="cid"),))
    other = next(one.key for one in people[:2] if one.key != given.owner)

    assert [sg.render(one) for one in helped.why(given.owner)] == [
        f"{plan.team.person(given.owner).name} owns “Do a”.",
        f"That is 2 of the 20 days {plan.team.person(given.owner).name} has.",
    ]
    assert [sg.render(one) for one in helped.why("cid")] == [
        "Cid owns no action of this plan.",
        "Cid helps with “Do a” at the start.",
    ]
    assert sg.render(plan.why(other)).splitlines() == [
        f"{plan.team.person(other).name} owns no action of this plan.",
        (
            f"{plan.team.person(other).name} has the skills and the days to own “Do a” too; the dates"
            " would have to be set again."
        ),
    ]
    refused = plan.decline("a", reason="No")
    assert sg.render(refused.why(given.owner)).splitlines()[-1].endswith("said no to “Do a”.")
    by_hand = evolve(plan, loads=())
    assert [sg.render(one) for one in by_hand.why(given.owner)] == [
        f"{plan.team.person(given.owner).name} owns “Do a”."
    ]


def test_nothing_is_said_about_a_stranger() -> None:
    with pytest.raises(UnknownKeyError, match="there is no reason about 'zoe', only about"):
        planned([action("a", 90, 100, 120)]).why("zoe")


def test_what_waits_for_an_action_without_an_owner_says_so() -> None:
    actions = [action("x", 40, 50, 60, needs={"law": 3}), action("a", 40, 60, 80, after=["x"])]
    plan = planned(policy([*actions, action("b", 40, 60, 80)], target=VISITS.from_to(0, 160)))
    reasons = {one.action: sg.render(one.reason) for one in plan.left_out}
    reasons |= {
        one.action: sg.render(one.reason) for one in plan.missing if isinstance(one, UnownedAction)
    }

    assert reasons["a"] == "It waits for “Do x”, which nobody owns."
    assert verify(plan) == ()
