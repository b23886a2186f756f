"""Figures: a number with its sign and its unit, and where they stand."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from attrs import field, frozen

from smartgoals.reading.lexicon import tags
from smartgoals.reading.numerals import number_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smartgoals.reading.tagging import TaggedText

Kind: TypeAlias = Literal["percent", "points", "money", "time", "unit", "times", "count"]

Operator: TypeAlias = Literal["", "+", "-", "/", "x"]
"""How a figure changes what it stands for: added, taken away, divided, multiplied."""

Bound: TypeAlias = Literal["at_least", "at_most"]

_UNITS: Final[tuple[tuple[int, Kind], ...]] = (
    (tags.POINTS, "points"),
    (tags.PERCENT, "percent"),
    (tags.MONEY, "money"),
    (tags.TIME, "time"),
    (tags.UNIT, "unit"),
    (tags.TIMES, "times"),
)
_STARTS: Final = (
    tags.DIGITS
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
_BOUNDS: Final[tuple[tuple[int, Bound], ...]] = (
    (tags.OR_MORE, "at_least"),
    (tags.OR_LESS, "at_most"),
)
_NAMED: Final = {"percent": "%", "points": "points", "times": "times"}
_LETTERS: Final = frozenset({"x", "s"})
"""Units that must touch their number."""


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
        return -self.amount if self.sign == "-" else self.amount


def find_quantities(text: TaggedText, taken: frozenset[int]) -> Iterator[Quantity]:
    """All figures of a sentence in order, apart from the words that are taken by dates."""
    behind = 0
    for place in text.positions(_STARTS):
        if place >= behind and place not in taken and (figure := _figure(text, place)) is not None:
            yield figure
            behind = figure.end


def _figure(text: TaggedText, place: int) -> Quantity | None:
    for sense, kind, sign in _SHARES:
        if text.has(place, sense):
            amount = Decimal(text.value(place, sense))
            end = text.after(place, sense)
            return Quantity(place, end, amount, kind, _NAMED[kind], sign=sign)
    number = number_at(text, place)
    if number is None:
        return None
    end, amount = number
    if text.word(place - 1) in {"par", "by"} and text.word(place - 2).startswith("multipl"):
        return Quantity(place, end, amount, "times", "times", sign="x")
    start, sign, money = _before(text, place)
    modifier = (
        text.word(end) == "-" and text.tokens.touches_previous(end) and text.word(end + 1).isalpha()
    )
    if modifier:
        end += text.tokens.touches_previous(end + 1)
    unit_end, kind, unit = _unit(text, end)
    if kind == "count" and money is not None:
        unit_end, kind, unit = end, "money", money
    unit_end, bound = _bound(text, unit_end)
    return Quantity(start, unit_end, amount, kind, unit, sign=sign, modifier=modifier, bound=bound)


def _bound(text: TaggedText, place: int) -> tuple[int, Bound | None]:
    """A bound right behind a figure, "100 or more", "50+", unless it belongs to the next figure."""
    if text.word(place - 1) == "+":
        return place, "at_least"
    bound = bound_at(text, place)
    return (place, None) if bound is None else bound


def bound_at(text: TaggedText, place: int) -> tuple[int, Bound] | None:
    """The place behind "or more", "au maximum" ... and the bound it sets, or None."""
    for tag, bound in _BOUNDS:
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
    if before == "+" or (before == "up" and start > 1 and not text.has(start - 2, tags.VERBS)):
        return start - 1, "+", money
    if before == "down" and start > 1 and not text.has(start - 2, tags.VERBS):
        return start - 1, "-", money
    if before == "-" and not _is_dash(text, start - 1):
        return start - 1, "-", money
    return start, "", money


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
        if text.word(place) in _LETTERS and not text.tokens.touches_previous(place):
            continue
        end = text.after(place, sense)
        if sense == tags.MONEY or sense not in {tags.POINTS, tags.PERCENT, tags.TIMES}:
            return end, kind, text.value(place, sense)
        return end, kind, _NAMED[kind]
    return place, "count", None
