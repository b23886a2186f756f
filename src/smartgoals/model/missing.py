"""Everything a plan still lacks, why it must, and what would be enough."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Generic, TypeVar, overload

from attrs import frozen

from smartgoals.model.planner import Planner, asked
from smartgoals.model.relaxation import Demand, Relaxation
from smartgoals.model.shortfall import Shortfall

P = TypeVar("P")


@frozen(eq=False, repr=False)
class Missing(Sequence[Shortfall], Generic[P]):
    """The shortfalls of a plan, a sequence that equals a plain tuple of them and looks like one.

    `conflict` and `relaxations` plan again some dozens of times, when they are first asked for.
    """

    shortfalls: tuple[Shortfall, ...]
    plan: P
    planner: Planner[P] | None

    @cached_property
    def conflict(self) -> tuple[Demand, ...]:
        """Demands that cannot hold together, none of which can be spared; empty if all is well.

        Raises:
            InvalidValueError: For a plan somebody made by hand.
        """
        return asked(self.planner).conflict(self.plan)

    @cached_property
    def relaxations(self) -> tuple[Relaxation, ...]:
        """The least of each thing that, given alone, leads to a plan that lacks nothing.

        Raises:
            InvalidValueError: For a plan somebody made by hand.
        """
        return asked(self.planner).ways_out(self.plan)

    @overload
    def __getitem__(self, index: int) -> Shortfall: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Shortfall, ...]: ...
    def __getitem__(self, index: int | slice) -> Shortfall | tuple[Shortfall, ...]:
        return self.shortfalls[index]

    def __len__(self) -> int:
        return len(self.shortfalls)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, tuple | Missing):
            return self.shortfalls == tuple(other)
        return NotImplemented

    def __repr__(self) -> str:
        return repr(self.shortfalls)

    def __hash__(self) -> int:
        return hash(self.shortfalls)
