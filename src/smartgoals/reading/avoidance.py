"""Avoidance: something no longer wanted, rather than something wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smartgoals.reading.lexicon import tags
from smartgoals.reading.lexicon.function_words import NEGATIONS, NO_LONGER
from smartgoals.reading.reading import Cue, CueKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smartgoals.reading.analysis import SentenceAnalysis
    from smartgoals.reading.tagging import TaggedText

_TAKING: Final = tags.REACH | tags.DO | tags.ACT
_APART: Final = 5


def avoidance_cues(analysis: SentenceAnalysis) -> Iterator[Cue]:
    """What is no longer wanted; the first cue is enough."""
    text = analysis.text
    places = text.positions(tags.NE | tags.AVOID | tags.NO, analysis.predicate.index)
    stop = analysis.sentence_end() if places else 0
    for place in places:
        if place >= stop:
            return
        end = _avoids(analysis, place)
        if end is not None and not analysis.in_relative_clause(place):
            yield analysis.cue(CueKind.AVOIDANCE, place, end)
            return


def _avoids(analysis: SentenceAnalysis, place: int) -> int | None:
    """Where the avoiding words that start at a place end."""
    text = analysis.text
    if text.has(place, tags.NE):
        return _negation(analysis, place)
    if text.has(place, tags.AVOID):
        if place == analysis.predicate.index or _is_main(analysis, place):
            return text.after(place, tags.AVOID)
        return None
    return text.after(place, tags.NO) if _is_none(analysis, place) else None


def _is_none(analysis: SentenceAnalysis, place: int) -> bool:
    """As in "No incidents", "ensure no child is left out"."""
    head = analysis.predicate
    ensured = head.can_be(_TAKING) and place == _behind(analysis.text, head.index)
    return analysis.text.has(place, tags.NO) and (place == head.index or ensured)


def _behind(text: TaggedText, place: int) -> int:
    """Where the verb at a place ends."""
    return place + max(length for length, mask in text.tag_sets[place].lengths if mask & _TAKING)


def _is_main(analysis: SentenceAnalysis, place: int) -> bool:
    """Whether a negation or a second verb carries the sentence, unlike "this, not that"."""
    text = analysis.text
    joined = text.has(place - 1, tags.AND)
    if text.word(place) in NEGATIONS:
        return not joined and text.word(place - 1) not in {",", "(", "-", '"'}
    return joined


def _negation(analysis: SentenceAnalysis, place: int) -> int | None:
    """As in "Ne … plus", with at most a few words between."""
    text = analysis.text
    for later in range(place + 1, place + _APART):
        if text.has(later, tags.NEGATION) or text.word(later) in NO_LONGER:
            return later + 1
    return None
