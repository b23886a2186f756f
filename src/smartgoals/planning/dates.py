"""Stage 4. When each action starts and is due, given who owns it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from heapq import heapify, heappop, heappush

from attrs import frozen

from smartgoals.errors import InvalidValueError
from smartgoals.model.action import Action
from smartgoals.model.plan import Reason
from smartgoals.model.shortfall import LateAction
from smartgoals.planning.agenda import Agenda
from smartgoals.planning.brief import Brief
from smartgoals.planning.owners import Owners, Ownership
from smartgoals.text import Sentence, Text

STAGE = "dates"

_WHEN = Text(
    en="From {start:short} to {due:short}: {days:# working day|# working days} at {share:percent} of a day.",
    fr="Du {start:short} au {due:short} : {days:# jour ouvré|# jours ouvrés} à {share:percent} de la journée.",
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
        return next(slot for slot in self.slots if slot.action == action)


def workdays_needed(action: Action) -> int:
    """The owner's working days an action runs over: its effort at its share, at least one."""
    return max(1, -(-Fraction(action.effort) // Fraction(action.share)))


def set_dates(brief: Brief, owners: Owners) -> Dates:
    """The earliest dates on which everything can be done in turn.

    An action waits for what it follows and for its earliest start, then takes its owner's next
    working days in a row, as long as nobody is asked for more than a whole day. Among those that
    could start, the one with the longest chain of work behind it goes first.

    Raises:
        InvalidValueError: When an action would not end within ten years.
    """
    agendas = {
        person.key: Agenda(person, brief.calendar, brief.today) for person in brief.team.people
    }
    owned = {ownership.action.key: ownership for ownership in owners.ownerships}
    slots: dict[str, Slot] = {}
    for key in _in_turn(brief, owned):
        ownership = owned[key]
        earliest = _earliest(brief, ownership.action, slots)
        booked = agendas[ownership.owner.person].book(
            workdays_needed(ownership.action), Fraction(ownership.action.share), earliest
        )
        if booked is None:
            msg = f"{key!r} would not end within ten years of {brief.today}"
            raise InvalidValueError(msg, key)
        slots[key] = Slot(action=key, start=booked[0], due=booked[1])
    late = tuple(_lateness(brief, owned[key].action, slots[key]) for key in sorted(slots))
    return Dates(
        slots=tuple(slots[key] for key in sorted(slots)),
        late=tuple(one for one in late if one is not None),
        reasons=_reasons(owned, slots, [one for one in late if one is not None]),
    )


def _in_turn(brief: Brief, owned: Mapping[str, Ownership]) -> Sequence[str]:
    """Owned actions, each after what it waits for, the longest chain of work first."""
    waits = {key: _owned(before, owned) for key, before in brief.policy.waits().items()}
    waits = {key: before for key, before in waits.items() if key in owned}
    follows: dict[str, list[str]] = {key: [] for key in waits}
    for key, before in waits.items():
        for other in before:
            follows[other].append(key)
    chain = _chains(owned, follows)
    open_waits = {key: len(before) for key, before in waits.items()}
    ready = [(-chain[key], key) for key, count in open_waits.items() if count == 0]
    heapify(ready)
    order: list[str] = []
    while ready:
        _, key = heappop(ready)
        order.append(key)
        for later in follows[key]:
            open_waits[later] -= 1
            if open_waits[later] == 0:
                heappush(ready, (-chain[later], later))
    return order


def _owned(keys: Sequence[str], owned: Mapping[str, Ownership]) -> list[str]:
    return [key for key in keys if key in owned]


def _chains(owned: Mapping[str, Ownership], follows: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """For each action the days of work from its start to the end of the longest line behind it."""
    chain: dict[str, int] = {}
    waiting = sorted(owned)
    while waiting:
        key = waiting[-1]
        later = [other for other in follows[key] if other not in chain]
        if later:
            waiting.extend(later)
            continue
        waiting.pop()
        behind = max((chain[other] for other in follows[key]), default=0)
        chain[key] = behind + workdays_needed(owned[key].action)
    return chain


def _earliest(brief: Brief, action: Action, slots: Mapping[str, Slot]) -> date:
    starts = [brief.today, action.earliest or brief.today]
    starts += [
        slots[other].due + timedelta(1)
        for other in brief.policy.waits()[action.key]
        if other in slots
    ]
    return max(starts)


def _lateness(brief: Brief, action: Action, slot: Slot) -> LateAction | None:
    wanted = min(action.due or brief.deadline, brief.deadline)
    days = (slot.due - wanted).days
    return LateAction(action=action.key, wanted=wanted, days=days) if days > 0 else None


def _reasons(
    owned: Mapping[str, Ownership], slots: Mapping[str, Slot], late: Sequence[LateAction]
) -> tuple[Reason, ...]:
    reasons = []
    for key in sorted(slots):
        action, slot = owned[key].action, slots[key]
        facts = {
            "start": slot.start,
            "due": slot.due,
            "days": workdays_needed(action),
            "share": action.share,
        }
        reasons.append(Reason(stage=STAGE, about=key, sentence=Sentence(_WHEN, facts)))
    for one in late:
        facts = {"late": one.days, "wanted": one.wanted}
        reasons.append(Reason(stage=STAGE, about=one.action, sentence=Sentence(_LATE, facts)))
    return tuple(reasons)
