"""Stage 6: how much each owner decides alone."""

from __future__ import annotations

from typing import Any

import pytest

import smartgoals as sg
from planning.cases import action, planned
from smartgoals.model import DecisionArea, Person


def levels(fields: dict[str, Any], **person: Any) -> dict[str, int]:  # noqa: ANN401 — any field of a person
    """The levels in one action of one owner."""
    plan = planned([action("a", **fields)], [Person("Ada", **person)], pins={"a": "ada"})
    return {area: int(level) for area, level in plan.delegation("a").levels}


@pytest.mark.parametrize(
    ("had", "commitment", "impact", "level"),
    [
        (10, 0.75, "medium", 6),
        (9, 0.75, "low", 7),
        (9, 0.75, "high", 6),
        (9, 0.74, "low", 4),
        (8, 0.75, "medium", 5),
        (7, 0.75, "low", 5),
        (7, 0.74, "medium", 4),
        (6, 0.74, "medium", 3),
        (5, 1.0, "low", 3),
        (10, None, "medium", 4),
    ],
)
def test_readiness_is_fit_and_commitment(
    had: int, commitment: float | None, impact: str, level: int
) -> None:
    skills = {f"skill-{number}": 4 for number in range(10)}
    known = dict(list(skills.items())[:had])
    found = levels({"needs": skills, "impact": impact}, skills=known, commitment=commitment)

    assert found == {"everything": level}


@pytest.mark.parametrize(
    ("area", "level"),
    [
        (DecisionArea("x"), 6),
        (DecisionArea("x", cap=2), 2),
        (DecisionArea("x", cap=7), 6),
        (DecisionArea("x", irreversible=True), 4),
        (DecisionArea("x", irreversible=True, cap=5), 4),
        (DecisionArea("x", reserved=True), 3),
        (DecisionArea("x", reserved=True, irreversible=True), 3),
        (DecisionArea("x", reserved=True, cap=1), 1),
        (DecisionArea("x", spends=51), 4),
        (DecisionArea("x", spends=50), 6),
    ],
    ids=str,
)
def test_the_stakes_cap_the_level(area: DecisionArea, level: int) -> None:
    assert levels({"areas": [area]}, commitment=1, spend_limit=50) == {"x": level}


def test_without_a_limit_any_sum_may_be_spent() -> None:
    assert levels({"areas": [DecisionArea("x", spends=10**6)]}, commitment=1) == {"x": 6}


def test_every_area_has_its_level_and_all_are_said() -> None:
    areas = [DecisionArea("Prices", reserved=True), DecisionArea("Music")]
    plan = planned([action("a", areas=areas)], [Person("Ada", commitment=1)])
    said = [sg.render(reason) for reason in plan.why("a") if reason.stage == "levels"]

    assert [(key, int(level)) for key, level in plan.delegation("a").levels] == [
        ("music", 6),
        ("prices", 3),
    ]
    assert said == [
        "Who decides: Prices (the leader, after hearing the owner) and Music (the owner, who tells afterwards)."
    ]
