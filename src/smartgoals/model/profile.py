"""The house's numbers: no literature gives them, so they live here and nowhere else."""

from __future__ import annotations

from attrs import field, frozen

from smartgoals.model.risk import Appetite
from smartgoals.values.chance import chance


@frozen
class Tolerance:
    """What one level of risk appetite means in figures.

    The least chance of an ordinary action, and the largest part of the budget in experiments.
    """

    least_chance: float = field(converter=chance)
    experiments: float = field(converter=chance)


_TOLERANCES = (
    (Appetite.AVERSE, Tolerance(0.9, 0.0)),
    (Appetite.MINIMAL, Tolerance(0.8, 0.05)),
    (Appetite.CAUTIOUS, Tolerance(0.7, 0.10)),
    (Appetite.OPEN, Tolerance(0.5, 0.20)),
    (Appetite.EAGER, Tolerance(0.3, 0.35)),
)


@frozen(kw_only=True)
class Weights:
    """What counts when an owner is chosen; `balance` weighs against loading one person."""

    fit: float = 0.55
    growth: float = 0.20
    commitment: float = 0.15
    relief: float = 0.10
    balance: float = 0.25


@frozen(kw_only=True)
class Profile:
    """Thresholds of rules and planner; pass your own to change an opinion.

    Parts and chances lie between 0 and 1, except `coverage_margin`, which is a factor.

    `rounds` is how long the scheduling kernel may search, in slices of a few milliseconds each.

    >>> Profile(coverage_margin=1.25).coverage_margin
    1.25
    """

    # What makes an objective mobilise, and keeps it possible.
    too_safe: float = 0.95
    too_safe_aspirational: float = 0.80
    least_odds: float = 0.10
    least_commitment: int = 7
    reference_quantile: float = 0.90
    fewest_cases: int = 5
    least_control: float = 0.5
    least_assumption: float = 0.7
    fewest_options: int = 3
    same_wording: float = 0.6
    least_slack: float = 0.10

    # What makes a policy last and a portfolio bearable.
    shortest_policy_months: int = 6
    most_objectives: int = 5
    most_objectives_each: int = 3
    fewest_actions: int = 2
    same_statement: float = 0.85
    arithmetic: float = 0.01

    # Who can own what.
    least_fit: float = 0.70
    least_fit_growing: float = 0.50
    weights: Weights = Weights()
    growth_of_the_able: float = 0.4
    unknown_commitment: float = 0.5
    full_load: float = 0.90
    leader_share: float = 1 / 3

    # How much somebody decides alone: cuts of fit and commitment.
    masterly_fit: float = 0.90
    firm_commitment: float = 0.75

    # How much is enough, how often is looked.
    coverage_margin: float = 1.10
    most_checkpoints: int = 12
    rounds: int = 30
    fewest_checkpoints: int = 3
    longest_without_milestone: int = 12
    off_pace: float = 0.85
    most_bad_reviews: int = 2
    tolerances: tuple[tuple[Appetite, Tolerance], ...] = _TOLERANCES

    def tolerance(self, appetite: Appetite) -> Tolerance:
        """What a level of appetite means here."""
        return dict(self.tolerances)[appetite]
