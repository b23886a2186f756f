"""Divide one gap among the actions that contribute to it, in whole steps and within ranges."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from attrs import frozen

from smartgoals.model.action import Action
from smartgoals.model.delegated_action import TargetShare
from smartgoals.model.measure_types import Aggregation
from smartgoals.model.plan_results import Gap, UnassignedGap
from smartgoals.planning.contributions import (
    ContributionTerm,
    contribution_term,
    mean_of,
    required_total,
    unit_of,
)
from smartgoals.values.amount import decimal_of, quantize, quantum, shift, subtract
from smartgoals.values.estimate import Estimate


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


_FINER = Decimal("0.1")
_DIGITS = 4
_MANY = Decimal(10_000)
"""From here on what is asked is written with four digits."""


@frozen(kw_only=True)
class Split:
    """How one gap is divided among actions.

    Attributes:
        gap: The gap.
        terms: Everything that contributes, also actions of which nothing can be asked.
        factor: The factor on all estimates that would close the gap on average, at most 1.
        shares: The share of each action of which something is asked.
        out_of_reach: Whether part of the gap stays open even at the top of every estimate, weighted
            by the chances.
    """

    gap: Gap
    terms: tuple[ContributionTerm, ...]
    factor: Fraction
    shares: dict[str, TargetShare]
    out_of_reach: bool


def split(gap: Gap, actions: Sequence[Action], elsewhere: Collection[str] = ()) -> Split:
    """Divide a gap among actions, in shares that allow for failures and in nominal shares.

    The buffered share of an action is its estimate times a factor that is the same for all, held
    within the range of the estimate: where no range binds, the shares weighted by the chances of
    success sum to the gap. The nominal shares sum to it exactly: for a sum to the gap itself, for a
    mean or a ratio to what its numerator lacks; for a ratio it is rounded up to a whole step after
    the denominators that the actions add on average. Where even the best case leaves part of the
    gap open, each action is asked for its estimate and the rest is unassigned.

    Args:
        gap: The gap.
        actions: The selected actions.
        elsewhere: Measures with a target of their own: what is asked there is not asked again.
    """
    terms = () if not gap.adds_up else tuple(_bids(gap, actions))
    asked = {term.key: term.estimate for term in terms if term.estimate is not None}
    if not asked:
        lacking = gap.adds_up and gap.amount > 0
        return Split(gap=gap, terms=terms, factor=Fraction(1), shares={}, out_of_reach=lacking)
    open_to = {term.key: term for term in terms if term.key in asked}
    best = _sum(
        term.chance * term.factor * Fraction(asked[key].best) for key, term in open_to.items()
    )
    means = {key: mean_of(estimate) for key, estimate in asked.items()}
    hoped = {key: term.chance * term.factor * means[key] for key, term in open_to.items()}
    step = _step(gap, open_to, asked)
    amount = _to_bring(gap, terms, step)
    factor = Fraction(1)
    if best < amount:
        nominal: dict[str, Fraction] = {}
    else:
        ranges = {key: _range(asked[key], term.factor, step) for key, term in open_to.items()}
        weights = {key: max(Fraction(0), bound) for key, bound in hoped.items()}
        parts = in_proportion(amount, weights, ranges)
        nominal = {} if parts is None else largest_remainder(parts, Fraction(step))
        total = _sum(hoped.values())
        factor = min(max(Fraction(0), amount / total), factor) if total > 0 else factor
    shares = {}
    for key, term in open_to.items():
        if term.measure.key == gap.measure.key or term.measure.key not in elsewhere:
            fine = _asking_step(term, step)
            limits = _range(asked[key], Fraction(1), fine)
            buffered = quantize(limits.nearest(factor * means[key]), fine)
            if buffered > means[key] >= limits.least + Fraction(fine):
                buffered = subtract(buffered, fine)
            buffered = _bearable(buffered, limits)
            shares[key] = TargetShare(
                term.measure.key,
                buffered=buffered,
                nominal=quantize(nominal[key], step) if key in nominal else None,
                chance=asked[key].at_least(buffered),
                cases=term.cases,
            )
    return Split(gap=gap, terms=terms, factor=factor, shares=shares, out_of_reach=best < amount)


def _bearable(asked: Decimal, limits: Range) -> Decimal:
    """What is asked to four digits, rounded down: an estimate bears no more of them."""
    if asked < _MANY:
        return asked
    coarse = Fraction(10) ** (asked.adjusted() + 1 - _DIGITS)
    rounded = Fraction(asked) // coarse * coarse
    return Decimal(int(rounded)) if rounded >= limits.least else asked


def recombined(found: Split) -> Decimal | None:
    """The mean or ratio that the parts make on average; None for a sum.

    Rounded to two digits more than the target has.
    """
    gap = found.gap
    target, trend = gap.target, gap.trend
    if gap.measure.aggregation is Aggregation.SUM or target.value is None or target.base is None:
        return None
    sign = -1 if target.falls else 1
    brought = _sum(term.chance * term.mean for term in found.terms)
    lacking = sign * (Fraction(target.value) - Fraction(trend)) * unit_of(target)
    cases = Fraction(target.base) + _sum(term.chance * term.added_cases for term in found.terms)
    value = Fraction(target.value) + sign * (brought - lacking) / cases * gap.measure.per
    return quantize(value, shift(quantum(target.value, trend), -2))


def _bids(gap: Gap, actions: Sequence[Action]) -> list[ContributionTerm]:
    return [term for action in actions if (term := contribution_term(action, gap)) is not None]


def _sum(amounts: Iterable[Fraction]) -> Fraction:
    return sum(amounts, Fraction(0))


def _to_bring(gap: Gap, terms: Sequence[ContributionTerm], step: Decimal) -> Fraction:
    """What the shares have to bring together, in whole steps."""
    amount = required_total(gap) + _sum(term.chance * term.fixed_cost for term in terms)
    return -(-amount // Fraction(step)) * Fraction(step)


def unassigned_gap(gap: Gap, lacking: Fraction) -> UnassignedGap | None:
    """The rest of a gap, in points of its measure; None where nothing is lacking.

    Args:
        gap: The gap.
        lacking: What contributions leave of it, in the unit in which they are added.
    """
    if lacking <= 0 or not gap.amount:
        return None
    step = quantum(gap.amount, gap.target.value or gap.amount)
    if gap.measure.aggregation is not Aggregation.SUM:
        step *= _FINER
    amount = quantize(lacking / unit_of(gap.target), step)
    return UnassignedGap(measure=gap.measure, amount=max(step, amount))


def _step(
    gap: Gap, terms: Mapping[str, ContributionTerm], asked: Mapping[str, Estimate]
) -> Decimal:
    """The step of shares: that of the target, or a finer one where an estimate needs it.

    There is no whole number between 0.4 and 0.6, for example: the digits of the estimate decide.
    """
    if gap.measure.aggregation is Aggregation.SUM:
        ends = (gap.amount, gap.target.value, gap.target.baseline)
        coarse = quantum(*(amount for amount in ends if amount is not None))
    elif gap.measure.aggregation is Aggregation.MEAN:
        coarse = quantum(decimal_of(required_total(gap)))
    else:
        coarse = Decimal(1)
    ranges = [_range(asked[key], term.factor, coarse) for key, term in terms.items()]
    if all(one.least <= one.most for one in ranges):
        return coarse
    points = (
        decimal_of(term.factor * Fraction(point))
        for key, term in terms.items()
        for point in (asked[key].worst, asked[key].best)
    )
    return quantum(coarse, *points)


def _asking_step(term: ContributionTerm, step: Decimal) -> Decimal:
    """The step of shares; for an uplift a finer one than that of its estimate."""
    if term.estimate is None or term.measure.aggregation is not Aggregation.MEAN:
        return step
    points = (term.estimate.worst, term.estimate.likely, term.estimate.best)
    return quantum(*points) * _FINER


def _range(estimate: Estimate, factor: Fraction, step: Decimal) -> Range:
    """The range of a share in whole steps: worst to best case, and never below nothing."""
    unit = Fraction(step)
    least = -(-factor * Fraction(estimate.worst) // unit) * unit
    most = factor * Fraction(estimate.best) // unit * unit
    return Range(max(Fraction(0), least), max(Fraction(0), most))
