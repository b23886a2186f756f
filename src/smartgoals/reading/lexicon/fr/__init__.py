"""French: every list of the language, gathered."""

from __future__ import annotations

from typing import Final

from smartgoals.reading.lexicon.fr import calendar, numbers, verbs, wording
from smartgoals.reading.lexicon.fr.inflection import inflect

__all__ = ["PHRASES", "VERBS", "inflect"]

PHRASES: Final = (numbers.PHRASES, calendar.PHRASES, wording.PHRASES)
VERBS: Final = verbs.VERBS
