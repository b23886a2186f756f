"""On which side of the level aimed at the measure has to end."""

from __future__ import annotations

from decimal import Decimal

import pytest

from smartgoals.reading import read

SIDES = {
    "Have at most 5 complaints a month": "at_most",
    "Have 5 complaints at most": "at_most",
    "Keep the error rate under 2 %": "at_most",
    "Keep waiting times below 10 minutes": "at_most",
    "Lose no more than 3 volunteers": "at_most",
    "Spend up to 4 hours a week on the archive": "at_most",
    "Receive fewer than 12 returns": "at_most",
    "Reduce late fees to 5 % or less": "at_most",
    "Reduce late fees by at least 20 %": "at_most",
    "Hold a balance of ≤ 300": "at_most",
    "Answer mail within 2 days": "at_most",
    "Welcome at least 40 schools": "at_least",
    "Welcome 40 schools or more": "at_least",
    "Welcome 40+ schools": "at_least",
    "Reach 100 or more members": "at_least",
    "Exceed 3000 members": "at_least",
    "Grow donations by at least 10 %": "at_least",
    "Keep prices rising by no more than 2 %": "at_most",
    "Reach a score above 8": "at_least",
    "Welcome 40 schools": "reach",
    "Grow up to 500 members": "reach",
    "Cut late fees from 9 % to 5 %": "reach",
    "Create 3-5 pilot sites": "reach",
    "Keep the temperature between 18 and 21 degrees": "within",
    "Keep humidity at 45 to 55 %": "within",
    "Avoir au plus 5 plaintes par mois": "at_most",
    "Avoir 5 plaintes au maximum par mois": "at_most",
    "Passer sous la barre de 10 minutes d'attente": "at_most",
    "Perdre moins de 3 bénévoles": "at_most",
    "Ne pas dépasser 300 euros par sortie": "at_most",
    "Réduire les retards d'au moins 20 %": "at_most",
    "Accueillir au moins 40 classes": "at_least",
    "Accueillir 40 classes ou plus": "at_least",
    "Accueillir plus de 40 classes": "at_least",
    "Dépasser 3000 adhérents": "at_least",
    "Accueillir 40 classes au minimum": "at_least",
    "Accueillir 40 classes": "reach",
    "Augmenter jusqu'à 500 le nombre d'adhérents": "reach",
    "Maintenir la température entre 18 et 21 degrés": "within",
    "Make the hall warmer": None,
    "Rendre le hall plus clair": None,
}

UNITS = {
    "Reach 100 or more members": "members",
    "Reach 100 members or more": "members",
    "Avoir 5 plaintes au maximum par mois": "plaintes",
    "Atteindre 100 adhérents ou plus": "adhérents",
}


@pytest.mark.parametrize(("sentence", "side"), SIDES.items(), ids=SIDES)
def test_side(sentence: str, side: str | None) -> None:
    """Bounds stand before a figure, behind it or behind its noun."""
    assert read(sentence).side == side


@pytest.mark.parametrize(("sentence", "noun"), UNITS.items(), ids=UNITS)
def test_a_bound_is_no_part_of_the_measure(sentence: str, noun: str) -> None:
    """Unit and measure leave it out."""
    reading = read(sentence)

    assert (reading.measure, reading.unit) == (noun, noun)


@pytest.mark.parametrize(
    ("sentence", "upper"),
    [
        ("Keep the temperature between 18 and 21 degrees", Decimal(21)),
        ("Garder entre 45 et 55 % d'humidité", Decimal(55)),
        ("Create 3-5 pilot sites", None),
        ("Welcome 40 schools", None),
    ],
)
def test_the_upper_end_of_a_range_to_keep_within(sentence: str, upper: Decimal | None) -> None:
    """Only a range to keep within has an upper end."""
    assert read(sentence).upper == upper


@pytest.mark.parametrize(
    "sentence", ["Keep the stock between 40 and 10 boxes", "Garder entre 40 et 10 cartons"]
)
def test_a_range_that_runs_backwards_is_none(sentence: str) -> None:
    """Nothing is kept within 40 and 10."""
    reading = read(sentence)

    assert (reading.side, reading.upper) == ("reach", None)
