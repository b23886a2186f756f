"""Which words speak of the goal itself: not its conditions, asides, threats or other sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from smartgoals.reading.lexicon import tags
from smartgoals.reading.lexicon.function_words import (
    CONDITIONAL_ENDINGS,
    FRENCH_INFINITIVES,
    SUBJECT_FUTURE_ENDINGS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smartgoals.reading.tagging import TaggedText

_SENTENCE_ENDS: Final = frozenset({".", "!", "?"})
_CLAUSE_ENDS: Final = frozenset({",", ";", ".", ")", "!", "?"})
_CHANGING: Final = tags.UP | tags.DOWN | tags.MOVE
_GOAL_LIKE: Final = tags.WANT | tags.GOAL_NOUN
_FIGURES: Final = tags.DIGITS | tags.NUMBER | tags.TENS | tags.MONEY
_OPENING: Final = 6
"""Tokens at the head of a sentence that tell whether it states a goal."""
_CONDITIONS: Final = tags.GUARD | tags.LIMITED | tags.THREAT | tags.RELATIVE


@frozen
class Scope:
    """The tokens that do not speak of what is aimed at.

    Attributes:
        start: Index of the first token of the first sentence that states a goal.
        outside: Tokens of side conditions, threats and other sentences: nothing there is aimed at.
        sentences: Those of `outside` that are whole sentences.
        asides: Tokens in brackets or behind "including": aimed at only where nothing else is.
    """

    start: int = 0
    outside: frozenset[int] = frozenset()
    sentences: frozenset[int] = frozenset()
    asides: frozenset[int] = frozenset()


WHOLE_TEXT: Final = Scope()


def scope_of(text: TaggedText) -> Scope:
    """Tell what a text says about its goal from what it says beside it.

    Args:
        text: The tagged text, of one or several sentences.
    """
    start, others = _other_sentences(text)
    conditions = frozenset(_conditions(text)) if text.all & _CONDITIONS else frozenset[int]()
    return Scope(start, others | conditions, others, frozenset(_asides(text)))


def _other_sentences(text: TaggedText) -> tuple[int, frozenset[int]]:
    """The start of the first sentence with a goal, and the tokens of those without."""
    starts = [0, *_starts(text)]
    if len(starts) == 1:
        return 0, frozenset()
    spans = list(zip(starts, [*starts[1:], text.size], strict=True))
    goals = [span for span in spans if _states_goal(text, *span)]
    if not goals:
        return 0, frozenset()
    others = (span for span in spans if span not in set(goals))
    return goals[0][0], frozenset(place for span in others for place in range(*span))


def _starts(text: TaggedText) -> Iterator[int]:
    """Where a sentence begins behind another one."""
    if _SENTENCE_ENDS.isdisjoint(text.words):
        return
    original = text.tokens.normalized.original
    for place in range(1, text.size - 1):
        if text.words[place] not in _SENTENCE_ENDS or text.has(place - 1, tags.ABBREVIATION):
            continue
        first, _ = text.tokens.span(place + 1, place + 2)
        if original[first].isupper() and not text.tokens.touches_previous(place + 1):
            yield place + 1


def _states_goal(text: TaggedText, start: int, stop: int) -> bool:
    """Whether a sentence opens with a verb, a lead-in or the noun of a goal."""
    subject = start + text.has(start, tags.DETERMINER)
    if text.has(subject, tags.TOPIC):
        return False
    share = text.has(start, tags.DIGITS | tags.NUMBER) and text.has(start + 1, tags.PERCENT)
    if share or text.has(start, tags.VERBS | tags.NE | tags.NO | tags.BY):
        return True
    if text.has(start, tags.FROM) and text.has(start + 1, _FIGURES):
        return text.first(tags.TO, start + 2, stop) is not None
    if text.has(start, tags.DETERMINER | tags.CLITIC) and _is_infinitive(text, start + 1):
        return True
    opening = range(start, min(stop, start + _OPENING))
    return any(text.has(place, _GOAL_LIKE) or _is_future(text, place) for place in opening)


def _is_infinitive(text: TaggedText, place: int) -> bool:
    """As in "les garder"."""
    infinitive = text.language == "fr" and text.word(place).endswith(FRENCH_INFINITIVES)
    return infinitive and text.has(place, tags.VERBS)


def _is_future(text: TaggedText, place: int) -> bool:
    """As in "les élèves liront"."""
    return text.language == "fr" and text.word(place).endswith(SUBJECT_FUTURE_ENDINGS)


def _conditions(text: TaggedText) -> Iterator[int]:
    """The tokens of side conditions and threats, each to the end of its clause."""
    inside = False
    changing = False
    for place in range(text.size):
        if text.words[place] in _CLAUSE_ENDS:
            inside = False
        changing = changing or text.has(place, _CHANGING)
        opens = text.has(place, tags.GUARD | tags.THREAT) or _is_conditional(text, place)
        inside = inside or opens or (changing and text.has(place, tags.LIMITED))
        if inside:
            yield place


def _is_conditional(text: TaggedText, place: int) -> bool:
    """As in "un incendie qui détruirait 3 salles"."""
    relative = text.has(place, tags.RELATIVE) and text.language == "fr"
    return relative and text.word(place + 1).endswith(CONDITIONAL_ENDINGS)


def _asides(text: TaggedText) -> Iterator[int]:
    """The tokens in brackets, and those behind "including" or "dont" to the end of the clause."""
    if "(" not in text.words and not text.all & tags.SUBSET:
        return
    depth, inside = 0, False
    for place, word in enumerate(text.words[: text.size]):
        if word in _CLAUSE_ENDS:
            inside = False
        depth = max(0, depth + (word == "(") - (word == ")"))
        inside = inside or text.has(place, tags.SUBSET)
        if depth or inside:
            yield place
