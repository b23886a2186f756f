"""The numbers in an answer, dates aside."""

from __future__ import annotations

import re
from decimal import Decimal

from attrs import frozen

from smartgoals.coaching.understanding.utterance import Utterance
from smartgoals.reading.numerals import number_at
from smartgoals.reading.tagging import tag_tokens
from smartgoals.reading.temporal.deadlines import find_time_expressions
from smartgoals.reading.tokenize import tokenize

_DAYS = frozenset({"jour", "jours", "day", "days", "journees", "journee"})

_PART_OF = frozenset({"of", "sur"})
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
    place = 0
    while place < text.size:
        number = None if place in dated else number_at(text, place)
        if number is None:
            place += 1
            continue
        whole = place > 0 and text.word(place - 1) in _PART_OF
        place, amount = number
        found.append(Figure(amount, text.word(place), whole))
    return tuple(found)


_FACTORS = (
    (
        Decimal("0.5"),
        r"\b(half|halve[ds]?|(la )?moitie|de moitie|divis\w+ par (deux|2)|deux fois moins)\b",
    ),
    (
        Decimal(2),
        r"\b(double[rds]?|doubling|le double|twice|two times|deux fois plus|multipli\w+ par (deux|2))\b",
    ),
    (Decimal(3), r"\b(triple[rds]?|three times|trois fois plus|multipli\w+ par (trois|3))\b"),
)
_SHARES = (
    (Decimal("0.5"), r"\b(half|fifty[- ]fifty|(la )?moitie)\b"),
    (Decimal("0.75"), r"\b(three quarters|(les )?trois quarts)\b"),
    (Decimal("0.25"), r"\b(a quarter|one quarter|un quart|le quart)\b"),
    (Decimal("0.67"), r"\b(two thirds|(les )?deux tiers)\b"),
    (Decimal("0.33"), r"\b(a third|one third|un tiers|le tiers)\b"),
    (
        Decimal(1),
        r"\b(all of it|everything|entirely|completely|totally|entierement|totalement|tout|100 ?%)\b",
    ),
)


def factor(utterance: Utterance) -> Decimal | None:
    """By how much a level is to be multiplied, where an answer says so in relation to today.

    Args:
        utterance: What was said.

    >>> from datetime import date
    >>> factor(Utterance(text="30 % more", language="en", today=date(2026, 1, 12)))
    Decimal('1.3')
    """
    for amount, pattern in _FACTORS:
        if re.search(pattern, utterance.plain):
            return amount
    change = _CHANGE.search(utterance.plain)
    if change is None:
        return None
    part = next(
        figure.amount for figure in figures(utterance, dates=True) if figure.unit in _PERCENT
    )
    return 1 + (-part if _LESS.search(change[0]) else part) / 100


_PERCENT = frozenset({"%", "percent", "pourcent", "pour", "per"})
_CHANGE = re.compile(
    r"[+-]\s?\d+([.,]\d+)?\s?%|(\d|\w+) ?(%|percent|pour ?cent|per cent) (more|less|fewer|de plus|de moins|higher|lower)"
    r"|\b(up|down|increase|reduce|cut|raise|hausse|baisse|augment\w+|reduire|baisser|diminu\w+)\b[^\d]{0,20}\b(by|de) (\d|\w+) ?(%|percent|pour ?cent|per cent)"
)
_LESS = re.compile(r"-\s?\d|less|fewer|de moins|lower|\bdown\b|reduce|cut|baisse|reduire|diminu")


def share(utterance: Utterance) -> Decimal | None:
    """A share in words: half, a third, everything.

    Args:
        utterance: What was said.
    """
    return next((part for part, words in _SHARES if re.search(words, utterance.plain)), None)


_MINUTES = {
    "minute": 1,
    "minutes": 1,
    "min": 1,
    "hour": 60,
    "hours": 60,
    "heure": 60,
    "heures": 60,
    "h": 60,
    "day": 1440,
    "days": 1440,
    "jour": 1440,
    "jours": 1440,
    "week": 10080,
    "weeks": 10080,
    "semaine": 10080,
    "semaines": 10080,
}


DURATIONS = frozenset(_MINUTES)
"""Words for units of time that can be converted."""


def in_one_unit(found: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Durations in different units, all in the smallest of these; other figures as they are.

    Args:
        found: The figures of an answer.

    >>> [
    ...     int(one.amount)
    ...     for one in in_one_unit((Figure(Decimal(3), "weeks"), Figure(Decimal(5), "days")))
    ... ]
    [21, 5]
    """
    units = {figure.unit for figure in found}
    if len(units) < 2 or not units <= _MINUTES.keys():  # noqa: PLR2004 — two units to bring together
        return found
    unit = min(units, key=lambda name: (_MINUTES[name], name))
    return tuple(
        Figure(figure.amount * _MINUTES[figure.unit] / _MINUTES[unit], unit, figure.whole)
        for figure in found
    )
