"""Read by type checkers, never run: what the planner takes and what it gives.

Each `type: ignore` is a refusal that must stay: mypy reports the ones that are not needed.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import assert_type

from smartgoals.model import (
    Action,
    Cascade,
    CascadePlan,
    Contribution,
    DelegatedAction,
    Estimate,
    Measure,
    Objective,
    Person,
    Plan,
    Policy,
    Purpose,
    Strategy,
    Target,
    Team,
)
from smartgoals.planning import plan
from smartgoals.playbooks import COMMERCIAL, Playbook
from smartgoals.verification import Violation, verify

TODAY = date(2026, 1, 12)
objective = Objective("Welcome 74,000 visits")
purpose = Purpose("Our neighbours feel at home in the museum")
strategy = Strategy("Let schools bring families")
action = Action("Pupils come back with their family")
hugo = Person("Hugo")
policy = Policy(objective, strategies=[strategy], actions=[action])
team = Team([hugo], leader=hugo)

planned = plan(policy, team, today=TODAY, pins={"a1": hugo})
assert_type(planned, Plan)
assert_type(planned.delegation(action), DelegatedAction)
assert_type(planned.delegation("a1").objective, Objective)
assert_type(planned.coverage, float | None)
assert_type(planned.agree("a1", by=hugo), Plan)
assert_type(verify(planned), tuple[Violation, ...])
assert_type(Estimate(1, "2", Decimal(3)).mean, Decimal)
assert_type(action.bringing("visits", 1, 2, 3), Action)
assert_type(policy.without_actions(action), Policy)
assert_type(policy.aiming_at(objective), Policy)
plan(policy, team, today=TODAY, pins={action: hugo})
cascade = Cascade(policy, under={"a1": policy, "a2": Cascade(policy)})
Cascade(policy, under={action: policy})
Cascade(policy, under={"a1": Cascade(policy)})
tree = plan(cascade, team, today=TODAY, pins={"a1/b2": hugo})
assert_type(tree, CascadePlan)
assert_type(tree.at("a1").plan, Plan)
assert_type(tree.agree("a1/b2"), CascadePlan)
assert_type(plan(cascade, team, today=TODAY, previous=tree), CascadePlan)

plan(objective, team, today=TODAY)  # type: ignore[call-overload]
plan(policy, team, today=TODAY, previous=tree)  # type: ignore[call-overload]
plan(cascade, team, today=TODAY, previous=planned)  # type: ignore[call-overload]
Cascade(objective)  # type: ignore[arg-type]
Cascade(policy, under={"a1": objective})  # type: ignore[dict-item]
plan(policy, [hugo], today=TODAY)  # type: ignore[call-overload]
plan(policy, team, today="2026-01-12")  # type: ignore[call-overload]
plan(policy, team, TODAY)  # type: ignore[call-overload]
plan(policy, team)  # type: ignore[call-overload]
Objective("Welcome more visitors", target=Measure("visits"))  # type: ignore[arg-type]
Objective("Welcome more visitors", secondary=[Measure("visits")])  # type: ignore[list-item]
Objective("Welcome more visitors", judgement="doable")  # type: ignore[arg-type]
Target("visits")  # type: ignore[arg-type]
Contribution("visits", (1, 2, 3))  # type: ignore[arg-type]
Purpose("Pride", purposes=[objective])  # type: ignore[list-item]
Purpose("Pride").serving(strategy)  # type: ignore[arg-type]
Policy(strategy)  # type: ignore[arg-type]
policy.aiming_at(purpose)  # type: ignore[arg-type]
policy.with_actions(strategy)  # type: ignore[arg-type]
Policy(objective, strategies=[purpose])  # type: ignore[list-item]
Policy(objective, actions=[purpose])  # type: ignore[list-item]
Team([strategy])  # type: ignore[list-item]
Team(hugo)  # type: ignore[arg-type]

assert_type(COMMERCIAL, Playbook)
assert_type(COMMERCIAL.fill(policy, language="fr", plays={"offer": "prices"}, size="62000"), Policy)
assert_type(COMMERCIAL.strategies(), tuple[Strategy, ...])
COMMERCIAL.fill(policy, language="de")  # type: ignore[arg-type]
Playbook("Ours", plays=[policy])  # type: ignore[list-item]
