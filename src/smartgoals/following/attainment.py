"""Progress algebra: how far a value has come from a baseline to a target, in any direction.

Raw progress is (value - baseline) / (target - baseline): a fall counts like a rise, and nothing is
clamped. Where a range is wanted it is the part of the distance to the range that is gone. Where the
baseline is wanted already there is no way to go, and the verdict is whether it is held or lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from smartgoals.errors import InvalidValueError
from smartgoals.model.measure import Target
from smartgoals.model.measure_types import Side
from smartgoals.model.progress import Basis
from smartgoals.values.amount import Amount, to_decimal
from smartgoals.values.checks import require
from smartgoals.values.direction import Direction
from smartgoals.values.frozen import frozen
from smartgoals.values.label_enum import LabelEnum


@frozen
class Attainment:
    """How far a value has come.

    Attributes:
        raw: 0 at the baseline, 1 at the target, outside [0, 1] beyond them; 1 or 0 where the target
            is to hold what there is; None where it cannot be computed.
        reached: Whether the value is what is wanted, or None where nothing tells.
        basis: What this rests on.
    """

    raw: Fraction | None
    reached: bool | None
    basis: Basis

    @property
    def clamped(self) -> Fraction | None:
        """`raw` kept within [0, 1]."""
        return None if self.raw is None else min(max(self.raw, Fraction(0)), Fraction(1))


def attain(target: Target, value: Decimal | None) -> Attainment:
    """How far a value has come to a target, from the target's baseline over the same days.

    Args:
        target: What is wanted.
        value: The latest value, or None without a reading.

    Raises:
        InvalidValueError: For arguments of another kind.

    >>> from smartgoals.model import Measure
    >>> attain(Measure("waiting time").from_to(45, 20), Decimal(30)).raw
    Fraction(3, 5)
    """
    require("target", target, Target)
    require("value", value, Decimal, int, None)
    start, change = target.comparable_baseline, target.change
    if target.value is None:
        return Attainment(None, None, Basis.NO_TARGET)
    if value is None:
        return Attainment(None, None, Basis.NO_READING)
    if start is None or change is None:
        return Attainment(None, _met_from_anywhere(target, value), Basis.NO_BASELINE)
    if not change:
        held = _held(target, value)
        return Attainment(Fraction(held), held, Basis.HELD if held else Basis.LOST)
    if target.side is Side.WITHIN:
        raw = 1 - _distance(target, value) / _distance(target, start)
    else:
        raw = progress(baseline=start, target=target.value, value=value)
    return Attainment(raw, target.is_met_by(value), Basis.MEASURED)


def progress(*, baseline: Decimal, target: Decimal, value: Decimal) -> Fraction:
    """Raw progress of a value from a baseline to a different target, exactly.

    Args:
        baseline: Where it started: progress 0.
        target: Where it is to go: progress 1.
        value: Where it is.

    Raises:
        InvalidValueError: When baseline and target are the same, so that there is no way to go.

    >>> progress(baseline=Decimal(62_000), target=Decimal(74_000), value=Decimal(65_200))
    Fraction(4, 15)
    """
    for name, amount in (("baseline", baseline), ("target", target), ("value", value)):
        require(name, amount, Decimal, int)
    if baseline == target:
        msg = f"baseline and target are both {target}: there is no way to go between them"
        raise InvalidValueError(msg, target)
    return (Fraction(value) - Fraction(baseline)) / (Fraction(target) - Fraction(baseline))


def _distance(target: Target, value: Decimal) -> Fraction:
    """How far a value is outside the range that is wanted; 0 inside it."""
    low = Fraction(target.value or 0)
    high = low if target.upper is None else Fraction(target.upper)
    return max(low - Fraction(value), Fraction(value) - high, Fraction(0))


def _met_from_anywhere(target: Target, value: Decimal) -> bool | None:
    """Whether a value is what is wanted, as far as that can be told without a baseline.

    A value to be reached in an unknown direction is met exactly or not known to be met.
    """
    if target.side is Side.REACH and target.direction is None:
        exactly = _distance(target, value) <= Fraction(target.tolerance or 0)
        return True if exactly else None
    return target.is_met_by(value)


def _held(target: Target, value: Decimal) -> bool:
    """Whether a level that was to be kept is kept: on the side that is wanted, or the good one."""
    if target.side is not Side.REACH:
        return target.is_met_by(value)
    away = Fraction(value) - Fraction(target.value or 0)
    if abs(away) <= Fraction(target.tolerance or 0):
        return True
    good = target.measure.direction
    if good is Direction.INCREASE:
        return away > 0
    return good is Direction.DECREASE and away < 0


class Zone(LabelEnum):
    """The zones of an ordinal key result (puzzle/okr)."""

    FAIL = "fail"
    COMMIT = "commit"
    TARGET = "target"
    STRETCH = "stretch"


ZONE_SHARES = (Fraction(3, 10), Fraction(7, 10), Fraction(1))
"""The shares of the way from baseline to stretch value at which commit, target and stretch begin."""


def zone_of(share: Fraction | float) -> Zone:
    """The zone of a share of the way from the baseline to the stretch value.

    Half-open: below .3 fail, from .3 commit, from .7 target, from 1 stretch, as in puzzle/okr.

    Args:
        share: Raw progress to the stretch value.

    >>> [str(zone_of(Fraction(tenths, 10))) for tenths in (2, 3, 7, 10)]
    ['fail', 'commit', 'target', 'stretch']
    """
    require("share", share, Fraction, float, int)
    return list(Zone)[sum(share >= bound for bound in ZONE_SHARES)]


class HeldBy(LabelEnum):
    """How a threshold over several periods is judged (Oboard)."""

    LATEST = "latest"
    AVERAGE = "average"
    WORST = "worst"


def share_held(
    values: Sequence[Amount], *, low: Amount | None = None, high: Amount | None = None
) -> Fraction:
    """The share of periods whose value lay within bounds, both included (a control measure).

    Args:
        values: One value a period, at least one.
        low: The least value allowed, or None.
        high: The greatest value allowed, or None.

    Raises:
        InvalidValueError: Without a value or without a bound.

    >>> share_held([18, 22, 25, 19], high=22)
    Fraction(3, 4)
    """
    if not values or (low is None and high is None):
        msg = "a share of periods held needs values and at least one bound"
        raise InvalidValueError(msg, values)
    return Fraction(sum(_within(value, low, high) for value in values), len(values))


def holds(
    values: Sequence[Amount],
    *,
    low: Amount | None = None,
    high: Amount | None = None,
    by: HeldBy = HeldBy.LATEST,
) -> bool:
    """Whether a threshold over several periods is held: by the latest, the mean or the worst value.

    Args:
        values: One value a period in order of time, at least one.
        low: The least value allowed, or None.
        high: The greatest value allowed, or None.
        by: Which value is judged; the worst one means every one.

    Raises:
        InvalidValueError: Without a value or without a bound.
    """
    held = share_held(values, low=low, high=high)
    if HeldBy(by) is HeldBy.LATEST:
        return _within(values[-1], low, high)
    if HeldBy(by) is HeldBy.WORST:
        return held == 1
    total = sum((Fraction(to_decimal(value)) for value in values), Fraction(0))
    return _between(total / len(values), low, high)


def _within(value: Amount, low: Amount | None, high: Amount | None) -> bool:
    return _between(Fraction(to_decimal(value)), low, high)


def _between(value: Fraction, low: Amount | None, high: Amount | None) -> bool:
    above = low is None or value >= Fraction(to_decimal(low))
    return above and (high is None or value <= Fraction(to_decimal(high)))
