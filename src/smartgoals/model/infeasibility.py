"""What stands in the way of a plan, and the cheapest ways out."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TypeAlias

from attrs import field, frozen

from smartgoals.model.measure import Measure
from smartgoals.values.checks import as_date
from smartgoals.values.key import key_of
from smartgoals.values.label_enum import LabelEnum


class ConstraintKind(LabelEnum):
    """What sort of thing was asked for."""

    TARGET = "target"
    DEADLINE = "deadline"
    DUE = "due"
    BUDGET = "budget"
    EXCLUSION = "exclusion"
    APPETITE = "appetite"
    CAPACITY = "capacity"


@frozen
class Constraint:
    """One thing asked of a plan, by the key of what it is about.

    A target is about a measure, a due date about an action, a capacity about a person, an exclusion
    about itself; a deadline, a budget and a risk appetite are about the policy.
    """

    kind: ConstraintKind = field(converter=ConstraintKind)
    about: str


@frozen(kw_only=True)
class LowerTarget:
    """A target within reach: the nearest value for which the plan holds.

    Where no target alone is enough, others are lowered `also`.
    """

    measure: Measure
    value: Decimal
    also: tuple[LowerTarget, ...] = ()


@frozen(kw_only=True)
class LaterDeadline:
    """A deadline that can be kept: the whole plan so many calendar days later."""

    deadline: date = field(converter=as_date)
    days: int


@frozen(kw_only=True)
class LaterDue:
    """One action that may take longer: its own due date so many calendar days later."""

    action: str = field(converter=key_of)
    due: date = field(converter=as_date)
    days: int


@frozen(kw_only=True)
class MoreBudget:
    """So much more money than the policy has."""

    amount: Decimal


@frozen(kw_only=True)
class OneMorePerson:
    """Somebody else with these skills, for so many days of work: no level and no day too many."""

    skills: tuple[tuple[str, int], ...]
    days: Decimal


Relaxation: TypeAlias = LowerTarget | LaterDeadline | LaterDue | MoreBudget | OneMorePerson
"""One way out, each checked by planning again."""
