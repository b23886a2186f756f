"""A partial selection: a set of candidates with its running sums (label setting)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from smartgoals.scheduling import Candidate, CoverageGoal

Amounts: TypeAlias = tuple[int, ...]
"""One amount for each target, the most important target first."""

ObjectiveVector: TypeAlias = tuple[Amounts, int, int, Amounts, int]
"""How good a selection is or can become, smaller is better, compared from left to right.

Minus the required contributions that are covered, minus the number of strategies served, the
enabling candidates that count and are not selected (less a constant), minus the desired
contributions that are covered, cost.
"""


class Label(NamedTuple):
    """A selection and its sums.

    Attributes:
        chosen: The selected candidates, one bit each by position.
        contributions: What they contribute together to each target, overlaps taken off.
        strategies: The strategies they serve, one bit each.
        wanted: How many of them are enabling and wanted in any case.
        enabling: How many of them are enabling and not wanted in any case.
        waited_for: The candidates that they wait for, one bit each by position.
        cost: Sum of the costs.
        effort: Sum of the efforts.
        tie_break: The `tie_break` bits of the selected candidates.
        consumption: How much of each budget they use.
    """

    chosen: int
    contributions: Amounts
    strategies: int
    wanted: int
    enabling: int
    waited_for: int
    cost: int
    effort: int
    tie_break: int
    consumption: tuple[int, ...]

    @property
    def price(self) -> tuple[int, int, int]:
        """Cost, effort and number of candidates: what decides between equal benefits."""
        return self.cost, self.effort, self.chosen.bit_count()

    def objective(self, goals: Sequence[CoverageGoal]) -> ObjectiveVector:
        """How good the selection is as it stands."""
        covered, comfortable = covered_by(self.contributions, goals)
        return (
            covered,
            -self.strategies.bit_count(),
            (self.waited_for & ~self.chosen).bit_count() - self.wanted
            if is_reached(covered, goals)
            else -self.wanted - self.enabling,
            comfortable,
            self.cost,
        )

    def sort_key(self, goals: Sequence[CoverageGoal]) -> tuple[ObjectiveVector, int, int, int]:
        """The objective with its tie breaks: effort, number of candidates, their names."""
        return self.objective(goals), self.effort, self.chosen.bit_count(), -self.tie_break


def covered_by(
    contributions: Sequence[int], goals: Sequence[CoverageGoal]
) -> tuple[Amounts, Amounts]:
    """Minus what contributions cover of the required and of the desired amount of each target."""
    pairs = [*zip(contributions, goals, strict=True)]
    return (
        tuple([-min(amount, goal.required) for amount, goal in pairs]),
        tuple([-min(amount, goal.desired) for amount, goal in pairs]),
    )


def is_reached(covered: Sequence[int], goals: Sequence[CoverageGoal]) -> bool:
    """Whether the required amount of each target is covered, as `covered_by` gives it."""
    return all(-amount == goal.required for amount, goal in zip(covered, goals, strict=True))


def empty_label(goals: Sequence[CoverageGoal], budgets: Sequence[int]) -> Label:
    """The selection of no candidate, which uses nothing of any budget."""
    return Label(0, (0,) * len(goals), 0, 0, 0, 0, 0, 0, 0, (0,) * len(budgets))


def extend(
    label: Label, position: int, candidate: Candidate, budgets: Sequence[int]
) -> Label | None:
    """The selection with one more candidate.

    Args:
        label: A selection without the candidate.
        position: The candidate's position, which is its bit in `Label.chosen`.
        candidate: The candidate to add.
        budgets: The limit of each budget.

    Returns:
        None where a prerequisite is missing, a conflict is selected, or a budget is exceeded.
    """
    if candidate.prerequisites & ~label.chosen or candidate.conflicts & label.chosen:
        return None
    consumption = tuple(map(int.__add__, label.consumption, candidate.consumption))
    for amount, limit in zip(consumption, budgets, strict=True):
        if amount > limit:
            return None
    return Label(
        label.chosen | 1 << position,
        tuple(map(int.__add__, label.contributions, _added(label, candidate))),
        label.strategies | candidate.strategies,
        label.wanted + (candidate.enabling and candidate.wanted),
        label.enabling + (candidate.enabling and not candidate.wanted),
        label.waited_for | candidate.waits_for,
        label.cost + candidate.cost,
        label.effort + candidate.effort,
        label.tie_break | candidate.tie_break,
        consumption,
    )


def remove(label: Label, position: int, candidate: Candidate) -> Label:
    """The selection with one candidate fewer.

    No other candidate of the selection may need it or be alone in serving its strategies with it.
    What it waits for is still waited for.
    """
    return label._replace(
        chosen=label.chosen & ~(1 << position),
        contributions=tuple(map(int.__sub__, label.contributions, _added(label, candidate))),
        wanted=label.wanted - (candidate.enabling and candidate.wanted),
        enabling=label.enabling - (candidate.enabling and not candidate.wanted),
        cost=label.cost - candidate.cost,
        effort=label.effort - candidate.effort,
        tie_break=label.tie_break & ~candidate.tie_break,
        consumption=tuple(map(int.__sub__, label.consumption, candidate.consumption)),
    )


def _added(label: Label, candidate: Candidate) -> Amounts:
    """What a candidate adds to the contributions of a selection."""
    added = candidate.contributions
    for other, losses in candidate.overlaps:
        if label.chosen >> other & 1:
            added = tuple(map(int.__sub__, added, losses))
    return added
