"""Whose days are promised already: what one part of a cascade tells the next."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from fractions import Fraction

from attrs import Factory, define, evolve, field, frozen

from smartgoals.model.calendar import Calendar
from smartgoals.model.person import Person, Team
from smartgoals.model.plan import Plan
from smartgoals.planning.working_days import WorkingDays
from smartgoals.values.amount import decimal_of
from smartgoals.values.period import Period

_DAY = timedelta(1)


@frozen(kw_only=True)
class Booking:
    """Work that somebody has been given: from one day to another, with a part of each day."""

    first: date
    last: date
    share: Fraction
    effort: Fraction


@define
class CapacityLedger:
    """Everybody in the house with what they were given so far.

    Not a value: it is written on while the plans of one cascade are drawn, one after the other.
    """

    slots: WorkingDays
    team: Team
    bookings: defaultdict[str, list[Booking]] = field(default=Factory(lambda: defaultdict(list)))

    @classmethod
    def of(cls, team: Team, calendar: Calendar, today: date) -> CapacityLedger:
        """The ledger before anything is promised."""
        return cls(WorkingDays.of(calendar, today), team)

    def refuse_strangers(self, keys: Iterable[str]) -> None:
        """Refuse the key of somebody who is not in the house.

        Raises:
            UnknownKeyError: Naming the key.
        """
        for key in keys:
            self.team.person(key)

    def book(self, plan: Plan) -> None:
        """Note down what a plan gives to people."""
        actions = {action.key: action for action in plan.policy.actions}
        for one in plan.delegations:
            action = actions[one.action]
            booking = Booking(
                first=one.start,
                last=one.due,
                share=Fraction(action.share),
                effort=Fraction(action.effort),
            )
            self.bookings[one.owner].append(booking)

    def left(self, key: str, *, until: date, share: Fraction) -> Person:
        """Somebody with what they still have to give.

        Days on which less than a part is left to them are absences now. What they gave elsewhere
        counts as load: all of it against a capacity of their own, and against the calendar what
        falls on days that are still open.

        Args:
            key: Who.
            until: The day until which the calendar counts.
            share: The largest part of a day that anything here will ask for.
        """
        person = self.team.person(key)
        taken = self.bookings.get(key)
        if not taken:
            return person
        periods = tuple(_constant_share_periods(taken))
        full = [Period(one.first, one.last) for one in periods if one.share + share > 1]
        away = evolve(person, absences=(*person.absences, *_joined(full)))
        if person.capacity is not None:
            given = sum((one.effort for one in taken), Fraction(person.load))
        else:
            given = Fraction(person.load) + self._on_open_days(away, periods, until)
        return evolve(away, load=decimal_of(given))

    def _on_open_days(self, person: Person, periods: Iterable[Booking], until: date) -> Fraction:
        """The days' work given up to a day, on days that somebody still works."""
        closed = set(self.slots.closed_to(person))
        end = self.slots.until_day(until)
        return sum(
            (
                one.share
                for one in periods
                for slot in range(
                    self.slots.from_day(one.first), min(end, self.slots.until_day(one.last))
                )
                if slot not in closed
            ),
            Fraction(0),
        )


def _constant_share_periods(taken: Iterable[Booking]) -> Iterator[Booking]:
    """Time in periods on which the part of the day that is taken stays the same."""
    changes: defaultdict[date, Fraction] = defaultdict(Fraction)
    for one in taken:
        changes[one.first] += one.share
        changes[one.last + _DAY] -= one.share
    share, since = Fraction(0), date.min
    for day in sorted(changes):
        if share:
            yield Booking(first=since, last=day - _DAY, share=share, effort=Fraction(0))
        share, since = share + changes[day], day


def _joined(periods: Iterable[Period]) -> Iterator[Period]:
    """Periods in order, those that touch made one."""
    last: Period | None = None
    for period in periods:
        if last is not None and last.last + _DAY == period.first:
            last = Period(last.first, period.last)
        else:
            if last is not None:
                yield last
            last = period
    if last is not None:
        yield last
