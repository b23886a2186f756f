"""The thresholds of rules and planner for which the literature gives no number."""

from __future__ import annotations

from attrs import field

from smartgoals.model.risk import Appetite
from smartgoals.model.status_bands import StatusBands
from smartgoals.values.chance import chance
from smartgoals.values.frozen import frozen


@frozen
class Tolerance:
    """What one level of risk appetite means in figures.

    Attributes:
        least_chance: The least chance an ordinary action must have to be chosen; 0 to 1.
        experiments: The largest part of the budget that may go into experiments; 0 to 1.
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
    """How much each criterion counts when an owner is chosen; only their proportions matter.

    Attributes:
        fit: How much of the needed skill a person has.
        growth: Whether they want to grow in a skill that is needed.
        commitment: How much they want this kind of work.
        relief: How many of their days are still free.
        balance: What is taken off for loading one person more than others.
    """

    fit: float = 0.55
    growth: float = 0.20
    commitment: float = 0.15
    relief: float = 0.10
    balance: float = 0.25


@frozen(kw_only=True)
class Profile:
    """Thresholds of rules and planner; pass your own to change an opinion.

    Shares and chances lie between 0 and 1 unless something else is said.

    Attributes:
        too_safe: A chance of a committed objective above which it is no challenge (`AMB`).
        too_safe_aspirational: The same for an aspirational objective.
        least_odds: The chance below which an objective is out of reach (`REA`).
        least_commitment: The commitment of the leader, from 1 to 10, below which it is low.
        reference_quantile: The part of comparable cases whose result an objective may not exceed.
        fewest_cases: How many comparable cases are needed before they object instead of warn.
        least_control: The part of the result that must depend on the owner.
        least_assumption: The chance below which an assumption must have a day to be checked.
        fewest_options: How many ways are to be considered before one is chosen.
        same_wording: The similarity from which a purpose only repeats its objective.
        least_slack: The free part of the team's time below which a stretch is refused.
        shortest_policy_months: Months below which a policy is a project.
        most_objectives: How many objectives a portfolio bears.
        most_objectives_each: How many objectives one owner bears.
        fewest_actions: How many actions a policy has at least.
        same_statement: The similarity from which two objectives are the same.
        arithmetic: The relative error that figures bound by an equation may have.
        least_fit: The part of the needed skill an owner must have.
        least_fit_growing: The same for an owner who wants to grow in it and has a mentor.
        weights: What counts when an owner is chosen.
        growth_of_the_able: The growth score of a person who has the skill and wants more of it.
        unknown_commitment: The commitment assumed where a person has not said.
        full_load: The part of a person's days from which they are warned about.
        leader_share: The part of the actions that the leader may own.
        masterly_fit: The part of the needed skill from which an owner decides alone.
        firm_commitment: The commitment from which an owner is trusted with more.
        coverage_margin: How much more than the gap is planned for; a factor, 1 for no margin.
        most_checkpoints: How many checkpoints an action has at most.
        rounds: How long the search for a schedule may take, in slices of a few milliseconds.
        fewest_checkpoints: How many checkpoints an action has at least, where its days allow.
        longest_without_milestone: Months a target may run without a milestone.
        off_pace: Actual over planned progress below which a review counts as a miss.
        most_bad_reviews: Misses in a row after which a countermeasure is due.
        status_bands: Where on track ends and off track begins when a plan is followed.
        tolerances: What each level of risk appetite means.

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
    status_bands: StatusBands = StatusBands()
    tolerances: tuple[tuple[Appetite, Tolerance], ...] = _TOLERANCES

    def tolerance(self, appetite: Appetite) -> Tolerance:
        """What a level of risk appetite means in figures.

        Args:
            appetite: The level.
        """
        return dict(self.tolerances)[appetite]
