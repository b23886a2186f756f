"""Periods that are running or about to: "for the quarter", "toute l'année", "the first month"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateutil.relativedelta import relativedelta

from smartgoals.reading.calendar_words import current
from smartgoals.reading.lexicon import senses
from smartgoals.reading.when import When

if TYPE_CHECKING:
    from smartgoals.reading.marked import Marked

_OPEN: Final = frozenset(
    {"in", "en", "dans", "entre", "between", "after", "sous", "by", "avant", "before"}
)
"""Prepositions that say too little before a mere period: "in the year"."""
_LENGTHS: Final = {
    "year": relativedelta(years=1),
    "school year": relativedelta(years=1),
    "fiscal year": relativedelta(years=1),
    "half": relativedelta(months=6),
    "quarter": relativedelta(months=3),
    "month": relativedelta(months=1),
    "week": relativedelta(weeks=1),
}
_MANY: Final = frozenset({"years", "annees"})
_LOOSE: Final = frozenset({"session", "cycle", "century", "siecle", "week-end", "weekend"})
_FIRST: Final = frozenset({"first", "premier", "premiere", "1er", "1ere", "1re"})


def running(text: Marked, place: int, sense: int) -> When | None:
    """What a preposition at a place makes of a period without number or year."""
    if sense not in {senses.IN, senses.BY, senses.WITHIN}:
        return None
    first = text.after(place, sense)
    inner = text.after(first, senses.WHOLE)
    if not text.has(inner, senses.PERIOD) or _is_other(text, inner):
        return None
    end, unit = text.after(inner, senses.PERIOD), text.value(inner, senses.PERIOD)
    how = text.value(first, senses.WHOLE) if inner > first else ""
    if how == "first":
        return When(place, end)
    if how == "whole":
        return When(place, end, within=_LENGTHS.get(unit))
    yearly = text.word(place) == "dans" and unit == "year"
    ended = "fin" in text.words[place:first]
    if (text.word(place) in _OPEN and not (yearly or ended)) or unit == "week":
        return None
    found = current(text, inner)
    return None if found is None else When(place, end, found[1])


def first_of_all(text: Marked, place: int) -> When | None:
    """As in "200 members the first year", without a preposition."""
    if not text.has(place, senses.PERIOD) or text.word(place - 1) not in _FIRST:
        return None
    end = text.after(place, senses.PERIOD)
    if _is_other(text, place) or (text.word(end).isalpha() and not text.has(end, senses.SMALL)):
        return None
    return When(place - 1, end)


def _is_other(text: Marked, place: int) -> bool:
    """As in "over the years", "year 2", "the first year students"."""
    word, behind = text.word(place), text.word(text.after(place, senses.PERIOD))
    return word in _MANY | _LOOSE or behind in {"-", "of", "old"} or behind[:1].isdigit()
