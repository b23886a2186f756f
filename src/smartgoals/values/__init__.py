"""Small exact values that the other packages are built on: amounts, estimates, periods, keys."""

from __future__ import annotations

from smartgoals.values.amount import Amount, to_decimal
from smartgoals.values.direction import Direction
from smartgoals.values.estimate import Estimate
from smartgoals.values.key import Keyed, Reference
from smartgoals.values.label_enum import LabelEnum
from smartgoals.values.language import Language
from smartgoals.values.period import Period, PeriodLike, periods

__all__ = [
    "Amount",
    "Direction",
    "Estimate",
    "Keyed",
    "LabelEnum",
    "Language",
    "Period",
    "PeriodLike",
    "Reference",
    "periods",
    "to_decimal",
]
