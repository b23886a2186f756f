"""A partial selection: a set of candidates with its running sums (label setting)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from smartgoals.scheduling import Candidate, CoverageGoal

ObjectiveVector: TypeAlias = tuple[int, int, int, int, int]
"""How good a selection is or can become, smaller is better, compared from left to right.

Minus the required contribution that is covered, minus the number of strategies served, minus the
number of enabling candidates, minus the desired contribution that is covered, cost.
"""


class Label(NamedTuple):
    """A selection and its sums.

    Attributes:
        chosen: The selected candidates, one bit each by position.
        contribution: What they contribute together, overlaps taken off.
        strategies: The strategies they serve, one bit each.
        enabling: How many of them are enabling.
        cost: Sum of the costs.
        effort: Sum of the efforts.
        tie_break: The `tie_break` bits of the selected candidates.
        consumption: How much of each budget they use.
    """

    chosen: int
    contribution: int
    strategies: int
    enabling: int
    cost: int
    effort: int
    tie_break: int
    consumption: tuple[int, ...]

    @property
    def price(self) -> tuple[int, int, int]:
        """Cost, effort and number of candidates: what decides between equal benefits."""
        return self.cost, self.effort, self.chosen.bit_count()

    def objective(self, goal: CoverageGoal) -> ObjectiveVector:
        """How good the selection is as it stands."""
        return (
            -min(self.contribution, goal.required),
            -self.strategies.bit_count(),
            -self.enabling,
            -min(self.contribution, goal.desired),
            self.cost,
        )

    def sort_key(self, goal: CoverageGoal) -> tuple[ObjectiveVector, int, int, int]:
        """The objective with its tie breaks: effort, number of candidates, their names."""
        return self.objective(goal), self.effort, self.chosen.bit_count(), -self.tie_break


def empty_label(budgets: Sequence[int]) -> Label:
    """The selection of no candidate, which uses nothing of any budget."""
    return Label(0, 0, 0, 0, 0, 0, 0, (0,) * len(budgets))


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
    contribution = label.contribution + candidate.contribution
    for other, loss in candidate.overlaps:
        if label.chosen >> other & 1:
            contribution -= loss
    return Label(
        label.chosen | 1 << position,
        contribution,
        label.strategies | candidate.strategy,
        label.enabling + candidate.enabling,
        label.cost + candidate.cost,
        label.effort + candidate.effort,
        label.tie_break | candidate.tie_break,
        consumption,
    )


def remove(label: Label, position: int, candidate: Candidate) -> Label:
    """The selection with one candidate fewer.

    No other candidate of the selection may need it or be alone in serving its strategy with it.
    """
    contribution = label.contribution - candidate.contribution
    for other, loss in candidate.overlaps:
        if label.chosen >> other & 1:
            contribution += loss
    return label._replace(
        chosen=label.chosen & ~(1 << position),
        contribution=contribution,
        enabling=label.enabling - candidate.enabling,
        cost=label.cost - candidate.cost,
        effort=label.effort - candidate.effort,
        tie_break=label.tie_break & ~candidate.tie_break,
        consumption=tuple(map(int.__sub__, label.consumption, candidate.consumption)),
    )
