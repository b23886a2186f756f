"""Means above the single action: strategies, guidelines, exclusions."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import Factory, field

from smartgoals.values.checks import as_texts, not_blank, nouns_of
from smartgoals.values.frozen import frozen
from smartgoals.values.key import from_statement, keys_of


@frozen(kw_only=True)
class Strategy:
    """A lasting course of action that groups actions (BMM Strategy, OGSM).

    Attributes:
        statement: The course of action, in words.
        key: Short name for references; made from the statement where none is given.
        answers: Keys of the assessments it responds to.
    """

    statement: str = field(kw_only=False, validator=not_blank)
    key: str = field(default=Factory(from_statement, takes_self=True), validator=not_blank)
    answers: tuple[str, ...] = field(default=(), converter=keys_of)


@frozen(kw_only=True)
class Guideline:
    """A rule of conduct that bounds the means (BMM Business Policy).

    Attributes:
        statement: The rule, in words.
        key: Short name for references; made from the statement where none is given.
    """

    statement: str = field(kw_only=False, validator=not_blank)
    key: str = field(default=Factory(from_statement, takes_self=True), validator=not_blank)


@frozen(kw_only=True)
class Exclusion:
    """What is given up on purpose (Rumelt, 2011).

    Attributes:
        statement: What is given up, in words.
        key: Short name for references; made from the statement where none is given.
        tags: Actions with one of these tags are ruled out.

    >>> Exclusion("No third temporary exhibition", tags=["exhibition"]).tags
    ('exhibition',)
    """

    statement: str = field(kw_only=False, validator=not_blank)
    key: str = field(default=Factory(from_statement, takes_self=True), validator=not_blank)
    tags: tuple[str, ...] = field(default=(), converter=as_texts)


def as_exclusions(values: Iterable[Exclusion | str]) -> tuple[Exclusion, ...]:
    """Several exclusions.

    Args:
        values: Exclusions, or statements for exclusions without tags.
    """
    return nouns_of(Exclusion, values)


def as_strategies(values: Iterable[Strategy | str]) -> tuple[Strategy, ...]:
    """Several strategies.

    Args:
        values: Strategies, or their statements; an action is refused.
    """
    return nouns_of(Strategy, values)


def as_guidelines(values: Iterable[Guideline | str]) -> tuple[Guideline, ...]:
    """Several guidelines.

    Args:
        values: Guidelines, or their statements.
    """
    return nouns_of(Guideline, values)
