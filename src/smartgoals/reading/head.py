"""Where a sentence gets to its point: the first word after "by June, we want to"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from smartgoals.reading.lexicon import senses

if TYPE_CHECKING:
    from smartgoals.reading.tagging import Marked

_MODALS: Final = frozenset({"will", "shall", "must", "should", "'ll"})
_GROUPS: Final = frozenset(
    {"team", "teams", "teammate", "teammates", "members", "equipe", "equipes"}
)
_POINTED: Final = (
    senses.AVOID | senses.NO | senses.NE | senses.COMPARATIVE | senses.LEAST | senses.MOST
)
_BEFORE_VERBS: Final = frozenset({"to", "of", "de", "d'", "is"})
_AFTER_LEADS: Final = frozenset(
    {
        "is",
        "are",
        "to",
        "of",
        "est",
        "sont",
        "de",
        "d'",
        "a",
        "nous",
        "me",
        "m'",
        "s'",
        "se",
        "que",
        "'",
    }
)
"""Words behind a verb that only leads to another."""
_SUBORDINATE: Final = frozenset({"who", "which", "that", "whose", "whom", "qui", "dont"})
_FAR: Final = 9
_NEAR: Final = 6


@frozen
class Head:
    """The word a sentence turns on: its place and senses; no senses where it is no verb."""

    place: int
    senses: int = 0

    def can_be(self, wanted: int) -> bool:
        """Whether the head is such a verb."""
        return self.senses & wanted != 0


def head_of(text: Marked, dated: frozenset[int]) -> Head:
    """Step over dates, subjects and lead-ins to the first verb, or else to the first noun."""
    place = 0
    while place < text.size and (place in dated or _leads(text, place)):
        place = (
            text.after(place, senses.INNOCENT)
            if text.has(place, senses.INNOCENT)
            else max(place + 1, text.after(place, senses.LEAD))
        )
    place = _past_resolution(text, place)
    verb = text.masks[place] & senses.VERBS
    if not verb and text.language == "fr" and _is_infinitive(text.word(place)):
        return Head(place, senses.DO)
    if verb or text.has(place, senses.NE):
        return Head(place, verb)
    for later in range(place + 1, min(text.size, place + _FAR)):
        if text.word(later) in _SUBORDINATE:
            break
        verb = text.masks[later] & senses.VERBS
        if verb and _announces(text, later - 1):
            return Head(later, verb)
    return Head(place)


def _past_resolution(text: Marked, place: int) -> int:
    """Step over "(I have) set a goal for myself to", "(je me suis) fixé comme objectif de"."""
    if not text.has(place, senses.SETTING):
        return place
    named = text.first(senses.PURPOSE, place + 1, place + _NEAR)
    if named is None:
        return place
    for later in range(named + 1, named + _NEAR):
        if text.word(later) in _BEFORE_VERBS and text.has(later + 1, senses.VERBS | senses.NE):
            return later + 1
    return place


def _is_infinitive(word: str) -> bool:
    """Whether an unknown word at the head of a French goal is likely a verb."""
    return word.endswith(("er", "ir")) and len(word) > len("avenir")


def _announces(text: Marked, place: int) -> bool:
    """Whether a verb must follow: "the staff will", "the main aim is to", "the team"."""
    word = text.word(place)
    if word in _MODALS | _GROUPS:
        return True
    linked = place - (word in {"to", "de", "d'", "a"})
    willed = text.has(linked, senses.LEAD) and not text.has(linked, senses.SMALL)
    return willed or (word == "to" and text.word(linked) in _MODALS | {"is", "are", "be"})


def _leads(text: Marked, place: int) -> bool:
    """Whether a word only leads to the point; a verb does so before another verb: "want to"."""
    if not text.word(place)[:1].isalpha():
        return not text.word(place)[:1].isdigit() or text.word(place + 1) in {".", ")", ":"}
    if not text.has(place, senses.LEAD | senses.INNOCENT):
        return False
    if text.has(place, senses.VERBS) and not text.has(place, senses.INNOCENT | senses.AVOID):
        behind = text.after(place, senses.LEAD)
        return (
            text.has(behind, senses.VERBS | senses.NE | senses.SETTING)
            or text.word(behind) in _AFTER_LEADS
        )
    adverb = text.word(place).endswith(("ly", "ment"))
    return adverb or not text.has(place, _POINTED)
