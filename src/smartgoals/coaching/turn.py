"""Whose turn it is: the coach asks, or the talk rests."""

from __future__ import annotations

from typing import TypeAlias

from smartgoals.coaching.feedback import Feedback
from smartgoals.coaching.goal_type import GoalType
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.understood import Understood
from smartgoals.model.policy import Policy
from smartgoals.rules.finding import Finding
from smartgoals.rules.report import Report
from smartgoals.text import Sentence, Text
from smartgoals.values.frozen import frozen
from smartgoals.values.label_enum import LabelEnum

MAX_ATTEMPTS = 2
"""How often the same question is asked, unless its topic allows more."""

MAX_ASIDES = 3
"""How often a question is asked again after an aside (a question back, a complaint, a joke)."""


class Expects(LabelEnum):
    """What sort of answer a question waits for."""

    TEXT = "text"
    DATE = "date"
    FIGURE = "figure"
    LIST = "list"
    CHOICE = "choice"
    YES_NO = "yes or no"
    SCALE = "1 to 10"


class Ending(LabelEnum):
    """Why there is no question."""

    COMPLETE = "complete"
    """All questions were asked."""
    PAUSED = "paused"
    """The client wanted to stop; the next answer takes the talk up again."""
    DISTRESS = "distress"
    """The client is in distress: figures can wait."""


@frozen(kw_only=True)
class Ask:
    """One question.

    Attributes:
        topic: What it is about, by its short name.
        phase: Where the talk stands.
        question: The question in words.
        example: What an answer may look like.
        expects: The sort of answer it waits for.
        choices: What may be chosen, where it is a choice; in the words of the talk.
        progress: The share of the questions that are behind; 0 to 1.
        about: What the noun says that is asked about, where there are several.
        key: The key of that noun.
        finding: The finding of a rule that made the coach ask, if one did.
        feedback: What the coach noticed about the last answer.
        understood: What the last answer was taken to mean, field by field.
        turn_of_phrase: Which of several ways of saying "noted" comes before the question.
        attempt: 1, or more when the same is asked again for want of an answer.
        asides: How often it was asked again because of something that was no attempt to answer.
        revising: Whether it was asked before and is reopened.
    """

    topic: str
    phase: Phase
    question: Sentence
    example: Text
    expects: Expects = Expects.TEXT
    choices: tuple[str, ...] = ()
    progress: float = 0.0
    about: str = ""
    key: str = ""
    finding: Finding | None = None
    feedback: Feedback | None = None
    understood: tuple[Understood, ...] = ()
    turn_of_phrase: int = 0
    attempt: int = 1
    asides: int = 0
    revising: bool = False

    @property
    def slot_id(self) -> tuple[str, str]:
        """What tells this question from all others, however often it is asked."""
        return self.topic, self.key

    @property
    def id(self) -> str:
        """The slot in one word, as events carry it: the topic, and the noun where there are several."""
        return f"{self.topic}:{self.key}" if self.key else self.topic


@frozen(kw_only=True)
class Done:
    """No question is open: the talk is complete, or it rests.

    Attributes:
        policy: The policy so far; None when no wish was ever named.
        report: What the rules say about it.
        parked: The questions put aside.
        goal_type: What suits the wish: an objective, or something else.
        further: What the rules find that the coach has no question about.
        ending: Why there is no question.
        resumes_with: The question with which a paused talk goes on.
        understood: What the last answer was taken to mean, field by field.
        feedback: What the coach noticed about the last answer.
    """

    policy: Policy | None
    report: Report
    parked: tuple[Ask, ...]
    goal_type: GoalType
    further: tuple[Finding, ...] = ()
    ending: Ending = Ending.COMPLETE
    resumes_with: Ask | None = None
    understood: tuple[Understood, ...] = ()
    feedback: Feedback | None = None


Turn: TypeAlias = Ask | Done
"""What an interview shows at any moment."""
