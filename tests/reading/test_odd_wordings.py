"""Rare wordings of numbers and dates: read whole or not at all."""

from __future__ import annotations

from datetime import date

import pytest

from smartgoals.reading import read

TODAY = date(2026, 11, 28)

NUMBERS = {
    "Reach one and a half million visits": "1500000",
    "Read three point eleven books": "3.11",
    "Reach a score of two point zero five": "2.05",
    "Atteindre quatre virgule zéro cinq": "4.05",
    "Read three point books": "3",
    "Reach 3/x marks": "3",
    "Reach 1/2/3 marks": "1",
    "Reach 1/200 marks": "1",
    "Cut it to 3 hours 30 units": "3",
    "Visit 3 Big Blue Red Green gardens in Mill street": "3",
    "Visit 3 Street gardens": "3",
    "Rate 3 times": None,
    "Reach 1/200 of marks": "1",
    "Atteindre un virgule quatre point": "1.4",
    "Read two point five twelve books": "2.5",
    "Score 3 times a game": "3",
    "The hall was cold. The 12 chairs are red.": "12",
}

DATES = {
    "Reach 5 shops by 1800-02-03": "no date",
    "Reach 5 shops by 12/34": "no date",
    "Reach 5 shops by 03/xx": None,
    "Reach 5 shops by the 5th of the month": "2026-12-05",
    "Reach 5 shops by the 5th of the line": None,
    "Reach 5 shops by the 5th of the next line": None,
    "Atteindre 5 boutiques avant le 5 du mois prochain": "2026-12-05",
    "Reach 5 shops by the end of the next phase": "no date",
    "Reach 5 shops by the end of module 5": "no date",
    "Reach 5 shops before the end of sprint 5": "no date",
    "Reach 5 shops by the first Friday of autumn": "no date",
    "Reach 5 shops by the first week of autumn": "no date",
    "Reach 5 shops by the first Friday of - well - all": "no date",
    "Reach 5 shops in the first week of trade": None,
    "Reach 5 shops by the first Friday": "no date",
    "Reach 5 shops by EOM 2027": "no date",
    "Reach 5 shops in the first year of trading": None,
    "Visit people within 20 days": "2026-12-18",
    "Reply to mail within 3 days": None,
    "Reply to mail by 3 days": None,
    "Atteindre 5 boutiques d'ici 3 jours, réponses comprises": "2026-12-01",
    "Atteindre 5 boutiques le 3 sept ateliers": None,
    "Atteindre 5 boutiques avant le 15/3": "2027-03-15",
    "Call 9 donors two weeks before visits": None,
    "Call 9 donors by the next big annual spring town gathering day": "no date",
    "Call 9 donors by the next fair of arts of crafts of towns of hills": "no date",
    "Faire le ménage d'ici 3 jours": "2026-12-01",
}


@pytest.mark.parametrize(("sentence", "value"), NUMBERS.items(), ids=NUMBERS)
def test_number(sentence: str, value: str | None) -> None:
    """The figure, or none."""
    found = read(sentence).value

    assert (None if found is None else str(found)) == value


@pytest.mark.parametrize(("sentence", "day"), DATES.items(), ids=DATES)
def test_date(sentence: str, day: str | None) -> None:
    """The date, a deadline without one, or none."""
    reading = read(sentence, today=TODAY)

    said = "no date" if reading.deadline_text else None
    assert (said if reading.deadline is None else str(reading.deadline)) == day
