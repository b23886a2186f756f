"""Avoidance: something no longer wanted, rather than something wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smartgoals.reading.lexicon import tags
from smartgoals.reading.lexicon.function_words import (
    DEFINITE_DETERMINERS,
    GERUND_ENDINGS,
    KEEPING,
    NEGATIONS,
    NO_LONGER,
    THAT_WORDS,
)
from smartgoals.reading.reading import Cue, CueKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smartgoals.reading.analysis import SentenceAnalysis
    from smartgoals.reading.tagging import TaggedText

_TAKING: Final = tags.REACH | tags.DO | tags.ACT
_APART: Final = 5
_OBJECT: Final = 8
_CLAUSE: Final = 20
"""Tokens before a verb among which the clause it stands in begins."""


def avoidance_cues(analysis: SentenceAnalysis) -> Iterator[Cue]:
    """What is no longer wanted; the first cue is enough."""
    text = analysis.text
    end = _keeps_from(analysis)
    if end is not None:
        yield analysis.cue(CueKind.AVOIDANCE, analysis.predicate.index, end)
        return
    places = text.positions(tags.NE | tags.AVOID | tags.NO, analysis.predicate.index)
    stop = analysis.sentence_end() if places else 0
    for place in places:
        if place >= stop:
            return
        if _is_share_of(analysis, place):
            return
        end = _avoids(analysis, place)
        if end is None:
            continue
        if not analysis.in_relative_clause(place) or _describes_product(analysis, place, end):
            yield analysis.cue(CueKind.AVOIDANCE, place, end)
            return


def _is_share_of(analysis: SentenceAnalysis, place: int) -> bool:
    """As in "98 % of flights are not late by more than 15 minutes": measured by a share."""
    value = analysis.roles.value
    return value is not None and value.quantity.kind == "percent" and value.start < place


def _keeps_from(analysis: SentenceAnalysis) -> int | None:
    """As in "keep trucks from idling": where the words end, or None."""
    text, head = analysis.text, analysis.predicate
    if text.word(head.index) not in KEEPING:
        return None
    for place in range(head.index + 2, head.index + 2 + _APART):
        if text.has(place, tags.FROM) and text.word(place + 1).endswith(GERUND_ENDINGS):
            return place + 2
    return None


def _avoids(analysis: SentenceAnalysis, place: int) -> int | None:
    """Where the avoiding words that start at a place end."""
    text = analysis.text
    if text.has(place, tags.NE):
        return _negation(analysis, place)
    if text.has(place, tags.AVOID):
        main = place == analysis.predicate.index or _is_main(analysis, place)
        if main or _is_of_those_meant(text, place) or analysis.in_relative_clause(place):
            return text.after(place, tags.AVOID)
        return None
    return text.after(place, tags.NO) if _is_none(analysis, place) else None


def _describes_product(analysis: SentenceAnalysis, place: int, end: int) -> bool:
    """As in "build forms that no longer confuse", unlike "help people who no longer read".

    "No longer" in a relative clause says what something shall be that is made or had, where the clause
    is about a thing and nothing has pointed at it yet.
    """
    text, head = analysis.text, analysis.predicate
    made = text.has(head.index, tags.CREATE) or not head.tags
    if not made or NO_LONGER.isdisjoint(text.words[place:end]):
        return False
    near = range(place - 1, max(head.index, place - 1 - _APART), -1)
    link = next((at for at in near if text.has(at, tags.RELATIVE)), None)
    if link is None:
        return False
    noun = range(max(head.index + 1, link - _OBJECT), link)
    definite = any(text.word(at) in DEFINITE_DETERMINERS for at in noun)
    return not definite and not any(text.has(at, tags.PEOPLE) for at in noun)


def _is_of_those_meant(text: TaggedText, place: int) -> bool:
    """As in "the clients stop calling", "que les clients arrêtent d'appeler": what others shall end."""
    if text.words[0] in THAT_WORDS:
        return text.word(place - 1).isalpha()
    opened = text.first(tags.RELATIVE | tags.WANT, max(0, place - _CLAUSE), place)
    return text.has(place - 1, tags.PEOPLE) and opened is not None


def _is_none(analysis: SentenceAnalysis, place: int) -> bool:
    """As in "No incidents", "ensure no child is left out"."""
    head = analysis.predicate
    ensured = head.can_be(_TAKING) and place == _behind(analysis.text, head.index)
    return analysis.text.has(place, tags.NO) and (place == head.index or ensured)


def _behind(text: TaggedText, place: int) -> int:
    """Where the verb at a place ends."""
    return place + max(length for length, mask in text.tag_sets[place].lengths if mask & _TAKING)


def _is_main(analysis: SentenceAnalysis, place: int) -> bool:
    """Whether a negation or a second verb carries the sentence, unlike "this, not that"."""
    text = analysis.text
    joined = text.has(place - 1, tags.AND)
    if text.word(place) in NEGATIONS:
        return not joined and text.word(place - 1) not in {",", "(", "-", '"'}
    return joined


def _negation(analysis: SentenceAnalysis, place: int) -> int | None:
    """As in "ne … plus", with at most a few words between, "plus personne ne"."""
    text = analysis.text
    if text.has(place - 1, tags.NEGATION) and text.has(place - 2, tags.NEGATION):
        return place + 1
    for later in range(place + 1, place + _APART):
        if text.has(later, tags.MOST):
            return None
        if text.has(later, tags.NEGATION) or text.word(later) in NO_LONGER:
            return later + 1
    return None
