"""What the candidates not yet decided upon could add at best: a proof, apart from any search.

Two bounds by the same idea, that the last candidate may be taken in part (Dantzig, 1957): how much
a budget_index can still buy, and how little what still lacks must cost.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from fractions import Fraction
from itertools import accumulate
from operator import ge

from smartgoals.planning.selection.label import (
    Amounts,
    Label,
    ObjectiveVector,
    covered_by,
    is_reached,
)
from smartgoals.scheduling import Candidate, CoverageGoal


class UpperBound:
    """The best that some candidates could make of a set; built once, asked often."""

    def __init__(
        self,
        candidates: Sequence[Candidate],
        goals: Sequence[CoverageGoal],
        budgets: Sequence[int],
    ) -> None:
        self._goals = goals
        self._targets = [_TargetBound(candidates, target, budgets) for target in range(len(goals))]
        enabling = [candidate for candidate in candidates if candidate.enabling]
        self._wanted = sum(candidate.wanted for candidate in enabling)
        self._enabling = len(enabling) - self._wanted
        apart = [each for each in enabling if max(each.contributions, default=0) <= 0]
        self._enabling_cost = sum(each.cost for each in apart)
        self._wanted_cost = sum(each.cost for each in apart if each.wanted)
        self._servable = 0
        for candidate in candidates:
            self._servable |= candidate.strategies

    def of(self, label: Label) -> ObjectiveVector:
        """No set that begins like this ranks better.

        What comes later in a rank may take for granted that what comes earlier is reached: a set
        that covers less or enables less than hoped loses there, whatever it costs.
        """
        most = [
            amount + bound.most(label.consumption)
            for amount, bound in zip(label.contributions, self._targets, strict=True)
        ]
        covered, comfortable = covered_by(most, self._goals)
        reached = is_reached(covered, self._goals)
        lacking = zip(comfortable, label.contributions, self._targets, strict=True)
        prices = (bound.price.cost_of(-enough - amount) for enough, amount, bound in lacking)
        cost = max(prices, default=0)
        return (
            covered,
            -(label.strategies | self._servable).bit_count(),
            -label.wanted - self._wanted - (0 if reached else label.enabling + self._enabling),
            comfortable,
            label.cost + cost + (self._wanted_cost if reached else self._enabling_cost),
        )


class _TargetBound:
    """What some candidates could add to one target at best, and what that must cost."""

    def __init__(
        self, candidates: Sequence[Candidate], target: int, budgets: Sequence[int]
    ) -> None:
        bringing = [candidate for candidate in candidates if candidate.contributions[target] > 0]
        self._all = sum(each.contributions[target] for each in bringing)
        self._scales = [
            (
                index,
                limit,
                _Scale(
                    [(each.consumption[index], each.contributions[target]) for each in bringing]
                ),
            )
            for index, limit in enumerate(budgets)
            if any(each.consumption[index] for each in bringing)
        ]
        self.price = _Scale([(each.cost, each.contributions[target]) for each in bringing])

    def most(self, consumption: Sequence[int]) -> int:
        """The most they add beside what is used of each budget already."""
        most = self._all
        for index, limit, scale in self._scales:
            most = min(most, scale.bought_for(limit - consumption[index]))
        return most


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
    labels: Sequence[Label],
    later: Sequence[Candidate],
    goals: Sequence[CoverageGoal],
    budgets: Sequence[int],
) -> list[Label]:
    """The sets that no other one makes superfluous.

    Sets are compared where they serve the same strategies, enable as much, and hold the same of
    what later candidates need, exclude or overlap with. There the cheaper one wins that brings as
    much to every target; what it brings beyond enough counts only if it can be lost again.

    Args:
        labels: Sets of the candidates decided upon.
        later: The candidates still to come.
        goals: How much worth is wanted of each target, and enough; more than both is worth nothing.
        budgets: The limits; the first is the budget, and follows from the price.
    """
    touched = 0
    for candidate in later:
        touched |= candidate.prerequisites | candidate.conflicts | candidate.waits_for
        for other, _ in candidate.overlaps:
            touched |= 1 << other
    final = all(
        min(candidate.contributions, default=0) >= 0 and not candidate.overlaps
        for candidate in later
    )
    scarce = [
        budget_index
        for budget_index, limit in enumerate(budgets)
        if budget_index
        and max(label.consumption[budget_index] for label in labels) + _sum(later, budget_index)
        > limit
    ]
    enough = [max(goal) for goal in goals]
    groups: dict[tuple[int, ...], list[tuple[Label, Amounts]]] = {}
    for label in sorted(labels, key=lambda label: (label.price, -label.tie_break)):
        counted = (label.strategies, label.wanted, label.enabling, label.waited_for)
        place = (*counted, label.waited_for & label.chosen, label.chosen & touched)
        group = groups.setdefault(place, [])
        worth = label.contributions
        if final:
            worth = tuple(map(min, worth, enough))
        rivals = group if scarce or len(goals) > 1 else group[-1:]
        if not any(_beats(other, theirs, label, worth, scarce) for other, theirs in rivals):
            group.append((label, worth))
    return [label for group in groups.values() for label, _ in group]


def _sum(later: Sequence[Candidate], budget_index: int) -> int:
    return sum(candidate.consumption[budget_index] for candidate in later)


def _beats(
    cheaper: Label, theirs: Amounts, label: Label, worth: Amounts, scarce: Sequence[int]
) -> bool:
    return all(map(ge, theirs, worth)) and all(
        cheaper.consumption[budget_index] <= label.consumption[budget_index]
        for budget_index in scarce
    )
