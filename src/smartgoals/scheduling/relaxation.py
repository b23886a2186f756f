"""Lower bounds of linear problems in few whole numbers: Lagrangean relaxation, then branch and bound.

Minimise a sum over variables from 0 to an upper limit, under rows of inequalities; of a group of
variables at most one is above 0. Rows with a multiplier move into the objective (M. Held and R. Karp,
1970); whatever the multipliers are, the rest, which is solved variable by variable, is a lower bound.
They are improved in floating point by subgradient steps and rounded; the bound itself is computed in
whole numbers, so that it is a proof.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import gcd, inf

from attrs import frozen

PRECISION = 40
"""Multipliers are counted in units of 2 ** -40."""

WORK, LEAST_STEPS, MOST_STEPS = 600_000, 10, 150
"""As many subgradient steps are made as take so much work, within limits."""

PATIENCE = 5
"""After so many steps without a better bound they get shorter."""

MOST_GROUPS, MOST_NODES = 200, 4_000
"""Up to so many groups are branched over; after so many nodes that is given up."""


@frozen
class Row:
    """The sum over variables of coefficient times value is at most a limit."""

    coefficients: Mapping[int, int]
    limit: int


@frozen(eq=False)
class Relaxation:
    """A linear problem in whole numbers.

    Attributes:
        objective: Per variable, what one unit adds to what is minimised.
        upper: Per variable, the most it can be.
        rows: The inequalities.
        groups: Sets of variables of which at most one is above 0; each variable is in one group.
    """

    objective: Sequence[int]
    upper: Sequence[int]
    rows: Sequence[Row]
    groups: Sequence[Sequence[int]]

    def lower_bound(self, known: int) -> int:
        """A number that no solution is below, at most a known value of one.

        Args:
            known: The value of a solution.
        """
        multipliers = self._multipliers(known)
        bound, _ = self.priced(multipliers)
        if bound < known and len(self.groups) <= MOST_GROUPS:
            bound = _Branching(self, multipliers, known).lower_bound(bound)
        step = gcd(*self.objective) or 1
        return min(-(-bound // step) * step, known)

    def priced(self, multipliers: Sequence[int]) -> tuple[int, list[int]]:
        """The bound that multipliers give, rounded up, and what a unit of each variable costs.

        Args:
            multipliers: For each row, 0 or more, in units of 2 ** -`PRECISION`.
        """
        prices = [cost << PRECISION for cost in self.objective]
        total = 0
        for row, multiplier in zip(self.rows, multipliers, strict=True):
            if multiplier:
                total -= multiplier * row.limit
                for one, amount in row.coefficients.items():
                    prices[one] += multiplier * amount
        for group in self.groups:
            total += min(0, *[prices[one] * self.upper[one] for one in group])
        return -(-total >> PRECISION), prices

    def _multipliers(self, known: int) -> list[int]:
        """Good multipliers: subgradient steps towards a known value (B. Polyak, 1969)."""
        scales = [max(map(abs, row.coefficients.values()), default=0) or 1 for row in self.rows]
        scaled = [
            ([(one, amount / scale) for one, amount in row.coefficients.items()], row.limit / scale)
            for row, scale in zip(self.rows, scales, strict=True)
        ]
        work = 1 + len(self.objective) + sum(len(pairs) for pairs, _ in scaled)
        current = best = [0.0] * len(scaled)
        most, pace, stalled = -inf, 1.0, 0
        for _ in range(max(min(WORK // work, MOST_STEPS), LEAST_STEPS)):
            total, slopes = self._slopes(scaled, current)
            stalled = 0 if total > most else stalled + 1
            if total > most:
                most, best = total, current
            elif stalled % PATIENCE == 0:
                pace /= 2
            length = sum([slope * slope for slope in slopes])
            if most >= known or not length:
                break
            step = pace * max(known - total, 0) / length
            current = [
                max(multiplier + step * slope, 0.0)
                for multiplier, slope in zip(current, slopes, strict=True)
            ]
        return [
            round(multiplier / scale * (1 << PRECISION))
            for multiplier, scale in zip(best, scales, strict=True)
        ]

    def _slopes(
        self, scaled: Sequence[tuple[list[tuple[int, float]], float]], multipliers: list[float]
    ) -> tuple[float, list[float]]:
        """The bound that multipliers give, about, and how it grows with each of them."""
        prices = [float(cost) for cost in self.objective]
        total = 0.0
        for (pairs, limit), multiplier in zip(scaled, multipliers, strict=True):
            if multiplier:
                total -= multiplier * limit
                for one, amount in pairs:
                    prices[one] += multiplier * amount
        values: dict[int, int] = {}
        for group in self.groups:
            worth, cheapest = min([(prices[one] * self.upper[one], one) for one in group])
            if worth < 0:
                values[cheapest] = self.upper[cheapest]
                total += worth
        slopes = [
            sum([amount * values[one] for one, amount in pairs if one in values]) - limit
            for pairs, limit in scaled
        ]
        return total, [
            slope if slope > 0 or multiplier else 0.0
            for slope, multiplier in zip(slopes, multipliers, strict=True)
        ]


class _Branching:
    """Depth first over the groups: nothing of one, or one of its variables.

    The groups about which the prices are most certain come first. A node is dropped when the prices
    of what is decided, with the least prices of the rest, reach the best value, or when a row cannot be kept
    any more. Variables that can be more than 1 stay undecided: they count with what is best for the bound.
    """

    def __init__(self, relaxation: Relaxation, multipliers: Sequence[int], known: int) -> None:
        self.objective, self.best, self.nodes = relaxation.objective, known, 0
        _, prices = relaxation.priced(multipliers)
        upper, rows = relaxation.upper, relaxation.rows
        whole = [group for group in relaxation.groups if any(upper[one] > 1 for one in group)]
        self.columns: dict[int, list[tuple[int, int]]] = {}
        for number, row in enumerate(rows):
            for one, amount in row.coefficients.items():
                self.columns.setdefault(one, []).append((number, amount))
        self.slack = [row.limit for row in rows]
        self.price = -sum(
            multiplier * row.limit for multiplier, row in zip(multipliers, rows, strict=True)
        )
        self.cost = 0
        for group in whole:
            self.price += min(0, *[prices[one] * upper[one] for one in group])
            self.cost += min(0, *[self.objective[one] * upper[one] for one in group])
            self._relieve(group, upper, 1)
        self.ways: list[list[tuple[int, int]]] = []
        for group in relaxation.groups:
            if group not in whole:
                self.ways.append(sorted([(0, -1), *[(prices[one], one) for one in group]]))
                self._relieve(group, upper, 1)
        self.ways.sort(key=lambda ways: (ways[0][0] - ways[1][0], ways))
        self.upper = upper
        self.rest = [0]
        for ways in reversed(self.ways):
            self.rest.append(self.rest[-1] + ways[0][0])
        self.rest.reverse()

    def _relieve(self, group: Sequence[int], upper: Sequence[int], sign: int) -> None:
        """Count in, or out, what a group that is undecided can take off the rows at best."""
        relief: dict[int, int] = {}
        for one in group:
            for number, amount in self.columns.get(one, ()):
                relief[number] = min(relief.get(number, 0), amount * upper[one])
        for number, amount in relief.items():
            self.slack[number] -= sign * amount

    def lower_bound(self, bound: int) -> int:
        """The least value there is; the bound that was known if the search does not end in time."""
        return max(bound, self.best) if self._explore(0, self.price, self.cost) else bound

    def _explore(self, place: int, price: int, cost: int) -> bool:
        self.nodes += 1
        if self.nodes > MOST_NODES:
            return False
        if place == len(self.ways):
            self.best = min(self.best, cost)
            return True
        ways, rest, slack = self.ways[place], self.rest[place + 1], self.slack
        members = [one for _, one in ways if one >= 0]
        self._relieve(members, self.upper, -1)
        ended = True
        for more, one in ways:
            if -(-(price + more + rest) >> PRECISION) >= self.best:
                break
            column = self.columns.get(one, ())
            for number, amount in column:
                slack[number] -= amount
            if min(slack, default=0) >= 0:
                added = self.objective[one] if one >= 0 else 0
                ended = self._explore(place + 1, price + more, cost + added)
            for number, amount in column:
                slack[number] += amount
            if not ended:
                break
        self._relieve(members, self.upper, 1)
        return ended
