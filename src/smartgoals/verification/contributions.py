"""What each chosen action contributes to a gap, from the definition of its measure.

A sum counts in itself. A mean is looked at as the total behind it, a ratio as its numerator: so much
more is required at the value wanted, and the actions bring so much.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from attrs import frozen

from smartgoals.model.action import Action
from smartgoals.model.delegated_action import TargetShare
from smartgoals.model.measure import Measure
from smartgoals.model.measure_types import Aggregation
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import Gap
from smartgoals.values.direction import Direction
from smartgoals.values.estimate import Estimate
from smartgoals.verification.selection import carried


@frozen
class Term:
    """What one action contributes to a gap.

    Attributes:
        action: The action.
        share: What its owner is asked for, if anything.
        estimate: How much of the asked measure it brings; None where nothing can be asked of it.
        factor: What one unit of the estimate adds: 1, or the number of cases of a mean.
        added_cases: How many denominators of a ratio it adds on average.
        price: The numerators that one more denominator asks for.
        below: The estimate of these denominators.
        against: The estimate of a numerator of which more is worse.
    """

    action: Action
    share: TargetShare | None
    estimate: Estimate | None
    factor: Fraction
    added_cases: Fraction
    price: Fraction
    below: Estimate | None
    against: Estimate | None

    @property
    def chance(self) -> Fraction:
        """The chance that it works at all."""
        return Fraction(str(self.action.chance))

    @property
    def best(self) -> Fraction:
        """What can be asked of it amounts to at best."""
        return self.factor * Fraction(self.estimate.best if self.estimate else 0)

    @property
    def net(self) -> Fraction:
        """What it brings on average if it works, its own denominators paid for."""
        brings = self.factor * mean(self.estimate) - mean(self.against)
        return brings - self.price * self.added_cases

    @property
    def variance(self) -> Fraction:
        """The variance of that, its parts taken as independent."""
        asked = self.factor**2 * variance(self.estimate) + variance(self.against)
        return asked + self.price**2 * variance(self.below)


def mean(estimate: Estimate | None) -> Fraction:
    """The PERT mean: one part of the worst, four of the likely, one of the best; 0 of nothing."""
    if estimate is None:
        return Fraction(0)
    worst, likely, best = estimate.worst, estimate.likely, estimate.best
    return (Fraction(worst) + 4 * Fraction(likely) + Fraction(best)) / 6


def variance(estimate: Estimate | None) -> Fraction:
    """The square of a sixth of the range; 0 of nothing."""
    if estimate is None:
        return Fraction(0)
    return ((Fraction(estimate.best) - Fraction(estimate.worst)) / 6) ** 2


def asked_measure(gap: Gap) -> Measure:
    """What shares of a gap are counted in: the measure, or the numerator of a ratio."""
    return gap.measure.numerator or gap.measure


def terms_of(plan: Plan, gap: Gap) -> list[Term]:
    """What the carried actions contribute to a gap that is split."""
    asked = asked_measure(gap).key
    shares = {
        delegation.action: share
        for delegation in plan.delegations
        for share in delegation.shares
        if share.measure == asked
    }
    found = (_term(action, gap, shares.get(action.key)) for action in carried(plan))
    return [term for term in found if term is not None]


def terms_of_actions(gap: Gap, actions: Sequence[Action]) -> list[Term]:
    """What some actions would contribute to a gap that is split, whoever owns them."""
    found = (_term(action, gap, None) for action in actions)
    return [term for term in found if term is not None]


def _term(action: Action, gap: Gap, share: TargetShare | None) -> Term | None:
    given = {contribution.measure: contribution for contribution in action.contributions}
    above = given.get(asked_measure(gap).key)
    cases = gap.measure.denominator
    below = None if cases is None else given.get(cases.key)
    if above is None and below is None:
        return None
    added = Fraction(0) if below is None else mean(below.estimate)
    if cases is not None and cases.direction is Direction.DECREASE:
        added = -added
    estimate = above.estimate if above else None
    factor = Fraction(1)
    if gap.measure.aggregation is Aggregation.MEAN and above is not None:
        factor = Fraction(above.cases or 0)
    harmful = estimate is not None and hinders(gap)
    return Term(
        action=action,
        share=share,
        estimate=None if harmful else estimate,
        factor=factor,
        added_cases=added,
        price=price(gap),
        below=below.estimate if below else None,
        against=estimate if harmful else None,
    )


def hinders(gap: Gap) -> bool:
    """Whether what is good for the numerator is bad for its ratio."""
    way = gap.measure.numerator.direction if gap.measure.numerator else None
    return way is not None and (way is Direction.DECREASE) != gap.target.falls


def price(gap: Gap) -> Fraction:
    """The numerators that one more denominator asks for; negative if the ratio must fall."""
    if gap.measure.denominator is None:
        return Fraction(0)
    ratio = Fraction(gap.target.value or 0) / gap.measure.per
    return -ratio if gap.target.falls else ratio


def needs(gap: Gap, found: Sequence[Term] = ()) -> Fraction:
    """What is lacking, and what the denominators ask for that the actions add on average."""
    lacking = Fraction(gap.amount)
    if gap.measure.aggregation is not Aggregation.SUM:
        lacking *= Fraction(gap.target.base or 0) / gap.measure.per
    added = (one.chance * (one.added_cases * one.price + mean(one.against)) for one in found)
    return lacking + sum(added, Fraction(0))


def effects(plan: Plan, gap: Gap) -> list[tuple[str, str, Fraction]]:
    """What pairs of actions bring beyond the sum of both, counted as the gap is."""
    measure, cost = gap.measure, price(gap)
    worth = {measure.key: Fraction(1)}
    if measure.aggregation is not Aggregation.SUM:
        worth[measure.key] = Fraction(gap.target.base or 0) / measure.per
    if measure.numerator is not None and measure.denominator is not None:
        fewer = measure.denominator.direction is Direction.DECREASE
        worth[measure.numerator.key] = Fraction(-1 if hinders(gap) else 1)
        worth[measure.denominator.key] = cost if fewer else -cost
    main = plan.policy.objective.targets[0].measure.key
    return [
        (interaction.first, interaction.second, Fraction(interaction.value) * worth[about])
        for interaction in plan.policy.interactions
        if (about := interaction.measure or main) in worth
    ]


def splits(gap: Gap, actions: Sequence[Action]) -> bool:
    """Whether a target may be split: from the definition of its kind."""
    measure, base = gap.measure, gap.target.base
    if measure.aggregation is Aggregation.SUM:
        return True
    if base is None or measure.aggregation in {Aggregation.LEVEL, Aggregation.BINARY}:
        return False
    given = [contribution for action in actions for contribution in action.contributions]
    own = [one for one in given if one.measure == measure.key]
    if measure.aggregation is Aggregation.MEAN:
        return all(one.cases is not None and one.cases <= base for one in own)
    if measure.denominator is None or own:
        return False
    fewer = measure.denominator.direction is Direction.DECREASE
    below = [one.estimate for one in given if one.measure == measure.denominator.key]
    lost = (one.best if fewer else -one.worst for one in below)
    return sum((max(Fraction(one), Fraction(0)) for one in lost), Fraction(0)) < base
