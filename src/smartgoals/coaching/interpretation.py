"""Hearing one answer: is it one, and what does it change?"""

from __future__ import annotations

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.feedback import (
    ASKED_BACK,
    EVASIVE,
    NOT_KNOWING,
    SILENT,
    Feedback,
    FeedbackKind,
    feedback,
)
from smartgoals.coaching.topic import Topic
from smartgoals.coaching.understanding.phrases import does_not_know, is_evasive, is_question
from smartgoals.coaching.understanding.utterance import Utterance


def interpret(topic: Topic, utterance: Utterance, draft: Draft, about: str) -> Draft | Feedback:
    """The draft after an answer, or what kept the answer from being one."""
    if not utterance.said:
        return SILENT
    if is_question(utterance):
        example = topic.example.written_in(utterance.language)
        return feedback(FeedbackKind.ASKING_BACK, ASKED_BACK, example=example)
    if does_not_know(utterance):
        return NOT_KNOWING
    if is_evasive(utterance) and not topic.multiple:
        return EVASIVE
    return topic.fill(utterance, draft, about)
