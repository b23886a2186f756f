"""What the candidates not yet decided upon could add at best: a proof, apart from any search.

Two bounds by the same idea, that the last candidate may be taken in part (Dantzig, 1957): how much
a budget_index can still buy, and how little what still lacks must cost.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from fractions import Fraction
from itertools import accumulate

from smartgoals.planning.selection.label import Label, ObjectiveVector
from smartgoals.scheduling import Candidate, CoverageGoal


class UpperBound:
    """The best that some candidates could make of a set; built once, asked often."""

    def __init__(
        self, candidates: Sequence[Candidate], goal: CoverageGoal, budgets: Sequence[int]
    ) -> None:
        self._goal = goal
        bringing = [candidate for candidate in candidates if candidate.contribution > 0]
        self._all = sum(candidate.contribution for candidate in bringing)
        self._scales = [
            (
                budget_index,
                limit,
                _Scale(
                    [
                        (candidate.consumption[budget_index], candidate.contribution)
                        for candidate in bringing
                    ]
                ),
            )
            for budget_index, limit in enumerate(budgets)
            if any(candidate.consumption[budget_index] for candidate in bringing)
        ]
        self._price = _Scale([(candidate.cost, candidate.contribution) for candidate in bringing])
        self._enabling = sum(candidate.enabling for candidate in candidates)
        self._enabling_cost = sum(
            candidate.cost
            for candidate in candidates
            if candidate.enabling and candidate.contribution <= 0
        )
        self._servable = 0
        for candidate in candidates:
            self._servable |= candidate.strategy

    def of(self, label: Label) -> ObjectiveVector:
        """No set that begins like this ranks better.

        What comes later in a rank may take for granted that what comes earlier is reached: a set
        that covers less or enables less than hoped loses there, whatever it costs.
        """
        most = self._all
        for budget_index, limit, scale in self._scales:
            most = min(most, scale.bought_for(limit - label.consumption[budget_index]))
        enough = min(label.contribution + most, self._goal.desired)
        return (
            -min(label.contribution + most, self._goal.required),
            -(label.strategies | self._servable).bit_count(),
            -(label.enabling + self._enabling),
            -enough,
            label.cost + self._enabling_cost + self._price.cost_of(enough - label.contribution),
        )


class _Scale:
    """Candidates by what one unit of worth costs, with running sums."""

    def __init__(self, pairs: Sequence[tuple[int, int]]) -> None:
        self._pairs = sorted(pairs, key=lambda pair: (Fraction(*pair), pair))
        self._costs = [0, *accumulate(cost for cost, _ in self._pairs)]
        self._worths = [0, *accumulate(worth for _, worth in self._pairs)]

    def bought_for(self, money: int) -> int:
        """The most worth that so much buys, the last candidate in part."""
        whole = bisect_right(self._costs, money) - 1
        if whole == len(self._pairs):
            return self._worths[-1]
        cost, worth = self._pairs[whole]
        return self._worths[whole] - (-worth * (money - self._costs[whole]) // cost)

    def cost_of(self, worth: int) -> int:
        """The least that so much worth costs, at most all there is, the last candidate in part."""
        if worth <= 0:
            return 0
        after = bisect_left(self._worths, worth)
        cost, brings = self._pairs[after - 1]
        return self._costs[after - 1] + cost * (worth - self._worths[after - 1]) // brings


# Of two sets to which the same may still be added, the worse one can be forgotten.


def undominated(
    labels: Sequence[Label], later: Sequence[Candidate], goal: CoverageGoal, budgets: Sequence[int]
) -> list[Label]:
    """The sets that no other one makes superfluous.

    Sets are compared where they serve the same strategies, enable as much, and hold the same of
    what later candidates need, exclude or overlap with. There the cheaper one wins that brings as
    much; what it brings beyond enough counts only if it can be lost again.

    Args:
        labels: Sets of the candidates decided upon.
        later: The candidates still to come.
        goal: How much worth is wanted, and enough; more than both is worth nothing.
        budgets: The limits; the first is the budget, and follows from the price.
    """
    touched = 0
    for candidate in later:
        touched |= candidate.prerequisites | candidate.conflicts
        for other, _ in candidate.overlaps:
            touched |= 1 << other
    final = all(candidate.contribution >= 0 and not candidate.overlaps for candidate in later)
    scarce = [
        budget_index
        for budget_index, limit in enumerate(budgets)
        if budget_index
        and max(label.consumption[budget_index] for label in labels) + _sum(later, budget_index)
        > limit
    ]
    groups: dict[tuple[int, int, int], list[Label]] = {}
    for label in sorted(labels, key=lambda label: (label.price, -label.tie_break)):
        group = groups.setdefault((label.strategies, label.enabling, label.chosen & touched), [])
        worth = min(label.contribution, max(goal)) if final else label.contribution
        if not any(
            _beats(other, worth, label, scarce) for other in (group if scarce else group[-1:])
        ):
            group.append(label)
    return [label for group in groups.values() for label in group]


def _sum(later: Sequence[Candidate], budget_index: int) -> int:
    return sum(candidate.consumption[budget_index] for candidate in later)


def _beats(cheaper: Label, worth: int, label: Label, scarce: Sequence[int]) -> bool:
    return cheaper.contribution >= worth and all(
        cheaper.consumption[budget_index] <= label.consumption[budget_index]
        for budget_index in scarce
    )
