"""The numbers in an answer, dates aside."""

from __future__ import annotations

from decimal import Decimal

from attrs import frozen

from smartgoals.coaching.understanding.utterance import Utterance
from smartgoals.reading.numerals import number_at
from smartgoals.reading.tagging import tag_tokens
from smartgoals.reading.temporal.deadlines import find_time_expressions
from smartgoals.reading.tokenize import tokenize

_DAYS = frozenset({"jour", "jours", "day", "days", "journees", "journee"})

_PART_OF = frozenset({"of", "sur"})
_OF = frozenset({"of", "de", "d"})
_ROUGH = {
    "dizaine": 10,
    "douzaine": 12,
    "quinzaine": 15,
    "vingtaine": 20,
    "trentaine": 30,
    "quarantaine": 40,
    "cinquantaine": 50,
    "soixantaine": 60,
    "centaine": 100,
    "millier": 1000,
    "dozen": 12,
}
_WEEKS = frozenset({"semaine", "semaines", "week", "weeks"})
_DAYS_IN_A_WEEK = 5


@frozen
class Figure:
    """A number and the word behind it; `whole` where it is what others are a part of: 6 of 40."""

    amount: Decimal
    unit: str
    whole: bool = False

    @property
    def in_days(self) -> bool:
        """Whether it counts days."""
        return self.unit in _DAYS

    @property
    def in_weeks(self) -> bool:
        """Whether it counts weeks."""
        return self.unit in _WEEKS

    @property
    def days(self) -> Decimal:
        """The working days it stands for: five to a week."""
        return self.amount * _DAYS_IN_A_WEEK if self.in_weeks else self.amount


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
        rough = _ROUGH.get(text.word(place))
        if rough is not None:
            if found and found[-1].unit == text.word(place):
                found.pop()
            following = place + 2 if text.word(place + 1) in _OF else place + 1
            rough_ones.add(Decimal(rough))
            found.append(Figure(Decimal(rough), text.word(following)))
            place += 1
            continue
        number = None if place in dated else number_at(text, place)
        if number is None:
            place += 1
            continue
        whole = place > 0 and text.word(place - 1) in _PART_OF
        place, amount = number
        found.append(Figure(amount, text.word(place), whole))
    return tuple(
        figure
        for place, figure in enumerate(found)
        if not (place and figure.amount == found[place - 1].amount and figure.amount in rough_ones)
    )
