"""Results in a row without an "and": "end hunger, achieve food security", "200 members, 5 clubs"."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from smartgoals.reading.cue import Cue, CueKind
from smartgoals.reading.hidden_means import opens_means
from smartgoals.reading.lexicon import senses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smartgoals.reading.figures import Figure
    from smartgoals.reading.scene import Scene

_RESULTS: Final = senses.UP | senses.DOWN | senses.KEEP | senses.REACH | senses.VAGUE
_ALSO_NOUNS: Final = frozenset(
    {"support", "score", "cover", "return", "cut", "cuts", "rise", "fall"}
    | {"drop", "gain", "slow", "limit", "better", "advance", "drive", "address"}
    | {"aim", "close", "get", "have", "be", "help"}
)
_PURPOSE: Final = frozenset({"to", "pour", "afin", "so"})
_SMALL_KINDS: Final = frozenset({"time", "times"})
_ENOUGH: Final = 12
"""Commas to look at."""


def listed_results(scene: Scene) -> Iterator[Cue]:
    """The second of several results that only commas part."""
    text, head = scene.text, scene.head
    for place in islice(text.places(senses.SIGN, head.place + 1), _ENOUGH):
        if text.word(place) not in {",", ";"} or place in scene.dated:
            continue
        if _is_result(scene, place + 1) or _is_figure(scene, place + 1):
            yield scene.cue(CueKind.COMPOUND, place + 1, scene.clause_end(place + 1))
            return


def _is_result(scene: Scene, place: int) -> bool:
    """Whether a verb in the form of the first one opens a further item."""
    text, head = scene.text, scene.head
    if not head.can_be(senses.VERBS) or scene.in_relative_clause(place):
        return False
    if head.place and text.word(head.place - 1) in _PURPOSE and head.place <= len(_PURPOSE):
        return False
    if not text.has(place, _RESULTS) or text.word(place) in _ALSO_NOUNS:
        return False
    following, first = text.word(place + 1), text.word(head.place)
    if text.language == "fr":
        return text.word(place)[-2:] in {"er", "ir", "re"} and first[-2:] in {"er", "ir", "re"}
    bare = not text.word(place).endswith(("ed", "ing", "s"))
    return bare and following.isalpha() and text.word(head.place + 1) not in {",", "and"}


def _is_figure(scene: Scene, place: int) -> bool:
    """As in "1,000 followers, 5 % engagement": another thing with a figure of its own."""
    text = scene.text
    for first, second in pairwise(scene.aim.figures):
        if second.start != place or second.before & (senses.FROM | senses.BASE):
            continue
        if any(opens_means(text, between) for between in range(first.start, place)):
            return False
        return _counts_noun(scene, first.figure) and _counts_noun(scene, second.figure)
    return False


def _counts_noun(scene: Scene, figure: Figure) -> bool:
    text, behind = scene.text, figure.end
    behind += text.word(behind) in {"de", "d'", "of"}
    plain = text.word(behind).isalpha() and not text.has(behind, senses.SMALL | senses.REPEAT)
    return plain and figure.kind not in _SMALL_KINDS and not figure.modifier
