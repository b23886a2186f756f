"""Stretches of time: "six months", "les 12 prochains mois", "a year"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from dateutil.relativedelta import relativedelta

from smartgoals.reading.lexicon import tags
from smartgoals.reading.numerals import number_at

if TYPE_CHECKING:
    from smartgoals.reading.tagging import TaggedText

_LENGTHS: Final = {
    "hours": relativedelta(hours=1),
    "days": relativedelta(days=1),
    "weeks": relativedelta(weeks=1),
    "months": relativedelta(months=1),
    "quarters": relativedelta(months=3),
    "semesters": relativedelta(months=6),
    "years": relativedelta(years=1),
    "decades": relativedelta(years=10),
}
_HALVES: Final = {
    "years": relativedelta(months=6),
    "months": relativedelta(days=15),
    "days": relativedelta(hours=12),
}
_MOST: Final = 1000
_ARTICLES: Final = frozenset(
    {"the", "les", "le", "la", "l'", "des", "our", "my", "nos", "un", "une", "a", "an"}
)

Duration = tuple[int, relativedelta, str, bool]
"""The place behind, the length, the unit, and whether it was called the next or coming one."""


def duration_at(text: TaggedText, place: int) -> Duration | None:
    """The stretch of time that starts at a place."""
    start = place
    while text.word(place) in _ARTICLES and place < start + 2 and not _is_one(text, place):
        place += 1
    coming = text.has(place, tags.COMING)
    place = text.after(place, tags.COMING)
    amount = Decimal(1)
    number = number_at(text, place)
    if number is not None:
        place, amount = number
    elif _is_one(text, place):
        place += 1
    elif not coming or text.language == "fr":
        return None
    if text.word(place) == "-":
        place += 1
    coming = coming or text.has(place, tags.COMING)
    place = text.after(place, tags.COMING)
    if not text.has(place, tags.TIME) or amount != int(amount) or amount > _MOST:
        return None
    unit, end = text.value(place, tags.TIME), text.after(place, tags.TIME)
    if unit not in _LENGTHS:
        return None
    if text.has(end, tags.COMING):
        coming, end = True, text.after(end, tags.COMING)
    if text.word(end) == "period":
        end += 1
    return (*_halved(text, end, _LENGTHS[unit] * int(amount), unit), unit, coming)


def _halved(
    text: TaggedText, end: int, length: relativedelta, unit: str
) -> tuple[int, relativedelta]:
    """As in "six ans et demi", "two years and a half"."""
    for extra in (["et", "demi"], ["et", "demie"], ["and", "a", "half"]):
        if unit in _HALVES and text.words[end : end + len(extra)] == extra:
            return end + len(extra), length + _HALVES[unit]
    return end, length


def _is_one(text: TaggedText, place: int) -> bool:
    """As in "A year", "un an": an article that counts."""
    return text.has(place, tags.ARTICLE) and text.has(place + 1, tags.TIME)
