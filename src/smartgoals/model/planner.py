"""How a plan was drawn, so that it can be drawn again."""

from __future__ import annotations

from typing import Protocol, TypeVar

from smartgoals.errors import InvalidValueError
from smartgoals.model.failure import Failure
from smartgoals.model.person import Team
from smartgoals.model.policy import Policy
from smartgoals.model.profile import Profile
from smartgoals.model.relaxation import Demand, Relaxation

P = TypeVar("P")


class Planner(Protocol[P]):
    """What a plan remembers of whoever drew it: enough to ask again under another assumption.

    The model knows the questions; the planner, some floors up, has the answers.
    """

    @property
    def profile(self) -> Profile:
        """The house's numbers the plan was drawn with."""
        ...

    def again(self, plan: P, *, policy: Policy, team: Team, keeping: bool) -> P:
        """The plan for another policy or team, owners and dates kept where they can be, or free."""
        ...

    def relaxed(self, plan: P, way: Relaxation) -> P:
        """The plan once something has given way."""
        ...

    def conflict(self, plan: P) -> tuple[Demand, ...]:
        """The fewest demands that cannot hold together."""
        ...

    def ways_out(self, plan: P) -> tuple[Relaxation, ...]:
        """For each thing that could give, how little of it is enough."""
        ...

    def failure(self, plan: P, actions: tuple[str, ...]) -> Failure:
        """What is left when some actions bring nothing."""
        ...


def asked(planner: Planner[P] | None) -> Planner[P]:
    """The planner of a plan that has one.

    Raises:
        InvalidValueError: For a plan somebody made by hand.
    """
    if planner is None:
        msg = "this plan was made by hand: nobody knows how to draw it again"
        raise InvalidValueError(msg, planner)
    return planner
