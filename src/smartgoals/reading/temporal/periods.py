"""Periods in words: "the end of June 2027", "le 1er mars", "T3", "fin 2027", "next quarter"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from attrs import evolve

from smartgoals.reading.lexicon import tags
from smartgoals.reading.temporal.dates import (
    LINKS,
    Found,
    day_first,
    lone_year,
    month_first,
    named_year,
    numeric,
    with_year,
)
from smartgoals.reading.temporal.period import Period, Unit

if TYPE_CHECKING:
    from smartgoals.reading.tagging import TaggedText


_SENSES: Final = (
    tags.FIXED
    | tags.OFFSET
    | tags.PERIOD
    | tags.QUARTER
    | tags.HALF
    | tags.SEASON
    | tags.MONTH
    | tags.YEAR
    | tags.SMALL
)
_UNITS: Final = {"school year": "year", "decade": "year", "weekend": "week"}
_SEASONS: Final = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}


def period_at(text: TaggedText, place: int) -> Found | None:
    """The period or day that starts at a place, and the place behind it."""
    return _skip_weekday(text, place) or _edged(text, place) or _plain(text, place)


def _plain(text: TaggedText, place: int) -> Found | None:
    """A period without a weekday or an edge in front."""
    word = text.word(place)
    if word[:1].isdigit():
        return (
            numeric(text, place)
            or day_first(text, place)
            or lone_year(text, place)
            or _numbered(text, place)
        )
    if not text.masks[place] & _SENSES and not word.startswith("fy"):
        return None
    if text.word(place) in {"mois", "month"} and text.word(place + 1) in {"de", "d'", "of"}:
        return month_first(text, place + 2)
    return (
        _fixed(text, place)
        or _offset(text, place)
        or _numbered(text, place)
        or month_first(text, place)
        or named_year(text, place)
    )


def _skip_weekday(text: TaggedText, place: int) -> Found | None:
    """A weekday adds nothing to a date, and is one of its own only after "next"."""
    if not text.has(place, tags.WEEKDAY):
        return None
    behind = text.after(place, tags.WEEKDAY)
    behind += text.word(behind) == ","
    dated = _plain(text, behind)
    return dated if dated and dated[1].unit == "day" else None


def _edged(text: TaggedText, place: int) -> Found | None:
    """As in "End of", "mi-", "early": an edge of the period that follows."""
    if not text.has(place, tags.EDGE):
        return None
    edge, inner = text.value(place, tags.EDGE), text.after(place, tags.EDGE)
    while text.word(inner) in LINKS | {"-", "this", "our", "your", "their"} and inner < place + 8:
        if text.has(inner, tags.OFFSET | tags.PERIOD):
            break
        inner += 1
    found = _skip_weekday(text, inner) or _plain(text, inner) or current_period(text, inner)
    return None if found is None else (found[0], evolve(found[1], edge=edge))


def current_period(text: TaggedText, place: int) -> Found | None:
    """The period without more, after "the end of": the one that is running."""
    if not text.has(place, tags.PERIOD):
        return None
    return text.after(place, tags.PERIOD), _running(text.value(place, tags.PERIOD), 0)


def _running(unit: str, offset: int) -> Period:
    if unit in _SEASONS:
        return Period("season", _SEASONS[unit])
    known = cast("Unit", _UNITS.get(unit, unit))  # the lexicons use the names of units
    return Period(known, offset=offset)


def _fixed(text: TaggedText, place: int) -> Found | None:
    if not text.has(place, tags.FIXED):
        return None
    said, end = text.value(place, tags.FIXED), text.after(place, tags.FIXED)
    if said == "tomorrow":
        return end, Period("day", offset=1)
    return (
        with_year(text, end, Period(said, offset=0))
        if said != "day"
        else (end, Period("day", offset=0))
    )


def _offset(text: TaggedText, place: int) -> Found | None:
    """As in "This year", "next quarter", "l'année prochaine", "le mois prochain"."""
    if text.has(place, tags.OFFSET):
        offset, inner = text.value(place, tags.OFFSET), text.after(place, tags.OFFSET)
        if text.has(inner, tags.PERIOD):
            return text.after(inner, tags.PERIOD), _running(text.value(inner, tags.PERIOD), offset)
        if text.has(inner, tags.MONTH):
            return text.after(inner, tags.MONTH), Period("month", text.value(inner, tags.MONTH))
        if text.has(inner, tags.WEEKDAY):
            return text.after(inner, tags.WEEKDAY), Period("week", offset=offset)
        return None
    if text.has(place, tags.PERIOD) and not text.has(place - 1, tags.DIGITS | tags.NUMBER):
        inner = text.after(place, tags.PERIOD)
        if text.has(inner, tags.OFFSET):
            unit, offset = text.value(place, tags.PERIOD), text.value(inner, tags.OFFSET)
            return text.after(inner, tags.OFFSET), _running(unit, offset)
    return None


def _numbered(text: TaggedText, place: int) -> Found | None:
    """Quarters, halves and seasons."""
    start = place + (text.word(place) in {"the", "le", "l'", "au", "du"})
    for sense, unit in (
        (tags.QUARTER, "quarter"),
        (tags.HALF, "half"),
        (tags.SEASON, "season"),
    ):
        if text.has(start, sense):
            period = Period(unit, text.value(start, sense))  # type: ignore[arg-type]  # the three are units
            return with_year(text, text.after(start, sense), period)
    return None
