"""Two outcomes that "and" joins under one verb: "the delay of trains and the dirt of stations".

Nouns with one complement ("the health and safety of staff"), or inside a complement ("noise in rooms
and corridors"), are one outcome; nouns with a determiner or complement each are two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from smartgoals.reading.lexicon import tags
from smartgoals.reading.lexicon.function_words import (
    BOTH,
    COMPARATIVE_ENDING,
    DETERMINERS,
    NOUN_PREPOSITIONS,
    PREPOSITIONS,
    REPEATED_PREPOSITIONS,
    SAME_RESULT,
    STRONG_JOINTS,
    THAT_OF,
)
from smartgoals.reading.means import opens_means

if TYPE_CHECKING:
    from smartgoals.reading.analysis import SentenceAnalysis
    from smartgoals.reading.tagging import TaggedText

_CHANGED: Final = tags.UP | tags.DOWN | tags.KEEP | tags.VAGUE | tags.MOVE
_COUNTED: Final = tags.OUTCOME | tags.SCALE_NOUN
_NAMED: Final = _COUNTED | tags.FUZZY
_COMPARED: Final = tags.COMPARATIVE | tags.MORE | tags.FEWER
_PEOPLE: Final = tags.PEOPLE | tags.WORKERS
_LONGEST: Final = 16
"""Tokens of a noun phrase that are looked at."""
_NEAR: Final = 5


@frozen
class NounPhrase:
    """A noun with its modifiers, and what hangs on it.

    Attributes:
        start: Index of its first content word.
        end: Index behind its last content word.
        head: Index of its noun: the first content word in French, the last in English.
        determined: Whether an article or the like stands in front.
        owned: Whether a complement follows that each noun of a pair has for itself: "of", "du", "à".
        placed: The preposition of another one, which may hold both nouns of a pair ("in", "dans"); else
            no word.
    """

    start: int
    end: int
    head: int
    determined: bool
    owned: bool
    placed: str

    @property
    def length(self) -> int:
        """How many content words it has."""
        return self.end - self.start


def joins_outcomes(analysis: SentenceAnalysis, joint: int) -> bool:
    """Whether "and" joins two outcomes of the main verb.

    Args:
        analysis: The sentence and what was made out about it.
        joint: Index of the joining word.
    """
    text, predicate = analysis.text, analysis.predicate
    start, share = _behind_verb(analysis), text.has(predicate.index, tags.FACTOR | tags.SPLIT)
    of_the_same = text.language == "fr" and text.word(joint + 1) in REPEATED_PREPOSITIONS
    by_means = any(opens_means(text, place) for place in range(start, joint))
    if of_the_same or by_means or not (share or predicate.can_be(_CHANGED)):
        return False
    if text.word(text.after(joint, tags.AND)) in THAT_OF:
        return True
    first = noun_phrase(text, start, joint)
    second = noun_phrase(text, text.after(joint, tags.AND), analysis.clause_end(joint + 1))
    if first is None or second is None or _are_one(text, first, second):
        return False
    short = first.length == 1 and text.has(first.start, tags.OUTCOME)
    parallel = first.placed != "" and first.placed == second.placed
    if parallel or (short and text.has(second.start, tags.OUTCOME)):
        return True
    if text.language == "fr":
        return _apart_in_french(analysis, first, second)
    return _apart_in_english(analysis, first, second, joint)


def _are_one(text: TaggedText, first: NounPhrase, second: NounPhrase) -> bool:
    """Whether two nouns name one outcome, or the second one people."""
    pair = {text.word(first.head), text.word(second.head)}
    same = len(pair) == 1 or any(pair <= words for words in SAME_RESULT)
    return same or text.has(second.head, _PEOPLE)


def noun_phrase(text: TaggedText, start: int, stop: int) -> NounPhrase | None:
    """The noun phrase that begins at an index, or None where no noun stands there.

    Args:
        text: The tagged sentence.
        start: Index of its first token.
        stop: Index behind the last token it may have.
    """
    for words in BOTH:
        if tuple(text.words[start : start + len(words)]) == words:
            start += len(words)
    index = start
    while text.word(index) in DETERMINERS - REPEATED_PREPOSITIONS:
        index += 1
    begun = end = index
    while end < min(stop, begun + _LONGEST) and _is_content(text, end):
        end += 1
    if end == begun:
        return None
    behind = [text.word(place) for place in range(end, min(stop, end + _LONGEST))]
    repeated = REPEATED_PREPOSITIONS if text.language == "fr" else NOUN_PREPOSITIONS
    return NounPhrase(
        begun,
        end,
        begun if text.language == "fr" else end - 1,
        determined=index > start,
        owned=not repeated.isdisjoint(behind),
        placed=next((word for word in behind if word in PREPOSITIONS - repeated), ""),
    )


def _is_content(text: TaggedText, index: int) -> bool:
    word = text.word(index)
    hyphen = word == "-" and text.tokens.touches_previous(index)
    return hyphen or (word[:1].isalnum() and word not in PREPOSITIONS | NOUN_PREPOSITIONS)


def _behind_verb(analysis: SentenceAnalysis) -> int:
    """Where the main verb ends."""
    text, index = analysis.text, analysis.predicate.index
    verbs = tags.VERBS | tags.FACTOR | tags.SPLIT
    return index + max((n for n, mask in text.tag_sets[index].lengths if mask & verbs), default=1)


def _apart_in_french(analysis: SentenceAnalysis, first: NounPhrase, second: NounPhrase) -> bool:
    """By the article, which a noun inside a complement would have its preposition before."""
    text = analysis.text
    if not first.determined or not second.determined:
        return False
    counted = text.has(second.head, _COUNTED)
    if first.placed:
        return counted
    if first.owned:
        return True
    clear = analysis.predicate.can_be(tags.DOWN) or (counted and text.has(first.head, _COUNTED))
    return clear and not second.owned and not second.placed


def _apart_in_english(
    analysis: SentenceAnalysis, first: NounPhrase, second: NounPhrase, joint: int
) -> bool:
    """By an article or a modifier each; a noun alone before "and" shares what follows."""
    text = analysis.text
    counted = text.has(second.head, _COUNTED)
    strong = text.word(joint) in STRONG_JOINTS
    if first.placed:
        return counted and (second.determined or strong)
    if first.owned:
        return (second.determined or strong) and (counted or second.owned or second.placed != "")
    if first.determined and second.determined:
        clear = analysis.predicate.can_be(_CHANGED & ~tags.VAGUE)
        return clear or counted or text.has(first.head, _COUNTED)
    if strong:
        return True
    words = set(text.words[first.start : first.end])
    shared = text.has(second.start, tags.DIGITS) or not words.isdisjoint(
        text.words[second.start : second.end]
    )
    plural = text.word(first.head).endswith("s") and text.word(second.head).endswith("s")
    clear = plural and analysis.predicate.can_be(tags.UP | tags.DOWN)
    known = clear or text.has(first.head, _NAMED) or text.has(second.head, _NAMED)
    return known and not shared and min(first.length, second.length) > 1


def joins_comparatives(analysis: SentenceAnalysis, joint: int) -> bool:
    """As in "fewer returns and faster refunds", "make the depot safer and the rounds shorter".

    Args:
        analysis: The sentence and what was made out about it.
        joint: Index of the joining word.
    """
    text, head = analysis.text, analysis.predicate.index
    behind = max(joint + 1, text.after(joint, tags.AND))
    if text.has(head, _COMPARED) and not analysis.predicate.tags:
        noun = text.word(joint - 1).isalpha() and joint - 1 > head
        return noun and _is_comparative(text, behind)
    places = (at for at in (joint - 2, joint - 1) if head < at and _is_comparative(text, at))
    first = next(places, None)
    determined = text.word(behind) in DETERMINERS
    if first is None or not (determined or text.language == "en"):
        return False
    noun = first - head > 1 and not text.has(first - 1, _COMPARED)
    later = range(behind + 1 + determined, behind + 2 + _NEAR)
    second = next((at for at in later if _is_comparative(text, at)), None)
    known = second is not None and (text.has(first, _COMPARED) or text.has(second, _COMPARED))
    return noun and known


def _is_comparative(text: TaggedText, index: int) -> bool:
    """Whether a word compares, by the lexicon or by its English ending: "tidier"."""
    ending = text.language == "en" and text.word(index).endswith(COMPARATIVE_ENDING)
    return text.has(index, _COMPARED) or (ending and not text.masks[index])
