"""Words that say nothing anyone could check, where nothing measured stands beside them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from smartgoals.reading.analysis import SentenceAnalysis
from smartgoals.reading.cue import Cue, CueKind
from smartgoals.reading.lexicon import tags

_BEING: Final = frozenset({"be", "become", "etre", "devenir"})
_PROVABLE: Final = frozenset(
    {
        "able",
        "at",
        "au",
        "capable",
        "certified",
        "chez",
        "compliant",
        "conforme",
        "dans",
        "en",
        "equilibre",
    }
    | {
        "free",
        "in",
        "live",
        "made",
        "neutral",
        "neutre",
        "on",
        "open",
        "ouvert",
        "owner",
        "present",
    }
    | {"pret", "prete", "prets", "proprietaire", "ready", "the", "who", "zero"}
)
"""Words after "be" that anyone could check."""
_NEAR: Final = 5


def vague_cues(analysis: SentenceAnalysis) -> Iterator[Cue]:
    """Vague verbs, fuzzy qualities and comparatives of an unmeasured end."""
    text, head = analysis.text, analysis.predicate
    if analysis.is_measured:
        return
    if head.can_be(tags.VAGUE):
        yield analysis.cue_for(CueKind.VAGUE, head.index, tags.VAGUE)
    elif _is_mere_being(analysis):
        yield analysis.cue(CueKind.VAGUE, head.index, head.index + 2)
    elif not head.can_be(tags.DOWN | tags.AVOID):
        place = text.first(tags.FUZZY, head.index)
        more_of_it = head.can_be(tags.UP)
        if place is not None and (not more_of_it or text.value(place, tags.FUZZY) == "quality"):
            yield analysis.cue_for(CueKind.VAGUE, place, tags.FUZZY)
    start = head.index + head.can_be(tags.UP | tags.DOWN)
    place = text.first(tags.COMPARATIVE, start, head.index + _NEAR)
    if place is not None:
        yield analysis.cue_for(CueKind.COMPARATIVE, place, tags.COMPARATIVE)


def _is_mere_being(analysis: SentenceAnalysis) -> bool:
    """As in "Be a warm neighbour", "être heureux", but not in "be certified", "be debt-free"."""
    text, place = analysis.text, analysis.predicate.index
    if text.word(place) not in _BEING or any(
        when.is_deadline for when in analysis.time_expressions
    ):
        return False
    said = text.words[place + 1 : analysis.clause_end(place)]
    done = said[:1] and said[0].endswith(("ed", "en", "ifie", "ifiee"))
    return bool(said) and not done and not _PROVABLE.intersection(said)


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
