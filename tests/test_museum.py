"""The worked case, figure by figure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import cache

import pytest

import smartgoals as sg
from examples import museum
from smartgoals.model import DelegationLevel, UnassignedGap
from smartgoals.verification import verify

TABLE = {  # action: buffered visits, chance of them if it works, nominal visits, owner, fit
    "a1": (3015, 0.67, 2262, "hugo", 1.00),
    "a2": (3389, 0.67, 2711, "lea", 0.75),
    "a3": (2876, 0.64, 2013, "ines", 1.00),
    "a4": (870, 0.62, 609, "karim", 0.83),
    "a5": (None, None, None, "karim", 1.00),
    "a6": (218, 0.53, 174, "marc", 0.83),
    "a7": (None, None, None, "marc", 1.00),
    "a8": (1259, 0.58, 566, "sofia", 0.50),
    "a9": (2238, 0.66, 1791, "hugo", 0.75),
}


@cache
def planned(target: int = 74_000, *, without: str = "", pinned: bool = True) -> sg.Plan:
    """The museum's plan, with another target, without an action, or without the override."""
    policy = museum.policy(target=target)
    return sg.plan(
        policy.without_actions(without) if without else policy,
        museum.team(),
        today=museum.TODAY,
        pins=museum.PINS if pinned else {},
    )


def test_the_gap_is_measured_from_the_trend() -> None:
    main, newcomers = (coverage.gap for coverage in planned().coverages)

    assert (int(main.trend), int(main.amount)) == (63_874, 10_126)
    assert (int(newcomers.trend), int(newcomers.amount)) == (9_581, 6_419)


def test_coverage_weighs_each_action_by_its_chance() -> None:
    plan = planned()

    assert plan.coverage == pytest.approx(1.07, abs=0.005)
    assert plan.naive_coverage == pytest.approx(1.47, abs=0.005)
    assert plan.coverages[1].expected == pytest.approx(1.02, abs=0.005)


def test_synergy_is_told_and_not_counted() -> None:
    plan = planned()

    assert plan.chance == pytest.approx(0.62, abs=0.005)
    assert plan.chance_with_interactions == pytest.approx(0.66, abs=0.005)


@pytest.mark.parametrize("action", sorted(TABLE))
def test_shares_are_those_of_the_table(action: str) -> None:
    buffered, chance, nominal, _, _ = TABLE[action]
    visits = [share for share in planned().delegation(action).shares if share.measure == "visits"]

    assert [share.buffered for share in visits] == ([] if buffered is None else [buffered])
    assert [share.nominal for share in visits] == ([] if nominal is None else [nominal])
    assert [share.chance for share in visits] == (
        [] if chance is None else [pytest.approx(chance, abs=0.005)]
    )


def test_nominal_shares_add_up_and_buffered_ones_hold_a_reserve() -> None:
    visits = [
        share
        for delegation in planned().delegations
        for share in delegation.shares
        if share.measure == "visits"
    ]

    assert sum(share.nominal or 0 for share in visits) == 10_126
    assert sum(share.buffered for share in visits) == 13_865


@pytest.mark.parametrize("action", sorted(TABLE))
def test_owners_are_those_of_the_table(action: str) -> None:
    *_, owner, fit = TABLE[action]
    delegation = planned().delegation(action)

    assert delegation.owner == owner
    assert delegation.fit == pytest.approx(fit, abs=0.005)


@pytest.mark.parametrize(
    ("action", "mentor"),
    [("a2", "hugo"), ("a4", None), ("a8", "ines"), ("a9", "claire")],
)
def test_who_grows_is_helped(action: str, mentor: str | None) -> None:
    assert planned().delegation(action).mentor == mentor


def test_loads_are_those_of_the_case_in_days_of_eight_hours() -> None:
    hours = {
        load.person: (float(load.days * 8), float(load.capacity * 8)) for load in planned().loads
    }

    assert hours == {
        "claire": (0, 200),
        "hugo": (620, 700),
        "ines": (380, 620),
        "karim": (540, 560),
        "lea": (260, 460),
        "marc": (300, 320),
        "sofia": (160, 180),
    }


def test_without_the_override_the_pop_up_goes_to_the_ablest() -> None:
    plan = planned(pinned=False)
    hours = {load.person: float(load.days * 8) for load in plan.loads}

    assert plan.delegation("a8").owner == "ines"
    assert (hours["ines"], hours["sofia"], hours["claire"]) == (540, 0, 0)


def test_the_override_has_a_price() -> None:
    runner_up = planned().delegation("a8").runner_up

    assert runner_up is not None
    assert runner_up.person == "ines"
    assert runner_up.price == pytest.approx(-0.19, abs=0.005)


def test_a_level_belongs_to_an_area() -> None:
    levels = dict(planned().delegation("a1").levels)

    assert levels == {
        "programme": DelegationLevel.INQUIRE,
        "suppliers": DelegationLevel.ADVISE,
        "spending": DelegationLevel.AGREE,
        "prices": DelegationLevel.CONSULT,
    }


def test_who_is_new_to_it_is_consulted() -> None:
    assert planned().delegation("a8").levels == (("everything", DelegationLevel.CONSULT),)


def test_the_evenings_are_reviewed_on_first_mondays() -> None:
    first = planned().delegation("a1").checkpoints[:4]

    assert first == (date(2026, 2, 2), date(2026, 3, 2), date(2026, 4, 6), date(2026, 5, 4))


def test_every_promise_is_kept() -> None:
    assert verify(planned()) == ()


def test_nothing_is_missing_and_nothing_left_out() -> None:
    assert planned().missing == ()
    assert planned().left_out == ()


def test_a_higher_target_with_one_action_less_does_not_add_up() -> None:
    plan = planned(75_000, without="a9")

    assert plan.coverage == pytest.approx(0.80, abs=0.005)
    assert plan.naive_coverage == pytest.approx(1.12, abs=0.005)
    assert plan.chance == pytest.approx(0.24, abs=0.005)
    assert "PLN-01" in {finding.code for finding in sg.check(plan, today=museum.TODAY).errors}
    assert verify(plan) == ()


def test_the_action_proposed_in_the_first_round_is_not_quite_enough() -> None:
    assert planned(75_000).coverage == pytest.approx(0.97, abs=0.006)


def test_beyond_everybodys_best_the_rest_is_said() -> None:
    plan = planned(80_000, without="a9")
    main, newcomers = plan.missing

    assert isinstance(main, UnassignedGap)
    assert isinstance(newcomers, UnassignedGap)
    assert (main.measure.key, newcomers.measure.key) == ("visits", "newcomers")
    assert (int(main.amount), int(newcomers.amount)) == (7_256, 472)
    assert verify(plan) == ()


def test_beyond_everybodys_best_nobody_is_asked_for_more_than_their_estimate() -> None:
    shares = planned(80_000, without="a9").delegation("a1").shares

    assert shares[0].buffered == Decimal(3_233)
    assert shares[0].nominal is None


def test_the_complaint_is_met_with_questions() -> None:
    report = sg.check(museum.complaint(museum.english), language="en", today=museum.TODAY)

    assert {"END-06", "MEA-01", "TIM-01", "PUR-01"} <= {finding.code for finding in report}


@pytest.mark.parametrize("arguments", [[], ["--fr"]])
def test_the_story_is_told_without_a_gap(
    arguments: Sequence[str], capsys: pytest.CaptureFixture[str]
) -> None:
    museum.main(arguments)
    told = capsys.readouterr().out

    statements = [
        museum.policy(say).action("a9").statement for say in (museum.english, museum.french)
    ]
    assert any(statement[:30] in told for statement in statements)
    assert re.findall(r"[{}]|None|Sentence\(|Text\(|Decimal\(", told) == []
