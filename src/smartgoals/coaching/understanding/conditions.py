"""If this, then that: an obstacle and the response to it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from smartgoals.coaching.understanding.sentences import sentences
from smartgoals.coaching.understanding.utterance import Utterance, tidy
from smartgoals.values.language import Language

_IF: Mapping[Language, tuple[re.Pattern[str], ...]] = {
    "en": (
        re.compile(
            r"\b(?:if|when)\s+(.+?)(?:,\s*then\s+|,\s*|\s+then\s+|:\s+)(.+)",
            re.IGNORECASE | re.DOTALL,
        ),
        re.compile(
            r"(.+?)[.,;!:]\s+(?:and )?(?:then|in that case|so then|if so)[,:]?\s+(.+)",
            re.IGNORECASE | re.DOTALL,
        ),
        re.compile(r"(.+?)\s*(?:->|→|=>)\s*(.+)", re.DOTALL),
    ),
    "fr": (
        re.compile(
            r"\b(?:si\s+|s['’](?=il))(.+?)(?:,\s*alors\s+|,\s*|\s+alors\s+|\s*:\s+)(.+)",
            re.IGNORECASE | re.DOTALL,
        ),
        re.compile(
            r"(.+?)[.,;!:]\s+(?:et )?(?:alors|dans ce cas|du coup|auquel cas)[,:]?\s+(.+)",
            re.IGNORECASE | re.DOTALL,
        ),
        re.compile(r"(.+?)\s*(?:->|→|=>)\s*(.+)", re.DOTALL),
    ),
}


def condition(utterance: Utterance) -> tuple[str, str] | None:
    """The cue and the response, or None where the answer has no such shape.

    Args:
        utterance: What was said.

    >>> from datetime import date
    >>> said = Utterance(text="If it rains, then we stay.", language="en", today=date(2026, 1, 12))
    >>> condition(said)
    ('it rains', 'we stay')
    """
    for shape in _IF[utterance.language]:
        match = shape.search(utterance.text)
        if match and tidy(match[1]) and tidy(match[2]):
            return tidy(match[1]), tidy(match[2])
    parts = sentences(utterance.text).parts
    if len(parts) == 2 and all(tidy(part) for part in parts):  # noqa: PLR2004
        return tidy(parts[0]), tidy(parts[1])
    return None
