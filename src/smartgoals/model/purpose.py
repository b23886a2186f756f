"""Purposes: why an objective is wanted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import Factory, converters, evolve, field

from smartgoals.values.checks import not_blank, nouns_of
from smartgoals.values.frozen import frozen
from smartgoals.values.key import from_statement
from smartgoals.values.label_enum import LabelEnum


class Beneficiary(LabelEnum):
    """Whether a purpose is good for the organisation itself or for people outside it."""

    INSIDE = "inside"
    OUTSIDE = "outside"


def as_purposes(values: Iterable[Purpose | str]) -> tuple[Purpose, ...]:
    """Several purposes.

    Args:
        values: Purposes, or their statements; an action is refused.
    """
    return nouns_of(Purpose, values)


@frozen(kw_only=True)
class Purpose:
    """Why an objective is wanted: the objective of the objective (French *finalité*).

    A purpose is an end and need not be measured; it is the Goal of the Business Motivation Model,
    and not the Purpose of the logical framework, which lies one level lower.

    Attributes:
        statement: What it is all for, in words.
        key: Short name for references; made from the statement where none is given.
        because: Why reaching what stands below leads here.
        beneficiary: Whether it is good for the organisation itself or for people outside it.
        purposes: What it serves in turn, up to a value.

    >>> heritage = Purpose("Everybody takes part in their heritage")
    >>> open_days = Purpose("The town keeps us open six days a week", purposes=[heritage])
    >>> [step.statement for step in open_days.ladder()][-1]
    'Everybody takes part in their heritage'
    """

    statement: str = field(kw_only=False, validator=not_blank)
    key: str = field(default=Factory(from_statement, takes_self=True), validator=not_blank)
    because: str | None = None
    beneficiary: Beneficiary | None = field(
        default=None, converter=converters.optional(Beneficiary)
    )
    purposes: tuple[Purpose, ...] = field(default=(), converter=as_purposes)

    def ladder(self) -> Iterator[Purpose]:
        """This purpose and everything it serves, nearest first."""
        yield self
        for purpose in self.purposes:
            yield from purpose.ladder()

    def serving(self, *purposes: Purpose | str) -> Purpose:
        """This purpose with further purposes above it.

        Args:
            purposes: What it also serves.
        """
        return evolve(self, purposes=(*self.purposes, *purposes))
