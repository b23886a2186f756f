"""By when: days, periods and stretches of time, with and without a today."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from dateutil.relativedelta import relativedelta

from smartgoals.reading import CueKind, read

TODAY = date(2026, 11, 23)

DATED = {
    "Reach 5 shops by 2027-12-31": date(2027, 12, 31),
    "Reach 5 shops by December 31st, 2027": date(2027, 12, 31),
    "Reach 5 shops by 31 December 2027": date(2027, 12, 31),
    "Reach 5 shops by the 31st of December 2027": date(2027, 12, 31),
    "Reach 5 shops by 12/31/2027": date(2027, 12, 31),
    "Reach 5 shops by 31.12.2027": date(2027, 12, 31),
    "Reach 5 shops by June '28": date(2028, 6, 30),
    "Reach 5 shops by close of business Tuesday, June 6, 2028": date(2028, 6, 6),
    "Reach 5 shops before 2028": date(2027, 12, 31),
    "Reach 5 shops before June 2028": date(2028, 5, 31),
    "Reach 5 shops before the end of 2028": date(2028, 12, 31),
    "Reach 5 shops in the 2027/28 season": date(2028, 12, 31),
    "Reach 5 shops in 2026-2029": date(2029, 12, 31),
    "Reach 5 shops by FY27": date(2027, 12, 31),
    "Reach 5 shops by FY2027": date(2027, 12, 31),
    "Reach 5 shops by Q2 FY27": date(2027, 6, 30),
    "Reach 5 shops by early 2027": date(2027, 1, 31),
    "Reach 5 shops by mid-June 2027": date(2027, 6, 15),
    "Reach 5 shops by early June 2027": date(2027, 6, 10),
    "Reach 5 shops by the middle of Q3 2027": date(2027, 8, 31),
    "Reach 5 shops by summer 2027": date(2027, 8, 31),
    "Reach 5 shops by winter 2027": date(2028, 2, 29),
    "Reach 5 shops before winter 2027": date(2027, 11, 30),
    "Reach 5 shops between 2025 and 2030": date(2030, 12, 31),
    "Reach 5 shops in May, June and July 2027": date(2027, 7, 31),
    "Atteindre 5 boutiques d'ici le 31/12/2027": date(2027, 12, 31),
    "Atteindre 5 boutiques au 1er janv. 2028": date(2028, 1, 1),
    "Atteindre 5 boutiques d'ici le 2e trimestre 2027": date(2027, 6, 30),
    "Atteindre 5 boutiques avant fin 2027": date(2027, 12, 31),
    "Atteindre 5 boutiques début 2027": date(2027, 1, 31),
    "Atteindre 5 boutiques à la mi-mars 2027": date(2027, 3, 15),
    "Atteindre 5 boutiques pour l'exercice 2027": date(2027, 12, 31),
    "Atteindre 5 boutiques du 1er janvier au 30 juin 2027": date(2027, 6, 30),
}

RUNNING = {
    "Reach 5 shops by 30 June": date(2027, 6, 30),
    "Reach 5 shops by Q4": date(2026, 12, 31),
    "Reach 5 shops by the end of the year": date(2026, 12, 31),
    "Reach 5 shops by year end": date(2026, 12, 31),
    "Reach 5 shops next year": date(2027, 12, 31),
    "Reach 5 shops this month": date(2026, 11, 30),
    "Reach 5 shops next quarter": date(2027, 3, 31),
    "Reach 5 shops this week": date(2026, 11, 29),
    "Reach 5 shops by next Friday": date(2026, 11, 27),
    "Reach 5 shops by tomorrow": date(2026, 11, 24),
    "Reach 5 shops by tonight": date(2026, 11, 23),
    "Reach 5 shops by next March": date(2027, 3, 31),
    "Reach 5 shops next summer": date(2027, 8, 31),
    "Reach 5 shops this fiscal year": date(2026, 12, 31),
    "Reach 5 shops before next week": date(2026, 11, 29),
    "Reach 5 shops in six months": date(2027, 5, 23),
    "Reach 5 shops three weeks from now": None,
    "Reach 5 shops within 3 weeks from now": date(2026, 12, 14),
    "Atteindre 5 boutiques d'ici la fin du trimestre": date(2026, 12, 31),
    "Atteindre 5 boutiques l'année prochaine": date(2027, 12, 31),
    "Atteindre 5 boutiques d'ici la fin de l'année prochaine": date(2027, 12, 31),
    "Atteindre 5 boutiques cette semaine": date(2026, 11, 29),
    "Atteindre 5 boutiques ce semestre": date(2026, 12, 31),
    "Atteindre 5 boutiques d'ici l'été": date(2027, 8, 31),
    "Atteindre 5 boutiques d'ici trois ans": date(2029, 11, 23),
}

LENGTHS = {
    "Reach 5 shops in a year": relativedelta(years=1),
    "Reach 5 shops over the coming year": relativedelta(years=1),
    "Reach 5 shops over a 6-month period": relativedelta(months=6),
    "Reach 5 shops within the next 48 hours": relativedelta(hours=48),
    "Reach 5 shops in two quarters": relativedelta(months=6),
    "Atteindre 5 boutiques d'ici 3 semaines": relativedelta(weeks=3),
    "Atteindre 5 boutiques sous 90 jours": relativedelta(days=90),
    "Atteindre 5 boutiques en deux semestres": relativedelta(months=12),
    "Atteindre 5 boutiques au cours des 12 prochains mois": relativedelta(months=12),
    "Atteindre 5 boutiques dans les 3 mois à venir": relativedelta(months=3),
    "Atteindre 5 boutiques en moins de 6 mois": relativedelta(months=6),
}

UNDATED = [
    "Raise sales by 10 % compared with 2024",
    "Use 10 % less water than in 2019",
    "Cut waste by 10 % from 2019 levels",
    "Cut waste by 10 % since 2019",
    "Reach 2000 members",
    "Starting in 2027, cut waste by 5 %",
    "Help pupils who graduate within four years",
    "Plan the second half of the show",
    "Dès 2027, réduire les déchets de 5 %",
    "Ride in 2000 km steps",
    "Reach an average of 1950 kcal",
    "Spend 30 minutes a day on the piano",
    "Train for 5 days a week",
    "Answer mail within 2 days",
    "Reimburse people within 10 days of hiring",
    "In the last 3 years we lost 5 members",
    "Wait times of 3.5 days",
    "Improve the on-time rate in 2000 households",
    "Run 5 km by 1900 steps",
    "The summer programme reaches 5 schools",
    "Reach 5 shops on summer days",
    "Traiter les demandes sous 7 jours",
    "Gagner 10 % par rapport à 2019",
    "Atteindre plus de visites qu'en 2019",
]


@pytest.mark.parametrize(("sentence", "day"), DATED.items(), ids=DATED)
def test_a_date_with_a_year_needs_no_today(sentence: str, day: date) -> None:
    """A year, a month, a quarter and a season end on their last day."""
    assert read(sentence).deadline == day


@pytest.mark.parametrize(("sentence", "day"), RUNNING.items(), ids=RUNNING)
def test_today_settles_the_rest(sentence: str, day: date | None) -> None:
    """What depends on the day it is said stays open until that day is given."""
    assert read(sentence).deadline is None
    assert read(sentence, today=TODAY).deadline == day


@pytest.mark.parametrize(("sentence", "length"), LENGTHS.items(), ids=LENGTHS)
def test_a_stretch_of_time_stays_relative(sentence: str, length: relativedelta) -> None:
    """A relative deadline is a `relativedelta`."""
    assert read(sentence).within == length


@pytest.mark.parametrize("sentence", UNDATED)
def test_not_every_date_is_a_deadline(sentence: str) -> None:
    """Base years, promises of service, rates and numbers like years are none."""
    reading = read(sentence)

    assert (reading.deadline_text, reading.deadline, reading.within) == (None, None, None)


@pytest.mark.parametrize(
    ("start", "day"), [(1, date(2027, 12, 31)), (4, date(2027, 3, 31)), (9, date(2027, 8, 31))]
)
def test_fiscal_years_bear_the_name_of_their_end(start: int, day: date) -> None:
    """FY27 is the fiscal year that ends in 2027."""
    sentence = "Reach 5 shops by FY27"

    assert read(sentence, fiscal_year_start=start).deadline == day


def test_the_running_fiscal_year() -> None:
    """The next fiscal year follows the one that is running."""
    reading = read("Reach 5 shops next fiscal year", today=TODAY, fiscal_year_start=4)

    assert reading.deadline == date(2028, 3, 31)


@pytest.mark.parametrize(
    "sentence",
    [
        "Reach 5 shops by summer",
        "Reach 5 shops by 30 June",
        "Reach 5 shops before my exams",
        "Reach 5 shops by Friday",
        "Finish before I turn 40",
        "Reach 5 shops by the end of the project",
        "Atteindre 5 boutiques avant l'ouverture",
        "Atteindre 5 boutiques d'ici Noël",
        "Atteindre 5 boutiques d'ici le 1er janvier",
        "Finir avant mes 40 ans",
        "Grow soon",
        "Progresser à terme",
    ],
)
def test_what_nobody_could_put_into_a_calendar(sentence: str) -> None:
    """A day or season without a year, an event, "soon": an indefinite time."""
    assert read(sentence).cues_of(CueKind.INDEFINITE_TIME)


@pytest.mark.parametrize("day", ["31 February 2027", "31/02/2027", "99/99/2027", "2027-02-30"])
def test_a_day_that_never_comes(day: str) -> None:
    """The words are there, the date is not."""
    reading = read(f"Reach 5 shops by {day}")

    assert (reading.deadline_text, reading.deadline) == (f"by {day}", None)
    assert (reading.measure, reading.value) == ("shops", Decimal(5))


def test_the_calendar_ends() -> None:
    """Beyond the year 9999 there is no date."""
    reading = read("Reach 5 shops in 1000 decades", today=TODAY)

    assert (reading.within, reading.deadline) == (relativedelta(years=10_000), None)


def test_an_end_of_nothing() -> None:
    """Only what ends has an end."""
    assert read("Reach 5 shops by the end of, well").deadline_text is None
    assert read("Reach 5 shops in 2027-style").deadline == date(2027, 12, 31)


def test_the_first_milestone_keeps_its_own_date() -> None:
    """Base years do not count, and the value goes with its date."""
    reading = read("Move from 40 % in 2024 to 50 % in 2027 and 60 % in 2030")

    assert str(reading.value) == "50"
    assert reading.deadline == date(2027, 12, 31)
