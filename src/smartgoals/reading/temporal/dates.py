"""Days and years as they are written: 31/12/2027, "le 1er mars", "June 2027", "FY27"."""

from __future__ import annotations

from calendar import monthrange
from typing import TYPE_CHECKING, Final

from attrs import evolve

from smartgoals.reading.lexicon import tags
from smartgoals.reading.temporal.period import Period, Unit

if TYPE_CHECKING:
    from smartgoals.reading.tagging import TaggedText

Found = tuple[int, Period]
"""The place behind, and the period."""

LINKS: Final = frozenset({"of", "de", "d'", "du", ",", "in", "en", "the", "l'", "la", "le", "'"})
_YEARS: Final = range(1900, 2200)
_DAYS: Final = range(1, 32)
_MONTHS: Final = range(1, 13)
_FULL: Final = len("2027")
_SHORT: Final = len("27")
_CENTURY: Final = 2000


def numeric(text: TaggedText, place: int) -> Found | None:
    """2027-12-31 and 31/12/2027; in English 12/31/2027 first."""
    word = text.word(place)
    if len(word) <= _FULL:
        return None
    parts = word.replace("/", "-").replace(".", "-").split("-")
    if [len(part) for part in parts] == [_FULL, _SHORT, _SHORT]:
        year, month, day = map(int, parts)
    elif len(parts) == len("dmy") and len(parts[2]) == _FULL:
        day, month, year = map(int, parts)
        if month not in _MONTHS or (text.language == "en" and day in _MONTHS):
            day, month = month, day
    else:
        return None
    real = month in _MONTHS and 1 <= day <= monthrange(year, month)[1]
    return (place + 1, Period("day", month, day, year)) if real else None


def day_first(text: TaggedText, place: int) -> Found | None:
    """As in "31 December 2027", "1er mars", "the 3rd of May"."""
    day = _day_at(text, place)
    month = text.after(place + 1, tags.SUFFIX)
    month += text.word(month) in {"of", "de"}
    if day is None or not text.has(month, tags.MONTH):
        return None
    period = Period("day", text.value(month, tags.MONTH), day)
    return with_year(text, text.after(month, tags.MONTH), period)


def month_first(text: TaggedText, place: int) -> Found | None:
    """As in "June 2027", "mars", "May 3rd, 2027"."""
    if not text.has(place, tags.MONTH):
        return None
    month, end = text.value(place, tags.MONTH), text.after(place, tags.MONTH)
    first = end + (text.word(end) == "the")
    day = _day_at(text, first) if text.language == "en" else None
    if day is None:
        return with_year(text, end, Period("month", month))
    return with_year(text, text.after(first + 1, tags.SUFFIX), Period("day", month, day))


def _day_at(text: TaggedText, place: int) -> int | None:
    word = text.word(place)
    short = len(word) <= _SHORT and word.isdecimal()
    return int(word) if short and int(word) in _DAYS else None


def with_year(text: TaggedText, place: int, period: Period) -> Found:
    """Read the year that may follow a period."""
    link = place
    while link < place + 2 and text.word(link) in LINKS:
        link += 1
    link = text.after(link, tags.YEAR)
    found = year_at(text, link) or _fiscal(text, link) or _short_year(text, place)
    return (place, period) if found is None else (found[0], evolve(period, year=found[1]))


def named_year(text: TaggedText, place: int) -> Found | None:
    """As in "fiscal year 2027", "l'exercice 2027", "FY27"."""
    if text.has(place, tags.YEAR):
        unit: Unit = "fiscal year" if text.value(place, tags.YEAR) else "year"
        found = year_at(text, text.after(place, tags.YEAR))
        if found is not None:
            return found[0], Period(unit, year=found[1])
    found = _fiscal(text, place)
    return None if found is None else (found[0], Period("fiscal year", year=found[1]))


def lone_year(text: TaggedText, place: int) -> Found | None:
    """As in "2027", "2026-2027"."""
    found = year_at(text, place)
    return None if found is None else (found[0], Period("year", year=found[1]))


def year_at(text: TaggedText, place: int) -> tuple[int, int] | None:
    """The year at a place; the later one of "2026-2027" or "2026/27"."""
    word = text.word(place)
    if len(word) != _FULL or not word.isdecimal() or int(word) not in _YEARS:
        return None
    year, later = int(word), text.word(place + 2)
    if text.word(place + 1) in {"-", "/"} and text.tokens.touches_previous(place + 1):
        if later in {str(year + 1), str(year + 1)[_SHORT:]}:
            return place + 3, year + 1
        if len(later) == _FULL and later.isdecimal() and int(later) in _YEARS:
            return place + 3, int(later)
    return place + 1, year


def _fiscal(text: TaggedText, place: int) -> tuple[int, int] | None:
    """As in "FY27", "FY2027"."""
    word = text.word(place)
    tail = word[_SHORT:]
    if not word.startswith("fy") or not tail.isdecimal() or len(tail) not in {_SHORT, _FULL}:
        return None
    return place + 1, int(tail) % 100 + _CENTURY


def _short_year(text: TaggedText, place: int) -> tuple[int, int] | None:
    """As in "'27"."""
    short = text.word(place + 1)
    if text.word(place) != "'" or len(short) != _SHORT or not short.isdecimal():
        return None
    return place + 2, int(short) + _CENTURY
