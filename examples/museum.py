"""The museum of Brévanne: from what its director no longer wants to delegated actions.

Run it with `python examples/museum.py`, or with `--fr` in French. All figures are invented.
A day counts eight hours.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import TypeAlias

import smartgoals as sg
from smartgoals.model import (
    Assessment,
    Assumption,
    Contribution,
    DecisionArea,
    Exclusion,
    Experiment,
    ExpertJudgement,
    Guideline,
    IfThen,
    Improvement,
    Interaction,
    Obstacle,
    Opportunity,
    ReferenceClass,
    RiskAppetite,
    Strategy,
    Strength,
    Threat,
)
from smartgoals.values.language import Language

TODAY = date(2026, 1, 12)
END_OF_2025 = date(2025, 12, 31)
DEADLINE = date(2027, 12, 31)
BOWLING_CHART = [
    (date(2026, 3, 31), 62_300),
    (date(2026, 6, 30), 63_400),
    (date(2026, 9, 30), 65_600),
    (date(2026, 12, 31), 67_600),
    (date(2027, 3, 31), 69_000),
    (date(2027, 6, 30), 70_800),
    (date(2027, 9, 30), 72_600),
]
"""Visits of the last twelve months that one should see on the way."""

PINS = {"a8": "sofia"}
"""The director gives the pop-up to Sofia, who wants to grow, and is shown what that costs."""

Say: TypeAlias = Callable[[str, str], str]


def english(en: str, _: str) -> str:
    """Write the case in English."""
    return en


def french(_: str, fr: str) -> str:
    """Write the case in French."""
    return fr


# --- what is wanted, and what for -----------------------------------------------------------


def complaint(say: Say) -> sg.Objective:
    """Where the talk begins: what the director no longer wants."""
    return sg.Objective(
        say(
            "The museum should no longer be deserted on weekdays",
            "Que le musée ne soit plus désert en semaine",
        ),
        orientation="cease",
    )


def purposes(say: Say) -> list[sg.Purpose]:
    """Why: the objective of the objective, up to a value."""
    heritage = sg.Purpose(
        say(
            "People who think it is not for them take part in their heritage",
            "Ceux qui pensent que ce n'est pas pour eux prennent part à leur patrimoine",
        ),
        key="p1",
        because=say("each new public is one of them", "chaque nouveau public en fait partie"),
        beneficiary="outside",
    )
    six_days = sg.Purpose(
        say("The town keeps us open six days a week", "La ville nous garde ouverts six jours"),
        key="six-days",
        because=say("a funded house stays open", "une maison financée reste ouverte"),
        purposes=[heritage],
    )
    funding = sg.Purpose(
        say(
            "Our funding is secured over several years",
            "Notre financement est assuré sur plusieurs années",
        ),
        key="p2",
        because=say(
            "the regional call scores new publics", "l'appel régional note les nouveaux publics"
        ),
        beneficiary="inside",
        purposes=[six_days],
    )
    pride = sg.Purpose(
        say("The team is proud of its museum", "L'équipe est fière de son musée"),
        key="p3",
        because=say("people work for those who come", "on travaille pour ceux qui viennent"),
        beneficiary="inside",
    )
    return [heritage, funding, pride]


def objective(say: Say, target: int = 74_000) -> sg.Objective:
    """A larger public, and a new one: measured, dated, judged by the one who knows the field."""
    visits = sg.Measure(
        say("visits a year", "visites par an"),
        key="visits",
        unit=say("visits", "visites"),
        kind="people",
        seasonal=True,
        source=say("ticket desk", "billetterie"),
        every="month",
        latency=5,
    )
    newcomers = sg.Measure(
        say("first visits by new publics", "premières visites de nouveaux publics"),
        key="newcomers",
        unit=say("visits", "visites"),
        kind="people",
        source=say("exit survey", "enquête de sortie"),
        every="month",
        latency=5,
    )
    wanted = say(f"{target:,}", f"{target:,}".replace(",", " "))
    return sg.Objective(
        say(
            f"Receive {wanted} visits in 2027, of which 16,000 from new publics",
            f"Recevoir {wanted} visites en 2027, dont 16 000 de nouveaux publics",
        ),
        key="o1",
        target=visits.from_to(62_000, target)
        .read_on(END_OF_2025)
        .growing("0.015")
        .passing(*BOWLING_CHART),
        secondary=[newcomers.from_to(9_300, 16_000).read_on(END_OF_2025).growing("0.015")],
        guardrails=[
            sg.Measure(say("satisfaction of 5", "satisfaction sur 5")).at_least("4.3"),
            sg.Measure(say("takings per visit in €", "recette par visite en €")).at_least("2.90"),
            sg.Measure(say("overtime in %", "heures supplémentaires en %")).at_most(6),
        ],
        audience=say(
            "18-30s, families of the partner districts, company staff",
            "les 18-30 ans, les familles des quartiers partenaires, les salariés",
        ),
        start=TODAY,
        deadline=DEADLINE,
        purposes=purposes(say),
        reference=ReferenceClass(
            say("12 town museums over two years", "12 musées de ville sur deux ans"),
            cases=[
                "-.02",
                0,
                ".03",
                ".05",
                ".06",
                ".08",
                ".10",
                ".11",
                ".12",
                ".195",
                ".245",
                ".31",
            ],
        ),
        judgement=ExpertJudgement(
            "realistic",
            who="Claire",
            on=TODAY,
            reason=say(
                "doable with the school network; 80,000 would not be",
                "faisable avec le réseau des écoles ; 80 000 ne le serait pas",
            ),
        ),
        commitment=8,
        options=[
            say("a third exhibition", "une troisième exposition"),
            say("free entry", "la gratuité"),
            say("schools and textile", "les écoles et le textile"),
        ],
        obstacles=[
            Obstacle(
                say("the neighbour reopens", "le voisin rouvre"),
                impact="high",
                if_then=[
                    IfThen(
                        say("weekends fall by 10 %", "les week-ends baissent de 10 %"),
                        say("the rail pass starts earlier", "le pass train commence plus tôt"),
                        who="Hugo",
                    )
                ],
            )
        ],
        assumptions=[
            Assumption(
                say("the council votes the prices", "le conseil vote les tarifs"),
                impact="high",
                chance=0.65,
                check_on=date(2026, 4, 15),
            )
        ],
    )


# --- from the objective to a policy -----------------------------------------------------------


def diagnosis(say: Say) -> list[Assessment]:
    """Strengths and points to improve, then what comes from outside."""

    def seen(kind: type[Assessment], key: str, en: str, fr: str) -> Assessment:
        evidence = say("review of 2025", "bilan 2025")
        return kind(say(en, fr), key=key, evidence=evidence, by="Claire", on=TODAY)

    return [
        seen(Strength, "s1", "A unique textile collection", "Une collection textile unique"),
        seen(Strength, "s2", "210 partner classes", "210 classes partenaires"),
        seen(Strength, "s3", "Three strong mediators", "Trois médiateurs de talent"),
        seen(
            Improvement,
            "w1",
            "One of five eligible calls was answered: €18k of €90k",
            "Un appel à projets sur cinq a été tenté : 18 k€ sur 90",
        ),
        seen(
            Improvement,
            "w2",
            "The offer resembles the neighbour's",
            "L'offre ressemble à celle du voisin",
        ),
        seen(
            Improvement,
            "w3",
            "71 % come by word of mouth",
            "71 % viennent par le bouche-à-oreille",
        ),
        seen(
            Improvement,
            "w4",
            "None of the nine actions of 2025 was evaluated",
            "Aucune des neuf actions de 2025 n'a été évaluée",
        ),
        seen(Improvement, "w5", "Two patrons bring €6k", "Deux mécènes apportent 6 k€"),
        seen(
            Improvement,
            "w6",
            "Prices are those of 2014",
            "Les tarifs sont ceux de 2014",
        ),
        seen(
            Opportunity,
            "opp1",
            "A regional call closes on 15 May 2026",
            "Un appel régional ferme le 15 mai 2026",
        ),
        seen(
            Threat,
            "thr1",
            "The neighbour reopens in September 2026",
            "Le voisin rouvre en septembre 2026",
        ),
    ]


def strategies(say: Say) -> list[Strategy]:
    """Six answers to the diagnosis."""
    return [
        Strategy(
            say("An offer unlike the neighbour's", "Une offre qui se distingue"),
            key="offer",
            answers=["w2", "s1", "s2", "thr1"],
        ),
        Strategy(
            say("A message for each public", "Un message pour chaque public"),
            key="communication",
            answers=["w3", "s3"],
        ),
        Strategy(
            say("Winning subsidies", "Obtenir des subventions"),
            key="subsidies",
            answers=["w1", "opp1"],
        ),
        Strategy(say("Patronage", "Le mécénat"), key="patronage", answers=["w5"]),
        Strategy(say("Fair prices", "Des tarifs justes"), key="prices", answers=["w6"]),
        Strategy(
            say("Measuring the success of every action", "Mesurer le succès de chaque action"),
            key="measurement",
            answers=["w4"],
        ),
    ]


def actions(say: Say) -> list[sg.Action]:
    """The nine candidate actions, with what they bring, take and need."""
    euros = say("euros", "euros")
    return [
        sg.Action(
            say("Textile evenings for the 18-30s", "Nocturnes textiles pour les 18-30 ans"),
            key="a1",
            strategy="offer",
            effort="52.5",
            share=".25",
            cost=24_000,
            chance=0.75,
            contributions=brings((1800, 3200, 4800), new=".80"),
            needs={"programming": 3, "events": 3},
            areas=[
                DecisionArea(say("programme", "programme"), key="programme"),
                DecisionArea(say("suppliers", "fournisseurs"), key="suppliers", cap=5),
                DecisionArea(
                    say("spending above €5k", "dépenses de plus de 5 k€"),
                    key="spending",
                    spends=5_001,
                ),
                DecisionArea(say("prices", "tarifs"), key="prices", reserved=True),
            ],
            limits=[say("12 evenings", "12 nocturnes")],
            obstacles=[
                Obstacle(
                    say("students do not hear of it", "les étudiants n'en entendent pas parler"),
                    if_then=[
                        IfThen(
                            say(
                                "bookings stay under 40 ten days before",
                                "il y a moins de 40 réservations à dix jours",
                            ),
                            say(
                                "Inès writes to the list of students",
                                "Inès écrit à la liste des étudiants",
                            ),
                            who="Inès",
                        )
                    ],
                )
            ],
        ),
        sg.Action(
            say("The pupil comes back with the family", "L'élève revient avec sa famille"),
            key="a2",
            strategy="offer",
            effort="32.5",
            share=".2",
            cost=9_000,
            chance=0.80,
            contributions=brings((2000, 3600, 5400), new=".70"),
            needs={"mediation": 3, "partnership": 2},
        ),
        sg.Action(
            say("A message for each public", "Un message par public"),
            key="a3",
            strategy="communication",
            effort="47.5",
            share=".25",
            cost=30_000,
            chance=0.70,
            contributions=brings((1500, 3000, 5000), new=".50"),
            needs={"communication": 3},
        ),
        sg.Action(
            say("Company staff and patrons", "Salariés et mécènes"),
            key="a4",
            strategy="patronage",
            effort=30,
            share=".2",
            cost=5_000,
            chance=0.70,
            contributions=brings((400, 900, 1600), new=".80"),
            target=sg.Measure(say("patronage", "mécénat"), key="patronage-income", unit=euros)
            .from_to(6_000, 40_000)
            .read_on(END_OF_2025),
            needs={"fundraising": 3, "corporate": 3},
        ),
        sg.Action(
            say("Win subsidies", "Obtenir des subventions"),
            key="a5",
            strategy="subsidies",
            effort="37.5",
            share=".2",
            cost=2_000,
            chance=0.65,
            target=sg.Measure(say("subsidies", "subventions"), key="subsidy-income", unit=euros)
            .from_to(18_000, 60_000)
            .read_on(END_OF_2025),
            needs={"fundraising": 3},
        ),
        sg.Action(
            say("Review the prices", "Revoir les tarifs"),
            key="a6",
            strategy="prices",
            effort=15,
            share=".2",
            cost=1_500,
            chance=0.80,
            contributions=[Contribution("visits", sg.Estimate(-300, 200, 900))],
            target=sg.Measure(
                say("full price paid per visit", "recette par visite plein tarif"),
                key="yield",
                unit=euros,
            )
            .from_to("3.10", "3.60")
            .read_on(END_OF_2025),
            needs={"analysis": 3, "pricing": 3},
            after=["a7"],
            areas=[DecisionArea(say("prices", "tarifs"), key="prices", reserved=True)],
        ),
        sg.Action(
            say("Dashboard and exit survey", "Tableau de bord et enquête de sortie"),
            key="a7",
            strategy="measurement",
            effort="22.5",
            share=".25",
            cost=6_000,
            chance=0.90,
            target=sg.Measure(
                say("actions whose success is measured", "actions dont le succès est mesuré"),
                key="measured-actions",
                unit=say("actions", "actions"),
            ).from_to(0, 9),
            needs={"analysis": 3},
        ),
        sg.Action(
            say("A pop-up in the station", "Un comptoir éphémère à la gare"),
            key="a8",
            strategy="communication",
            effort=20,
            share=".2",
            cost=4_000,
            chance=0.45,
            contributions=brings((300, 1200, 3000), new=".61"),
            needs={"communication": 2},
            risk="innovation",
            experiment=Experiment(
                say(
                    "2 % of those met in the station visit within 60 days",
                    "2 % des personnes rencontrées viennent sous 60 jours",
                ),
                loss_limit=4_000,
                stop_rule=say(
                    "less than 0.5 % after four weeks", "moins de 0,5 % après quatre semaines"
                ),
                question=say(
                    "Which message works for commuters?",
                    "Quel message parle à ceux qui prennent le train ?",
                ),
            ),
        ),
        sg.Action(
            say("A rail and museum weekend pass", "Un pass week-end train et musée"),
            key="a9",
            strategy="offer",
            effort=25,
            share=".2",
            cost=7_000,
            chance=0.80,
            contributions=brings((1200, 2400, 3600), new=".30"),
            needs={"partnership": 4},
        ),
    ]


def brings(visits: tuple[int, int, int], new: str) -> list[Contribution]:
    """Visits at worst, most likely and at best, a part of them by new publics."""
    part = Decimal(new)
    return [
        Contribution("visits", sg.Estimate(*visits)),
        Contribution("newcomers", sg.Estimate(*(part * amount for amount in visits))),
    ]


def interactions(say: Say) -> list[Interaction]:
    """Where one and one make three, or less than two."""
    return [
        Interaction(
            "a1",
            "a3",
            value=500,
            mechanism=say("they speak to the same public", "elles parlent au même public"),
            evidence=say("Fabric Night 2024", "Nuit du tissu 2024"),
        ),
        Interaction(
            "a2",
            "a6",
            value=300,
            mechanism=say(
                "a family price makes it easy to return", "un tarif famille aide à revenir"
            ),
            evidence=say("survey of 2025", "enquête de 2025"),
        ),
        Interaction(
            "a1",
            "a8",
            value=-200,
            mechanism=say("some come for both", "certains viennent pour les deux"),
            evidence=say("survey of 2025", "enquête de 2025"),
        ),
    ]


def policy(say: Say = english, target: int = 74_000) -> sg.Policy:
    """The whole policy of the museum."""
    return sg.Policy(
        objective(say, target),
        diagnosis=diagnosis(say),
        approach=say(
            "Let schools and textile bring people, instead of adding exhibitions",
            "Faire venir par les écoles et le textile, plutôt que par des expositions de plus",
        ),
        cites=["s1", "s2"],
        exclusions=[
            Exclusion(
                say("No third temporary exhibition", "Pas de troisième exposition temporaire"),
                tags=["exhibition"],
            ),
            Exclusion(say("No general free entry", "Pas de gratuité générale"), tags=["free"]),
        ],
        guidelines=[
            Guideline(say("Every action has a measure", "Chaque action a son indicateur")),
            Guideline(say("Any price goes to the council", "Tout tarif passe au conseil")),
        ],
        strategies=strategies(say),
        actions=actions(say),
        interactions=interactions(say),
        currency="EUR",
        budget=90_000,
        appetite=RiskAppetite({"innovation": "open", "finance": "cautious", "legal": "averse"}),
        horizon=date(2028, 12, 31),
        review="quarter",
    )


# --- the people -------------------------------------------------------------------------------


def team() -> sg.Team:
    """Six people and the director, who could do much of it herself and had better not."""

    def person(
        name: str,
        capacity: str,
        commitment: float,
        skills: dict[str, int],
        aims: Sequence[str] = (),
    ) -> sg.Person:
        return sg.Person(
            name,
            capacity=capacity,
            commitment=commitment,
            skills=skills,
            aims=aims,
            spend_limit=5_000,
        )

    return sg.Team(
        [
            person("Claire", "25", 0.7, {"programming": 4, "partnership": 4, "fundraising": 3}),
            person(
                "Hugo",
                "87.5",
                0.8,
                {"programming": 4, "events": 3, "partnership": 3},
                ["partnership"],
            ),
            person("Inès", "77.5", 0.9, {"communication": 4, "events": 2}),
            person("Karim", "70", 0.8, {"fundraising": 4, "corporate": 2}, ["corporate"]),
            person("Léa", "57.5", 0.8, {"mediation": 4, "partnership": 1}, ["partnership"]),
            person("Marc", "40", 0.75, {"analysis": 4, "pricing": 2}, ["pricing"]),
            person("Sofia", "22.5", 0.8, {"communication": 1, "mediation": 2}, ["communication"]),
        ],
        leader="claire",
    )


def main(arguments: Sequence[str]) -> None:
    """Print the whole story: what fires, what is planned, for whom, and why."""
    in_french = "--fr" in arguments
    say = french if in_french else english
    language: Language = "fr" if in_french else "en"

    def tell(thing: object) -> None:
        print(sg.render(thing, language=language))

    draft, museum = complaint(say), policy(say)
    print(f"— {say('The wish', 'Le souhait')} —\n")
    tell(sg.check(draft, language=language, today=TODAY))
    print(f"\n— {say('The policy', 'La politique')} —\n")
    tell(sg.check(museum, language=language, today=TODAY))

    plan = sg.plan(museum, team(), today=TODAY, pins=PINS)
    print(f"\n— {say('The plan', 'Le plan')} —\n")
    tell(plan)
    print(f"\n— {say('What the plan leaves to ask', 'Ce que le plan laisse à demander')} —\n")
    tell(sg.check(plan, language=language, today=TODAY, select={"PLN", "DEL"}))
    print(f"\n— {say('Why the pop-up is Sofia’s', 'Pourquoi le comptoir revient à Sofia')} —\n")
    tell(plan.why("a8"))


if __name__ == "__main__":
    main(sys.argv[1:])
