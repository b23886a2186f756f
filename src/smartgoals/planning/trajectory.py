"""Stage 5, over time. Where things should stand on the way: the whole, and what is asked of each action."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction

from attrs import evolve, frozen

from smartgoals.model.action import Action
from smartgoals.model.coverage import Gap
from smartgoals.model.kinds import Aggregation
from smartgoals.model.measure import Measure, Target
from smartgoals.model.reason import Reason
from smartgoals.model.seasons import EVEN
from smartgoals.model.trajectory import Trajectory
from smartgoals.planning.brief import Brief
from smartgoals.planning.checkpoints import judged_on
from smartgoals.planning.dates import Dates
from smartgoals.planning.gap import Gaps
from smartgoals.planning.owners import Owners
from smartgoals.planning.sharing.course import Course, milestones
from smartgoals.planning.targets import Targets
from smartgoals.text import Sentence, Text
from smartgoals.values.amount import less, step_of
from smartgoals.values.period import Period

STAGE = "trajectory"
INDIVISIBLE = frozenset({Aggregation.LEVEL, Aggregation.BINARY})
"""What has only the milestones that somebody states."""

_STATED = Text(
    en="{measure}: {count:# milestone|# milestones}, as stated.",
    fr="{measure} : {count:# jalon|# jalons}, comme demandé.",
)
_EVEN = Text(
    en="{measure}: {count:# milestone|# milestones}, evenly from the day each action starts.",
    fr="{measure} : {count:# jalon|# jalons}, à parts égales dès que chaque action commence.",
)
_SEASONAL = Text(
    en="{measure}: {count:# milestone|# milestones}, by the seasons, from the day each action"
    " starts.",
    fr="{measure} : {count:# jalon|# jalons}, selon les saisons, dès que chaque action commence.",
)


@frozen(kw_only=True)
class Trajectories:
    """The trajectory of each main target, and how each action's own work spreads over time."""

    wholes: tuple[Trajectory, ...]
    spans: Mapping[str, Period]
    reasons: tuple[Reason, ...]


def set_trajectories(
    brief: Brief, gaps: Gaps, owners: Owners, dates: Dates, targets: Targets
) -> Trajectories:
    """The milestones of every main target; those that somebody stated are kept as they are.

    What comes by itself comes from the start on. What actions bring comes from the day each of them
    starts, in proportion to what it carries, so that nothing is asked of anybody beforehand.
    """
    actions = [ownership.action for ownership in owners.ownerships]
    spans = {action.key: _span(brief, action, dates) for action in actions}
    wholes = tuple(
        Trajectory(gap.measure, points=_whole(brief, gap, targets, spans)) for gap in gaps.gaps
    )
    told = zip(gaps.gaps, wholes, strict=True)
    return Trajectories(
        wholes=wholes,
        spans=spans,
        reasons=tuple(_reason(gap.target, trajectory) for gap, trajectory in told),
    )


def on_the_way(target: Target, span: Period, window: Period | None = None) -> Target:
    """What is asked of an action, with milestones over the days of its work and its effect.

    A target that has milestones keeps them; a level and a yes-or-no gets none. Where the whole is
    counted over a window, so is the part.
    """
    if target.milestones or not target.known or target.measure.aggregation in INDIVISIBLE:
        return target
    days = span if window is None else _within(span, window)
    baseline, value = target.baseline or Decimal(0), target.value or Decimal(0)
    course = Course(Fraction(less(value, baseline)), days, target.measure.seasons or EVEN)
    return evolve(
        target,
        milestones=milestones(
            [course],
            end=span.last,
            every=target.measure.every,
            step=step_of(baseline, value),
            start=baseline,
        ),
    )


def _span(brief: Brief, action: Action, dates: Dates) -> Period:
    start, end = dates.slot(action.key).start, judged_on(brief, action, dates)
    return Period(min(start, end), end)


def _within(span: Period, window: Period) -> Period:
    """The part of a window that lies in a span, or the last day of the span where none does."""
    first, last = max(span.first, window.first), min(span.last, window.last)
    return Period(first, last) if first <= last else Period(span.last, span.last)


def _whole(
    brief: Brief, gap: Gap, targets: Targets, spans: Mapping[str, Period]
) -> Sequence[tuple[date, Decimal]]:
    target, end = gap.target, brief.deadline
    value = target.value or Decimal(0)
    if target.milestones or gap.measure.aggregation in INDIVISIBLE:
        stated = [one for one in target.milestones if one[0] < end]
        return [*stated, (end, value)]
    baseline = target.baseline or Decimal(0)
    window, start = counted_over(target), baseline
    if window is None:
        courses = list(_moving(brief, gap, targets, spans))
    else:
        # What is counted over a window starts from nothing on its first day.
        days, start = _within(Period(min(window.first, end), end), window), Decimal(0)
        courses = [Course(Fraction(value), days, gap.measure.seasons or EVEN)]
    step = step_of(baseline, value)
    if gap.measure.aggregation is not Aggregation.SUM:
        step = step_of(step.scaleb(-1))
    return milestones(courses, end=end, every=gap.measure.every, step=step, start=start)


def counted_over(target: Target) -> Period | None:
    """The days over which a target is counted up from nothing, where it is."""
    summed = target.measure.aggregation is Aggregation.SUM
    return target.comparison.value if target.comparison is not None and summed else None


def _moving(
    brief: Brief, gap: Gap, targets: Targets, spans: Mapping[str, Period]
) -> Iterator[Course]:
    """What comes by itself, as far as it helps, and what the actions bring."""
    target, seasons = gap.target, gap.measure.seasons or EVEN
    begin = min(brief.policy.objective.start or brief.today, brief.today)
    whole = Period(begin, brief.deadline)
    change = Fraction(target.change or 0)
    drift = Fraction(gap.trend) - Fraction(target.baseline or 0)
    helps = drift * change > 0
    itself = change if gap.amount == 0 else drift if helps else Fraction(0)
    carried = _carried(gap.measure, targets, spans)
    total = sum(carried.values(), Fraction(0))
    if not total:
        yield Course(change, whole, seasons)
        return
    if itself:
        yield Course(itself, whole, seasons)
    for action, amount in sorted(carried.items()):
        days = Period(min(spans[action].first, brief.deadline), brief.deadline)
        yield Course((change - itself) * amount / total, days, seasons)


def _carried(
    measure: Measure, targets: Targets, spans: Mapping[str, Period]
) -> dict[str, Fraction]:
    """How much of a measure each delegated action carries, nominally where that is known."""
    asked = (measure.numerator or measure).key
    return {
        action: Fraction(share.buffered if share.nominal is None else share.nominal)
        for action in spans
        for share in targets.of(action)
        if share.measure == asked
    }


def _reason(target: Target, trajectory: Trajectory) -> Reason:
    measure = target.measure
    text = _SEASONAL if measure.seasons else _EVEN
    if target.milestones or measure.aggregation in INDIVISIBLE:
        text = _STATED
    facts = {"measure": measure.name, "count": len(trajectory.points)}
    return Reason(stage=STAGE, about=measure.key, sentence=Sentence(text, facts))
