"""Periods in words: "the end of June 2027", "le 1er mars", "T3", "fin 2027", "next quarter"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from attrs import evolve

from smartgoals.reading.lexicon import senses
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
    from smartgoals.reading.tagging import Marked


_SENSES: Final = (
    senses.FIXED
    | senses.OFFSET
    | senses.PERIOD
    | senses.QUARTER
    | senses.HALF
    | senses.SEASON
    | senses.MONTH
    | senses.YEAR
    | senses.SMALL
)
_UNITS: Final = {"school year": "year", "decade": "year", "weekend": "week"}
_SEASONS: Final = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}


def period_at(text: Marked, place: int) -> Found | None:
    """The period or day that starts at a place, and the place behind it."""
    return _skip_weekday(text, place) or _edged(text, place) or _plain(text, place)


def _plain(text: Marked, place: int) -> Found | None:
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


def _skip_weekday(text: Marked, place: int) -> Found | None:
    """A weekday adds nothing to a date, and is one of its own only after "next"."""
    if not text.has(place, senses.WEEKDAY):
        return None
    behind = text.after(place, senses.WEEKDAY)
    behind += text.word(behind) == ","
    dated = _plain(text, behind)
    return dated if dated and dated[1].unit == "day" else None


def _edged(text: Marked, place: int) -> Found | None:
    """As in "End of", "mi-", "early": an edge of the period that follows."""
    if not text.has(place, senses.EDGE):
        return None
    edge, inner = text.value(place, senses.EDGE), text.after(place, senses.EDGE)
    while text.word(inner) in LINKS | {"-", "this", "our", "your", "their"} and inner < place + 8:
        if text.has(inner, senses.OFFSET | senses.PERIOD):
            break
        inner += 1
    found = _skip_weekday(text, inner) or _plain(text, inner) or current(text, inner)
    return None if found is None else (found[0], evolve(found[1], edge=edge))


def current(text: Marked, place: int) -> Found | None:
    """The period without more, after "the end of": the one that is running."""
    if not text.has(place, senses.PERIOD):
        return None
    return text.after(place, senses.PERIOD), _running(text.value(place, senses.PERIOD), 0)


def _running(unit: str, offset: int) -> Period:
    if unit in _SEASONS:
        return Period("season", _SEASONS[unit])
    known = cast("Unit", _UNITS.get(unit, unit))  # the lexicons use the names of units
    return Period(known, offset=offset)


def _fixed(text: Marked, place: int) -> Found | None:
    if not text.has(place, senses.FIXED):
        return None
    said, end = text.value(place, senses.FIXED), text.after(place, senses.FIXED)
    if said == "tomorrow":
        return end, Period("day", offset=1)
    return (
        with_year(text, end, Period(said, offset=0))
        if said != "day"
        else (end, Period("day", offset=0))
    )


def _offset(text: Marked, place: int) -> Found | None:
    """As in "This year", "next quarter", "l'année prochaine", "le mois prochain"."""
    if text.has(place, senses.OFFSET):
        offset, inner = text.value(place, senses.OFFSET), text.after(place, senses.OFFSET)
        if text.has(inner, senses.PERIOD):
            return text.after(inner, senses.PERIOD), _running(
                text.value(inner, senses.PERIOD), offset
            )
        if text.has(inner, senses.MONTH):
            return text.after(inner, senses.MONTH), Period("month", text.value(inner, senses.MONTH))
        if text.has(inner, senses.WEEKDAY):
            return text.after(inner, senses.WEEKDAY), Period("week", offset=offset)
        return None
    if text.has(place, senses.PERIOD) and not text.has(place - 1, senses.DIGITS | senses.NUMBER):
        inner = text.after(place, senses.PERIOD)
        if text.has(inner, senses.OFFSET):
            unit, offset = text.value(place, senses.PERIOD), text.value(inner, senses.OFFSET)
            return text.after(inner, senses.OFFSET), _running(unit, offset)
    return None


def _numbered(text: Marked, place: int) -> Found | None:
    """Quarters, halves and seasons."""
    start = place + (text.word(place) in {"the", "le", "l'", "au", "du"})
    for sense, unit in (
        (senses.QUARTER, "quarter"),
        (senses.HALF, "half"),
        (senses.SEASON, "season"),
    ):
        if text.has(start, sense):
            period = Period(unit, text.value(start, sense))  # type: ignore[arg-type]  # the three are units
            return with_year(text, text.after(start, sense), period)
    return None
