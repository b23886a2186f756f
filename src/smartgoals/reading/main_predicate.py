"""The main predicate: the verb or noun that a goal turns on, behind labels, dates and lead-ins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from smartgoals.reading.lexicon import tags
from smartgoals.reading.lexicon.function_words import (
    ADVERB_ENDINGS,
    AFTER_LEADS,
    ARTICLES,
    BARE_VERB_EXCEPTIONS,
    BARE_VERBS,
    BEFORE_INFINITIVES,
    CONTINUING,
    DETERMINERS,
    FRENCH_INFINITIVES,
    FRENCH_NOUNS_TOO,
    FUTURE_ENDINGS,
    INFINITIVE_LINKS,
    IS,
    MODALS,
    NO_INFINITIVES,
    NO_VERB_ENDINGS,
    NOUN_PREPOSITIONS,
    OF_WORDS,
    PARTICLES,
    PREPOSITIONS,
    REFLEXIVES,
    SIMPLE_FUTURE_ENDINGS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)

if TYPE_CHECKING:
    from smartgoals.reading.tagging import TaggedText

_POINTED: Final = tags.AVOID | tags.NO | tags.NE | tags.COMPARATIVE | tags.LEAST | tags.MOST
"""What a goal may begin with although it is also a lead-in."""
_NAMES: Final = (
    tags.FUZZY | tags.STATE | tags.ACT_NOUN | tags.OUTCOME | tags.SCALE_NOUN | tags.SERVICE
)
"""What a word may be besides an unknown verb: "tidy the storeroom"."""
_FAR: Final = 9
_NEAR: Final = 6
_SHORTEST_INFINITIVE: Final = 4


@frozen
class MainPredicate:
    """The word that a sentence turns on.

    Attributes:
        index: The index of its first token.
        tags: Its tags as a verb; none where it is a noun.
    """

    index: int
    tags: int = 0

    def can_be(self, wanted: int) -> bool:
        """Whether it has one of these tags as a verb."""
        return self.tags & wanted != 0


def find_main_predicate(text: TaggedText, skipped: frozenset[int], start: int = 0) -> MainPredicate:
    """Step over dates, subjects and lead-ins to the first verb, or else to the first noun.

    Args:
        text: The tagged sentence.
        skipped: Tokens that belong to something else, such as dates.
        start: Where the goal begins, behind its labels.
    """
    index = start
    while index < text.size and (index in skipped or _leads(text, index)):
        index = (
            text.after(index, tags.STOP_PHRASE)
            if text.has(index, tags.STOP_PHRASE)
            else max(index + 1, text.after(index, tags.LEAD))
        )
    index = _behind_continuing(text, _behind_resolution(text, index))
    verb = _verb_tags(text, index)
    if verb or text.has(index, tags.NE):
        return MainPredicate(index, verb)
    for later in range(index + 1, min(text.size, index + _FAR)):
        if text.word(later) in SUBORDINATORS:
            break
        verb = _verb_tags(text, later)
        if verb and (_announces(text, later - 1) or _is_future(text, later)):
            return MainPredicate(later, verb)
    return MainPredicate(index)


def _behind_continuing(text: TaggedText, index: int) -> int:
    """Step over "continue to", "continuer à" before an act; to keep a result up is an aim."""
    behind = index + 2
    going_on = text.word(index) in CONTINUING and text.word(index + 1) in INFINITIVE_LINKS
    return behind if going_on and text.has(behind, tags.ACT) else index


def _verb_tags(text: TaggedText, index: int) -> int:
    """The tags of a verb; an unknown word in the place and form of one is an act."""
    verb = text.masks[index] & tags.VERBS
    if not verb and is_verb_by_form(text, index):
        verb = tags.ACT | tags.GROW | tags.DO
    if text.word(index - 1) in REFLEXIVES and index > 0:
        return verb & ~tags.ACT | (tags.DO if verb else 0)
    return 0 if verb and _is_noun_here(text, index) else verb


def _is_noun_here(text: TaggedText, index: int) -> bool:
    """As in "mon équipe", "visite des réserves", "the share": a form of a verb that is a noun."""
    if text.language == "en":
        phrase = any(text.word(place) in OF_WORDS for place in range(index + 1, _end(text, index)))
        determined = text.word(index - 1) in DETERMINERS and text.word(index).endswith("s")
        plural = (index > 0 and determined) or (
            index == 0 and text.word(index).endswith("s") and text.word(1) in PREPOSITIONS
        )
        return plural or (index > 0 and text.word(index - 1) in ARTICLES and not phrase)
    partitive = index > 0 and text.word(index - 1) in NOUN_PREPOSITIONS
    if partitive and not text.word(index).endswith(FRENCH_INFINITIVES):
        return True
    if text.word(index) not in FRENCH_NOUNS_TOO:
        return False
    return index == 0 or text.word(index - 1) not in SUBJECT_PRONOUNS


def _verb_end(text: TaggedText, index: int) -> int:
    """Behind the longest verb that begins at a token: "s'inscrire à"."""
    lengths = [length for length, mask in text.tag_sets[index].lengths if mask & tags.VERBS]
    return index + max(lengths, default=0)


def _end(text: TaggedText, index: int) -> int:
    """Behind the longest phrase that begins at a token."""
    return index + max((length for length, _ in text.tag_sets[index].lengths), default=1)


def is_verb_by_form(text: TaggedText, index: int) -> bool:
    """Whether an unknown word is a verb by its form and place.

    In English a determiner follows it ("mint a medal"); a French one ends like an infinitive
    and has an object.

    Args:
        text: The tagged sentence.
        index: The index of the word.
    """
    word = text.word(index)
    if text.masks[index] & ~_NAMES or len(word) < _SHORTEST_INFINITIVE or not word.isalpha():
        return False
    if text.language == "fr":
        if text.word(index - 1) in DETERMINERS - {"de", "d'"} and index > 0:
            return False
        following = text.word(index + 1)
        future = word.endswith(FUTURE_ENDINGS) and following in DETERMINERS
        if future:
            return True
        has_object = following[:1].isalnum() and following not in PREPOSITIONS
        return has_object and word.endswith(("er", "ir")) and word not in NO_INFINITIVES
    behind = index + 1 + (text.word(index + 1) in PARTICLES)
    determined = text.word(behind) in DETERMINERS or text.has(behind, tags.NUMBER)
    timed = text.has(behind + 1, tags.TIME)
    return determined and not timed and not word.endswith(NO_VERB_ENDINGS)


def is_bare(verb: str) -> bool:
    """Whether an English verb is in its bare form: "bring", but not "brings" or "rising"."""
    return verb in BARE_VERBS or not verb.endswith(BARE_VERB_EXCEPTIONS)


def _is_future(text: TaggedText, index: int) -> bool:
    """As in "le régisseur repeindra la scène"."""
    return text.language == "fr" and text.word(index).endswith(SIMPLE_FUTURE_ENDINGS)


def _behind_resolution(text: TaggedText, index: int) -> int:
    """Step over "(I have) set a goal for myself to", "(je me suis) fixé comme objectif de"."""
    if not text.has(index, tags.SETTING):
        return index
    named = text.first(tags.GOAL_NOUN, index + 1, index + _NEAR)
    if named is None:
        return index
    for later in range(named + 1, named + _NEAR):
        if text.word(later) in BEFORE_INFINITIVES and text.has(later + 1, tags.VERBS | tags.NE):
            return later + 1
    return index


def _announces(text: TaggedText, index: int) -> bool:
    """Whether a verb must follow: "the staff will", "the main aim is to", "the team"."""
    word = text.word(index)
    if word in MODALS or text.has(index, tags.WORKERS):
        return True
    linked = index - (word in INFINITIVE_LINKS)
    willed = text.has(linked, tags.LEAD) and not text.has(linked, tags.SMALL)
    return willed or (word == "to" and text.word(linked) in MODALS | IS)


def _leads(text: TaggedText, index: int) -> bool:
    """Whether a word only leads to the point; a verb does so before another verb: "want to"."""
    if not text.word(index)[:1].isalpha():
        return not text.word(index)[:1].isdigit() or text.word(index + 1) in {".", ")", ":"}
    if not text.has(index, tags.LEAD | tags.STOP_PHRASE):
        return False
    if text.has(index, tags.VERBS) and not text.has(index, tags.STOP_PHRASE | tags.AVOID):
        behind = text.after(index, tags.LEAD)
        if _verb_end(text, index) > behind:
            return False
        return (
            text.has(behind, tags.VERBS | tags.NE | tags.SETTING)
            or text.word(behind) in AFTER_LEADS
        )
    adverb = text.word(index).endswith(ADVERB_ENDINGS)
    return adverb or not text.has(index, _POINTED)


# Labels: anything short before ":", "|" or a dash, if a goal follows.

_CODE: Final = re.compile(r"[a-z]{1,4}\d{1,3}")
"""KR2, T3, o1."""
_LONGEST_LABEL: Final = 7
"""Tokens."""
_MOST_LABELS: Final = 3
"""Labels in a row: "T3 | KR2: hire a registrar"."""
_LABELLED: Final = tags.LABEL_NOUN | tags.GOAL_NOUN | tags.DIGITS | tags.LEAD
_FIGURES: Final = (
    tags.FROM | tags.TO | tags.LEAST | tags.MOST | tags.NUMBER | tags.TENS | tags.FRACTION
)
_GOES_ON: Final = tags.VERBS | tags.NE | tags.NO | tags.LEAD
_IN_LABELS: Final = frozenset({"#", "°", "'", "*", "&", "/", "(", ")"})
_OPENING: Final = frozenset({"-", "*", "[", "]", "(", '"'})


def behind_labels(text: TaggedText) -> int:
    """Index of the first token behind all labels; 0 where there is none.

    Args:
        text: The tagged sentence.
    """
    start = 0
    for _ in range(_MOST_LABELS):
        end = _label_end(text, start)
        if end is None:
            break
        start = end
    return start


def _label_end(text: TaggedText, start: int) -> int | None:
    opened = start + (text.word(start) == "(")
    if text.word(opened).isalnum() and text.word(opened + 1) == ")" and len(text.word(opened)) == 1:
        return opened + 2
    bracketed = text.word(start) == "["
    for index in range(start + 1, min(start + _LONGEST_LABEL + 1, text.size - 1)):
        word = text.word(index)
        if word in {":", "|"} or (word == "-" and _stands_apart(text, index)):
            return index + 1 if _is_label(text, start, index) else None
        if bracketed and word == "]":
            return index + 1
        if not word[:1].isalnum() and word not in _IN_LABELS:
            return None
    return None


def _stands_apart(text: TaggedText, index: int) -> bool:
    """Whether a dash has a space on both sides."""
    tokens = text.tokens
    return not tokens.touches_previous(index) and not tokens.touches_previous(index + 1)


def _is_label(text: TaggedText, start: int, stop: int) -> bool:
    """Whether a goal follows, and not the figure of what was named or the detail of a goal."""
    following = stop + 1
    while following < text.size and text.word(following) in _OPENING:
        following += 1
    infinitive = text.word(following) == "to" and text.word(following + 1).isalpha()
    if not text.word(following)[:1].isalpha() or (text.has(following, _FIGURES) and not infinitive):
        return False
    if text.has(start, tags.VERBS) and not text.has(start, tags.LEAD | tags.LABEL_NOUN):
        return stop - start == 1
    if text.word(stop) == "|" or _CODE.fullmatch(text.word(start)):
        return True
    named = text.first(_LABELLED, start, stop)
    return named is not None or text.has(following, _GOES_ON) or is_verb_by_form(text, following)
