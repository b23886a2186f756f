"""What each chosen action terms_of to a gap, said once more and in other words than the planner's.

A sum counts in itself. A mean is looked at as the total behind it, a ratio as its numerator: they
need so many more at the value wanted, and the actions bring so many.
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
from smartgoals.verification.selection import chosen


@frozen
class Term:
    """One action: what can be asked of it, what one unit of that counts, how many cases it adds."""

    action: Action
    share: TargetShare | None
    estimate: Estimate | None
    each: Fraction
    more: Fraction
    against: Estimate | None

    @property
    def chance(self) -> Fraction:
        """How likely it is to work at all."""
        return Fraction(str(self.action.chance))

    @property
    def best(self) -> Fraction:
        """What can be asked of it comes to at best."""
        return self.each * Fraction(self.estimate.best if self.estimate else 0)

    @property
    def brings(self) -> Fraction:
        """What comes if it works, before its own cases are paid for."""
        return self.each * mean(self.estimate) - mean(self.against)


def mean(estimate: Estimate | None) -> Fraction:
    """One part of the worst, four of the likely, one of the best; nothing of nothing."""
    if estimate is None:
        return Fraction(0)
    worst, likely, best = estimate.worst, estimate.likely, estimate.best
    return (Fraction(worst) + 4 * Fraction(likely) + Fraction(best)) / 6


def asked_measure(gap: Gap) -> Measure:
    """What shares of a gap are counted in: the measure, or the numerator of a ratio."""
    return gap.measure.numerator or gap.measure


def terms_of(plan: Plan, gap: Gap) -> list[Term]:
    """Everything that the chosen actions offer to a gap that is split."""
    asked = asked_measure(gap).key
    shares = {
        delegation.action: share
        for delegation in plan.delegations
        for share in delegation.shares
        if share.measure == asked
    }
    found = (_term(action, gap, shares.get(action.key)) for action in chosen(plan))
    return [one for one in found if one is not None]


def _term(action: Action, gap: Gap, share: TargetShare | None) -> Term | None:
    given = {one.measure: one for one in action.contributions}
    above = given.get(asked_measure(gap).key)
    cases = gap.measure.denominator
    below = None if cases is None else given.get(cases.key)
    if above is None and below is None:
        return None
    more = Fraction(0) if below is None else mean(below.estimate)
    if cases is not None and cases.direction is Direction.DECREASE:
        more = -more
    estimate = above.estimate if above else None
    each = Fraction(1)
    if gap.measure.aggregation is Aggregation.MEAN and above is not None:
        each = Fraction(above.cases or 0)
    if estimate is not None and hinders(gap):
        return Term(action, share, None, each, more, estimate)
    return Term(action, share, estimate, each, more, None)


def hinders(gap: Gap) -> bool:
    """Whether what is good for the numerator is bad for its ratio."""
    way = gap.measure.numerator.direction if gap.measure.numerator else None
    return way is not None and (way is Direction.DECREASE) != gap.target.falls


def price(gap: Gap) -> Fraction:
    """The numerators that one more case asks for; less than none where the ratio is to fall."""
    if gap.measure.denominator is None:
        return Fraction(0)
    ratio = Fraction(gap.target.value or 0) / gap.measure.per
    return -ratio if gap.target.falls else ratio


def needs(gap: Gap, found: Sequence[Term] = ()) -> Fraction:
    """What is lacking, and what the cases ask for that the actions add on average."""
    lacking = Fraction(gap.amount)
    if gap.measure.aggregation is not Aggregation.SUM:
        lacking *= Fraction(gap.target.base or 0) / gap.measure.per
    added = sum(
        (one.chance * (one.more * price(gap) + mean(one.against)) for one in found), Fraction(0)
    )
    return lacking + added


def splits(gap: Gap, actions: Sequence[Action]) -> bool:
    """Whether a target may be split: from the definition of its kind."""
    measure, base = gap.measure, gap.target.base
    if measure.aggregation is Aggregation.SUM:
        return True
    if base is None or measure.aggregation in {Aggregation.LEVEL, Aggregation.BINARY}:
        return False
    told = [one for action in actions for one in action.contributions]
    own = [one for one in told if one.measure == measure.key]
    if measure.aggregation is Aggregation.MEAN:
        return all(one.cases is not None and one.cases <= base for one in own)
    if measure.denominator is None or own:
        return False
    fewer = measure.denominator.direction is Direction.DECREASE
    below = [one.estimate for one in told if one.measure == measure.denominator.key]
    lost = (one.best if fewer else -one.worst for one in below)
    return sum((max(Fraction(one), Fraction(0)) for one in lost), Fraction(0)) < base
