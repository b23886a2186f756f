"""Every rule, in code order. A new rule is one file and one line here."""

from __future__ import annotations

from typing import Any

from smartgoals.rules.ambitious.inertia import inertia
from smartgoals.rules.delegation.overloaded import overloaded
from smartgoals.rules.diagnosis.half_diagnosis import half_diagnosis
from smartgoals.rules.ends.no_destination import no_destination
from smartgoals.rules.measurable.half_measured import half_measured
from smartgoals.rules.measurable.unmeasured import unmeasured
from smartgoals.rules.plan.does_not_add_up import does_not_add_up
from smartgoals.rules.policy.broken_chain import broken_chain
from smartgoals.rules.portfolio.contradiction import contradiction
from smartgoals.rules.purpose.purposeless import purposeless
from smartgoals.rules.realistic.expert_silent import expert_silent
from smartgoals.rules.rule import Rule
from smartgoals.rules.specific.nobody_concerned import nobody_concerned
from smartgoals.rules.timely.undated import undated

RULES: tuple[Rule[Any], ...] = (
    inertia,
    overloaded,
    half_diagnosis,
    no_destination,
    unmeasured,
    half_measured,
    does_not_add_up,
    broken_chain,
    contradiction,
    purposeless,
    expert_silent,
    nobody_concerned,
    undated,
)

RETIRED: frozenset[str] = frozenset()
"""Codes that once meant something: never given to another rule."""
