"""Means above the single action: strategies, guidelines, exclusions."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import Factory, field, frozen

from smartgoals.values.checks import many, not_blank
from smartgoals.values.key import from_statement, keys_of


@frozen(kw_only=True)
class Strategy:
    """A lasting course of action that groups actions (BMM Strategy, OGSM).

    `answers` refers to the assessments it responds to.
    """

    statement: str = field(kw_only=False, validator=not_blank)
    key: str = field(default=Factory(from_statement, takes_self=True), validator=not_blank)
    answers: tuple[str, ...] = field(default=(), converter=keys_of)


@frozen(kw_only=True)
class Guideline:
    """A rule of conduct that bounds the means (BMM Business Policy)."""

    statement: str = field(kw_only=False, validator=not_blank)
    key: str = field(default=Factory(from_statement, takes_self=True), validator=not_blank)


@frozen(kw_only=True)
class Exclusion:
    """What is given up on purpose (Rumelt, 2011). Actions with one of these tags are ruled out.

    >>> Exclusion("No third temporary exhibition", tags=["exhibition"]).tags
    ('exhibition',)
    """

    statement: str = field(kw_only=False, validator=not_blank)
    key: str = field(default=Factory(from_statement, takes_self=True), validator=not_blank)
    tags: tuple[str, ...] = field(default=(), converter=many)


def exclusions(values: Iterable[Exclusion | str]) -> tuple[Exclusion, ...]:
    """Several exclusions; a bare statement will do for one that rules out no tag."""
    return tuple(
        value if isinstance(value, Exclusion) else Exclusion(value) for value in many(values)
    )
