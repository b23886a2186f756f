"""Risks: obstacles and the answers prepared for them, appetite, and bounded experiments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from attrs import Factory, field

from smartgoals.values.amount import to_decimal_or_none
from smartgoals.values.chance import chance_or_none
from smartgoals.values.checks import as_date_or_none, not_blank, nouns_of, sorted_items, tuple_of
from smartgoals.values.frozen import frozen
from smartgoals.values.key import from_statement
from smartgoals.values.label_enum import LabelEnum


class Appetite(LabelEnum):
    """The five levels of the Orange Book (HM Treasury), from least to most."""

    AVERSE = "averse"
    MINIMAL = "minimal"
    CAUTIOUS = "cautious"
    OPEN = "open"
    EAGER = "eager"


def _levels(
    values: Mapping[str, Appetite | str] | Iterable[tuple[str, Appetite | str]],
) -> tuple[tuple[str, Appetite], ...]:
    return tuple((category, Appetite(level)) for category, level in sorted_items(values))


@frozen
class RiskAppetite:
    """The level of risk accepted in each category, such as finance or innovation.

    Attributes:
        levels: Levels by category, or pairs of both.

    >>> RiskAppetite({"innovation": "open", "legal": "averse"}).level("innovation")
    <Appetite.OPEN: 'open'>
    """

    levels: tuple[tuple[str, Appetite], ...] = field(default=(), converter=_levels)

    def level(self, category: str) -> Appetite | None:
        """The level in a category; None where none was set.

        Args:
            category: The category.
        """
        return dict(self.levels).get(category)


@frozen(kw_only=True)
class Experiment:
    """What makes a try that may fail a good one (intelligent failure; Edmondson, 2011).

    Attributes:
        hypothesis: What is expected to happen.
        loss_limit: The most it may cost, in the currency of the policy.
        stop_rule: When it is stopped.
        question: What it is to find out.
    """

    hypothesis: str = field(kw_only=False, validator=not_blank)
    loss_limit: Decimal | None = field(default=None, converter=to_decimal_or_none)
    stop_rule: str | None = None
    question: str | None = None

    @property
    def missing(self) -> tuple[str, ...]:
        """The names of the parts that are not filled in."""
        parts = ("loss_limit", "stop_rule", "question")
        return tuple(part for part in parts if getattr(self, part) is None)


class Impact(LabelEnum):
    """How much depends on something."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@frozen
class IfThen:
    """An implementation intention (Gollwitzer, 1999): if this happens, then that is done.

    Attributes:
        cue: What happens.
        response: What is done then.
        who: Who does it; the owner where None.

    >>> IfThen("bookings stay under 40 ten days before", "Inès writes to the students").who is None
    True
    """

    cue: str = field(validator=not_blank)
    response: str = field(validator=not_blank)
    who: str | None = field(default=None, kw_only=True)


def as_if_thens(values: Iterable[IfThen]) -> tuple[IfThen, ...]:
    """Several if-then plans.

    Args:
        values: If-then plans in any order.
    """
    return tuple_of(IfThen, values)


@frozen(kw_only=True)
class Obstacle:
    """A condition that would make the objective fail (KAOS), and the answer to it.

    Attributes:
        statement: The condition, in words.
        key: Short name for references; made from the statement where none is given.
        likelihood: How likely it is; 0 to 1, or None if not known.
        impact: How much depends on it.
        countermeasure: What is done to prevent it.
        if_then: What is done if it occurs.
    """

    statement: str = field(kw_only=False, validator=not_blank)
    key: str = field(default=Factory(from_statement, takes_self=True), validator=not_blank)
    likelihood: float | None = field(default=None, converter=chance_or_none)
    impact: Impact = field(default=Impact.MEDIUM, converter=Impact)
    countermeasure: str | None = None
    if_then: tuple[IfThen, ...] = field(default=(), converter=as_if_thens)


@frozen(kw_only=True)
class Assumption:
    """A condition outside one's control that must hold (logical framework).

    Attributes:
        statement: The condition, in words.
        key: Short name for references; made from the statement where none is given.
        impact: How much depends on it.
        chance: How likely it holds; 0 to 1, or None if not known.
        check_on: The day on which it is checked.
        owner: Who checks it.
    """

    statement: str = field(kw_only=False, validator=not_blank)
    key: str = field(default=Factory(from_statement, takes_self=True), validator=not_blank)
    impact: Impact = field(default=Impact.MEDIUM, converter=Impact)
    chance: float | None = field(default=None, converter=chance_or_none)
    check_on: date | None = field(default=None, converter=as_date_or_none)
    owner: str | None = None


def as_obstacles(values: Iterable[Obstacle | str]) -> tuple[Obstacle, ...]:
    """Several obstacles.

    Args:
        values: Obstacles, or their statements.
    """
    return nouns_of(Obstacle, values)


def as_assumptions(values: Iterable[Assumption | str]) -> tuple[Assumption, ...]:
    """Several assumptions.

    Args:
        values: Assumptions, or their statements.
    """
    return nouns_of(Assumption, values)
