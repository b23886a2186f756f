"""What could make an objective fail, and what is prepared for it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import Factory, field, frozen

from smartgoals.values.chance import chance_or_none
from smartgoals.values.checks import as_date_or_none, not_blank, tuple_of
from smartgoals.values.key import from_statement
from smartgoals.values.label_enum import LabelEnum


class Impact(LabelEnum):
    """How much hangs on something."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@frozen
class IfThen:
    """An implementation intention (Gollwitzer, 1999): if this happens, then that is done.

    >>> IfThen("bookings stay under 40 ten days before", "Inès writes to the students").who is None
    True
    """

    cue: str = field(validator=not_blank)
    response: str = field(validator=not_blank)
    who: str | None = field(default=None, kw_only=True)


def as_if_thens(values: Iterable[IfThen]) -> tuple[IfThen, ...]:
    """Several if-then plans."""
    return tuple_of(IfThen, values)


@frozen(kw_only=True)
class Obstacle:
    """A condition that would make the objective fail (KAOS), and the answer to it."""

    statement: str = field(kw_only=False, validator=not_blank)
    key: str = field(default=Factory(from_statement, takes_self=True), validator=not_blank)
    likelihood: float | None = field(default=None, converter=chance_or_none)
    impact: Impact = field(default=Impact.MEDIUM, converter=Impact)
    countermeasure: str | None = None
    if_then: tuple[IfThen, ...] = field(default=(), converter=as_if_thens)


@frozen(kw_only=True)
class Assumption:
    """An outside condition the logic needs (logical framework), and when it is checked."""

    statement: str = field(kw_only=False, validator=not_blank)
    key: str = field(default=Factory(from_statement, takes_self=True), validator=not_blank)
    impact: Impact = field(default=Impact.MEDIUM, converter=Impact)
    chance: float | None = field(default=None, converter=chance_or_none)
    check_on: date | None = field(default=None, converter=as_date_or_none)
    owner: str | None = None


def as_obstacles(values: Iterable[Obstacle]) -> tuple[Obstacle, ...]:
    """Several obstacles."""
    return tuple_of(Obstacle, values)


def as_assumptions(values: Iterable[Assumption]) -> tuple[Assumption, ...]:
    """Several assumptions."""
    return tuple_of(Assumption, values)
