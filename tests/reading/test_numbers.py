"""Numbers by kind: fractions, shares, signs, scales, factors, words, hours and minutes."""

from __future__ import annotations

from decimal import Context, localcontext

import pytest

from smartgoals.reading import read

FRACTIONS = {
    "Reach 3½ stars on average": (None, "3.5", None, "achieve"),
    "Atteindre 4¾ points de satisfaction": (None, "4.75", None, "achieve"),
    "Insulate 2/3 of the homes": (None, "67", None, "achieve"),
    "Isoler 1/4 des logements": (None, "25", None, "achieve"),
    "Practise 2 1/2 hours a day": (None, "2.5", None, "achieve"),
}
SHARES_AND_SCORES = {
    "Have 4 out of 5 tenants renew their lease": (None, "80", None, "achieve"),
    "Bring one in four pupils to the workshop": (None, "25", None, "achieve"),
    "Convaincre deux locataires sur cinq": (None, "40", None, "achieve"),
    "Get a mark of 8.5/10 from guests": (None, "8.5", None, "achieve"),
    "Obtenir 17/20 à l'examen": (None, "17", None, "achieve"),
    "Close 12 of the 30 open tickets": (None, "12", None, "achieve"),
}
SIGNS_IN_WORDS = {
    "Bring the margin from minus four to six points": ("-4", "6", None, "increase"),
    "Faire passer la marge de moins 3 à 2 points": ("-3", "2", None, "increase"),
    "Move the score from negative 12 to 5": ("-12", "5", None, "increase"),
}
SCALES = {
    "Win 2.5 to 3 million viewers": (None, "2500000", None, "achieve"),
    "Gagner 3 à 4 milliers de lecteurs": (None, None, "3000 lecteurs", "increase"),
    "Cut fees by 25 basis points": (None, None, "0.25 points", "decrease"),
    "Collect Rs 3 crore for the clinic": (None, "30000000", None, "achieve"),
    "Plant 2 lakh saplings": (None, "200000", None, "achieve"),
}
FACTORS = {
    "Cut returns by a factor of 4": (None, None, "75 %", "decrease"),
    "Multiplier les dons par 5": (None, None, "5 times", "increase"),
    "Diviser les rebuts par quatre": (None, None, "75 %", "decrease"),
    "Réduire par trois le nombre d'erreurs": (None, None, "67 %", "decrease"),
    "Use five times less ink": (None, None, "80 %", "decrease"),
    "Consommer trois fois moins de papier": (None, None, "67 %", "decrease"),
    "Augmenter les ventes d'un facteur 2": (None, None, "2 times", "increase"),
}
WORDS = {
    "Atteindre une moyenne de trois virgule vingt-cinq": (None, "3.25", None, "achieve"),
    "Reach a score of four point seven five": (None, "4.75", None, "achieve"),
    "Welcome three and a half million riders": (None, "3500000", None, "achieve"),
    "Welcome one million two hundred thirty-four thousand five hundred sixty-seven riders": (
        None,
        "1234567",
        None,
        "achieve",
    ),
    "Host half a dozen concerts": (None, "6", None, "achieve"),
    "Publish a dozen leaflets": (None, "12", None, "achieve"),
    "Publier une quinzaine d'articles": (None, "15", None, "achieve"),
    "Accueillir une trentaine d'écoles": (None, "30", None, "achieve"),
}
HOURS_AND_MINUTES = {
    "Ramener le trajet de 2h15 à 50 min": ("135", "50", None, "decrease"),
    "Cut the process from 3 hours 20 minutes to 40 minutes": ("200", "40", None, "decrease"),
}

KINDS = {
    **FRACTIONS,
    **SHARES_AND_SCORES,
    **SIGNS_IN_WORDS,
    **SCALES,
    **FACTORS,
    **WORDS,
    **HOURS_AND_MINUTES,
}


@pytest.mark.parametrize("precision", [28, 6])
@pytest.mark.parametrize(("sentence", "expected"), KINDS.items(), ids=KINDS)
def test_number(sentence: str, expected: tuple[str | None, ...], precision: int) -> None:
    """Baseline, value, change and direction, whatever the ambient decimal context."""
    with localcontext(Context(prec=precision)):
        reading = read(sentence)

    change = reading.change
    assert expected == (
        None if reading.baseline is None else str(reading.baseline),
        None if reading.value is None else str(reading.value),
        None if change is None else f"{change.amount} {change.unit}",
        str(reading.direction),
    )
