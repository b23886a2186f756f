"""The verb: what it takes, in which order it speaks, what may be left out or set aside."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve

import smartgoals as sg
from rules.goals import END, TODAY, whole
from rules.plans import delegation, plan, policy
from rules.worst import everything
from smartgoals.model import Improvement, Strategy, Waiver
from smartgoals.rules import Context, FindingError, Portfolio, Severity, check
from smartgoals.rules.families import FAMILIES
from smartgoals.rules.finding import sort_key

WISH = sg.Objective("Delight our visitors")


def test_a_sentence_is_readings_first() -> None:
    report = check("Accueillir 74 000 visites d'ici fin 2027")
    assert "TIM-01" not in report.by_code
    assert "MEA-01" not in report.by_code
    assert "PUR-01" in report.by_code


def test_the_language_can_be_told() -> None:
    assert check("Ouvrir plus", language="fr")
    assert "END-05" not in check("Quit smoking", language="fr", select="END").by_code
    assert "END-05" in check("Quit smoking", language="en", select="END").by_code


def test_the_day_gives_relative_deadlines_a_date() -> None:
    sentence = "Welcome 74,000 visits within two years"
    assert "TIM-01" in check(sentence).by_code
    assert "TIM-01" not in check(sentence, today=TODAY).by_code


@pytest.mark.parametrize("subject", [3, None, ["a sentence"], [WISH, "a sentence"]])
def test_what_is_no_subject(subject: object) -> None:
    with pytest.raises(sg.InvalidValueError, match="no sentence, noun or objectives"):
        check(subject)  # type: ignore[arg-type]


def test_an_empty_sentence_says_nothing() -> None:
    with pytest.raises(sg.InvalidValueError):
        check("   ")


def test_any_noun_will_do() -> None:
    assert check(sg.Purpose("Refaire le site")).by_code.keys() == {"PUR-03", "PUR-04"}
    assert check(Improvement("It rains")).by_code.keys() == {"DIA-03"}
    assert check(sg.Action("Textile evenings")).by_code.keys() == {"POL-05"}
    assert not check(Strategy("A distinct offer"))
    assert not check(delegation("a1"))


def test_objectives_in_any_iterable() -> None:
    pair = (WISH, sg.Objective("See the sea"))
    expected = check(Portfolio(pair))
    assert check(list(pair)) == check(iter(pair)) == expected
    assert not check([])


@pytest.mark.parametrize(
    ("select", "ignore", "codes"),
    [
        ("MEA", None, {"MEA-01"}),
        ("MEA-01", None, {"MEA-01"}),
        ({"MEA", "TIM-01"}, None, {"MEA-01", "TIM-01"}),
        (["MEA", "TIM"], "TIM", {"MEA-01"}),
        (None, [family for family in FAMILIES if family != "PUR"], {"PUR-01"}),
        ([], None, set()),
        ("mea", None, {"MEA-01"}),
        (None, {family.lower() for family in FAMILIES if family != "PUR"}, {"PUR-01"}),
        (None, [], None),
    ],
)
def test_selection_by_prefix(select: object, ignore: object, codes: set[str] | None) -> None:
    report = check(WISH, select=select, ignore=ignore)  # type: ignore[arg-type]
    assert report.by_code.keys() == (check(WISH).by_code.keys() if codes is None else codes)


def test_a_coach_asks_in_order() -> None:
    report = check(WISH)
    families = list(FAMILIES)
    places = [families.index(finding.family) for finding in report]
    assert places == sorted(places)
    assert [finding.code for finding in report][:2] == ["PUR-01", "SPC-01"]
    findings = list(everything())
    ranked = sorted(findings, key=sort_key)
    weights = [(families.index(one.family), -one.severity) for one in ranked]
    assert weights == sorted(weights)


def test_paths_lead_to_the_place() -> None:
    spoilt = evolve(whole(), deadline=None)
    where = [finding.where for finding in check(plan(of=policy(objective=spoilt)), select="TIM")]
    assert where == ["policy.objective.deadline"]


def test_two_findings_about_other_words_both_stay() -> None:
    codes = check("Stop losing schools and improve the welcome").by_code.keys()
    assert "END-05" in codes


AUTUMN = Waiver("AMB-03", reason="we are exploring", by="Claire", until=date(2026, 9, 30))


@pytest.mark.parametrize(
    ("today", "waived"),
    [(date(2026, 9, 30), True), (date(2026, 10, 1), False), (None, False)],
)
def test_a_waiver_holds_until_its_day(today: date | None, waived: bool) -> None:
    cool = evolve(whole(), commitment=5).waiving(AUTUMN)
    report = check(cool, today=today)
    assert [one.code for one in report] == ([] if waived else ["AMB-03"])
    assert [(one.code, by.reason) for one, by in report.waived] == (
        [("AMB-03", "we are exploring")] if waived else []
    )


def test_a_waiver_without_a_day_holds_for_good() -> None:
    cool = evolve(whole(), commitment=5).waiving(evolve(AUTUMN, until=None))
    assert not check(cool)


def test_a_waiver_is_for_its_code_only() -> None:
    cool = evolve(whole(), commitment=5, control=0.1).waiving(evolve(AUTUMN, until=None))
    assert [one.code for one in check(cool)] == ["REA-05"]


def test_errors_cannot_be_waived() -> None:
    stubborn = WISH.waiving(Waiver("MEA-01", reason="no time", by="Claire"))
    report = check(stubborn, select="MEA-01")
    assert [one.code for one in report] == ["MEA-01"]
    assert report.waived == ()


def test_waivers_count_below_their_place() -> None:
    signed = Waiver("AMB-03", reason="later", by="Claire")
    cool = evolve(whole(), commitment=5)
    assert not check(policy(objective=cool.waiving(signed)), select="AMB")
    assert not check(policy(objective=cool, waivers=[signed]), select="AMB")
    assert not check(plan(of=policy(objective=cool, waivers=[signed])), select="AMB")
    pair = [evolve(cool, key="a").waiving(signed), evolve(cool, key="ab")]
    assert [one.where for one in check(pair, select="AMB")] == ["[ab].commitment"]


def test_a_policy_waives_for_its_plan() -> None:
    signed = Waiver("PLN-04", reason="a test run", by="Claire")
    hasty = plan(delegation("a1", checkpoints=()), delegation("a2", owner="lea"))
    assert [one.code for one in check(hasty)] == ["PLN-04"]
    waived = evolve(hasty, policy=policy(waivers=[signed]))
    assert not check(waived)


def test_the_first_waiver_given_is_reported() -> None:
    first = Waiver("AMB-03", reason="first", by="Claire")
    twice = evolve(whole(), commitment=5).waiving(first, evolve(first, reason="second"))
    assert [by.reason for _, by in check(twice).waived] == ["first"]


def test_thresholds_are_the_caller_s() -> None:
    strict = sg.Profile(least_commitment=9)
    assert not check(whole())
    assert [one.code for one in check(whole(), profile=strict)] == ["AMB-03"]


def test_a_report_is_a_sequence() -> None:
    report = check(WISH)
    assert len(report) == len(list(report)) > 3
    assert report[0] is report.findings[0]
    assert report[:2] == report.findings[:2]
    assert report[0] in report
    assert {*report.errors, *report.warnings, *report.hints} == {*report}
    assert {one.severity for one in report.errors} == {Severity.ERROR}
    assert {one.severity for one in report.warnings} == {Severity.WARNING}
    assert {one.severity for one in report.hints} == {Severity.HINT}
    assert [one.code for one in report.of_family("MEA")] == ["MEA-01"]
    assert report.by_code["MEA-01"] == tuple(report.of_family("MEA"))


def test_findings_can_be_raised() -> None:
    report = check(WISH, select=["MEA", "REA"])
    about = "“Delight our visitors” is not ready: "
    with pytest.raises(ExceptionGroup, match=f"{about}1 question to answer") as caught:
        report.raise_if(Severity.ERROR)
    (error,) = caught.value.exceptions
    assert isinstance(error, FindingError)
    assert str(error) == (
        "MEA-01 error (target): Nothing tells whether it is reached. How will you know? Who looks, and where?"
    )
    with pytest.raises(ExceptionGroup, match="3 questions to answer"):
        report.raise_if("Warning")
    check(whole()).raise_if("hint")
    with pytest.raises(ExceptionGroup, match="What was checked is not ready"):
        check([WISH], select="MEA").raise_if("error")


@pytest.mark.parametrize("severity", ["grave", "", 2, None])
def test_a_severity_has_a_name(severity: Any) -> None:  # noqa: ANN401 — anything may be given
    with pytest.raises(sg.InvalidValueError, match="severity is one of hint, warning, error"):
        check(WISH).raise_if(severity)


@pytest.mark.parametrize("codes", ["MEA-99", "", " ", "XYZ", ["MEA", "MAE"], [3], 3])
@pytest.mark.parametrize("argument", ["select", "ignore"])
def test_an_unknown_code_is_refused(argument: str, codes: Any) -> None:  # noqa: ANN401 — anything
    with pytest.raises(sg.InvalidValueError, match=argument):
        check(WISH, **{argument: codes})


def test_a_waiver_of_no_rule_is_refused() -> None:
    strange = Waiver("MEA-99", reason="why not", by="Claire")
    with pytest.raises(sg.InvalidValueError, match="waiver by 'Claire': no rule has the code"):
        check(WISH.waiving(strange))


def test_the_case_of_a_waived_code_does_not_matter() -> None:
    report = check(WISH.waiving(Waiver("rea-01", reason="later", by="Claire")))
    assert [finding.code for finding, _ in report.waived] == ["REA-01"]


def test_objections_and_open_questions() -> None:
    report = check("Improve the welcome")
    assert [one.code for one in report.objections] == ["SPC-01", "MEA-01"]
    assert {one.code for one in report.open} == {"PUR-01", "AMB-03", "REA-01", "REA-09", "TIM-01"}
    assert report.next == report.objections[0]
    assert repr(report) == "Report(2 objections, 5 open; S✗ M✗ A? R? T✗)"
    assert str(report) == sg.render(report)


def test_what_to_ask_first() -> None:
    measured = check("Grow subscriptions from 1,200 to 2,000 by 31 March 2027")
    assert measured.objections == ()
    assert measured.next
    assert measured.next.code == "PUR-01"
    hint = check(evolve(whole(), commitment=None), today=TODAY)
    assert hint.next
    assert hint.next.code == "AMB-03"
    assert check(whole(), today=TODAY).next is None
    assert repr(check([], select="POR")) == "Report(0 objections, 0 open)"
    assert repr(check(WISH, select="MEA")) == "Report(1 objection, 0 open; M✗)"


def test_a_finding_names_its_part() -> None:
    grow = WISH.serving(sg.Purpose("Live"))
    (finding,) = check(grow, select="PUR-04")
    assert finding.part == "Live"
    assert check(grow, select="MEA-01")[0].part is None


def test_a_finding_about_everything_names_no_place() -> None:
    goals = [sg.Objective(f"Goal {place}", deadline=END) for place in range(6)]
    (finding,) = check(goals, select="POR-05")
    assert str(FindingError(finding)) == (
        "POR-05 warning: 6 objectives at once are too many to focus on. Which three matter most?"
    )
    assert finding.family == "POR"


def test_checking_twice_says_the_same() -> None:
    assert check(plan(), today=TODAY) == check(plan(), today=TODAY)
    assert hash(check(WISH)) == hash(check(WISH))


def test_a_statement_is_read_once_and_only_so_many_are_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    heard: list[str] = []

    def counting(sentence: str, **options: Any) -> sg.Reading:  # noqa: ANN401 — passed on
        heard.append(sentence)
        return sg.read(sentence, **options)

    monkeypatch.setattr("smartgoals.rules.context.read", counting)
    check([sg.Objective(f"Open door {place}") for place in range(70)])
    assert sorted(heard) == sorted(set(heard))
    context, kept = Context(), []
    for place in range(65):
        context.reading(f"Door {place}")
        kept.append(len(context._readings))
    assert kept[-2:] == [64, 1]


def test_words_are_taken_in_the_order_in_which_they_stand() -> None:
    (first,) = check("Improve the welcome", select="SPC-01")
    spans = [(4, 9), None, (0, 7), (0, 3)]
    ranked = sorted((evolve(first, span=span) for span in spans), key=sort_key)
    assert [one.span for one in ranked] == [None, (0, 3), (0, 7), (4, 9)]
