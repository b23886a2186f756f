"""The diagnosis: what is strong, what can improve, what helps or threatens from outside."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import ClassVar

from attrs import Factory, field

from smartgoals.values.checks import as_date_or_none, not_blank, tuple_of
from smartgoals.values.frozen import frozen
from smartgoals.values.key import from_statement


@frozen(kw_only=True)
class Assessment:
    """A judgement on something that matters: the base of the four kinds below.

    The Assessment of the Business Motivation Model.

    Attributes:
        statement: What is judged, in words.
        key: Short name for references; made from the statement where none is given.
        evidence: How this is known.
        by: Who judged.
        on: The day of the judgement.
        accepted: Whether it was decided to do nothing about it.

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
    """Several assessments.

    Args:
        values: Strengths, improvements, opportunities and threats.
    """
    return tuple_of(Assessment, values)
