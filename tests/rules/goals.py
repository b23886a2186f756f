"""Goals to try the rules on: one that lacks nothing, and ways to spoil it."""

from __future__ import annotations

from datetime import date

from attrs import evolve

from smartgoals.model import (
    Assumption,
    Estimate,
    ExpertJudgement,
    IfThen,
    Measure,
    Objective,
    Obstacle,
    Purpose,
)
from smartgoals.rules import Finding, Rule

TODAY = date(2026, 1, 12)
END = date(2027, 12, 31)

VISITS = Measure(
    "visits a year",
    key="visits",
    unit="visits",
    kind="people",
    direction="increase",
    source="ticket desk",
    every="month",
    latency=5,
)
SATISFACTION = Measure("satisfaction", unit="points of 5", kind="score", source="exit survey")
HERITAGE = Purpose("Everybody takes part in their heritage", because="it is theirs")
FUNDING = Purpose(
    "The town keeps us open six days a week",
    because="the regional call scores new publics",
    purposes=[HERITAGE],
)


def whole(statement: str = "Welcome 74,000 visits in 2027") -> Objective:
    """An objective with everything in its fields, whatever its words say."""
    return Objective(
        statement,
        target=evolve(
            VISITS.from_to(62_000, 74_000).read_on(date(2025, 12, 31)).growing("0.015"),
            milestones=[(date(2026, 12, 31), 67_600)],
        ),
        secondary=[
            Measure("group bookings", unit="bookings", timing="leading").from_to(80, 120),
        ],
        guardrails=[SATISFACTION.at_least("4.3")],
        audience="families of the partner districts",
        start=date(2026, 1, 12),
        deadline=END,
        purposes=[FUNDING],
        owner="claire",
        replaced_by="People in every room",
        estimate=Estimate(6_000, 12_000, 18_000),
        judgement=ExpertJudgement("realistic", who="Claire", reason="doable with the schools"),
        commitment=8,
        control=0.8,
        options=["evenings", "schools", "trains"],
        obstacles=[Obstacle("Rain", if_then=[IfThen("it rains", "we open the glass hall")])],
        assumptions=[Assumption("The trains run", impact="high", chance=0.9, check_on=TODAY)],
    )


def codes(findings: tuple[Finding, ...] | list[Finding]) -> set[str]:
    """The codes found."""
    return {finding.code for finding in findings}


def fires(rule: Rule[Objective], statement: str) -> bool:
    """Whether a rule objects to a bare sentence."""
    return bool(rule(Objective.from_statement(statement)))
