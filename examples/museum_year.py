"""The museum's plan followed through its first year: readings, a leaver, a moved target, a closing.

Run it from the root of the project with `python -m examples.museum_year`, or with `--fr` in
French. All figures are invented.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
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
    62_300,
    62_500,
    62_900,
    63_200,
    63_500,
    63_900,
    64_500,
    65_000,
    65_600,
    66_300,
)
"""Visits of the last twelve months, read at the end of each month of 2026."""

EVENINGS = (0, 0, 20, 60, 90, 120, 150, 160, 170, 700, 1_300, 1_900)
"""Visits that the textile evenings have brought by then."""


def month_ends(year: int) -> list[date]:
    """The last day of each month."""
    firsts = [date(year + month // 12, month % 12 + 1, 1) for month in range(1, 13)]
    return [first - timedelta(1) for first in firsts]


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
    objective, moved = amend(
        asked, on=date(2026, 2, 9), by="claire", reason="catchball", value=74_000
    )
    policy = evolve(wanted, objective=objective)
    team = museum.team()
    plan = sg.plan(policy, team, today=museum.TODAY, pins=museum.PINS)
    for action in plan.open:
        plan = plan.agree(action, on=museum.TODAY)
    plan = plan.start(on=museum.TODAY)
    days = month_ends(2026)
    visits = [
        sg.Measurement("visits", value=value, at=day, source="ticket desk")
        for day, value in zip(days, ROLLING, strict=True)
    ]
    evenings = [
        sg.Measurement("visits", value=value, at=day, due_to="a1")
        for day, value in zip(days, EVENINGS, strict=True)
    ]
    readings = [*visits, *evenings]

    # May: Inès leaves; the plan is repaired, and what is half done goes on.
    leaving = date(2026, 5, 18)
    check_ins = [
        sg.CheckIn("a1", on=date(2026, 5, 4), by="hugo", done=0.4, confidence=0.7),
        sg.CheckIn("a7", on=date(2026, 5, 15), by="marc", done=1),
    ]
    spring = sg.follow(plan, readings, on=leaving, check_ins=check_ins, amendments=moved)
    rest = evolve(team, people=[person for person in team.people if person.key != "ines"])
    again = sg.plan(policy, rest, today=leaving, pins=museum.PINS, previous=plan, progress=spring)
    tell(
        "May: Inès leaves. What changes?",
        "Mai : Inès part. Qu'est-ce qui change ?",
        PlanDiff(plan, again),
    )

    # September: the evenings are off track, and Hugo owes a countermeasure.
    autumn = date(2026, 9, 30)
    progress = sg.follow(again, readings, on=autumn, check_ins=check_ins, amendments=moved)
    tell("September: to the board", "Septembre : au conseil d'administration", progress)
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
    check_ins += [
        sg.CheckIn("a1", on=autumn, by="hugo", confidence=0.6),
        sg.CheckIn("a1", on=days[-1], by="hugo", confidence=0.7, done=0.6),
    ]
    year_end = sg.follow(answered, readings, on=days[-1], check_ins=check_ins, amendments=moved)
    tell("December: to the board", "Décembre : au conseil d'administration", year_end)
    note = say(
        "The evenings needed a partner; ask for one first.", "Il fallait un partenaire aux soirées."
    )
    closing = close(year_end, by="claire", note=note)
    following = carry_over(year_end, deadline=date(2028, 12, 31))
    tell("The year in one line", "L'année en une ligne")
    print(f"{closing.status}: {closing.score:.2f}. {closing.note}")
    print(f"{following.key}: {following.target.baseline if following.target else ''} -> 2028")


if __name__ == "__main__":
    main(sys.argv[1:])
