"""The diagnosis: what is strong, what can improve, what helps or threatens from outside."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import ClassVar

from attrs import Factory, field, frozen

from smartgoals.values.checks import as_date_or_none, not_blank, tuple_of
from smartgoals.values.key import from_statement


@frozen(kw_only=True)
class Assessment:
    """A judgement on something that matters, with the evidence and who gave it when.

    The Assessment of the Business Motivation Model; use one of its four kinds below. `accepted`
    says that nothing will be done about it, knowingly.

    >>> weak = Improvement("Word of mouth brings 71 % of visitors", evidence="exit survey 2025")
    >>> weak.kind
    'improvement'
    """

    kind: ClassVar[str] = "assessment"

    statement: str = field(kw_only=False, validator=not_blank)
    key: str = field(default=Factory(from_statement, takes_self=True), validator=not_blank)
    evidence: str | None = None
    by: str | None = None
    on: date | None = field(default=None, converter=as_date_or_none)
    accepted: bool = False


class Strength(Assessment):
    """Something inside that already works."""

    __slots__ = ()
    kind: ClassVar[str] = "strength"


class Improvement(Assessment):
    """Something inside that could work better: a point to improve."""

    __slots__ = ()
    kind: ClassVar[str] = "improvement"


class Opportunity(Assessment):
    """Something outside that may help."""

    __slots__ = ()
    kind: ClassVar[str] = "opportunity"


class Threat(Assessment):
    """Something outside that may harm."""

    __slots__ = ()
    kind: ClassVar[str] = "threat"


def as_assessments(values: Iterable[Assessment]) -> tuple[Assessment, ...]:
    """Several assessments."""
    return tuple_of(Assessment, values)
