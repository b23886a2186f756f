"""A plan as an iCalendar (RFC 5545); needs the extra `smartgoals[calendar]` (icalendar).

Work, reviews and the days on which results are judged become entries of whole days. The same plan gives the
same entries with the same UIDs, so that an application that imports it again updates what it has.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any, TypeAlias

import icalendar
from attrs import frozen
from dateutil.rrule import FR, MO, MONTHLY, SA, SU, TH, TU, WE, WEEKLY, rrule

from smartgoals.errors import InvalidValueError
from smartgoals.messages import render
from smartgoals.messages.mandates import parts
from smartgoals.messages.typography import on_one_line
from smartgoals.model import DelegatedAction, Plan
from smartgoals.text import Sentence, Text
from smartgoals.values.key import Reference, key_of
from smartgoals.values.language import Language, validate_language

__all__ = ["to_calendar"]

_WORK = Text(en="{action} ({owner})", fr="{action} ({owner})")
_REVIEW = Text(en="Review: {action} ({owner})", fr="Point d'étape : {action} ({owner})")
_RESULT = Text(en="Result: {action} ({owner})", fr="Résultat : {action} ({owner})")
_DEADLINE = Text(en="Deadline: {objective}", fr="Échéance : {objective}")

_DAY = timedelta(1)
_WEEKDAYS = (MO, TU, WE, TH, FR, SA, SU)
Entry: TypeAlias = icalendar.Event | icalendar.Todo
_WEEKS = (1, 2, 3, 4)
_MONTHS = (1, 2, 3, 6, 12)
_REGULAR = 3
"""A recurrence stands for days of which at most one in so many is moved."""


def to_calendar(
    plan: Plan,
    *,
    stamp: datetime,
    owner: Reference | None = None,
    as_tasks: bool = False,
    sequence: int = 0,
    language: Language = "en",
) -> icalendar.Calendar:
    """The calendar of a plan; its `to_ical()` is what a file with the extension `.ics` holds.

    Args:
        plan: The plan.
        stamp: When the calendar is made, with its time zone: the library has no clock.
        owner: The person whose actions are wanted, or their key; by default everybody's.
        as_tasks: Whether work becomes tasks (VTODO) and not events; many calendars show only events.
        sequence: The revision of the plan, 0 or more: a calendar keeps the entry with the highest one.
        language: `"en"` or `"fr"`.

    Raises:
        InvalidValueError: For a stamp without a time zone, or a negative sequence.
        UnknownKeyError: When the owner is not in the team.
    """
    if not isinstance(stamp, datetime) or stamp.utcoffset() is None:
        msg = f"a stamp is a time with its time zone, not {stamp!r}"
        raise InvalidValueError(msg, stamp)
    if isinstance(sequence, bool) or not isinstance(sequence, int) or sequence < 0:
        msg = f"a sequence is a whole number of 0 or more, not {sequence!r}"
        raise InvalidValueError(msg, sequence)
    validate_language(language)
    only = None if owner is None else plan.team.person(key_of(owner)).key
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//smartgoals//EN")
    calendar.add("version", "2.0")
    for delegation in plan.delegations:
        if only in {None, delegation.owner}:
            for entry in _of_delegation(plan, delegation, language, as_tasks=as_tasks):
                calendar.add_component(entry)
    if plan.policy.objective.deadline is not None:
        calendar.add_component(_of_deadline(plan, plan.policy.objective.deadline, language))
    for component in calendar.subcomponents:
        component.add("dtstamp", stamp)
        component.add("sequence", sequence)
    return calendar


def _of_delegation(
    plan: Plan, delegation: DelegatedAction, language: Language, *, as_tasks: bool
) -> Iterator[Entry]:
    """The work, its reviews, and the day on which the result is judged."""
    uid = f"{plan.policy.key}/{delegation.action}"
    facts = {
        "action": plan.policy.action(delegation.action).statement,
        "owner": plan.team.person(delegation.owner).name,
    }
    kind = icalendar.Todo if as_tasks else icalendar.Event
    work = _entry(kind, f"{uid}/work", _said(_WORK, facts, language))
    letter = [
        f"{label}: {' · '.join(lines)}"
        for label, lines in parts(delegation.mandate, language)
        if lines
    ]
    work.add("description", "\n".join(letter))
    if as_tasks:
        if delegation.start < delegation.due:  # a task has to be due after its start
            work.add("dtstart", delegation.start)
        work.add("due", delegation.due)
        work.add("percent-complete", round(100 * (delegation.done or 0)))
        yield work
    else:
        yield _on_days(work, delegation.start, delegation.due)
    if delegation.checkpoints:
        review = _entry(icalendar.Event, f"{uid}/reviews", _said(_REVIEW, facts, language))
        yield _on_each(review, delegation.checkpoints)
    if delegation.objective.deadline is not None:
        result = _entry(icalendar.Event, f"{uid}/result", _said(_RESULT, facts, language))
        yield _on_days(result, delegation.objective.deadline, delegation.objective.deadline)


def _of_deadline(plan: Plan, deadline: date, language: Language) -> Entry:
    facts = {"objective": plan.policy.objective.statement}
    summary = _said(_DEADLINE, facts, language)
    return _on_days(
        _entry(icalendar.Event, f"{plan.policy.key}/deadline", summary), deadline, deadline
    )


def _entry(kind: type[Entry], uid: str, summary: str) -> Entry:
    entry = kind()
    entry.add("uid", f"{on_one_line(uid)}@smartgoals")
    entry.add("summary", summary)
    return entry


def _said(text: Text, facts: dict[str, str], language: Language) -> str:
    return render(Sentence(text, facts), language=language)


def _on_days(entry: Entry, first: date, last: date) -> Entry:
    """The entry on whole days; an end is the day after the last one, and nobody is busy."""
    entry.add("dtstart", first)
    entry.add("dtend", last + _DAY)
    entry.add("transp", "TRANSPARENT")
    return entry


def _on_each(entry: Entry, days: Sequence[date]) -> Entry:
    """The entry on each of some days: by a recurrence with its exceptions, or day by day."""
    _on_days(entry, days[0], days[0])
    best = min(_candidates(days), key=lambda each: len(set(each.days) ^ set(days)))
    expected = set(best.days)
    if len(days) > 1 and _REGULAR * len(expected ^ set(days)) <= len(days):
        entry.add("rrule", best.rule)
        for day in sorted(expected - set(days)):
            entry.add("exdate", day)
    else:
        expected = {days[0]}
    for day in sorted(set(days) - expected):
        entry.add("rdate", day)
    return entry


@frozen
class _Recurrence:
    """A rule from the first of some days to the last, and the days it gives."""

    rule: dict[str, Any]
    days: tuple[date, ...]


def _candidates(days: Sequence[date]) -> Iterator[_Recurrence]:
    """Every few weeks, or on the same weekday of a month (the first Monday) every few months."""
    first, last = days[0], days[-1]
    start = datetime(first.year, first.month, first.day)  # noqa: DTZ001 — a day has no time zone
    until = datetime(last.year, last.month, last.day)  # noqa: DTZ001 — see above
    place = (first.day - 1) // 7 + 1
    for weeks in _WEEKS:
        dates = rrule(WEEKLY, interval=weeks, dtstart=start, until=until)
        yield _Recurrence(
            {"freq": "weekly", "interval": weeks, "until": last},
            tuple(each.date() for each in dates),
        )
    for months in _MONTHS:
        weekday, name = _WEEKDAYS[first.weekday()](place), str(_WEEKDAYS[first.weekday()])
        dates = rrule(MONTHLY, interval=months, byweekday=weekday, dtstart=start, until=until)
        yield _Recurrence(
            {"freq": "monthly", "interval": months, "byday": f"{place}{name}", "until": last},
            tuple(each.date() for each in dates),
        )
