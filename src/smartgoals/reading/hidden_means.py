"""The means that hides behind an end: "by opening late", "grâce à un partenariat"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smartgoals.reading.cue import Cue, CueKind
from smartgoals.reading.lexicon import senses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smartgoals.reading.analysis import Scene
    from smartgoals.reading.tagging import Marked

_BETWEEN: Final = frozenset({"s'", "y", "se", "nous", "les", "la", "le", "l'"})


def hidden_means(scene: Scene) -> Iterator[Cue]:
    """The first means that follows the end."""
    text = scene.text
    for place in text.places(senses.THROUGH | senses.SMALL, scene.head.place + 1):
        if place not in scene.dated and opens_means(text, place):
            yield scene.cue(CueKind.HIDDEN_MEANS, place, scene.clause_end(place + 1))
            return


def opens_means(text: Marked, place: int) -> bool:
    """Whether a means begins at a place: "via", "by opening", "en ouvrant"."""
    if text.has(place, senses.THROUGH):
        return True
    if text.word(place) == "by":
        return text.word(place + 1).endswith("ing") and not text.has(place + 1, senses.SEASON)
    if text.word(place) != "en" or text.language != "fr":
        return False
    following = text.word(place + 1 + (text.word(place + 1) in _BETWEEN))
    return following.endswith("ant") and len(following) > len("avant")
