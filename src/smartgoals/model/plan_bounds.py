"""How good a plan is, level by level, and how much better another one could be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, Self

from attrs import field

from smartgoals.errors import InvalidValueError
from smartgoals.model.delegated_action import require_startable
from smartgoals.model.measure import Measure
from smartgoals.model.planner import Planner, require_planner
from smartgoals.values.amount import subtract, to_decimal
from smartgoals.values.checks import require
from smartgoals.values.frozen import frozen


class PlanLevel(StrEnum):
    """What plans are compared by, in this order: a later level decides only where all before are equal."""

    UNMET = "unmet"
    """What is left of a target, as a part of its gap; the main target first."""

    LATE = "late"
    """Working days late, over all actions."""

    STRATEGIES = "strategies"
    """Strategies without an action."""

    ENABLING = "enabling"
    """Enabling actions left out that something waits for."""

    LEADER = "leader"
    """Days asked of the leader for what somebody else could do."""

    MARGIN = "margin"
    """What is left of a target with its margin, as a part of its gap."""

    COST = "cost"
    """What the actions cost."""

    EFFORT = "effort"
    """Days of work."""


@frozen(kw_only=True)
class LevelBound:
    """What a plan has reached on one level, and what no other plan is below.

    Only plans count that are no worse on the levels before.

    Attributes:
        level: What is counted; less is better.
        measure: What the target is counted in, for `UNMET` and `MARGIN`; else None.
        value: What the plan has reached: a part of the gap, days, a number, or money.
        least: No plan that is no worse on the levels before is below; at most `value`.

    Raises:
        InvalidValueError: When the bound is above the value.

    >>> bound = LevelBound(level="cost", value=1_200, least=1_000)
    >>> bound.proven, bound.room
    (False, Decimal('200'))
    """

    level: PlanLevel = field(converter=PlanLevel)
    measure: Measure | None = None
    value: Decimal = field(converter=to_decimal)
    least: Decimal = field(converter=to_decimal)

    def __attrs_post_init__(self) -> None:
        if self.least > self.value:
            msg = f"no plan is below {self.least}, and this one has {self.value}"
            raise InvalidValueError(msg, self.least)

    @property
    def proven(self) -> bool:
        """Whether no plan that is no worse on the levels before is better on this one."""
        return self.least == self.value

    @property
    def room(self) -> Decimal:
        """How much better another plan could be at most."""
        return subtract(self.value, self.least)


def as_bounds(values: Iterable[LevelBound]) -> tuple[LevelBound, ...]:
    """Several bounds.

    Args:
        values: Bounds in the order of the levels.
    """
    return tuple(values)


class Improvable:
    """What can be asked of a plan about better ones."""

    __slots__ = ()

    bounds: tuple[LevelBound, ...]
    planner: Planner[Any] | None
    started: date | None

    @property
    def is_proven_best(self) -> bool:
        """Whether it is proven that no other plan is better on any level of `PlanLevel`."""
        return bool(self.bounds) and all(bound.proven for bound in self.bounds)

    def improvements(self, *, seed: int = 0) -> Iterator[Self]:
        """The best plan found so far, after every slice of work of some milliseconds.

        The first one is the plan itself; a later one is another object only where it is better on a
        level of `PlanLevel`. It ends when the plan is proven best; else drop it when enough time has
        passed. The same seed gives the same plans on every machine. Owners and dates may change:
        what was agreed is proposed again.

        Args:
            seed: The seed of the search, any integer.

        Raises:
            OutOfTurnError: When the plan has started; then plan again with `progress`.
            InvalidValueError: For a seed that is no integer, or a plan made by hand.
        """
        require("seed", seed, int)
        require_startable((), self.started)
        return require_planner(self.planner).improvements(self, seed=seed)
