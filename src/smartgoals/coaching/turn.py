"""Whose turn it is: the coach asks, or is done."""

from __future__ import annotations

from typing import TypeAlias

from attrs import frozen

from smartgoals.coaching.feedback import Feedback
from smartgoals.coaching.goal_type import GoalType
from smartgoals.coaching.phases import Phase
from smartgoals.model.policy import Policy
from smartgoals.rules.finding import Finding
from smartgoals.rules.report import Report
from smartgoals.text import Sentence, Text

MAX_ATTEMPTS = 2
"""How often the same question is asked."""


@frozen(kw_only=True)
class Ask:
    """One question.

    `feedback` is what the coach noticed about the last answer, `about` what the noun says that is
    asked about, where there are several, and `key` its key. `finding` is the finding that made
    the coach ask, if a rule did. `example` shows what an answer may look like. `attempt` is 1,
    or 2 when the same is asked again.
    """

    topic: str
    phase: Phase
    question: Sentence
    example: Text
    about: str = ""
    key: str = ""
    finding: Finding | None = None
    feedback: Feedback | None = None
    attempt: int = 1

    @property
    def slot_id(self) -> tuple[str, str]:
        """What tells this question from all others, however often it is asked."""
        return self.topic, self.key


@frozen(kw_only=True)
class Done:
    """The end of an interview: a policy, what is still open, and the tool that suits the wish.

    `policy` is None when no wish was ever named. `parked` are the questions put aside.
    """

    policy: Policy | None
    report: Report
    parked: tuple[Ask, ...]
    goal_type: GoalType


Turn: TypeAlias = Ask | Done
"""What an interview shows at any moment."""
