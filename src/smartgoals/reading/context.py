"""What stands around a figure: the words that say which part it plays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from smartgoals.reading.lexicon import tags
from smartgoals.reading.quantities import Quantity

if TYPE_CHECKING:
    from smartgoals.reading.tagging import TaggedText

_QUALIFIERS: Final = tags.LEAST | tags.MOST | tags.ABOUT
_PREPOSITIONS: Final = (
    tags.FROM | tags.TO | tags.CHANGED | tags.BASE | tags.IN | tags.WITHIN | tags.ON | tags.OUT_OF
)
_BOUNDS: Final = tags.LEAST | tags.MOST
_HOPS: Final = 4


@frozen
class QuantityContext:
    """The senses in front of a figure, its thresholds stepped over."""

    quantity: Quantity
    touching: int
    """The senses of the phrases that end where the figure begins."""
    before: int
    """Those of all that stand before its thresholds, too."""
    start: int
    """Where the words that belong to the figure begin, its preposition included."""
    is_minimum: bool = False
    is_maximum: bool = False


def quantity_context(text: TaggedText, figure: Quantity) -> QuantityContext:
    """Step back over "at least", "environ", "un taux de" to the word that governs a figure."""
    stop, passed = figure.start, 0
    touching = before = 0
    start = stop
    for hop in range(_HOPS):
        further, qualified = stop, 0
        for begun, mask in text.ending(stop):
            if qualified & _BOUNDS and begun > further:
                continue
            before |= mask & ~_QUALIFIERS
            if mask & _PREPOSITIONS:
                start = min(start, begun)
            if mask & _QUALIFIERS and not qualified:
                further, qualified = begun, mask & _QUALIFIERS
            if hop == 0:
                touching |= mask
        if not qualified:
            break
        stop, passed = further, passed | qualified
    start = min(start, stop)
    floor, ceiling = passed & tags.LEAST != 0, passed & tags.MOST != 0
    return QuantityContext(figure, touching, before, start, floor, ceiling)
