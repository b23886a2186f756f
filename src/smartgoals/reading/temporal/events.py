"""Deadlines that are events: "by Christmas", "by the next annual review", "before I turn 30"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smartgoals.reading.lexicon import tags
from smartgoals.reading.numerals import number_at
from smartgoals.reading.temporal.dates import with_year
from smartgoals.reading.temporal.period import CalendarPeriod, TimeExpression

if TYPE_CHECKING:
    from smartgoals.reading.tagging import TaggedText

_NEAR: Final = 8
_LONGEST_NOUN: Final = 4
"""Words in the longest name of an event, apart from "of"."""


def event_deadline(text: TaggedText, place: int, inner: int, sense: int) -> TimeExpression | None:
    """The event that a preposition introduces.

    Args:
        text: The tagged sentence.
        place: Index of the preposition.
        inner: Index behind it and its articles.
        sense: The tag of the preposition.
    """
    for start in (text.after(place, sense), inner):
        if text.has(start, tags.EVENT):
            return _named(text, place, start, sense)
    if sense != tags.BY:
        return None
    if text.has(inner, tags.EDGE):
        return _end_of_event(text, place, inner)
    if text.has(inner, tags.BIRTHDAY) and number_at(text, text.after(inner, tags.BIRTHDAY)):
        return TimeExpression(place, text.after(inner, tags.BIRTHDAY) + 1, dated=False)
    return (
        numbered_step(text, place, inner)
        or next_event(text, place, inner)
        or unnamed_event(text, place)
    )


def _end_of_event(text: TaggedText, place: int, inner: int) -> TimeExpression | None:
    """As in "by the end of the project", "before the end of 5 sessions"."""
    end = text.after(inner, tags.EDGE)
    counted = counted_steps(text, place, end)
    if counted is not None:
        return counted
    while end < inner + _NEAR and text.has(end, tags.SMALL | tags.ORDINAL):
        end += 1
    coming = numbered_step(text, place, end) or next_event(text, place, end)
    if coming is not None:
        return coming
    return TimeExpression(place, end + 1, dated=False) if text.word(end).isalpha() else None


def counted_steps(text: TaggedText, place: int, start: int) -> TimeExpression | None:
    """As in "by the end of 5 sessions", "à l'issue de 6 séances"."""
    number = number_at(text, start)
    if number is None or not text.has(number[0], tags.STEP):
        return None
    return TimeExpression(place, text.after(number[0], tags.STEP))


def numbered_step(text: TaggedText, place: int, start: int) -> TimeExpression | None:
    """As in "by week 4", "avant la séance 3"."""
    behind = text.after(start, tags.STEP)
    if behind == start or not text.has(behind, tags.DIGITS):
        return None
    return TimeExpression(place, behind + 1)


def next_event(text: TaggedText, place: int, inner: int) -> TimeExpression | None:
    """As in "by the next annual review", "d'ici la prochaine commission de sécurité"."""
    noun = text.after(inner, tags.OFFSET)
    if noun == inner or text.value(inner, tags.OFFSET) < 1 or text.has(noun, tags.NO_OCCASION):
        return None
    end = _noun_phrase(text, noun)
    return TimeExpression(place, end, dated=False) if end > noun else None


def _named(text: TaggedText, place: int, start: int, sense: int) -> TimeExpression | None:
    """A feast or a new term; with its year it is a day."""
    found = feast_at(text, start)
    if found is not None and found[1].year is not None:
        return TimeExpression(place, *found)
    end = text.after(start, tags.EVENT)
    if sense != tags.BY:
        return None
    if found is not None:
        return TimeExpression(place, found[0], found[1], dated=False)
    return TimeExpression(place, end, dated=False)


def feast_at(text: TaggedText, place: int) -> tuple[int, CalendarPeriod] | None:
    """A feast that has the same day each year, with the year where it is said."""
    day = text.value(place, tags.EVENT) if text.has(place, tags.EVENT) else None
    if day is None:
        return None
    return with_year(text, text.after(place, tags.EVENT), CalendarPeriod("day", day[0], day[1]))


def unnamed_event(text: TaggedText, place: int) -> TimeExpression | None:
    """As in "before the vote", "avant la phase de vote", but not in "an hour before the meal"."""
    before = text.has(place, tags.BY) and text.value(place, tags.BY) == -1
    if not before or text.has(place - 1, tags.TIME):
        return None
    noun = text.after(place, tags.BY)
    owned = _is_definite(text, noun - 1)
    if _is_definite(text, noun):
        noun, owned = noun + 1, True
    end = _noun_phrase(text, noun, words=1)
    if not owned or end == noun or text.has(noun, tags.NO_EVENT):
        return None
    return TimeExpression(place, end, dated=False)


def _is_definite(text: TaggedText, place: int) -> bool:
    """Whether "the", "our" or the like stands at a place."""
    return text.has(place, tags.DETERMINER) and not text.has(place, tags.ARTICLE)


def _noun_phrase(text: TaggedText, place: int, words: int = _LONGEST_NOUN) -> int:
    """Where the name of an event ends: "commission de sécurité", "patron-saint feast"."""
    end = place
    for _ in range(_LONGEST_NOUN):
        if not text.word(end).isalpha() or text.has(end, tags.SMALL):
            break
        words -= 1
        end += 1
        joint = end + text.has(end, tags.OF)
        joint += joint > end and text.has(joint, tags.DETERMINER)
        if text.word(end) == "-" and text.tokens.touches_previous(end):
            joint = end + 1
        if joint == end and words == 0:
            break
        if joint > end and text.word(joint).isalpha():
            end = joint
    return end
