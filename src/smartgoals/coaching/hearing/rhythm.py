"""How often something is looked at, where an answer says so."""

from __future__ import annotations

import re

from smartgoals.coaching.hearing.heard import Heard
from smartgoals.model.kinds import Every

_RHYTHMS = (
    (Every.DAY, r"\b(every day|daily|each day|chaque jour|tous les (jours|soirs|matins))\b"),
    (
        Every.WEEK,
        (
            r"\b(every week|weekly|each week|chaque semaine|toutes les semaines"
            r"|(every|each) (mon|tues|wednes|thurs|fri|satur|sun)days?"
            r"|(tous les|chaque) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?)\b"
        ),
    ),
    (Every.MONTH, r"\b(every month|monthly|each month|chaque mois|tous les mois|mensuel)"),
    (
        Every.QUARTER,
        r"\b(every quarter|quarterly|each quarter|chaque trimestre|tous les trimestres|trimestriel)",
    ),
    (Every.YEAR, r"\b(every year|yearly|annually|each year|chaque annee|tous les ans|par an)\b"),
)


def rhythm(heard: Heard) -> Every | None:
    """The rhythm, or nothing where none is named.

    >>> from datetime import date
    >>> rhythm(Heard(text="Chaque mois.", language="fr", today=date(2026, 1, 12)))
    <Every.MONTH: 'month'>
    """
    for every, pattern in _RHYTHMS:
        if re.search(pattern, heard.plain):
            return every
    return None
