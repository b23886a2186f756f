"""What became of a question, and what the coach says about the answer."""

from __future__ import annotations

from datetime import date

from smartgoals.coaching.absorption import is_near
from smartgoals.coaching.agenda import TOPIC, open_slots
from smartgoals.coaching.draft import Draft
from smartgoals.coaching.feedback import ASIDE_ACTS, GO_ON, Feedback, FeedbackKind
from smartgoals.coaching.goal_type import ADVICE
from smartgoals.coaching.interpretation import Interpretation
from smartgoals.coaching.phases import Outcome
from smartgoals.coaching.session import SessionConfig
from smartgoals.coaching.state import DialogueState
from smartgoals.coaching.turn import MAX_ASIDES, Ask
from smartgoals.coaching.understanding.dialogue_acts import DialogueAct
from smartgoals.text import Sentence


def outcome_of(
    config: SessionConfig, after: DialogueState, ask: Ask, heard: Interpretation
) -> Outcome:
    """Whether a question is settled, asked again or put aside.

    Args:
        config: What stays the same through the talk.
        after: The state with the answer in it.
        ask: The question.
        heard: What the answer was taken for.
    """
    still = {slot.slot_id for slot in open_slots(config.review(after.draft))}
    failed = heard.feedback is not None and heard.act is not DialogueAct.REJECTION
    is_open = ask.slot_id in still or (ask.revising and failed)
    if not is_open or heard.no_more:
        return Outcome.SETTLED
    if heard.act in ASIDE_ACTS and ask.asides < MAX_ASIDES:
        return Outcome.UNCLEAR
    return Outcome.UNCLEAR if ask.attempt < TOPIC[ask.topic].attempts else Outcome.PARKED


def noticed_in(
    before: DialogueState, after: DialogueState, outcome: Outcome, heard: Interpretation
) -> Feedback | None:
    """What is said about an answer; advice on the type of goal goes first.

    Args:
        before: The state before the answer.
        after: The state with the answer in it.
        outcome: What became of the question.
        heard: What the answer was taken for.
    """
    if after.goal_type is not before.goal_type and after.goal_type in ADVICE:
        return Feedback(FeedbackKind.OTHER_TOOL, Sentence(ADVICE[after.goal_type]))
    if heard.act is DialogueAct.REJECTION and outcome is Outcome.SETTLED:
        return heard.feedback
    if outcome is not Outcome.UNCLEAR:
        return None
    beside = heard.feedback is None or heard.feedback.kind is FeedbackKind.PARTIAL
    if after.understood and heard.act is DialogueAct.ANSWER and beside:
        return None
    return heard.feedback or GO_ON


def second_version(draft: Draft, ask: Ask, heard: Interpretation) -> tuple[date, date] | None:
    """Two deadlines, where an answer to another question names a day that is not the known one.

    Args:
        draft: What was understood before.
        ask: The question.
        heard: What the answer was taken for.
    """
    if ask.topic not in _ABOUT_THE_OBJECTIVE or draft.policy is None:
        return None
    if heard.utterance.reading.within is not None:
        return None
    old, new = draft.objective.deadline, heard.utterance.deadline
    return (
        (old, new) if old and new and old != new and is_near(new, heard.utterance.today) else None
    )


_ABOUT_THE_OBJECTIVE = frozenset({"measure", "figures", "because", "realistic", "commitment"})
"""Topics in which a day that is named is the objective's deadline."""
