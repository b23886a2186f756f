"""Follow a plan: measurements and check-ins in; progress, status, forecast and what is owed out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from attrs import evolve

from smartgoals.errors import InvalidValueError, UnknownKeyError
from smartgoals.following.amendments import Version, versions
from smartgoals.following.chance import with_chances
from smartgoals.following.expected import Course, planned_share
from smartgoals.following.readings import by_target, check_ins_by_action, observe
from smartgoals.following.rollup import worst_status
from smartgoals.following.status import status_of
from smartgoals.following.target_progress import (
    GRACE,
    is_overdue,
    shares_of_the_way,
    target_progress,
)
from smartgoals.model.action import Action
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.measure import Target
from smartgoals.model.measurement import Amendment, CheckIn, Measurement
from smartgoals.model.plan import Plan
from smartgoals.model.profile import Profile
from smartgoals.model.progress import (
    DelegationProgress,
    GuardrailProgress,
    OwedCountermeasure,
    Progress,
    Status,
    TargetProgress,
    VersionProgress,
)
from smartgoals.model.status_bands import PaceBasis
from smartgoals.values.amount import to_fraction
from smartgoals.values.checks import as_date, require, tuple_of
from smartgoals.values.key import Reference, key_of
from smartgoals.values.period import Period


def follow(
    plan: Plan,
    measurements: Iterable[Measurement],
    *,
    on: date,
    check_ins: Iterable[CheckIn] = (),
    amendments: Iterable[Amendment] = (),
    courses: Mapping[Reference, Course] | None = None,
    profile: Profile = Profile(),
) -> Progress:
    """What has become of a plan by a day.

    The cost grows linearly with the number of measurements.

    Args:
        plan: The plan.
        measurements: What was observed, in any order; late, repeated and corrected values are
            settled by the rules of `smartgoals.following.readings`.
        on: The day of asking: what was recorded later does not exist yet.
        check_ins: What owners reported, in any order.
        amendments: How the main objective was changed since it was first agreed on.
        courses: How measures are expected to move, by measure of the main objective or by action,
            where that is neither the trajectory of the plan nor even: an S-curve, steps, a lead
            time.
        profile: The thresholds; `profile.status_bands` draws the line between statuses.

    Raises:
        InvalidValueError: For measurements that contradict each other or count days twice, and
            amendments that do not lead to the objective as it is.
        UnknownKeyError: For a measure, an action or a person the plan does not know.
    """
    if not isinstance(plan, Plan):
        msg = f"follow takes a Plan, not a {type(plan).__name__}"
        raise InvalidValueError(msg, plan)
    require("on", on, date)
    require("profile", profile, Profile)
    require("courses", courses, Mapping, None)
    follower = _Follower(
        plan, tuple_of(Measurement, measurements), as_date(on), profile, _by_key(plan, courses)
    )
    reported = check_ins_by_action(plan, tuple_of(CheckIn, check_ins), on)
    targets = tuple(follower.whole(target) for target in plan.policy.objective.targets)
    delegations = tuple(
        follower.delegation(each, reported.get(each.action)) for each in plan.delegations
    )
    owed = tuple(found for each in plan.delegations if (found := follower.owed(each)) is not None)
    status = worst_status(target.status for target in targets)
    seen = Progress(
        plan=plan,
        on=on,
        targets=targets,
        delegations=delegations,
        guardrails=follower.guardrails(),
        owed=owed,
        versions=follower.versions(tuple_of(Amendment, amendments)),
        status=status,
    )
    seen = with_chances(seen)
    less_likely = seen.chance is not None and seen.chance < (plan.chance or 0)
    helps = follower.candidates() if status in _BEHIND or less_likely else ()
    return evolve(seen, candidates=helps)


_BEHIND = frozenset({Status.BEHIND, Status.OFF_TRACK, Status.MISSED})


def _by_key(plan: Plan, courses: Mapping[Reference, Course] | None) -> dict[str, Course]:
    """The courses by key of a measure or an action that the plan knows."""
    given = {key_of(about): course for about, course in (courses or {}).items()}
    known = [target.measure.key for target in plan.policy.objective.targets]
    known += [each.action for each in plan.delegations]
    for about, course in given.items():
        require("courses", course, Course)
        if about not in known:
            msg = f"the plan has no target on {about!r} and delegates no such action"
            raise UnknownKeyError(msg, about, tuple(known))
    return given


class _Follower:
    """The measurements of a plan by measure and action, and what follows from them on a day."""

    def __init__(
        self,
        plan: Plan,
        measurements: Sequence[Measurement],
        on: date,
        profile: Profile,
        courses: Mapping[str, Course],
    ) -> None:
        self.plan, self.on, self.profile, self.courses = plan, on, profile, courses
        self.objective = plan.policy.objective
        self.begin = self.objective.start or plan.started or plan.today
        self.trajectories = {each.measure: each.points for each in plan.trajectories}
        self.readings = by_target(plan, measurements)

    def whole(self, target: Target) -> TargetProgress:
        """The progress of a target of the main objective, along the trajectory of the plan.

        A target that is judged on a day of its own, or is expected to move in a way of its own,
        has only its own milestones.
        """
        course, deadline = self.courses.get(target.measure.key), self.objective.deadline
        on_trajectory = course is None and target.deadline in {None, deadline}
        return self._target(
            target,
            None,
            begin=self.begin,
            deadline=deadline,
            points=self.trajectories.get(target.measure.key) if on_trajectory else None,
            course=course,
        )

    def delegation(
        self, delegation: DelegatedAction, check_ins: tuple[CheckIn, ...] | None
    ) -> DelegationProgress:
        """The progress of a delegated action."""
        reports = check_ins or ()
        result = self._result(delegation, self.on)
        done = next((each.done for each in reversed(reports) if each.done is not None), None)
        confidence = next(
            (each.confidence for each in reversed(reports) if each.confidence is not None), None
        )
        spent = next((each.spent for each in reversed(reports) if each.spent is not None), None)
        checked_in = reports[-1].on if reports else None
        work = planned_share(self.on, period=Period(delegation.start, delegation.due))
        status = Status.UNKNOWN if result is None else result.status
        if status is Status.UNKNOWN:
            status = self._status_of_work(delegation, done, work)
        return DelegationProgress(
            delegation.action,
            owner=delegation.owner,
            result=result,
            done=done,
            planned_done=float(work),
            confidence=confidence,
            checked_in=checked_in,
            spent=spent,
            status=status,
            stale=done != 1 and self._silent(delegation, result, checked_in),
        )

    def guardrails(self) -> tuple[GuardrailProgress, ...]:
        """How each guardrail of the main objective stands."""
        found = []
        for guardrail in self.objective.guardrails:
            given = self.readings.get((guardrail.measure.key, None), ())
            last = observe(given, Target(guardrail.measure), on=self.on)[-1:]
            found.append(
                GuardrailProgress(
                    guardrail,
                    value=last[0].value if last else None,
                    at=last[0].at if last else None,
                    holds=guardrail.holds(last[0].value) if last else None,
                )
            )
        return tuple(found)

    def owed(self, delegation: DelegatedAction) -> OwedCountermeasure | None:
        """A countermeasure owed: off track at the last reviews running and none stated."""
        if delegation.countermeasures or delegation.objective.target is None:
            return None
        past = [day for day in delegation.checkpoints if day <= self.on]
        running = past[-self.profile.most_bad_reviews :]
        if len(running) < self.profile.most_bad_reviews:
            return None
        for day in running:
            result = self._result(delegation, day)
            if result is None or result.status not in {Status.OFF_TRACK, Status.MISSED}:
                return None
        later = [day for day in delegation.checkpoints if day > self.on]
        return OwedCountermeasure(
            delegation.action,
            owner=delegation.owner,
            since=running[0],
            by=later[0] if later else None,
            candidates=self.candidates(),
        )

    def versions(self, amendments: Sequence[Amendment]) -> tuple[VersionProgress, ...]:
        """The progress of the main target under each of its versions."""
        every = versions(self.objective, amendments)
        if len(every) == 1:
            return ()
        return tuple(
            self._version(version, target)
            for version in every
            if (target := version.objective.target) is not None
        )

    def _version(self, version: Version, target: Target) -> VersionProgress:
        deadline = version.objective.deadline
        raw, planned = shares_of_the_way(
            target,
            self.readings.get((target.measure.key, None), ()),
            on=self.on,
            begin=self.begin,
            deadline=deadline,
        )
        return VersionProgress(
            target,
            deadline=deadline,
            since=version.since,
            raw=raw,
            planned=planned,
            by=version.by,
            reason=version.reason,
        )

    def candidates(self) -> tuple[str, ...]:
        """Actions left out that would bring something, the cheapest for what they bring first."""
        measures = {target.measure.key for target in self.objective.targets}
        priced = []
        for left in self.plan.left_out:
            action = self.plan.policy.action(left.action)
            gain = _gain(action, measures)
            if gain > 0:
                priced.append((Fraction(action.known_cost) / gain, action.key))
        return tuple(key for _, key in sorted(priced))

    def _result(self, delegation: DelegatedAction, on: date) -> TargetProgress | None:
        target = delegation.objective.target
        if target is None:
            return None
        deadline = delegation.objective.deadline
        begin = min(delegation.start, deadline or delegation.start)
        course = self.courses.get(delegation.action)
        if course is not None:
            stated = self.plan.policy.action(delegation.action).target
            target = evolve(target, milestones=stated.milestones if stated else ())
        return self._target(
            target, delegation.action, begin=begin, deadline=deadline, on=on, course=course
        )

    def _target(
        self,
        target: Target,
        action: str | None,
        *,
        begin: date,
        deadline: date | None,
        on: date | None = None,
        points: Sequence[tuple[date, Decimal]] | None = None,
        course: Course | None = None,
    ) -> TargetProgress:
        found = target_progress(
            target,
            self.readings.get((target.measure.key, action), ()),
            on=self.on if on is None else on,
            begin=begin,
            deadline=deadline,
            points=points,
            course=course,
            bands=self.profile.status_bands,
        )
        return evolve(found, delegation=action)

    def _status_of_work(
        self, delegation: DelegatedAction, done: float | None, work: Fraction
    ) -> Status:
        """The status from the share of the work reported done.

        Work that is finished has not reached a result that nobody has read; work that is overdue is
        behind at best, and missed once the day has passed on which the action is judged.
        """
        if done is None:
            return Status.TOO_EARLY if self.on < delegation.start else Status.UNKNOWN
        judged = delegation.objective.deadline or delegation.due
        bands = evolve(self.profile.status_bands, basis=PaceBasis.RATIO)
        status = status_of(
            to_fraction(done), work, reached=done == 1, over=self.on > judged, bands=bands
        )
        if status is Status.REACHED and delegation.objective.target is not None:
            return Status.ON_TRACK if self.on <= judged else Status.UNKNOWN
        overdue = self.on > delegation.due and status is Status.ON_TRACK
        return Status.BEHIND if overdue else status

    def _silent(
        self, delegation: DelegatedAction, result: TargetProgress | None, checked_in: date | None
    ) -> bool:
        """Whether a reading is overdue, or the last checkpoint passed with neither, and no check-in."""
        if result is not None and result.stale:
            measure = result.target.measure
            return checked_in is None or is_overdue(measure, checked_in, self.on)
        grace = self.on - timedelta(GRACE)
        past = [day for day in delegation.checkpoints if day < grace]
        if not past or (result is not None and result.status is Status.REACHED):
            return False
        before = past[-2] if len(past) > 1 else delegation.start
        heard = [day for day in (checked_in, result.at if result else None) if day is not None]
        return not heard or max(heard) < before


def _gain(action: Action, measures: set[str]) -> Fraction:
    """What an action is expected to bring to some measures, weighed by its chance."""
    means = [
        abs(Fraction(each.estimate.mean))
        for each in action.contributions
        if each.measure in measures
    ]
    return to_fraction(action.chance) * sum(means, Fraction(0))
