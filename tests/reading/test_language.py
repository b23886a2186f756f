"""The language of a sentence: English, French or neither, and then nothing is read."""

from __future__ import annotations

import pytest

from smartgoals.reading import Reading, read

OTHERS = (
    "Wartezeiten auf unter 10 Minuten senken",
    "Bis Ende 2027 sollen 80 % der Gäste zufrieden sein",
    "Mehr Besucher gewinnen",
    "Wir wollen die Zahl der Mitglieder verdoppeln",
    "In sechs Monaten 5 Kilo abnehmen",
    "Kundenzufriedenheit auf 90 % bringen",
    "Umsatz 2027: 1,2 Mio. für alle",
    "Lograr que el 80 % de los alumnos lean un libro al mes",
    "Reducir un 20 % el consumo de agua en 2027",
    "Conseguir 300 socios nuevos",
    "Mejorar la atención al cliente",
    "Portare i visitatori da 62.000 a 74.000 entro il 2027",
    "Migliorare la soddisfazione dei clienti",
    "Aprire tre negozi a Milano",
    "Het ziekteverzuim terugbrengen tot 4 %",
    "Meer leden werven voor de club",
    "Wachttijd halveren",
    "Aumentar o número de sócios para 500",
    "Melhorar a qualidade do serviço",
    "Diminuir em 10% as faltas até dezembro",
    "Abrir duas lojas em Lisboa",
    "Øke antall medlemmer med 20 %",
    "Creșterea vânzărilor cu 10 % până în iunie",
    "Augmentar les vendes un 5 %",
    "Satışları yüzde 20 artırmak",
    "Zwiększyć liczbę odwiedzających o 20 % do czerwca 2027",
    "Увеличить число посетителей до 70 000 к июню 2027",
    "Αύξηση των επισκεπτών κατά 20 %",
    "2027年6月までに来館者を7万人にする",
    "زيادة عدد الزوار إلى 70000",
)
BESIDE = {
    "Wir senken die Kosten auf 3 Euro. Cut waiting from 20 to 10 minutes by June 2027.": 10,
    "Cut waiting from 20 to 10 minutes by June 2027. Nuestro objetivo es vender 500 entradas.": 10,
    "Porter le taux à 12 %. Die Kosten sollen auf 3 Euro sinken.": 12,
}
KNOWN = {
    "Meditate 10 minutes per day": "en",
    "Die-cast 10 parts a day": "en",
    "Kubernetes": "en",
    "": "en",
    "Double": "en",
    "Doubler le public": "fr",
    "Accueillir 300 visiteurs en mai": "fr",
    "Recruter 3 agents": "fr",
}


@pytest.mark.parametrize("sentence", OTHERS)
def test_other_languages(sentence: str) -> None:
    """Nothing is read where nobody can be sure what it says."""
    assert read(sentence) == Reading(text=sentence, language=None)


@pytest.mark.parametrize(("text", "value"), BESIDE.items(), ids=BESIDE)
def test_a_sentence_beside(text: str, value: int) -> None:
    """A sentence in another language hides none of the goal and adds nothing to it."""
    reading = read(text)

    assert reading.value == value
    assert reading.text == text
    assert reading.language is not None


@pytest.mark.parametrize(("sentence", "language"), KNOWN.items(), ids=KNOWN)
def test_known_languages(sentence: str, language: str) -> None:
    """Short words shared with other languages do not mislead."""
    assert read(sentence).language == language
