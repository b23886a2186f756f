"""Roll-up: the plans below an action take the place of its estimate."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from attrs import evolve

from smartgoals.model.action import Action, Contribution
from smartgoals.model.cascade_plan import RollUp
from smartgoals.model.measure_types import Aggregation
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import Coverage, Gap
from smartgoals.planning.allocation.success_probability import chance_of_reaching
from smartgoals.planning.contributions import contribution_term, expected_total, required_total
from smartgoals.planning.replanning import carried_actions
from smartgoals.values.amount import quantize
from smartgoals.values.estimate import Estimate

_FINE = Decimal("1e-9")
"""What rolled-up amounts are rounded to, so that digits do not grow from level to level."""


def roll_up(
    plan: Plan, unfolded: Mapping[str, Sequence[RollUp]]
) -> tuple[tuple[RollUp, ...], float | None]:
    """Totals of everything below a plan for each measure, and the chance of the main target.

    A cascaded action counts with what its own plan is expected to bring, and as certain to work:
    the chance of failure is now in the actions it consists of. What it brings is taken as normal,
    and independent of everything else. Overlaps are subtracted at the level that states them. Only
    sums are rolled up, not means and ratios.

    Args:
        plan: A plan of a cascade.
        unfolded: For each cascaded action the totals of its own plan.
    """
    actions = [_as_unfolded(action, plan, unfolded) for action in carried_actions(plan)]
    rollups = tuple(_rolled_up(plan, coverage, actions, unfolded) for coverage in plan.coverages)
    gap = plan.coverages[0].gap
    if not unfolded:
        return rollups, plan.chance
    if not is_a_sum(gap):
        return rollups, None
    terms = [term for action in actions if (term := contribution_term(action, gap)) is not None]
    return rollups, chance_of_reaching(required_total(gap), terms).chance


def is_a_sum(gap: Gap) -> bool:
    """Whether the contributions from below add up; means and ratios are not rolled up."""
    return gap.measure.aggregation is Aggregation.SUM


def _as_unfolded(action: Action, plan: Plan, unfolded: Mapping[str, Sequence[RollUp]]) -> Action:
    """The action with the totals of its own plan, or with its estimate where it has none."""
    if action.key not in unfolded:
        return action
    measures = {coverage.gap.measure.key for coverage in plan.coverages if is_a_sum(coverage.gap)}
    found = tuple(
        Contribution(one.measure, _around(one.amount, one.spread))
        for one in unfolded[action.key]
        if one.measure in measures and one.amount is not None and one.spread is not None
    )
    return evolve(action, chance=1, contributions=found)


def _around(mean: Decimal, spread: Decimal) -> Estimate:
    """The estimate with a given mean, and six standard deviations from worst to best."""
    reach = 3 * Fraction(spread)
    worst, best = quantize(Fraction(mean) - reach, _FINE), quantize(Fraction(mean) + reach, _FINE)
    return Estimate(worst, mean, best)


def _rolled_up(
    plan: Plan,
    coverage: Coverage,
    actions: Sequence[Action],
    unfolded: Mapping[str, Sequence[RollUp]],
) -> RollUp:
    key = coverage.gap.measure.key
    if not is_a_sum(coverage.gap):
        expected = None if unfolded else coverage.expected
        return RollUp(measure=key, estimated=coverage.expected, expected=expected)
    amount = expected_total(actions, plan.policy, coverage.gap, synergy=False)
    gap = coverage.gap.amount
    part = round(float(amount / Fraction(gap)), 6) if gap else 1.0
    return RollUp(
        measure=key,
        estimated=coverage.expected,
        expected=part if unfolded else coverage.expected,
        amount=quantize(amount, _FINE),
        spread=_spread(actions, key),
    )


def _spread(actions: Sequence[Action], measure: str) -> Decimal:
    """The standard deviation of the sum, with independent actions."""
    variance = math.fsum(
        action.chance * float(estimate.sigma) ** 2
        + action.chance * (1 - action.chance) * float(estimate.mean) ** 2
        for action in sorted(actions, key=lambda action: action.key)
        if (estimate := action.contribution_to(measure)) is not None
    )
    return quantize(Fraction(math.sqrt(variance)), _FINE)
