"""Small policies and teams with one thing about them, and the stages taken one at a time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from smartgoals.model import (
    Action,
    Aggregation,
    Calendar,
    Contribution,
    Improvement,
    Measure,
    Objective,
    Person,
    Plan,
    Policy,
    Profile,
    Purpose,
    Strategy,
    Strength,
    Target,
    Team,
)
from smartgoals.planning import plan
from smartgoals.planning.allocation import Allocation, split_targets
from smartgoals.planning.assignment import Owners, assign_owners
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.gap import measure_gaps
from smartgoals.planning.selection.stage import (
    ExplainedSelection,
    Selection,
    coverages_of,
    explain_selection,
    select_actions,
)
from smartgoals.values import Estimate

TODAY = date(2026, 1, 5)
DEADLINE = date(2026, 12, 31)
VISITS = Measure("visits", unit="visits", source="ticket desk", every="month")
ADA = Person("Ada", key="ada")
QUICK = Profile(rounds=2)


def action(key: str, *brings: int, **fields: Any) -> Action:  # noqa: ANN401 — any field of an action
    """A candidate that serves the one strategy; three numbers say what it brings to the visits."""
    fields.setdefault(
        "contributions", [Contribution("visits", Estimate(*brings))] if brings else []
    )
    return Action(f"Do {key}", **{"key": key, "strategy": "way", **fields})


def policy(
    actions: Iterable[Action],
    *,
    target: Target | None = None,
    secondary: Iterable[Target] = (),
    deadline: date = DEADLINE,
    **fields: Any,  # noqa: ANN401 — any field of a policy
) -> Policy:
    """A policy without errors for these actions."""
    candidates = tuple(actions)
    return Policy(
        Objective(
            "Welcome more visits",
            target=target or VISITS.from_to(0, 100),
            secondary=tuple(secondary),
            deadline=deadline,
            purposes=[Purpose("The town keeps its museum open")],
        ),
        **{
            "key": "policy",
            "diagnosis": [Strength("Schools trust us"), Improvement("Few come back")],
            "strategies": [
                Strategy(key, key=key) for key in sorted({one.strategy or "" for one in candidates})
            ],
            "actions": candidates,
            **fields,
        },
    )


def context(
    subject: Policy | Iterable[Action],
    people: Iterable[Person] = (ADA,),
    **fields: Any,  # noqa: ANN401 — any field of a context
) -> PlanningContext:
    """What the stages are told about a policy and some people."""
    leader = fields.pop("leader", None)
    return PlanningContext(
        policy=subject if isinstance(subject, Policy) else policy(subject),
        team=Team(people, leader=leader),
        **{"today": TODAY, "profile": QUICK, **fields},
    )


def chosen(task: PlanningContext) -> Selection:
    """What the second stage chooses."""
    return select_actions(task, measure_gaps(task))


def explained(task: PlanningContext) -> ExplainedSelection:
    """Why the second stage chooses what it chooses."""
    gaps, selection = measure_gaps(task), chosen(task)
    coverages = coverages_of(task, gaps, selection.actions, selection.actions)
    return explain_selection(task, gaps, selection, (), coverages)


def owned(task: PlanningContext) -> Owners:
    """Who the third stage finds."""
    return assign_owners(task, chosen(task))


def split(task: PlanningContext) -> Allocation:
    """What the fifth stage asks for."""
    return split_targets(task, measure_gaps(task), chosen(task).actions)


def planned(
    subject: Policy | Iterable[Action],
    people: Iterable[Person] = (ADA,),
    *,
    leader: str | None = None,
    today: date = TODAY,
    calendar: Calendar | None = None,
    pins: Mapping[str, str] | None = None,
    previous: Plan | None = None,
) -> Plan:
    """The whole plan, after a short search for dates."""
    return plan(
        subject if isinstance(subject, Policy) else policy(subject),
        Team(people, leader=leader),
        today=today,
        calendar=calendar,
        profile=QUICK,
        pins=pins,
        previous=previous,
    )


def measured(aggregation: Aggregation) -> Measure:
    """A measure whose parts make the whole in one way."""
    return Measure(
        "return rate", key="rate", aggregation=aggregation, source="survey", every="week"
    )
