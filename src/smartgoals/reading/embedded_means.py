"""The means that hides behind an end: "by opening late", "grâce à un partenariat"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smartgoals.reading.cue import Cue, CueKind
from smartgoals.reading.lexicon import tags
from smartgoals.reading.lexicon.function_words import CLITICS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smartgoals.reading.analysis import SentenceAnalysis
    from smartgoals.reading.tagging import TaggedText


def embedded_means_cues(analysis: SentenceAnalysis) -> Iterator[Cue]:
    """The first means that follows the end."""
    text = analysis.text
    for place in text.positions(tags.THROUGH | tags.SMALL, analysis.predicate.index + 1):
        if place not in analysis.date_tokens and opens_means(text, place):
            yield analysis.cue(CueKind.HIDDEN_MEANS, place, analysis.clause_end(place + 1))
            return


def opens_means(text: TaggedText, place: int) -> bool:
    """Whether a means begins at a place: "via", "by opening", "en ouvrant"."""
    if text.has(place, tags.THROUGH):
        return True
    if text.word(place) == "by":
        return text.word(place + 1).endswith("ing") and not text.has(place + 1, tags.SEASON)
    if text.word(place) != "en" or text.language != "fr":
        return False
    following = text.word(place + 1 + (text.word(place + 1) in CLITICS))
    return following.endswith("ant") and len(following) > len("avant")
