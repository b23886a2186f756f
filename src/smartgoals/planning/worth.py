"""What actions bring to a measure: as estimated, weighed by their chances, and together.

Exact fractions throughout, so that no order of adding changes a sum.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from smartgoals.model.action import Action, Interaction
from smartgoals.model.policy import Policy
from smartgoals.values.amount import as_written


def chance_of(action: Action) -> Fraction:
    """The chance that an action works at all, as the fraction its author wrote."""
    return as_written(action.chance)


def estimated(action: Action, measure: str) -> Fraction:
    """What an action brings if it works: the mean of its estimate, or nothing."""
    estimate = action.contribution_to(measure)
    if estimate is None:
        return Fraction(0)
    return (Fraction(estimate.worst) + 4 * Fraction(estimate.likely) + Fraction(estimate.best)) / 6


def expected(action: Action, measure: str) -> Fraction:
    """What an action brings on average, whether it works or not."""
    return chance_of(action) * estimated(action, measure)


def together(actions: Iterable[Action], policy: Policy, measure: str, *, synergy: bool) -> Fraction:
    """What several actions bring on average, less what overlaps.

    An interaction counts when both actions work, so it is weighed by both chances. Synergy is a
    claim: it counts only where it is asked for.
    """
    chosen = {action.key: action for action in actions}
    total = sum((expected(action, measure) for action in chosen.values()), Fraction(0))
    for interaction in interactions_on(policy, measure):
        if interaction.first in chosen and interaction.second in chosen:
            worth = Fraction(interaction.value)
            if worth < 0 or synergy:
                first, second = chosen[interaction.first], chosen[interaction.second]
                total += chance_of(first) * chance_of(second) * worth
    return total


def interactions_on(policy: Policy, measure: str) -> list[Interaction]:
    """The interactions that speak of a measure; without a measure they speak of the main one."""
    target = policy.objective.target
    main = target.measure.key if target else None
    return [one for one in policy.interactions if (one.measure or main) == measure]
