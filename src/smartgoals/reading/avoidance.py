"""Is it something wanted, or something no longer wanted?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smartgoals.reading.cue import Cue, CueKind
from smartgoals.reading.lexicon import senses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smartgoals.reading.analysis import Scene
    from smartgoals.reading.tagging import Marked

_NEGATIONS: Final = frozenset(
    {
        "not",
        "never",
        "no",
        "don'",
        "do",
        "won'",
        "will",
        "can'",
        "cannot",
        "doesn'",
        "isn'",
        "aren'",
    }
)
_TAKING: Final = senses.REACH | senses.DO | senses.ACT
_APART: Final = 5


def avoidance(scene: Scene) -> Iterator[Cue]:
    """What the sentence turns its back on; the first cue is enough."""
    text = scene.text
    places = text.places(senses.NE | senses.AVOID | senses.NO, scene.head.place)
    stop = scene.sentence_end() if places else 0
    for place in places:
        if place >= stop:
            return
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
        if place == scene.head.place or _is_main(scene, place):
            return text.after(place, senses.AVOID)
        return None
    return text.after(place, senses.NO) if _is_none(scene, place) else None


def _is_none(scene: Scene, place: int) -> bool:
    """As in "No incidents", "ensure no child is left out"."""
    head = scene.head
    ensured = head.can_be(_TAKING) and place == _behind(scene.text, head.place)
    return scene.text.has(place, senses.NO) and (place == head.place or ensured)


def _behind(text: Marked, place: int) -> int:
    """Where the verb at a place ends."""
    return place + max(length for length, mask in text.meanings[place].lengths if mask & _TAKING)


def _is_main(scene: Scene, place: int) -> bool:
    """Whether a negation or a second verb carries the sentence, unlike "this, not that"."""
    text = scene.text
    joined = text.has(place - 1, senses.AND)
    if text.word(place) in _NEGATIONS:
        return not joined and text.word(place - 1) not in {",", "(", "-", '"'}
    return joined


def _negation(scene: Scene, place: int) -> int | None:
    """As in "Ne … plus", with at most a few words between."""
    text = scene.text
    for later in range(place + 1, place + _APART):
        if text.has(later, senses.NEGATION) or text.word(later) == "plus":
            return later + 1
    return None
