"""What stands around a figure: the words that say which part it plays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from smartgoals.reading.figures import Figure
from smartgoals.reading.lexicon import senses

if TYPE_CHECKING:
    from smartgoals.reading.marked import Marked

_QUALIFIERS: Final = senses.LEAST | senses.MOST | senses.ABOUT
_PREPOSITIONS: Final = (
    senses.FROM
    | senses.TO
    | senses.CHANGED
    | senses.BASE
    | senses.IN
    | senses.WITHIN
    | senses.ON
    | senses.OUT_OF
)
_HOPS: Final = 4


@frozen
class Context:
    """The senses in front of a figure, its thresholds stepped over."""

    figure: Figure
    before: int
    start: int
    """Where the words that belong to the figure begin, its preposition included."""
    floor: bool = False
    ceiling: bool = False


def around(text: Marked, figure: Figure) -> Context:
    """Step back over "at least", "environ", "un taux de" to the word that governs a figure."""
    stop, passed = figure.start, 0
    governing, start = _governing(text, stop)
    for _ in range(_HOPS):
        hop = next(
            ((at, fit & _QUALIFIERS) for at, fit in text.ending(stop) if fit & _QUALIFIERS), None
        )
        if hop is None:
            break
        stop, passed = hop[0], passed | hop[1]
        further, begun = _governing(text, stop)
        if further:
            governing, start = governing | further, begun
    return Context(
        figure, governing, min(start, stop), bool(passed & senses.LEAST), bool(passed & senses.MOST)
    )


def _governing(text: Marked, stop: int) -> tuple[int, int]:
    """The senses of the phrases that end at a place, and where the longest of them starts."""
    found, start = 0, stop
    for begun, fitting in text.ending(stop):
        wanted = fitting & ~_QUALIFIERS
        found |= wanted
        if wanted & _PREPOSITIONS:
            start = min(start, begun)
    return found, start
