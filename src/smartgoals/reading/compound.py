"""One result or two? Two can be checked apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smartgoals.reading.cue import Cue, CueKind
from smartgoals.reading.lexicon import senses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smartgoals.reading.scene import Scene

_RESULTS: Final = (
    senses.UP | senses.DOWN | senses.KEEP | senses.MOVE
    | senses.VAGUE | senses.REACH | senses.DO | senses.AVOID
)
_CHANGES: Final = senses.UP | senses.DOWN | senses.KEEP
_LINKS: Final = frozenset({"to", "de", "d'", "a", "s'", "se", "also", "then", "aussi"})


def compound(scene: Scene) -> Iterator[Cue]:
    """The second result, from the word that joins it."""
    text, head = scene.text, scene.head
    if not head.senses:
        return
    for place in text.places(senses.AND, head.place + 1):
        if scene.in_relative_clause(place):
            continue
        verb = text.after(place, senses.AND)
        while text.word(verb) in _LINKS and verb < place + 4:
            verb += 1
        if _is_second_result(scene, place, verb):
            yield scene.cue(CueKind.COMPOUND, place, scene.clause_end(verb + 1))
            return


def _is_second_result(scene: Scene, joint: int, verb: int) -> bool:
    text, head = scene.text, scene.head
    if not _is_verb(scene, verb):
        return False
    between = joint - head.place
    if between <= 1:
        both = head.can_be(_CHANGES) and text.has(verb, _CHANGES)
        return both and text.word(verb) != text.word(head.place)
    same_kind = head.can_be(_RESULTS) == text.has(verb, _RESULTS)
    return same_kind or head.can_be(senses.ACT) == text.has(verb, senses.ACT)


def _is_verb(scene: Scene, place: int) -> bool:
    """Whether a word goes on as a verb of the same form as the head would, with an object."""
    text, head = scene.text, scene.head
    if not text.has(place, _RESULTS | senses.ACT):
        return False
    word, first = text.word(place), text.word(head.place)
    if text.language == "fr":
        return word[-2:] in {"er", "ir", "re"} or word[-3:] == first[-3:]
    following = text.word(place + 1)
    if not following or following in {"of", "for", "in", "and", "on", "with", ",", ".", "to", "by", "from"}:
        return False
    return not word.endswith(("ed", "ing", "s")) or word[-2:] == first[-2:]
