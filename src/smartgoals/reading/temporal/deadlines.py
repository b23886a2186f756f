"""Deadlines and bounded periods, told from the dates and durations that are none."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from operator import or_
from typing import Final

from attrs import evolve
from dateutil.relativedelta import relativedelta

from smartgoals.reading.lexicon import tags
from smartgoals.reading.tagging import TaggedText
from smartgoals.reading.temporal.dates import Found
from smartgoals.reading.temporal.durations import Duration, duration_at
from smartgoals.reading.temporal.events import event_deadline, unnamed_event
from smartgoals.reading.temporal.expression import TimeExpression
from smartgoals.reading.temporal.period import Period
from smartgoals.reading.temporal.periods import current_period, period_at

# Stretches of time that are a deadline, told from promises of service.
#
# "In six weeks" is a deadline; "answered within two days" is a promise, kept each time anew.

_SHORT: Final = frozenset({"hours", "days", "weeks"})
_FOLLOWED: Final = frozenset(
    {"of", "after", "following", "per", "a", "each", "old", "ago"}
    | {"suivant", "suivants", "apres", "par", "chaque", "leur", "their"}
)
_LOOK_BACK: Final = 40
_PRONOUN_WINDOW: Final = 6


def duration_deadline(
    text: TaggedText, place: int, stretch: Duration, sense: int
) -> TimeExpression | None:
    """A stretch of time: a deadline, a promise of service, or part of the measure."""
    end, length, unit, coming = stretch
    if (unit == "hours" and not coming) or _is_followed(text, end):
        return None
    if text.word(end) == "from" and text.word(end + 1) == "now":
        end += 2
    if sense == tags.BY and text.value(place, sense) == -1 and unit == "years":
        return TimeExpression(place, end, dated=False)
    aside = {"who", "qui"} & set(text.words[max(0, place - _PRONOUN_WINDOW) : place])
    if aside or (not coming and _is_service(text, place, stretch, sense)):
        return None
    return TimeExpression(place, end, within=length)


def _is_followed(text: TaggedText, end: int) -> bool:
    """As in "Within 30 days of hiring": counted from an event, or a rate."""
    word = text.word(end)
    return word == "of" or (word in _FOLLOWED and not text.has(end, tags.SINCE))


def _is_service(text: TaggedText, place: int, stretch: Duration, sense: int) -> bool:
    """Whether something is answered, delivered or paid within so many days, each time."""
    _, length, unit, _ = stretch
    if unit not in _SHORT:
        return False
    if sense == tags.WITHIN and length.days < text.value(place, sense):
        return True
    if sense == tags.BY:
        return False
    start = max(0, place - _LOOK_BACK)
    if text.first(tags.SERVICE, start, place) is not None:
        return True
    return any(_is_share(text, before) for before in range(start, place))


def _is_share(text: TaggedText, place: int) -> bool:
    """As in "95 % of orders"."""
    return (
        text.has(place, tags.PERCENT)
        and text.has(place - 1, tags.DIGITS)
        and text.word(place + 1) in {"of", "des", "de", "d'"}
    )


# Periods that are running or about to: "for the quarter", "toute l'année", "the first month".

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
_REPEATABLE_UNITS: Final = frozenset(
    {"session", "cycle", "century", "siecle", "week-end", "weekend"}
)
_FIRST: Final = frozenset({"first", "premier", "premiere", "1er", "1ere", "1re"})


def running_period(text: TaggedText, place: int, sense: int) -> TimeExpression | None:
    """What a preposition at a place makes of a period without number or year."""
    if sense not in {tags.IN, tags.BY, tags.WITHIN}:
        return None
    first = text.after(place, sense)
    inner = text.after(first, tags.WHOLE)
    if not text.has(inner, tags.PERIOD) or _is_other(text, inner):
        return None
    end, unit = text.after(inner, tags.PERIOD), text.value(inner, tags.PERIOD)
    how = text.value(first, tags.WHOLE) if inner > first else ""
    if how == "first":
        return TimeExpression(place, end)
    if how == "whole":
        return TimeExpression(place, end, within=_LENGTHS.get(unit))
    yearly = text.word(place) == "dans" and unit == "year"
    ended = "fin" in text.words[place:first]
    if (text.word(place) in _OPEN and not (yearly or ended)) or unit == "week":
        return None
    found = current_period(text, inner)
    return None if found is None else TimeExpression(place, end, found[1])


def first_period(text: TaggedText, place: int) -> TimeExpression | None:
    """As in "200 members the first year", without a preposition."""
    if not text.has(place, tags.PERIOD) or text.word(place - 1) not in _FIRST:
        return None
    end = text.after(place, tags.PERIOD)
    if _is_other(text, place) or (text.word(end).isalpha() and not text.has(end, tags.SMALL)):
        return None
    return TimeExpression(place - 1, end)


def _is_other(text: TaggedText, place: int) -> bool:
    """As in "over the years", "year 2", "the first year students"."""
    word, behind = text.word(place), text.word(text.after(place, tags.PERIOD))
    return word in _MANY | _REPEATABLE_UNITS or behind in {"-", "of", "old"} or behind[:1].isdigit()


_TO: Final = frozenset({"to", "-", "and", "et", "a", "au", "until", "&", "or", "ou", "through"})
_OPENERS: Final = frozenset({"(", ",", ":", "-", "[", "/", ";"})
_CLOSERS: Final = frozenset({")", "]", ":", ".", ",", ";"})
_ARTICLES: Final = frozenset({"the", "le", "la", "l'", "les", "our", "my", "notre", "mes", "a"})
_SHARES: Final = tags.PERCENT | tags.POINTS
_NEAR: Final = 8
_LOOSE: Final = frozenset({"season", "day", "month"})
_WRITTEN: Final = 2010
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
    | tags.DIGITS
)
_TIMED: Final = _CALENDAR | tags.NUMBER | tags.TENS | tags.TIME | tags.EVENT
_STARTS: Final = _CALENDAR | tags.SIGN | reduce(or_, _INTRODUCED)


def find_time_expressions(text: TaggedText) -> Iterator[TimeExpression]:
    """All dates, periods and stretches of time that are not part of a figure."""
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
    for sense in _INTRODUCED:
        if text.masks[place] & sense and (found := _introduced(text, place, sense)) is not None:
            return found
    return _bare(text, place)


def _introduced(text: TaggedText, place: int, sense: int) -> TimeExpression | None:
    """What a preposition introduces: a period, a stretch of time, an event."""
    inner = first = text.after(place, sense)
    if not _is_timed(text, inner):
        return unnamed_event(text, place) if sense == tags.BY else None
    while text.word(inner) in _ARTICLES and inner < first + 2 and period_at(text, inner) is None:
        inner += 1
    period = period_at(text, inner)
    ahead = sense == tags.IN and text.word(first) == "the" and duration_at(text, first) is not None
    if period is not None and sense != tags.WITHIN and not ahead:
        return _dated(text, place, inner, period, sense)
    if sense in {tags.WITHIN, tags.IN} or (sense == tags.BY and text.value(place, sense)):
        stretch = duration_at(text, first)
        if stretch is not None:
            return duration_deadline(text, place, stretch, sense)
    return running_period(text, place, sense) or event_deadline(text, place, inner, sense)


def _is_timed(text: TaggedText, place: int) -> bool:
    """Whether anything about time comes soon: a quick look that spares most words a long one."""
    masks = text.masks
    soon = masks[place] | masks[place + 1] | masks[place + 2] | masks[place + 3]
    return soon & _TIMED != 0 or text.word(place) == "i" or text.word(place).startswith("fy")


def _dated(
    text: TaggedText, place: int, inner: int, found: Found, sense: int
) -> TimeExpression | None:
    """A period behind a preposition, drawn out to the end of its range."""
    end, period = _ranged(text, *found)
    ranged = end > found[0]
    if _is_amount(text, inner, end, period):
        return None
    yearless = period.year is None and period.offset is None
    strictly = sense == tags.BY and text.value(place, sense) == -1 and not ranged
    compared = text.word(place) == "on" and period.unit == "year" and text.has(place - 1, _SHARES)
    based = (
        compared or sense == tags.FROM or (sense != tags.BY and _is_base(text, place, inner, end))
    )
    if sense == tags.ON and period.unit == "season":
        return None
    return TimeExpression(
        place,
        end,
        period,
        exclusive=strictly,
        is_deadline=ranged or not based,
        dated=not (yearless and period.unit in _LOOSE),
    )


def _ranged(text: TaggedText, end: int, period: Period) -> Found:
    """Follow "to", "and" or a list of months to the last period."""
    for _ in range(_NEAR):
        if text.word(end) not in _TO and not (
            text.word(end) == "," and text.has(end + 1, tags.MONTH)
        ):
            break
        inner = end + 1
        inner += text.word(inner) in _ARTICLES
        further = period_at(text, inner)
        if further is None or _is_amount(text, inner, *further):
            break
        end, period = further
    return end, period


def _is_amount(text: TaggedText, place: int, end: int, period: Period) -> bool:
    """Whether "2000 members" only looks like a year."""
    if period.unit != "year" or period.year is None or end > place + 1:
        return False
    if text.has(end, tags.PERCENT | tags.MONEY | tags.UNIT | tags.TIME | tags.SCALE):
        return text.word(end) != "m"
    plain = text.word(end).isalpha() and not text.has(end, tags.SMALL | tags.VERBS)
    return plain and period.year < _WRITTEN


def _is_base(text: TaggedText, place: int, inner: int, end: int) -> bool:
    """Whether a year is what one compares with."""
    if text.has(end, tags.BASIS):
        return True
    return any(
        fitting & tags.SINCE and text.word(start) not in {"from", "of", "de", "du", "des", "d'"}
        for stop in (place, inner)
        for start, fitting in text.ending(stop)
    )


def _bare(text: TaggedText, place: int) -> TimeExpression | None:
    """A period without a preposition: "fin 2027", "this quarter", "(2027)"."""
    opened = text.word(place) in _OPENERS
    if not opened and not text.masks[place] & _CALENDAR:
        return None
    inner = place + opened
    found = period_at(text, inner)
    if found is None:
        return first_period(text, place)
    if _is_base(text, inner, inner, found[0]) or _is_plain_since(text, inner):
        return TimeExpression(inner, found[0], found[1], is_deadline=False)
    end, period = _ranged(text, *found)
    if period.unit == "year" and period.edge is None and end == inner + 1:
        closed = end == text.size or text.word(end) in _CLOSERS
        titled = text.has(inner - 1, tags.GOAL_NOUN) and text.word(end) == ":"
        return (
            TimeExpression(inner, end, period)
            if closed and (opened or inner == 0 or titled)
            else None
        )
    settled = (
        period.edge or period.offset is not None or period.year or text.has(inner, tags.OFFSET)
    )
    short = period.unit in {"quarter", "half"} and end == inner + 1
    return TimeExpression(inner, end, period) if settled or short else None


def _is_plain_since(text: TaggedText, place: int) -> bool:
    return text.word(place - 1) in {"from", "of", "since", "depuis"}
