"""All that was made out about a sentence before its wording is judged."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from smartgoals.reading.lexicon import tags
from smartgoals.reading.lexicon.function_words import (
    ADVERB_ENDINGS,
    BETTER_ADVERBS,
    DETERMINERS,
    ENSURING_NOUNS,
    MANNERS,
    MORE,
    NOUN_PREPOSITIONS,
    PREPOSITIONS,
    PURSUING,
    THAT_WORDS,
    TRANSFORMING,
    VAGUE_NOUNS,
)
from smartgoals.reading.main_predicate import MainPredicate
from smartgoals.reading.reading import Cue, CueKind
from smartgoals.reading.roles import QuantityRoles
from smartgoals.reading.tagging import TaggedText
from smartgoals.reading.temporal.period import TimeExpression

_INTERRUPTED: Final = tags.AND | tags.AVOID | tags.NE | tags.NO
"""What a relative clause must not be mistaken for."""


@frozen
class SentenceAnalysis:
    """A tagged sentence with its predicate, quantities and dates, from which cues are read.

    Attributes:
        text: The tagged sentence.
        predicate: The verb or noun it turns on.
        roles: Its quantities by the part they play.
        time_expressions: Its dates, periods and stretches of time.
        date_tokens: The tokens of those.
        relative_tokens: The tokens of relative and purpose clauses, which say something about
            something else.
    """

    text: TaggedText
    predicate: MainPredicate
    roles: QuantityRoles
    time_expressions: tuple[TimeExpression, ...]
    date_tokens: frozenset[int]
    relative_tokens: frozenset[int]

    @property
    def is_measured(self) -> bool:
        """Whether a figure is aimed at."""
        return self.roles.value is not None or self.roles.change is not None

    def cue(self, kind: CueKind, start: int, end: int) -> Cue:
        """A cue over the words from `start` up to `end`."""
        first, last = self.text.tokens.span(start, end)
        return Cue(kind, self.text.tokens.normalized.original[first:last], (first, last))

    def cue_for(self, kind: CueKind, place: int, tag: int) -> Cue:
        """A cue over the phrase of that tag."""
        return self.cue(kind, place, max(place + 1, self.text.after(place, tag)))

    def clause_end(self, place: int) -> int:
        """Where the clause that runs on at a place ends: at a stop or a date."""
        while place < self.text.size and place not in self.date_tokens:
            if self.text.word(place) in {",", ";", ".", "(", ")", ":"}:
                break
            place += 1
        return place

    def sentence_end(self) -> int:
        """Where the first sentence ends that gets to a point."""
        words = self.text.words
        for place in range(self.predicate.index, self.text.size):
            if words[place] in {".", "!", "?"} and words[place + 1][:1].isalpha():
                return place
        return self.text.size

    def in_relative_clause(self, place: int) -> bool:
        """Whether "who", "qui", "if" … opened a clause since the last comma."""
        return place in self.relative_tokens


def relative_clause_tokens(text: TaggedText, head: MainPredicate) -> frozenset[int]:
    """The words of all clauses that "who", "qui", "if" … open, up to the next comma."""
    if not text.all & tags.RELATIVE or not text.all & _INTERRUPTED:
        return frozenset()
    aside, inside = set[int](), False
    for place in range(head.index + 1, text.size):
        if text.words[place] in {",", ";", "."}:
            inside = False
        if inside:
            aside.add(place)
        inside = inside or (text.has(place, tags.RELATIVE) and not _completes(text, place, head))
    return frozenset(aside)


def _completes(text: TaggedText, place: int, head: MainPredicate) -> bool:
    """As in "ensure that trucks do not queue", "nous voulons que …": what the verb asks for."""
    if text.word(place) not in THAT_WORDS:
        return False
    before = place - 1
    return (
        before == head.index or text.word(before) in ENSURING_NOUNS or text.has(before, tags.WANT)
    )


def pursued_noun(analysis: SentenceAnalysis) -> int | None:
    """The vague noun of a verb that leaves all to it: "poursuivre l'amélioration", or None.

    Args:
        analysis: The sentence and what was made out about it.
    """
    text, index = analysis.text, analysis.predicate.index
    if text.word(index) not in PURSUING:
        return None
    noun = index + 1
    while text.word(noun) in DETERMINERS:
        noun += 1
    return noun if text.has(noun, tags.VAGUE) or text.word(noun) in VAGUE_NOUNS else None


def transformed_manner(analysis: SentenceAnalysis) -> int | None:
    """The noun of how something is done, behind a verb that only changes it, or None.

    As in "reinvent the way we work", "harmoniser nos pratiques".

    Args:
        analysis: The sentence and what was made out about it.
    """
    text, index = analysis.text, analysis.predicate.index
    if not text.word(index).startswith(TRANSFORMING):
        return None
    object_words = range(index + 1, min(index + _OBJECT, analysis.clause_end(index)))
    return next((place for place in object_words if text.word(place) in MANNERS), None)


def better_manner(analysis: SentenceAnalysis, start: int) -> int | None:
    """The token that says an act is to be done better: "more efficiently", "mieux", or None.

    Args:
        analysis: The sentence and what was made out about it.
        start: Index behind the verb of the act.
    """
    text = analysis.text
    for index in range(start, min(start + _OBJECT, analysis.clause_end(start))):
        if index in analysis.relative_tokens:
            break
        behind = text.word(index + 1).isalpha() and not text.has(index + 1, tags.SMALL)
        if text.word(index) in BETTER_ADVERBS and not (behind and text.language == "en"):
            return index
        if text.word(index) in MORE and text.word(index + 1).endswith(ADVERB_ENDINGS):
            return index
    return None


_OBJECT: Final = 5
"""Tokens of an object that are looked at."""


def created_state(analysis: SentenceAnalysis) -> int | None:
    """The token of a state or quality that is created, given or kept: "a culture of trust".

    None where the object is a thing. "Establish the archive as a place of study" changes what the
    archive is, and makes no thing either.

    Args:
        analysis: The sentence and what was made out about it.
    """
    text, predicate = analysis.text, analysis.predicate
    frame = tags.CREATE if text.has(predicate.index, tags.CREATE) else tags.VAGUE
    if not text.has(predicate.index, frame):
        return None
    start = text.after(predicate.index, frame)
    reach, begun = start + _OBJECT, start + 1
    people = text.first(tags.PEOPLE, start, reach)
    if people is not None:
        reach, begun = people + _OBJECT, people + 1
    for index in range(start, min(reach, analysis.clause_end(start))):
        if text.has(index, tags.STATE | tags.FUZZY | tags.GRADE) or text.word(index) == "as":
            return index
        if index > begun and text.word(index) in PREPOSITIONS | NOUN_PREPOSITIONS:
            break
    return None
