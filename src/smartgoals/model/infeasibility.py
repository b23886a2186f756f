"""Constraints in conflict, and the smallest relaxations that resolve it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TypeAlias

from attrs import field

from smartgoals.model.measure import Measure
from smartgoals.values.checks import as_date
from smartgoals.values.frozen import frozen
from smartgoals.values.key import key_of
from smartgoals.values.label_enum import LabelEnum


class ConstraintKind(LabelEnum):
    """What a constraint is about."""

    TARGET = "target"
    DEADLINE = "deadline"
    DUE = "due"
    BUDGET = "budget"
    EXCLUSION = "exclusion"
    APPETITE = "appetite"
    CAPACITY = "capacity"


@frozen
class Constraint:
    """One thing asked of a plan.

    Attributes:
        kind: What it is about.
        about: The key of the measure of a target, of the action of a due date, of the person of a
            capacity, or of the exclusion; for a deadline, a budget and an appetite that of the policy.
    """

    kind: ConstraintKind = field(converter=ConstraintKind)
    about: str


@frozen(kw_only=True)
class LowerTarget:
    """The nearest value of a target with which the plan lacks nothing.

    Attributes:
        measure: What the target is counted in.
        value: The value that is within reach.
        also: Further targets to lower with it, where one alone is not enough.
    """

    measure: Measure
    value: Decimal
    also: tuple[LowerTarget, ...] = ()


@frozen(kw_only=True)
class LaterDeadline:
    """The earliest deadline with which the plan lacks nothing.

    Attributes:
        deadline: That day.
        days: Calendar days after the deadline that was wanted.
    """

    deadline: date = field(converter=as_date)
    days: int


@frozen(kw_only=True)
class LaterDue:
    """The earliest due date of one action with which the plan lacks nothing.

    Attributes:
        action: The key of the action.
        due: That day.
        days: Calendar days after the due date that was wanted.
    """

    action: str = field(converter=key_of)
    due: date = field(converter=as_date)
    days: int


@frozen(kw_only=True)
class MoreBudget:
    """The least additional money with which the plan lacks nothing.

    Attributes:
        amount: How much more, in the currency of the policy.
        currency: That currency; None where nobody has said.
    """

    amount: Decimal
    currency: str | None = None


@frozen(kw_only=True)
class OneMorePerson:
    """The least additional person with whom the plan lacks nothing.

    Attributes:
        skills: Pairs of a skill and the level it takes.
        days: Working days it takes.
    """

    skills: tuple[tuple[str, int], ...]
    days: Decimal


RELAXATIONS = (LowerTarget, LaterDeadline, LaterDue, MoreBudget, OneMorePerson)
"""The types of what can be relaxed."""
Relaxation: TypeAlias = LowerTarget | LaterDeadline | LaterDue | MoreBudget | OneMorePerson
"""One way out, each checked by planning again."""
