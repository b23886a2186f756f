"""What is reported while a plan runs: measurements, check-ins, countermeasures, amendments."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from operator import attrgetter
from typing import TypeAlias

from attrs import Factory, field

from smartgoals.errors import InvalidValueError
from smartgoals.values.amount import Amount, to_decimal, to_decimal_or_none
from smartgoals.values.chance import chance_or_none
from smartgoals.values.checks import as_date, as_date_or_none, not_blank, tuple_of
from smartgoals.values.frozen import frozen
from smartgoals.values.key import key_of, key_or_none
from smartgoals.values.label_enum import LabelEnum


@frozen(kw_only=True)
class Measurement:
    """One observed value of a measure.

    Attributes:
        measure: The measure, or its key.
        value: What was observed, in the unit of the measure. Of a sum counted over a window it is
            what came in between `since` and `at`; of anything else, the level on the day `at`.
        at: The day it was observed, or the last day of the period it counts.
        since: The first day of the period it counts, where it counts one: of a month's figure the
            first of the month, of a year-to-date figure the first of January.
        source: Where the value was read.
        recorded: The day it became known; by default the day `at`. A later record of the same
            period corrects an earlier one.
        due_to: The action whose own result this is, or None for the whole.

    Raises:
        InvalidValueError: For a period that ends before it begins, or a value recorded before
            the period ended.

    >>> Measurement("visits", value=65_200, at=date(2026, 9, 30), source="ticket desk").value
    Decimal('65200')
    """

    measure: str = field(kw_only=False, converter=key_of)
    value: Decimal = field(converter=to_decimal)
    at: date = field(converter=as_date)
    since: date | None = field(default=None, converter=as_date_or_none)
    source: str | None = None
    recorded: date = field(default=Factory(attrgetter("at"), takes_self=True), converter=as_date)
    due_to: str | None = field(default=None, converter=key_or_none)

    def __attrs_post_init__(self) -> None:
        if self.since is not None and self.since > self.at:
            msg = f"a measurement of {self.measure!r} counts from {self.since} to {self.at}: since must not be after at"
            raise InvalidValueError(msg, self.since)
        if self.recorded < self.at:
            msg = f"a measurement of {self.measure!r} at {self.at} cannot be recorded on {self.recorded}, before that day"
            raise InvalidValueError(msg, self.recorded)


@frozen(kw_only=True)
class CheckIn:
    """What the owner of a delegation reports at a checkpoint.

    Attributes:
        delegation: The delegated action, or its key.
        on: The day of the report.
        by: Who reports.
        confidence: The owner's probability of reaching the target, in [0, 1].
        done: The share of the work that is done, in [0, 1]; 1 means finished.
        spent: The money spent on the action so far, in the currency of the policy; 0 or more.
        note: A remark in the owner's words.

    Raises:
        InvalidValueError: For a share outside [0, 1], or less than nothing spent.
    """

    delegation: str = field(kw_only=False, converter=key_of)
    on: date = field(converter=as_date)
    by: str = field(converter=key_of)
    confidence: float | None = field(default=None, converter=chance_or_none)
    done: float | None = field(default=None, converter=chance_or_none)
    spent: Decimal | None = field(default=None, converter=to_decimal_or_none)
    note: str = ""

    def __attrs_post_init__(self) -> None:
        if self.spent is not None and self.spent < 0:
            msg = f"the money spent on {self.delegation!r} is 0 or more, not {self.spent}"
            raise InvalidValueError(msg, self.spent)


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


class AmendedField(LabelEnum):
    """What of an objective was changed."""

    BASELINE = "baseline"
    VALUE = "value"
    DEADLINE = "deadline"


AmendedValue: TypeAlias = Decimal | date | None
"""What an amended field held: an amount, a day, or nothing yet."""


def _amended(value: Amount | date | None) -> AmendedValue:
    return value if value is None or isinstance(value, date) else to_decimal(value)


@frozen(kw_only=True)
class Amendment:
    """A change of an objective that was agreed on: the old value stays on record.

    Attributes:
        subject: The objective, or its key.
        what: Which field of its main target, or its deadline.
        before: What it was, or None where it was not stated.
        after: What it is from then on.
        on: The day of the change.
        by: The key of the person who changed it.
        reason: Why, in words.

    Raises:
        InvalidValueError: When nothing changes, or a day stands for an amount or the reverse.
    """

    subject: str = field(kw_only=False, converter=key_of)
    what: AmendedField = field(converter=AmendedField)
    before: AmendedValue = field(converter=_amended)
    after: AmendedValue = field(converter=_amended)
    on: date = field(converter=as_date)
    by: str = field(converter=key_of)
    reason: str = field(validator=not_blank)

    def __attrs_post_init__(self) -> None:
        kind = date if self.what is AmendedField.DEADLINE else Decimal
        for value in (self.before, self.after):
            if value is not None and not isinstance(value, kind):
                msg = f"the {self.what} of {self.subject!r} cannot be {value!r}"
                raise InvalidValueError(msg, value)
        if self.before == self.after:
            msg = f"the {self.what} of {self.subject!r} was {self.before} before: nothing changes"
            raise InvalidValueError(msg, self.after)
