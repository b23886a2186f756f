"""A small plan built by hand, and the same plan with one thing changed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from attrs import evolve

from rules.goals import TODAY, whole
from smartgoals.model import (
    Action,
    Calendar,
    DelegatedAction,
    DelegationLevel,
    Improvement,
    Load,
    Mandate,
    Message,
    MessageCode,
    Objective,
    Person,
    Plan,
    Policy,
    Strategy,
    Strength,
    TargetShare,
    Team,
)

LINE = (Message(MessageCode.AS_WRITTEN, {"line": "a line"}),)
MANDATE = Mandate(
    intent=LINE, results=LINE, limits=LINE, resources=LINE, reviews=LINE, consequences=LINE
)
SCHOOLS = Strength("210 partner classes", key="schools", evidence="register", by="Léa")
RUMOUR = Improvement("Word of mouth brings 71 %", key="rumour", evidence="survey", by="Inès")
OFFER = Strategy("A distinct offer", key="offer", answers=["rumour"])
TEAM = Team(
    [
        Person("Claire", skills={"programme": 4}, commitment=0.9, capacity=25),
        Person("Hugo", skills={"programme": 4}, commitment=0.9, capacity=88),
        Person("Léa", key="lea", skills={"mediation": 4}, commitment=0.9, capacity=58),
    ],
    leader="claire",
)


def action(key: str, **changes: Any) -> Action:  # noqa: ANN401 — any field may be changed
    """An action that brings visits."""
    first = Action(
        changes.pop("statement", f"Action {key}"),
        key=key,
        strategy="offer",
        needs={"programme": 3},
        effort=20,
        cost=1_000,
        chance=0.8,
    ).bringing("visits", 4_000, 8_000, 12_000)
    return evolve(first, **changes)


def policy(*actions: Action, **changes: Any) -> Policy:  # noqa: ANN401 — any field may be changed
    """A policy that lacks nothing."""
    first = Policy(
        whole(),
        diagnosis=[SCHOOLS, RUMOUR],
        approach="Let schools bring people, instead of adding exhibitions",
        cites=[SCHOOLS],
        exclusions=["No third exhibition"],
        strategies=[OFFER],
        actions=actions or (action("a1"), action("a2")),
        budget=10_000,
        review="quarter",
    )
    return evolve(first, **changes)


def delegation(key: str, **changes: Any) -> DelegatedAction:  # noqa: ANN401 — any field may be changed
    """An action in Hugo's hands, agreed."""
    first = DelegatedAction(
        key,
        objective=Objective("5,000 more visits", deadline=date(2027, 12, 31)),
        owner="hugo",
        start=date(2026, 2, 2),
        due=date(2026, 9, 30),
        mandate=MANDATE,
        levels=(("programme", DelegationLevel.INQUIRE),),
        checkpoints=(date(2026, 3, 2), date(2026, 6, 1), date(2026, 9, 7)),
        fit=1.0,
        shares=(TargetShare("visits", buffered=Decimal(5000), nominal=None, chance=0.6),),
        state="agreed",
    )
    return evolve(first, **changes)


def plan(*delegations: DelegatedAction, of: Policy | None = None, **changes: Any) -> Plan:  # noqa: ANN401 — any field may be changed
    """A plan in which nothing is wrong but what is changed."""
    first = Plan(
        policy=of or policy(),
        team=TEAM,
        today=TODAY,
        calendar=Calendar(),
        delegations=delegations or (delegation("a1"), delegation("a2", owner="lea")),
        coverages=(),
        chance=0.6,
        chance_with_interactions=0.6,
        loads=(Load(person="hugo", days=Decimal(40), capacity=Decimal(88)),),
    )
    return evolve(first, **changes)
