"""The numbers in an answer, dates aside: amounts, durations in one unit, shares and multiples."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from attrs import frozen

from smartgoals.coaching.lexicon import quantities
from smartgoals.coaching.understanding.utterance import Utterance
from smartgoals.reading.numerals import number_at
from smartgoals.reading.tagging import tag_tokens
from smartgoals.reading.temporal.deadlines import find_time_expressions
from smartgoals.reading.tokenize import tokenize
from smartgoals.values.amount import decimal_of

_DAYS_IN_A_WEEK = 5


@frozen
class Figure:
    """A number and the word behind it; `whole` where it is what others are a part of: 6 of 40."""

    amount: Decimal
    unit: str
    whole: bool = False

    @property
    def in_weeks(self) -> bool:
        """Whether it counts weeks."""
        return self.unit in quantities.WEEKS

    @property
    def days(self) -> Decimal:
        """The working days it stands for: five to a week."""
        return multiplied(self.amount, _DAYS_IN_A_WEEK) if self.in_weeks else self.amount


def figures(utterance: Utterance, *, dates: bool = False) -> tuple[Figure, ...]:
    """The numbers of an answer, in the order in which they stand; those of dates only on demand.

    >>> from datetime import date
    >>> utterance = Utterance(
    ...     text="9 300 à 16 000, fin 2027", language="fr", today=date(2026, 1, 12)
    ... )
    >>> [int(figure.amount) for figure in figures(utterance)]
    [9300, 16000]
    """
    text = tag_tokens(tokenize(utterance.text), utterance.language)
    dated = (
        frozenset()
        if dates
        else frozenset(
            place for when in find_time_expressions(text) for place in range(when.start, when.end)
        )
    )
    found: list[Figure] = []
    rough_ones: set[Decimal] = set()
    place = 0
    while place < text.size:
        rough = quantities.ROUGH.get(text.word(place))
        if rough is not None:
            if found and found[-1].unit == text.word(place):
                found.pop()
            following = place + 2 if text.word(place + 1) in quantities.OF_ROUGH else place + 1
            rough_ones.add(Decimal(rough))
            found.append(Figure(Decimal(rough), text.word(following)))
            place += 1
            continue
        number = None if place in dated else number_at(text, place)
        if number is None:
            place += 1
            continue
        before = [text.word(place - step) for step in (1, 2) if place >= step]
        if before and before[0] in quantities.POSSESSIVES:
            before = before[1:]
        whole = bool(before) and before[0] in quantities.PART_OF
        place, amount = number
        found.append(Figure(amount, text.word(place), whole))
    return tuple(
        figure
        for place, figure in enumerate(found)
        if not (place and figure.amount == found[place - 1].amount and figure.amount in rough_ones)
    )


DURATIONS = frozenset(quantities.MINUTES)
"""Words for units of time that can be converted."""


def multiplied(amount: Decimal, times: Decimal | Fraction | int) -> Decimal:
    """A multiple of an amount, whatever the decimal context of the caller.

    Args:
        amount: The amount.
        times: How many times.

    >>> multiplied(Decimal(100), Decimal("1.3"))
    Decimal('130')
    """
    return decimal_of(Fraction(amount) * Fraction(times))


def in_one_unit(found: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Durations in different units, all in the smallest of these; other figures as they are.

    Args:
        found: The figures of an answer.

    >>> from decimal import Decimal
    >>> [
    ...     int(one.amount)
    ...     for one in in_one_unit((Figure(Decimal(3), "weeks"), Figure(Decimal(5), "days")))
    ... ]
    [21, 5]
    """
    units = {figure.unit for figure in found}
    if len(units) < 2 or not units <= quantities.MINUTES.keys():  # noqa: PLR2004 — two units to bring together
        return found
    unit = min(units, key=lambda name: (quantities.MINUTES[name], name))
    return tuple(
        Figure(
            multiplied(
                figure.amount, Fraction(quantities.MINUTES[figure.unit], quantities.MINUTES[unit])
            ),
            unit,
            figure.whole,
        )
        for figure in found
    )


def factor(utterance: Utterance) -> Decimal | None:
    """By how much a level is to be multiplied, where an answer says so in relation to today.

    Args:
        utterance: What was said.

    >>> from datetime import date
    >>> factor(Utterance(text="30 % more", language="en", today=date(2026, 1, 12)))
    Decimal('1.3')
    """
    for amount, pattern in quantities.FACTORS:
        if re.search(pattern, utterance.plain):
            return amount
    change = quantities.CHANGE.search(utterance.plain)
    if change is None:
        return None
    part = next(
        figure.amount
        for figure in figures(utterance, dates=True)
        if figure.unit in quantities.PERCENT
    )
    share_of_it = Fraction(part) / 100
    return decimal_of(1 - share_of_it if quantities.LESS.search(change[0]) else 1 + share_of_it)


def share(utterance: Utterance) -> Decimal | None:
    """A share in words: half, a third, everything.

    Args:
        utterance: What was said.
    """
    return next(
        (part for part, words in quantities.SHARES if re.search(words, utterance.plain)), None
    )
