"""Stage 4. When each action starts and is due; who owns it, where that alone keeps a date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from attrs import frozen

from smartgoals.errors import InvalidValueError
from smartgoals.model.action import Action
from smartgoals.model.person import Person
from smartgoals.model.plan_results import LateAction, Reason
from smartgoals.planning.assignment.stage import Owners
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.working_days import WorkingDays
from smartgoals.scheduling import (
    DUE_DATE_OBJECTIVES,
    NO_OPTIONAL_TASKS,
    ObjectiveTerm,
    OptionalTasks,
    Problem,
    Schedule,
    Task,
    Worker,
)
from smartgoals.scheduling.solve import solve
from smartgoals.text import Sentence, Text
from smartgoals.values.amount import subtract

STAGE = "dates"

_WHEN = Text(
    en="From {start:short} to {due:short}: {days:# working day|# working days} at {share:percent}"
    " of a day.",
    fr="Du {start:short} au {due:short} : {days:# jour ouvré|# jours ouvrés} à {share:percent} de"
    " la journée.",
)
_LATE = Text(
    en="Too late by {late:# day|# days}: wanted by {wanted:short}.",
    fr="En retard de {late:# jour|# jours} : attendue le {wanted:short}.",
)


@frozen(kw_only=True)
class Slot:
    """The first and the last day of work on an action."""

    action: str
    start: date
    due: date


@frozen(kw_only=True)
class Dates:
    """A slot for each owned action, sorted by action, and what comes too late."""

    slots: tuple[Slot, ...]
    late: tuple[LateAction, ...]
    reasons: tuple[Reason, ...]

    def slot(self, action: str) -> Slot:
        """The slot of an action."""
        return self._by_action[action]

    @cached_property
    def _by_action(self) -> dict[str, Slot]:
        return {slot.action: slot for slot in self.slots}


def workdays_needed(action: Action) -> int:
    """The owner's working days an action runs over: its effort at its share, at least one."""
    return max(1, -(-Fraction(action.effort) // Fraction(action.share)))


def set_dates(brief: PlanningContext, owners: Owners) -> Dates:
    """The best dates that the scheduling kernel finds: least late, then soonest done.

    An action waits for what it follows and for its earliest start, then takes its owner's working
    days in a row, as long as nobody is asked for more than a whole day.

    Raises:
        InvalidValueError: When an action would not end within ten years.
    """
    owned = {one.action.key: one.action for one in owners.ownerships}
    hands = {one.action.key: {one.owner.person: 0} for one in owners.ownerships}
    slots = brief.slots
    found = solve(problem_of(brief, slots, owned, hands), rounds=brief.profile.rounds)
    if found.makespan > len(slots):
        slots = WorkingDays.of(brief.calendar, brief.today)
        found = solve(problem_of(brief, slots, owned, hands), rounds=brief.profile.rounds)
    return dates_of(brief, slots, owned, found)


def dates_of(
    brief: PlanningContext, slots: WorkingDays, owned: Mapping[str, Action], found: Schedule
) -> Dates:
    """The dates of some actions as a schedule has them.

    Raises:
        InvalidValueError: When an action would not end within ten years.
    """
    booked = tuple(_slot(brief, slots, key, found) for key in sorted(owned))
    late = tuple(
        lateness
        for slot in booked
        if (lateness := _lateness(brief, owned[slot.action], slot)) is not None
    )
    return Dates(slots=booked, late=late, reasons=_reasons(owned, booked, late))


def problem_of(
    brief: PlanningContext,
    slots: WorkingDays,
    actions: Mapping[str, Action],
    hands: Mapping[str, Mapping[str, int]],
    aims: Sequence[ObjectiveTerm] = DUE_DATE_OBJECTIVES,
    choice: OptionalTasks = NO_OPTIONAL_TASKS,
) -> Problem:
    """Some actions as a problem for the kernel.

    Args:
        brief: The task.
        slots: The open days.
        actions: What is to be scheduled, by key.
        hands: For each action the people it is open to, and what each would cost in misfit. To the
            kernel this is a skill of its own for each action.
        aims: What the schedule should keep small, by rank.
        choice: Which of the actions may be left out, and what doing them is worth.
    """
    waits = brief.policy.waits()
    tasks = [
        Task(
            key,
            workdays_needed(action),
            skills={key: 0},
            predecessors=[other for other in waits[key] if other in actions],
            release_date=slots.from_day(brief.opens(action, hands[key])),
            due_date=slots.until_day(
                min(brief.closes(action, hands[key]), wanted_by(brief, action))
            ),
            demand=action.share,
            ignores_capacity=brief.pinned(key) is not None,
            assignment_costs=hands[key],
        )
        for key, action in actions.items()
    ]
    able: dict[str, dict[str, int]] = {person.key: {} for person in brief.team.people}
    for key, people in hands.items():
        for person in people:
            able[person][key] = 0
    workers = [
        Worker(
            person.key,
            skills=able[person.key],
            breaks=slots.closed_to(person),
            capacity=_room(brief, person),
            is_leader=person.key == brief.team.leader,
        )
        for person in brief.team.people
    ]
    return Problem(tasks=tasks, workers=workers, objectives=aims, optional_tasks=choice)


def _room(brief: PlanningContext, person: Person) -> int:
    """The whole days a person has left until the deadline, or as many as they said."""
    days = person.capacity
    if days is None:
        days = Decimal(brief.slots.worked_by(person, brief.deadline))
    return max(int(subtract(days, person.load)), 0)


def wanted_by(brief: PlanningContext, action: Action) -> date:
    """The day an action has to be done by: its own or that of the whole, whichever is first."""
    return min(action.due or brief.deadline, brief.deadline)


def _slot(brief: PlanningContext, slots: WorkingDays, key: str, found: Schedule) -> Slot:
    assignment = found.assignments[key]
    if assignment.end > len(slots):
        msg = f"{key!r} would not end within ten years of {brief.today}"
        raise InvalidValueError(msg, key)
    start, due = slots.day(assignment.start), slots.day(assignment.end - 1)
    return Slot(action=key, start=start, due=due)


def _lateness(brief: PlanningContext, action: Action, slot: Slot) -> LateAction | None:
    wanted = wanted_by(brief, action)
    days = (slot.due - wanted).days
    return LateAction(action=action.key, wanted=wanted, days=days) if days > 0 else None


def _reasons(
    owned: Mapping[str, Action], slots: Sequence[Slot], late: Sequence[LateAction]
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
        reasons.append(Reason(stage=STAGE, about=action.key, sentence=Sentence(_WHEN, facts)))
    for one in late:
        facts = {"late": one.days, "wanted": one.wanted}
        reasons.append(Reason(stage=STAGE, about=one.action, sentence=Sentence(_LATE, facts)))
    return tuple(reasons)


def judged_on(brief: PlanningContext, action: Action, dates: Dates) -> date:
    """The day an action's own result is judged.

    With the whole, where it contributes to a measure; else the day it is due.
    """
    if action.contributions:
        return brief.deadline
    return max(action.due or dates.slot(action.key).due, dates.slot(action.key).due)
