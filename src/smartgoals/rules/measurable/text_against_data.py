"""MEA-06: a number or a date in the statement that is not the one in the fields."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from smartgoals.model.measure import Target
from smartgoals.model.objective import Objective
from smartgoals.reading import Reading
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text
from smartgoals.values.amount import shift, to_plain_string

_NUMBER = re.compile(r"\d+(?:[ \u00a0\u202f.,'’]\d{3})*(?:[.,]\d+)?")
_SEPARATOR = re.compile(r"\D")
_YEAR = 4
"""Digits of a year; shorter numbers are days."""


@rule(
    "MEA-06",
    "text-against-data",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(
        en="The text says {text}, the data say {data}.",
        fr="Le texte dit {text}, les données disent {data}.",
    ),
    asks=Text(en="Which one is right?", fr="Lequel est le bon ?"),
)
def text_against_data(objective: Objective, context: Context) -> Iterator[Hit]:
    """A number or a date in the statement that is not the one in the fields.

    ## Why

    People read the sentence, machines read the fields. As long as they differ, two objectives are
    being pursued.

    ## Flagged

    >>> from datetime import date, timedelta
    >>> from smartgoals.model import Measure, Objective
    >>> grow = Objective(
    ...     "Accueillir 80 000 visites en 2027",
    ...     target=Measure("visites").from_to(62_000, 74_000),
    ...     deadline=date(2027, 12, 31),
    ... )
    >>> [finding.where for finding in text_against_data(grow)]
    ['target.value']

    ## Instead

    >>> text_against_data(grow.from_to(62_000, 80_000))
    ()
    """
    if objective.target is None and objective.deadline is None:
        return
    if told_in_digits(objective):
        return
    heard = context.reading(objective.statement)
    for name, told in (("baseline", heard.baseline), ("value", heard.value)):
        stored = getattr(objective.target, name, None)
        known = {number for target in objective.targets for number in numbers(target, name)}
        if told is not None and stored is not None and told not in known:
            yield Hit(f"target.{name}", {"text": told, "data": stored})
    told_day, day = heard.deadline, objective.deadline
    if told_day and day and not fits(day, told_day, margin=margin(heard)):
        yield Hit("deadline", {"text": told_day, "data": day})


def told_in_digits(objective: Objective) -> bool:
    """Whether all the digits of a statement stand in its data: quicker to see than to read.

    >>> from smartgoals.model import Measure
    >>> told_in_digits(Objective("Accueillir 74 000 visites", target=Measure("visites").to(74_000)))
    True
    """
    said = [_SEPARATOR.sub("", number) for number in _NUMBER.findall(objective.statement)]
    target, end = objective.target, objective.deadline
    ends = [target.baseline, target.value] if target else []
    known = [_SEPARATOR.sub("", to_plain_string(number)) for number in ends if number is not None]
    in_order = [number for number in said if number in known]
    dates = {str(end.year), str(end.month), str(end.day)} if end else set()
    explained = bool(said) and {*said} <= {*known} | dates
    return explained and in_order == sorted(in_order, key=known.index)


def numbers(target: Target, name: str) -> set[Decimal]:
    """A number of a target, and as the hundredths a person may have written."""
    number: Decimal | None = getattr(target, name)
    return set() if number is None else {number, shift(number, 2)}


def fits(deadline: date, told: date, *, margin: timedelta) -> bool:
    """Whether a deadline is the day that was told, or as near to it as the words are exact.

    "In 12 months" and "by fall" name no day: half a unit of the duration, or a month, is not another
    date. "In 2027" is any day of that year.

    Args:
        deadline: The day in the fields.
        told: The day that was read.
        margin: How far one may be from the other.
    """
    in_the_year = (told.month, told.day) == (12, 31) and deadline.year == told.year
    return in_the_year or abs(deadline - told) <= margin


def margin(heard: Reading) -> timedelta:
    """How far a day may be from the words of a deadline without being another one.

    Args:
        heard: What was read, with a deadline.
    """
    if heard.within is not None:
        if heard.within.years or heard.within.months:
            return timedelta(days=16 if heard.within.years == 0 else 31)
        return timedelta(days=heard.within.days // 7 and 3)
    digits = _NUMBER.findall(heard.deadline_text or "")
    names_a_day = any(len(number) < _YEAR for number in digits)
    return timedelta() if names_a_day else timedelta(days=31)
