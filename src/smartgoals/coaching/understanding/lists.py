"""The items of a list, however it was typed."""

from __future__ import annotations

import re
from collections.abc import Mapping

from smartgoals.coaching.understanding.utterance import Utterance, tidy
from smartgoals.values.language import Language

_LINES = re.compile(r"[\n;•]|(?<=[a-zà-ÿ])\.\s+(?=[A-ZÀ-Þ])")
_BULLET = re.compile(r"^\s*(?:[-*–]|\d+[.)])\s+")
_COMMAS = re.compile(r",(?!\d)\s*(?:et |and )?")
_AND = {"en": re.compile(r"\s+and\s+"), "fr": re.compile(r"\s+et\s+")}


def items(utterance: Utterance) -> tuple[str, ...]:
    r"""The items: by lines, bullets, sentences or semicolons; else by commas; else by "and".

    >>> from datetime import date
    >>> utterance = Utterance(text="1. bread\n2. jam, red", language="en", today=date(2026, 1, 12))
    >>> items(utterance)
    ('bread', 'jam, red')
    """
    return split(utterance.text.strip(), _AND[utterance.language])


def entries(text: str) -> tuple[str, ...]:
    """The items of a list whose items may hold an "and": by lines, sentences, commas."""
    return split(text.strip(), None)


def split(text: str, conjunction: re.Pattern[str] | None) -> tuple[str, ...]:
    """The items, by the first kind of separator there is."""
    by_lines = _non_empty(_LINES.split(text))
    if len(by_lines) > 1 or _BULLET.match(text):
        return by_lines
    by_commas = _COMMAS.split(text)
    if conjunction:
        by_commas[-1:] = conjunction.split(by_commas[-1], maxsplit=1)
    return _non_empty(by_commas)


def _non_empty(parts: list[str]) -> tuple[str, ...]:
    tidied = (tidy(_BULLET.sub("", part)) for part in parts)
    return tuple(dict.fromkeys(part for part in tidied if part))


# If this, then that.

_IF: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:if|when)\s+(.+?)(?:,\s*then\s+|,\s*|\s+then\s+)(.+)", re.IGNORECASE | re.DOTALL
    ),
    "fr": re.compile(
        r"\b(?:si\s+|s['’](?=il))(.+?)(?:,\s*alors\s+|,\s*|\s+alors\s+)(.+)",
        re.IGNORECASE | re.DOTALL,
    ),
}


def condition(utterance: Utterance) -> tuple[str, str] | None:
    """The cue and the response, or nothing where the answer has no such shape.

    >>> from datetime import date
    >>> condition(
    ...     Utterance(text="If it rains, then we stay.", language="en", today=date(2026, 1, 12))
    ... )
    ('it rains', 'we stay')
    """
    match = _IF[utterance.language].search(utterance.text)
    if match is None:
        return None
    cue, response = tidy(match[1]), tidy(match[2])
    return (cue, response) if cue and response else None
