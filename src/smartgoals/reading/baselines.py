"""Which figure is the base: where things stood, or stand today."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smartgoals.reading.lexicon import tags

if TYPE_CHECKING:
    from smartgoals.reading.context import QuantityContext
    from smartgoals.reading.tagging import TaggedText

_BETWEEN: Final = tags.SMALL | tags.MONTH | tags.DIGITS | tags.ABOUT
_FAR: Final = 5
_NEAR: Final = 3
_STARTS: Final = frozenset({"baseline", "baselines", "depart", "reference"})


def is_baseline(text: TaggedText, context: QuantityContext) -> bool:
    """As in "was 12 %", "s'élevait en 2019 à 40", "the 2019 level of 40", "40 today"."""
    if context.before & tags.BASE or is_from(text, context):
        return True
    aimed = context.before & tags.TO and text.language == "en"
    if text.has(context.quantity.end, tags.NOW) and not aimed:
        return True
    return is_past(text, context) or _is_level_of_year(text, context)


def is_from(text: TaggedText, context: QuantityContext) -> bool:
    """Whether a figure is a starting point by its preposition; "de" alone does not tell."""
    return bool(context.before & tags.FROM) and text.language == "en"


def is_only_base(text: TaggedText, context: QuantityContext) -> bool:
    """Whether a figure without another is a base all the same: "from our baseline of 40"."""
    return _is_said_base(text, context.quantity.start - 1)


def _is_said_base(text: TaggedText, place: int) -> bool:
    near = range(place - _NEAR, place)
    return text.word(place) in {"of", "de"} and any(text.word(one) in _STARTS for one in near)


def is_past(text: TaggedText, context: QuantityContext) -> bool:
    """Whether a verb in the past governs a figure, with no more than a date between."""
    place = context.start - 1
    while place >= context.start - _FAR and text.has(place, _BETWEEN):
        if text.has(place, tags.PAST):
            return True
        place -= 1
    return text.has(place, tags.PAST)


def _is_level_of_year(text: TaggedText, context: QuantityContext) -> bool:
    """As in "the 2023 figure of 400", "our baseline measure of 69 %", "le niveau 2019 de 12 %"."""
    place = context.quantity.start - 1
    if text.word(place) == ":" and text.word(place - 2) == "(" and text.has(place - 1, tags.DIGITS):
        return True
    if text.word(place) not in {"of", "de", ":", "("}:
        return False
    if _is_said_base(text, place):
        return True
    pair = text.masks[place - 1] | text.masks[place - 2]
    return bool(pair & tags.BASIS and pair & tags.DIGITS)
