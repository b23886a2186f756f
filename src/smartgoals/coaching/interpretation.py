"""Hearing one answer: is it one, and what does it change?"""

from __future__ import annotations

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.feedback import (
    ASKED_BACK,
    EVASIVE,
    NOT_KNOWING,
    SILENT,
    Notice,
    Remark,
    remark,
)
from smartgoals.coaching.topic import Topic
from smartgoals.coaching.understanding.phrases import does_not_know, is_evasive, is_question
from smartgoals.coaching.understanding.utterance import Heard


def listen(topic: Topic, heard: Heard, draft: Draft, about: str) -> Draft | Remark:
    """The draft after an answer, or what kept the answer from being one."""
    if not heard.said:
        return SILENT
    if is_question(heard):
        example = topic.example.written_in(heard.language)
        return remark(Notice.ASKING_BACK, ASKED_BACK, example=example)
    if does_not_know(heard):
        return NOT_KNOWING
    if is_evasive(heard) and not topic.several:
        return EVASIVE
    return topic.hear(heard, draft, about)
