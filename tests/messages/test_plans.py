"""A plan in words: what stands in it is said, and what does not is not."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from attrs import evolve
from inline_snapshot import snapshot

import smartgoals as sg
from smartgoals.model import (
    Contribution,
    DecisionArea,
    Improvement,
    LateAction,
    LeftOut,
    Message,
    MessageCode,
    Plan,
    RunnerUp,
    Strength,
    UnassignedGap,
    UnownedAction,
)

VISITS = sg.Measure("visits", unit="visits", source="ticket desk", every="month")


@pytest.fixture(name="plan", scope="module")
def small_plan() -> Plan:
    """One action, two people."""
    goal = sg.Objective(
        "Welcome 40,000 visits",
        target=VISITS.from_to(31_000, 40_000),
        deadline=date(2027, 12, 31),
        purposes=[sg.Purpose("Our neighbours feel at home")],
    )
    late = sg.Action(
        "Open late",
        key="late",
        strategy="hours",
        effort=30,
        chance=0.9,
        contributions=[Contribution(VISITS, sg.Estimate(9_000, 10_000, 11_000))],
        needs={"events": 2},
        areas=[DecisionArea("programme", key="programme")],
    )
    policy = sg.Policy(
        goal,
        diagnosis=[Strength("Loved", key="loved"), Improvement("Closed", key="closed")],
        strategies=[sg.Strategy("Hours", key="hours", answers=["loved", "closed"])],
        actions=[late],
    )
    people = [sg.Person("Hugo", skills={"events": 3}), sg.Person("Léa", skills={"events": 1})]
    return sg.plan(policy, sg.Team(people), today=date(2027, 1, 4))


def lines(plan: Plan, *, french: bool = False) -> list[str]:
    """What is said, line by line, in plain spaces."""
    said = sg.render(plan, language="fr" if french else "en")
    return [line.strip() for line in said.replace("\u202f", " ").replace("\xa0", " ").splitlines()]


def test_a_plan_in_english(plan: Plan) -> None:
    assert lines(plan) == snapshot(
        [
            "Welcome 40,000 visits",
            "“visits”: 31,000 by itself, 40,000 wanted, so 9,000 to be added by 31 December 2027.",
            "Expected from the actions: 100% of that (111% if all worked, 100% with what they may do for each other).",
            "Chance of reaching it: 90% (90% with what they may do for each other).",
            "",
            "late  Open late",
            "owner: Hugo",
            "objective: 10,000 more visits by 31 December 2027 (“visits”)",
            "work: 4 Jan 2027 to 12 Feb 2027",
            "decisions: programme (with the leader)",
            "11 reviews, from 1 February 2027 to 6 December 2027",
            "",
            "Load",
            "Hugo: 30 of 260 days (12%)",
            "Léa: 0 of 260 days (0%)",
            "",
            "No candidate is left out.",
            "Nothing is missing.",
        ]
    )


def test_a_plan_in_french(plan: Plan) -> None:
    assert lines(plan, french=True) == snapshot(
        [
            "Welcome 40,000 visits",
            "« visits » : 31 000 sans rien faire, 40 000 voulus, donc 9 000 à ajouter d’ici le 31 décembre 2027.",
            "Attendu des actions : 100 % de ce total (111 % si tout marchait, 100 % avec ce qu’elles peuvent s’apporter).",
            "Chances d’y arriver : 90 % (90 % avec ce qu’elles peuvent s’apporter).",
            "",
            "late  Open late",
            "porteur : Hugo",
            "objectif : 10 000 visits de plus d’ici le 31 décembre 2027 (« visits »)",
            "travail : du 4 janv. 2027 au 12 févr. 2027",
            "décisions : programme (avec le responsable)",
            "11 points d’étape, du 1er février 2027 au 6 décembre 2027",
            "",
            "Charge",
            "Hugo : 30 sur 260 jours (12 %)",
            "Léa : 0 sur 260 jours (0 %)",
            "",
            "Aucune candidate n’est écartée.",
            "Il ne manque rien.",
        ]
    )


def test_without_a_sum_nothing_is_expected(plan: Plan) -> None:
    (coverage,) = plan.coverages
    whole = Message(MessageCode.INDIVISIBLE_MEASURE, {"measure": "visits"})
    gap = evolve(coverage.gap, refused=whole)
    unknown = evolve(coverage, gap=gap, expected=None, naive=None, with_synergy=None)
    said = lines(evolve(plan, coverages=(unknown,), chance=None))
    assert "“visits” has no parts: it has milestones, and its target is not split." in said
    assert not [line for line in said if line.startswith(("Expected", "Chance"))]


def test_a_chance_that_may_be_off_says_by_how_much(plan: Plan) -> None:
    said = lines(evolve(plan, chance_error=0.0123))
    assert [line for line in said if line.endswith("the chance is off by 1.23% at most.")]
    assert not [line for line in lines(plan) if "off by" in line]


def test_a_mentor_and_a_runner_up_are_named(plan: Plan) -> None:
    (delegation,) = plan.delegations
    runner_up = RunnerUp("lea", price=0.25)
    helped = evolve(
        delegation,
        mentor="lea",
        runner_up=runner_up,
        mandate=evolve(delegation.mandate, reviews=()),
    )
    said = lines(evolve(plan, delegations=(helped,)))
    assert "owner: Hugo, with Léa" in said
    assert "could also own it: Léa" in said
    assert "no review fits in" in said


def test_what_is_missing_and_left_out_is_said(plan: Plan) -> None:
    why = Message(MessageCode.NO_SKILL)
    said = lines(
        evolve(
            plan,
            left_out=(LeftOut(action="late", reason=why),),
            missing=(
                UnassignedGap(measure=VISITS, amount=Decimal(1516)),
                UnownedAction(action="late", reason=why),
                LateAction(action="late", wanted=date(2027, 2, 1), days=1),
            ),
        )
    )
    assert said[-6:] == [
        "Left out",
        "Open late: Nobody in the team has the skills it needs.",
        "Missing",
        "1,516 visits of “visits” that nothing planned is expected to bring",
        "an owner for “Open late”: Nobody in the team has the skills it needs.",
        "1 day for “Open late”, wanted by 1 February 2027",
    ]


def test_reasons_take_a_line_each(plan: Plan) -> None:
    reasons = plan.why("late")
    assert sg.render(reasons).splitlines() == [sg.render(reason) for reason in reasons]
    assert sg.render(()) == ""
