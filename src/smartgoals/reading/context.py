"""The words around a quantity that say which part it plays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from smartgoals.reading.lexicon import tags
from smartgoals.reading.quantities import Bound, Quantity, bound_at

if TYPE_CHECKING:
    from smartgoals.reading.tagging import TaggedText

_QUALIFIERS: Final = tags.LEAST | tags.MOST | tags.ABOUT
_PREPOSITIONS: Final = (
    tags.FROM | tags.TO | tags.CHANGED | tags.BASE | tags.IN | tags.WITHIN | tags.ON | tags.OUT_OF
)
_BOUNDS: Final = tags.LEAST | tags.MOST
_MAX_QUALIFIERS: Final = 4
_NOUN_LENGTH: Final = 4
"""Tokens behind a quantity among which its bound is looked for."""


@frozen
class QuantityContext:
    """A quantity with the words that govern it.

    Attributes:
        quantity: The quantity.
        touching: Tags of the phrases that end where the quantity begins.
        before: Tags of all phrases in front of it, those before its thresholds included.
        start: Index of the first token that belongs to it, its preposition included.
        is_minimum: Whether "at least" or the like stands in front of it.
        is_maximum: Whether "at most" or the like stands in front of it.
        bound_behind: The bound behind its noun, as in "5 complaints at most", or None.
        bound_tokens: The tokens of that bound.
        upper: The upper end where the quantity is the lower end of a range, or None.
    """

    quantity: Quantity
    touching: int
    before: int
    start: int
    is_minimum: bool = False
    is_maximum: bool = False
    bound_behind: Bound | None = None
    bound_tokens: range = range(0)
    upper: Quantity | None = None

    @property
    def bound(self) -> Bound | None:
        """The bound said in front of the quantity, right behind it, or behind its noun."""
        if self.is_maximum:
            return "at_most"
        if self.is_minimum:
            return "at_least"
        return self.quantity.bound or self.bound_behind


def quantity_context(text: TaggedText, quantity: Quantity) -> QuantityContext:
    """Step back over "at least", "environ", "un taux de" to the word that governs a quantity.

    Args:
        text: The tagged sentence.
        quantity: A quantity found in it.
    """
    stop, passed = quantity.start, 0
    touching = before = 0
    start = stop
    for step in range(_MAX_QUALIFIERS):
        further, qualified = stop, 0
        for begun, mask in text.ending(stop):
            if qualified & _BOUNDS and begun > further:
                continue
            before |= mask & ~_QUALIFIERS
            if mask & _PREPOSITIONS:
                start = min(start, begun)
            if mask & _QUALIFIERS and not qualified:
                further, qualified = begun, mask & _QUALIFIERS
            if step == 0:
                touching |= mask
        if not qualified:
            break
        stop, passed = further, passed | qualified
    bound, bound_tokens = _bound_behind(text, quantity)
    return QuantityContext(
        quantity,
        touching,
        before,
        min(start, stop),
        is_minimum=passed & tags.LEAST != 0,
        is_maximum=passed & tags.MOST != 0,
        bound_behind=bound,
        bound_tokens=bound_tokens,
    )


def _bound_behind(text: TaggedText, quantity: Quantity) -> tuple[Bound | None, range]:
    """The bound behind the noun of a quantity: "100 members or more", "5 plaintes au maximum"."""
    if not text.all & (tags.OR_MORE | tags.OR_LESS):
        return None, range(0)
    for place in range(quantity.end, quantity.end + _NOUN_LENGTH):
        if not text.word(place)[:1].isalpha():
            break
        found = bound_at(text, place)
        if found is not None:
            return found[1], range(place, found[0])
    return None, range(0)
