"""Optional tasks: a knapsack problem on top of the schedule.

Which of them are done is decided together with who does them and when: their contributions should
reach a goal, within budgets (knapsack constraints), prerequisites and conflicts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from attrs import field, frozen

from smartgoals.errors import InvalidValueError, UnknownKeyError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class CoverageGoal(NamedTuple):
    """How much the optional tasks should contribute together to one target.

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
        contributions: How much it brings to each target, in the unit of its `CoverageGoal`; may be
            negative.
        cost: Money or another scarce amount, >= 0, in any unit.
        effort: Work, >= 0, in any unit; compared after cost.
        strategies: The set of strategies it serves, one bit each.
        enabling: Whether it brings nothing to any target by itself. Leaving it out then counts
            after the strategies, but only where a chosen candidate waits for it or a target is not
            reached.
        wanted: Whether leaving it out counts in any case, if it is enabling.
        prerequisites: The set of candidates that must be done too.
        waits_for: The set of enabling candidates, none of them wanted in any case, that it waits for
            where they are done, without needing them.
        conflicts: The set of candidates that must not be done with it; mutual.
        consumption: How much it uses of each budget of `OptionalTasks.budgets`.
        overlaps: (position, losses) pairs: how much less both bring together to each target than
            the sum of their contributions; each of the two lists the other.
    """

    tie_break: int
    contributions: tuple[int, ...]
    cost: int
    effort: int
    strategies: int = 0
    enabling: bool = False
    wanted: bool = False
    prerequisites: int = 0
    waits_for: int = 0
    conflicts: int = 0
    consumption: tuple[int, ...] = ()
    overlaps: tuple[tuple[int, tuple[int, ...]], ...] = ()


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


def _to_goals(goals: Iterable[CoverageGoal]) -> tuple[CoverageGoal, ...]:
    return tuple(goals)


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
        goals: For each target the contribution that is required and the one that is desired, the
            most important target first.
        budgets: The limit of each budget that candidates consume.
        warm_start: The keys of the tasks in the first schedule, as far as they are feasible.

    Raises:
        InvalidValueError: A candidate whose consumption does not name every budget, or whose
            contributions do not name every target.
        UnknownKeyError: A task of the warm start that is no candidate.

    >>> call = Candidate(tie_break=1, contributions=(3,), cost=1, effort=1)
    >>> options = OptionalTasks({"call": call}, goals=[CoverageGoal(4, 5)])
    >>> options.shortfall(options.mask(["call"])), options.shortfall(0)
    (1, 4)
    """

    candidates: tuple[tuple[str, Candidate], ...] = field(default=(), converter=_to_candidates)
    goals: tuple[CoverageGoal, ...] = field(default=(), kw_only=True, converter=_to_goals)
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
            for amounts in (candidate.contributions, *(lost for _, lost in candidate.overlaps)):
                if len(amounts) != len(self.goals):
                    msg = (
                        f"contributions of optional task {key!r} must name one amount for each of"
                        f" {len(self.goals)} targets, not {amounts!r}"
                    )
                    raise InvalidValueError(msg, amounts)
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

        What is short of `CoverageGoal.required`, target by target, packed into one number in which
        no later target outweighs an earlier one. An infeasible set is worse than all feasible ones.

        Args:
            chosen: The set of candidates, one bit per position.
        """
        most = self._most_short
        if not self.is_feasible(chosen):
            return 1 + _packed(most, most)
        return _packed(self.short_of_required(chosen), most)

    def unserved(self, chosen: int) -> int:
        """The value of `ObjectiveTerm.UNSERVED` for a set of candidates.

        The strategies that no chosen candidate serves, then the enabling candidates that are not
        chosen, packed into one number in which a strategy outweighs all enabling candidates. Where
        every target is reached, only those count that are wanted or that a chosen one waits for.

        Args:
            chosen: The set of candidates, one bit per position.
        """
        reached = not any(self.short_of_required(chosen))
        every, served, waited, undone = 0, 0, 0, 0
        for place, (_, each) in enumerate(self.candidates):
            every |= each.strategies
            if chosen >> place & 1:
                served |= each.strategies
                waited |= each.waits_for
            elif each.enabling and (each.wanted or not reached):
                undone |= 1 << place
        undone = (undone | waited & ~chosen).bit_count()
        unserved = every.bit_count() - served.bit_count()
        return unserved * (1 + len(self.candidates)) + undone

    def secondary_cost(self, chosen: int) -> int:
        """The value of `ObjectiveTerm.SECONDARY_COST` for a set of candidates.

        What is short of `CoverageGoal.desired`, target by target, then the cost, then the effort,
        packed into one number in which no later part outweighs an earlier one.

        Args:
            chosen: The set of candidates, one bit per position.
        """
        candidates = self._chosen(chosen)
        short = self.short_of_desired(chosen)
        cost, effort = (
            sum([candidate.cost for candidate in candidates]),
            sum([candidate.effort for candidate in candidates]),
        )
        return _packed([*short, cost, effort], self._most_secondary)

    def short_of_required(self, chosen: int) -> tuple[int, ...]:
        """What a set of candidates leaves of the required contribution to each target.

        Args:
            chosen: The set of candidates, one bit per position.
        """
        return self._short_of([goal.required for goal in self.goals], chosen)

    def short_of_desired(self, chosen: int) -> tuple[int, ...]:
        """What a set of candidates leaves of the desired contribution to each target.

        Args:
            chosen: The set of candidates, one bit per position.
        """
        return self._short_of([goal.desired for goal in self.goals], chosen)

    def _short_of(self, wanted: Sequence[int], chosen: int) -> tuple[int, ...]:
        contributions = self._contributions(chosen, self._chosen(chosen))
        return tuple(
            [
                max(amount - brought, 0)
                for amount, brought in zip(wanted, contributions, strict=True)
            ]
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

    def _contributions(self, chosen: int, candidates: Sequence[Candidate]) -> list[int]:
        """What a set contributes to each target; each overlap is listed twice and counted once."""
        totals = [
            2 * sum([candidate.contributions[target] for candidate in candidates])
            for target in range(len(self.goals))
        ]
        for candidate in candidates:
            for other, losses in candidate.overlaps:
                if chosen >> other & 1:
                    totals = [*map(int.__sub__, totals, losses)]
        return [total // 2 for total in totals]

    @cached_property
    def _most_short(self) -> tuple[int, ...]:
        """The most that any feasible set can leave of the required contribution to each target."""
        return self._most([goal.required for goal in self.goals])

    @cached_property
    def _most_secondary(self) -> tuple[int, ...]:
        """The most that each part of the secondary cost can come to."""
        every = [each for _, each in self.candidates]
        return (
            *self._most([goal.desired for goal in self.goals]),
            sum(each.cost for each in every),
            sum(each.effort for each in every),
        )

    def _most(self, wanted: Sequence[int]) -> tuple[int, ...]:
        """The most that can be short of the amounts wanted of each target."""
        return tuple(
            max(amount, 0)
            - sum(min(each.contributions[target], 0) for _, each in self.candidates)
            + sum(losses[target] for _, each in self.candidates for _, losses in each.overlaps)
            for target, amount in enumerate(wanted)
        )


def _packed(parts: Sequence[int], most: Sequence[int]) -> int:
    """Several amounts as one number, in which no later part outweighs an earlier one."""
    total = 0
    for part, limit in zip(parts, most, strict=True):
        total = total * (1 + limit) + part
    return total


NO_OPTIONAL_TASKS = OptionalTasks()
"""Every task must be done."""
