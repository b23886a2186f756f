"""Figures: a number with its sign and its unit, and where they stand."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from attrs import field, frozen

from smartgoals.reading.lexicon import tags
from smartgoals.reading.lexicon.function_words import (
    BY_WORDS,
    DOWNWARD,
    POINT_PLACES,
    UPWARD,
)
from smartgoals.reading.numerals import fraction_at, number_at
from smartgoals.values.amount import decimal_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smartgoals.reading.tagging import TaggedText

Kind: TypeAlias = Literal["percent", "points", "money", "time", "unit", "times", "count"]

Operator: TypeAlias = Literal["", "+", "-", "/", "x"]
"""How a figure changes what it stands for: added, taken away, divided, multiplied."""

Bound: TypeAlias = Literal["at_least", "at_most"]

_UNITS: Final[tuple[tuple[int, Kind], ...]] = (
    (tags.BASIS_POINTS, "points"),
    (tags.POINTS, "points"),
    (tags.PERCENT, "percent"),
    (tags.MONEY, "money"),
    (tags.TIME, "time"),
    (tags.UNIT, "unit"),
    (tags.TIMES, "times"),
)
_STARTS: Final = (
    tags.DIGITS
    | tags.FREQUENCY
    | tags.NUMBER
    | tags.TENS
    | tags.SCALE
    | tags.FRACTION
    | tags.SPLIT
    | tags.FACTOR
    | tags.ARTICLE
)
_SHARES: Final[tuple[tuple[int, Kind, Operator], ...]] = (
    (tags.FRACTION, "percent", ""),
    (tags.SPLIT, "percent", "/"),
    (tags.FACTOR, "times", "x"),
)
_UNNAMED: Final = frozenset({tags.BASIS_POINTS, tags.POINTS, tags.PERCENT, tags.TIMES})
_BOUNDS: Final[dict[int, Bound]] = {tags.OR_MORE: "at_least", tags.OR_LESS: "at_most"}
_NAMED: Final = {"percent": "%", "points": "points", "times": "times"}
_ANY_UNIT: Final = (
    tags.PERCENT | tags.POINTS | tags.MONEY | tags.TIME | tags.UNIT | tags.TIMES | tags.BASIS_POINTS
)
_SMALL: Final = tags.SMALL | tags.VERBS | tags.BY | tags.IN | tags.ON
_HOURS: Final = re.compile(r"h([0-5]\d)")
_MINUTES_IN_AN_HOUR: Final = 60
_SCALES: Final = frozenset({3, 4, 5, 6, 7, 10, 20, 100})
_LARGEST_SHARE: Final = 10
_PART_NOUN: Final = 3
_VERB_DISTANCE: Final = 9
_WAYS: Final = tags.FROM | tags.TO


@frozen
class Quantity:
    """A number with its unit, where a sentence says one.

    Attributes:
        start: Index of its first token, sign and currency included.
        end: Index behind its last token.
        amount: The number, without its sign.
        kind: What sort of unit it has; `"count"` where it has none.
        unit: The unit as `Reading.unit` gives it, or None.
        sign: The operator it is said with.
        modifier: Whether it is part of an adjective, as in "a 3-year plan".
        bound: The bound said right behind it: `"at_least"` in "100 or more".
    """

    start: int
    end: int
    amount: Decimal
    kind: Kind = "count"
    unit: str | None = None
    sign: Operator = field(default="", kw_only=True)
    modifier: bool = field(default=False, kw_only=True)
    bound: Bound | None = field(default=None, kw_only=True)

    @property
    def level(self) -> Decimal:
        """The amount where it is a level: a minus in front makes it negative."""
        return self.amount.copy_negate() if self.sign == "-" else self.amount


def find_quantities(text: TaggedText, taken: frozenset[int]) -> Iterator[Quantity]:
    """All quantities of a sentence in order.

    Args:
        text: The tagged sentence.
        taken: The tokens of dates, where no quantity begins.
    """
    behind = 0
    for place in text.positions(_STARTS):
        if place >= behind and place not in taken:
            found = _share(text, place) or _counted(text, place)
            if found is not None:
                yield found
                behind = found.end


def _share(text: TaggedText, place: int) -> Quantity | None:
    """As in "half of", "double", "diviser par deux", "3/4 of"."""
    for sense, kind, sign in _SHARES:
        if text.has(place, sense) and text.after(place, sense) >= text.after(place, tags.NUMBER):
            amount = Decimal(text.value(place, sense))
            end = text.after(place, sense)
            large = _part_of_scale(text, place, end, amount)
            if large is not None:
                return large
            return Quantity(place, end, amount, kind, _NAMED[kind], sign=sign)
    part = text.has(place + 3, tags.OF) or _is_fraction_of_change(text, place)
    fraction = fraction_at(text, place) if part else None
    return (
        None if fraction is None else Quantity(place, place + 3, _percent(fraction), "percent", "%")
    )


def _is_fraction_of_change(text: TaggedText, place: int) -> bool:
    """As in "cut waste by 3/4", "baisser les coûts de 1/3"."""
    counts = text.word(place + 3).isalpha() and not text.has(place + 3, _SMALL)
    by = text.has(place - 1, tags.CHANGED) and not counts
    return by and _last(text, tags.UP | tags.DOWN, place) >= 0


def _part_of_scale(text: TaggedText, place: int, end: int, percent: Decimal) -> Quantity | None:
    """As in "half a million", "a quarter of a million dollars"."""
    scale = end + text.has(end, tags.ARTICLE)
    if not text.has(scale, tags.SCALE) or Fraction(percent) % 25:
        return None
    amount = decimal_of(Fraction(percent) * text.value(scale, tags.SCALE) / 100)
    stop, kind, unit = _unit(text, text.after(scale, tags.SCALE))
    return Quantity(place, stop, amount, kind, unit)


def _percent(fraction: Fraction) -> Decimal:
    """A fraction in percent, to the whole percent where two decimals do not tell it."""
    percent = fraction * 100
    return decimal_of(percent if 100 % percent.denominator == 0 else Fraction(round(percent)))


def _counted(text: TaggedText, place: int) -> Quantity | None:
    """A number with its sign and unit."""
    if text.has(place, tags.FREQUENCY):
        often = Decimal(text.value(place, tags.FREQUENCY))
        return Quantity(place, place + 1, often, "times", "times")
    number = number_at(text, place)
    if number is None:
        return None
    end, amount = number
    special = (
        _factor(text, place, end, amount)
        or _hours_and_minutes(text, place, end, amount)
        or _part_of(text, place, end, amount)
    )
    if special is not None:
        return special
    start, sign, money = _before(text, place)
    modifier = (
        text.word(end) == "-" and text.tokens.touches_previous(end) and text.word(end + 1).isalpha()
    )
    if modifier:
        end += text.tokens.touches_previous(end + 1)
    if text.has(end, tags.BASIS_POINTS):
        amount = decimal_of(Fraction(amount) / 100)
    unit_end, kind, unit = _unit(text, end)
    if kind == "count" and money is not None:
        unit_end, kind, unit = end, "money", money
    unit_end, bound = _bound(text, _scale_end(text, unit_end, amount))
    if text.word(unit_end) == ")" and text.word(start - 1) == "(" and text.has(start - 2, _WAYS):
        start, unit_end = start - 1, unit_end + 1
    return Quantity(start, unit_end, amount, kind, unit, sign=sign, modifier=modifier, bound=bound)


def _factor(text: TaggedText, place: int, end: int, amount: Decimal) -> Quantity | None:
    """As in "multiply sales by 3", "by a factor of 3", "divide delays by 4", "deux fois moins"."""
    behind = text.after(end, tags.TIMES)
    if amount > 1 and behind > end and text.has(behind, tags.FEWER | tags.MOST):
        return _divided(place, behind + 1, amount)
    return None if amount <= 1 or text.has(end, _ANY_UNIT) else _by_factor(text, place, end, amount)


def _by_factor(text: TaggedText, place: int, end: int, amount: Decimal) -> Quantity | None:
    """A bare number behind "by", "par" or "a factor of"."""
    factored = [start for start, mask in text.ending(place) if mask & tags.FACTOR_OF]
    if factored:
        falls = _last(text, tags.DOWN, factored[0]) > _last(text, tags.UP, factored[0])
        return (_divided if falls else _multiplied)(factored[0], end, amount)
    if any(mask & tags.DIVIDE for _, mask in text.ending(place)):
        return _divided(place, end, amount)
    if text.word(place - 1) not in BY_WORDS:
        return None
    if _last(text, tags.MULTIPLY, place) >= 0:
        return _multiplied(place - 1, end, amount)
    return _divided(place - 1, end, amount) if _last(text, tags.DIVIDE, place) >= 0 else None


def _last(text: TaggedText, tag: int, place: int) -> int:
    """The last place with a tag among those shortly before a place, or -1."""
    near = range(place - 1, max(-1, place - _VERB_DISTANCE), -1)
    return next((before for before in near if text.has(before, tag)), -1)


def _multiplied(start: int, end: int, amount: Decimal) -> Quantity:
    return Quantity(start, end, amount, "times", "times", sign="x")


def _divided(start: int, end: int, amount: Decimal) -> Quantity:
    """What is taken away by a division: a half, two thirds ..., in percent."""
    return Quantity(start, end, _percent(1 - 1 / Fraction(amount)), "percent", "%", sign="/")


def _hours_and_minutes(text: TaggedText, place: int, end: int, amount: Decimal) -> Quantity | None:
    """As in "1h30", "2 hours 30 minutes": one duration in minutes."""
    joined = _HOURS.fullmatch(text.word(end))
    if joined is not None and text.tokens.touches_previous(end):
        minutes = Fraction(amount) * 60 + int(joined[1])
        return Quantity(place, end + 1, decimal_of(minutes), "time", "minutes")
    if not text.has(end, tags.TIME) or text.value(end, tags.TIME) != "hours":
        return None
    inner = text.after(end, tags.TIME)
    inner += text.has(inner, tags.JOINT)
    word = text.word(inner)
    if not word.isdecimal() or int(word) >= _MINUTES_IN_AN_HOUR:
        return None
    minute = text.has(inner + 1, tags.TIME) and text.value(inner + 1, tags.TIME) == "minutes"
    if not minute and (len(word) != len("30") or text.word(inner + 1).isalpha()):
        return None
    minutes = Fraction(amount) * 60 + int(word)
    stop = text.after(inner + 1, tags.TIME) if minute else inner + 1
    return Quantity(place, stop, decimal_of(minutes), "time", "minutes")


def _part_of(text: TaggedText, place: int, end: int, amount: Decimal) -> Quantity | None:
    """As in "2 out of 5 visitors", "3 in 4 households", "un agent sur trois": a share."""
    if not text.all & tags.SHARE_OF or text.has(end, _ANY_UNIT | tags.STAR):
        return None
    link = end
    while link < end + _PART_NOUN and text.word(link).isalpha() and not text.has(link, _SMALL):
        link += 1
    base = text.after(link, tags.SHARE_OF)
    upper = number_at(text, base) if base > link else None
    if upper is None or not amount < upper[1] <= _LARGEST_SHARE:
        return None
    behind = upper[0]
    noun = text.word(behind).isalpha() and not text.has(behind, _SMALL | _ANY_UNIT | tags.STAR)
    if link == end and not noun:
        return None
    if (link > end and noun) or text.has(behind, tags.TRIAL) or text.has(link - 1, tags.TRIAL):
        return None
    start, _, _ = _before(text, place)
    share = _percent(Fraction(amount) / Fraction(upper[1]))
    return Quantity(start, end if link > end else behind, share, "percent", "%")


def _scale_end(text: TaggedText, place: int, amount: Decimal) -> int:
    """The place behind the scale of a score: "4.5/5", "8 out of 10"."""
    tied = text.word(place) == "/" and text.tokens.touches_previous(place + 1)
    top = place + 1 if tied else text.after(place, tags.SHARE_OF)
    word = text.word(top)
    if top == place or not word.isdecimal() or len(word) > len("100"):
        return place
    behind = top + 1
    is_scale = int(word) in _SCALES and amount <= int(word) and text.word(behind) != "/"
    counts = text.word(behind).isalpha() and not text.has(behind, _SMALL | tags.STAR)
    return behind if is_scale and not counts else place


def _bound(text: TaggedText, place: int) -> tuple[int, Bound | None]:
    """A bound right behind a figure, "100 or more", "50+", unless it belongs to the next figure."""
    if text.word(place - 1) == "+":
        return place, "at_least"
    bound = bound_at(text, place)
    return (place, None) if bound is None else bound


def bound_at(text: TaggedText, place: int) -> tuple[int, Bound] | None:
    """The place behind "or more", "au maximum" ... and the bound it sets, or None."""
    for tag, bound in _BOUNDS.items():
        behind = text.after(place, tag)
        if behind > place and not text.has(behind, _STARTS):
            return behind, bound
    return None


def _before(text: TaggedText, place: int) -> tuple[int, Operator, str | None]:
    """A sign and a currency in front: "+ 3", "-€500"."""
    start, money = place, None
    if text.has(start - 1, tags.MONEY) and not text.word(start - 1).isalpha():
        start, money = start - 1, text.value(start - 1, tags.MONEY)
    before = text.word(start - 1)
    if text.has(start - 1, tags.MINUS) and not _is_bound(text, start):
        return start - 1, "-", money
    if before == "+" or (before in UPWARD and start > 1 and not text.has(start - 2, tags.VERBS)):
        return start - 1, "+", money
    if before in DOWNWARD and start > 1 and not text.has(start - 2, tags.VERBS):
        return start - 1, "-", money
    if before == "-" and not _is_dash(text, start - 1):
        return start - 1, "-", money
    return start, "", money


def _is_bound(text: TaggedText, place: int) -> bool:
    """Whether "moins" before a number belongs to "au moins"."""
    return any(mask & (tags.LEAST | tags.MOST) for _, mask in text.ending(place))


def _is_dash(text: TaggedText, place: int) -> bool:
    """Whether a hyphen joins or separates rather than subtracts."""
    if text.tokens.touches_previous(place) or not text.tokens.touches_previous(place + 1):
        return True
    return text.word(place - 1)[:1].isdigit() or text.has(place - 1, tags.PERCENT)


def _unit(text: TaggedText, place: int) -> tuple[int, Kind, str | None]:
    """The unit that follows a number, and where it ends."""
    if text.word(place) == "+" and text.tokens.touches_previous(place):
        place += 1
    for sense, kind in _UNITS:
        if not text.has(place, sense):
            continue
        apart = text.word(place) == "x" and not text.tokens.touches_previous(place)
        if apart or (sense == tags.POINTS and text.word(place + 2) in POINT_PLACES):
            continue
        end = text.after(place, sense)
        if sense not in _UNNAMED:
            return end, kind, text.value(place, sense)
        return end, kind, _NAMED[kind]
    return place, "count", None
