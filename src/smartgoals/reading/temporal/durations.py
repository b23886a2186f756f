"""Durations: "six months", "two and a half years", "les 12 prochains mois", "a year".

"In six weeks" is a deadline; "answered within two days", a service level, counts each time anew.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from attrs import frozen
from dateutil.relativedelta import relativedelta

from smartgoals.reading.lexicon import tags
from smartgoals.reading.numerals import number_at
from smartgoals.reading.temporal.period import TimeExpression
from smartgoals.reading.temporal.running import event_end

if TYPE_CHECKING:
    from smartgoals.reading.tagging import TaggedText

_HOURS: Final = {"hours": 1, "days": 24, "weeks": 168, "fortnights": 336}
_MONTHS: Final = {"months": 1, "quarters": 3, "semesters": 6, "years": 12, "decades": 120}
_UNITS: Final = frozenset({*_HOURS, *_MONTHS, "seasons"})
_DAYS_IN_A_MONTH: Final = 30
_MOST: Final = 1000
_ONE: Final = Fraction(1)


@frozen
class Duration:
    """A duration in a sentence.

    Attributes:
        end: Index behind its last token.
        length: How long it is, or None where that is not told exactly ("2 to 3 weeks", "30 working
            days").
        unit: The unit it is said in, in the plural: "days", "months" ...
        is_coming: Whether it is called the next or coming one.
    """

    end: int
    length: relativedelta | None
    unit: str
    is_coming: bool

    @property
    def days(self) -> int | None:
        """Its length in days where it is said in hours, days or weeks, else None."""
        if self.length is None or self.unit not in _HOURS:
            return None
        return self.length.days + self.length.hours // 24


def duration_at(text: TaggedText, place: int) -> Duration | None:
    """The duration that starts at a place, its article included."""
    start = place
    while text.has(place, tags.DETERMINER) and place < start + 2 and not _is_one(text, place):
        place += 1
    coming = text.has(place, tags.COMING)
    place = text.after(place, tags.COMING)
    amount: Fraction | None = _ONE
    if text.has(place, tags.LONE_DURATION):
        unit = text.value(place, tags.LONE_DURATION)
        return Duration(text.after(place, tags.LONE_DURATION), _length(_ONE, unit), unit, coming)
    number = _amount(text, place) or _half(text, place)
    if number is not None:
        place, amount = number
    elif _is_one(text, place):
        place += 1
    elif not coming or text.language == "fr":
        return None
    if text.word(place) == "-":
        place += 1
    coming = coming or text.has(place, tags.COMING)
    place = text.after(place, tags.COMING)
    unit = text.value(place, tags.TIME) if text.has(place, tags.TIME) else ""
    if unit not in _UNITS or (amount is not None and amount > _MOST):
        return None
    end = text.after(place, tags.TIME)
    if text.has(end, tags.COMING):
        coming, end = True, text.after(end, tags.COMING)
    end, amount = _and_more(text, end, amount)
    if text.has(place, tags.WORKING) or unit == "seasons":
        amount = None
    return Duration(end, None if amount is None else _length(amount, unit), unit, coming)


def _amount(text: TaggedText, place: int) -> tuple[int, Fraction | None] | None:
    """The number of a duration; None for the amount of a range: "2-3", "two to three"."""
    number = number_at(text, place)
    if number is None:
        return None
    end, amount = number[0], Fraction(number[1])
    if text.has(end, tags.RANGE_LINK) and (upper := number_at(text, end + 1)) is not None:
        return upper[0], None
    if text.word(end) == "+" or text.has(end, tags.OR_MORE):
        end = text.after(end, tags.OR_MORE) if text.has(end, tags.OR_MORE) else end + 1
    return end, amount


def _half(text: TaggedText, place: int) -> tuple[int, Fraction] | None:
    """As in "half a year"."""
    if not text.has(place, tags.FRACTION) or not text.has(place + 1, tags.ARTICLE):
        return None
    return place + 2, Fraction(text.value(place, tags.FRACTION)) / 100


def _and_more(text: TaggedText, end: int, amount: Fraction | None) -> tuple[int, Fraction | None]:
    """As in "six ans et demi", "two years and a half", "4 mois ou plus", "a 6-month period"."""
    if text.has(end, tags.PLUS_FRACTION):
        extra = Fraction(text.value(end, tags.PLUS_FRACTION))
        end = text.after(end, tags.PLUS_FRACTION)
        amount = None if amount is None else amount + extra
    for tag in (tags.OR_MORE, tags.OR_LESS, tags.STRETCH):
        end = text.after(end, tag)
    return end, amount


def _length(amount: Fraction, unit: str) -> relativedelta | None:
    """So many units, or None where that is no whole number of hours, days or months."""
    if unit in _MONTHS:
        months = amount * _MONTHS[unit]
        days = (months - int(months)) * _DAYS_IN_A_MONTH
        whole = days.denominator == 1
        return relativedelta(months=int(months), days=int(days)) if whole else None
    hours = amount * _HOURS[unit]
    if unit == "hours":
        return relativedelta(hours=int(hours)) if hours.denominator == 1 else None
    days = hours / _HOURS["days"]
    return relativedelta(days=int(days)) if days.denominator == 1 else None


def _is_one(text: TaggedText, place: int) -> bool:
    """As in "A year", "un an": an article that counts."""
    return text.has(place, tags.ARTICLE) and text.has(place + 1, tags.TIME)


# Deadlines told from service levels.

_SHORT: Final = frozenset({"hours", "days", "weeks", "fortnights"})
_A_DAY: Final = 24
_LOOK_BACK: Final = 40
_PRONOUN_WINDOW: Final = 6
_NUMBERS: Final = tags.DIGITS | tags.NUMBER | tags.TENS
_MEASURED: Final = tags.PERCENT | tags.POINTS | tags.TIME | tags.UNIT | tags.MONEY | tags.OF


def duration_deadline(
    text: TaggedText, place: int, duration: Duration, sense: int
) -> TimeExpression | None:
    """A deadline so far from now, or None where it is a service level or part of the measure.

    Args:
        text: The tagged sentence.
        place: Index of the preposition.
        duration: The duration behind it.
        sense: The tag of the preposition.
    """
    end = duration.end
    brief = duration.unit == "hours" and not duration.is_coming and not _is_long(duration)
    if brief or text.has(end, tags.REPEAT | tags.ARTICLE | tags.NOT_DUE):
        return None
    end = text.after(end, tags.FROM_NOW)
    if sense == tags.BY and text.value(place, sense) == -1 and duration.unit == "years":
        return TimeExpression(place, end, dated=False)
    if text.first(tags.RELATIVE, max(0, place - _PRONOUN_WINDOW), place) is not None:
        return None
    if not duration.is_coming and _is_service_level(text, place, duration, sense):
        return None
    if text.has(end, tags.OF | tags.AFTER):
        return _from_event(text, place, end, duration)
    return TimeExpression(place, end, within=duration.length)


def _from_event(
    text: TaggedText, place: int, end: int, duration: Duration
) -> TimeExpression | None:
    """As in "within 6 weeks of surgery", unlike "within 2 days of their letter"."""
    behind = event_end(text, end)
    serves = text.first(tags.SERVICE, max(0, place - _LOOK_BACK), place) is not None
    if duration.unit in {"hours", "days"} or behind == end or serves:
        return None
    return TimeExpression(place, behind, within=duration.length, anchored=True)


def _is_long(duration: Duration) -> bool:
    """Whether it takes at least a day, or is a range of hours that may."""
    return duration.length is None or duration.length.hours + 24 * duration.length.days >= _A_DAY


def _is_service_level(text: TaggedText, place: int, duration: Duration, sense: int) -> bool:
    """Whether something is answered, delivered or paid within so long, each time."""
    if duration.unit not in _SHORT:
        return False
    start = max(0, place - _LOOK_BACK)
    if _counts_things(text, start, place):
        return False
    days = duration.days
    if sense == tags.WITHIN and (days is None or days < text.value(place, tags.WITHIN)):
        return True
    if sense == tags.BY:
        return False
    if text.first(tags.SERVICE, start, place) is not None:
        return True
    return any(_is_share(text, before) for before in range(start, place))


def _counts_things(text: TaggedText, start: int, place: int) -> bool:
    """As in "Answer 200 letters": a count is reached once, not each time."""
    return any(
        text.has(before, _NUMBERS)
        and text.word(before + 1).isalpha()
        and not text.has(before + 1, _MEASURED | tags.SMALL)
        and not text.has(before - 1, tags.NAME)
        for before in range(start, place - 1)
    )


def _is_share(text: TaggedText, place: int) -> bool:
    """As in "95 % of orders"."""
    return (
        text.has(place, tags.PERCENT)
        and text.has(place - 1, tags.DIGITS)
        and text.has(place + 1, tags.OF)
    )
