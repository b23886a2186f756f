"""Which topic a question of the user's is about.

The user speaks freely; a few words per topic and language are enough to tell what is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from smartgoals.coaching.agenda import OpenSlot
from smartgoals.coaching.lexicon import questions
from smartgoals.coaching.topics.wording import words
from smartgoals.reading.normalize import normalize
from smartgoals.rules.catalogue import RULES
from smartgoals.values.language import Language

_NEARLY = 0.8
"""The share of a question's words that must be heard for it to count as repeated."""


def is_leading(question: str, language: Language) -> bool:
    """Whether a question is advice in disguise.

    >>> is_leading("Have you thought of free entry?", "en")
    True
    """
    return re.search(questions.ADVICE_IN_DISGUISE[language], normalize(question).text) is not None


def slot_of(question: str, language: Language, points: Iterable[OpenSlot]) -> OpenSlot | None:
    """The open point a question is about, if any.

    A topic whose own question is repeated nearly word for word comes first, the longest such; then
    the first topic whose cues stand in the question. Among the points of a topic it is the one
    whose noun the question names.
    """
    several = tuple(points)
    spoken = _tokens(question)
    echoed = max(several, key=lambda point: _echo(point, spoken, language), default=None)
    if echoed is None or not _echo(echoed, spoken, language):
        cued = (point for point in several if _is_cued(point, question, language))
        echoed = next(cued, None)
    same = [point for point in several if echoed and point.topic is echoed.topic]
    return max(same, key=lambda point: len(words(point.slot.label) & words(question)), default=None)


def _is_cued(point: OpenSlot, question: str, language: Language) -> bool:
    cue = questions.CUES[point.topic.name].written_in(language)
    return re.search(cue, normalize(question).text) is not None


def _echo(point: OpenSlot, spoken: frozenset[str], language: Language) -> int:
    """How many words of a topic's question are repeated, if nearly all are."""
    lent = (rule.asks for rule in RULES if rule.code in point.topic.codes)
    own = (point.topic.asks, *point.topic.again, point.slot.again)
    best = 0
    for text in (*lent, *own):
        wanted = _tokens(re.sub(r"\{.*?\}", "", text.written_in(language))) if text else frozenset()
        common = len(wanted & spoken)
        if common >= _NEARLY * len(wanted):
            best = max(best, common)
    return best


def _tokens(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W_]+", normalize(text).text))
