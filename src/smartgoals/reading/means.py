"""Does the sentence ask for a change, or for something to be done or made?"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from smartgoals.reading.cue import Cue, CueKind
from smartgoals.reading.lexicon import senses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smartgoals.reading.analysis import Scene
    from smartgoals.reading.context import Context
    from smartgoals.reading.quantities import Figure
    from smartgoals.reading.tagging import Marked

_INDEFINITE: Final = frozenset({"a", "an", "un", "une", "des", "d'", "the", "new"})
_ONE: Final = frozenset({"a", "an", "un", "une"})
_BE: Final = frozenset(
    {"is", "are", "be", "been", "est", "sont", "sera", "seront", "ete", "soit", "soient"}
)
_BETTER: Final = ("er", "etter", "eilleur", "eilleure", "eilleurs", "eilleures")
"""Ends of comparatives that say what is wanted of a thing: "write cleaner code"."""
_HANDING_OUT: Final = ("provid", "offer", "deliver", "present", "propos", "offr", "livr")
_PUBLIC: Final = frozenset({"public", "publics"})
_BEFORE_NOUNS: Final = ("autre", "divers", "jeune", "nouve", "petit")
"""The few French adjectives that come first: after any other word "publics" is one itself."""
_NEAR: Final = 3


def means(scene: Scene) -> Iterator[Cue]:
    """A means where an end was due, and the count of one's own activity."""
    head = scene.head
    if head.can_be(senses.ACT) and not head.can_be(senses.AVOID):
        kind = _kind(scene)
        if kind is not None:
            yield scene.cue_for(kind, head.place, senses.ACT)
    elif head.can_be(senses.CONTACT) and _is_tally(scene):
        yield scene.cue_for(CueKind.ACTIVITY_COUNT, head.place, senses.CONTACT)
    elif not head.senses and _is_plain(scene):
        place = _passive(scene)
        if place is not None:
            yield scene.cue_for(CueKind.MEANS, place, senses.ACT)


def _is_tally(scene: Scene) -> bool:
    """As in "Call 30 members", but not in "Visit five countries"."""
    value, text = scene.aim.value, scene.text
    if value is None or value.figure.kind != "count":
        return False
    behind = text.after(scene.head.place, senses.CONTACT)
    end = value.figure.end
    return value.start - behind <= _NEAR and text.first(senses.PEOPLE, end, end + _NEAR) is not None


def _is_plain(scene: Scene) -> bool:
    """Whether nothing is measured but a count."""
    value = scene.aim.value
    return scene.aim.change is None and (value is None or value.figure.kind == "count")


def _kind(scene: Scene) -> CueKind | None:
    text, head, aim = scene.text, scene.head, scene.aim
    if text.first(senses.PEOPLE, 0, head.place) is not None:
        return None
    behind = text.after(head.place, senses.ACT)
    if text.has(behind, senses.COMPARATIVE) and text.word(behind).endswith(_BETTER):
        return None
    if aim.value is not None and aim.baseline is None:
        return _counted(scene, aim.value, behind)
    grows = text.has(head.place, senses.GROW) and _is_growth(scene, behind)
    return None if grows or scene.is_measured else CueKind.MEANS


def _counted(scene: Scene, value: Context, behind: int) -> CueKind | None:
    """What an activity with a figure is: a count of itself, a means, or an end after all."""
    text, head, figure = scene.text, scene.head, value.figure
    ambiguous = text.has(head.place, senses.GROW)
    if figure.amount == 0 or _names_measure(text, behind, figure):
        return None
    if figure.kind == "count" and value.start - behind <= _NEAR:
        return None if ambiguous and _is_crowd(scene, figure.end) else CueKind.ACTIVITY_COUNT
    if head.can_be(senses.VAGUE) and text.word(behind) in _ONE:
        return CueKind.MEANS
    served = figure.kind != "count" and (
        text.has(head.place, senses.SERVICE) or figure.start != behind
    )
    return None if ambiguous or served else CueKind.MEANS


def _names_measure(text: Marked, behind: int, figure: Figure) -> bool:
    """As in "Book sales of 5,000", unlike "Run a series of 3": the verb is a noun after all."""
    bare = not text.has(behind, senses.SMALL | senses.LEAD | senses.DIGITS | senses.NUMBER)
    return bare and text.word(figure.start - 1) == "of" and figure.start - behind > 1


def _is_crowd(scene: Scene, place: int) -> bool:
    """Whether people are counted, and not "12 visitor forums" or "4 rapports publics"."""
    text = scene.text
    people = text.first(senses.PEOPLE, place, place + _NEAR)
    if people is None or (text.word(people) in _PUBLIC and _follows_noun(text, place, people)):
        return False
    behind = text.word(text.after(people, senses.PEOPLE))
    return not behind.isalpha() or text.has(text.after(people, senses.PEOPLE), senses.SMALL)


def _follows_noun(text: Marked, place: int, people: int) -> bool:
    return people > place and not text.word(people - 1).startswith(_BEFORE_NOUNS)


def _is_growth(scene: Scene, behind: int) -> bool:
    """As in "Develop skills", "développer la mobilité", "ouvrir le musée à un nouveau public"."""
    text, head = scene.text, scene.head
    end = scene.clause_end(behind)
    if text.has(behind, senses.AND) and text.has(behind + 1, senses.ACT):
        return False
    if text.word(behind) == "de" and text.word(behind + 1).startswith("nouve"):
        return False
    if head.can_be(senses.VAGUE | senses.UP):
        return text.word(behind) not in _INDEFINITE - ({"the"} if head.can_be(senses.UP) else set())
    if text.word(behind) in {"people", "us", "me"}:
        return True
    opened_to = not text.word(head.place).startswith(_HANDING_OUT) and any(
        text.word(p) in {"to", "a", "aux", "au"} and text.first(senses.PEOPLE, p, p + 5) is not None
        for p in range(behind + 1, end)
    )
    return opened_to or text.first(senses.FUZZY, behind, min(end, behind + _NEAR + 1)) is not None


def _passive(scene: Scene) -> int | None:
    """As in "The policy is updated", "onboarding shipped"."""
    text = scene.text
    end = scene.clause_end(scene.head.place)
    for place in takewhile(end.__gt__, text.places(senses.ACT, scene.head.place + 1)):
        done = text.word(place).endswith(("ed", "e", "es", "ee", "ees", "is", "it", "ite"))
        if not done or text.has(place, senses.DOWN | senses.KEEP):
            continue
        if text.word(place - 1) in _BE or (
            place == end - 1 and text.word(place).endswith(("ed", "ee", "ees"))
        ):
            return place
    return None
