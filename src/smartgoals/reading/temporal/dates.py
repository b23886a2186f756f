"""Days and years as they are written: 31/12/2027, 30-Sep-2027, "le 1er mars", "June 2027", "FY27"."""

from __future__ import annotations

import re
from calendar import monthrange
from typing import TYPE_CHECKING, Final

from attrs import evolve

from smartgoals.reading.lexicon import tags
from smartgoals.reading.lexicon.function_words import CLOCK_TIME, CLOCK_WORDS
from smartgoals.reading.temporal.period import COMING_MONTH, CalendarPeriod

if TYPE_CHECKING:
    from smartgoals.reading.tagging import TaggedText

Found = tuple[int, CalendarPeriod]
"""The place behind, and the period."""

_YEARS: Final = range(1900, 2200)
_NEAR_YEARS: Final = range(2000, 2100)
_DAYS: Final = range(1, 32)
_MONTHS: Final = range(1, 13)
_FULL: Final = len("2027")
_SHORT: Final = len("27")
_CENTURY: Final = 2000
_LEAP_YEAR: Final = 2000
_VERB_DISTANCE: Final = 20
_NUMERIC: Final = re.compile(
    r"(?P<year>\d{4})([-/.])(?P<month>\d{1,2})\2(?P<day>\d{1,2})(?![\d/.-]*\d)"
    r"|(?P<first>\d{1,2})(?:er)?([-/.])(?P<second>\d{1,2})\6(?P<last>\d{4}|\d{2})(?![\d/.-]*\d)"
    r"|(?P<compact>20\d{6})(?!\w|[.,]\d)"
    r"|(?P<only_month>\d{1,2})[-/.](?P<its_year>\d{4})(?![\d/.-]*\d)"
    r"|(?P<of_year>\d{4})[-/](?P<two>\d{2})(?![\d/.-]*\d)"
)
_NO_DATE: Final = re.compile(
    r"(?=[\d/-]*(?<!\d)(?:19|20|21)\d\d(?!\d))\d{1,8}(?:[-/]\d{1,8}){2,}(?!\w)"
)
"""Three groups of digits, one of them a year, that make no day: "2027-02-031"."""
_JOINTS: Final = frozenset("-/.we")
"""What may begin the token behind the first number of a date in digits."""
_WEEK: Final = re.compile(r"(?P<year>\d{4})-?w(?P<week>\d{1,2})(?!\w)")
_CHANGING: Final = tags.UP | tags.DOWN | tags.MOVE
_UNITS: Final = tags.PERCENT | tags.MONEY | tags.UNIT | tags.TIME | tags.SCALE | tags.POINTS


def numeric_date(text: TaggedText, place: int) -> Found | None:
    """A date in digits: 2027-12-31, 31/12/2027, 31.12.27, 03/2027, 2027-03, 20270331, 2027-W13.

    Day comes before month, except in English where both orders are possible: there the month
    comes first, as in 12/11/2027.
    """
    word, behind = text.word(place), text.word(place + 1)
    plain = word.isdecimal() and len(word) != len("20270331") and behind[:1] not in _JOINTS
    if plain or text.tokens.touches_previous(place):
        return None
    folded, start = text.tokens.normalized.text, text.tokens.matches[place].start()
    period: CalendarPeriod | None
    week = _WEEK.match(folded, start)
    if week is not None:
        period = CalendarPeriod("numbered week", int(week["week"]), year=int(week["year"]))
        return _until(text, place, week.end(), period)
    match = _NUMERIC.match(folded, start)
    period = None if match is None else _as_period(text, match)
    if match is None and (match := _NO_DATE.match(folded, start)) is not None:
        period = CalendarPeriod("unknown")
    return None if match is None or period is None else _until(text, place, match.end(), period)


def _as_period(text: TaggedText, match: re.Match[str]) -> CalendarPeriod | None:
    """The day or month that the parts of a date in digits make, or None where they make none."""
    if match["year"]:
        return _day(int(match["year"]), int(match["month"]), int(match["day"]))
    if match["first"]:
        day, month, year = int(match["first"]), int(match["second"]), int(match["last"])
        if month not in _MONTHS or (text.language == "en" and day in _MONTHS):
            day, month = month, day
        return _day(year if year > _CENTURY // 20 else year + _CENTURY, month, day)
    if match["compact"]:
        digits = match["compact"]
        return _day(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    month, year = (
        int(match["only_month"] or match["two"]),
        int(match["its_year"] or match["of_year"]),
    )
    known = month in _MONTHS and year in _NEAR_YEARS
    is_season = match["two"] and month == year % 100 + 1
    return CalendarPeriod("month", month, year=year) if known and not is_season else None


def _day(year: int, month: int, day: int) -> CalendarPeriod:
    """That day; an unknown one where there is no such day."""
    real = year in _YEARS and month in _MONTHS and 1 <= day <= monthrange(year, month)[1]
    return CalendarPeriod("day", month, day, year) if real else CalendarPeriod("unknown")


def _until(text: TaggedText, place: int, stop: int, period: CalendarPeriod) -> Found | None:
    """The period with the place behind the token that ends there."""
    end = place
    while text.tokens.matches[end].end() < stop:
        end += 1
    ends_there = text.tokens.matches[end].end() == stop
    return (end + 1, period) if ends_there and not text.has(end + 1, _UNITS) else None


def day_and_month(text: TaggedText, place: int) -> Found | None:
    """A day and a month in digits without a year, where a date is expected: "le 15/03".

    Where there is no such day ("avant 12/34") it is an unknown one.
    """
    expected = text.has(place - 1, tags.BY | tags.ON) and text.word(place + 1) == "/"
    if not expected or not _touches(text, place + 1) or text.word(place + 3).isalpha():
        return None
    first, second = text.word(place), text.word(place + 2)
    if max(len(first), len(second)) > _SHORT or not (first + second).isdecimal():
        return None
    day, month = int(first), int(second)
    if text.language == "en":
        if len(second) < _SHORT:  # "by 3/4": March, April or a fraction
            changes = text.first(_CHANGING, max(0, place - _VERB_DISTANCE), place) is not None
            return None if changes else (place + 3, CalendarPeriod("unknown"))
        day, month = (month, day) if day in _MONTHS else (day, month)
    if month in _MONTHS and 1 <= day <= monthrange(_LEAP_YEAR, month)[1]:
        return place + 3, CalendarPeriod("day", month, day)
    due = text.has(place - 1, tags.BY) or text.has(place - 2, tags.BY)
    return (place + 3, CalendarPeriod("unknown")) if due else None


def clock_time(text: TaggedText, place: int) -> int | None:
    """Where a time of day ends that starts at a place: "6 pm", "9:30 am", "18h30"; else None."""
    if not text.word(place).isdecimal():
        return None
    end = place + 1
    if text.language == "fr":
        spelt = (
            stop for stop in (end + 2, end + 1) if CLOCK_TIME.match("".join(text.words[place:stop]))
        )
        return next(spelt, None)
    if text.word(end) == ":" and _touches(text, end):
        end += 2
    return end + 1 if text.word(end) in CLOCK_WORDS else None


def day_first(text: TaggedText, place: int) -> Found | None:
    """As in "31 December 2027", "30-Sep-2027", "1er mars", "the 3rd of May", "the eighth of May"."""
    day = _day_at(text, place)
    month = text.after(place + 1, tags.SUFFIX)
    if day is None and text.has(place, tags.ORDINAL) and text.value(place, tags.ORDINAL) > 0:
        day, month = text.value(place, tags.ORDINAL), text.after(place, tags.ORDINAL)
    month += text.has(month, tags.OF) or (text.word(month) in {"-", "/"} and _touches(text, month))
    if day is None or not text.has(month, tags.MONTH):
        return None
    behind = text.after(month, tags.MONTH)
    if text.has(month, tags.NUMBER) and text.word(behind).isalpha():
        return None
    period = CalendarPeriod("day", text.value(month, tags.MONTH), day)
    return with_year(text, behind, period)


def _touches(text: TaggedText, place: int) -> bool:
    return text.tokens.touches_previous(place) and text.tokens.touches_previous(place + 1)


def month_first(text: TaggedText, place: int) -> Found | None:
    """As in "June 2027", "mars", "May 3rd, 2027", "May eighth"."""
    if not text.has(place, tags.MONTH):
        return None
    if text.has(place, tags.NUMBER) and not year_at(text, text.after(place, tags.MONTH)):
        return None
    month, end = text.value(place, tags.MONTH), text.after(place, tags.MONTH)
    if text.language == "en":
        first = end + text.has(end, tags.DETERMINER)
        day = _day_at(text, first)
        if day is not None:
            return with_year(
                text, text.after(first + 1, tags.SUFFIX), CalendarPeriod("day", month, day)
            )
        if text.has(first, tags.ORDINAL) and text.value(first, tags.ORDINAL) > 0:
            period = CalendarPeriod("day", month, text.value(first, tags.ORDINAL))
            return with_year(text, text.after(first, tags.ORDINAL), period)
    return with_year(text, end, CalendarPeriod("month", month))


def day_of_month(text: TaggedText, place: int) -> Found | None:
    """As in "the 1st of next month", "le 30 du mois prochain"."""
    day, end = _day_at(text, place), text.after(place + 1, tags.SUFFIX)
    if day is None or not text.has(end, tags.OF):
        return None
    found = relative_month(text, end + 1)
    if found is None:
        return None
    return found[0], CalendarPeriod("day", COMING_MONTH, day, offset=found[1])


def relative_month(text: TaggedText, place: int) -> tuple[int, int | None] | None:
    """How many months away the month at a place is: "next month", "ce mois", "mois prochain".

    None months away where the month is only called "the month": the first one that fits.
    """
    place += text.has(place, tags.DETERMINER) and not text.has(place, tags.OFFSET)
    away = _relative(text, place, "month")
    if away is not None:
        return away
    this = text.has(place, tags.PERIOD) and text.value(place, tags.PERIOD) == "month"
    return (text.after(place, tags.PERIOD), None) if this else None


def _day_at(text: TaggedText, place: int) -> int | None:
    word = text.word(place)
    short = len(word) <= _SHORT and word.isdecimal()
    return int(word) if short and int(word) in _DAYS else None


def with_year(text: TaggedText, place: int, period: CalendarPeriod) -> Found:
    """Read the year that may follow a period: "2027", "'27", "FY27", "of next year"."""
    link = place
    while link < place + 2 and (
        text.has(link, tags.LINK) or text.word(link) in {",", "'"} or _joins(text, link)
    ):
        link += 1
    away = relative_year(text, link)
    if away is not None:
        return away[0], evolve(period, years_away=away[1])
    link = text.after(link, tags.YEAR)
    found = (
        year_at(text, link)
        or _fiscal(text, link)
        or _short_year(text, place + (text.word(place) == ","))
    )
    return (place, period) if found is None else (found[0], evolve(period, year=found[1]))


def _joins(text: TaggedText, place: int) -> bool:
    """Whether a hyphen or slash ties the year to what stands before it: "30-Sep-2027"."""
    return text.word(place) in {"-", "/"} and _touches(text, place)


def relative_year(text: TaggedText, place: int) -> tuple[int, int] | None:
    """How many years away the year at a place is: "next year", "l'année prochaine"."""
    return _relative(text, place, "year")


def _relative(text: TaggedText, place: int, unit: str) -> tuple[int, int] | None:
    """How many units away a period is, by the word before or behind its noun."""
    before = text.has(place, tags.OFFSET)
    noun = text.after(place, tags.OFFSET)
    if not text.has(noun, tags.PERIOD) or text.value(noun, tags.PERIOD) != unit:
        return None
    end = text.after(noun, tags.PERIOD)
    if before:
        return end, text.value(place, tags.OFFSET)
    behind = text.after(end, tags.OFFSET)
    return (behind, text.value(end, tags.OFFSET)) if behind > end else None


def named_year(text: TaggedText, place: int) -> Found | None:
    """As in "fiscal year 2027", "l'exercice 2027", "FY27"."""
    if text.has(place, tags.YEAR):
        found = year_at(text, text.after(place, tags.YEAR))
        if found is not None:
            return found[0], _year(text.value(place, tags.YEAR), found[1])
    found = _fiscal(text, place)
    return None if found is None else (found[0], CalendarPeriod("fiscal year", year=found[1]))


def lone_year(text: TaggedText, place: int) -> Found | None:
    """As in "2027", "2026-2027", and with a quarter behind it: "2027Q3"."""
    found = year_at(text, place)
    if found is None:
        return None
    end, year = found
    quarter = end + (text.word(end) in {"-", "/"} and _touches(text, end))
    if text.has(quarter, tags.QUARTER) and text.tokens.touches_previous(quarter):
        period = CalendarPeriod("quarter", text.value(quarter, tags.QUARTER), year=year)
        return text.after(quarter, tags.QUARTER), period
    if text.has(end, tags.YEAR):
        return text.after(end, tags.YEAR), _year(text.value(end, tags.YEAR), year)
    return end, CalendarPeriod("year", year=year)


def _year(kind: str, year: int) -> CalendarPeriod:
    """A year of a kind; nobody says on which day a school year ends."""
    if kind == "school year":
        return CalendarPeriod("unknown")
    return CalendarPeriod("fiscal year" if kind == "fiscal year" else "year", year=year)


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
    """As in "FY27", "FY2027", "FY26/27"."""
    word = text.word(place)
    tail = word[_SHORT:]
    if not word.startswith("fy") or not tail.isdecimal() or len(tail) not in {_SHORT, _FULL}:
        return None
    year, later = int(tail) % 100 + _CENTURY, text.word(place + 2)
    if text.word(place + 1) in {"-", "/"} and _touches(text, place + 1) and later.isdecimal():
        return (place + 3, year + 1) if int(later) % 100 == (year + 1) % 100 else None
    return place + 1, year


def _short_year(text: TaggedText, place: int) -> tuple[int, int] | None:
    """As in "'27", "30-Sep-27"."""
    short = text.word(place + 1)
    tied = text.word(place) == "'" or _joins(text, place)
    if not tied or len(short) != _SHORT or not short.isdecimal():
        return None
    return place + 2, int(short) + _CENTURY
