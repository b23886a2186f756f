"""Stage 4. When each action starts and is due; who owns it, where that alone keeps a date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from attrs import frozen

from smartgoals.errors import InvalidValueError
from smartgoals.model.action import Action
from smartgoals.model.message import Message, MessageCode
from smartgoals.model.person import Person
from smartgoals.model.plan_results import LateAction, Reason
from smartgoals.planning.assignment.stage import Owners
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.working_days import FARTHEST, WorkingDays
from smartgoals.scheduling import (
    DUE_DATE_OBJECTIVES,
    NO_OPTIONAL_TASKS,
    Assignment,
    ObjectiveTerm,
    OptionalTasks,
    Problem,
    Task,
    Worker,
    solve,
)
from smartgoals.values.amount import subtract

STAGE = "dates"


@frozen(kw_only=True)
class ScheduledDates:
    """The first and the last day of work on an action."""

    action: str
    start: date
    due: date


@frozen(kw_only=True)
class Timetable:
    """A slot for each owned action, sorted by action, and what comes too late."""

    slots: tuple[ScheduledDates, ...]
    late: tuple[LateAction, ...]
    reasons: tuple[Reason, ...]

    def slot(self, action: str) -> ScheduledDates:
        """The slot of an action."""
        return self._by_action[action]

    @cached_property
    def _by_action(self) -> dict[str, ScheduledDates]:
        return {slot.action: slot for slot in self.slots}


def workdays_needed(action: Action) -> int:
    """The owner's working days an action takes: its effort at its share, a begun day as a whole."""
    return -(-Fraction(action.effort) // Fraction(action.share))


def build_timetable(context: PlanningContext, owners: Owners) -> Timetable:
    """The best dates that the scheduling kernel finds: least late, then soonest done.

    An action waits for what it follows and for its earliest start, then takes its owner's working
    days in a row, as long as nobody is asked for more than a whole day. Parts of a day add up: what
    follows may begin on the day on which the first one ends. What takes no effort takes no time.

    Raises:
        InvalidValueError: When an action would not end within two hundred years.
    """
    owned = {ownership.action.key: ownership.action for ownership in owners.ownerships}
    eligible = {
        ownership.action.key: {ownership.owner.person: 0} for ownership in owners.ownerships
    }
    slots = context.working_days
    found = solve(problem_of(context, slots, owned, eligible), rounds=context.profile.rounds)
    span = 2 * (context.deadline - context.today) + timedelta(30)
    while found.makespan > len(slots) and span < FARTHEST:
        span *= 4
        slots = context.days_for(span)
        found = solve(problem_of(context, slots, owned, eligible), rounds=context.profile.rounds)
    return dates_of(context, slots, owned, found.assignments)


def dates_of(
    context: PlanningContext,
    slots: WorkingDays,
    owned: Mapping[str, Action],
    found: Mapping[str, Assignment],
) -> Timetable:
    """The dates of some actions as a schedule has them.

    Raises:
        InvalidValueError: When an action would not end within two hundred years.
    """
    booked = tuple(_slot(context, slots, owned[key], found) for key in sorted(owned))
    late = tuple(
        lateness
        for slot in booked
        if (lateness := _lateness(context, owned[slot.action], slot)) is not None
    )
    return Timetable(slots=booked, late=late, reasons=_reasons(owned, booked, late))


def problem_of(
    context: PlanningContext,
    slots: WorkingDays,
    actions: Mapping[str, Action],
    eligible: Mapping[str, Mapping[str, int]],
    aims: Sequence[ObjectiveTerm] = DUE_DATE_OBJECTIVES,
    choice: OptionalTasks = NO_OPTIONAL_TASKS,
) -> Problem:
    """Some actions as a problem for the kernel.

    Args:
        context: The task.
        slots: The open days.
        actions: What is to be scheduled, by key.
        eligible: For each action the people it is open to, and what each would cost in misfit. To the
            kernel this is a skill of its own for each action.
        aims: What the schedule should keep small, by rank.
        choice: Which of the actions may be left out, and what doing them is worth.
    """
    waits = context.policy.waits()
    tasks = [
        Task(
            key,
            int(Fraction(action.effort) / Fraction(action.share) * slots.parts),
            skills={key: 0},
            predecessors=[other for other in waits[key] if other in actions],
            release_date=slots.from_day(context.earliest_start(action, eligible[key])),
            due_date=slots.until_day(
                min(context.promised_due(action, eligible[key]), wanted_by(context, action))
            ),
            deadline=slots.until_day(context.deadline),
            demand=action.share,
            ignores_capacity=context.bound(key) is not None,
            assignment_costs=eligible[key],
        )
        for key, action in actions.items()
    ]
    able: dict[str, dict[str, int]] = {person.key: {} for person in context.team.people}
    for key, people in eligible.items():
        for person in people:
            able[person][key] = 0
    workers = [
        Worker(
            person.key,
            skills=able[person.key],
            breaks=slots.closed_to(person),
            capacity=_room(context, person, slots.parts),
            is_leader=person.key == context.team.leader,
        )
        for person in context.team.people
    ]
    return Problem(tasks=tasks, workers=workers, objectives=aims, optional_tasks=choice)


def _room(context: PlanningContext, person: Person, parts: int) -> int:
    """The slots a person has left until the deadline, or as many days as they said."""
    days = person.capacity
    if days is None:
        days = Decimal(context.working_days.worked_by(person, context.deadline))
    return max(int(Fraction(subtract(days, person.load)) * parts), 0)


def wanted_by(context: PlanningContext, action: Action) -> date:
    """The day an action has to be done by: its own or that of the whole, whichever is first."""
    return min(action.due or context.deadline, context.deadline)


def _slot(
    context: PlanningContext, slots: WorkingDays, action: Action, found: Mapping[str, Assignment]
) -> ScheduledDates:
    """The dates of an action; what takes no time is done on the day it waits for ends."""
    worker, start, end = found[action.key]
    if end > len(slots):
        msg = f"{action.key!r} would not end within two hundred years of {context.today}"
        raise InvalidValueError(msg, action.key)
    if start == end:
        first = slots.from_day(context.earliest_start(action, [worker]))
        start, end = (end, end + 1) if end <= first else (end - 1, end)
    return ScheduledDates(action=action.key, start=slots.day(start), due=slots.day(end - 1))


def _lateness(context: PlanningContext, action: Action, slot: ScheduledDates) -> LateAction | None:
    wanted = wanted_by(context, action)
    days = (slot.due - wanted).days
    return LateAction(action=action.key, wanted=wanted, days=days) if days > 0 else None


def _reasons(
    owned: Mapping[str, Action], slots: Sequence[ScheduledDates], late: Sequence[LateAction]
) -> tuple[Reason, ...]:
    reasons = []
    for slot in slots:
        action = owned[slot.action]
        facts = {
            "start": slot.start,
            "due": slot.due,
            "days": workdays_needed(action),
            "share": action.share,
        }
        reasons.append(
            Reason(stage=STAGE, about=action.key, message=Message(MessageCode.SCHEDULED, facts))
        )
    for late_action in late:
        facts = {"late": late_action.days, "wanted": late_action.wanted}
        reasons.append(
            Reason(stage=STAGE, about=late_action.action, message=Message(MessageCode.LATE, facts))
        )
    return tuple(reasons)


def judged_on(context: PlanningContext, action: Action, dates: Timetable) -> date:
    """The day an action's own result is judged.

    With the whole, where it contributes to a measure, unless its work ends later; else the day it is
    due.
    """
    if action.contributions:
        return max(context.deadline, dates.slot(action.key).due)
    return max(action.due or dates.slot(action.key).due, dates.slot(action.key).due)
