"""If this, then that."""

from __future__ import annotations

import re
from collections.abc import Mapping

from smartgoals.coaching.hearing.heard import Heard, tidy
from smartgoals.values.language import Language

_IF: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:if|when)\s+(.+?)(?:,\s*then\s+|,\s*|\s+then\s+)(.+)", re.IGNORECASE | re.DOTALL
    ),
    "fr": re.compile(
        r"\b(?:si\s+|s['’](?=il))(.+?)(?:,\s*alors\s+|,\s*|\s+alors\s+)(.+)",
        re.IGNORECASE | re.DOTALL,
    ),
}


def condition(heard: Heard) -> tuple[str, str] | None:
    """The cue and the response, or nothing where the answer has no such shape.

    >>> from datetime import date
    >>> condition(Heard(text="If it rains, then we stay.", language="en", today=date(2026, 1, 12)))
    ('it rains', 'we stay')
    """
    match = _IF[heard.language].search(heard.text)
    if match is None:
        return None
    cue, response = tidy(match[1]), tidy(match[2])
    return (cue, response) if cue and response else None
