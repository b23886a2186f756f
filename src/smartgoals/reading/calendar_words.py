"""Periods in words: "the end of June 2027", "le 1er mars", "T3", "fin 2027", "next quarter"."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from attrs import evolve

from smartgoals.reading.lexicon import senses
from smartgoals.reading.periods import Period

if TYPE_CHECKING:
    from smartgoals.reading.marked import Marked

Found = tuple[int, Period]

_SENSES: Final = (
    senses.FIXED | senses.OFFSET | senses.PERIOD | senses.QUARTER | senses.HALF | senses.SEASON | senses.MONTH | senses.YEAR | senses.SMALL
)
_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2199
_LINKS: Final = frozenset({"of", "de", "d'", "du", ",", "in", "en", "the", "l'", "la", "le", "'"})
_UNITS: Final = {"school year": "year", "decade": "year", "weekend": "week"}
_SEASONS: Final = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}


def period_at(text: Marked, place: int) -> Found | None:
    """The period or day that starts at a place, and the place behind it."""
    return _skip_weekday(text, place) or _edged(text, place) or _plain(text, place)


def _plain(text: Marked, place: int) -> Found | None:
    """A period without a weekday or an edge in front."""
    word = text.word(place)
    if word[:1].isdigit():
        return _numeric(text, place) or _day_first(text, place) or _year(text, place) or _numbered(text, place)
    if not text.masks[place] & _SENSES and not word.startswith("fy"):
        return None
    return (
        _fixed(text, place)
        or _offset(text, place)
        or _numbered(text, place)
        or _month_first(text, place)
        or _named_year(text, place)
    )


def year_at(text: Marked, place: int) -> tuple[int, int] | None:
    """The year at a place; the later one of "2026-2027" or "2026/27"."""
    word = text.word(place)
    if len(word) != 4 or not word.isdecimal() or not _FIRST_YEAR <= int(word) <= _LAST_YEAR:  # noqa: PLR2004 — a year is written with four digits
        return None
    year, later = int(word), text.word(place + 2)
    if text.word(place + 1) in {"-", "/"} and text.line.glued(place + 1) and later.isdecimal():
        if later == str(year + 1) or later == str(year + 1)[2:]:
            return place + 3, year + 1
        if len(later) == len(word) and year < int(later) <= _LAST_YEAR:
            return place + 3, int(later)
    return place + 1, year


def _numeric(text: Marked, place: int) -> Found | None:
    """2027-12-31, 31/12/2027, and 12/31/2027 where the second number can be no month."""
    word = text.word(place)
    parts = [int(part) for part in word.replace("/", "-").replace(".", "-").split("-") if part.isdecimal()]
    if len(parts) != 3 or word.isdecimal():  # noqa: PLR2004 — day, month and year
        return None
    year, month, day = parts if word[4:5] == "-" else (parts[2], parts[1], parts[0])
    if word[4:5] != "-" and (month > 12 or (text.language == "en" and day <= 12)):  # noqa: PLR2004 — months of a year
        month, day = day, month
    try:
        date(year, month, day)
    except ValueError:
        return None
    return place + 1, Period("day", month, day, year)


def _with_year(text: Marked, place: int, period: Period) -> Found:
    """Read the year that may follow a period."""
    link = place
    while link < place + 2 and text.word(link) in _LINKS:
        link += 1
    link = text.after(link, senses.YEAR)
    found = year_at(text, link)
    if found is None and text.word(link).startswith("fy"):
        found = _fiscal(text, link)
    if found is None and text.word(place) == "'" and len(text.word(place + 1)) == 2:  # noqa: PLR2004 — '27
        short = text.word(place + 1)
        found = (place + 2, 2000 + int(short)) if short.isdecimal() else None
    return (place, period) if found is None else (found[0], evolve(period, year=found[1]))


def _day_first(text: Marked, place: int) -> Found | None:
    word = text.word(place)
    if not word.isdecimal() or len(word) > 2 or not 1 <= int(word) <= 31:  # noqa: PLR2004 — days of a month
        return None
    month = text.after(place + 1, senses.SUFFIX)
    month += text.word(month) in {"of", "de"}
    if not text.has(month, senses.MONTH):
        return None
    period = Period("day", text.value(month, senses.MONTH), int(word))
    return _with_year(text, text.after(month, senses.MONTH), period)


def _month_first(text: Marked, place: int) -> Found | None:
    if not text.has(place, senses.MONTH):
        return None
    month, end = text.value(place, senses.MONTH), text.after(place, senses.MONTH)
    day = end + (text.word(end) == "the")
    word = text.word(day)
    if text.language == "en" and word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31:  # noqa: PLR2004 — days of a month
        behind = text.after(day + 1, senses.SUFFIX)
        return _with_year(text, behind, Period("day", month, int(word)))
    return _with_year(text, end, Period("month", month))


def _year(text: Marked, place: int) -> Found | None:
    found = year_at(text, place)
    return None if found is None else (found[0], Period("year", year=found[1]))


def _named_year(text: Marked, place: int) -> Found | None:
    """ "Fiscal year 2027", "l'exercice 2027", "FY27"."""
    if text.has(place, senses.YEAR):
        unit = "fiscal year" if text.value(place, senses.YEAR) else "year"
        found = year_at(text, text.after(place, senses.YEAR))
        if found is not None:
            return found[0], Period(unit, year=found[1])
    found = _fiscal(text, place)
    return None if found is None else (found[0], Period("fiscal year", year=found[1]))


def _fiscal(text: Marked, place: int) -> tuple[int, int] | None:
    word = text.word(place)
    tail = word[2:]
    if not word.startswith("fy") or not tail.isdecimal() or len(tail) not in {2, 4}:
        return None
    return place + 1, int(tail) + (2000 if len(tail) == 2 else 0)  # noqa: PLR2004 — FY27 or FY2027


def _skip_weekday(text: Marked, place: int) -> Found | None:
    """A weekday adds nothing to a date, and is one of its own only after "next"."""
    if not text.has(place, senses.WEEKDAY):
        return None
    behind = text.after(place, senses.WEEKDAY)
    behind += text.word(behind) == ","
    dated = _plain(text, behind)
    return dated if dated and dated[1].unit == "day" else None


def _edged(text: Marked, place: int) -> Found | None:
    """ "End of", "mi-", "early": an edge of the period that follows."""
    if not text.has(place, senses.EDGE):
        return None
    edge, inner = text.value(place, senses.EDGE), text.after(place, senses.EDGE)
    while text.word(inner) in _LINKS | {"-", "this", "our", "your", "their"} and inner < place + 8:
        if text.has(inner, senses.OFFSET | senses.PERIOD):
            break
        inner += 1
    found = _skip_weekday(text, inner) or _plain(text, inner) or _current(text, inner)
    return None if found is None else (found[0], evolve(found[1], edge=edge))


def _current(text: Marked, place: int) -> Found | None:
    """The period without more, after "the end of": the one that is running."""
    if not text.has(place, senses.PERIOD):
        return None
    unit, end = text.value(place, senses.PERIOD), text.after(place, senses.PERIOD)
    if text.has(end, senses.OFFSET):
        offset, end = text.value(end, senses.OFFSET), text.after(end, senses.OFFSET)
        return end, _running(unit, offset)
    return end, _running(unit, 0)


def _running(unit: str, offset: int) -> Period:
    if unit in _SEASONS:
        return Period("season", _SEASONS[unit])
    return Period(_UNITS.get(unit, unit), offset=offset)  # type: ignore[arg-type]  # the lexicons use the names of units


def _fixed(text: Marked, place: int) -> Found | None:
    if not text.has(place, senses.FIXED):
        return None
    said, end = text.value(place, senses.FIXED), text.after(place, senses.FIXED)
    if said == "tomorrow":
        return end, Period("day", offset=1)
    return _with_year(text, end, Period(said, offset=0)) if said != "day" else (end, Period("day", offset=0))


def _offset(text: Marked, place: int) -> Found | None:
    """ "This year", "next quarter", "l'année prochaine", "le mois prochain"."""
    if text.has(place, senses.OFFSET):
        offset, inner = text.value(place, senses.OFFSET), text.after(place, senses.OFFSET)
        if text.has(inner, senses.PERIOD):
            return text.after(inner, senses.PERIOD), _running(text.value(inner, senses.PERIOD), offset)
        if text.has(inner, senses.MONTH):
            return text.after(inner, senses.MONTH), Period("month", text.value(inner, senses.MONTH))
        if text.has(inner, senses.WEEKDAY):
            return text.after(inner, senses.WEEKDAY), Period("week", offset=offset)
        return None
    if text.has(place, senses.PERIOD):
        inner = text.after(place, senses.PERIOD)
        if text.has(inner, senses.OFFSET):
            unit, offset = text.value(place, senses.PERIOD), text.value(inner, senses.OFFSET)
            return text.after(inner, senses.OFFSET), _running(unit, offset)
    return None


def _numbered(text: Marked, place: int) -> Found | None:
    """Quarters, halves and seasons."""
    start = place + (text.word(place) in {"the", "le", "l'", "au", "du"})
    for sense, unit in ((senses.QUARTER, "quarter"), (senses.HALF, "half"), (senses.SEASON, "season")):
        if text.has(start, sense):
            period = Period(unit, text.value(start, sense))  # type: ignore[arg-type]  # the three are units
            return _with_year(text, text.after(start, sense), period)
    return None
