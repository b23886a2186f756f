"""The report to the board, read as a whole in both languages."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from attrs import evolve
from inline_snapshot import snapshot

import smartgoals as sg
from examples import museum
from following.test_follow import SEPTEMBER, plan, seen, slow, visits
from smartgoals.following import (
    Stated,
    amend,
    calibrate,
    close,
    follow,
    neglected,
    target_progress,
)
from smartgoals.model import CheckIn, LeftOut, Measure, Measurement, Progress, UnownedAction


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
30 September 2026: behind, as far as is known, and a guardrail is crossed.
Getting there is 12% likely; it was 62% likely when the plan was made.
“visits a year”, behind: 65,200 visits on 30 Sept 2026, 65,600 planned; 27% of the way, 30% planned. At this pace 72,442 at the deadline (80% sure: 69,260 to 75,605). The target would then be reached on 8 April 2028. From here on it takes +587 a month; so far it is +483.
“first visits by new publics”: no reading yet. A reading is overdue.
Target moved on 9 Feb 2026 by Claire: 74,000 visits instead of 75,000 (catchball).
Judged by the first target: 25% of the way, 28% planned.
Guardrail crossed: “overtime in %” 8 (at most 6).
Guardrail kept: “satisfaction of 5” 4.4 (at least 4.3).
Guardrail not read yet: “takings per visit in €” (at least 2.9).
Money: €88,500 planned; nobody has reported spending.
  off track: Hugo (“Textile evenings for the 18-30s”: 7 of 3,015)
  not known: Léa (“The pupil comes back with the family”, no news), Inès (“A message for each public”, no news), Karim (“Company staff and patrons”, no news), Karim (“Win subsidies”, no news), Marc (“Review the prices”, no news), Marc (“Dashboard and exit survey”, no news), Sofia (“A pop-up in the station”, no news) and Hugo (“A rail and museum weekend pass”, no news)
Owed: Hugo, a countermeasure for “Textile evenings for the 18-30s” by 5 October 2026.\
""")


def test_the_report_in_french() -> None:
    assert sg.render(reported(), language="fr") == snapshot("""\
Receive 74,000 visits in 2027, of which 16,000 from new publics
30 septembre 2026\xa0: en retard, pour autant qu’on sache, et un garde-fou est franchi.
Y arriver\xa0: 12\xa0% de chances, contre 62\xa0% de chances à l’établissement du plan.
«\xa0visits a year\xa0», en retard\xa0: 65\u202f200 visits au 30 sept. 2026 (plan\xa0: 65\u202f600)\u202f; 27\xa0% du chemin (plan\xa0: 30\xa0%). À ce rythme, 72\u202f442 à l’échéance (sûr à 80\xa0%\xa0: de 69\u202f260 à 75\u202f605). La cible serait alors atteinte le 8 avril 2028. Il faudrait désormais +587 par mois\u202f; le rythme est de +483.
«\xa0first visits by new publics\xa0»\xa0: aucun relevé pour l’instant. Un relevé est en retard.
Cible déplacée le 9 févr. 2026 par Claire\xa0: 74\u202f000 visits au lieu de 75\u202f000 (catchball).
Au regard de la première cible\xa0: 25\xa0% du chemin (plan\xa0: 28\xa0%).
Garde-fou franchi\xa0: «\xa0overtime in %\xa0» 8 (au plus 6).
Garde-fou respecté\xa0: «\xa0satisfaction of 5\xa0» 4,4 (au moins 4,3).
Garde-fou sans relevé\xa0: «\xa0takings per visit in €\xa0» (au moins 2,9).
Argent\xa0: 88\u202f500\xa0€ prévus\u202f; aucune dépense n’est rapportée.
  hors trajectoire\xa0: Hugo («\xa0Textile evenings for the 18-30s\xa0»\xa0: 7 sur 3\u202f015)
  sans information\xa0: Léa («\xa0The pupil comes back with the family\xa0», sans nouvelles), Inès («\xa0A message for each public\xa0», sans nouvelles), Karim («\xa0Company staff and patrons\xa0», sans nouvelles), Karim («\xa0Win subsidies\xa0», sans nouvelles), Marc («\xa0Review the prices\xa0», sans nouvelles), Marc («\xa0Dashboard and exit survey\xa0», sans nouvelles), Sofia («\xa0A pop-up in the station\xa0», sans nouvelles) et Hugo («\xa0A rail and museum weekend pass\xa0», sans nouvelles)
À fournir\xa0: Hugo, une contre-mesure pour «\xa0Textile evenings for the 18-30s\xa0» d’ici le 5 octobre 2026.\
""")


def test_what_would_help_and_the_last_checkpoint_are_told() -> None:
    a1 = plan().delegation("a1")
    thinner = evolve(plan(), left_out=(LeftOut(action="a2", reason=plan().trace[0].message),))
    on = a1.checkpoints[-1]
    text = sg.render(follow(thinner, slow(*a1.checkpoints), on=on))

    assert "now; no checkpoint is left" in text
    assert "could help: “The pupil comes back with the family” (2,907 more visits" in text


def test_money_is_told_and_who_has_spent_more_than_planned() -> None:
    spent = [
        CheckIn("a1", on=SEPTEMBER, by="hugo", done=0.4, spent=26_000),
        CheckIn("a2", on=SEPTEMBER, by="lea", done=0.5, spent=2_000),
    ]
    progress = seen(check_ins=spent)
    text = sg.render(progress)

    assert progress.spent == 28_000
    assert "Money: €28,000 spent of €88,500 planned." in text
    assert "More than planned: Hugo, €26,000 of €24,000 for “Textile evenings" in text
    assert "Léa (“The pupil comes back with the family”: 50% of the work done)" in text
    assert seen().spent is None
    with pytest.raises(sg.InvalidValueError, match="0 or more, not -1"):
        CheckIn("a1", on=SEPTEMBER, by="hugo", spent=-1)


def test_a_plan_that_costs_nothing_has_no_line_about_money() -> None:
    free = [evolve(action, cost=0) for action in plan().policy.actions]
    cheap = evolve(plan(), policy=evolve(plan().policy, actions=free))

    assert "Money" not in sg.render(follow(cheap, [], on=SEPTEMBER))


def test_the_first_line_is_limited_by_what_is_not_known_and_what_is_crossed() -> None:
    newcomers = [Measurement("newcomers", value=12_000, at=SEPTEMBER)]
    whole = [visits(66_000, SEPTEMBER), *newcomers]
    overtime = plan().policy.objective.guardrails[2].measure
    over = Measurement(overtime, value=8, at=SEPTEMBER)

    def first(*readings: Measurement) -> str:
        return sg.render(seen(*readings)).splitlines()[1]

    assert first(*whole) == "30 September 2026: on track."
    assert first(visits(66_000, SEPTEMBER)) == "30 September 2026: on track, as far as is known."
    assert first(*whole, over) == "30 September 2026: on track, and a guardrail is crossed."
    assert first() == "30 September 2026: not known."
    late = [visits(66_000, SEPTEMBER), Measurement("newcomers", value=9_400, at=SEPTEMBER)]
    assert first(*late) == "30 September 2026: off track."


def test_where_the_whole_is_behind_it_says_what_would_help_and_how_much_is_needed() -> None:
    left = LeftOut(action="a2", reason=plan().trace[0].message)
    thinner = evolve(plan(), left_out=(LeftOut(action="a4", reason=left.reason),))
    slowly = [visits(62_000 + 140 * month, date(2026, month, 28)) for month in range(1, 10)]
    progress = follow(thinner, slowly, on=SEPTEMBER)
    text = sg.render(progress)

    assert progress.candidates == ("a4",)
    assert "From here on it takes +714 a month; so far it is +140." in text
    assert "could help: “Company staff and patrons” (653 more visits expected)." in text
    assert seen(visits(66_000, SEPTEMBER)).candidates == ()
    slow_owner = [visits(66_000, SEPTEMBER), visits(8, SEPTEMBER, due_to="a1")]
    assert follow(thinner, slow_owner, on=SEPTEMBER).candidates == ("a4",)


def test_every_change_of_a_target_is_told_with_who_and_why() -> None:
    objective = plan().policy.objective
    assert objective.target is not None
    first = evolve(
        objective,
        deadline=date(2027, 6, 30),
        target=evolve(objective.target, value=75_000, baseline=61_000),
    )
    second, easier = amend(
        first, on=date(2026, 2, 9), by="claire", reason="catchball", value=74_000
    )
    third, recount = amend(
        second, on=date(2026, 3, 2), by="marc", reason="recount", baseline=62_000
    )
    last, later = amend(
        third, on=date(2026, 4, 1), by="nobody", reason="works", deadline=museum.DEADLINE
    )
    text = sg.render(seen(visits(65_200, SEPTEMBER), amendments=[*easier, *recount, *later]))

    assert last == objective
    assert text.splitlines()[5:9] == [
        "Target moved on 9 Feb 2026 by Claire: 74,000 visits instead of 75,000 (catchball).",
        "Starting point changed on 2 Mar 2026 by Marc: 62,000 visits instead of 61,000 (recount).",
        "Deadline moved on 1 Apr 2026 by nobody: 31 December 2027 instead of 30 June 2027 (works).",
        "Judged by the first target: 30% of the way, 33% planned.",
    ]


def capped(value: int, *, upper: int | None = None) -> sg.Target:
    """A level that is to stay where it is allowed to be."""
    side = "at_most" if upper is None else "within"
    return sg.Target(Measure("rating"), baseline=3, value=value, upper=upper, side=side)


@pytest.mark.parametrize(
    ("target", "value", "words"),
    [
        (
            Measure("rating").from_to(4, 4),
            4,
            "“rating”, on track: 4 on 31 Jan 2027, kept (target 4).",
        ),
        (
            Measure("rating").from_to(4, 4),
            3,
            "“rating”, off track: 3 on 31 Jan 2027, not kept (target 4).",
        ),
        (Measure("rating").to(4), 3, "where it started is not known"),
        (sg.Target(Measure("rating")), 3, "how much is wanted is not said"),
        (Measure("rating").from_to(3, 5), 4, "4 on 31 Jan 2027; 50% of the way."),
        (Measure("rating").from_to(3, 5), 2, "further from the target than at the start (3)."),
        (capped(5), 6, "not kept (target at most 5)."),
        (capped(2, upper=5), 4, "kept (target 2 to 5)."),
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


def unowned() -> sg.Plan:
    """The museum's plan with an action that has no owner."""
    lacking = sg.plan(museum.policy(), sg.Team(["Zoe"]), today=museum.TODAY).missing
    lack = next(each for each in lacking if isinstance(each, UnownedAction))
    return evolve(plan(), missing=(evolve(lack, action="a9"),))


@pytest.mark.parametrize(
    ("thing", "english", "french"),
    [
        (
            CheckIn("a1", on=SEPTEMBER, by="hugo", done=0.4, spent=900, note="two evenings held"),
            "hugo on 30 September 2026: 40% of the work done, 900 spent, “two evenings held”",
            "hugo, le 30 septembre 2026 : 40 % du travail fait, 900 dépensés, « two evenings held »",
        ),
        (
            CheckIn("a1", on=SEPTEMBER, by="hugo", confidence=0.7),
            "hugo on 30 September 2026: 70% confident",
            "hugo, le 30 septembre 2026 : confiance de 70 %",
        ),
        (
            CheckIn("a1", on=SEPTEMBER, by="hugo"),
            "hugo on 30 September 2026: nothing new",
            "hugo, le 30 septembre 2026 : rien de nouveau",
        ),
        (
            close(seen(visits(65_200, SEPTEMBER)), by="claire", note="Too few evenings."),
            (
                "Closed on 30 September 2026 by claire: behind, 27% of the way; no success."
                " Too few evenings."
            ),
            (
                "Clos le 30 septembre 2026 par claire : en retard, 27 % du chemin ; pas une réussite."
                " Too few evenings."
            ),
        ),
        (
            close(seen(), by="claire", note="Never read.", override=1),
            (
                "Closed on 30 September 2026 by claire: not known, counted as 100%; a success."
                " Never read."
            ),
            (
                "Clos le 30 septembre 2026 par claire : sans information, compté pour 100 % ; une"
                " réussite. Never read."
            ),
        ),
        (
            close(seen(), by="claire", note="Never read."),
            (
                "Closed on 30 September 2026 by claire: not known; nobody can tell whether it is a"
                " success. Never read."
            ),
            (
                "Clos le 30 septembre 2026 par claire : sans information ; réussite impossible à dire."
                " Never read."
            ),
        ),
        (
            calibrate([Stated("hugo", probability=0.8, happened=True)] * 4),
            "4 probabilities stated, -20% on average against what came; Brier score 0.04",
            "4 probabilités annoncées, -20 % en moyenne par rapport à la suite ; score de Brier 0,04",
        ),
        (
            next(
                each
                for each in neglected([follow(unowned(), [], on=SEPTEMBER)])
                if each.owner is None and each.action
            ),
            "a9: no owner",
            "a9 : aucun porteur",
        ),
        (neglected([seen()])[0], "o1: no reading", "o1 : aucun relevé"),
        (
            next(each for each in neglected([seen()]) if each.action == "a2"),
            "a2 (lea): not agreed yet",
            "a2 (lea) : pas encore accepté",
        ),
    ],
)
def test_what_comes_in_and_goes_out_is_said_in_a_line(
    thing: object, english: str, french: str
) -> None:
    assert sg.render(thing) == english
    said = sg.render(thing, language="fr").replace("\u202f", " ").replace("\xa0", " ")
    assert said == french


def test_what_is_over_has_neither_a_chance_nor_a_forecast() -> None:
    last = museum.DEADLINE
    reached = sg.render(seen(visits(74_500, last), on=last))

    assert "31 December 2027: reached, as far as is known." in reached
    assert "Getting there" not in reached
    assert "74,500 visits on 31 Dec 2027, 74,000 planned; 104% of the way" in reached


def test_finished_work_says_that_its_result_is_not_read() -> None:
    text = sg.render(seen(check_ins=[CheckIn("a2", on=SEPTEMBER, by="lea", done=1)]))

    assert "Léa (“The pupil comes back with the family”: the work is done, its result" in text


def test_work_without_a_result_of_its_own_says_how_far_it_is() -> None:
    bare = tuple(
        evolve(each, objective=evolve(each.objective, target=None)) for each in plan().delegations
    )
    handmade = evolve(plan(), delegations=bare)
    told = [CheckIn("a2", on=SEPTEMBER, by="lea", done=share) for share in (0.5,)]
    text = sg.render(follow(handmade, [], on=SEPTEMBER, check_ins=told))

    assert "Léa (“The pupil comes back with the family”: 50% of the work done)" in text


def test_what_a_target_lacks_is_nothing_somebody_neglects() -> None:
    lacking = sg.plan(museum.policy(target=90_000), museum.team(), today=museum.TODAY)
    found = neglected([follow(lacking, [], on=SEPTEMBER)])

    assert lacking.missing
    assert "no_owner" not in {str(each.why) for each in found}


def test_what_brings_nothing_that_adds_up_is_named_without_a_figure() -> None:
    action = evolve(
        plan().policy.action("a4"),
        contributions=[
            each for each in plan().policy.action("a4").contributions if each.measure != "visits"
        ],
    )
    others = [each for each in plan().policy.actions if each.key != "a4"]
    thinner = evolve(
        plan(),
        policy=evolve(plan().policy, actions=[*others, action]),
        delegations=tuple(each for each in plan().delegations if each.action != "a4"),
        left_out=(LeftOut(action="a4", reason=plan().trace[0].message),),
    )
    text = sg.render(follow(thinner, [visits(62_300, SEPTEMBER)], on=SEPTEMBER))

    assert "could help: “Company staff and patrons”." in text
