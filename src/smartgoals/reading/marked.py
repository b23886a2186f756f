"""A line whose words have their senses: what the rest of reading reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from smartgoals.reading.vocabulary import Senses, vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smartgoals.reading.line import Line
    from smartgoals.values.language import Language

_LONGEST: Final = 6
"""Words in the longest phrase of a lexicon that stands before a figure."""


@frozen
class Marked:
    """A line in a language, and what each of its words can be."""

    line: Line
    language: Language
    senses: list[Senses]

    def __len__(self) -> int:
        return len(self.senses)

    def has(self, place: int, *wanted: str) -> bool:
        """Whether the word at a place can be one of these."""
        if not 0 <= place < len(self.senses):
            return False
        here = self.senses[place]
        return any(sense in here for sense in wanted)

    def has_any(self, place: int) -> bool:
        """Whether the word at a place is known at all."""
        return 0 <= place < len(self.senses) and bool(self.senses[place])

    def after(self, place: int, sense: str) -> int:
        """The place behind the phrase of that sense, or the same place where there is none."""
        if 0 <= place < len(self.senses) and sense in self.senses[place]:
            return place + self.senses[place][sense][0]
        return place

    def value(self, place: int, sense: str) -> Any:  # noqa: ANN401 — each sense has its own kind of value
        """What the word carries in that sense."""
        return self.senses[place][sense][1]

    def word(self, place: int) -> str:
        """The word at a place, or nothing beyond the ends."""
        return self.line.words[place] if 0 <= place < len(self.senses) else ""

    def ending(self, stop: int) -> Iterator[tuple[int, frozenset[str]]]:
        """The phrases that end right before a place, the longest first: start and senses."""
        for start in range(max(0, stop - _LONGEST), stop):
            here = self.senses[start]
            if here:
                fitting = frozenset(s for s, (length, _) in here.items() if start + length == stop)
                if fitting:
                    yield start, fitting


def mark(line: Line, language: Language) -> Marked:
    """Look every word of a line up in the lexicon of a language."""
    return Marked(line, language, vocabulary(language).senses_of(line))
