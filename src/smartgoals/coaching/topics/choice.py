"""Which of several options an answer chooses."""

from __future__ import annotations

import re

from smartgoals.coaching.lexicon import statements
from smartgoals.coaching.understanding.lists import items
from smartgoals.coaching.understanding.ordinals import pointed_at, several_of
from smartgoals.coaching.understanding.utterance import Utterance, tidy
from smartgoals.reading.normalize import normalize

_LETTER = re.compile(r"(?<![\w'’])([a-h])(?![\w'’])(?!\s+(?:later|plus tard))")
_ARTICLE_A = re.compile(r"\ba\s+(?=[a-z]{2,}\b(?<!and)(?<!or))")


def chosen_among(utterance: Utterance, options: tuple[str, ...]) -> tuple[str, ...]:
    """The options that are chosen: all, by place, by letter, or in words that recall them.

    Args:
        utterance: What was said.
        options: What could be chosen.

    >>> from datetime import date
    >>> said = Utterance(text="All of them", language="en", today=date(2026, 1, 12))
    >>> chosen_among(said, ("bread", "jam"))
    ('bread', 'jam')
    """
    named = several_of(utterance.said, options, utterance.language)
    if named:
        return tuple(named)
    lowered = _ARTICLE_A.sub("", utterance.said.lower()) if utterance.language == "en" else ""
    letters = [ord(one) - ord("a") for one in _LETTER.findall(lowered)]
    if letters and max(letters) < len(options):
        return tuple(options[place] for place in sorted(set(letters)))
    pointed = [pointed_at(item, options, utterance.language) for item in items(utterance)]
    known = [item for item in pointed if any(_recalls(item, option) for option in options)]
    if not known and pointed:
        everything = several_of(tidy(pointed[0]), options, utterance.language)
        return tuple(everything) or tuple(pointed)
    return tuple(known)


def _recalls(item: str, option: str) -> bool:
    """Whether words of an option are taken up, in whatever form: "training" for "train"."""
    stems = (
        {
            word[:_STEM]
            for word in re.findall(r"[a-z0-9]+", normalize(text).text)
            if len(word) >= _SHORTEST
        }
        - statements.SMALL_WORDS
        for text in (item, option)
    )
    return bool(set.intersection(*stems))


_SHORTEST = 3
_STEM = 5
