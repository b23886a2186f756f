"""Which tasks may be left undone, and what makes others worth doing."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cached_property, reduce
from typing import TYPE_CHECKING

from attrs import field, frozen

from smartgoals.errors import InvalidValueError, UnknownKeyError
from smartgoals.scheduling.candidate import Candidate, CoverageGoal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def _as_offers(
    offers: Mapping[str, Candidate] | Iterable[tuple[str, Candidate]],
) -> tuple[tuple[str, Candidate], ...]:
    """Offers by key of their task; their places are kept, because offers refer to them."""
    return tuple(dict(offers).items())


def _as_limits(limits: Iterable[int]) -> tuple[int, ...]:
    return tuple(limits)


def _as_keys(keys: Iterable[str]) -> frozenset[str]:
    return frozenset(keys)


@frozen
class OptionalTasks:
    """Optional tasks, what each brings and takes, and how much should be brought together.

    A task of which an offer is made may be left undone; then nothing waits for it. The others must
    be done.

    Attributes:
        candidates: For each optional task, by its key, what it brings, takes, needs and excludes. The
            place of a task in this order is its bit in `Offer.needs`, `clashes` and `overlaps`;
            none comes before one that it needs.
        goal: How much worth is wanted, for `Aim.UNMET`, and how much would be enough, for
            `Aim.PRICE`.
        budgets: The limits of what tasks draw, all together.
        warm_start: The tasks to begin the search with, as far as they may be done together.

    Raises:
        InvalidValueError: An offer that does not say what it draws of every purse.
        UnknownKeyError: A first task of which no offer is made.

    >>> call = Candidate(tie_break=1, contribution=3, cost=1, effort=1)
    >>> options = OptionalTasks({"call": call}, goal=CoverageGoal(4, 5))
    >>> options.shortfall(options.mask(["call"])), options.shortfall(0)
    (1, 4)
    """

    candidates: tuple[tuple[str, Candidate], ...] = field(default=(), converter=_as_offers)
    goal: CoverageGoal = field(default=CoverageGoal(0, 0), kw_only=True)
    budgets: tuple[int, ...] = field(default=(), kw_only=True, converter=_as_limits)
    warm_start: frozenset[str] = field(default=frozenset(), kw_only=True, converter=_as_keys)

    def __attrs_post_init__(self) -> None:
        known = dict(self.candidates)
        for key, offer in self.candidates:
            if len(offer.consumption) != len(self.budgets):
                count = len(self.budgets)
                msg = f"task {key!r} draws {offer.consumption!r}, one amount for each of {count} purses"
                raise InvalidValueError(msg, offer.consumption)
        for key in sorted(self.warm_start - known.keys()):
            msg = f"the search cannot begin with {key!r}, of which no offer is made"
            raise UnknownKeyError(msg, key, tuple(sorted(known)))

    def mask(self, done: Collection[str]) -> int:
        """Some tasks as bits, each at its place."""
        return sum(1 << place for place, (key, _) in enumerate(self.candidates) if key in done)

    def shortfall(self, done: int) -> int:
        """What some tasks leave of what is wanted, then strategies not served, then not enabled.

        In one number, and a greater one than any where they may not be done together.
        """
        wanted, served, enabling = self._scale[:3]
        if not self.is_feasible(done):
            return wanted * self._hopeless
        several, found = self._several(done), 0
        for offer in several:
            found |= offer.strategy
        return (
            wanted * max(self.goal.required - _worth(done, several), 0)
            + served * (self._strategies.bit_count() - found.bit_count())
            + enabling * (self._enabling - sum([offer.enabling for offer in several]))
        )

    def secondary_cost(self, done: int) -> int:
        """What some tasks leave of what would be enough, then cost, then effort, in one number."""
        lacking, cost, effort = self._scale[3:]
        several = self._several(done)
        return (
            lacking * max(self.goal.desired - _worth(done, several), 0)
            + cost * sum([offer.cost for offer in several])
            + effort * sum([offer.effort for offer in several])
        )

    def is_feasible(self, done: int) -> bool:
        """Whether some tasks may be done together, and all purses stretch to them."""
        several = self._several(done)
        for offer in several:
            if offer.prerequisites & ~done or offer.conflicts & done:
                return False
        return all(
            sum([offer.consumption[purse] for offer in several]) <= limit
            for purse, limit in enumerate(self.budgets)
        )

    def _several(self, done: int) -> list[Candidate]:
        return [offer for place, (_, offer) in enumerate(self.candidates) if done >> place & 1]

    @cached_property
    def _hopeless(self) -> int:
        """More than what any tasks can leave of what is wanted."""
        lost = sum(loss for _, offer in self.candidates for _, loss in offer.overlaps)
        return (
            1
            + self.goal.required
            + lost
            - sum(min(offer.contribution, 0) for _, offer in self.candidates)
        )

    @cached_property
    def _strategies(self) -> int:
        return reduce(int.__or__, (offer.strategy for _, offer in self.candidates), 0)

    @cached_property
    def _enabling(self) -> int:
        return sum(offer.enabling for _, offer in self.candidates)

    @cached_property
    def _scale(self) -> tuple[int, ...]:
        """What one of each part counts, so that no later part outweighs it."""
        served = 1 + self._enabling
        cost = 1 + sum(offer.effort for _, offer in self.candidates)
        lacking = cost * (1 + sum(offer.cost for _, offer in self.candidates))
        return served * (1 + self._strategies.bit_count()), served, 1, lacking, cost, 1


def _worth(done: int, several: Sequence[Candidate]) -> int:
    """What several bring together: an overlap is told by both, and taken off once."""
    lost = 0
    for offer in several:
        for other, loss in offer.overlaps:
            if done >> other & 1:
                lost += loss
    return sum([offer.contribution for offer in several]) - lost // 2


NO_OPTIONAL_TASKS = OptionalTasks()
"""No choice at all: everything must be done."""
