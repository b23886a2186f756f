"""All that was made out about a sentence before its wording is judged."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from smartgoals.reading.cue import Cue, CueKind
from smartgoals.reading.head import Head
from smartgoals.reading.lexicon import senses
from smartgoals.reading.roles import Aim
from smartgoals.reading.tagging import Marked
from smartgoals.reading.temporal.expression import When

_INTERRUPTED: Final = senses.AND | senses.AVOID | senses.NE | senses.NO
"""What a relative clause must not be mistaken for."""


@frozen
class Scene:
    """The words, the point they turn on, the figures and the dates."""

    text: Marked
    head: Head
    aim: Aim
    whens: tuple[When, ...]
    dated: frozenset[int]
    """The words that dates take."""
    aside: frozenset[int]
    """The words of relative clauses, which say something about something else."""

    @property
    def is_measured(self) -> bool:
        """Whether a figure is aimed at."""
        return self.aim.value is not None or self.aim.change is not None

    def cue(self, kind: CueKind, start: int, end: int) -> Cue:
        """A cue over the words from `start` up to `end`."""
        first, last = self.text.line.span(start, end)
        return Cue(kind, self.text.line.folded.original[first:last], (first, last))

    def cue_for(self, kind: CueKind, place: int, sense: int) -> Cue:
        """A cue over the phrase of that sense."""
        return self.cue(kind, place, self.text.after(place, sense))

    def clause_end(self, place: int) -> int:
        """Where the clause that runs on at a place ends: at a stop or a date."""
        while place < self.text.size and place not in self.dated:
            if self.text.word(place) in {",", ";", ".", "(", ")", ":"}:
                break
            place += 1
        return place

    def sentence_end(self) -> int:
        """Where the first sentence ends that gets to a point."""
        words = self.text.words
        for place in range(self.head.place, self.text.size):
            if words[place] in {".", "!", "?"} and words[place + 1][:1].isalpha():
                return place
        return self.text.size

    def in_relative_clause(self, place: int) -> bool:
        """Whether "who", "qui", "if" … opened a clause since the last comma."""
        return place in self.aside


def relative_places(text: Marked, head: Head) -> frozenset[int]:
    """The words of all clauses that "who", "qui", "if" … open, up to the next comma."""
    if not text.all & senses.RELATIVE or not text.all & _INTERRUPTED:
        return frozenset()
    aside, inside = set[int](), False
    for place in range(head.place + 1, text.size):
        if text.words[place] in {",", ";", "."}:
            inside = False
        if inside:
            aside.add(place)
        inside = inside or text.has(place, senses.RELATIVE)
    return frozenset(aside)
