"""Cues that are a matter of a phrase and its place: ways out, missing dates, missing people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smartgoals.reading.cue import Cue, CueKind
from smartgoals.reading.lexicon import senses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smartgoals.reading.scene import Scene

_ANYWHERE: Final = (
    (senses.ESCAPE, CueKind.ESCAPE),
    (senses.INDEFINITE, CueKind.INDEFINITE_TIME),
    (senses.THIRD, CueKind.THIRD_PARTY),
)
_OPENING: Final = ((senses.NOBODY, CueKind.NOBODY), (senses.ABSENT, CueKind.ABSENT_SOLUTION))
_FIRST_WORDS: Final = 4


def asides(scene: Scene) -> Iterator[Cue]:
    """One cue of each kind at most."""
    text = scene.text
    for kinds, reach in ((_ANYWHERE, text.size), (_OPENING, _FIRST_WORDS)):
        for sense, kind in kinds:
            place = text.first(sense, 0, reach)
            if place is not None:
                yield scene.cue_for(kind, place, sense)
    for when in scene.whens:
        if when.counts and not when.dated:
            yield scene.cue(CueKind.INDEFINITE_TIME, when.start, when.end)
