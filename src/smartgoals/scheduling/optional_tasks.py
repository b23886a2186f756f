"""Optional tasks: a knapsack problem on top of the schedule.

Which of them are done is decided together with who does them and when: their contributions should
reach a goal, within budgets (knapsack constraints), prerequisites and conflicts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cached_property, reduce
from typing import TYPE_CHECKING

from attrs import field, frozen

from smartgoals.errors import InvalidValueError, UnknownKeyError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
from collections.abc import Iterator
from typing import NamedTuple


class CoverageGoal(NamedTuple):
    """How much contribution the optional tasks should reach together.

    Attributes:
        required: What is asked for; each unit short of it counts in `ObjectiveTerm.SHORTFALL`.
        desired: What would be comfortable, usually `required` and a margin; each unit short of it
            counts in `ObjectiveTerm.SECONDARY_COST`. More than both brings nothing.
    """

    required: int
    desired: int


@frozen(kw_only=True)
class Candidate:
    """An optional task in a selection problem: a knapsack cover with side constraints.

    Candidates refer to each other by position, the place of the task in
    `OptionalTasks.candidates`; a set of candidates is an integer with one bit per position.

    Attributes:
        tie_break: A single bit, unique among the candidates. Between selections that are equal in
            everything else, the one with the greater sum of bits wins.
        contribution: How much it brings, in the unit of `CoverageGoal`; may be negative.
        cost: Money or another scarce amount, >= 0, in any unit.
        effort: Work, >= 0, in any unit; compared after cost.
        strategy: The bit of the strategy it serves, or 0.
        enabling: Whether it brings nothing itself and makes others possible.
        prerequisites: The set of candidates that must be done too.
        conflicts: The set of candidates that must not be done with it; mutual.
        consumption: How much it uses of each budget of `OptionalTasks.budgets`.
        overlaps: (position, loss) pairs: how much less both bring together than the sum of their
            contributions; each of the two lists the other.
    """

    tie_break: int
    contribution: int
    cost: int
    effort: int
    strategy: int = 0
    enabling: bool = False
    prerequisites: int = 0
    conflicts: int = 0
    consumption: tuple[int, ...] = ()
    overlaps: tuple[tuple[int, int], ...] = ()


def positions_in(mask: int) -> Iterator[int]:
    """The positions of the bits that are set, in ascending order.

    Args:
        mask: A set as an integer >= 0, one bit per position.

    >>> [*positions_in(0b1011)]
    [0, 1, 3]
    """
    while mask:
        last = mask & -mask
        yield last.bit_length() - 1
        mask ^= last


def _to_candidates(
    candidates: Mapping[str, Candidate] | Iterable[tuple[str, Candidate]],
) -> tuple[tuple[str, Candidate], ...]:
    """In the order given, because candidates refer to each other by position."""
    return tuple(dict(candidates).items())


def _to_budgets(budgets: Iterable[int]) -> tuple[int, ...]:
    return tuple(budgets)


def _to_keys(keys: Iterable[str]) -> frozenset[str]:
    return frozenset(keys)


@frozen
class OptionalTasks:
    """The optional tasks of a problem, and what a set of them is worth.

    A candidate is a task that may be left out; then no other task waits for it. All other tasks
    must be done. A set of candidates is an integer with one bit per position.

    Attributes:
        candidates: The `Candidate` of each optional task, by the key of the task, in an order in
            which prerequisites come first. The position in this order is the candidate's bit in
            `prerequisites`, `conflicts` and `overlaps`.
        goal: The contribution that is required, and the one that is desired.
        budgets: The limit of each budget that candidates consume.
        warm_start: The keys of the tasks in the first schedule, as far as they are feasible.

    Raises:
        InvalidValueError: A candidate whose consumption does not name every budget.
        UnknownKeyError: A task of the warm start that is no candidate.

    >>> call = Candidate(tie_break=1, contribution=3, cost=1, effort=1)
    >>> options = OptionalTasks({"call": call}, goal=CoverageGoal(4, 5))
    >>> options.shortfall(options.mask(["call"])), options.shortfall(0)
    (1, 4)
    """

    candidates: tuple[tuple[str, Candidate], ...] = field(default=(), converter=_to_candidates)
    goal: CoverageGoal = field(default=CoverageGoal(0, 0), kw_only=True)
    budgets: tuple[int, ...] = field(default=(), kw_only=True, converter=_to_budgets)
    warm_start: frozenset[str] = field(default=frozenset(), kw_only=True, converter=_to_keys)

    def __attrs_post_init__(self) -> None:
        known = dict(self.candidates)
        for key, candidate in self.candidates:
            if len(candidate.consumption) != len(self.budgets):
                msg = (
                    f"consumption of optional task {key!r} must name one amount for each of"
                    f" {len(self.budgets)} budgets, not {candidate.consumption!r}"
                )
                raise InvalidValueError(msg, candidate.consumption)
        for key in sorted(self.warm_start - known.keys()):
            msg = f"warm_start has {key!r}, which is no optional task"
            raise UnknownKeyError(msg, key, tuple(sorted(known)))

    def mask(self, keys: Collection[str]) -> int:
        """The candidates with these keys as a set of bits.

        Args:
            keys: The keys of tasks; those that are no candidates are ignored.
        """
        return sum(1 << place for place, (key, _) in enumerate(self.candidates) if key in keys)

    def shortfall(self, chosen: int) -> int:
        """The value of `ObjectiveTerm.SHORTFALL` for a set of candidates.

        The contribution short of `goal.required`, then the strategies that no chosen candidate
        serves, then the enabling candidates that are not chosen, packed into one number in which
        no later part outweighs an earlier one. An infeasible set is worse than all feasible ones.

        Args:
            chosen: The set of candidates, one bit per position.
        """
        contribution, strategy, enabling = self._weights[:3]
        if not self.is_feasible(chosen):
            return contribution * self._infeasible_shortfall
        candidates, served = self._chosen(chosen), 0
        for candidate in candidates:
            served |= candidate.strategy
        return (
            contribution * max(self.goal.required - _contribution(chosen, candidates), 0)
            + strategy * (self._strategies.bit_count() - served.bit_count())
            + enabling * (self._enabling - sum([each.enabling for each in candidates]))
        )

    def secondary_cost(self, chosen: int) -> int:
        """The value of `ObjectiveTerm.SECONDARY_COST` for a set of candidates.

        The contribution short of `goal.desired`, then the cost, then the effort, packed into one
        number in which no later part outweighs an earlier one.

        Args:
            chosen: The set of candidates, one bit per position.
        """
        contribution, cost, effort = self._weights[3:]
        candidates = self._chosen(chosen)
        return (
            contribution * max(self.goal.desired - _contribution(chosen, candidates), 0)
            + cost * sum([each.cost for each in candidates])
            + effort * sum([each.effort for each in candidates])
        )

    def is_feasible(self, chosen: int) -> bool:
        """Whether a set of candidates respects prerequisites, conflicts and budgets.

        Args:
            chosen: The set of candidates, one bit per position.
        """
        candidates = self._chosen(chosen)
        for candidate in candidates:
            if candidate.prerequisites & ~chosen or candidate.conflicts & chosen:
                return False
        return all(
            sum([candidate.consumption[budget] for candidate in candidates]) <= limit
            for budget, limit in enumerate(self.budgets)
        )

    def _chosen(self, chosen: int) -> list[Candidate]:
        return [each for place, (_, each) in enumerate(self.candidates) if chosen >> place & 1]

    @cached_property
    def _infeasible_shortfall(self) -> int:
        """More than any feasible set can leave of the required contribution."""
        overlaps = sum(loss for _, each in self.candidates for _, loss in each.overlaps)
        negative = sum(min(each.contribution, 0) for _, each in self.candidates)
        return 1 + self.goal.required + overlaps - negative

    @cached_property
    def _strategies(self) -> int:
        return reduce(int.__or__, (each.strategy for _, each in self.candidates), 0)

    @cached_property
    def _enabling(self) -> int:
        return sum(each.enabling for _, each in self.candidates)

    @cached_property
    def _weights(self) -> tuple[int, ...]:
        """The weight of one unit of each part of both objectives, in their order."""
        strategy = 1 + self._enabling
        contribution = strategy * (1 + self._strategies.bit_count())
        cost = 1 + sum(each.effort for _, each in self.candidates)
        lacking = cost * (1 + sum(each.cost for _, each in self.candidates))
        return contribution, strategy, 1, lacking, cost, 1


def _contribution(chosen: int, candidates: Sequence[Candidate]) -> int:
    """What a set contributes together; each overlap is listed twice and counted once."""
    lost = 0
    for candidate in candidates:
        for other, loss in candidate.overlaps:
            if chosen >> other & 1:
                lost += loss
    return sum([candidate.contribution for candidate in candidates]) - lost // 2


NO_OPTIONAL_TASKS = OptionalTasks()
"""Every task must be done."""
