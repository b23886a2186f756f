"""What a plan still lacks: an answer, not an exception."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from attrs import field, frozen

from smartgoals.model.measure import Measure
from smartgoals.text import Sentence
from smartgoals.values.checks import day
from smartgoals.values.key import key_of


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
    wanted: date = field(converter=day)
    days: int


Shortfall: TypeAlias = UnassignedGap | UnownedAction | LateAction
"""Anything that can stand in the way of a plan."""


def as_shortfalls(values: Iterable[Shortfall]) -> tuple[Shortfall, ...]:
    """Several shortfalls."""
    return tuple(values)
