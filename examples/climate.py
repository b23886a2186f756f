"""A town's climate plan: a measure that must fall, more candidates than money, two ways to heat.

Run it with `python examples/climate.py`, or with `--fr` in French. All figures are invented;
their orders of magnitude are those of a town of 40,000.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeAlias

import smartgoals as sg
from smartgoals.model import (
    Assessment,
    Contribution,
    Exclusion,
    ExpertJudgement,
    Improvement,
    Period,
    RiskAppetite,
    Strategy,
    Strength,
)
from smartgoals.values.language import Language

TODAY = date(2027, 1, 4)
DEADLINE = date(2030, 12, 31)
CLOSED = [date(2027, 5, 6), date(2027, 5, 17), date(2027, 7, 14), date(2027, 12, 25)]

Say: TypeAlias = Callable[[str, str], str]


def english(en: str, _: str) -> str:
    """Write the case in English."""
    return en


def french(_: str, fr: str) -> str:
    """Write the case in French."""
    return fr


def objective(say: Say, target: int) -> sg.Objective:
    """From 182,000 tonnes a year downwards: the trend alone saves a little."""
    emissions = sg.Measure(
        say("greenhouse gas emissions a year", "émissions de gaz à effet de serre par an"),
        key="emissions",
        unit=say("tonnes", "tonnes"),
        direction="decrease",
        source=say("regional observatory", "observatoire régional"),
        every="year",
        latency=90,
    )
    return sg.Objective(
        say(
            f"Lower the town's emissions from 182,000 to {target:,} tonnes in 2030",
            f"Ramener les émissions de la ville de 182 000 à {target // 1000} 000 tonnes en 2030",
        ),
        key="emissions-2030",
        target=emissions.from_to(182_000, target).read_on(date(2026, 12, 31)).growing("-0.01"),
        guardrails=[
            sg.Measure(say("energy bill of a household", "facture d'énergie d'un ménage")).at_most(
                1_900
            )
        ],
        start=TODAY,
        deadline=DEADLINE,
        purposes=[
            sg.Purpose(
                say("The town stays fit to live in in 2050", "La ville reste vivable en 2050"),
                because=say("we do our part", "nous faisons notre part"),
                beneficiary="outside",
            ),
            sg.Purpose(
                say("No household fears its heating bill", "Aucun ménage ne craint sa facture"),
                because=say("less burnt is less paid", "moins brûler, c'est moins payer"),
                beneficiary="outside",
            ),
        ],
        judgement=ExpertJudgement(
            "realistic",
            who="Amina",
            on=TODAY,
            reason=say(
                "if the heating of the schools is settled by 2028",
                "si le chauffage des écoles est réglé d'ici 2028",
            ),
        ),
        commitment=9,
    )


def actions(say: Say) -> list[sg.Action]:
    """Ten candidates; the two ways to heat the schools exclude each other."""

    def saves(worst: int, likely: int, best: int) -> list[Contribution]:
        return [Contribution("emissions", sg.Estimate(worst, likely, best))]

    return [
        sg.Action(
            say("A heat network on waste wood", "Un réseau de chaleur au bois"),
            key="heat-network",
            strategy="heat",
            effort=260,
            share=".5",
            cost=2_900_000,
            chance=0.75,
            contributions=saves(3_000, 5_200, 7_000),
            needs={"energy": 4, "works": 3},
            after=["energy-audit"],
            alternative="school-heating",
            risk="works",
        ),
        sg.Action(
            say("Heat pumps in the schools", "Des pompes à chaleur dans les écoles"),
            key="heat-pumps",
            strategy="heat",
            effort=140,
            share=".4",
            cost=1_700_000,
            chance=0.9,
            contributions=saves(1_800, 2_600, 3_200),
            needs={"energy": 3, "works": 3},
            after=["energy-audit"],
            alternative="school-heating",
            risk="works",
        ),
        sg.Action(
            say("Insulate 1,200 dwellings", "Isoler 1 200 logements"),
            key="insulation",
            strategy="housing",
            effort=300,
            share=".5",
            cost=1_500_000,
            chance=0.8,
            contributions=saves(2_600, 4_400, 5_600),
            needs={"housing": 3},
        ),
        sg.Action(
            say("Replace 900 oil boilers", "Remplacer 900 chaudières au fioul"),
            key="boilers",
            strategy="housing",
            effort=120,
            share=".4",
            cost=600_000,
            chance=0.85,
            contributions=saves(2_200, 3_600, 4_300),
            needs={"housing": 2},
        ),
        sg.Action(
            say("A safe cycle network", "Un réseau cyclable continu"),
            key="cycling",
            strategy="mobility",
            effort=320,
            share=".6",
            cost=1_900_000,
            chance=0.7,
            contributions=saves(1_500, 3_000, 5_000),
            needs={"mobility": 3, "works": 2},
        ),
        sg.Action(
            say("More buses, on time", "Des bus plus nombreux, à l'heure"),
            key="buses",
            strategy="mobility",
            effort=180,
            share=".4",
            cost=1_200_000,
            chance=0.75,
            contributions=saves(1_200, 2_400, 3_600),
            needs={"mobility": 3},
        ),
        sg.Action(
            say("A parking charge by weight", "Un stationnement tarifé au poids"),
            key="parking",
            strategy="mobility",
            effort=60,
            share=".3",
            cost=80_000,
            chance=0.6,
            contributions=saves(600, 1_500, 2_600),
            needs={"mobility": 2},
            risk="acceptance",
        ),
        sg.Action(
            say("Canteens without waste", "Des cantines sans gaspillage"),
            key="canteens",
            strategy="everyday",
            effort=90,
            share=".4",
            cost=120_000,
            chance=0.9,
            contributions=saves(500, 900, 1_200),
            needs={"procurement": 2},
        ),
        sg.Action(
            say("Buy offsets abroad", "Acheter des compensations à l'étranger"),
            key="offsets",
            strategy="everyday",
            effort=10,
            cost=300_000,
            chance=0.95,
            contributions=saves(4_000, 6_000, 8_000),
            needs={"procurement": 2},
            tags=["offset"],
        ),
        sg.Action(
            say("Audit the energy of public buildings", "Auditer l'énergie des bâtiments publics"),
            key="energy-audit",
            strategy="heat",
            effort=45,
            share=".5",
            cost=90_000,
            chance=0.98,
            target=sg.Measure(
                say("audited public buildings", "bâtiments publics audités"),
                unit=say("buildings", "bâtiments"),
            ).from_to(0, 64),
            needs={"energy": 3},
            due=date(2027, 9, 30),
        ),
    ]


def policy(say: Say = english, target: int = 163_000) -> sg.Policy:
    """The plan that goes to the council."""

    def seen(kind: type[Assessment], key: str, en: str, fr: str) -> Assessment:
        evidence = say("inventory of 2026", "bilan 2026")
        return kind(say(en, fr), key=key, evidence=evidence, by="Amina", on=TODAY)

    return sg.Policy(
        objective(say, target),
        diagnosis=[
            seen(
                Strength,
                "wood",
                "Sawmills leave 30,000 t of wood a year",
                "Les scieries laissent 30 000 t de bois par an",
            ),
            seen(
                Improvement,
                "heating",
                "41 % of emissions come from heating",
                "41 % des émissions viennent du chauffage",
            ),
            seen(
                Improvement,
                "cars",
                "38 % of emissions come from cars",
                "38 % des émissions viennent de la voiture",
            ),
        ],
        approach=say(
            "Warm homes first, with what the region grows",
            "Les logements d'abord, avec ce que la région fait pousser",
        ),
        cites=["wood", "heating"],
        exclusions=[
            Exclusion(say("No bought compensation", "Pas de compensation achetée"), tags=["offset"])
        ],
        strategies=[
            Strategy(say("Renewable heat", "Chaleur renouvelable"), key="heat", answers=["wood"]),
            Strategy(say("Homes", "Logements"), key="housing", answers=["heating"]),
            Strategy(say("Getting around", "Déplacements"), key="mobility", answers=["cars"]),
            Strategy(say("Everyday life", "Vie quotidienne"), key="everyday", answers=["cars"]),
        ],
        actions=actions(say),
        budget=8_000_000,
        appetite=RiskAppetite({"works": "cautious", "acceptance": "cautious"}),
        horizon=DEADLINE,
        review="quarter",
    )


def team() -> sg.Team:
    """Five people of the town hall and the deputy mayor."""
    return sg.Team(
        [
            sg.Person(
                "Amina",
                capacity=80,
                skills={"energy": 4, "mobility": 3, "works": 3},
                commitment=0.9,
            ),
            sg.Person("Benoît", skills={"energy": 4, "works": 3}, commitment=0.8, days_a_week=4),
            sg.Person("Chloé", skills={"housing": 4}, commitment=0.9),
            sg.Person(
                "Driss",
                skills={"mobility": 4, "works": 2},
                commitment=0.8,
                absences=[Period(date(2027, 3, 1), date(2027, 8, 31))],
            ),
            sg.Person(
                "Émilie",
                skills={"mobility": 2, "procurement": 3},
                aims=["mobility"],
                commitment=0.8,
            ),
            sg.Person("Farid", skills={"housing": 2, "procurement": 2}, commitment=0.7),
        ],
        leader="amina",
    )


def main(arguments: Sequence[str]) -> None:
    """Print the plan, what it leaves to ask, and why one way to heat won."""
    in_french = "--fr" in arguments
    say = french if in_french else english
    language: Language = "fr" if in_french else "en"

    def delegated(target: int) -> sg.Plan:
        calendar = sg.Calendar(closed=CLOSED)
        return sg.plan(policy(say, target), team(), today=TODAY, calendar=calendar)

    def tell(thing: object) -> None:
        print(sg.render(thing, language=language))

    wanted, agreed = delegated(158_000), delegated(163_000)
    print(f"— {say('First wish', 'Premier souhait')} —\n")
    for finding in sg.check(wanted, language=language, today=TODAY, select="PLN-01"):
        tell(finding)
    print(f"\n— {say('After two rounds with the team', 'Après deux allers-retours')} —\n")
    tell(agreed)
    print(f"\n— {say('Why a heat network', 'Pourquoi un réseau de chaleur')} —\n")
    for key in ("heat-network", "heat-pumps"):
        tell(agreed.why(key))


if __name__ == "__main__":
    main(sys.argv[1:])
