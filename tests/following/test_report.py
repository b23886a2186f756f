"""The report to the board, read as a whole in both languages."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from attrs import evolve
from inline_snapshot import snapshot

import smartgoals as sg
from examples import museum
from following.test_follow import SEPTEMBER, plan, seen, slow, visits
from smartgoals.following import amend, follow, target_progress
from smartgoals.model import LeftOut, Measure, Measurement, Progress


def reported() -> Progress:
    """The museum in September: behind, one owner off track, a moved target."""
    days = [day for day in plan().delegation("a1").checkpoints if day <= SEPTEMBER]
    objective = plan().policy.objective
    assert objective.target is not None
    first = evolve(objective, target=evolve(objective.target, value=75_000))
    _, amendments = amend(first, on=date(2026, 2, 9), by="claire", reason="catchball", value=74_000)
    quarters = [(62_300, date(2026, 3, 31)), (63_400, date(2026, 6, 30)), (65_200, SEPTEMBER)]
    satisfaction, _, overtime = (each.measure for each in objective.guardrails)
    return seen(
        *(visits(value, day) for value, day in quarters),
        *slow(*days),
        Measurement(satisfaction, value="4.4", at=SEPTEMBER),
        Measurement(overtime, value=8, at=SEPTEMBER),
        amendments=amendments,
    )


def test_the_report_in_english() -> None:
    assert sg.render(reported()) == snapshot("""\
Receive 74,000 visits in 2027, of which 16,000 from new publics
30 September 2026: behind.
“visits a year”: 65,200 on 30 Sept 2026, 65,600 planned; 27% of the way, 30% planned. At this pace 72,442 at the deadline (70,724 to 74,141, at 80%). The target would then be reached on 8 April 2028.
“first visits by new publics”: no reading yet. A reading is overdue.
Target moved. First 75,000 by 31 December 2027: 25% of the way.
Since 9 Feb 2026 74,000 by 31 December 2027: 27% of the way.
Guardrail kept: “satisfaction of 5” 4.4 (at least 4.3).
Guardrail not read yet: “takings per visit in €” (at least 2.9).
Guardrail crossed: “overtime in %” 8 (at most 6).
  off track: Hugo (Textile evenings for the 18-30s)
  not known: Léa (The pupil comes back with the family, no news), Inès (A message for each public, no news), Karim (Company staff and patrons, no news), Karim (Win subsidies, no news), Marc (Review the prices, no news), Marc (Dashboard and exit survey, no news), Sofia (A pop-up in the station, no news) and Hugo (A rail and museum weekend pass, no news)
Owed: Hugo, a countermeasure for “Textile evenings for the 18-30s” by 5 October 2026.\
""")


def test_the_report_in_french() -> None:
    assert sg.render(reported(), language="fr") == snapshot("""\
Receive 74,000 visits in 2027, of which 16,000 from new publics
30 septembre 2026\xa0: en retard.
«\xa0visits a year\xa0»\xa0: 65\u202f200 au 30 sept. 2026, 65\u202f600 prévus\u202f; 27\xa0% du chemin, 30\xa0% prévus. À ce rythme, 72\u202f442 à l’échéance (de 70\u202f724 à 74\u202f141, à 80\xa0%). La cible serait alors atteinte le 8 avril 2028.
«\xa0first visits by new publics\xa0»\xa0: aucun relevé pour l’instant. Un relevé est en retard.
Cible déplacée. D’abord 75\u202f000 d’ici le 31 décembre 2027\xa0: 25\xa0% du chemin.
Depuis le 9 févr. 2026, 74\u202f000 d’ici le 31 décembre 2027\xa0: 27\xa0% du chemin.
Garde-fou respecté\xa0: «\xa0satisfaction of 5\xa0» 4,4 (au moins 4,3).
Garde-fou sans relevé\xa0: «\xa0takings per visit in €\xa0» (au moins 2,9).
Garde-fou franchi\xa0: «\xa0overtime in %\xa0» 8 (au plus 6).
  hors trajectoire\xa0: Hugo (Textile evenings for the 18-30s)
  sans information\xa0: Léa (The pupil comes back with the family, sans nouvelles), Inès (A message for each public, sans nouvelles), Karim (Company staff and patrons, sans nouvelles), Karim (Win subsidies, sans nouvelles), Marc (Review the prices, sans nouvelles), Marc (Dashboard and exit survey, sans nouvelles), Sofia (A pop-up in the station, sans nouvelles) et Hugo (A rail and museum weekend pass, sans nouvelles)
À fournir\xa0: Hugo, une contre-mesure pour «\xa0Textile evenings for the 18-30s\xa0» d’ici le 5 octobre 2026.\
""")


def test_what_would_help_and_the_last_checkpoint_are_told() -> None:
    a1 = plan().delegation("a1")
    policy = museum.policy(target=62_500)
    left = sg.plan(policy, museum.team(), today=museum.TODAY).left_out[0]
    thinner = evolve(plan(), left_out=(LeftOut(action="a2", reason=left.reason),))
    on = a1.checkpoints[-1]
    text = sg.render(follow(thinner, slow(*a1.checkpoints), on=on))

    assert "now; no checkpoint is left" in text
    assert "could help: The pupil comes back with the family." in text


@pytest.mark.parametrize(
    ("target", "value", "words"),
    [
        (Measure("rating").from_to(4, 4), 4, "“rating”: 4 on 31 Jan 2027, kept."),
        (Measure("rating").from_to(4, 4), 3, "“rating”: 3 on 31 Jan 2027, not kept (4 wanted)."),
        (Measure("rating").to(4), 3, "where it started is not known"),
        (sg.Target(Measure("rating")), 3, "how much is wanted is not said"),
        (Measure("rating").from_to(3, 5), 4, "4 on 31 Jan 2027; 50% of the way."),
    ],
)
def test_a_target_says_what_its_progress_rests_on(
    target: sg.Target, value: int, words: str
) -> None:
    on = date(2027, 1, 31)
    found = target_progress(
        target, [Measurement("rating", value=value, at=on)], on=on, begin=on, deadline=None
    )
    assert words in sg.render(found)


def test_a_day_of_reaching_and_missing_months_are_told() -> None:
    year = (date(2027, 1, 1), date(2027, 12, 31))
    weekly = [
        Measurement("visits", value=10 * week, at=year[0] + timedelta(7 * week))
        for week in range(6)
    ]
    level = Measure("visits", key="visits").from_to(0, 100)
    found = target_progress(level, weekly, on=date(2027, 2, 6), begin=year[0], deadline=year[1])
    assert "would then be reached on 12 March 2027" in sg.render(found)

    summed = level.over(year, baseline=(date(2026, 1, 1), date(2026, 12, 31)))
    late = Measurement("visits", value=5, since=date(2027, 2, 1), at=date(2027, 2, 28))
    found = target_progress(summed, [late], on=late.at, begin=year[0], deadline=year[1])
    assert "some days are not counted yet" in sg.render(found)


def test_a_trend_that_never_arrives_names_no_day() -> None:
    falling = [
        Measurement("visits", value=50 - week, at=date(2027, 1, 1) + timedelta(7 * week))
        for week in range(6)
    ]
    found = target_progress(
        Measure("visits", key="visits").from_to(50, 100),
        falling,
        on=date(2027, 2, 6),
        begin=date(2027, 1, 1),
        deadline=date(2027, 12, 31),
    )
    text = sg.render(found)
    assert "At this pace" in text
    assert "would then be reached" not in text
