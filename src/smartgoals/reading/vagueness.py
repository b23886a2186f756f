"""Words that say nothing anyone could check, where nothing measured stands beside them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from smartgoals.reading.analysis import Scene
from smartgoals.reading.cue import Cue, CueKind
from smartgoals.reading.lexicon import senses

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


def fuzziness(scene: Scene) -> Iterator[Cue]:
    """Vague verbs, fuzzy qualities and comparatives of an unmeasured end."""
    text, head = scene.text, scene.head
    if scene.is_measured:
        return
    if head.can_be(senses.VAGUE):
        yield scene.cue_for(CueKind.VAGUE, head.place, senses.VAGUE)
    elif _is_mere_being(scene):
        yield scene.cue(CueKind.VAGUE, head.place, head.place + 2)
    elif not head.can_be(senses.DOWN | senses.AVOID):
        place = text.first(senses.FUZZY, head.place)
        more_of_it = head.can_be(senses.UP)
        if place is not None and (not more_of_it or text.value(place, senses.FUZZY) == "quality"):
            yield scene.cue_for(CueKind.VAGUE, place, senses.FUZZY)
    start = head.place + head.can_be(senses.UP | senses.DOWN)
    place = text.first(senses.COMPARATIVE, start, head.place + _NEAR)
    if place is not None:
        yield scene.cue_for(CueKind.COMPARATIVE, place, senses.COMPARATIVE)


def _is_mere_being(scene: Scene) -> bool:
    """As in "Be a warm neighbour", "être heureux", but not in "be certified", "be debt-free"."""
    text, place = scene.text, scene.head.place
    if text.word(place) not in _BEING or any(when.counts for when in scene.whens):
        return False
    said = text.words[place + 1 : scene.clause_end(place)]
    done = said[:1] and said[0].endswith(("ed", "en", "ifie", "ifiee"))
    return bool(said) and not done and not _PROVABLE.intersection(said)


# Cues that are a matter of a phrase and its place: ways out, missing dates, missing people.

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
