"""Where a sentence gets to its point: the first word after "by June, we want to"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from smartgoals.reading.lexicon import tags

if TYPE_CHECKING:
    from smartgoals.reading.tagging import TaggedText

_MODALS: Final = frozenset({"will", "shall", "must", "should", "'ll"})
_GROUPS: Final = frozenset(
    {"team", "teams", "teammate", "teammates", "members", "equipe", "equipes"}
)
_POINTED: Final = tags.AVOID | tags.NO | tags.NE | tags.COMPARATIVE | tags.LEAST | tags.MOST
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
class MainPredicate:
    """The word a sentence turns on: its place and senses; no senses where it is no verb."""

    index: int
    tags: int = 0

    def can_be(self, wanted: int) -> bool:
        """Whether the head is such a verb."""
        return self.tags & wanted != 0


def find_main_predicate(text: TaggedText, dated: frozenset[int]) -> MainPredicate:
    """Step over dates, subjects and lead-ins to the first verb, or else to the first noun."""
    place = 0
    while place < text.size and (place in dated or _leads(text, place)):
        place = (
            text.after(place, tags.STOP_PHRASE)
            if text.has(place, tags.STOP_PHRASE)
            else max(place + 1, text.after(place, tags.LEAD))
        )
    place = _past_resolution(text, place)
    verb = text.masks[place] & tags.VERBS
    if not verb and text.language == "fr" and _is_infinitive(text.word(place)):
        return MainPredicate(place, tags.DO)
    if verb or text.has(place, tags.NE):
        return MainPredicate(place, verb)
    for later in range(place + 1, min(text.size, place + _FAR)):
        if text.word(later) in _SUBORDINATE:
            break
        verb = text.masks[later] & tags.VERBS
        if verb and _announces(text, later - 1):
            return MainPredicate(later, verb)
    return MainPredicate(place)


def _past_resolution(text: TaggedText, place: int) -> int:
    """Step over "(I have) set a goal for myself to", "(je me suis) fixé comme objectif de"."""
    if not text.has(place, tags.SETTING):
        return place
    named = text.first(tags.GOAL_NOUN, place + 1, place + _NEAR)
    if named is None:
        return place
    for later in range(named + 1, named + _NEAR):
        if text.word(later) in _BEFORE_VERBS and text.has(later + 1, tags.VERBS | tags.NE):
            return later + 1
    return place


def _is_infinitive(word: str) -> bool:
    """Whether an unknown word at the head of a French goal is likely a verb."""
    return word.endswith(("er", "ir")) and len(word) > len("avenir")


def _announces(text: TaggedText, place: int) -> bool:
    """Whether a verb must follow: "the staff will", "the main aim is to", "the team"."""
    word = text.word(place)
    if word in _MODALS | _GROUPS:
        return True
    linked = place - (word in {"to", "de", "d'", "a"})
    willed = text.has(linked, tags.LEAD) and not text.has(linked, tags.SMALL)
    return willed or (word == "to" and text.word(linked) in _MODALS | {"is", "are", "be"})


def _leads(text: TaggedText, place: int) -> bool:
    """Whether a word only leads to the point; a verb does so before another verb: "want to"."""
    if not text.word(place)[:1].isalpha():
        return not text.word(place)[:1].isdigit() or text.word(place + 1) in {".", ")", ":"}
    if not text.has(place, tags.LEAD | tags.STOP_PHRASE):
        return False
    if text.has(place, tags.VERBS) and not text.has(place, tags.STOP_PHRASE | tags.AVOID):
        behind = text.after(place, tags.LEAD)
        return (
            text.has(behind, tags.VERBS | tags.NE | tags.SETTING)
            or text.word(behind) in _AFTER_LEADS
        )
    adverb = text.word(place).endswith(("ly", "ment"))
    return adverb or not text.has(place, _POINTED)
