"""How often something is looked at, where an answer says so."""

from __future__ import annotations

import re

from smartgoals.coaching.lexicon import quantities
from smartgoals.coaching.understanding.utterance import Utterance
from smartgoals.model.measure_types import Frequency


def rhythm(utterance: Utterance) -> Frequency | None:
    """The rhythm, or nothing where none is named.

    >>> from datetime import date
    >>> rhythm(Utterance(text="Chaque mois.", language="fr", today=date(2026, 1, 12)))
    <Frequency.MONTH: 'month'>
    """
    if quantities.EVERY_OTHER.search(utterance.plain):
        return None
    if utterance.plain in quantities.BARE_RHYTHMS:
        return quantities.BARE_RHYTHMS[utterance.plain]
    if re.fullmatch(quantities.WEEKDAYS, utterance.plain):
        return Frequency.WEEK
    for every, pattern in quantities.RHYTHMS:
        if re.search(pattern, utterance.plain):
            return every
    return None
