"""Deadlines and bounded periods, told from the dates and durations that are none."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Final

from attrs import evolve
from dateutil.relativedelta import relativedelta

from smartgoals.reading.lexicon import tags
from smartgoals.reading.temporal.dates import Found, clock_time, day_first
from smartgoals.reading.temporal.durations import duration_at, duration_deadline
from smartgoals.reading.temporal.events import (
    counted_steps,
    event_deadline,
    feast_at,
    numbered_step,
    unnamed_event,
)
from smartgoals.reading.temporal.period import CalendarPeriod, TimeExpression
from smartgoals.reading.temporal.periods import period_at
from smartgoals.reading.temporal.running import first_period, running_period

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smartgoals.reading.tagging import TaggedText

_OPENERS: Final = frozenset({"(", ",", ":", "-", "[", "/", ";"})
_CLOSERS: Final = frozenset({")", "]", ":", ".", ",", ";"})
_SHARES: Final = tags.PERCENT | tags.POINTS
_NEAR: Final = 8
_LOOSE: Final = frozenset({"season", "day", "month", "weekday"})
"""Units of which nobody knows the year where it is not said."""
_DAYS: Final = frozenset({"day", "weekday of month"})
_FIRST_PLAIN_YEAR: Final = 2010
"""Numbers from here on that look like a year are one, whatever follows them."""

_INTRODUCED: Final = (tags.BY, tags.WITHIN, tags.IN, tags.ON, tags.FROM)
_CALENDAR: Final = (
    tags.EDGE
    | tags.FIXED
    | tags.OFFSET
    | tags.PERIOD
    | tags.QUARTER
    | tags.HALF
    | tags.SEASON
    | tags.MONTH
    | tags.WEEKDAY
    | tags.YEAR
    | tags.ORDINAL
    | tags.WEEK_NUMBER
    | tags.DIGITS
)
_NUMBERS: Final = tags.DIGITS | tags.NUMBER | tags.TENS
_DURATIONS: Final = tags.TIME | tags.LONE_DURATION
_TIMED: Final = _CALENDAR | _NUMBERS | tags.TIME | tags.EVENT | tags.BIRTHDAY | tags.STEP
_STARTS: Final = (
    _CALENDAR | _NUMBERS | tags.ARTICLE | tags.SIGN | reduce(or_, _INTRODUCED) | tags.EVE
)


def find_time_expressions(text: TaggedText) -> Iterator[TimeExpression]:
    """All dates, periods and durations that are not part of a quantity, in their order.

    Args:
        text: The tagged sentence.
    """
    behind = 0
    for place in text.positions(_STARTS):
        if place >= behind and (found := _at(text, place)) is not None:
            yield evolve(found, is_deadline=False) if _owns(text, found) else found
            behind = found.end


def _owns(text: TaggedText, when: TimeExpression) -> bool:
    """As in "this fall's intake", unlike "This year's goal is"."""
    owned = text.word(when.end) == "'" and text.word(when.end + 1) == "s"
    return owned and text.first(tags.GOAL_NOUN, when.end, when.end + _NEAR) is None


def _at(text: TaggedText, place: int) -> TimeExpression | None:
    shifted = _shifted(text, place, place)
    if shifted is not None:
        qualifiers = [at for at, mask in text.ending(place) if mask & tags.LEAST]
        return evolve(shifted, start=min([place, *qualifiers]))
    for tag in _INTRODUCED:
        if text.masks[place] & tag and (found := _introduced(text, place, tag)) is not None:
            return found
    return _bare(text, place)


def _shifted(text: TaggedText, place: int, start: int) -> TimeExpression | None:
    """As in "3 weeks before Christmas", "dix jours après le 1er mars", "the day before the gala"."""
    if not text.masks[start] & (_NUMBERS | tags.ARTICLE | tags.DETERMINER | tags.EVE):
        return None
    is_after = False
    if text.has(start, tags.EVE):
        link, days = text.after(start, tags.EVE), -text.value(start, tags.EVE)
        shift: relativedelta | None = relativedelta(days=days)
    else:
        if not text.all & tags.TIME or not text.all & (tags.AFTER | tags.BY):
            return None
        duration = duration_at(text, start)
        if duration is None:
            return None
        link = duration.end
        if duration.unit == "hours":
            return None
        if text.has(link, tags.BY) and text.value(link, tags.BY) == -1:
            shift = None if duration.length is None else -duration.length
            link = text.after(link, tags.BY)
        elif text.has(link, tags.AFTER):
            shift, link = duration.length, text.after(link, tags.AFTER)
            is_after = True
        else:
            return None
    return _from_anchor(text, place, link, shift, is_after=is_after)


def _from_anchor(
    text: TaggedText, place: int, link: int, shift: relativedelta | None, *, is_after: bool
) -> TimeExpression | None:
    """What lies a duration before or after the date or event at a place."""
    anchor = link
    while text.has(anchor, tags.DETERMINER) and anchor < link + 2 and not _is_anchor(text, anchor):
        anchor += 1
    found = feast_at(text, anchor) or period_at(text, anchor)
    if found is not None:
        end, period = found
        if shift is None or period.unit not in _DAYS:
            return TimeExpression(place, end, CalendarPeriod("unknown"))
        return TimeExpression(place, end, period, shift=shift)
    definite = text.has(link, tags.DETERMINER) or text.has(link - 1, tags.DETERMINER)
    if is_after:
        return None
    if text.has(anchor, tags.EVENT):
        return TimeExpression(place, text.after(anchor, tags.EVENT), dated=False)
    if not definite or not text.word(anchor).isalpha() or text.has(anchor, tags.NO_EVENT):
        return None
    return TimeExpression(place, anchor + 1, dated=False)


def _is_anchor(text: TaggedText, place: int) -> bool:
    return text.has(place, tags.EVENT) or period_at(text, place) is not None


def _introduced(text: TaggedText, place: int, sense: int) -> TimeExpression | None:
    """What a preposition introduces: a period, a duration, an event."""
    inner = text.after(place, sense)
    strict = sense == tags.BY and (text.language == "en" or text.value(place, tags.BY) == -1)
    if strict and (end := clock_time(text, inner)) is not None:
        return TimeExpression(place, end, is_deadline=False)
    if not _is_timed(text, inner):
        return unnamed_event(text, place) if sense == tags.BY else None
    if sense == tags.BY and (shifted := _shifted(text, place, inner)) is not None:
        return shifted
    days = _day_range(text, inner)
    return _inside(text, place, sense) if days is None else TimeExpression(place, *days)


def _inside(text: TaggedText, place: int, sense: int) -> TimeExpression | None:
    """The period, duration or event behind a preposition and its articles."""
    inner = first = text.after(place, sense)
    period = period_at(text, inner)
    while period is None and text.has(inner, tags.DETERMINER) and inner < first + 2:
        inner += 1
        period = period_at(text, inner)
    duration = duration_at(text, first) if text.all & _DURATIONS else None
    ahead = sense == tags.IN and text.has(first, tags.DETERMINER) and duration is not None
    if period is not None and sense != tags.WITHIN and not ahead:
        return _dated(text, place, inner, period, sense)
    if sense == tags.BY and text.has(place, tags.ENDING):
        counted = counted_steps(text, place, first) or numbered_step(text, place, inner)
        if counted is not None:
            return counted
    in_time = sense in {tags.WITHIN, tags.IN} or (sense == tags.BY and text.value(place, sense))
    if in_time and duration is not None:
        return duration_deadline(text, place, duration, sense)
    return running_period(text, place, sense) or event_deadline(text, place, inner, sense)


def _is_timed(text: TaggedText, place: int) -> bool:
    """Whether anything about time comes soon: a quick look that spares most words a long one."""
    masks = text.masks
    soon = masks[place] | masks[place + 1] | masks[place + 2] | masks[place + 3]
    return soon & _TIMED != 0 or text.word(place).startswith("fy")


def _dated(
    text: TaggedText, place: int, inner: int, found: Found, sense: int
) -> TimeExpression | None:
    """A period behind a preposition, drawn out to the end of its range."""
    end, period = _ranged(text, *found)
    ranged = end > found[0]
    if _is_amount(text, inner, end, period):
        return None
    if sense == tags.BY and _names_event(text, inner, end, period):
        return unnamed_event(text, place)
    yearless = not period.has_year
    exclusive = sense == tags.BY and text.value(place, sense) == -1 and not ranged
    compared = text.has(place, tags.ON) and period.unit == "year" and text.has(place - 1, _SHARES)
    compared = compared and text.language == "en"
    based = (
        compared
        or sense == tags.FROM
        or _is_start(text, place)
        or (sense != tags.BY and _is_base(text, place, inner, end))
    )
    if sense == tags.ON and period.unit == "season":
        return None
    return TimeExpression(
        place,
        end,
        period,
        exclusive=exclusive,
        is_deadline=ranged or not based,
        dated=not (yearless and period.unit in _LOOSE),
    )


def _names_event(text: TaggedText, inner: int, end: int, period: CalendarPeriod) -> bool:
    """As in "before the spring fair": a season or month that only says which event."""
    bare = period.year is None and period.unit in {"season", "month"} and period.edge is None
    named = text.word(end).isalpha() and not text.has(end, tags.SMALL | tags.VERBS | tags.AND)
    definite = text.has(inner - 1, tags.DETERMINER) or text.has(inner, tags.DETERMINER)
    return bare and named and definite and period.offset is None


def _day_range(text: TaggedText, place: int) -> Found | None:
    """As in "1 and 15 August", "1er au 15 août": days of one month, named once."""
    place += text.has(place, tags.DETERMINER)
    if not text.word(place).isdecimal() or len(text.word(place)) > len("31"):
        return None
    link = text.after(place + 1, tags.SUFFIX)
    if not text.has(link, tags.RANGE_LINK):
        return None
    last = link + 1
    last += text.has(last, tags.DETERMINER)
    return day_first(text, last)


def _ranged(text: TaggedText, end: int, period: CalendarPeriod) -> Found:
    """Follow "to", "and" or a list of months to the last period."""
    for _ in range(_NEAR):
        if not text.has(end, tags.RANGE_LINK) and not (
            text.word(end) == "," and text.has(end + 1, tags.MONTH)
        ):
            break
        inner = end + 1
        inner += text.has(inner, tags.DETERMINER)
        further = period_at(text, inner)
        if further is None or _is_amount(text, inner, *further):
            break
        end, period = further
    return end, period


def _is_amount(text: TaggedText, place: int, end: int, period: CalendarPeriod) -> bool:
    """Whether "2000 members" only looks like a year."""
    if period.unit != "year" or period.year is None or end > place + 1:
        return False
    if text.has(end, tags.PERCENT | tags.MONEY | tags.UNIT | tags.TIME | tags.SCALE):
        return text.word(end) != "m"
    plain = text.word(end).isalpha() and not text.has(end, tags.SMALL | tags.VERBS)
    return plain and period.year < _FIRST_PLAIN_YEAR


def _is_base(text: TaggedText, place: int, inner: int, end: int) -> bool:
    """Whether a year is what one compares with."""
    if text.has(end, tags.BASIS):
        return True
    return any(
        fitting & tags.SINCE and not text.has(start, tags.PLAIN_FROM)
        for stop in (place, inner)
        for start, fitting in text.ending(stop)
    )


def _bare(text: TaggedText, place: int) -> TimeExpression | None:
    """A period without a preposition: "fin 2027", "this quarter", "(2027)"."""
    opened = text.word(place) in _OPENERS
    if not opened and not text.masks[place] & _CALENDAR:
        return None
    inner = place + opened
    days = _day_range(text, inner)
    if days is not None:
        return TimeExpression(inner, *days)
    found = period_at(text, inner)
    if found is None:
        return first_period(text, place)
    if _is_base(text, inner, inner, found[0]) or _is_start(text, inner):
        return TimeExpression(inner, found[0], found[1], is_deadline=False)
    end, period = _ranged(text, *found)
    if period.unit == "year" and period.edge is None and end == inner + 1:
        closed = end == text.size or text.word(end) in _CLOSERS
        titled = text.has(inner - 1, tags.GOAL_NOUN) and text.word(end) == ":"
        is_alone = closed and (opened or inner == 0 or titled)
        return TimeExpression(inner, end, period) if is_alone else None
    settled = period.edge or period.has_year or text.has(inner, tags.OFFSET)
    short = period.unit in {"quarter", "half"} and end == inner + 1
    return TimeExpression(inner, end, period) if settled or short else None


def _is_start(text: TaggedText, place: int) -> bool:
    """As in "after 1 March 2027", "depuis juin 2024": a time from which something runs."""
    before = place - 1
    before -= text.has(before, tags.DETERMINER)
    return any(mask & (tags.AFTER | tags.START) for _, mask in text.ending(before + 1))
