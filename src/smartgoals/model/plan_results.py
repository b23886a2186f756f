"""What acting has to add, and how far it does."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, TypeAlias

from attrs import field

from smartgoals.model.measure import Measure, Target
from smartgoals.model.message import Message, MessageCode
from smartgoals.model.trend import points
from smartgoals.values.checks import as_date
from smartgoals.values.frozen import frozen
from smartgoals.values.key import key_of


@frozen(kw_only=True)
class Gap:
    """What acting has to add: the target less what happens by itself.

    Attributes:
        target: The target it was worked out for.
        trend: The value to expect at the deadline if nobody acts, in the unit of the measure.
        amount: What is to be added, in the wanted direction; 0 or more.
        refused: Why the target cannot be split, where its parts do not add up or lack their weights.
    """

    target: Target
    trend: Decimal
    amount: Decimal
    refused: Message | None = None

    @property
    def measure(self) -> Measure:
        """What the gap is counted in."""
        return self.target.measure

    @property
    def adds_up(self) -> bool:
        """Whether contributions add up to the gap, so that it can be split."""
        return self.refused is None


@frozen(kw_only=True)
class Coverage:
    """How far a plan closes a gap: 1 is all of it.

    Only delegated actions that end by the deadline count, except in `wished`.

    Lifts of a mean count by their cases. Of a ratio counts what an action adds to the numerator beyond
    what its own denominator needs at the ratio wanted, so that 1 is reached exactly where the parts,
    put together again, make that ratio.

    Attributes:
        gap: What was to be covered.
        expected: What the actions bring, each weighed by its chance, less what overlaps, without
            synergy; a share of the gap. None where the gap cannot be split.
        naive: The estimates added up as if every action worked; a share of the gap, or None.
        with_synergy: Expected, with what actions are said to do for each other; a share of the gap, or
            None. Shown, and never counted on.
        wished: What `expected` would be if everything selected had an owner and ended in time; a
            share of the gap, or None.
        chance: The chance that this target is reached, actions taken as independent; 0 to 1, or
            None where contributions do not add up.
        chance_error: The most `chance` can be off by.
    """

    gap: Gap
    expected: float | None
    naive: float | None
    with_synergy: float | None
    wished: float | None = None
    chance: float | None = None
    chance_error: float = 0.0


# How many days somebody is asked for.


@frozen(kw_only=True)
class Load:
    """The days asked of one person, of those they have.

    Attributes:
        person: The key of the person.
        days: Working days asked of them.
        capacity: Working days they have while the plan runs.
    """

    person: str = field(converter=key_of)
    days: Decimal
    capacity: Decimal

    @property
    def part(self) -> float:
        """Days asked over days had: 1 is full, more is too much."""
        return (
            float(Fraction(self.days) / Fraction(self.capacity))
            if self.capacity
            else float(self.days > 0)
        )


# Where a measure should stand on the way.


@frozen(kw_only=True)
class Trajectory:
    """Dated values of a measure on the way to its target (the bowling chart of hoshin kanri).

    Attributes:
        measure: The key of the measure.
        points: Pairs of a day and the value wanted by then, in order; the last one is the target.

    >>> Trajectory("visits", points=[(date(2027, 12, 31), 74_000)]).points[-1][1]
    Decimal('74000')
    """

    measure: str = field(kw_only=False, converter=key_of)
    points: tuple[tuple[date, Decimal], ...] = field(converter=points)

    def planned(self, day: date) -> Decimal | None:
        """The last value that should have been reached by a day; None before the first.

        Args:
            day: The day that is asked about.
        """
        reached = [value for moment, value in self.points if moment <= day]
        return reached[-1] if reached else None


# What a plan still lacks: an answer, not an exception.


@frozen(kw_only=True)
class UnassignedGap:
    """What a target still lacks once everything that is carried has brought what is expected of it.

    Attributes:
        measure: What the target is counted in.
        amount: The gap less what delegated actions that end by the deadline bring on average, in
            the unit of the measure; at least its last digit.
    """

    measure: Measure
    amount: Decimal


@frozen(kw_only=True)
class UnownedAction:
    """A selected action without an owner: too little skill, no days left, or it waits for another.

    Attributes:
        action: The key of the action.
        reason: Why no one can.
    """

    action: str = field(converter=key_of)
    reason: Message


@frozen(kw_only=True)
class LateAction:
    """An action that cannot be finished in time.

    Attributes:
        action: The key of the action.
        wanted: The day it was to be finished.
        days: Calendar days too many.
    """

    action: str = field(converter=key_of)
    wanted: date = field(converter=as_date)
    days: int


Shortfall: TypeAlias = UnassignedGap | UnownedAction | LateAction
"""Anything that can stand in the way of a plan."""


def as_shortfalls(values: Iterable[Shortfall]) -> tuple[Shortfall, ...]:
    """Several shortfalls.

    Args:
        values: Shortfalls of any kind.
    """
    return tuple(values)


# Why the planner did something, and why it left something be.


@frozen(kw_only=True)
class Reason:
    """Why the planner did something.

    Attributes:
        stage: The planning stage that decided, such as "selection".
        about: The key of the action, person or measure it is about.
        message: What is said, as a code and facts; `smartgoals.messages` has the words.
    """

    stage: str
    about: str
    message: Message

    @property
    def code(self) -> MessageCode:
        """What is said, apart from the words."""
        return self.message.code

    @property
    def facts(self) -> tuple[tuple[str, Any], ...]:
        """The facts that belong to the code, sorted by name."""
        return self.message.facts


@frozen(kw_only=True)
class LeftOut:
    """A candidate action that was not chosen.

    Attributes:
        action: The key of the action.
        reason: Why not, to be rendered in either language.
    """

    action: str = field(converter=key_of)
    reason: Message
