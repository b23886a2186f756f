"""The museum's plan followed through its first year: readings, a leaver, a moved target, a closing.

Run it from the root of the project with `python -m examples.museum_year`, or with `--fr` in
French. All figures are invented.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from attrs import evolve

import smartgoals as sg
from examples import museum
from smartgoals.following import amend, carry_over, close
from smartgoals.model import Countermeasure, PlanDiff
from smartgoals.values.language import Language

ROLLING = (
    62_050,
    62_200,
    62_350,
    62_750,
    63_050,
    63_350,
    63_600,
    63_900,
    64_500,
    65_000,
    65_600,
    66_300,
)
"""Visits of the last twelve months, read at the end of each month of 2026."""

NEWCOMERS = (9_350, 9_500, 9_800, 10_300)
"""First visits by new publics in the last twelve months, read at the end of each quarter."""

GUARDRAILS = ((4.4, 3.02, 5), (4.4, 2.98, 5), (4.3, 2.95, 7), (4.4, 2.96, 6))
"""Satisfaction, takings per visit and overtime, quarter by quarter."""

EVENINGS = (0, 0, 20, 60, 90, 120, 150, 160, 170, 700, 1_300, 1_900)
"""Visits that the textile evenings have brought by then."""

REPORTS = (
    ("a1", "hugo", date(2026, 5, 4), 0.4, 9_000),
    ("a2", "lea", date(2026, 5, 11), 0.4, 3_000),
    ("a3", "ines", date(2026, 5, 11), 0.3, 8_000),
    ("a4", "karim", date(2026, 5, 12), 0.1, 0),
    ("a5", "karim", date(2026, 5, 15), 1, 1_800),
    ("a7", "marc", date(2026, 5, 15), 1, 6_200),
    ("a1", "hugo", date(2026, 9, 28), 0.7, 19_000),
    ("a2", "lea", date(2026, 9, 28), 1, 8_500),
    ("a3", "nadia", date(2026, 9, 28), 0.6, 17_000),
    ("a4", "karim", date(2026, 9, 28), 0.6, 1_200),
    ("a6", "marc", date(2026, 9, 28), 0.5, 500),
    ("a8", "sofia", date(2026, 9, 28), 0.8, 2_500),
    ("a9", "hugo", date(2026, 9, 28), 0.2, 0),
    ("a1", "hugo", date(2026, 12, 28), 1, 23_500),
    ("a3", "nadia", date(2026, 12, 28), 1, 29_000),
    ("a4", "karim", date(2026, 12, 28), 1, 4_600),
    ("a6", "marc", date(2026, 12, 28), 1, 1_400),
    ("a8", "sofia", date(2026, 12, 28), 1, 3_900),
    ("a9", "hugo", date(2026, 12, 28), 0.5, 2_500),
)
"""What owners reported: the action, who, when, the share of the work done, the money spent so far."""


def month_ends(year: int) -> list[date]:
    """The last day of each month."""
    firsts = [date(year + month // 12, month % 12 + 1, 1) for month in range(1, 13)]
    return [first - timedelta(1) for first in firsts]


def readings(objective: sg.Objective) -> Iterator[sg.Measurement]:
    """Everything that was read in 2026."""
    months = month_ends(2026)
    for day, value, brought in zip(months, ROLLING, EVENINGS, strict=True):
        yield sg.Measurement("visits", value=value, at=day, source="ticket desk")
        yield sg.Measurement("visits", value=brought, at=day, due_to="a1")
    for day, value, watched in zip(months[2::3], NEWCOMERS, GUARDRAILS, strict=True):
        yield sg.Measurement("newcomers", value=value, at=day, source="exit survey")
        for guardrail, level in zip(objective.guardrails, watched, strict=True):
            yield sg.Measurement(guardrail.measure, value=str(level), at=day)


def main(arguments: Sequence[str]) -> None:
    """Live through the year."""
    language: Language = "fr" if "--fr" in arguments else "en"
    say = museum.french if language == "fr" else museum.english

    def tell(en: str, fr: str, thing: object = None) -> None:
        print(f"\n# {say(en, fr)}")
        if thing is not None:
            print(sg.render(thing, language=language))

    # February: the council asks for 75,000, the team counters with 74,000, and all agree.
    wanted = museum.policy(say)
    asked = evolve(wanted.objective, target=museum.objective(say, target=75_000).target)
    reason = say("the team's counter-proposal", "contre-proposition de l'équipe")
    objective, moved = amend(asked, on=date(2026, 2, 9), by="claire", reason=reason, value=74_000)
    policy, team = evolve(wanted, objective=objective), museum.team()
    plan = sg.plan(policy, team, today=museum.TODAY, pins=museum.PINS)
    for action in plan.open:
        plan = plan.agree(action, on=museum.TODAY)
    plan = plan.start(on=museum.TODAY)
    known = list(readings(objective))
    check_ins = [
        sg.CheckIn(action, on=on, by=by, done=done, spent=spent)
        for action, by, on, done, spent in REPORTS
    ]

    def followed(plan: sg.Plan, on: date) -> sg.Progress:
        told = [each for each in check_ins if each.on <= on]
        return sg.follow(plan, known, on=on, check_ins=told, amendments=moved)

    # May: Inès leaves, and what she was doing has no owner; in June Nadia takes over from her.
    leaving, joining = date(2026, 5, 18), date(2026, 6, 1)
    spring = followed(plan, leaving)
    rest = evolve(team, people=[person for person in team.people if person.key != "ines"])
    without = sg.plan(policy, rest, today=leaving, pins=museum.PINS, previous=plan, progress=spring)
    tell(
        "May: Inès leaves. What changes?",
        "Mai : Inès part. Qu'est-ce qui change ?",
        PlanDiff(plan, without),
    )
    nadia = sg.Person("Nadia", key="nadia", skills={"communication": 3, "digital": 3})
    joined = evolve(rest, people=[*rest.people, nadia])
    again = sg.plan(policy, joined, today=joining, pins=museum.PINS, previous=plan, progress=spring)
    tell(
        "June: Nadia takes over. Who has to agree?",
        "Juin : Nadia reprend. Qui doit donner son accord ?",
        PlanDiff(plan, again),
    )
    for action in again.open:
        again = again.agree(action, on=joining)

    # September: the evenings are off track, and Hugo owes a countermeasure.
    autumn = date(2026, 9, 30)
    tell(
        "September: to the board",
        "Septembre : au conseil d'administration",
        followed(again, autumn),
    )
    answer = Countermeasure(
        "a1",
        statement=say(
            "Ask the art school to host two evenings", "Inviter l'école d'art à deux soirées"
        ),
        who="hugo",
        by=date(2026, 10, 12),
    )
    answered = evolve(
        again,
        delegations=tuple(
            evolve(each, countermeasures=[answer]) if each.action == "a1" else each
            for each in again.delegations
        ),
    )

    # December: the countermeasure has worked; the cycle is closed and carried over.
    year_end = followed(answered, month_ends(2026)[-1])
    tell("December: to the board", "Décembre : au conseil d'administration", year_end)
    note = say(
        "The evenings needed a partner; ask for one first.",
        "Il fallait un partenaire aux soirées : commencer par là.",
    )
    closing = close(year_end, by="claire", note=note)
    following = carry_over(year_end, deadline=date(2028, 12, 31))
    tell("The year is closed", "L'année est close", closing)
    tell("And carried over", "Et reconduite", following.target)


if __name__ == "__main__":
    main(sys.argv[1:])
