"""How a plan was drawn, so that it can be drawn again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Generic, Protocol, TypeVar, overload

from attrs import frozen

from smartgoals.errors import InvalidValueError
from smartgoals.model.impact import Failure
from smartgoals.model.infeasibility import Constraint, Relaxation
from smartgoals.model.person import Team
from smartgoals.model.plan_results import Shortfall
from smartgoals.model.policy import Policy
from smartgoals.model.profile import Profile

P = TypeVar("P")


class Planner(Protocol[P]):
    """What a plan remembers of whoever drew it: enough to ask again under another assumption.

    The model knows the questions; the planner, some floors up, has the answers.
    """

    @property
    def profile(self) -> Profile:
        """The house's numbers the plan was drawn with."""
        ...

    def replan(self, plan: P, *, policy: Policy, team: Team, keeping: bool) -> P:
        """The plan for another policy or team, owners and dates kept where they can be, or free."""
        ...

    def relax(self, plan: P, way: Relaxation) -> P:
        """The plan once something has given way."""
        ...

    def conflict(self, plan: P) -> tuple[Constraint, ...]:
        """The fewest demands that cannot hold together."""
        ...

    def ways_out(self, plan: P) -> tuple[Relaxation, ...]:
        """For each thing that could give, how little of it is enough."""
        ...

    def failure(self, plan: P, actions: tuple[str, ...]) -> Failure:
        """What is left when some actions bring nothing."""
        ...


def require_planner(planner: Planner[P] | None) -> Planner[P]:
    """The planner of a plan that has one.

    Raises:
        InvalidValueError: For a plan somebody made by hand.
    """
    if planner is None:
        msg = "this plan was made by hand: nobody knows how to draw it again"
        raise InvalidValueError(msg, planner)
    return planner


# Everything a plan still lacks, why it must, and what would be enough.


@frozen(eq=False, repr=False)
class Missing(Sequence[Shortfall], Generic[P]):
    """The shortfalls of a plan, a sequence that equals a plain tuple of them and looks like one.

    `conflict` and `relaxations` plan again some dozens of times, when they are first asked for.
    """

    shortfalls: tuple[Shortfall, ...]
    plan: P
    planner: Planner[P] | None

    @cached_property
    def conflict(self) -> tuple[Constraint, ...]:
        """Demands that cannot hold together, none of which can be spared; empty if all is well.

        Raises:
            InvalidValueError: For a plan somebody made by hand.
        """
        return require_planner(self.planner).conflict(self.plan)

    @cached_property
    def relaxations(self) -> tuple[Relaxation, ...]:
        """The least of each thing that, given alone, leads to a plan that lacks nothing.

        Raises:
            InvalidValueError: For a plan somebody made by hand.
        """
        return require_planner(self.planner).ways_out(self.plan)

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
