"""Small cascades with one thing about them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from attrs import evolve

import smartgoals as sg
from planning.cases import QUICK, TODAY, VISITS, policy
from smartgoals.model import (
    Action,
    Calendar,
    Cascade,
    CascadePlan,
    Person,
    Policy,
    Purpose,
    Target,
    Team,
)

ADA, BOB, CLEO = (Person(name, key=name.lower()) for name in ("Ada", "Bob", "Cleo"))

COUNTED = Target(VISITS)
"""What is counted, and nothing about how much."""


def draft(
    actions: Iterable[Action],
    *,
    target: Target | None = COUNTED,
    deadline: date | None = None,
    purposes: Iterable[Purpose] = (),
    objective: Mapping[str, Any] = {},
    **fields: Any,  # noqa: ANN401 — any field of a policy
) -> Policy:
    """A policy for an action above it, whose objective is a draft unless more is said."""
    whole = policy(actions, target=target, **fields)
    own = evolve(
        whole.objective, target=target, deadline=deadline, purposes=tuple(purposes), **objective
    )
    return whole.aiming_at(own)


def grown(
    cascade: Cascade,
    people: Iterable[Person] = (ADA, BOB, CLEO),
    *,
    leader: str | None = None,
    today: date = TODAY,
    calendar: Calendar | None = None,
    pins: Mapping[str, str] | None = None,
    previous: CascadePlan | None = None,
) -> CascadePlan:
    """The plans of a cascade, after a short search for dates."""
    return sg.plan(
        cascade,
        Team(people, leader=leader),
        today=today,
        calendar=calendar,
        profile=QUICK,
        pins=pins,
        previous=previous,
    )
