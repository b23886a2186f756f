"""How many, from how many, by how much, in which unit."""

from __future__ import annotations

from decimal import Decimal

import pytest

from smartgoals.reading import Change, read
from smartgoals.reading.numerals import parse_digits
from smartgoals.values import Direction

VALUES = {
    "Reach 74,000 visits": ("74000", "visits"),
    "Reach 74 000 visits": ("74000", "visits"),
    "Reach 74.000 visits": ("74000", "visits"),
    "Reach 1,234,567.5 points": ("1234567.5", "points"),
    "Reach 9.3k followers": ("9300", "followers"),
    "Reach 4.125 stars": ("4.125", "stars"),
    "Reach €1.2M": ("1200000", "EUR"),
    "Reach 3 bn dollars": ("3000000000", "USD"),
    "Reach two hundred and fifty thousand people": ("250000", "people"),
    "Reach a hundred homes": ("100", "homes"),
    "Reach two dozen schools": ("24", "schools"),
    "Reach half of the households": ("50", "%"),
    "Reach ninety-nine percent": ("99", "%"),
    "Reach 50+ schools": ("50", "schools"),
    "Wait no more than 5 minutes": ("5", "minutes"),
    "Rate 4.5/5": ("4.5", None),
    "Run a mile a day": ("1", "mile"),
    "Reach 7 m": ("7", "m"),
    "Reach 5 g of sugar": ("5", None),
    "Reach at least 2000": ("2000", None),
    "Reach about about about about about 5 shops": ("5", "shops"),
    "Raise sales by x and margins to 5 %": ("5", "%"),
    "Reach 5 million million million": ("5000000000000", "million"),
    "Reach 5 x": ("5", None),
    "Create 3-5 pilot sites": ("3", "pilot sites"),
    "Serve 3 to 5 schools": ("3", "schools"),
    "Goal 200 visitors": ("200", "visitors"),
    "Offer a maximum 24-hour wait": ("24", "hours"),
    "Get a 5-km loop": ("5", "km"),
    "Communes of more than 500 people": ("500", "people"),
    "Atteindre 74 000 visites": ("74000", "visites"),
    "Atteindre 1,2 M€": ("1200000", "EUR"),
    "Atteindre 0,125 mg": ("0.125", "mg"),
    "Atteindre 500 k€": ("500000", "EUR"),
    "Atteindre quatre-vingt-dix-sept élèves": ("97", "élèves"),
    "Atteindre vingt et une écoles": ("21", "écoles"),
    "Atteindre trois cent mille visites": ("300000", "visites"),
    "Atteindre mille visites": ("1000", "visites"),
    "Atteindre 3 milliards d'euros": ("3000000000", "EUR"),
    "Une note de 15/20": ("15", None),
    "Couvrir les deux tiers des besoins": ("67", "%"),
    "Réduire à 12 h l'attente": ("12", "hours"),
    "Servir les villes de plus de 10 000 habitants": ("10000", "habitants"),
    "Préparer 50 repas pour 35 personnes": ("50", "repas"),
}

CHANGES = {
    "Grow sales by 20 %": ("20", "%", "increase"),
    "Sales +20%": ("20", "%", "increase"),
    "Sales up 20%": ("20", "%", "increase"),
    "Costs down 20%": ("20", "%", "decrease"),
    "Costs -20%": ("20", "%", "decrease"),
    "Costs: -€500 a month": ("500", "EUR", "decrease"),
    "20 % more members": ("20", "%", "increase"),
    "20 % fewer complaints": ("20", "%", "decrease"),
    "Raise the rate by 3 points": ("3", "points", "increase"),
    "Triple the budget": ("3", "times", "increase"),
    "Halve the noise": ("50", "%", "decrease"),
    "See a rise of 5 % in bookings": ("5", "%", "increase"),
    "Change the price by 3 %": ("3", "%", "increase"),
    "Shorten the wait by 3 days": ("3", "days", "decrease"),
    "Add 200 seats": ("200", "seats", "increase"),
    "Raise visits by 5-10 %": ("5", "%", "increase"),
    "Une hausse de 3 à 5 % des ventes": ("3", "%", "increase"),
    "Réduire les coûts de 5 % à 8 %": ("5", "%", "decrease"),
    "Augmenter la note d'un point": ("1", "points", "increase"),
    "Réduire de moitié le bruit": ("50", "%", "decrease"),
    "Une baisse de 5 % des plaintes": ("5", "%", "decrease"),
    "Diviser par deux les rejets": ("50", "%", "decrease"),
    "20 % de plus de membres": ("20", "%", "increase"),
    "20 % de plaintes en moins": ("20", "%", "decrease"),
    "Multiplier par 3 les ventes": ("3", "times", "increase"),
}

PAIRS = {
    "Grow from 3 to 5 shops": ("3", "5", "increase"),
    "Cut the wait from 4 hours to 45 minutes": ("240", "45", "decrease"),
    "Keep prices from 5 to 5 euros": ("5", "5", "maintain"),
    "Grow the share from 32 % to 45": ("32", "45", "increase"),
    "Raise the score from -5 to +20": ("-5", "20", "increase"),
    "NPS 32 → 45": ("32", "45", "increase"),
    "Reach 45, up from 32": ("32", "45", "increase"),
    "Reach 45 % instead of 32 %": ("32", "45", "increase"),
    "Réduire de 9 à 4 % les pertes": ("9", "4", "decrease"),
    "Hausse du score de 7 à 9": ("7", "9", "increase"),
    "Passer de 3 à 5 boutiques": ("3", "5", "increase"),
    "Atteindre 45 % contre 32 % aujourd'hui": ("32", "45", "increase"),
    "Ramener le délai de cinq à deux jours": ("5", "2", "decrease"),
}

NOTHING = [
    "Pass ISO 9001",
    "1. Open the shop",
    "Welcome the under-5s",
    "Beat the 2025 record",
    "Hire a manager with 5 years of experience",
    "À 5 ans, tous savent nager",
    "Welcome people over 65",
    "Accueillir les 18-25 ans",
    "Teach 16 year olds",
    "Celebrate our 3rd birthday",
    "Help other 12B residents",
    "Train for a 5K",
    "Close before 8 pm",
    "Be open 24/7",
    "Improve District 9",
    "Prepare 2030",
    "Reach thousands of people",
    "Win " + "9" * 40 + " points",
    "Reach 1.2.3",
    "Plan a 3-year budget",
    "Serve better per 1,000",
]


@pytest.mark.parametrize(("sentence", "expected"), VALUES.items(), ids=VALUES)
def test_a_level_or_count(sentence: str, expected: tuple[str, str | None]) -> None:
    """How many, exactly, and of what."""
    reading = read(sentence)

    assert (reading.value, reading.change) == (Decimal(expected[0]), None)
    assert expected[1] is None or reading.unit == expected[1]


@pytest.mark.parametrize(("sentence", "expected"), CHANGES.items(), ids=CHANGES)
def test_a_change(sentence: str, expected: tuple[str, str, str]) -> None:
    """By how much, and which way."""
    reading = read(sentence)

    assert reading.value is None
    assert reading.change is not None
    assert (reading.change.amount, reading.direction) == (
        Decimal(expected[0]),
        Direction(expected[2]),
    )
    assert reading.change == Change(Decimal(expected[0]), expected[1])


@pytest.mark.parametrize(("sentence", "expected"), PAIRS.items(), ids=PAIRS)
def test_from_and_to(sentence: str, expected: tuple[str, str, str]) -> None:
    """From how many to how many; the figures tell the way."""
    reading = read(sentence)

    assert (reading.baseline, reading.value) == (Decimal(expected[0]), Decimal(expected[1]))
    assert reading.direction == expected[2]


@pytest.mark.parametrize("sentence", NOTHING)
def test_numbers_that_measure_nothing(sentence: str) -> None:
    """Names, ages, ordinals, hours of the day and rates are no targets."""
    assert not read(sentence).is_measured


def test_a_change_may_come_with_its_level() -> None:
    """Both are heard."""
    for sentence in ("Raise it by 10 points to 45 %", "La relever de 10 points, soit 45 %"):
        reading = read(sentence)

        assert (reading.value, reading.change) == (Decimal(45), Change(Decimal(10), "points"))
        assert reading.baseline is None


@pytest.mark.parametrize(
    ("sentence", "way"),
    [
        ("Bring the rate down to 3 %", "decrease"),
        ("Bring the rate up to 30 %", "increase"),
        ("Complaints fall below 20", "decrease"),
        ("Get 5 leads a week", "achieve"),
        ("Get the wait under 5 minutes", "decrease"),
        ("Optimise the mix to 30 %", "increase"),
        ("Cut the wait", "decrease"),
        ("Eat more fruit", "increase"),
        ("Help in the garden by 2028", "None"),
    ],
)
def test_direction(sentence: str, way: str) -> None:
    """Figures, verbs, small words: what tells which way."""
    assert str(read(sentence).direction) == way


def test_a_unit_said_once_is_meant_twice() -> None:
    """The unit of one end of a pair is that of the other."""
    assert read("Grow the share from 32 % to 45").unit == "%"


def test_a_pair_ends_at_and() -> None:
    """What follows "and" is another matter."""
    assert read("Grow sales 3 % and margins to 5 %").baseline is None


def test_a_base_alone_is_what_there_is() -> None:
    """With no other figure, even a base is kept as the value."""
    assert read("Start from 40 %").value == Decimal(40)


@pytest.mark.parametrize("word", ["1'5", "1,2,3", "x"])
def test_digits_that_are_no_number(word: str) -> None:
    """Separators in odd places make no number."""
    assert parse_digits(word, comma=False) is None
