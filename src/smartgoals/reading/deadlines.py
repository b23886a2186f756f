"""Deadlines and bounded periods, told from the dates and durations that are none."""

from __future__ import annotations

from datetime import date
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Final

from attrs import frozen

from smartgoals.reading.calendar_words import Found, period_at
from smartgoals.reading.lexicon import senses
from smartgoals.reading.periods import Period
from smartgoals.reading.stretches import Stretch, stretch_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateutil.relativedelta import relativedelta

    from smartgoals.reading.marked import Marked

_TO: Final = frozenset({"to", "-", "and", "et", "a", "au", "until", "&", "or", "ou", "through"})
_OPENERS: Final = frozenset({"(", ",", ":", "-", "[", "/", ";"})
_ARTICLES: Final = frozenset({"the", "le", "la", "l'", "les", "our", "my", "notre", "mes", "a"})
_SHORT: Final = frozenset({"hours", "days", "weeks"})
_FOLLOWED: Final = frozenset(
    "of after following per a each old ago suivant suivants apres par chaque leur their".split()
)
_LOOK_BACK: Final = 40
_NEAR: Final = 8
_WRITTEN: Final = 2010
"""Numbers from here on that look like a year are one, whatever follows them."""


_INTRODUCED: Final = (senses.BY, senses.WITHIN, senses.IN, senses.ON, senses.FROM)
_CALENDAR: Final = (
    senses.EDGE | senses.FIXED | senses.OFFSET | senses.PERIOD | senses.QUARTER | senses.HALF | senses.SEASON
    | senses.MONTH | senses.WEEKDAY | senses.YEAR | senses.DIGITS
)
_STARTS: Final = _CALENDAR | senses.SIGN | reduce(or_, _INTRODUCED)


@frozen
class When:
    """A date, a period or a stretch of time in a sentence: the words from `start` up to `end`."""

    start: int
    end: int
    period: Period | None = None
    within: relativedelta | None = None
    strictly: bool = False
    """Said with "before": a period ends on the eve of its first day."""
    counts: bool = True
    """Whether it is a deadline; a base year or a promise of service is not."""
    dated: bool = True
    """Whether anyone could put it into a calendar; "by Christmas" and "by summer" could not."""

    def day(self, today: date | None, fiscal_year_start: int) -> date | None:
        """The date of the deadline, where it has one."""
        if self.period is not None:
            settle = self.period.before if self.strictly else self.period.ends
            return settle(today, fiscal_year_start)
        if self.within is not None and today is not None:
            return today + self.within
        return None


def whens(text: Marked) -> Iterator[When]:
    """All dates, periods and stretches of time that are not part of a figure."""
    behind = 0
    for place in text.places(_STARTS):
        if place >= behind and (found := _at(text, place)) is not None:
            yield found
            behind = found.end


def _at(text: Marked, place: int) -> When | None:
    for sense in _INTRODUCED:
        if text.masks[place] & sense and (found := _introduced(text, place, sense)) is not None:
            return found
    return _bare(text, place)


def _introduced(text: Marked, place: int, sense: str) -> When | None:
    """What a preposition introduces: a period, a stretch of time, an event."""
    inner = text.after(place, sense)
    first = inner
    while text.word(inner) in _ARTICLES and inner < first + 2 and period_at(text, inner) is None:
        inner += 1
    period = period_at(text, inner)
    if period is not None and sense != senses.WITHIN:
        return _dated(text, place, inner, period, sense)
    if sense in {senses.WITHIN, senses.IN} or (sense == senses.BY and text.value(place, sense)):
        stretch = stretch_at(text, first)
        if stretch is not None:
            return _stretched(text, place, stretch, sense)
    return _event(text, place, inner) if sense == senses.BY else None


def _dated(text: Marked, place: int, inner: int, found: Found, sense: str) -> When | None:
    """A period behind a preposition, drawn out to the end of its range."""
    end, period = _ranged(text, *found)
    ranged = end > found[0]
    if _is_amount(text, inner, end, period):
        return None
    vague = period.unit in {"season", "day", "month"} and period.year is None and period.offset is None
    strictly = sense == senses.BY and text.value(place, sense) == -1 and not ranged
    counts = ranged or (sense != senses.FROM and not _is_base(text, place, inner, end))
    if sense == senses.ON and period.unit == "season":
        return None
    return When(place, end, period, strictly=strictly, counts=counts, dated=not vague)


def _ranged(text: Marked, end: int, period: Period) -> Found:
    """Follow "to", "and" or a list of months to the last period."""
    for _ in range(_NEAR):
        if text.word(end) not in _TO and not (text.word(end) == "," and text.has(end + 1, senses.MONTH)):
            break
        inner = end + 1
        inner += text.word(inner) in _ARTICLES
        further = period_at(text, inner)
        if further is None or _is_amount(text, inner, *further):
            break
        end, period = further
    return end, period


def _is_amount(text: Marked, place: int, end: int, period: Period) -> bool:
    """Whether "2000 members" only looks like a year."""
    if period.unit != "year" or period.year is None or end > place + 1:
        return False
    if text.has(end, senses.PERCENT | senses.MONEY | senses.UNIT | senses.TIME | senses.SCALE):
        return text.word(end) != "m"
    plain = text.word(end).isalpha() and not text.masks[end]
    return plain and period.year < _WRITTEN


def _is_base(text: Marked, place: int, inner: int, end: int) -> bool:
    """Whether a year is what one compares with."""
    if text.has(end, senses.BASIS):
        return True
    return any(
        fitting & senses.SINCE and text.word(start) not in {"from", "of", "de", "du", "des", "d'"}
        for stop in (place, inner)
        for start, fitting in text.ending(stop)
    )


def _stretched(text: Marked, place: int, stretch: Stretch, sense: str) -> When | None:
    """A stretch of time: a deadline, a promise of service, or part of the measure."""
    end, length, unit, coming = stretch
    if (unit == "hours" and not coming) or _is_followed(text, end):
        return None
    if text.word(end) == "from" and text.word(end + 1) == "now":
        end += 2
    if text.has(place - 1, senses.TO | senses.MOST) and not text.has(place - 1, senses.LEAD):
        return None
    if sense == senses.BY and text.value(place, sense) == -1 and unit == "years":
        return When(place, end, dated=False)
    counts = coming or not _is_service(text, place, length, unit, sense)
    return When(place, end, within=length, counts=counts) if counts else None


def _is_followed(text: Marked, end: int) -> bool:
    """ "Within 30 days of hiring": counted from an event, or a rate."""
    return text.word(end) in _FOLLOWED and not text.has(end, senses.SINCE & ~senses.FROM)


def _is_service(text: Marked, place: int, length: relativedelta, unit: str, sense: str) -> bool:
    """Whether something is answered, delivered or paid within so many days, each time."""
    if unit not in _SHORT:
        return False
    if sense == senses.WITHIN and length.days < text.value(place, sense):
        return True
    if sense == senses.BY:
        return False
    start = max(0, place - _LOOK_BACK)
    if text.first(senses.SERVICE, start, place) is not None:
        return True
    return any(_is_share(text, p) for p in text.places(senses.PERCENT, start) if p < place)


def _is_share(text: Marked, place: int) -> bool:
    return text.has(place - 1, senses.DIGITS) and text.word(place + 1) in {"of", "des", "de", "d'"}


def _event(text: Marked, place: int, inner: int) -> When | None:
    """ "By Christmas", "before my exams", "d'ici la fin du projet", "avant mes 40 ans"."""
    for start in (text.after(place, senses.BY), inner):
        if text.has(start, senses.EVENT):
            return When(place, text.after(start, senses.EVENT), dated=False)
    if text.has(inner, senses.EDGE):
        end = text.after(inner, senses.EDGE)
        while end < inner + _NEAR and text.has(end, senses.SMALL):
            end += 1
        if text.word(end).isalpha():
            return When(place, end + 1, dated=False)
    if text.word(inner) == "i" and text.word(inner + 1) in {"turn", "am"}:
        return When(place, inner + 3, dated=False)
    return None


def _bare(text: Marked, place: int) -> When | None:
    """A period without a preposition: "fin 2027", "this quarter", "(2027)"."""
    opened = text.word(place) in _OPENERS
    if not opened and not text.masks[place] & _CALENDAR:
        return None
    inner = place + opened
    found = period_at(text, inner)
    if found is None:
        return None
    if _is_base(text, inner, inner, found[0]) or _is_plain_since(text, inner):
        return When(inner, found[0], found[1], counts=False)
    end, period = _ranged(text, *found)
    if period.unit == "year" and period.edge is None and period.offset is None and end == inner + 1:
        closed = end == text.size or text.word(end) in {")", "]", ":", ".", ",", ";"}
        if not (closed and (opened or inner == 0)):
            return None
    elif period.edge is None and period.year is None and period.offset is None:
        if period.unit not in {"quarter", "half"}:
            return None
    return When(inner, end, period)


def _is_plain_since(text: Marked, place: int) -> bool:
    return text.word(place - 1) in {"from", "of", "since", "depuis"} 
