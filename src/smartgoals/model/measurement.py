"""What comes back while a plan runs: readings, check-ins, countermeasures, amendments."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from attrs import field, frozen

from smartgoals.values.amount import to_decimal
from smartgoals.values.chance import chance_or_none
from smartgoals.values.checks import as_date, not_blank, tuple_of
from smartgoals.values.key import key_of


@frozen(kw_only=True)
class Measurement:
    """A reading of a measure.

    Attributes:
        measure: The key of the measure.
        value: What was read, in the unit of the measure.
        at: The day it was read, or the last day it counts.
        source: Where it was read; None if not known.

    >>> Measurement("visits", value=65_200, at=date(2026, 9, 30), source="ticket desk").value
    Decimal('65200')
    """

    measure: str = field(kw_only=False, converter=key_of)
    value: Decimal = field(converter=to_decimal)
    at: date = field(converter=as_date)
    source: str | None = None


@frozen(kw_only=True)
class CheckIn:
    """What an owner says at a checkpoint.

    Attributes:
        delegation: The key of the delegated action.
        on: The day.
        by: The key of the person who says it.
        confidence: Their chance of reaching the target; 0 to 1, or None.
        note: Anything else they say.
    """

    delegation: str = field(kw_only=False, converter=key_of)
    on: date = field(converter=as_date)
    by: str = field(converter=key_of)
    confidence: float | None = field(default=None, converter=chance_or_none)
    note: str = ""


@frozen(kw_only=True)
class Review:
    """What was seen at a checkpoint.

    Attributes:
        on: The day.
        pace: Actual over planned progress; 1 is on plan.
        on_track: What was declared, whatever the pace says.
    """

    on: date = field(kw_only=False, converter=as_date)
    pace: float | None = None
    on_track: bool | None = None


@frozen(kw_only=True)
class Countermeasure:
    """The response to a missed target (hoshin kanri).

    Attributes:
        delegation: The key of the delegated action.
        statement: What is done.
        who: The key of the person who does it.
        by: The day it is done.
    """

    delegation: str = field(kw_only=False, converter=key_of)
    statement: str = field(validator=not_blank)
    who: str = field(converter=key_of)
    by: date = field(converter=as_date)


def as_reviews(values: Iterable[Review]) -> tuple[Review, ...]:
    """Several reviews, in order of time.

    Args:
        values: Reviews in any order.
    """
    return tuple(sorted(tuple_of(Review, values), key=lambda review: review.on))


def as_countermeasures(values: Iterable[Countermeasure]) -> tuple[Countermeasure, ...]:
    """Several countermeasures.

    Args:
        values: Countermeasures in any order.
    """
    return tuple_of(Countermeasure, values)


@frozen(kw_only=True)
class Amendment:
    """A promise that was changed: the old value stays on record.

    Attributes:
        subject: The key of what was changed.
        what: The name of the part that changed, such as "deadline".
        before: The old value, in words.
        after: The new value, in words.
        on: The day of the change.
        by: The key of the person who changed it.
        reason: Why.
    """

    subject: str = field(kw_only=False, converter=key_of)
    what: str = field(validator=not_blank)
    before: str
    after: str
    on: date = field(converter=as_date)
    by: str = field(converter=key_of)
    reason: str = field(validator=not_blank)
