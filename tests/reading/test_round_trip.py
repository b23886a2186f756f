"""What is written plainly is read exactly: any figures, any day, in both languages."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from smartgoals.reading import read

if TYPE_CHECKING:
    from decimal import Decimal

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
}
PATIENT = settings(deadline=None)
AMOUNTS = st.decimals(0, 10**9, places=0) | st.decimals(0, 10**5, places=2)
DAYS = st.dates(date(2000, 1, 1), date(2199, 12, 31))
ENGLISH_UNITS = st.sampled_from(["{} %", "{} visits", "{} points", "€{}", "{} hours", "{} kg"])
FRENCH_UNITS = st.sampled_from(["{} %", "{} visites", "{} points", "{} €", "{} heures", "{} kg"])


def english(amount: Decimal) -> str:
    """Like 1,234.50."""
    return f"{amount:,}"


def french(amount: Decimal) -> str:
    """Like 1 234,50."""
    return f"{amount:,}".replace(",", "\u202f").replace(".", ",")


def spoken(day: date, language: str) -> str:
    """31 December 2027, 31 décembre 2027."""
    return f"{day.day} {MONTHS[language].split()[day.month - 1]} {day.year}"


@PATIENT
@given(AMOUNTS, AMOUNTS, ENGLISH_UNITS, DAYS)
def test_english(start: Decimal, goal: Decimal, unit: str, day: date) -> None:
    """From, to and by when."""
    first, second = unit.format(english(start)), unit.format(english(goal))

    reading = read(f"Move the average from {first} to {second} by {spoken(day, 'en')}")

    assert (reading.baseline, reading.value, reading.change) == (start, goal, None)
    assert reading.deadline == day


@PATIENT
@given(AMOUNTS, AMOUNTS, FRENCH_UNITS, DAYS)
def test_french(start: Decimal, goal: Decimal, unit: str, day: date) -> None:
    """De, à et pour quand."""
    first, second = unit.format(french(start)), unit.format(french(goal))

    reading = read(f"Faire passer la moyenne de {first} à {second} d’ici le {spoken(day, 'fr')}")

    assert (reading.baseline, reading.value, reading.change) == (start, goal, None)
    assert reading.deadline == day


@PATIENT
@given(AMOUNTS, st.sampled_from(["increase", "decrease"]), DAYS)
def test_a_change_in_per_cent(amount: Decimal, way: str, day: date) -> None:
    """By how much, in both languages, with a date in digits."""
    english_verb = {"increase": "Raise", "decrease": "Reduce"}[way]
    french_verb = {"increase": "Augmenter", "decrease": "Réduire"}[way]

    for sentence in (
        f"{english_verb} the cost by {english(amount)} % by {day.isoformat()}",
        f"{french_verb} le coût de {french(amount)} % d'ici le {day:%d/%m/%Y}",
    ):
        reading = read(sentence)

        assert reading.change is not None
        assert (reading.change.amount, reading.change.unit) == (amount, "%")
        assert (reading.direction, reading.deadline) == (way, day)
