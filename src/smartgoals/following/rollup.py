"""From the progress of several targets to one figure, each rule stated, and who moved it.

Goal Attainment Scaling (Kiresuk and Sherman, 1968) compares unlike objectives on one scale.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import sqrt

from attrs import field

from smartgoals.errors import InvalidValueError
from smartgoals.model.progress import Status
from smartgoals.values.amount import Amount, to_decimal
from smartgoals.values.checks import require, tuple_of
from smartgoals.values.frozen import frozen
from smartgoals.values.label_enum import LabelEnum


class RollUpRule(LabelEnum):
    """How the progress of parts makes that of the whole.

    `MEAN` weighs all alike, `WEIGHTED` by weight, `WORST` takes the least, `MUST_HAVE` is the
    weighted mean unless a part that must be had has not been reached: then it is at most the
    least of those.
    """

    MEAN = "mean"
    WEIGHTED = "weighted"
    WORST = "worst"
    MUST_HAVE = "must_have"


def _fraction(value: Amount | Fraction) -> Fraction:
    return value if isinstance(value, Fraction) else Fraction(to_decimal(value))


@frozen(kw_only=True)
class Part:
    """The progress of one part.

    Attributes:
        key: Its key.
        progress: Its progress, usually clamped to [0, 1].
        weight: How much it counts, 0 or more.
        must_have: Whether the whole cannot be reached without it.

    Raises:
        InvalidValueError: For a weight below 0.
    """

    key: str = field(kw_only=False)
    progress: Fraction = field(converter=_fraction)
    weight: Fraction = field(default=Fraction(1), converter=_fraction)
    must_have: bool = False

    def __attrs_post_init__(self) -> None:
        if self.weight < 0:
            msg = f"the weight of {self.key!r} must not be below 0: {self.weight}"
            raise InvalidValueError(msg, self.weight)


def roll_up(parts: Iterable[Part], rule: RollUpRule = RollUpRule.WEIGHTED) -> Fraction:
    """The progress of the whole.

    Args:
        parts: The parts, at least one.
        rule: How they make the whole.

    Raises:
        InvalidValueError: Without parts, or when all weights of a weighted rule are 0.

    >>> roll_up([Part("visits", progress="0.8", weight=3), Part("newsletter", progress=0)])
    Fraction(3, 5)
    """
    every = tuple_of(Part, parts)
    if not every:
        msg = "a roll-up needs at least one part"
        raise InvalidValueError(msg, every)
    if RollUpRule(rule) is RollUpRule.WORST:
        return min(part.progress for part in every)
    if RollUpRule(rule) is RollUpRule.MEAN:
        return sum((part.progress for part in every), Fraction(0)) / len(every)
    bounds = [part.progress for part in every if part.must_have and part.progress < 1]
    weighted = _weighted(every)
    return min([weighted, *bounds]) if RollUpRule(rule) is RollUpRule.MUST_HAVE else weighted


JUDGED = (Status.REACHED, Status.ON_TRACK, Status.BEHIND, Status.OFF_TRACK, Status.MISSED)
"""The statuses that judge, from the best to the worst."""


def worst_status(statuses: Iterable[Status]) -> Status:
    """The worst of the statuses that judge, the main one's where that does not judge.

    Args:
        statuses: The status of each target, the main one first.

    >>> str(worst_status([Status.ON_TRACK, Status.UNKNOWN, Status.BEHIND]))
    'behind'
    """
    every = tuple_of(Status, statuses)
    if not every or every[0] not in JUDGED:
        return every[0] if every else Status.UNKNOWN
    return max((each for each in every if each in JUDGED), key=JUDGED.index)


def moved_by(before: Iterable[Part], after: Iterable[Part]) -> tuple[tuple[str, Fraction], ...]:
    """How much each part moved a weighted total, the largest movement first; they add up to it.

    Args:
        before: The parts at the earlier day.
        after: The same parts, with the same weights, at the later day.

    Raises:
        InvalidValueError: When the parts or their weights differ.
    """
    earlier = {part.key: part for part in tuple_of(Part, before)}
    later = {part.key: part for part in tuple_of(Part, after)}
    if {key: part.weight for key, part in earlier.items()} != {
        key: part.weight for key, part in later.items()
    }:
        msg = "who moved a total can be told only for the same parts with the same weights"
        raise InvalidValueError(msg, tuple(sorted(earlier.keys() ^ later.keys())))
    total = _weight_of(tuple(later.values()))
    moved = [
        (key, part.weight * (part.progress - earlier[key].progress) / total)
        for key, part in later.items()
    ]
    return tuple(sorted(moved, key=lambda pair: (-abs(pair[1]), pair[0])))


def _weighted(parts: Sequence[Part]) -> Fraction:
    return sum((part.weight * part.progress for part in parts), Fraction(0)) / _weight_of(parts)


def _weight_of(parts: Sequence[Part]) -> Fraction:
    total = sum((part.weight for part in parts), Fraction(0))
    if not total:
        msg = "all weights are 0: nothing counts"
        raise InvalidValueError(msg, tuple(part.key for part in parts))
    return total


LEVELS = range(-2, 3)
"""The levels of Goal Attainment Scaling: much less than expected (-2) to much more (2)."""


def goal_attainment(levels: Iterable[tuple[int, Amount]]) -> float:
    """The T score of Goal Attainment Scaling over unlike objectives: 50 is as expected.

    T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²), with ρ = .3.

    Args:
        levels: For each objective its level, -2 to 2, and its weight, above 0.

    Raises:
        InvalidValueError: Without objectives, for a level outside -2 to 2, or a weight not above 0.

    >>> round(goal_attainment([(1, 4), (0, 3), (0, 2), (1, 1)]), 1)
    57.0
    """
    require("levels", levels, Iterable)
    scored = [(level, _fraction(weight)) for level, weight in levels]
    if not scored:
        msg = "goal attainment needs at least one objective"
        raise InvalidValueError(msg, scored)
    for level, weight in scored:
        if level not in LEVELS:
            msg = f"a level of goal attainment is a whole number from -2 to 2, not {level!r}"
            raise InvalidValueError(msg, level)
        if weight <= 0:
            msg = f"the weight of an objective must be above 0: {weight}"
            raise InvalidValueError(msg, weight)
    gained = sum((weight * level for level, weight in scored), Fraction(0))
    squares = sum((weight * weight for _, weight in scored), Fraction(0))
    total = sum((weight for _, weight in scored), Fraction(0))
    spread = (1 - Fraction(3, 10)) * squares + Fraction(3, 10) * total * total
    return 50 + 10 * float(gained) / sqrt(spread)
