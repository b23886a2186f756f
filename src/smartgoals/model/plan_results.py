"""What acting has to add, and how far it does."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from attrs import field, frozen

from smartgoals.model.measure import Measure, Target
from smartgoals.model.trend import points
from smartgoals.text import Sentence
from smartgoals.values.checks import as_date
from smartgoals.values.key import key_of


@frozen(kw_only=True)
class Gap:
    """What acting has to add: the target less what happens by itself.

    `amount` counts in the direction that is wanted and is never negative. `refused` says why the
    target cannot be split, where it cannot: its parts do not add up, or lack their weights.
    """

    target: Target
    trend: Decimal
    amount: Decimal
    refused: Sentence | None = None

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
    """How far the chosen actions close a gap: 1 is all of it.

    `expected` is what the actions bring, each weighed by its chance, less what overlaps; synergy
    is not in it. `naive` adds up the estimates as if everything worked. `with_synergy` is said for
    information only. Lifts of a mean count by their cases. Of a ratio counts what an action adds to
    the numerator beyond what its own denominator needs at the ratio wanted, so that 1 is reached
    exactly where the parts, put together again, make that ratio. All three are None where a split
    is refused: for a level, a yes-or-no, and a ratio or a mean that lacks its weights.
    """

    gap: Gap
    expected: float | None
    naive: float | None
    with_synergy: float | None


# How many days somebody is asked for.


@frozen(kw_only=True)
class Load:
    """The days asked of one person, of those they have."""

    person: str = field(converter=key_of)
    days: Decimal
    capacity: Decimal

    @property
    def part(self) -> float:
        """Days asked over days had; 1 is full."""
        return (
            float(Fraction(self.days) / Fraction(self.capacity))
            if self.capacity
            else float(self.days > 0)
        )


# Where a measure should stand on the way.


@frozen(kw_only=True)
class Trajectory:
    """The bowling chart of hoshin kanri: dated values of a measure, the last one the target itself.

    >>> Trajectory("visits", points=[(date(2027, 12, 31), 74_000)]).points[-1][1]
    Decimal('74000')
    """

    measure: str = field(kw_only=False, converter=key_of)
    points: tuple[tuple[date, Decimal], ...] = field(converter=points)

    def planned(self, day: date) -> Decimal | None:
        """The last value that should have been reached by a day; nothing before the first."""
        reached = [value for moment, value in self.points if moment <= day]
        return reached[-1] if reached else None


# What a plan still lacks: an answer, not an exception.


@frozen(kw_only=True)
class UnassignedGap:
    """A part of the target that all actions together cannot reach, even at their best.

    `amount` is in the unit of the measure: the gap less each action's best, weighed by its chance.
    """

    measure: Measure
    amount: Decimal


@frozen(kw_only=True)
class UnownedAction:
    """An action nobody in the team can own: too little skill, or no days left."""

    action: str = field(converter=key_of)
    reason: Sentence


@frozen(kw_only=True)
class LateAction:
    """An action that cannot be finished in time; `days` are calendar days too many."""

    action: str = field(converter=key_of)
    wanted: date = field(converter=as_date)
    days: int


Shortfall: TypeAlias = UnassignedGap | UnownedAction | LateAction
"""Anything that can stand in the way of a plan."""


def as_shortfalls(values: Iterable[Shortfall]) -> tuple[Shortfall, ...]:
    """Several shortfalls."""
    return tuple(values)


# Why the planner did something, and why it left something be.


@frozen(kw_only=True)
class Reason:
    """Why the planner did something: in which stage, about whom or what, in a sentence."""

    stage: str
    about: str
    sentence: Sentence


@frozen(kw_only=True)
class LeftOut:
    """A candidate action that was not chosen, and why."""

    action: str = field(converter=key_of)
    reason: Sentence
