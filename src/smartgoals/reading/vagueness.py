"""Words that no two witnesses would judge alike on the day, where nothing measured stands beside them.

Praise, fuzzy verbs with abstract objects and comparatives without a measure are vague. A plain change of
something that is counted ("reduce the number of late trains") is unmeasured, not vague.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from smartgoals.reading.analysis import (
    SentenceAnalysis,
    better_manner,
    created_state,
    pursued_noun,
    transformed_manner,
)
from smartgoals.reading.lexicon import tags
from smartgoals.reading.lexicon.function_words import (
    BEING,
    PROVABLE,
    STATE_ENDINGS,
)
from smartgoals.reading.reading import Cue, CueKind

_NEAR: Final = 5


def vague_cues(analysis: SentenceAnalysis) -> Iterator[Cue]:
    """Vague verbs, fuzzy qualities and comparatives of an unmeasured end.

    Args:
        analysis: The sentence and what was made out about it.
    """
    text, predicate = analysis.text, analysis.predicate
    if analysis.is_measured:
        return
    if predicate.can_be(tags.VAGUE):
        if not _is_of_a_scale(analysis):
            yield analysis.cue_for(CueKind.VAGUE, predicate.index, tags.VAGUE)
    elif (manner := better_manner(analysis, predicate.index + 1)) is not None:
        yield analysis.cue(CueKind.VAGUE, manner, manner + 1)
    elif (noun := pursued_noun(analysis) or transformed_manner(analysis)) is not None:
        yield analysis.cue(CueKind.VAGUE, noun, noun + 1)
    elif _is_mere_being(analysis):
        yield analysis.cue(CueKind.VAGUE, predicate.index, predicate.index + 2)
    elif not predicate.can_be(tags.DOWN | tags.AVOID):
        index = _fuzzy_word(analysis)
        if index is not None:
            tag = tags.FUZZY if text.has(index, tags.FUZZY) else tags.STATE
            yield analysis.cue_for(CueKind.VAGUE, index, tag)
    start = predicate.index + predicate.can_be(tags.UP | tags.DOWN)
    index = text.first(tags.COMPARATIVE, start, predicate.index + _NEAR)
    if index is not None:
        yield analysis.cue_for(CueKind.COMPARATIVE, index, tags.COMPARATIVE)


def _fuzzy_word(analysis: SentenceAnalysis) -> int | None:
    """The first word of praise or quality; of a state where one is created."""
    text, predicate = analysis.text, analysis.predicate
    index = text.first(tags.FUZZY, predicate.index)
    more_of_it = predicate.can_be(tags.UP)
    if index is not None and (not more_of_it or text.value(index, tags.FUZZY) == "quality"):
        return index
    state = None if more_of_it else created_state(analysis)
    return state if state is not None and text.has(state, tags.STATE) else None


def _is_of_a_scale(analysis: SentenceAnalysis) -> bool:
    """As in "improve the pass rate": what is to change is read off a scale."""
    text, predicate = analysis.text, analysis.predicate
    behind = text.after(predicate.index, tags.VAGUE)
    index = text.first(tags.SCALE_NOUN, behind, behind + _NEAR)
    return index is not None and text.first(tags.FUZZY, behind, index) is None


def _is_mere_being(analysis: SentenceAnalysis) -> bool:
    """As in "Be a warm neighbour", "être heureux", but not in "be certified", "be debt-free"."""
    text, index = analysis.text, analysis.predicate.index
    if text.word(index) not in BEING or any(when.is_deadline for when in analysis.time_expressions):
        return False
    words = text.words[index + 1 : analysis.clause_end(index)]
    done = words[:1] and words[0].endswith(STATE_ENDINGS)
    return bool(words) and not done and not PROVABLE.intersection(words)


# Cues that are a matter of a phrase and its place: ways out, missing dates, missing people.

_ANYWHERE: Final = (
    (tags.ESCAPE, CueKind.ESCAPE),
    (tags.INDEFINITE, CueKind.INDEFINITE_TIME),
    (tags.THIRD, CueKind.THIRD_PARTY),
)
_OPENING: Final = ((tags.NO_ACTOR, CueKind.NO_ACTOR), (tags.ABSENT, CueKind.ABSENT_SOLUTION))
_FIRST_WORDS: Final = 4


def phrase_cues(analysis: SentenceAnalysis) -> Iterator[Cue]:
    """One cue of each kind at most."""
    text = analysis.text
    for kinds, reach in ((_ANYWHERE, text.size), (_OPENING, _FIRST_WORDS)):
        for sense, kind in kinds:
            place = text.first(sense, 0, reach)
            if place is not None:
                yield analysis.cue_for(kind, place, sense)
    for when in analysis.time_expressions:
        if when.is_deadline and not when.dated:
            yield analysis.cue(CueKind.INDEFINITE_TIME, when.start, when.end)
