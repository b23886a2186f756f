"""Whose figure it is: the goal's own, or that of a condition, an aside or another sentence."""

from __future__ import annotations

import pytest

from smartgoals.reading import read

SIDE_CONDITIONS = {
    "Grow membership while keeping fees under 50 euros": (None, None, None, None),
    "Raise footfall without spending more than 3,000 euros": (None, None, None, None),
    "Grow footfall by 12 % without exceeding a budget of 3,000 euros": (None, None, "12 %", None),
    "Augmenter les prêts tout en gardant les retards sous 4 %": (None, None, None, None),
    "Accueillir 300 élèves sans dépasser 25 par groupe": (None, "300", None, None),
    "Shorten queues with no more than 3 extra guards": (None, None, None, None),
}
ASIDES = {
    "Welcome 700 pupils (+20% on last year)": (None, "700", None, None),
    "Baisser le loyer de 8 % (de 900 € à 828 €)": ("900", None, "8 %", None),
    "Collect 350 stories, including at least 40 from teenagers": (None, "350", None, None),
    "Recueillir 350 récits, dont au moins 40 d'adolescents": (None, "350", None, None),
    "Return 400 forms, with at least two photos each": (None, "400", None, None),
    "Reach 60 % of tenants (currently 45 %)": ("45", "60", None, None),
}
RATING_SCALES = {
    "Keep stress below 5 on a 0 to 10 scale": (None, "5", None, None),
    "Avoir une douleur inférieure à 2 sur une échelle de 0 à 10": (None, "2", None, None),
    "Score at least 4 on a 5-point scale": (None, "4", None, None),
    "Obtenir 8 de satisfaction sur une échelle de 1 à 10": (None, "8", None, None),
}
TRIALS = {
    "Name the colours with 85% accuracy in 4 out of 5 attempts": (None, "85", None, None),
    "Nommer les couleurs avec 75 % de réussite à 3 essais sur 4": (None, "75", None, None),
    "Tie both laces in 3 of 4 trials with 80% success": (None, "80", None, None),
}
TWO_MILESTONES = {
    "Plant 300 oaks by 2028 and 900 by 2033": (None, "300", None, "2028-12-31"),
    "60% of seats reserved in 2027, and all of them in 2029": (None, "60", None, "2027-12-31"),
    "30 % de repas végétariens dès 2027, et 50 % en 2030": (None, "30", None, "2027-12-31"),
    "Zéro fuite en 2028 et zéro panne en 2030": (None, "0", None, "2028-12-31"),
}
NEIGHBOURING_SENTENCES = {
    "Reach 500 readers by June 2027. The budget is $2 million.": (None, "500", None, "2027-06-30"),
    "The budget is 40,000 euros. Welcome 90 schools by June 2027.": (
        None,
        "90",
        None,
        "2027-06-30",
    ),
    "In 2024 we welcomed 80,000 people. Improve the welcome.": (None, None, None, None),
    "Améliorer l'accueil. En 2024 nous avons reçu 80 000 personnes.": (None, None, None, None),
    "Le budget est de 12 000 €. Former 30 guides avant juin 2027.": (
        None,
        "30",
        None,
        "2027-05-31",
    ),
    "Improve the response rate. The team has 12 members.": (None, None, None, None),
    "Improve retention. Target: 90 % by 2027.": (None, "90", None, "2027-12-31"),
}
NO_AIM = {
    "Repaint 27 Mill Lane": (None, None, None, None),
    "Rénover le 12 rue des Lilas": (None, None, None, None),
    "Upgrade Postgres to 16.4": (None, None, None, None),
    "Migrer vers Python 3.12": (None, None, None, None),
    "Passer à la version 4.1 du logiciel": (None, None, None, None),
    "Ouvrir la billetterie à 9h30": (None, None, None, None),
    "Open the doors at 8.30 am": (None, None, None, None),
    "Avoid a fire that would destroy 3 or 4 rooms": (None, None, None, None),
    "Avoid a strike that could cost 200,000 euros": (None, None, None, None),
}
FROM_BEHIND = {
    "Cut queues to 8 minutes from 20 by March 2027": ("20", "8", None, "2027-03-31"),
    "Raise the share to 30 %, up from 22 %, by the end of 2027": ("22", "30", None, "2027-12-31"),
    "Serve 90 meals instead of 60 by June 2027": ("60", "90", None, "2027-06-30"),
    "Servir 90 repas au lieu de 60 d'ici juin 2027": ("60", "90", None, "2027-06-30"),
    "Atteindre 25 % de boursiers, contre 18 % en 2024, d'ici 2028": (
        "18",
        "25",
        None,
        "2028-12-31",
    ),
    "Reach 25 % by 2028, compared with 18 % in 2024": ("18", "25", None, "2028-12-31"),
}
TWO_UNITS = {
    "Cut the render from 3 s to 900 ms": ("3000", "900", None, None),
    "Réduire les déchets de 2 t à 800 kg": ("2000", "800", None, None),
    "Bring the walk from 2 km down to 900 m": ("2000", "900", None, None),
    "Lengthen the visit from 45 minutes to 2 hours": ("0.75", "2", None, None),
    "Ramener l'attente de 3 jours à 4 heures": ("72", "4", None, None),
    "Reach 20 minutes instead of 2 hours": ("120", "20", None, None),
    "Bring the delay from 2 months to 3 weeks": (None, "3", None, None),
    "Cut the delay from 50 minutes to 1 hour": ("50", "60", None, None),
}
FREQUENCIES = {
    "Run 4 times a week": (None, "4", None, None),
    "Water the beds twice a day": (None, "2", None, None),
    "Nager 3 fois par semaine": (None, "3", None, None),
    "Sauvegarder les fichiers une fois par jour": (None, "1", None, None),
}
SIGNED_LEVELS = {
    "Reach a temperature of +5 °C": (None, "5", None, None),
    "Atteindre un solde de +200": (None, "200", None, None),
}
LEVEL_NOUNS = {
    "Obtenir une note de 8/10": (None, "8", None, None),
    "Reach a score of 8": (None, "8", None, None),
    "Atteindre un taux de 80 %": (None, "80", None, None),
}

KINDS = {
    **SIDE_CONDITIONS,
    **ASIDES,
    **RATING_SCALES,
    **TRIALS,
    **TWO_MILESTONES,
    **NEIGHBOURING_SENTENCES,
    **NO_AIM,
    **FROM_BEHIND,
    **TWO_UNITS,
    **FREQUENCIES,
    **SIGNED_LEVELS,
    **LEVEL_NOUNS,
}


@pytest.mark.parametrize(("sentence", "expected"), KINDS.items(), ids=KINDS)
def test_whose_figure(sentence: str, expected: tuple[str | None, ...]) -> None:
    """Baseline, value, change and deadline belong to what is aimed at."""
    reading = read(sentence)

    change = reading.change
    assert expected == (
        None if reading.baseline is None else str(reading.baseline),
        None if reading.value is None else str(reading.value),
        None if change is None else f"{change.amount} {change.unit}",
        None if reading.deadline is None else str(reading.deadline),
    )


@pytest.mark.parametrize(
    ("sentence", "measure"),
    [
        ("Run 4 times a week", "times a week"),
        ("Nager 3 fois par semaine", "fois par semaine"),
        ("Back up the files once a day", "times a day"),
        ("Obtenir une note de 8/10", "note"),
        ("Reach a score of 8", "score"),
    ],
)
def test_what_frequencies_and_levels_measure(sentence: str, measure: str) -> None:
    """The rate of a frequency; the noun of a level that measures nothing else."""
    assert read(sentence).measure == measure


@pytest.mark.parametrize(
    ("sentence", "unit", "way"),
    [
        ("Cut the render from 3 s to 900 ms", "milliseconds", "decrease"),
        ("Bring the delay from 2 months to 3 weeks", "weeks", "decrease"),
        ("Cut the delay from 50 minutes to 1 hour", "minutes", "increase"),
        ("Porter la réserve de 800 kg à 2 t", "t", "increase"),
    ],
)
def test_base_and_level_have_one_unit(sentence: str, unit: str, way: str) -> None:
    """The unit of the level where the base can be turned into it, and the right way in any case."""
    reading = read(sentence)

    assert (reading.unit, str(reading.direction)) == (unit, way)
