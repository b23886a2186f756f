"""Time expressions by kind: all of the words or none."""

from __future__ import annotations

from datetime import date

import pytest

from smartgoals.reading import read

TODAY = date(2026, 11, 28)
"""A Saturday."""

FORMATS = {
    "Plant 40 trees by 15-Apr-28": "2028-04-15",
    "Plant 40 trees by 2028/04/15": "2028-04-15",
    "Plant 40 trees by 20280415": "2028-04-15",
    "Plant 40 trees by 04/2028": "2028-04-30",
    "Plant 40 trees by 2028-04": "2028-04-30",
    "Plant 40 trees by Q2 '28": "2028-06-30",
    "Plant 40 trees by Q2-2028": "2028-06-30",
    "Plant 40 trees by 2028-Q2": "2028-06-30",
    "Planter 40 arbres pour le T2 2028": "2028-06-30",
    "Planter 40 arbres avant le 15.04.28": "2028-04-15",
    "Planter 40 arbres avant le 15-04-2028": "2028-04-15",
    "Planter 40 arbres avant le 15/04": "2027-04-15",
    "Planter 40 arbres d'ici 04/2028": "2028-04-30",
    "Planter 40 arbres d'ici le 15 avr. 2028": "2028-04-15",
    "Planter 40 arbres d'ici le 15 févr. 2028": "2028-02-15",
    "Planter 40 arbres pour le 1er déc. 2027": "2027-12-01",
    "Plant 40 trees by the fifth of May 2028": "2028-05-05",
    "Plant 40 trees by October twenty-first, 2027": "2027-10-21",
    "Plant 40 trees by Wed 12 May 2027": "2027-05-12",
    "Plant 40 trees by Sept 5th 2027": "2027-09-05",
    "Plant 40 trees by 5 Sept. 2027": "2027-09-05",
    "Send 40 letters by 5/6/28": "2028-05-06",
    "Envoyer 40 lettres avant le 31/12/2027": "2027-12-31",
    "Send 40 letters by 12/30": "2026-12-30",
}

NUMBERED_WEEKS = {
    "Plant 40 trees by W20 2027": "2027-05-23",
    "Plant 40 trees by week 20 of 2027": "2027-05-23",
    "Plant 40 trees by 2027W20": "2027-05-23",
    "Planter 40 arbres en semaine 20 2027": "2027-05-23",
    "Planter 40 arbres d'ici la semaine 20": "no date",
    "Close 9 shifts by W53 2027": "no date",
    "Close 9 shifts before week 20 2027": "2027-05-16",
}

WEEKDAYS = {
    "Call 9 donors by this Thursday": "2026-12-03",
    "Call 9 donors by Tuesday": "2026-12-01",
    "Call 9 donors before Thursday": "2026-12-03",
    "Appeler 9 donateurs d'ici vendredi": "2026-12-04",
    "Appeler 9 donateurs d'ici jeudi prochain": "2026-12-03",
}

RELATIVE_PERIODS = {
    "Call 9 donors by the fourth quarter of next year": "2027-12-31",
    "Call 9 donors in the first half of next year": "2027-06-30",
    "Call 9 donors by March next year": "2027-03-31",
    "Appeler 9 donateurs au deuxième trimestre de l'année prochaine": "2027-06-30",
    "Appeler 9 donateurs d'ici après-demain": "2026-11-30",
    "Appeler 9 donateurs avant la fin de la décennie": "2029-12-31",
    "Appeler 9 donateurs d'ici la fin du semestre prochain": "2027-06-30",
    "Call 9 donors by the middle of next month": "2026-12-15",
    "Call 9 donors by the end of the month after next": "no date",
    "Close 9 shifts by end of quarter 2028": "no date",
    "Close 9 shifts by the end of the century": "no date",
    "Close 9 shifts by next month": "2026-12-31",
}

DAYS_OF_A_MONTH = {
    "Call 9 donors by the second Tuesday of March 2027": "2027-03-09",
    "Call 9 donors by the first Monday in June 2027": "2027-06-07",
    "Call 9 donors by the last week of May 2027": "2027-05-31",
    "Appeler 9 donateurs avant le premier lundi de mars 2027": "2027-03-01",
    "Appeler 9 donateurs d'ici la dernière semaine de mai 2027": "2027-05-31",
    "Appeler 9 donateurs avant le 10 du mois prochain": "2026-12-10",
    "Call 9 donors by the 20th of this month": "2026-11-20",
    "Close 9 shifts by the fifth Friday of February 2027": "no date",
    "Close 9 shifts by the last Friday of next month": "2026-12-25",
    "Close 9 shifts by the first week of next month": "2026-12-07",
}

BEFORE_AND_AFTER = {
    "Call 9 donors two weeks before 1 May 2027": "2027-04-17",
    "Call 9 donors at least 10 days before 1 May 2027": "2027-04-21",
    "Appeler 9 donateurs dix jours après le 1er mai 2027": "2027-05-11",
    "Appeler 9 donateurs la veille de Noël": "2026-12-24",
    "Call 9 donors the day before Christmas 2027": "2027-12-24",
    "Call 9 donors a month before Christmas 2027": "2027-11-25",
    "Appeler 9 donateurs trois semaines avant l'assemblée générale": "no date",
    "Call 9 donors after 1 May 2027": None,
    "Appeler 9 donateurs après le 1er mai 2027": None,
    "Close 9 shifts by 2 weeks before Easter": "no date",
    "Close 9 shifts 2 weeks before June 2027": "no date",
    "Close 9 shifts 20 working days before 1 June 2027": "no date",
    "Fermer 9 dossiers l'avant-veille de Noël": "2026-12-23",
}

DURATIONS = {
    "Write 40 letters within a fortnight": "2026-12-12",
    "Écrire 40 lettres sous dix jours": "2026-12-08",
    "Écrire 40 lettres en deux mois et demi": "2027-02-12",
    "Write 40 letters within a year and a half": "2028-05-28",
    "Écrire 40 lettres en 2,5 ans": "2029-05-28",
    "Write 40 letters within 20 business days": "no date",
    "Écrire 40 lettres d'ici deux à trois mois": "no date",
    "Write 40 letters in 6 to 8 weeks": "no date",
    "Écrire 40 lettres dans les quinze jours": "2026-12-13",
    "Close 9 shifts within 1.5 days": "no date",
    "Close 9 shifts within 1.3 days": "no date",
    "Close 9 shifts within 1.33 months": "no date",
}

RANGES = {
    "Host 30 talks from 3 to 20 May 2027": "2027-05-20",
    "Host 30 talks between 3 May and 20 June 2027": "2027-06-20",
    "Host 30 talks 3-20 May 2027": "2027-05-20",
    "Host 30 talks between May 3 and May 20, 2027": "2027-05-20",
    "Tenir 30 causeries du 3 mai au 20 juin 2027": "2027-06-20",
    "Tenir 30 causeries entre le 3 mai et le 20 juin 2027": "2027-06-20",
    "Tenir 30 causeries du 3 au 20 mai 2027": "2027-05-20",
}

EVENTS = {
    "By the next board retreat, file 30 minutes": "no date",
    "Train 12 guides by the next safety drill": "no date",
    "Former 12 guides d'ici la prochaine assemblée générale": "no date",
    "Former 12 guides avant la prochaine visite du préfet": "no date",
    "Train 12 guides by week 6": "no date",
    "Train 12 guides by the end of 4 workshops": "no date",
    "Former 12 guides à l'issue de 4 ateliers": "no date",
    "Former 12 guides avant la fin de la semaine 6": "no date",
    "Fermer 9 dossiers avant la séance 4": "no date",
}

COUNTED_FROM_EVENTS = {
    "Walk 500 metres within 8 weeks of the operation": "no date",
    "Answer each visitor within 3 days of their note": None,
    "Marcher 500 mètres dans les 6 semaines suivant l'opération": "no date",
    "Répondre aux courriers dans les 4 jours suivant leur arrivée": None,
    "Gain 40 patrons in the first year after the opening": "no date",
}

HOLDING_PERIODS = {
    "Keep the vault below 50 % humidity for 6+ months": "2027-05-28",
    "Garder la réserve sous 50 % d'humidité pendant 5 mois ou plus": "2027-04-28",
    "Marcher 500 mètres sous 72 h": "2026-12-01",
}

SCHOOL_AND_FISCAL_YEARS = {
    "Sell 300 passes by the end of the 2026-2027 school year": "no date",
    "Vendre 300 cartes d'ici la fin de l'année scolaire": "no date",
    "Sell 300 passes by the end of fiscal 2027": "2027-12-31",
    "Sell 300 passes in FY26/27": "2027-12-31",
}

KINDS = {
    **FORMATS,
    **NUMBERED_WEEKS,
    **WEEKDAYS,
    **RELATIVE_PERIODS,
    **DAYS_OF_A_MONTH,
    **BEFORE_AND_AFTER,
    **DURATIONS,
    **RANGES,
    **EVENTS,
    **COUNTED_FROM_EVENTS,
    **HOLDING_PERIODS,
    **SCHOOL_AND_FISCAL_YEARS,
}


@pytest.mark.parametrize(("sentence", "expected"), KINDS.items(), ids=KINDS)
def test_time_expression(sentence: str, expected: str | None) -> None:
    """A date, a deadline without one, or no deadline; its words are never part of the measure."""
    reading = read(sentence, today=TODAY)

    if expected is None:
        assert reading.deadline_text is None
        return
    assert reading.deadline_text is not None
    assert reading.deadline == (None if expected == "no date" else date.fromisoformat(expected))
    assert len((reading.measure or "").split()) <= 1
