"""People and teams."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from attrs import Factory, field

from smartgoals.errors import InvalidValueError, UnknownKeyError
from smartgoals.model.action import skill_levels
from smartgoals.model.references import require_known, require_unique_keys
from smartgoals.values.amount import to_decimal, to_decimal_or_none
from smartgoals.values.chance import chance_or_none
from smartgoals.values.checks import as_int, as_texts, not_blank, nouns_of
from smartgoals.values.display import listed, shown
from smartgoals.values.frozen import frozen
from smartgoals.values.key import Reference, from_name, key_of, key_or_none
from smartgoals.values.period import Period, periods

DAYS_IN_A_WEEK = 7


@frozen(kw_only=True)
class Person:
    """Somebody with skills, wishes and a limited number of days.

    Attributes:
        name: What they are called.
        key: Short name for references; made from the name where none is given.
        skills: Skills with levels from 0 (knows of it) to 4 (teaches it).
        aims: Skills they want to grow in.
        capacity: Working days they can give while the plan runs; where None, the calendar alone limits
            them.
        load: Working days already promised elsewhere.
        days_a_week: How many working days of each week they work, from the first on; 1 to 7.
        absences: Periods in which they do not work.
        commitment: How much they want this kind of work; 0 to 1, or None if not known.
        spend_limit: The most they may spend without asking, in the currency of the policy.
        group: Whether this is a department or a committee under one name: it can contribute, but own
            nothing.

    Raises:
        InvalidValueError: For an empty name, negative days, a skill level outside 0 to 4, or days a
            week outside 1 to 7.

    >>> Person("Léa", skills={"mediation": 4}, aims=["partnership"]).skill("mediation")
    4
    """

    name: str = field(kw_only=False, validator=not_blank)
    key: str = field(default=Factory(from_name, takes_self=True), validator=not_blank)
    skills: tuple[tuple[str, int], ...] = field(default=(), converter=skill_levels)
    aims: tuple[str, ...] = field(default=(), converter=as_texts)
    capacity: Decimal | None = field(default=None, converter=to_decimal_or_none)
    load: Decimal = field(default=Decimal(0), converter=to_decimal)
    days_a_week: int = field(default=5, converter=as_int)
    absences: tuple[Period, ...] = field(default=(), converter=periods)
    commitment: float | None = field(default=None, converter=chance_or_none)
    spend_limit: Decimal | None = field(default=None, converter=to_decimal_or_none)
    group: bool = False

    def __attrs_post_init__(self) -> None:
        for name, days in (("capacity", self.capacity), ("load", self.load)):
            if days is not None and days < 0:
                msg = f"the {name} of {self.key!r} is negative: {days}"
                raise InvalidValueError(msg, days)
        if not 1 <= self.days_a_week <= DAYS_IN_A_WEEK:
            msg = f"{self.key!r} works 1 to 7 days a week, not {shown(self.days_a_week)}"
            raise InvalidValueError(msg, self.days_a_week)

    def skill(self, name: str) -> int | None:
        """The level in a skill; None without it.

        Args:
            name: The skill.
        """
        return dict(self.skills).get(name)

    def fit(self, needs: Iterable[tuple[str, int]]) -> Fraction:
        """The mean, over needed skills, of the part of the needed level that is there; 0 to 1.

        Args:
            needs: Pairs of a skill and the level it takes.

        >>> Person("Léa", skills={"mediation": 4, "partnership": 1}).fit([("partnership", 2)])
        Fraction(1, 2)
        """
        had = dict(self.skills)
        parts = [
            min(Fraction(1), Fraction(had.get(skill, 0), level))
            if level
            else Fraction(skill in had)
            for skill, level in needs
        ]
        return sum(parts, Fraction(0)) / len(parts) if parts else Fraction(1)


def as_people(values: Iterable[Person | str]) -> tuple[Person, ...]:
    """Several people.

    Args:
        values: People, or their names.
    """
    return nouns_of(Person, values)


@frozen(kw_only=True)
class Team:
    """The people a policy can be delegated to, and who leads them.

    Attributes:
        people: The people, at least one.
        leader: The key of the person who leads; None without one.

    Raises:
        InvalidValueError: For a team without people, or two people with one key.
        UnknownKeyError: When the leader is not in the team.
    """

    people: tuple[Person, ...] = field(kw_only=False, converter=as_people)
    leader: str | None = field(default=None, converter=key_or_none)

    def __attrs_post_init__(self) -> None:
        if not self.people:
            msg = "a team has at least one person"
            raise InvalidValueError(msg, self.people)
        require_unique_keys(self.people)
        if self.leader is not None:
            require_known("the team", [self.leader], (person.key for person in self.people))

    def person(self, reference: Reference) -> Person:
        """The person with a key.

        Args:
            reference: The person or their key.

        Raises:
            UnknownKeyError: When no one in the team has it.
        """
        key = key_of(reference)
        if key not in self._by_key:
            known = tuple(sorted(self._by_key))
            msg = f"no one in the team has the key {shown(key)}, only {listed(known)}"
            raise UnknownKeyError(msg, key, known)
        return self._by_key[key]

    @cached_property
    def _by_key(self) -> dict[str, Person]:
        return {person.key: person for person in self.people}
