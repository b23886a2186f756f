"""Periods in words: "the end of June 2027", "le 1er mars", "T3", "fin 2027", "next Friday"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from attrs import evolve

from smartgoals.reading.lexicon import tags
from smartgoals.reading.lexicon.function_words import IN_WORDS
from smartgoals.reading.temporal.dates import (
    Found,
    day_and_month,
    day_first,
    day_of_month,
    lone_year,
    month_first,
    named_year,
    numeric_date,
    relative_month,
    with_year,
    year_at,
)
from smartgoals.reading.temporal.period import COMING_MONTH, CalendarPeriod, Edge, Unit

if TYPE_CHECKING:
    from smartgoals.reading.tagging import TaggedText


_TAGS: Final = (
    tags.FIXED
    | tags.OFFSET
    | tags.PERIOD
    | tags.QUARTER
    | tags.HALF
    | tags.SEASON
    | tags.MONTH
    | tags.YEAR
    | tags.SMALL
    | tags.ORDINAL
    | tags.DETERMINER
    | tags.WEEK_NUMBER
)
_BEHIND_NUMBERS: Final = _TAGS & ~(tags.SMALL | tags.DETERMINER) | tags.SUFFIX | tags.WEEKDAY
"""What makes a day or period of a number, near it."""
_UNITS: Final = {"school year": "unknown", "weekend": "week"}
_SEASONS: Final = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
_DAYS_AHEAD: Final = {"day": 0, "tomorrow": 1, "day after tomorrow": 2}
_LINKED: Final = tags.LINK | tags.DETERMINER
_NAMED: Final[tuple[tuple[int, Unit], ...]] = (
    (tags.QUARTER, "quarter"),
    (tags.HALF, "half"),
    (tags.SEASON, "season"),
    (tags.WEEK_NUMBER, "numbered week"),
)
_FAR: Final = 8


def period_at(text: TaggedText, place: int) -> Found | None:
    """The period or day that starts at a place, and the place behind it."""
    found = _weekday(text, place) or _edged(text, place) or _plain(text, place)
    return None if found is None else _whole(text, *found)


def _whole(text: TaggedText, end: int, period: CalendarPeriod) -> Found:
    """The period, or an unknown one where the words go on: "the quarter after next"."""
    if text.has(end, tags.AFTER) and text.has(end + 1, tags.OFFSET):
        return text.after(end + 1, tags.OFFSET), CalendarPeriod("unknown")
    if period.unit == "unknown" and text.has(end, tags.DIGITS):
        return end + 1, period
    if period.offset is not None and (year := year_at(text, end)) is not None:
        known = period.unit == "year"
        return year[0], CalendarPeriod("year", year=year[1]) if known else CalendarPeriod("unknown")
    return end, period


def _plain(text: TaggedText, place: int) -> Found | None:
    """A period without a weekday or an edge in front."""
    word = text.word(place)
    if word[:1].isdecimal():
        return numeric_date(text, place) or _from_number(text, place)
    if not text.masks[place] & _TAGS and not word.startswith("fy"):
        return None
    if _is_month_noun(text, place) and text.has(place + 1, tags.OF):
        found = month_first(text, place + 2)
        if found is not None:
            return found
    return (
        _fixed(text, place)
        or _ordinal(text, place)
        or _offset(text, place)
        or _named(text, place)
        or day_first(text, place)
        or month_first(text, place)
        or named_year(text, place)
    )


def _from_number(text: TaggedText, place: int) -> Found | None:
    """A day, year or numbered period that starts with a number."""
    masks = text.masks
    soon = masks[place] | masks[place + 1] | masks[place + 2] | masks[place + 3]
    if not soon & _BEHIND_NUMBERS and text.word(place + 1) != "/":
        return lone_year(text, place)
    return (
        day_first(text, place)
        or day_of_month(text, place)
        or day_and_month(text, place)
        or _ordinal(text, place)
        or lone_year(text, place)
        or _named(text, place)
    )


def _is_month_noun(text: TaggedText, place: int) -> bool:
    return text.has(place, tags.PERIOD) and text.value(place, tags.PERIOD) == "month"


def _weekday(text: TaggedText, place: int) -> Found | None:
    """A weekday: of a date, or the first one to come ("next Friday", "vendredi prochain")."""
    start = text.after(place, tags.OFFSET)
    if not text.has(start, tags.WEEKDAY):
        return None
    behind = end = text.after(start, tags.WEEKDAY)
    behind += text.word(behind) == ","
    dated = _plain(text, behind) if behind < text.size else None
    if dated is not None and dated[1].unit == "day":
        return dated
    number = text.value(start, tags.WEEKDAY)
    if start > place:
        now = text.value(place, tags.OFFSET) == 0
        return end, CalendarPeriod("weekday", number, offset=0 if now else None)
    if text.has(end, tags.OFFSET):
        return text.after(end, tags.OFFSET), CalendarPeriod("weekday", number)
    return (end, CalendarPeriod("weekday", number)) if _is_due(text, place) else None


def _is_due(text: TaggedText, place: int) -> bool:
    """Whether "by" or the like stands before a bare weekday."""
    return any(mask & (tags.BY | tags.EDGE) for _, mask in text.ending(place))


def _ordinal(text: TaggedText, place: int) -> Found | None:
    """As in "the last Friday of May 2027", "la première semaine de juin", "the third quarter"."""
    start = place + text.has(place, tags.DETERMINER)
    if not text.has(start, tags.ORDINAL):
        return None
    ordinal, inner = text.value(start, tags.ORDINAL), text.after(start, tags.ORDINAL)
    inner = text.after(inner, tags.SUFFIX)
    week = text.has(inner, tags.PERIOD) and text.value(inner, tags.PERIOD) == "week"
    if not week and not text.has(inner, tags.WEEKDAY):
        return None
    end = text.after(inner, tags.PERIOD if week else tags.WEEKDAY)
    month = end + (text.has(end, tags.OF) or text.word(end) in IN_WORDS)
    unit: Unit = "week of month" if week else "weekday of month"
    day = None if week else text.value(inner, tags.WEEKDAY)
    if text.has(month, tags.MONTH):
        period = CalendarPeriod(unit, text.value(month, tags.MONTH), day, ordinal=ordinal)
        return with_year(text, text.after(month, tags.MONTH), period)
    away = relative_month(text, month) if month > end else None
    if away is not None:
        return away[0], CalendarPeriod(unit, COMING_MONTH, day, offset=away[1], ordinal=ordinal)
    return _of_other_period(text, end, month, week=week)


def _of_other_period(text: TaggedText, end: int, inner: int, *, week: bool) -> Found | None:
    """A weekday or week of anything but a month, "of autumn", "de la rentrée": no known day."""
    if inner > end:
        inner += text.has(inner, tags.DETERMINER)
        found = _plain(text, inner)
        if found is not None:
            return found[0], CalendarPeriod("unknown")
        named = text.word(inner).isalpha() and not text.has(inner, tags.SMALL)
        if named and not week:
            return max(inner + 1, text.after(inner, tags.EVENT)), CalendarPeriod("unknown")
    return None if week else (end, CalendarPeriod("unknown"))


def _edged(text: TaggedText, place: int) -> Found | None:
    """As in "End of", "mi-", "early": an edge of the period that follows."""
    if not text.has(place, tags.EDGE):
        return None
    edge: Edge = text.value(place, tags.EDGE)
    inner = text.after(place, tags.EDGE)
    while inner < place + _FAR and (text.has(inner, _LINKED) or text.word(inner) == "-"):
        if text.has(inner, tags.OFFSET | tags.PERIOD) or _ordinal(text, inner):
            break
        inner += 1
    found = _weekday(text, inner) or _plain(text, inner) or current_period(text, inner)
    return None if found is None else (found[0], evolve(found[1], edge=edge))


def current_period(text: TaggedText, place: int) -> Found | None:
    """The period without more, after "the end of": the one that is running."""
    if not text.has(place, tags.PERIOD):
        return None
    return text.after(place, tags.PERIOD), _relative(text.value(place, tags.PERIOD), 0)


def _relative(unit: str, offset: int) -> CalendarPeriod:
    if unit in _SEASONS:
        return CalendarPeriod("season", _SEASONS[unit])
    known = cast("Unit", _UNITS.get(unit, unit))  # the lexicons use the names of units
    return CalendarPeriod(known, offset=offset)


def _fixed(text: TaggedText, place: int) -> Found | None:
    """As in "today", "tomorrow", "EOY"."""
    if not text.has(place, tags.FIXED):
        return None
    name, end = text.value(place, tags.FIXED), text.after(place, tags.FIXED)
    if name in _DAYS_AHEAD:
        return end, CalendarPeriod("day", offset=_DAYS_AHEAD[name])
    behind, period = with_year(text, end, CalendarPeriod(name, offset=0))
    if behind == end:
        return end, period
    return behind, evolve(period, offset=None) if name == "year" else CalendarPeriod("unknown")


def _offset(text: TaggedText, place: int) -> Found | None:
    """As in "This year", "next quarter", "l'année prochaine", "le mois prochain"."""
    if text.has(place, tags.OFFSET):
        offset, inner = text.value(place, tags.OFFSET), text.after(place, tags.OFFSET)
        if text.has(inner, tags.PERIOD):
            return text.after(inner, tags.PERIOD), _relative(text.value(inner, tags.PERIOD), offset)
        if text.has(inner, tags.MONTH):
            return text.after(inner, tags.MONTH), CalendarPeriod(
                "month", text.value(inner, tags.MONTH)
            )
        return None
    if text.has(place, tags.PERIOD) and not text.has(place - 1, tags.DIGITS | tags.NUMBER):
        inner = text.after(place, tags.PERIOD)
        if text.has(inner, tags.OFFSET):
            unit, offset = text.value(place, tags.PERIOD), text.value(inner, tags.OFFSET)
            return text.after(inner, tags.OFFSET), _relative(unit, offset)
    return None


def _named(text: TaggedText, place: int) -> Found | None:
    """Quarters, halves, seasons and numbered weeks."""
    start = place + (text.has(place, tags.DETERMINER) or text.has(place, tags.ON))
    for tag, unit in _NAMED:
        for first in dict.fromkeys((place, start)):
            if text.has(first, tag):
                period = CalendarPeriod(unit, text.value(first, tag))
                return with_year(text, text.after(first, tag), period)
    return None
