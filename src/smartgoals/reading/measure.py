"""What is counted, in whose hands it lies, and in which unit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smartgoals.reading.embedded_means import opens_means
from smartgoals.reading.lexicon import tags
from smartgoals.reading.normalize import normalize_spacing

if TYPE_CHECKING:
    from smartgoals.reading.main_predicate import MainPredicate
    from smartgoals.reading.quantities import Quantity
    from smartgoals.reading.roles import QuantityRoles
    from smartgoals.reading.tagging import TaggedText

_EMPTY: Final = frozenset({"number", "nombre", "total"})
_STOPS: Final = frozenset({",", ".", ";", ":", "(", ")", '"', "!", "?"})
_STOPPING: Final = tags.SIGN | tags.LEAD | tags.THROUGH | tags.SMALL | tags.AND
_SECOND: Final = tags.UP | tags.DOWN | tags.KEEP | tags.MOVE | tags.ACT
_LONGEST_UNIT: Final = 3


def measure_of(text: TaggedText, head: MainPredicate, spoken_for: frozenset[int]) -> str | None:
    """The first run of words that belongs neither to the verb, nor to a figure, nor to a date."""
    verb = (
        max((length for length, _ in text.tag_sets[head.index].lengths), default=1)
        if head.tags
        else 0
    )
    place = head.index + verb
    while place < text.size:
        end = place
        while end < text.size and end not in spoken_for and not _stops(text, end):
            end += 1
        start = place
        while start < end and _is_small(text, start):
            start += 1
        stop = end
        while stop > start and (
            text.has(stop - 1, tags.SMALL) or not text.word(stop - 1)[0].isalnum()
        ):
            stop -= 1
        if stop > start:
            return normalize_spacing(text.tokens.original_text(start, stop))
        place = end + 1 if not opens_means(text, end) else text.size
    return None


def _stops(text: TaggedText, place: int) -> bool:
    if not text.has(place, _STOPPING):
        return False
    if text.has(place, tags.AND) and text.has(place + 1, _SECOND):
        return True
    return text.word(place) in _STOPS or opens_means(text, place)


def _is_small(text: TaggedText, place: int) -> bool:
    return (
        text.has(place, tags.SMALL)
        or text.word(place) in _EMPTY
        or not text.word(place)[0].isalnum()
    )


def unit_of(text: TaggedText, aim: QuantityRoles, figure: Quantity) -> str | None:
    """The unit of a figure; for a count the words that follow it."""
    if figure.unit is not None:
        return figure.unit
    other = next(
        (c.quantity.unit for c in (aim.value, aim.change, aim.baseline) if c and c.quantity.unit),
        None,
    )
    if other is not None:
        return other
    for context in (aim.value, aim.change, aim.baseline):
        if context is not None and (noun := _noun_after(text, context.quantity.end)):
            return noun
    return None


def _noun_after(text: TaggedText, place: int) -> str | None:
    start = place + (text.word(place) in {"d'", "de"})
    end = start
    while (
        end < start + _LONGEST_UNIT
        and text.word(end)[:1].isalpha()
        and not text.has(end, tags.SMALL)
    ):
        end += 1
    return normalize_spacing(text.tokens.original_text(start, end)) if end > start else None


def audience_of(text: TaggedText) -> str | None:
    """The people the sentence is about: the first that it names."""
    place = text.first(tags.PEOPLE, 0)
    return (
        None
        if place is None
        else normalize_spacing(text.tokens.original_text(place, text.after(place, tags.PEOPLE)))
    )
