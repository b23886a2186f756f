"""A line whose words have their senses: what the rest of reading reads."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from smartgoals.reading.line import Line
from smartgoals.reading.vocabulary import NOTHING, Meaning, vocabulary
from smartgoals.values.language import Language

if TYPE_CHECKING:
    from collections.abc import Sequence


_LONGEST: Final = 6
"""Words in the longest phrase of a lexicon that stands before a figure."""
_MARGIN: Final = 40
"""Nothing, behind the last word and so before the first: a look too far finds it harmlessly."""


@frozen
class Marked:
    """A line in a language, and what each of its words can be."""

    line: Line
    language: Language
    size: int
    words: list[str]
    masks: list[int]
    meanings: list[Meaning]
    all: int
    """Every sense that occurs anywhere."""

    def has(self, place: int, wanted: int) -> bool:
        """Whether the word at a place can be one of these."""
        return self.masks[place] & wanted != 0

    def after(self, place: int, sense: int) -> int:
        """The place behind the phrase of that sense, or the same place where there is none."""
        return place + self.meanings[place].senses[sense][0] if self.masks[place] & sense else place

    def value(self, place: int, sense: int) -> Any:  # noqa: ANN401 — each sense has its own kind of value
        """What the word carries in that sense."""
        return self.meanings[place].senses[sense][1]

    def word(self, place: int) -> str:
        """The word at a place, or nothing beyond the ends."""
        return self.words[place]

    def ending(self, stop: int) -> list[tuple[int, int]]:
        """The phrases that end right before a place, the longest first: start and senses."""
        return [
            (start, mask)
            for start in range(max(0, stop - _LONGEST), stop)
            for length, mask in self.meanings[start].lengths
            if start + length == stop
        ]

    def first(self, sense: int, start: int, stop: int | None = None) -> int | None:
        """The first place in a stretch where a word can be that."""
        if not self.all & sense:
            return None
        masks = self.masks
        for place in range(start, self.size if stop is None else min(stop, self.size)):
            if masks[place] & sense:
                return place
        return None

    def places(self, sense: int, start: int = 0) -> Sequence[int]:
        """All places from `start` on where a word can be that."""
        if not self.all & sense:
            return ()
        masks = self.masks
        return [place for place in range(start, self.size) if masks[place] & sense]


def mark(line: Line, language: Language) -> Marked:
    """Look every word of a line up in the lexicon of a language."""
    meanings = vocabulary(language).meanings(line)
    masks = [meaning.mask for meaning in meanings]
    return Marked(
        line,
        language,
        len(line.words),
        [*line.words, *[""] * _MARGIN],
        [*masks, *[0] * _MARGIN],
        [*meanings, *[NOTHING] * _MARGIN],
        reduce(or_, masks, 0),
    )
