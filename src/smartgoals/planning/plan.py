"""The verb `plan`: from a policy or a cascade and a team to delegated actions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TypeAlias, overload

from attrs import evolve, frozen

from smartgoals.errors import InvalidValueError, NotReadyError
from smartgoals.model.action import Action
from smartgoals.model.calendar import Calendar
from smartgoals.model.cascade import Cascade
from smartgoals.model.cascade_plan import CascadePlan
from smartgoals.model.impact import Failure
from smartgoals.model.infeasibility import Constraint, Relaxation
from smartgoals.model.person import Team
from smartgoals.model.plan import Plan
from smartgoals.model.policy import Policy
from smartgoals.model.profile import Profile
from smartgoals.model.progress import Progress
from smartgoals.planning.bounds import bounds_of
from smartgoals.planning.cascade.plan import plan_cascade
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.gap import measure_gaps
from smartgoals.planning.impact import failure_of
from smartgoals.planning.improvement import improved
from smartgoals.planning.infeasibility.conflict import conflict, without_commitments
from smartgoals.planning.infeasibility.relaxations import apply_relaxation, ways_out
from smartgoals.planning.pipeline import build_plan
from smartgoals.planning.plan_changes import carry_over
from smartgoals.planning.repair import as_estimated, with_paces, with_work_done
from smartgoals.planning.replanning import context_after, context_of, is_unchanged
from smartgoals.rules.check import check
from smartgoals.rules.report import Report
from smartgoals.values.checks import as_date, require, sorted_items
from smartgoals.values.key import Reference, key_of

_NEEDED = frozenset({"MEA-01", "MEA-02", "MEA-03", "TIM-01"})
"""The rules without which nothing can be computed: a target with both ends, one way, and a deadline."""


@frozen
class StandardPlanner:
    """The profile a plan was made with: enough to make it again under another assumption."""

    profile: Profile

    def replan(self, plan: Plan, *, policy: Policy, team: Team, keeping: bool) -> Plan:
        """The plan for another policy or team, whether or not the policy is ready."""
        context = context_of(plan, self.profile, policy=policy, team=team)
        return self._redrawn(plan, context if keeping else without_commitments(context))

    def relax(self, plan: Plan, way: Relaxation) -> Plan:
        """The plan with one constraint relaxed."""
        return self._redrawn(
            plan, apply_relaxation(without_commitments(context_of(plan, self.profile)), way)
        )

    def _redrawn(self, plan: Plan, context: PlanningContext) -> Plan:
        return _finished(context, carry_over(plan, build_plan(context)), self)

    def report(self, plan: Plan) -> Report:
        """What the rules say about the policy as it was planned."""
        return check(plan.policy, today=plan.today, profile=self.profile)

    def conflict(self, plan: Plan) -> tuple[Constraint, ...]:
        """The fewest constraints that cannot hold together."""
        return conflict(plan, profile=self.profile)

    def ways_out(self, plan: Plan) -> tuple[Relaxation, ...]:
        """The smallest relaxation of each constraint that is enough alone."""
        return ways_out(plan, profile=self.profile)

    def improvements(self, plan: Plan, *, seed: int) -> Iterator[Plan]:
        """The best plan so far after every slice of work, until it is proven best."""
        context = without_commitments(context_of(plan, self.profile))
        best = plan
        for drawn, is_new in improved(context, plan, seed):
            if is_new:
                best = _finished(context, carry_over(plan, drawn), self)
            yield best
            if best.is_proven_best:
                return

    def failure(self, plan: Plan, actions: tuple[str, ...]) -> Failure:
        """The rest of the plan when some actions bring nothing."""
        return failure_of(plan, actions)


def _finished(context: PlanningContext, drawn: Plan, planner: StandardPlanner) -> Plan:
    """The plan with how good it is, and with how it was made."""
    return evolve(drawn, planner=planner, bounds=bounds_of(context, measure_gaps(context), drawn))


Pins: TypeAlias = Mapping[str, Reference] | Mapping[Action, Reference]
"""Actions, in a cascade by their paths, with those who own them by somebody's choice."""


@overload
def plan(
    policy: Policy,
    team: Team,
    *,
    today: date,
    calendar: Calendar | None = None,
    profile: Profile = Profile(),
    pins: Pins | None = None,
    previous: Plan | None = None,
    progress: Progress | None = None,
) -> Plan: ...
@overload
def plan(
    policy: Cascade,
    team: Team,
    *,
    today: date,
    calendar: Calendar | None = None,
    profile: Profile = Profile(),
    pins: Pins | None = None,
    previous: CascadePlan | None = None,
    progress: None = None,
) -> CascadePlan: ...
def plan(
    policy: Policy | Cascade,
    team: Team,
    *,
    today: date,
    calendar: Calendar | None = None,
    profile: Profile = Profile(),
    pins: Pins | None = None,
    previous: Plan | CascadePlan | None = None,
    progress: Progress | None = None,
) -> Plan | CascadePlan:
    """Turn a policy into delegated actions, each with one owner and an objective of its own.

    Only what nothing can be computed with is refused: an objective without a deadline, or a target
    without a measure, a baseline or a value. What else the rules ask comes back with the plan, in
    `Plan.report`; a strict profile refuses every error.

    Impossibility is an answer: what the target still lacks, who nobody could own and what comes
    too late stand in `Plan.missing`.

    Args:
        policy: What is wanted and what could be done for it; or a cascade of policies, which are
            planned level by level.
        team: Who could do it.
        today: The day from which dates are set.
        calendar: The working days; by default those of the previous plan, or Monday to Friday.
        profile: Thresholds and weights.
        pins: Actions whose owner somebody has already chosen.
        previous: An earlier plan. Its pins and, where they still can be, its owners and dates are
            kept, and so is everything said about them; nobody is asked again for what they
            declined. Without any news it is the answer itself.
        progress: What has become of the previous plan, as `smartgoals.follow` gives it: finished
            actions stay and count as what they brought, half-done ones go on with what is left,
            and slow ones are estimated at the pace they have shown. The policy of the new plan
            holds the actions as they stand, and `Plan.estimated` as they were before any work.

    Raises:
        NotReadyError: When nothing can be computed, or the profile is strict and the policy has
            errors; it carries the report.
        UnknownKeyError: When a pin names no action or nobody.
        InvalidValueError: When the deadline is not after today, or progress comes without the
            plan it belongs to.
    """
    require("policy", policy, Policy, Cascade)
    require("team", team, Team)
    require("today", today, date)
    require("calendar", calendar, Calendar, None)
    require("profile", profile, Profile)
    require("pins", pins, Mapping, None)
    require("previous", previous, Plan, CascadePlan, None)
    require("progress", progress, Progress, None)
    _require_own_progress(previous, progress)
    if isinstance(policy, Cascade):
        return plan_cascade(
            policy,
            team,
            planner=plan,
            today=as_date(today),
            calendar=calendar,
            profile=profile,
            pins=pins,
            previous=previous,
        )
    if isinstance(previous, CascadePlan):
        msg = f"a policy does not follow the plan of a cascade: {previous.cascade.policy.key!r}"
        raise InvalidValueError(msg, previous)
    report = check(policy, today=as_date(today), profile=profile)
    blocking = [one for one in report.errors if profile.strict or one.code in _NEEDED]
    if blocking:
        questions = "\n".join(f"- {finding}" for finding in blocking)
        msg = f"“{report.about}” cannot be planned yet. To answer first:\n{questions}"
        raise NotReadyError(msg, report)

    chosen = {key_of(action): key_of(person) for action, person in (pins or {}).items()}
    planner = StandardPlanner(profile=profile)
    if previous is None:
        context = PlanningContext(
            policy=policy,
            team=team,
            today=today,
            calendar=calendar or Calendar(),
            profile=profile,
            pins=sorted_items(chosen),
        )
        return _finished(context, build_plan(context), planner)
    if progress is not None:
        policy = as_estimated(previous, policy)
        previous = with_work_done(previous, progress)
    context = context_after(
        previous,
        policy,
        team,
        today=today,
        calendar=calendar or previous.calendar,
        profile=profile,
        pins=chosen,
        progress=progress,
    )
    if is_unchanged(previous, context):
        return previous
    drawn = carry_over(previous, build_plan(context))
    if progress is not None:
        drawn = with_paces(drawn, previous, policy, progress)
    return _finished(context, drawn, planner)


def _require_own_progress(previous: Plan | CascadePlan | None, progress: Progress | None) -> None:
    """Refuse progress that is not that of the previous plan."""
    if progress is not None and progress.plan != previous:
        msg = "progress is given together with the plan it belongs to, as `previous`"
        raise InvalidValueError(msg, progress.plan.policy.key)
