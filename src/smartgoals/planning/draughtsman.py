"""Who drew a plan, and can draw it again: the answers to what the model asks of a planner."""

from __future__ import annotations

from attrs import evolve, frozen

from smartgoals.model.failure import Failure
from smartgoals.model.person import Team
from smartgoals.model.plan import Plan
from smartgoals.model.policy import Policy
from smartgoals.model.profile import Profile
from smartgoals.model.relaxation import Demand, Relaxation
from smartgoals.planning.brief import Brief
from smartgoals.planning.conflict import conflict, free
from smartgoals.planning.draw import draw
from smartgoals.planning.earlier import brief_of
from smartgoals.planning.failing import failing
from smartgoals.planning.relaxations import ways_out
from smartgoals.planning.resume import resumed
from smartgoals.planning.yielding.giving import giving


@frozen
class Draughtsman:
    """What a plan remembers of how it was drawn: the house's numbers, and nothing else."""

    profile: Profile

    def again(self, plan: Plan, *, policy: Policy, team: Team, keeping: bool) -> Plan:
        """The plan for another policy or team, whether or not the policy is ready."""
        brief = brief_of(plan, self.profile, policy=policy, team=team)
        return self._redrawn(plan, brief if keeping else free(brief))

    def relaxed(self, plan: Plan, way: Relaxation) -> Plan:
        """The plan once something has given way."""
        return self._redrawn(plan, giving(free(brief_of(plan, self.profile)), way))

    def _redrawn(self, plan: Plan, brief: Brief) -> Plan:
        return evolve(resumed(plan, draw(brief)), planner=self)

    def conflict(self, plan: Plan) -> tuple[Demand, ...]:
        """The fewest demands that cannot hold together."""
        return conflict(plan, profile=self.profile)

    def ways_out(self, plan: Plan) -> tuple[Relaxation, ...]:
        """For each thing that could give, how little of it is enough."""
        return ways_out(plan, profile=self.profile)

    def failure(self, plan: Plan, actions: tuple[str, ...]) -> Failure:
        """What is left when some actions bring nothing."""
        return failing(plan, actions)
