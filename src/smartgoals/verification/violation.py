"""A promise that a plan does not keep."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from smartgoals.text import Sentence, Text


@frozen(kw_only=True)
class Violation:
    """A broken promise: about which action, person or measure, and in which way.

    `about` is a key of the plan's policy or team.
    """

    about: str
    sentence: Sentence


def violation(about: str, text: Text, **facts: Any) -> Violation:  # noqa: ANN401 — a fact may be anything
    """The violation of one promise, with the facts that show it.

    >>> violation("a1", Text(en="late by {days}", fr="en retard de {days}"), days=3).sentence.facts
    (('days', 3),)
    """
    return Violation(about=about, sentence=Sentence(text, facts))
