"""How a plan was made, so that it can be made again under another assumption."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any, Generic, Protocol, TypeVar, overload

from smartgoals.errors import InvalidValueError
from smartgoals.model.impact import Failure
from smartgoals.model.infeasibility import Constraint, Relaxation
from smartgoals.model.person import Team
from smartgoals.model.plan_results import Shortfall
from smartgoals.model.policy import Policy
from smartgoals.model.profile import Profile
from smartgoals.text import Worded
from smartgoals.values.display import shown
from smartgoals.values.frozen import frozen

P = TypeVar("P")
_SCREEN = 1_600


class Planner(Protocol[P]):
    """What a plan remembers of how it was made: enough to plan again under another assumption.

    The model defines the questions; `smartgoals.planning` answers them.
    """

    @property
    def profile(self) -> Profile:
        """The thresholds the plan was made with."""
        ...

    def replan(self, plan: P, *, policy: Policy, team: Team, keeping: bool) -> P:
        """The plan for another policy or team.

        Args:
            plan: The plan to start from.
            policy: The policy to plan.
            team: The team to plan for.
            keeping: Whether owners and dates are kept where they can be.
        """
        ...

    def relax(self, plan: P, way: Relaxation) -> P:
        """The plan with one constraint relaxed.

        Args:
            plan: The plan to start from.
            way: What is relaxed, and how far.
        """
        ...

    def report(self, plan: P) -> Any:  # noqa: ANN401 — the rules stand above the model
        """What the rules say about the policy of a plan: the findings, gravest first in each phase.

        Args:
            plan: The plan.
        """
        ...

    def conflict(self, plan: P) -> tuple[Constraint, ...]:
        """An irreducible set of constraints that cannot hold together.

        Args:
            plan: The plan that lacks something.
        """
        ...

    def ways_out(self, plan: P) -> tuple[Relaxation, ...]:
        """For each constraint that could be relaxed, the least that is enough.

        Args:
            plan: The plan that lacks something.
        """
        ...

    def improvements(self, plan: P, *, seed: int) -> Iterator[P]:
        """The best plan so far after every slice of work.

        Args:
            plan: The plan to start from.
            seed: The seed of the search.
        """
        ...

    def failure(self, plan: P, actions: tuple[str, ...]) -> Failure:
        """What is left when some actions bring nothing.

        Args:
            plan: The plan.
            actions: Keys of the actions that fail.
        """
        ...


def require_planner(planner: Planner[P] | None) -> Planner[P]:
    """The planner of a plan.

    Args:
        planner: The planner, or None.

    Raises:
        InvalidValueError: For a plan made by hand, which has none.
    """
    if planner is None:
        msg = "this plan was made by hand: it has no planner to plan it again"
        raise InvalidValueError(msg, planner)
    return planner


# Everything a plan still lacks, why it must, and what would be enough.


@frozen(eq=False, repr=False)
class Missing(Worded, Sequence[Shortfall], Generic[P]):
    """The shortfalls of a plan, as a sequence that equals a plain tuple of them.

    `conflict` and `relaxations` plan again some dozens of times, when first asked for.

    Attributes:
        shortfalls: What the plan lacks.
        plan: The plan.
        planner: How it was made; None for a plan made by hand.
    """

    shortfalls: tuple[Shortfall, ...]
    plan: P
    planner: Planner[P] | None

    @cached_property
    def conflict(self) -> tuple[Constraint, ...]:
        """An irreducible set of constraints that cannot hold together; empty if nothing is missing.

        Raises:
            InvalidValueError: For a plan made by hand.
        """
        return require_planner(self.planner).conflict(self.plan)

    @cached_property
    def relaxations(self) -> tuple[Relaxation, ...]:
        """For each constraint, the least relaxation that alone leads to a plan without shortfalls.

        Raises:
            InvalidValueError: For a plan made by hand.
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
        return shown(self.shortfalls, limit=_SCREEN)

    def __hash__(self) -> int:
        return hash(self.shortfalls)
