"""Periods that are running or about to: "for the quarter", "toute l'année", "the first month"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateutil.relativedelta import relativedelta

from smartgoals.reading.lexicon import tags
from smartgoals.reading.lexicon.function_words import AGE_WORDS
from smartgoals.reading.temporal.period import TimeExpression
from smartgoals.reading.temporal.periods import current_period

if TYPE_CHECKING:
    from smartgoals.reading.tagging import TaggedText

_LENGTHS: Final = {
    "year": relativedelta(years=1),
    "school year": relativedelta(years=1),
    "fiscal year": relativedelta(years=1),
    "half": relativedelta(months=6),
    "quarter": relativedelta(months=3),
    "month": relativedelta(months=1),
    "week": relativedelta(weeks=1),
}
_LONGEST_NOUN: Final = 3


def running_period(text: TaggedText, place: int, sense: int) -> TimeExpression | None:
    """What a preposition makes of a period without number or year.

    Args:
        text: The tagged sentence.
        place: Index of the preposition.
        sense: Its tag.
    """
    first = text.after(place, sense)
    inner = text.after(first, tags.WHOLE)
    bounds = sense in {tags.IN, tags.BY, tags.WITHIN} and text.has(inner, tags.PERIOD)
    if not bounds or _is_other(text, inner):
        return None
    end, unit = text.after(inner, tags.PERIOD), text.value(inner, tags.PERIOD)
    extent = text.value(first, tags.WHOLE) if inner > first else ""
    if extent == "first":
        return _since_event(text, place, end, _LENGTHS.get(unit))
    if extent == "whole":
        return TimeExpression(place, end, within=_LENGTHS.get(unit))
    says_little = text.has(place, tags.OPEN) and not text.has(place, tags.ENDING)
    found = None if says_little or unit == "week" else current_period(text, inner)
    return None if found is None else TimeExpression(place, end, found[1])


def first_period(text: TaggedText, place: int) -> TimeExpression | None:
    """As in "200 members the first year", without a preposition."""
    first = place - 1
    if not text.has(place, tags.PERIOD) or not text.has(first, tags.ORDINAL):
        return None
    if text.value(first, tags.ORDINAL) != 1:
        return None
    end = text.after(place, tags.PERIOD)
    if _is_other(text, place) or (text.word(end).isalpha() and not text.has(end, tags.SMALL)):
        return None
    return _since_event(text, first, end, _LENGTHS.get(text.value(place, tags.PERIOD)))


def _since_event(
    text: TaggedText, start: int, end: int, length: relativedelta | None
) -> TimeExpression:
    """The first year, and the event that it is counted from: "after the reopening"."""
    end = event_end(text, end)
    return TimeExpression(start, end, within=length, anchored=True)


def event_end(text: TaggedText, place: int) -> int:
    """Where the event ends that a duration is counted from, or the same place without one.

    Args:
        text: The tagged sentence.
        place: Index behind the duration: of "after", "of", "suivant".
    """
    if not text.has(place, tags.AFTER | tags.OF):
        return place
    tag = tags.AFTER if text.has(place, tags.AFTER) else tags.OF
    noun = text.after(place, tag)
    noun += text.has(noun, tags.DETERMINER)
    end = noun
    while end < noun + _LONGEST_NOUN and text.word(end).isalpha() and not text.has(end, tags.SMALL):
        end += 1
    return end if end > noun else place


def _is_other(text: TaggedText, place: int) -> bool:
    """As in "over the years", "year 2", "the first year students"."""
    end = text.after(place, tags.PERIOD)
    behind = text.word(end)
    if text.has(end, tags.OF) and not text.has(end + 1, tags.DETERMINER):
        return True
    return text.has(place, tags.MANY) or behind in AGE_WORDS | {"-"} or behind[:1].isdecimal()
