"""What actions contribute to a gap: estimated, expected, and several together.

Exact fractions throughout, so that sums do not depend on the order of terms. A sum is counted in
its own unit. A mean and a ratio are counted in their numerator, where contributions do add up: a
mean is its sum over its cases, and a ratio reaches R where the numerator exceeds R times the
denominator, so that one more in the denominator costs R in the numerator.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from attrs import frozen

from smartgoals.model.action import Action
from smartgoals.model.measure import Measure, Target
from smartgoals.model.measure_types import Aggregation
from smartgoals.model.plan_results import Gap
from smartgoals.model.policy import Policy
from smartgoals.values.amount import quantize, quantum, to_fraction
from smartgoals.values.direction import Direction
from smartgoals.values.estimate import Estimate


@frozen(kw_only=True)
class ContributionTerm:
    """What one action contributes to a gap, if it works.

    Attributes:
        key: The action.
        chance: The chance that it works, from 0 to 1.
        measure: What its owner is asked for: the measure of the gap, or the numerator of a ratio.
        estimate: How much of that the action brings, or None where nothing can be asked of it.
        factor: What one unit of the estimate adds to the gap; the number of cases, for a mean.
        fixed_cost: What the action takes back whatever is asked: the denominators it adds, at the
            ratio wanted.
        fixed_variance: The variance of `fixed_cost`.
        cases: The number of cases among which it is asked, where that is known.
        added_cases: How many cases the action adds on average, if it works.
    """

    key: str
    chance: Fraction
    measure: Measure
    estimate: Estimate | None
    factor: Fraction = Fraction(1)
    fixed_cost: Fraction = Fraction(0)
    fixed_variance: Fraction = Fraction(0)
    cases: Decimal | None = None
    added_cases: Fraction = Fraction(0)

    @property
    def mean(self) -> Fraction:
        """The mean contribution, if the action works."""
        return (self.factor * mean_of(self.estimate) if self.estimate else 0) - self.fixed_cost

    @property
    def variance(self) -> Fraction:
        """The variance of the contribution if the action works, with independent parts."""
        return (
            self.factor**2 * variance_of(self.estimate) if self.estimate else 0
        ) + self.fixed_variance


@frozen
class InteractionEffect:
    """What two actions bring together beyond the sum of both, in the unit of the gap."""

    first: str
    second: str
    value: Fraction


def chance_of(action: Action) -> Fraction:
    """The chance that an action works at all, as an exact fraction."""
    return to_fraction(action.chance)


def mean_of(estimate: Estimate) -> Fraction:
    """The PERT mean, not rounded."""
    return (Fraction(estimate.worst) + 4 * Fraction(estimate.likely) + Fraction(estimate.best)) / 6


def variance_of(estimate: Estimate) -> Fraction:
    """The square of a sixth of the range."""
    return (Fraction(estimate.best) - Fraction(estimate.worst)) ** 2 / 36


def unit_of(target: Target) -> Fraction:
    """One point of the target's measure, in the unit in which contributions add up."""
    if target.measure.aggregation is Aggregation.SUM or target.base is None:
        return Fraction(1)
    return Fraction(target.base) / target.measure.per


def ratio_of(target: Target) -> Fraction:
    """The ratio wanted: numerator per denominator, also where it is written in %."""
    return Fraction(target.value or 0) / target.measure.per


def required_total(gap: Gap) -> Fraction:
    """What all actions have to bring: points of a sum, or the numerator of a mean or ratio."""
    return Fraction(gap.amount) * unit_of(gap.target)


def contributes(action: Action, gap: Gap) -> bool:
    """Whether an action states a contribution to a gap's measure or to a part of it."""
    keys = {part.key for part in (gap.measure, *gap.measure.parts)}
    return any(contribution.measure in keys for contribution in action.contributions)


def contribution_term(action: Action, gap: Gap) -> ContributionTerm | None:
    """The contribution of an action to a gap that adds up, if any."""
    measure = gap.measure
    if measure.numerator is not None and measure.denominator is not None:
        return _of_a_ratio(action, gap.target, measure.numerator, measure.denominator)
    own = action.contribution(measure)
    if own is None:
        return None
    mean = measure.aggregation is Aggregation.MEAN
    return ContributionTerm(
        key=action.key,
        chance=chance_of(action),
        measure=measure,
        estimate=own.estimate,
        factor=Fraction(own.cases or 1) if mean else Fraction(1),
        cases=own.cases if mean else None,
    )


def sign_of(part: Measure, target: Target, *, above: bool) -> int:
    """Whether more of a part of a ratio helps (1) or hinders (-1) the target.

    An estimate counts in the good direction of its measure. A numerator without a direction has
    that of the target; a denominator counts upwards.
    """
    wish = -1 if target.falls else 1
    if part.direction is None and above:
        return 1
    way = -1 if part.direction is Direction.DECREASE else 1
    return wish * way * (1 if above else -1)


def _of_a_ratio(
    action: Action, target: Target, above: Measure, below: Measure
) -> ContributionTerm | None:
    top, bottom = action.contribution(above), action.contribution(below)
    if top is None and bottom is None:
        return None
    fixed_cost, fixed_variance, added_cases = Fraction(0), Fraction(0), Fraction(0)
    if bottom is not None:
        fewer = below.direction is Direction.DECREASE
        added_cases = mean_of(bottom.estimate) * (-1 if fewer else 1)
        each = -sign_of(below, target, above=False) * ratio_of(target)
        fixed_cost += each * mean_of(bottom.estimate)
        fixed_variance += each**2 * variance_of(bottom.estimate)
    helps = top is not None and sign_of(above, target, above=True) > 0
    if top is not None and not helps:
        fixed_cost += mean_of(top.estimate)
        fixed_variance += variance_of(top.estimate)
    return ContributionTerm(
        key=action.key,
        chance=chance_of(action),
        measure=above,
        estimate=top.estimate if top is not None and helps else None,
        fixed_cost=fixed_cost,
        fixed_variance=fixed_variance,
        cases=None if bottom is None else _cases(bottom.estimate, added_cases),
        added_cases=added_cases,
    )


def _cases(estimate: Estimate, added_cases: Fraction) -> Decimal | None:
    """The cases added, in the digits of their estimate, if there are any."""
    cases = quantize(added_cases, quantum(estimate.worst, estimate.likely, estimate.best))
    return cases if cases > 0 else None


def estimated_contribution(action: Action, gap: Gap) -> Fraction:
    """The contribution of an action if it works, or zero."""
    term = contribution_term(action, gap)
    return Fraction(0) if term is None else term.mean


def expected_contribution(action: Action, gap: Gap) -> Fraction:
    """The contribution of an action times its chance of working."""
    return chance_of(action) * estimated_contribution(action, gap)


def expected_total(
    actions: Iterable[Action], policy: Policy, gap: Gap, *, synergy: bool
) -> Fraction:
    """The expected contribution of several actions, less overlaps.

    An interaction counts when both actions work, so it is weighted by both chances. A synergy
    counts only on request.
    """
    chosen = {action.key: action for action in actions}
    total = sum((expected_contribution(action, gap) for action in chosen.values()), Fraction(0))
    for effect in effects_on(policy, gap):
        if effect.first in chosen and effect.second in chosen and (effect.value < 0 or synergy):
            first, second = chosen[effect.first], chosen[effect.second]
            total += chance_of(first) * chance_of(second) * effect.value
    return total


def effects_on(policy: Policy, gap: Gap) -> list[InteractionEffect]:
    """The interactions that concern a gap's measure or a part of it, in the unit of the gap.

    An interaction without a measure concerns the main one.
    """
    target, measure = gap.target, gap.measure
    main = policy.objective.target
    rates = {measure.key: unit_of(target)}
    if measure.numerator is not None and measure.denominator is not None:
        rates[measure.numerator.key] = Fraction(sign_of(measure.numerator, target, above=True))
        below = sign_of(measure.denominator, target, above=False)
        rates[measure.denominator.key] = below * ratio_of(target)
    return [
        InteractionEffect(
            interaction.first, interaction.second, rates[about] * Fraction(interaction.value)
        )
        for interaction in policy.interactions
        if (about := interaction.measure or (main.measure.key if main else "")) in rates
    ]
