"""The input of a planning run, shared by all stages and immutable."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from math import lcm
from operator import attrgetter

from attrs import Factory, field, frozen

from smartgoals.errors import InvalidValueError
from smartgoals.model.action import Action
from smartgoals.model.calendar import Calendar
from smartgoals.model.person import Team
from smartgoals.model.policy import Policy
from smartgoals.model.profile import Profile
from smartgoals.planning.commitments import Commitments
from smartgoals.planning.fitness import SuitabilityCache
from smartgoals.planning.working_days import WorkingDays


@frozen(kw_only=True)
class PlanningContext:
    """A policy that is ready, a team, a day to start from and the thresholds of the profile.

    Attributes:
        policy: What is wanted and what could be done for it.
        team: Who could do it.
        today: The day from which days are counted; where work has begun under an earlier plan,
            the day of that plan.
        calendar: The working days.
        profile: Thresholds and weights.
        pins: Pairs of action and person: owners that somebody has chosen.
        fixed_owners: Pairs of action and person: owners that the solver has chosen for a date.
        commitments: What an earlier plan has promised.
        replanned_on: The day on which this plan is made; work that has not begun starts then or
            later.
        declined: Pairs of action and person: who has said no to what.
        promised: For each action under way its owner, or None where it is done and whoever owns it
            answers for it, and the pairs of measure and amount that were asked for.

    Raises:
        InvalidValueError: When today is not before the deadline of the main objective.
        UnknownKeyError: When a pin names an action or a person that does not exist.
    """

    policy: Policy
    team: Team
    today: date
    calendar: Calendar = Calendar()
    profile: Profile = Profile()
    pins: tuple[tuple[str, str], ...] = ()
    fixed_owners: tuple[tuple[str, str], ...] = ()
    commitments: Commitments = field(factory=Commitments)
    replanned_on: date = field(default=Factory(attrgetter("today"), takes_self=True))
    declined: frozenset[tuple[str, str]] = frozenset()
    promised: tuple[tuple[str, str | None, tuple[tuple[str, Decimal], ...]], ...] = ()

    def __attrs_post_init__(self) -> None:
        for action, person in self.pins:
            self.policy.action(action)
            self.team.person(person)
        if self.deadline <= self.replanned_on:
            msg = f"the deadline {self.deadline} is not after today, {self.replanned_on}"
            raise InvalidValueError(msg, self.deadline)

    @property
    def deadline(self) -> date:
        """The day the main objective is judged: a policy that is ready has one."""
        deadline = self.policy.objective.deadline
        if deadline is None:
            msg = "a policy without a deadline cannot be planned"
            raise InvalidValueError(msg, deadline)
        return deadline

    def pinned(self, action: str) -> str | None:
        """The person pinned to an action, or None."""
        return self._pinned.get(action)

    def bound(self, action: str) -> str | None:
        """Who an action stays with, whatever days they have: who is pinned, or has worked on it.

        Args:
            action: The key of the action.
        """
        commitment = self.commitments.of(action)
        if self.pinned(action) is not None or commitment is None or not commitment.worked:
            return self.pinned(action)
        able = self.suitability.able(self.policy.action(action))
        return next((one.person for one in able if one.person == commitment.owner), None)

    def earliest_start(self, action: Action, people: Collection[str]) -> date:
        """The first day on which an action may start, if it may go to these people."""
        commitment = self.commitments.to(action.key, people)
        start = commitment.start if commitment and commitment.start else self.replanned_on
        if not (commitment and commitment.begun):
            start = max(start, self.replanned_on)
        return max(start, action.earliest or start)

    def promised_due(self, action: Action, people: Collection[str]) -> date:
        """The last day promised for an action, if any: a preference, and no deadline."""
        commitment = self.commitments.to(action.key, people)
        return commitment.due if commitment and commitment.due else date.max

    def promised_by(self, action: str, person: str) -> Mapping[str, Decimal]:
        """What a person was asked for with an action under an earlier plan, by measure."""
        owner, shares = self._promised.get(action, (None, ()))
        return dict(shares) if owner in {None, person} else {}

    def fixed_owner(self, action: str) -> str | None:
        """The owner that the solver has chosen for an action, or None."""
        return self._fixed_owners.get(action)

    @cached_property
    def suitability(self) -> SuitabilityCache:
        """The suitability of every person for every action, evaluated once."""
        return SuitabilityCache(self.team, self.profile)

    @cached_property
    def working_days(self) -> WorkingDays:
        """The open days of the calendar, for twice the time until the deadline."""
        starts = (action.earliest or self.today for action in self.policy.actions)
        last = max(self.deadline, *starts, self.today)
        return self.days_for(2 * (last - self.today))

    def days_for(self, span: timedelta) -> WorkingDays:
        """The open days of some time, in slots fine enough for what is said of efforts and days.

        Args:
            span: From today to the last day.
        """
        return WorkingDays.of(self.calendar, self.today, span, self._parts)

    @cached_property
    def _parts(self) -> int:
        """In how many slots a day is cut, so that efforts and capacities are whole slots."""
        spans = (Fraction(action.effort) / Fraction(action.share) for action in self.policy.actions)
        people = self.team.people
        free = (Fraction(person.capacity or 0) - Fraction(person.load) for person in people)
        return lcm(*(amount.denominator for amount in (*spans, *free)))

    @cached_property
    def _promised(self) -> dict[str, tuple[str | None, tuple[tuple[str, Decimal], ...]]]:
        return {action: (owner, shares) for action, owner, shares in self.promised}

    @cached_property
    def _pinned(self) -> dict[str, str]:
        return dict(self.pins)

    @cached_property
    def _fixed_owners(self) -> dict[str, str]:
        return dict(self.fixed_owners)
