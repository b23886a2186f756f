"""Stage 7. Review dates of owner and leader, early enough to change course."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import cached_property

from attrs import frozen
from dateutil.rrule import MO, MONTHLY, WEEKLY, rrule

from smartgoals.model.action import Action
from smartgoals.model.delegation import DelegationLevel
from smartgoals.model.message import Message, MessageCode
from smartgoals.model.plan_results import Reason
from smartgoals.model.risk import Impact
from smartgoals.planning.assignment.stage import Owners
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.delegation.levels import Levels
from smartgoals.planning.timetable import Timetable, judged_on

STAGE = "checkpoints"


@frozen
class Rhythm:
    """A recurrence on Mondays: every few weeks, or on the first Monday of every few months."""

    days: int
    weeks: int
    months: int
    name: MessageCode


RHYTHMS = (
    Rhythm(7, 1, 0, MessageCode.EVERY_WEEK),
    Rhythm(14, 2, 0, MessageCode.EVERY_OTHER_WEEK),
    Rhythm(28, 0, 1, MessageCode.FIRST_MONDAYS),
    Rhythm(91, 0, 3, MessageCode.EVERY_QUARTER),
)
"""From tight to loose."""


@frozen(kw_only=True)
class Checkpoints:
    """For each owned action the days of its reviews, in order."""

    days: tuple[tuple[str, tuple[date, ...]], ...]
    reasons: tuple[Reason, ...]

    def rhythm_of(self, action: str) -> Message | None:
        """How often one action is reviewed; None where it is never."""
        return next(
            (reason.message.fact("rhythm") for reason in self.reasons if reason.about == action),
            None,
        )

    def of(self, action: str) -> tuple[date, ...]:
        """The reviews of one action."""
        return self._by_action[action]

    @cached_property
    def _by_action(self) -> dict[str, tuple[date, ...]]:
        return dict(self.days)


def set_checkpoints(
    context: PlanningContext, owners: Owners, dates: Timetable, levels: Levels
) -> Checkpoints:
    """Reviews from the start of the work to the day the result is judged.

    The rhythm is the shortest that gives no more reviews than the profile allows; one step shorter
    where the owner decides little alone or much is at stake; never shorter than the interval at
    which numbers arrive. Reviews on closed days move to the next open day.
    """
    days, reasons = [], []
    for ownership in owners.ownerships:
        action = ownership.action
        start = dates.slot(action.key).start
        end = judged_on(context, action, dates)
        rhythm = _rhythm(context, action, start, end, dict(levels.of(action.key)))
        found = _recurring(context, rhythm, start, end)
        name = rhythm.name
        if len(found) < context.profile.fewest_checkpoints:
            spread = _spread(context, start, end)
            if len(spread) > len(found):
                found, name = spread, MessageCode.CHECKPOINTS_SPREAD
        days.append((action.key, found))
        if found:
            facts = {"count": len(found), "first": found[0], "rhythm": Message(name)}
            message = Message(MessageCode.CHECKPOINTS, facts)
            reasons.append(Reason(stage=STAGE, about=action.key, message=message))
    return Checkpoints(days=tuple(days), reasons=tuple(reasons))


def _rhythm(
    context: PlanningContext,
    action: Action,
    start: date,
    end: date,
    levels: dict[str, DelegationLevel],
) -> Rhythm:
    horizon = (end - start).days
    fitting = [one for one in RHYTHMS if horizon // one.days <= context.profile.most_checkpoints]
    index = RHYTHMS.index(fitting[0]) if fitting else len(RHYTHMS) - 1
    guided = any(level <= DelegationLevel.CONSULT for level in levels.values())
    if guided or action.impact is Impact.HIGH:
        index = max(0, index - 1)
    while index < len(RHYTHMS) - 1 and RHYTHMS[index].days < _latency(context, action):
        index += 1
    return RHYTHMS[index]


def _latency(context: PlanningContext, action: Action) -> int:
    measures = {measure.key: measure for measure in context.policy.objective.measures}
    return max(
        (measures[contribution.measure].latency for contribution in action.contributions), default=0
    )


def _recurring(
    context: PlanningContext, rhythm: Rhythm, start: date, end: date
) -> tuple[date, ...]:
    first = datetime(start.year, start.month, start.day) + timedelta(1)  # noqa: DTZ001 — rrule counts in datetimes; only the day is kept
    last = datetime(end.year, end.month, end.day)  # noqa: DTZ001 — same
    rule = (
        rrule(WEEKLY, interval=rhythm.weeks, byweekday=MO, dtstart=first, until=last)
        if rhythm.weeks
        else rrule(MONTHLY, interval=rhythm.months, byweekday=MO(1), dtstart=first, until=last)
    )
    return _open_days(context, [moment.date() for moment in rule], end)


def _spread(context: PlanningContext, start: date, end: date) -> tuple[date, ...]:
    wanted = context.profile.fewest_checkpoints
    span = (end - start).days
    days = [start + timedelta(span * part // (wanted + 1)) for part in range(1, wanted + 1)]
    return _open_days(context, [day for day in days if day > start], end)


def _open_days(context: PlanningContext, days: Sequence[date], end: date) -> tuple[date, ...]:
    """The days moved to open ones, without duplicates, as long as they lie before the end."""
    moved = {context.calendar.on_or_after(day) for day in days}
    return tuple(sorted(day for day in moved if day < end))
