"""Why the planner did something, and why it left something be."""

from __future__ import annotations

from attrs import field, frozen

from smartgoals.text import Sentence
from smartgoals.values.key import key_of


@frozen(kw_only=True)
class Reason:
    """Why the planner did something: in which stage, about whom or what, in a sentence."""

    stage: str
    about: str
    sentence: Sentence


@frozen(kw_only=True)
class LeftOut:
    """A candidate action that was not chosen, and why."""

    action: str = field(converter=key_of)
    reason: Sentence
