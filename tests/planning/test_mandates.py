"""Stage 8: what each owner is given."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from attrs import evolve

import smartgoals as sg
from planning.cases import VISITS, action, planned, policy
from smartgoals.model import (
    CommitmentKind,
    Exclusion,
    Experiment,
    Guideline,
    IfThen,
    Mandate,
    Measure,
    Message,
    Obstacle,
    Person,
)


def said(sentences: Iterable[Message]) -> list[str]:
    """Sentences in words."""
    return [sg.render(sentence) for sentence in sentences]


def test_a_mandate_says_all_that_an_owner_needs() -> None:
    storm = Obstacle("It rains", if_then=[IfThen("it rains", "move inside", who="Ada")])
    night = action(
        "night",
        5,
        60,
        120,
        effort=2,
        cost=300,
        needs={"law": 2},
        limits=["12 evenings"],
        obstacles=[storm],
    )
    kind = policy(
        [night],
        exclusions=[Exclusion("No debt")],
        guidelines=[Guideline("Every price goes to the council")],
        currency="EUR",
    )
    objective = kind.objective.guarded_by(
        Measure("satisfaction").at_least("4.3"), Measure("overtime").at_most(6)
    )
    people = [
        Person("Ada", skills={"law": 1}, aims=["law"]),
        Person("Bob", skills={"law": 3}, capacity=0),
    ]
    one = planned(kind.aiming_at(objective), people).delegation("night")
    mandate = one.mandate

    assert said(mandate.intent) == [
        "The town keeps its museum open",
        "It serves the objective “Welcome more visits”",
    ]
    assert said(mandate.results) == ["60 more visits by 31 December 2026 (“visits”)"]
    assert said(mandate.limits) == [
        "No debt",
        "Every price goes to the council",
        "12 evenings",
        "“satisfaction” stays at 4.3 or above",
        "“overtime” stays at 6 or below",
        "You may spend €300 at most",
    ]
    assert said(mandate.failure_paths) == ["It rains"]
    assert mandate.if_then == storm.if_then
    assert said(mandate.resources) == [
        "2 working days until 6 January 2026",
        "€300",
        "Bob as a mentor",
    ]
    first, last = (sg.render(one.checkpoints[place]) for place in (0, -1))
    assert said(mandate.reviews) == [
        f"{len(one.checkpoints)} reviews, every other week, from {first} to {last}"
    ]
    assert said(mandate.consequences)[0] == "The result is yours, and your name stands beside it"
    assert mandate.right_to_err is not None
    assert mandate.missing == ()


def test_the_objective_of_an_action_hands_the_purpose_down() -> None:
    whole = policy([action("night", 5, 60, 120)])
    one = planned(whole).delegation("night").objective

    assert one.key == "objective-night"
    assert one.statement == "Do night"
    assert one.purposes == whole.objective.purposes
    assert one.deadline == whole.objective.deadline
    assert one.owner == "ada"
    assert one.target is not None
    assert (one.target.baseline, one.target.value) == (Decimal(0), Decimal(60))
    assert one.target.due_to == "night"
    assert one.kind is CommitmentKind.COMMITTED


def test_an_action_with_a_target_of_its_own_follows_it_too() -> None:
    takings = Measure("takings", unit="euros").from_to(6, 40)
    both = planned([action("a", 50, 60, 120, target=takings), action("b", target=takings)])

    assert [target.measure.key for target in both.delegation("a").objective.targets] == [
        "visits",
        "takings",
    ]
    alone = both.delegation("b").objective.target
    assert alone is not None
    assert evolve(alone, milestones=()) == takings
    assert alone.milestones[-1] == (both.delegation("b").objective.deadline, Decimal(40))
    assert "“takings” from 6 to 40 euros by" in said(both.delegation("b").mandate.results)[0]


def test_an_action_with_neither_is_simply_to_stand() -> None:
    one = planned([action("b", effort=1)]).delegation("b")

    assert one.objective.target is None
    assert said(one.mandate.results) == ["“Do b”, done by 5 January 2026"]


def test_where_less_is_wanted_the_result_is_less() -> None:
    fewer = VISITS.from_to(100, 20)
    one = planned(policy([action("a", 0, 60, 120)], target=fewer)).delegation("a")

    assert one.objective.target is not None
    assert one.objective.target.value == Decimal(-60)
    assert said(one.mandate.results) == ["60 fewer visits by 31 December 2026 (“visits”)"]


def test_an_experiment_may_fail_within_its_frame() -> None:
    trial = Experiment("It works", loss_limit=40, stop_rule="nobody comes in four weeks")
    one = planned([action("a", 0, 60, 120, cost=60, experiment=trial)]).delegation("a")
    frameless = planned([action("a", 0, 60, 120, cost=60, experiment=Experiment("It works"))])

    assert one.objective.kind is CommitmentKind.ASPIRATIONAL
    assert one.objective.learning
    assert said(one.mandate.limits) == [
        "You may spend 40 at most",
        "Stop rule: nobody comes in four weeks",
    ]
    assert said(frameless.delegation("a").mandate.limits) == ["You may spend 60 at most"]


def test_money_has_a_currency_only_where_somebody_gave_one() -> None:
    def limit(cost: int | None, currency: str | None = None) -> list[str]:
        plan = planned(policy([action("a", 0, 60, 120, cost=cost)], currency=currency))
        return said(plan.delegation("a").mandate.limits)

    assert limit(60) == ["You may spend 60 at most"]
    assert limit(60, "GBP") == ["You may spend £60 at most"]
    assert limit(0) == ["There is no money for it"]


def test_a_cost_that_nobody_has_said_is_not_zero() -> None:
    plan = planned([action("a", 0, 60, 120)])
    (row,) = plan.rows()

    assert said(plan.delegation("a").mandate.limits) == [
        "What it costs is not known yet: agree with me before you spend anything"
    ]
    assert row["cost"] is None


def test_a_single_review_is_told_by_its_day() -> None:
    short = planned(policy([action("a", 0, 60, 120)], deadline=date(2026, 1, 7)))
    (checkpoint,) = short.delegation("a").checkpoints[:1]

    assert len(short.delegation("a").checkpoints) == 1
    assert said(short.delegation("a").mandate.reviews) == [f"once, on {sg.render(checkpoint)}"]


def test_a_mandate_knows_what_it_lacks() -> None:
    assert Mandate().missing == (
        "intent",
        "results",
        "limits",
        "resources",
        "reviews",
        "consequences",
    )


def test_a_deadline_is_said_as_a_day() -> None:
    soon = planned(policy([action("a", 0, 60, 120)], deadline=date(2026, 2, 2)))

    assert "by 2 February 2026" in said(soon.delegation("a").mandate.results)[0]
