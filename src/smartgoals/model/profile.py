"""The thresholds of rules and planner for which the literature gives no number."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import field

from smartgoals.model.risk import Appetite
from smartgoals.model.status_bands import StatusBands
from smartgoals.values.chance import chance
from smartgoals.values.checks import as_count, instance_of, not_negative
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


def _as_tolerances(
    values: Mapping[Appetite, Tolerance] | Iterable[tuple[Appetite, Tolerance]],
) -> tuple[tuple[Appetite, Tolerance], ...]:
    given = {Appetite(appetite): tolerance for appetite, tolerance in dict(values).items()}
    return tuple((appetite, given[appetite]) for appetite in Appetite)


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

    fit: float = field(default=0.55, converter=not_negative)
    growth: float = field(default=0.20, converter=not_negative)
    commitment: float = field(default=0.15, converter=not_negative)
    relief: float = field(default=0.10, converter=not_negative)
    balance: float = field(default=0.25, converter=not_negative)


@frozen(kw_only=True)
class Profile:
    """Thresholds of rules and planner; pass your own to change an opinion.

    Shares and chances lie between 0 and 1 unless something else is said.

    Attributes:
        strict: Whether `plan` refuses a policy with any error, and not only one that nothing can be
            computed with.
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
        least_fit: The part of the needed skill an owner must have; above 1 no one is fit.
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

    # What may be planned at all.
    strict: bool = field(default=False, validator=instance_of(bool))

    # What makes an objective mobilise, and keeps it possible.
    too_safe: float = field(default=0.95, converter=chance)
    too_safe_aspirational: float = field(default=0.80, converter=chance)
    least_odds: float = field(default=0.10, converter=chance)
    least_commitment: int = field(default=7, converter=as_count)
    reference_quantile: float = field(default=0.90, converter=chance)
    fewest_cases: int = field(default=5, converter=as_count)
    least_control: float = field(default=0.5, converter=chance)
    least_assumption: float = field(default=0.7, converter=chance)
    fewest_options: int = field(default=3, converter=as_count)
    same_wording: float = field(default=0.6, converter=chance)
    least_slack: float = field(default=0.10, converter=chance)

    # What makes a policy last and a portfolio bearable.
    shortest_policy_months: int = field(default=6, converter=as_count)
    most_objectives: int = field(default=5, converter=as_count)
    most_objectives_each: int = field(default=3, converter=as_count)
    fewest_actions: int = field(default=2, converter=as_count)
    same_statement: float = field(default=0.85, converter=chance)
    arithmetic: float = field(default=0.01, converter=not_negative)

    # Who can own what.
    least_fit: float = field(default=0.70, converter=not_negative)
    least_fit_growing: float = field(default=0.50, converter=not_negative)
    weights: Weights = field(default=Weights(), validator=instance_of(Weights))
    growth_of_the_able: float = field(default=0.4, converter=chance)
    unknown_commitment: float = field(default=0.5, converter=chance)
    full_load: float = field(default=0.90, converter=not_negative)
    leader_share: float = field(default=1 / 3, converter=chance)

    # How much somebody decides alone: cuts of fit and commitment.
    masterly_fit: float = field(default=0.90, converter=chance)
    firm_commitment: float = field(default=0.75, converter=chance)

    # How much is enough, how often is looked.
    coverage_margin: float = field(default=1.10, converter=not_negative)
    most_checkpoints: int = field(default=12, converter=as_count)
    rounds: int = field(default=30, converter=as_count)
    fewest_checkpoints: int = field(default=3, converter=as_count)
    longest_without_milestone: int = field(default=12, converter=as_count)
    off_pace: float = field(default=0.85, converter=not_negative)
    most_bad_reviews: int = field(default=2, converter=as_count)
    status_bands: StatusBands = field(default=StatusBands(), validator=instance_of(StatusBands))
    tolerances: tuple[tuple[Appetite, Tolerance], ...] = field(
        default=_TOLERANCES, converter=_as_tolerances
    )

    def tolerance(self, appetite: Appetite) -> Tolerance:
        """What a level of risk appetite means in figures.

        Args:
            appetite: The level.
        """
        return dict(self.tolerances)[appetite]
