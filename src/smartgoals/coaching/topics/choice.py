"""Which of several options an answer chooses."""

from __future__ import annotations

import re

from attrs import evolve

from smartgoals.coaching.lexicon import statements
from smartgoals.coaching.understanding.lists import infinitive, items
from smartgoals.coaching.understanding.ordinals import pointed_at, several_of
from smartgoals.coaching.understanding.utterance import Utterance, tidy
from smartgoals.reading.normalize import normalize

_LETTER = re.compile(r"(?<![\w'’])([a-h])(?![\w'’])(?!\s+(?:later|plus tard))")
_NUMBERS_ONLY = re.compile(r"\d(?:(?:\s|,|and|et|&|\+)+\d)*")
_ARTICLE_A = re.compile(r"\ba\s+(?=[a-z]{2,}\b(?<!and)(?<!or))")


def chosen_among(utterance: Utterance, options: tuple[str, ...]) -> tuple[str, ...]:
    """The options that are chosen: all, by place, by letter, or in words that recall them.

    What is refused ("not the tram", "all but the last") is left out, and a second thought replaces the
    first. Words that recall no option are a choice of their own where nothing else is chosen.

    Args:
        utterance: What was said.
        options: What could be chosen.

    >>> from datetime import date
    >>> def chosen(text):
    ...     said = Utterance(text=text, language="en", today=date(2026, 1, 12))
    ...     return chosen_among(said, ("bake bread", "make jam", "brew tea"))
    >>> chosen("All of them"), chosen("The jam, but not the tea")
    (('bake bread', 'make jam', 'brew tea'), ('make jam',))
    """
    words = statements.SECOND_THOUGHT.split(utterance.text)[-1]
    accepted, *refused = statements.REFUSED[utterance.language].split(f", {words}")
    unwanted = {
        option for part in refused for option in _named(evolve(utterance, text=part), options)
    }
    meant = evolve(utterance, text=accepted.strip(" ,;:—–-"))
    if not meant.said:
        return tuple(option for option in options if unwanted and option not in unwanted)
    named = _named(meant, options)
    if not named:
        return tuple(infinitive(item) for item in items(meant))
    return tuple(option for option in named if option not in unwanted)


def _named(utterance: Utterance, options: tuple[str, ...]) -> tuple[str, ...]:
    """The options an answer names, in its order; none where it recalls none of them."""
    several = several_of(utterance.said, options, utterance.language)
    if several:
        return tuple(several)
    lowered = utterance.said.lower()
    spelled = _ARTICLE_A.sub("", lowered) if utterance.language == "en" else ""
    letters = [ord(one) - ord("a") for one in _LETTER.findall(spelled)]
    if letters and max(letters) < len(options):
        return tuple(options[place] for place in sorted(set(letters)))
    if _NUMBERS_ONLY.fullmatch(lowered):
        places = [int(digit) - 1 for digit in re.findall(r"\d", lowered)]
        return tuple(options[place] for place in places if 0 <= place < len(options))
    found: dict[str, None] = {}
    for item in items(utterance):
        pointed = pointed_at(item, options, utterance.language)
        every = several_of(tidy(item), options, utterance.language)
        found.update(dict.fromkeys(every or _recalled(pointed, options)))
    return tuple(found)


def _recalled(item: str, options: tuple[str, ...]) -> tuple[str, ...]:
    """The option of which an item takes up most words, in whatever form: "training" for "train"."""
    spoken = _stems(item)
    best = max(options, key=lambda option: len(_stems(option) & spoken), default="")
    return (best,) if _stems(best) & spoken else ()


def _stems(text: str) -> frozenset[str]:
    words = re.findall(r"[a-z0-9]+", normalize(text).text)
    stems = (re.sub(r"(ies|y|s|x)$", "", word)[:_STEM] for word in words if len(word) >= _SHORTEST)
    return frozenset(stems) - statements.SMALL_WORDS


_SHORTEST = 3
_STEM = 5
