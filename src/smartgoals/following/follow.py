"""Follow a plan: measurements and check-ins in; progress, status, forecast and what is owed out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from attrs import evolve

from smartgoals.errors import InvalidValueError, UnknownKeyError
from smartgoals.following.amendments import versions
from smartgoals.following.attainment import Attainment, attain, progress
from smartgoals.following.expected import planned_share, planned_value
from smartgoals.following.forecast import forecast
from smartgoals.following.readings import Observation, counted_window, observe
from smartgoals.following.status import status_of
from smartgoals.model.action import Action
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.measure import Target
from smartgoals.model.measure_types import Aggregation, Frequency
from smartgoals.model.measurement import Amendment, CheckIn, Measurement
from smartgoals.model.plan import Plan
from smartgoals.model.profile import Profile
from smartgoals.model.progress import (
    Basis,
    DelegationProgress,
    Forecast,
    GuardrailProgress,
    NoForecast,
    OwedCountermeasure,
    Progress,
    Status,
    TargetProgress,
    VersionProgress,
)
from smartgoals.model.seasons import EVEN
from smartgoals.model.status_bands import PaceBasis
from smartgoals.values.amount import quantum, to_fraction
from smartgoals.values.checks import as_date, tuple_of
from smartgoals.values.period import Period

GRACE = 3
"""How many days a reading or a check-in may be late before it is stale (as in Operately)."""

_PERIODS = {
    Frequency.DAY: 1,
    Frequency.WEEK: 7,
    Frequency.MONTH: 31,
    Frequency.QUARTER: 92,
    Frequency.YEAR: 366,
}


def follow(
    plan: Plan,
    measurements: Iterable[Measurement],
    *,
    on: date,
    check_ins: Iterable[CheckIn] = (),
    amendments: Iterable[Amendment] = (),
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
        profile: The thresholds; `profile.status_bands` draws the line between statuses.

    Raises:
        InvalidValueError: For measurements that contradict each other or count days twice, and
            amendments that do not lead to the objective as it is.
        UnknownKeyError: For a measure, an action or a person the plan does not know.
    """
    if not isinstance(plan, Plan):
        msg = f"follow takes a Plan, not a {type(plan).__name__}"
        raise InvalidValueError(msg, plan)
    follower = _Follower(plan, tuple_of(Measurement, measurements), as_date(on), profile)
    reported = _latest_check_ins(plan, tuple_of(CheckIn, check_ins), on)
    targets = tuple(follower.whole(target) for target in plan.policy.objective.targets)
    delegations = tuple(
        follower.delegation(each, reported.get(each.action)) for each in plan.delegations
    )
    owed = tuple(found for each in plan.delegations if (found := follower.owed(each)) is not None)
    return Progress(
        plan=plan,
        on=on,
        targets=targets,
        delegations=delegations,
        guardrails=follower.guardrails(),
        owed=owed,
        versions=follower.versions(tuple_of(Amendment, amendments)),
        status=targets[0].status if targets else Status.UNKNOWN,
    )


def _latest_check_ins(
    plan: Plan, check_ins: Sequence[CheckIn], on: date
) -> dict[str, tuple[CheckIn, ...]]:
    """The check-ins known on a day, by action, in order of time."""
    known: dict[str, tuple[CheckIn, ...]] = {each.action: () for each in plan.delegations}
    for check_in in sorted(check_ins, key=lambda each: each.on):
        if check_in.delegation not in known:
            msg = f"a check-in reports on {check_in.delegation!r}, which the plan does not delegate"
            raise UnknownKeyError(msg, check_in.delegation, tuple(known))
        plan.team.person(check_in.by)
        if check_in.on <= on:
            known[check_in.delegation] += (check_in,)
    return known


class _Follower:
    """The measurements of a plan by measure and action, and what follows from them on a day."""

    def __init__(
        self, plan: Plan, measurements: Sequence[Measurement], on: date, profile: Profile
    ) -> None:
        self.plan, self.on, self.profile = plan, on, profile
        self.objective = plan.policy.objective
        self.begin = self.objective.start or plan.started or plan.today
        self.trajectories = {each.measure: each.points for each in plan.trajectories}
        self.readings = _by_target(plan, measurements)

    def whole(self, target: Target) -> TargetProgress:
        """The progress of a target of the main objective."""
        points = self.trajectories.get(target.measure.key) or _points(
            target, self.objective.deadline
        )
        return self._progress(
            target, None, points, begin=self.begin, deadline=self.objective.deadline
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
            status=status,
            stale=bool(result and result.stale) or self._silent(delegation, result, checked_in),
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
            candidates=self._candidates(),
        )

    def versions(self, amendments: Sequence[Amendment]) -> tuple[VersionProgress, ...]:
        """The progress of the main target under each of its versions."""
        every = versions(self.objective, amendments) if amendments else ()
        if len(every) < 2:  # noqa: PLR2004 — one version is the present one
            return ()
        found = []
        for version in every:
            target, deadline = version.objective.target, version.objective.deadline
            if target is not None:
                points = _points(target, deadline)
                result = self._progress(target, None, points, begin=self.begin, deadline=deadline)
                found.append(
                    VersionProgress(
                        target,
                        deadline=deadline,
                        since=version.since,
                        raw=result.raw,
                        planned=result.planned,
                    )
                )
        return tuple(found)

    def _candidates(self) -> tuple[str, ...]:
        """Actions left out that would bring something, the cheapest for what they bring first."""
        measures = {target.measure.key for target in self.objective.targets}
        priced = []
        for left in self.plan.left_out:
            action = self.plan.policy.action(left.action)
            gain = _gain(action, measures)
            if gain > 0:
                priced.append((Fraction(action.cost) / gain, action.key))
        return tuple(key for _, key in sorted(priced))

    def _result(self, delegation: DelegatedAction, on: date) -> TargetProgress | None:
        target = delegation.objective.target
        if target is None:
            return None
        deadline = delegation.objective.deadline
        points = _points(target, deadline)
        begin = min(delegation.start, deadline or delegation.start)
        return self._progress(
            target, delegation.action, points, begin=begin, deadline=deadline, on=on
        )

    def _progress(
        self,
        target: Target,
        action: str | None,
        points: Sequence[tuple[date, Decimal]],
        *,
        begin: date,
        deadline: date | None,
        on: date | None = None,
    ) -> TargetProgress:
        on = self.on if on is None else on
        given = self.readings.get((target.measure.key, action), ())
        observations = observe(given, target, on=on)
        last = observations[-1] if observations else None
        at = last.at if last else on
        window = counted_window(target)
        start = Decimal(0) if window else target.like
        first = window.first if window else begin
        way = None if start is None else (first, start)
        expected = planned_value(at, points, start=way)
        attained = _attained(target, last, window)
        planned = _planned(target, expected, at, window)
        over = deadline is not None and on > deadline
        status = status_of(
            attained.raw,
            planned,
            reached=attained.reached,
            over=over,
            bands=self.profile.status_bands,
        )
        if at < first and status is not Status.REACHED and not over:
            status = Status.TOO_EARLY
        pace = (
            None
            if attained.raw is None or planned is None
            else (self.profile.status_bands.pace(attained.raw, planned))
        )
        return TargetProgress(
            target=target,
            delegation=action,
            value=last.value if last else None,
            at=last.at if last else None,
            raw=_float(attained.raw),
            clamped=_float(attained.clamped),
            planned_value=expected,
            planned=_float(planned),
            pace=_float(pace),
            basis=attained.basis,
            status=status,
            forecast=_forecast(target, observations, deadline, on),
            stale=_stale(target, last, begin, on) and not over,
        )

    def _status_of_work(
        self, delegation: DelegatedAction, done: float | None, work: Fraction
    ) -> Status:
        """The status from the share of the work reported done."""
        if done is None:
            return Status.TOO_EARLY if self.on < delegation.start else Status.UNKNOWN
        over = self.on > delegation.due
        bands = evolve(self.profile.status_bands, basis=PaceBasis.RATIO)
        return status_of(to_fraction(done), work, reached=done == 1, over=over, bands=bands)

    def _silent(
        self, delegation: DelegatedAction, result: TargetProgress | None, checked_in: date | None
    ) -> bool:
        """Whether the last checkpoint passed with neither a reading nor a check-in."""
        grace = self.on - timedelta(GRACE)
        past = [day for day in delegation.checkpoints if day < grace]
        if not past or (result is not None and result.status is Status.REACHED):
            return False
        before = past[-2] if len(past) > 1 else delegation.start
        heard = [day for day in (checked_in, result.at if result else None) if day is not None]
        return not heard or max(heard) < before


def _by_target(
    plan: Plan, measurements: Sequence[Measurement]
) -> Mapping[tuple[str, str | None], list[Measurement]]:
    """Measurements by measure and action: an action's own measure needs no `due_to`."""
    objective = plan.policy.objective
    known: dict[tuple[str, str | None], list[Measurement]] = {
        (measure.key, None): []
        for measure in (*objective.measures, *(each.measure for each in objective.guardrails))
    }
    own: dict[str, str] = {}
    for delegation in plan.delegations:
        target = delegation.objective.target
        if target is not None:
            known[target.measure.key, delegation.action] = []
            if (target.measure.key, None) not in known:
                own[target.measure.key] = delegation.action
    for each in measurements:
        key = (each.measure, each.due_to or own.get(each.measure))
        if key not in known:
            wanted = tuple(sorted({measure for measure, _ in known}))
            about = f" of action {each.due_to!r}" if each.due_to else ""
            msg = f"nothing in the plan is counted in {each.measure!r}{about}"
            raise UnknownKeyError(msg, each.measure, wanted)
        known[key].append(each)
    return known


def _points(target: Target, deadline: date | None) -> tuple[tuple[date, Decimal], ...]:
    """The stated milestones, then the target itself."""
    if deadline is None or target.value is None:
        return target.milestones
    stated = tuple(point for point in target.milestones if point[0] < deadline)
    return (*stated, (deadline, target.value))


def _attained(target: Target, last: Observation | None, window: Period | None) -> Attainment:
    if last is None or target.value is None or window is None:
        return attain(target, last.value if last else None)
    if not last.complete:
        return Attainment(None, None, Basis.INCOMPLETE)
    if target.like is None:
        reached = last.value >= target.value if not target.falls else None
        return Attainment(None, reached, Basis.NO_BASELINE)
    ended = last.at >= window.last
    if target.like == target.value:
        found = attain(target, last.value)
        return found if ended else Attainment(None, None, Basis.MEASURED)
    raw = _share_of_change(target, last.value, last.at, window)
    reached = raw >= 1 if ended else (None if target.falls else last.value >= target.value)
    return Attainment(raw, reached, Basis.MEASURED)


def _planned(
    target: Target, expected: Decimal | None, at: date, window: Period | None
) -> Fraction | None:
    """The progress planned for a day."""
    if expected is None or target.like is None or target.value is None or not target.change:
        return None
    if window is None:
        return progress(baseline=target.like, target=target.value, value=expected)
    return _share_of_change(target, expected, at, window)


def _share_of_change(target: Target, counted: Decimal, at: date, window: Period) -> Fraction:
    """Progress of a sum counted so far, beyond what the baseline would have brought by the day."""
    baseline, value = Fraction(target.like or 0), Fraction(target.value or 0)
    seasons = target.measure.seasons or EVEN
    passed = planned_share(at, period=window, seasons=seasons)
    return (Fraction(counted) - baseline * passed) / (value - baseline)


def _forecast(
    target: Target, observations: Sequence[Observation], deadline: date | None, on: date
) -> Forecast:
    if target.measure.aggregation is Aggregation.BINARY:
        return Forecast(refused=NoForecast.NO_NUMBERS)
    amounts = [amount for amount in (target.baseline, target.value) if amount is not None]
    window = counted_window(target)
    end = min(deadline, window.last) if deadline and window else deadline
    return forecast(
        [each for each in observations if each.complete],
        deadline=end,
        on=on,
        target=target.value,
        seasons=target.measure.seasons or EVEN,
        step=quantum(*amounts, *(each.value for each in observations[-1:])),
    )


def _stale(target: Target, last: Observation | None, begin: date, on: date) -> bool:
    """Whether the next reading is overdue."""
    if target.measure.every is None:
        return False
    since = last.at if last else begin
    return (on - since).days > _PERIODS[target.measure.every] + target.measure.latency + GRACE


def _gain(action: Action, measures: set[str]) -> Fraction:
    """What an action is expected to bring to some measures, weighed by its chance."""
    means = [
        abs(Fraction(each.estimate.mean))
        for each in action.contributions
        if each.measure in measures
    ]
    return to_fraction(action.chance) * sum(means, Fraction(0))


def _float(value: Fraction | None) -> float | None:
    return None if value is None else round(float(value), 6)
