"""The value that `read` returns."""

from __future__ import annotations

from decimal import Decimal

import pytest

from smartgoals.reading import read
from smartgoals.reading.lexicon import tags

MEASURES = {
    "Raise the share of first-time visitors from 15 % to 22 %": "share of first-time visitors",
    "Reduce churn to under 2 % by June 2027": "churn",
    "Achieve an NPS of 50": "NPS",
    "95% of tickets answered in a day": "tickets answered in a day",
    "Porter la fréquentation de 62 000 à 74 000": "fréquentation",
    "Réduire de 15 % le temps de trajet d’ici 2 ans": "temps de trajet",
    "Welcome visitors by opening late": "visitors",
    "Increase": None,
    "Rembourser 3 200 € de crédit": "crédit",
    "Walk 5 km a day with a friend": "friend",
}
AUDIENCES = {
    "Attract young people to the museum": "young people",
    "Que les élèves lisent": "élèves",
    "Cut costs": None,
}


@pytest.mark.parametrize(("sentence", "measure"), MEASURES.items(), ids=MEASURES)
def test_measure(sentence: str, measure: str | None) -> None:
    """What is counted, in the words of the sentence."""
    assert read(sentence).measure == measure


@pytest.mark.parametrize(("sentence", "audience"), AUDIENCES.items(), ids=AUDIENCES)
def test_audience(sentence: str, audience: str | None) -> None:
    """The people it is about."""
    assert read(sentence).audience == audience


def test_nothing_said_is_nothing_heard() -> None:
    """An empty sentence gives an empty reading."""
    reading = read("")

    assert (reading.value, reading.direction, reading.cues) == (None, None, ())
    assert not reading.is_measured
    assert not reading.is_timed


def test_the_caller_may_choose_the_language() -> None:
    """The language given wins over the one found."""
    assert read("Double", language="fr").language == "fr"


def test_an_avoidance() -> None:
    """What is no longer wanted, and what is wanted."""
    assert read("Stop printing the agenda").is_avoidance
    assert not read("Print the agenda").is_avoidance


def test_every_tag_is_a_bit_of_its_own() -> None:
    """Two tags with one bit would be the same tag."""
    bits = [bit for name, bit in vars(tags).items() if name.isupper() and name != "VERBS"]

    assert all(bit.bit_count() == 1 for bit in bits)
    assert len(set(bits)) == len(bits)


def test_a_full_reading() -> None:
    """All parts of a well-put objective."""
    reading = read("Porter la fréquentation de 62 000 à 74 000 visites d'ici fin 2027")

    assert reading.is_measured
    assert reading.is_timed
    assert reading.unit == "visites"
    assert reading.baseline == Decimal(62000)
    assert reading.deadline_text == "d'ici fin 2027"
