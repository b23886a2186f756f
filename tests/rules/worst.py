"""Everything at once: subjects bad enough to make each rule speak."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from attrs import evolve

from rules.goals import END, TODAY, VISITS, whole
from rules.plans import LINE, TEAM, action, delegation, plan, policy
from smartgoals.model import (
    Action,
    Assumption,
    Contribution,
    Countermeasure,
    Coverage,
    Divergence,
    Estimate,
    Experiment,
    ExpertJudgement,
    Gap,
    Improvement,
    Interaction,
    Load,
    Mandate,
    Measure,
    MeasureIdentity,
    Objective,
    Origin,
    Person,
    Plan,
    Policy,
    Purpose,
    ReferenceClass,
    Review,
    RiskAppetite,
    Strategy,
    Strength,
    TargetShare,
    Team,
    UnownedAction,
)
from smartgoals.rules import Finding, Portfolio, check
from smartgoals.rules.traversal import Noun

SENTENCES = (
    "Improve the welcome",
    "Améliorer l'accueil",
    "Réduire l'attente à la caisse et augmenter les ventes de la boutique",
    "Answer every letter within a week if possible",
    "Have more members",
    "Obtenir que la mairie vote le budget",
    "Ouvrir le jardin dès que possible",
    "Refaire le site internet",
    "Organiser 12 ateliers",
    "Attirer les moins de 30 ans en ouvrant le soir",
    "Ne plus perdre de temps en réunion",
    "Il faut ranger les réserves",
    "Augmenter les ventes",
)

SHARE = Measure("share of under-30s", unit="%", kind="ratio")


def objectives() -> Iterator[Objective]:
    """Objectives with something wrong in their fields."""
    wait = Measure("waiting time", kind="output", direction="decrease", obtainable=False)
    yield Objective("Wait less", target=wait.from_to(20, 45), novel=True)
    yield Objective("Wait less", target=Measure("waiting time").to(45), learning=True)
    yield Objective("Raise the share of under-30s by 10 %", target=SHARE.to(25))
    yield Objective("Finish", deadline=date(2025, 12, 31))
    outside = [(date(2025, 6, 30), 2), (date(2026, 6, 30), 12), (date(2028, 1, 31), 9)]
    way = Measure("towers").from_to(1, 10).passing(*outside)
    yield Objective("Ten towers", target=way, deadline=END)
    yield Objective("Raise the share", target=Measure("the share raised").to(25))
    stale = evolve(VISITS, latency=40, seasonal=True)
    yield evolve(
        whole("Welcome 80,000 visits in 2026"),
        target=stale.from_to(62_000, 62_100).read_on(date(2025, 8, 31)).growing("0.015"),
        guardrails=[Measure("visitors on tours", kind="people").at_least(900)],
        audience=None,
        judgement=ExpertJudgement("too_easy", who="Claire"),
        commitment=6,
        control=0.4,
        assumptions=[Assumption("The council votes", impact="high", chance=0.6)],
        obstacles=[],
        divergences=[Divergence("quiet", condition="school holidays")],
        purposes=[Purpose("Welcome 80,000 visits in 2026", key="again")],
    )
    yield evolve(
        whole(),
        target=VISITS.from_to(62_000, 90_000),
        guardrails=[],
        judgement=ExpertJudgement("unrealistic", who="Claire", reason="no"),
        reference=ReferenceClass("towns", cases=["0.1"] * 5),
        kind="aspirational",
        last_won=False,
        slack=0.05,
        purposes=[Purpose("Launch a podcast")],
        orientation="cease",
    )


def policies() -> Iterator[Policy]:
    """Policies with something missing, or something too much."""
    yield Policy(Objective("Grow"))
    yield policy(
        action("a1", experiment=Experiment("It works")),
        Action(
            "Textile evenings",
            key="a2",
            contributions=[
                Contribution("visits", Estimate(1, 2, 3), share=0.8),
                Contribution("group-bookings", Estimate(1, 2, 3), share=0.4),
            ],
        ),
        action(
            "a3",
            contributions=[],
            strategy=None,
            origin=Origin("commercial", play="offer", template="signature"),
        ),
        approach="Reach 74,000 visits",
        cites=[],
        diagnosis=[Strength("Team"), Improvement("Lack of a plan")],
        strategies=[Strategy("A distinct offer", key="offer")],
        interactions=[Interaction("a1", "a2", value=500)],
        objective=evolve(whole(), secondary=[Measure("bookings", key="group-bookings").to(9)]),
    )
    yield policy(appetite=RiskAppetite({"innovation": "open"}), exclusions=[])
    yield policy(action("a1", due=date(2028, 1, 31)), action("a2", due=date(2025, 6, 30)))


def plans() -> Iterator[Plan]:
    """Plans in the wrong hands, at the wrong time."""
    yield plan(
        delegation("a1", owner="claire", checkpoints=(), due=date(2028, 1, 31), state="proposed"),
        delegation(
            "a2",
            owner="lea",
            fit=0.5,
            levels=(("everything", 7),),
            mandate=Mandate(steps=LINE),
            start=date(2026, 2, 2),
            shares=(TargetShare("visits", buffered=Decimal(1), nominal=None, chance=0.99),),
            reviews=[Review(date(2026, 3, 2), pace=0.5), Review(date(2026, 4, 6), pace=0.5)],
        ),
        delegation("a3", owner="board", levels=()),
        of=policy(
            action("a1", risk="innovation", chance=0.4),
            action("a2", after=["a1"]),
            action("a3"),
            action("a4"),
            budget=1_000,
            objective=evolve(whole(), novel=True),
            appetite=RiskAppetite({"innovation": "cautious"}),
        ),
        team=Team([*TEAM.people, Person("The board", key="board", group=True)], leader="claire"),
        coverages=(
            Coverage(
                gap=Gap(target=VISITS.to(1), trend=Decimal(0), amount=Decimal(1)),
                expected=0.9,
                naive=0.9,
                with_synergy=0.9,
            ),
        ),
        loads=(Load(person="hugo", days=Decimal(90), capacity=Decimal(88)),),
        missing=(UnownedAction(action="a4", reason=LINE[0]),),
    )
    told = Countermeasure("a1", statement="Call the schools", who="hugo", by=END)
    yield plan(
        delegation(
            "a1",
            fit=0.5,
            countermeasures=[told],
            reviews=[Review(date(2026, 4, 6), pace=0.5, on_track=True)],
            levels=(("programme", 2),),
        ),
        of=policy(objective=evolve(whole(), novel=True)),
    )
    yield plan(delegation("a1"))


def portfolio() -> Portfolio:
    """Objectives that do not go together."""
    start = date(2026, 1, 1)
    up = Objective("Up", owner="hugo", target=VISITS.from_to(1, 2), start=start, deadline=END)
    down = Objective("Down", target=VISITS.from_to(2, 1), start=start, deadline=date(2026, 12, 31))
    same = Objective("Less", target=VISITS.from_to(2, 1), deadline=END)
    price = Objective("Price", target=Measure("price").to(3))
    takings = Objective("Takings", target=Measure("takings").to(300))
    again = [Objective("Open late", key=f"o{place}", owner="hugo") for place in range(4)]
    identity = MeasureIdentity("takings", terms=[["visits-a-year", "price"], ["visits", "price"]])
    return Portfolio(
        [up, down, same, price, takings, *again],
        identities=[identity, MeasureIdentity("takings", terms=[["visits", "price"]])],
    )


def everything() -> Iterator[Finding]:
    """What all of it together gives rise to."""
    subjects: tuple[str | Noun, ...] = (
        *SENTENCES,
        *objectives(),
        *policies(),
        *plans(),
        portfolio(),
    )
    for subject in subjects:
        yield from check(subject, today=TODAY)
