"""Read by type checkers, never run: ends are not means, and a verb gives back what it was given.

Each `type: ignore` is a refusal that must stay: mypy reports the ones that are not needed.
"""

from __future__ import annotations

from datetime import date
from typing import assert_type

from smartgoals.model import Action, Measure, Objective, Policy, Purpose, Strategy, Target
from smartgoals.text import Text

purpose = Purpose("Our neighbours feel at home in the museum")
strategy = Strategy("Let schools bring families")
action = Action("Pupils come back with their family")
visits = Measure("visits a year", unit="visits")
objective = Objective("Welcome 74,000 visits")

assert_type(visits.from_to(62_000, "74000"), Target)
assert_type(objective.counted_in(visits), Objective)
assert_type(objective.counted_in(visits).from_to(62_000, 74_000), Objective)
assert_type(objective.due_on(date(2027, 12, 31)), Objective)
assert_type(objective.serving(purpose), Objective)

Objective("Welcome more visitors", purposes=[purpose])
Objective("Welcome more visitors", purposes=[action])  # type: ignore[list-item]
Objective("Welcome more visitors", purposes=[strategy])  # type: ignore[list-item]
objective.serving(action)  # type: ignore[arg-type]
objective.serving(objective)  # type: ignore[arg-type]

Policy(objective, strategies=[strategy], actions=[action])
Policy(action)  # type: ignore[arg-type]
Policy(purpose)  # type: ignore[arg-type]
Policy(objective, actions=[objective])  # type: ignore[list-item]
Policy(objective, strategies=[action])  # type: ignore[list-item]

Text(en="Forgetting French does not type-check.")  # type: ignore[call-arg]
