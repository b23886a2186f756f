"""The purpose that a sentence states beside its goal."""

from __future__ import annotations

import pytest

from smartgoals.reading import read

PURPOSES = {
    "Raise visits to 70,000 by June 2027 so that the roof can be paid for": (
        "the roof can be paid for"
    ),
    "In order to cut waiting times, hire two porters by May 2027": "cut waiting times",
    "By May 2027, so as to keep our promise, answer 95 % of letters": "keep our promise",
    "Open on Sundays so that families come back, by June 2027": "families come back",
    "Answer 90 % of letters in two days, so we can keep our promise.": "we can keep our promise",
    "Train 40 guides with a view to opening the east wing (budget: 3,000)": (
        "opening the east wing"
    ),
    "Afin de réduire l'attente, recruter deux agents d'ici mai 2027": "réduire l'attente",
    "Porter la fréquentation à 74 000 pour que le musée reste gratuit": "le musée reste gratuit",
    "Augmenter la fréquentation de 10 % pour financer le toit": "financer le toit",
    "Trier 90 % des déchets pour ne plus en brûler": "ne plus en brûler",
    "Former 20 agents afin qu’ils accueillent les familles": "ils accueillent les familles",
    "Gagner 300 abonnés dans le but d'ouvrir le lundi": "ouvrir le lundi",
}
NO_PURPOSES = (
    "In order to sell more",
    "Answer 95 % of letters so that",
    "Augmenter le taux pour atteindre 80 %",
    "Être prêt pour 2027",
    "Gagner 300 abonnés pour juin",
    "Sell so many tickets",
)


@pytest.mark.parametrize(("sentence", "purpose"), PURPOSES.items(), ids=PURPOSES)
def test_purpose(sentence: str, purpose: str) -> None:
    """The words behind the link, without the date that follows, and none of them measured."""
    reading = read(sentence)

    assert reading.purpose == purpose
    assert reading.measure is None or not set(reading.measure.split()) & set(purpose.split())


@pytest.mark.parametrize("sentence", NO_PURPOSES)
def test_no_purpose(sentence: str) -> None:
    """A goal is not its own purpose, and a level is none."""
    assert read(sentence).purpose is None
