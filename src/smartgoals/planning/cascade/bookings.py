"""The days each person has already been assigned by the plans of a cascade drawn before."""

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
    """Work assigned to a person: from one day to another, with a part of each day."""

    first: date
    last: date
    share: Fraction
    effort: Fraction


@define
class CapacityLedger:
    """Every person of a cascade, with the work assigned so far.

    Mutable: it is updated while the plans of one cascade are drawn, one after the other.
    """

    calendar: Calendar
    today: date
    team: Team
    bookings: defaultdict[str, list[Booking]] = field(default=Factory(lambda: defaultdict(list)))

    @classmethod
    def of(cls, team: Team, calendar: Calendar, today: date) -> CapacityLedger:
        """The ledger before any work is assigned."""
        return cls(calendar, today, team)

    def refuse_strangers(self, keys: Iterable[str]) -> None:
        """Refuse the key of a person who is in no team of the cascade.

        Raises:
            UnknownKeyError: Naming the key.
        """
        for key in keys:
            self.team.person(key)

    def book(self, plan: Plan) -> None:
        """Add the work that a plan assigns."""
        actions = {action.key: action for action in plan.policy.actions}
        for delegation in plan.delegations:
            action = actions[delegation.action]
            if not action.effort:
                continue
            booking = Booking(
                first=delegation.start,
                last=delegation.due,
                share=Fraction(action.share),
                effort=Fraction(action.effort),
            )
            self.bookings[delegation.owner].append(booking)

    def left(self, key: str, *, until: date, share: Fraction) -> Person:
        """A person with the capacity that is left.

        Days on which less than `share` is left become absences. Work assigned elsewhere counts as
        load: all of it against a stated capacity, and against the calendar the part that falls on
        days that are still open.

        Args:
            key: The person.
            until: The last day for which the calendar counts.
            share: The largest part of a day that actions here may ask for at the same time.
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
        """The assigned work, in days, that falls on open days up to a day."""
        days = WorkingDays.of(self.calendar, self.today, until - self.today)
        return sum(
            (
                one.share
                * (
                    days.worked_by(person, min(one.last, until))
                    - days.worked_by(person, one.first - _DAY)
                )
                for one in periods
                if one.first <= until
            ),
            Fraction(0),
        )


def _constant_share_periods(taken: Iterable[Booking]) -> Iterator[Booking]:
    """Consecutive periods in each of which the assigned part of the day is constant."""
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
    """Sorted periods; adjacent ones are merged."""
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
