"""A statement of a plan that does not hold."""

from __future__ import annotations

from typing import Any

from smartgoals.text import Sentence, Text
from smartgoals.values.frozen import frozen


@frozen(kw_only=True)
class Violation:
    """A statement of a plan that does not hold, or a constraint that it breaks.

    Attributes:
        about: The key of the action, person, measure or policy concerned; in a cascade after the
            path of its policy, such as "a1/visits".
        sentence: What is wrong, with the figures, to be rendered in either language.
    """

    about: str
    sentence: Sentence


def violation(about: str, text: Text, **facts: Any) -> Violation:  # noqa: ANN401 — a fact may be anything
    """A violation and the facts that show it.

    >>> violation("a1", Text(en="late by {days}", fr="en retard de {days}"), days=3).sentence.facts
    (('days', 3),)
    """
    return Violation(about=about, sentence=Sentence(text, facts))
