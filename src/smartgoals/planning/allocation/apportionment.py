"""Apportionment: divide an amount in proportion to weights, within ranges and in whole steps."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from fractions import Fraction

from attrs import frozen


@frozen
class Range:
    """The smallest and the largest value a part may have."""

    least: Fraction
    most: Fraction

    def nearest(self, amount: Fraction) -> Fraction:
        """The amount itself, or the nearer end of the range."""
        return min(max(amount, self.least), self.most)


def in_proportion(
    amount: Fraction, weights: Mapping[str, Fraction], ranges: Mapping[str, Range]
) -> dict[str, Fraction] | None:
    """Parts proportional to weights, each within its range, that sum exactly to the amount.

    Water-filling: all parts are their weight times one factor, which is found between the points
    where a part reaches the end of its range.

    Returns:
        The parts, or None when the ranges cannot hold the amount. A part of weight 0 gets the least
        its range allows.
    """
    if not sum(one.least for one in ranges.values()) <= amount:
        return None
    open_ended = [ranges[key].most if weights[key] > 0 else ranges[key].least for key in weights]
    if sum(open_ended, Fraction(0)) < amount:
        return None

    def parts(factor: Fraction) -> dict[str, Fraction]:
        return {
            key: ranges[key].nearest(factor * weights[key])
            if weights[key] > 0
            else ranges[key].least
            for key in weights
        }

    def total(factor: Fraction) -> Fraction:
        return sum(parts(factor).values(), Fraction(0))

    bends = sorted(
        {
            limit / weights[key]
            for key in weights
            if weights[key] > 0
            for limit in (ranges[key].least, ranges[key].most)
        }
        | {Fraction(0)}
    )
    place = bisect_left(bends, amount, key=total)
    high, low = bends[place], bends[max(place - 1, 0)]
    rise = total(high) - total(low)
    factor = high if rise == 0 else low + (high - low) * (amount - total(low)) / rise
    return parts(factor)


def largest_remainder(parts: Mapping[str, Fraction], step: Fraction) -> dict[str, Fraction]:
    """Parts rounded to whole steps with the same sum (largest remainder method).

    Ties go to the first key. The sum has to be a whole number of steps. No part moves by a whole
    step, so parts stay within ranges that begin and end on a step.
    """
    floors = {key: (parts[key] // step) * step for key in sorted(parts)}
    left = int((sum(parts.values(), Fraction(0)) - sum(floors.values(), Fraction(0))) / step)
    for key in sorted(floors, key=lambda key: (floors[key] - parts[key], key))[:left]:
        floors[key] += step
    return floors
