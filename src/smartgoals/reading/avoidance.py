"""Is it something wanted, or something no longer wanted?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smartgoals.reading.cue import Cue, CueKind
from smartgoals.reading.lexicon import senses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smartgoals.reading.scene import Scene

_NEGATIONS: Final = frozenset({"not", "never", "no", "don'", "do", "won'", "will", "can'", "cannot", "doesn'", "isn'", "aren'"})
_APART: Final = 5


def avoidance(scene: Scene) -> Iterator[Cue]:
    """What the sentence turns its back on; the first cue is enough."""
    text = scene.text
    for place in text.places(senses.NE | senses.AVOID | senses.NO, scene.head.place):
        end = _avoids(scene, place)
        if end is not None and not scene.in_relative_clause(place):
            yield scene.cue(CueKind.AVOIDANCE, place, end)
            return


def _avoids(scene: Scene, place: int) -> int | None:
    """Where the avoiding words that start at a place end."""
    text = scene.text
    if text.has(place, senses.NE):
        return _negation(scene, place)
    if text.has(place, senses.AVOID):
        at_head = place == scene.head.place or text.has(place - 1, senses.AND)
        return text.after(place, senses.AVOID) if at_head or text.word(place) in _NEGATIONS else None
    if text.has(place, senses.NO) and place == scene.head.place:
        return text.after(place, senses.NO)
    return None


def _negation(scene: Scene, place: int) -> int | None:
    """ "Ne … plus", with at most a few words between."""
    text = scene.text
    for later in range(place + 1, place + _APART):
        if text.has(later, senses.NEGATION):
            return later + 1
    return None
