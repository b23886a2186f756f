"""The five letters, each judged alone."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

import smartgoals as sg
from rules.goals import TODAY, VISITS, whole
from rules.plans import delegation, plan, policy
from smartgoals.model import Assumption, ExpertJudgement, Load
from smartgoals.rules import Ruling, Verdict, check
from smartgoals.values import Estimate

MET, MISSED, UNKNOWN = Verdict.MET, Verdict.MISSED, Verdict.UNKNOWN


def letter(subject: Any, which: str) -> Ruling:  # noqa: ANN401 — any subject
    """The ruling on one letter."""
    return {one.letter: one for one in check(subject, today=TODAY).rulings}[which]


def test_a_whole_objective_meets_all_five() -> None:
    assert check(whole(), today=TODAY).smart == dict.fromkeys("SMART", MET)


def test_verdicts_are_words() -> None:
    assert check("Delight our visitors").smart == {
        "S": "missed",
        "M": "missed",
        "A": "unknown",
        "R": "unknown",
        "T": "missed",
    }


def test_letters_do_not_pay_for_one_another() -> None:
    undated = check(evolve(whole("Welcome more people"), deadline=None)).smart
    assert [name for name, verdict in undated.items() if verdict is not MET] == ["T"]


@pytest.mark.parametrize(
    ("changes", "verdict"),
    [
        ({}, MET),
        ({"estimate": None}, MET),
        ({"target": VISITS.from_to(62_000, 74_000)}, MET),
        ({"target": VISITS.from_to(62_000, 74_000), "estimate": None}, UNKNOWN),
        ({"target": None, "estimate": None}, UNKNOWN),
        ({"estimate": Estimate(20_000, 20_000, 20_000)}, MISSED),
        ({"commitment": None}, MET),
        ({"commitment": 3}, MISSED),
        ({"judgement": ExpertJudgement("too_easy", who="Claire")}, MISSED),
    ],
)
def test_ambitious_before_the_fact(changes: dict[str, Any], verdict: Verdict) -> None:
    assert letter(evolve(whole(), **changes), "A").verdict is verdict


@pytest.mark.parametrize(
    ("changes", "verdict"),
    [
        ({}, MET),
        ({"judgement": None}, UNKNOWN),
        ({"judgement": ExpertJudgement("realistic", who="Claire")}, UNKNOWN),
        ({"judgement": ExpertJudgement("too_easy", who="Claire", reason="ha")}, UNKNOWN),
        ({"judgement": ExpertJudgement("unrealistic", who="Claire", reason="no")}, MISSED),
        ({"obstacles": []}, MET),
        ({"assumptions": [Assumption("Rain", impact="high")]}, MET),
        ({"control": 0.1}, MISSED),
        ({"estimate": Estimate(1, 2, 3)}, MISSED),
    ],
)
def test_realistic(changes: dict[str, Any], verdict: Verdict) -> None:
    assert letter(evolve(whole(), **changes), "R").verdict is verdict


def test_capacity_decides_in_a_plan() -> None:
    full = Load(person="hugo", days=88, capacity=87)  # type: ignore[arg-type]
    assert letter(plan(loads=(full,)), "R").verdict is MISSED
    assert letter(plan(), "R").verdict is MET


def test_a_part_of_a_plan_does_not_decide() -> None:
    shares = delegation("a1").shares
    sure = delegation("a1", shares=tuple(evolve(share, chance=1.0) for share in shares))
    assert "AMB-02" in check(plan(sure), today=TODAY).by_code
    assert letter(plan(sure), "A").verdict is MET


def test_the_main_objective_of_a_policy_is_judged() -> None:
    assert letter(policy(), "T").verdict is MET
    spoilt = policy(objective=evolve(whole("Welcome more people"), deadline=None))
    assert letter(spoilt, "T").verdict is MISSED


@pytest.mark.parametrize("subject", [sg.Purpose("Live"), [whole()]])
def test_without_a_main_objective_all_is_unknown(subject: Any) -> None:  # noqa: ANN401 — any subject
    assert check(subject).smart == dict.fromkeys("SMART", UNKNOWN)


def test_a_ruling_cites_its_findings_and_the_words() -> None:
    ruling = letter("Improve the welcome if possible", "S")
    assert [one.code for one in ruling.findings] == ["SPC-01", "SPC-03"]
    assert ruling.words == ("Improve", "if possible")


def test_a_ruling_cites_what_was_judged() -> None:
    words = {one.letter: one.words for one in check(whole()).rulings}
    assert words == {
        "S": ("Welcome 74,000 visits in 2027",),
        "M": ("visits a year",),
        "A": ("visits a year",),
        "R": ("doable with the schools",),
        "T": ("2027-12-31",),
    }
    bare = {one.letter: one.words for one in check(sg.Objective("Grow")).rulings}
    assert bare == {"S": ("Grow",), "M": (), "A": (), "R": (), "T": ()}


def test_open_questions_are_cited_too() -> None:
    ruling = letter(evolve(whole(), obstacles=[]), "R")
    assert [one.code for one in ruling.findings] == ["REA-09"]
    hints = letter(evolve(whole(), guardrails=[]), "M")
    assert hints.findings == ()


def test_a_letter_is_unknown_where_its_rules_were_not_asked() -> None:
    assert {check(whole(), select="PLN").smart[letter] for letter in "SMART"} == {Verdict.UNKNOWN}


def test_a_letter_is_unknown_where_one_of_its_rules_was_left_out() -> None:
    assert check(whole(), today=TODAY, ignore="MEA-01").smart["M"] is Verdict.UNKNOWN
    assert check(whole(), today=TODAY, ignore="MEA-01").smart["T"] is Verdict.MET


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Grow subscriptions from 1,200 to 2,000", MET),
        ("Increase the takings", MET),
        ("Have more members", UNKNOWN),
        ("Every residential building has label C", MET),
        ("Users can reset their password without calling support", MET),
        ("Hire 2 engineers", MET),
        ("Launch the site", MISSED),
        ("Improve the welcome", MISSED),
        ("We no longer want endless meetings", MISSED),
        ("Réduire l'attente à la caisse et augmenter les ventes de la boutique", MISSED),
        ("Lose 5 kilos and cut sugar by 25 %", MET),
        ("asdf qwer", UNKNOWN),
    ],
)
def test_specific(sentence: str, verdict: Verdict) -> None:
    assert letter(sentence, "S").verdict is verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Grow subscriptions from 1,200 to 2,000", MET),
        ("Réduire les déchets de 20 %", MET),
        ("Increase conversion by 10 %, starting at 50 %", MET),
        ("All tests in tests/auth pass", MET),
        ("No order leaves late", MET),
        ("Chaque dossier est traité en une semaine", MET),
        ("Users can reset their password without calling support", UNKNOWN),
        ("Que les élèves sachent lire l'heure", UNKNOWN),
        ("Launch the site", UNKNOWN),
        ("Delight our visitors", MISSED),
        ("Increase the takings", MISSED),
        ("Every visitor feels welcome", MISSED),
    ],
)
def test_measurable(sentence: str, verdict: Verdict) -> None:
    assert letter(sentence, "M").verdict is verdict


def test_a_measure_without_a_figure_tells_nothing() -> None:
    assert letter(sg.Objective("Grow", target=sg.Target(VISITS)), "M").verdict is MISSED
    assert letter(sg.Objective("Grow", target=VISITS.to(74_000)), "M").verdict is MET


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Welcome 74,000 visits in 2027", MET),
        ("Welcome 74,000 visits within two years", MET),
        ("Know six new pieces before the next concert", MET),
        ("Élargir le public d'ici l'été", MET),
        ("Ouvrir le jardin dès que possible", MISSED),
        ("Welcome 74,000 visits", MISSED),
        ("Welcome 74,000 visits by 31 December 2025", MISSED),
    ],
)
def test_time_bound(sentence: str, verdict: Verdict) -> None:
    assert letter(sentence, "T").verdict is verdict


@pytest.mark.parametrize(
    ("sentence", "code", "awaits"),
    [
        ("Welcome 74,000 visits within two years", "TIM-01", True),
        ("Élargir le public d'ici l'été", "TIM-02", True),
        ("Ouvrir le jardin dès que possible", "TIM-02", False),
    ],
)
def test_words_for_a_deadline_leave_the_day_open(sentence: str, code: str, awaits: bool) -> None:
    report = check(sentence, select="TIM")
    assert [one.awaits_answer for one in report.by_code[code]] == [awaits]
    assert report.errors


def test_a_letter_that_was_not_asked_says_so() -> None:
    asked = {one.letter: one.asked for one in check("Grow", select="MEA-01").rulings}
    assert asked == {"S": False, "M": True, "A": False, "R": False, "T": False}
