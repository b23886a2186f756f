"""What a question of a coach in training is about, and what is wrong with it.

The user speaks freely; a few words per topic and language are enough to tell what is meant. What makes a
question weak is the same in all schools of coaching: it advises, leads, blames, is closed, asks for two
things at once or comes too early (Whitmore, 1992; Rogers, 2016).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from smartgoals.coaching.agenda import TOPICS, OpenSlot
from smartgoals.coaching.lexicon import acts, questions
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.topic import Slot, Topic
from smartgoals.coaching.topics.wording import words
from smartgoals.coaching.understanding.sentences import sentences
from smartgoals.reading.normalize import normalize
from smartgoals.rules.catalogue import RULES
from smartgoals.values.label_enum import LabelEnum
from smartgoals.values.language import Language

_NEARLY = 0.8
"""The share of a question's words that must be heard for it to count as repeated."""
_FEWEST_WORDS = 2
_A_REQUEST = 4
"""Words that ask without a question mark: "tell me what you want"."""
_A_TAG = 3
"""A question of so few words behind another one only looks for agreement."""


class QuestionFault(LabelEnum):
    """What makes a coach's question weak."""

    ADVICE = "advice"
    """It is a suggestion of the coach's, perhaps in the form of a question."""
    LEADING = "leading"
    """It holds the answer that is wanted."""
    BLAMING = "blaming"
    """It looks for somebody to blame."""
    NO_QUESTION = "no question"
    """It asks for nothing."""
    CLOSED = "closed"
    """Yes or no would answer it."""
    DOUBLE = "double"
    """It asks for two things at once."""
    TOO_EARLY = "too early"
    """Something else has to be known first."""
    ANSWERED = "answered"
    """The client has answered it before."""
    UNCLEAR = "unclear"
    """The client cannot tell what is asked."""


WITHOUT_ANSWER = frozenset(
    {
        QuestionFault.ADVICE,
        QuestionFault.LEADING,
        QuestionFault.BLAMING,
        QuestionFault.NO_QUESTION,
    }
)
"""Faults for which the client does not answer at all."""


def fault_of(question: str, language: Language) -> QuestionFault | None:
    """The gravest fault of a question's form, or None where there is none.

    Args:
        question: What was asked.
        language: "en" or "fr".

    >>> fault_of("Have you thought of free entry?", "en")
    <QuestionFault.ADVICE: 'advice'>
    >>> fault_of("Is it realistic?", "en"), fault_of("How realistic is it?", "en")
    (<QuestionFault.CLOSED: 'closed'>, None)
    """
    plain = normalize(question).text.strip(" .!…")
    several = [part for part in sentences(question).parts if part.rstrip().endswith("?")]
    for fault, patterns in (
        (QuestionFault.ADVICE, questions.ADVICE_IN_DISGUISE),
        (QuestionFault.BLAMING, questions.BLAMING),
        (QuestionFault.LEADING, questions.LEADING),
    ):
        if re.search(patterns[language], plain.rstrip(" ?")):
            return fault
    if not _asks(plain, language):
        return QuestionFault.NO_QUESTION
    asked = [part for part in several if len(part.split()) > _A_TAG]
    if len(asked) > 1 or re.search(questions.TWICE[language], plain):
        return QuestionFault.DOUBLE
    begins = re.match(questions.CLOSED[language], plain)
    if begins and not re.search(questions.INVITES[language], plain[begins.end() :]):
        return QuestionFault.CLOSED
    return None


def _asks(plain: str, language: Language) -> bool:
    count = len(plain.split())
    if plain.endswith("?"):
        return count >= _FEWEST_WORDS or re.search(r"^(why|pourquoi)\b", plain) is not None
    return count >= _A_REQUEST and re.match(acts.INTERROGATIVE[language], plain) is not None


def slot_of(question: str, language: Language, points: Iterable[OpenSlot]) -> OpenSlot | None:
    """The open point a question is about, if any.

    A topic whose own question is repeated nearly word for word comes first, the longest such; then
    the topic of which the longest cue stands in the question. Among the points of a topic it is the one
    whose noun the question names.

    Args:
        question: What was asked.
        language: "en" or "fr".
        points: The open points.
    """
    several = tuple(points)
    spoken = _tokens(question)
    echoed = max(several, key=lambda point: _echo(point, spoken, language), default=None)
    if echoed is None or not _echo(echoed, spoken, language):
        echoed = max(several, key=lambda one: _cued(one, question, language), default=None)
        if echoed is None or not _cued(echoed, question, language):
            return None
    same = [point for point in several if point.topic is echoed.topic]
    return max(same, key=lambda point: len(words(point.slot.label) & words(question)))


def topic_of(question: str, language: Language) -> Topic | None:
    """The topic a question is about, whether it is open or not.

    Args:
        question: What was asked.
        language: "en" or "fr".
    """
    point = slot_of(question, language, (OpenSlot(topic, Slot()) for topic in TOPICS))
    return point.topic if point else None


def is_early(topic: Topic, waiting: Iterable[Topic]) -> bool:
    """Whether a topic waits for another one, or comes before it is known what is wanted.

    Args:
        topic: What is asked about.
        waiting: The topics that are open and were not asked about.
    """
    phases = {one.name: one.phase for one in waiting}
    unwished = Phase.WISH in phases.values()
    later = topic.phase not in {Phase.WISH, Phase.PURPOSE}
    return bool(phases.keys() & set(topic.depends_on)) or (unwished and later)


def is_excused(fault: QuestionFault, question: str, point: OpenSlot, language: Language) -> bool:
    """Whether the coach would have asked so: in its own words, or for both sides of one thing.

    Args:
        fault: The fault of its form.
        question: What was asked.
        point: What it is about.
        language: "en" or "fr".
    """
    two = fault is QuestionFault.DOUBLE and _asks_twice(point, language)
    return two or _is_echo(question, language, point)


def _is_echo(question: str, language: Language, point: OpenSlot) -> bool:
    """Whether a question is one of the coach's own, nearly word for word."""
    return _echo(point, _tokens(question), language) > 0


def _asks_twice(point: OpenSlot, language: Language) -> bool:
    """Whether what a topic asks for has two sides, so that asking for both is no fault."""
    own = (point.topic.asks, *point.topic.again)
    return any(
        re.search(questions.TWICE[language], normalize(text.written_in(language)).text)
        for text in own
    )


def _cued(point: OpenSlot, question: str, language: Language) -> int:
    """How long the longest cue of a topic is that stands in a question."""
    cue = questions.CUES[point.topic.name].written_in(language)
    found = re.finditer(cue, normalize(question).text)
    return max((len(match[0]) for match in found), default=0)


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
