"""How often something is looked at, where an answer says so."""

from __future__ import annotations

import re

from smartgoals.coaching.understanding.utterance import Utterance
from smartgoals.model.measure_types import Frequency

_WEEKDAYS = r"(mon|tues|wednes|thurs|fri|satur|sun)days?|(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?"
_RHYTHMS = (
    (
        Frequency.QUARTER,
        (
            r"\b(quarterly|trimestriel\w*|((every|each|per|a|chaque|par|au) (quarter|trimestre))|tous les trimestres"
            r"|(every|tous les) (three|3|trois) (months?|mois)|(once|une fois|four times|quatre fois) (a|per|par|every) (quarter|trimestre)|each term|every term)\b"
        ),
    ),
    (
        Frequency.DAY,
        r"\b(daily|quotidien\w*|every day|each day|every (night|evening|morning)|chaque (jour|soir|matin)|tous les (jours|soirs|matins)|(once|une fois) (a|per|par) (day|jour))\b",
    ),
    (
        Frequency.WEEK,
        (
            r"\b(weekly|hebdomadaire\w*|every week|each week|chaque semaine|toutes les semaines|(once|une fois) (a|per|par) (week|semaine)|(a|per|par) (week|semaine)$"
            rf"|(every|each|on|chaque|tous les|le) ({_WEEKDAYS})( (soir|matin|evening|morning))?)\b"
        ),
    ),
    (
        Frequency.MONTH,
        (
            r"\b(monthly|mensuel\w*|every month|each month|chaque mois|tous les mois|(once|une fois) (a|per|par) (month|mois)"
            r"|(1st|first|last|end|middle|start|beginning|\d+(st|nd|rd|th))( day| (mon|tues|wednes|thurs|fri|satur|sun)day)? of (the|each|every) month|(at )?(the )?month[- ]end"
            r"|(debut|fin|milieu|1er|premier|dernier|le \d+)( jour)?( de| du)?( chaque)? mois|par mois|per month)\b|^(month|mois)$"
        ),
    ),
    (
        Frequency.YEAR,
        r"\b(yearly|annual\w*|annuel\w*|every year|each year|chaque annee|tous les ans|par an|once a year|une fois (par|l')\s?an)\b|^(year|an|annee)$",
    ),
)
_BARE_RHYTHMS = {
    "day": Frequency.DAY,
    "jour": Frequency.DAY,
    "week": Frequency.WEEK,
    "semaine": Frequency.WEEK,
    "quarter": Frequency.QUARTER,
    "trimestre": Frequency.QUARTER,
}
_EVERY_OTHER = re.compile(
    r"\b(every (other|second|two)|tous les deux|toutes les deux|tous les quinze|fortnight)\b"
)


def rhythm(utterance: Utterance) -> Frequency | None:
    """The rhythm, or nothing where none is named.

    >>> from datetime import date
    >>> rhythm(Utterance(text="Chaque mois.", language="fr", today=date(2026, 1, 12)))
    <Frequency.MONTH: 'month'>
    """
    if _EVERY_OTHER.search(utterance.plain):
        return None
    if utterance.plain in _BARE_RHYTHMS:
        return _BARE_RHYTHMS[utterance.plain]
    if re.fullmatch(_WEEKDAYS, utterance.plain):
        return Frequency.WEEK
    for every, pattern in _RHYTHMS:
        if re.search(pattern, utterance.plain):
            return every
    return None
