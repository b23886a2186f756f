"""Labels, sentences beside the goal, other languages, service levels, years, rates, measures."""

from __future__ import annotations

from datetime import date

import pytest

from smartgoals.reading import Reading, read

TODAY = date(2026, 11, 28)

KINDS: dict[str, dict[str, str | None]] = {
    # Labels.
    "KR3 — Raise booking rate to 70 % by May 2027": {
        "value": "70",
        "deadline": "2027-05-31",
        "measure": "booking rate",
    },
    "Objectif n° 4 : Réduire les pertes de 15 %": {
        "change": "15",
        "direction": "decrease",
        "measure": "pertes",
    },
    "Our priority for spring: hire two gardeners": {"value": "2", "measure": "gardeners"},
    "[Ops] Cut idle time to 10 minutes": {"value": "10", "measure": "idle time"},
    "Axe 2 / Action 7 : planter 60 pommiers": {"value": "60", "measure": "pommiers"},
    "Team B | Serve 90 meals a day": {"value": "90", "measure": "meals a day"},
    "1) Porter l'effectif à 24 choristes": {"value": "24", "measure": "effectif"},
    "Safety: fewer than 3 injuries in 2027": {"value": "3", "deadline": "2027-12-31"},
    "**Goal:** Sell 45 % of seats by 1 June 2027": {"value": "45", "deadline": "2027-06-01"},
    "<p>Atteindre 120 abonn&eacute;s</p>": {"value": "120", "measure": "abonnés"},
    "Slide 12 - Reach 300 listeners": {"value": "300", "measure": "listeners"},
    "Le plan est de vacciner 800 chiens": {"value": "800", "measure": "chiens"},
    "Il s'agit de ramener le taux de 9 % à 4 %": {"baseline": "9", "value": "4"},
    "Continue to serve 200 lunches a week": {"value": "200"},
    "Fiche 5 : Loger 30 saisonniers d'ici juillet 2027": {"value": "30", "deadline": "2027-07-31"},
    "Jalon 2 (RH) : recruter 3 caristes": {"value": "3", "measure": "caristes"},
    # Sentences.
    "The depot has 12 trucks. Cut fuel use by 8 %.": {
        "change": "8",
        "direction": "decrease",
        "measure": "fuel use",
    },
    "Reach 400 subscribers. The budget is $9,000.": {"value": "400", "measure": "subscribers"},
    "Nous avons 3 salariés. Doubler le nombre d'adhérents en 2027.": {
        "change": "2",
        "deadline": "2027-12-31",
    },
    "En 2025, 40 foyers ont été raccordés. Raccorder 90 foyers en 2027.": {
        "value": "90",
        "deadline": "2027-12-31",
        "measure": "foyers",
    },
    "Our team of 6 is small. We want to answer 95 % of calls.": {"value": "95"},
    "Réduire l'attente à 10 minutes. Cela coûtera 20 000 €.": {"value": "10", "measure": "attente"},
    "Plant 500 trees! 50 volunteers will help.": {"value": "500", "measure": "trees"},
    "La boutique ouvre à 9 h. Vendre 60 paniers par jour.": {"value": "60", "measure": "paniers"},
    "Last year we lost 14 clients. Keep losses under 5 in 2027.": {
        "value": "5",
        "deadline": "2027-12-31",
    },
    "Augmenter les dons de 20 %. Le conseil se réunit le 3 mars 2027.": {
        "change": "20",
        "deadline": None,
    },
    "Grow to 80 stalls. The fair was held on 2 May 2025.": {"value": "80", "deadline": None},
    "We spent 3 months planning. Build 12 homes by 2028.": {
        "value": "12",
        "deadline": "2028-12-31",
    },
    # Foreign.
    "Die Wartezeit bis Juni 2027 auf 10 Minuten senken": {"language": None},
    "Reducir las quejas en un 20 % antes de junio": {"language": None},
    "Ridurre gli scarti del 15 % entro il 2027": {"language": None},
    "De wachttijd verkorten tot 5 minuten": {"language": None},
    "Aumentar as vendas em 30 % até dezembro": {"language": None},
    "Zwiększyć sprzedaż o 20 % do końca roku": {"language": None},
    "Minska väntetiden till 10 minuter": {"language": None},
    "Øge antallet af medlemmer til 500 inden 2028": {"language": None},
    "Snížit náklady o 10 % do konce roku": {"language": None},
    "Mengurangi biaya sebesar 10 % pada tahun 2027": {"language": None},
    "Müşteri şikayetlerini 2027 yılına kadar %20 azaltmak": {"language": None},
    "Vähentää hukkaa 20 % vuoteen 2028 mennessä": {"language": None},
    "Csökkenteni a hulladékot 20 %-kal": {"language": None},
    "Reduce costs by 10 %. Die Kosten sind hoch: 20 000 Euro.": {"language": "en", "change": "10"},
    # Service.
    "Answer 90 % of emails within 4 hours": {"value": "90", "deadline": None, "within": None},
    "Livrer 95 % des colis sous 48 h": {"value": "95", "within": None},
    "Pay invoices within 30 days of receipt": {"within": None, "deadline": None},
    "Traiter chaque dossier en moins de 10 jours": {"within": None},
    "Repair every breakdown within 2 working days": {"within": None},
    "Reply to applicants within a week": {"within": None},
    "Rembourser les clients sous 14 jours": {"within": None},
    "See 85 % of patients within 18 weeks": {"value": "85", "within": None},
    "Within 6 months, answer 90 % of calls in 20 seconds": {"value": "90", "within": "months=+6"},
    "D'ici 3 mois, répondre à 80 % des courriers sous 5 jours": {
        "value": "80",
        "within": "months=+3",
    },
    "Cut the time to answer from 5 days to 2 days": {"baseline": "5", "value": "2"},
    "Ramener le délai de réponse de 5 jours à 48 heures": {"direction": "decrease"},
    "Fix 20 leaks within 6 weeks": {"value": "20", "within": "days=+42"},
    "Rappeler tout client dans l'heure": {"within": None},
    # Years.
    "Raise attendance to 94 % in the 2026-27 school year": {
        "value": "94",
        "deadline words": "in the 2026-27 school year",
    },
    "Porter la réussite à 88 % pendant l'année scolaire 2026-2027": {
        "value": "88",
        "deadline words": "pendant l'année scolaire 2026-2027",
    },
    "Post £2m of sales in FY27": {"value": "2000000", "deadline words": "in FY27"},
    "Dégager 4 % de marge sur l'exercice 2027": {
        "value": "4",
        "deadline words": "sur l'exercice 2027",
    },
    "By the end of fiscal year 2028, cut debt by 10 %": {
        "change": "10",
        "deadline words": "By the end of fiscal year 2028",
    },
    "Cut energy use by 12 % in 2027/28": {"change": "12", "deadline words": "in 2027/28"},
    "D'ici la rentrée 2027, équiper 40 classes": {
        "value": "40",
        "deadline words": "D'ici la rentrée 2027",
    },
    "Enrol 60 apprentices for the next academic year": {
        "value": "60",
        "deadline words": "for the next academic year",
    },
    "Gagner 15 licenciés sur la saison 2026/2027": {"deadline words": "sur la saison 2026/2027"},
    "Save 50,000 euros over the current financial year": {
        "value": "50000",
        "deadline words": "over the current financial year",
    },
    "Atteindre 300 inscrits au titre de l'année universitaire prochaine": {
        "value": "300",
        "deadline words": "au titre de l'année universitaire prochaine",
    },
    "Reach 30 % by AY 2027-28": {"value": "30"},
    # Rates.
    "Walk the dog 3 times a day": {"value": "3"},
    "Publier deux articles par semaine": {"value": "2", "measure": "articles"},
    "Hold 4 drills per quarter": {"value": "4", "measure": "drills"},
    "Keep injuries below 2 per 100 staff": {"value": "2", "measure": "injuries"},
    "Limiter à 5 le nombre d'erreurs pour 1 000 lignes": {"value": "5", "measure": "erreurs"},
    "Reduce defects to 30 per million": {"value": "30", "measure": "defects"},
    "Faire passer les visites de 2 à 3 par mois": {
        "baseline": "2",
        "value": "3",
        "measure": "visites",
    },
    "Serve 120 guests an hour": {"value": "120", "measure": "guests an hour"},
    "Consommer moins de 5 litres aux 100 km": {"value": "5"},
    "Use at most 40 kWh per square metre": {"value": "40"},
    "Grow from one call a week to five calls a week": {"baseline": "1", "value": "5"},
    "Appeler chaque donateur deux fois par an": {"value": "2"},
    "Have 8 staff for every 20 children": {"value": "8"},
    # Measure.
    "Reduce average handling time per call to 4 minutes": {
        "measure": "average handling time per call"
    },
    "Augmenter la part des femmes parmi les cadres à 40 %": {
        "measure": "part des femmes parmi les cadres"
    },
    "Bring the share of late trains down to 3 %": {"measure": "share of late trains"},
    "Faire baisser le nombre moyen de jours d'absence par agent à 8": {
        "measure": "nombre moyen de jours d'absence par agent"
    },
    "Increase the proportion of parents who attend meetings to 60 %": {
        "measure": "proportion of parents who attend meetings"
    },
    "Porter à 75 % la satisfaction des usagers du guichet": {
        "measure": "satisfaction des usagers du guichet"
    },
    "Lift our Net Promoter Score from 31 to 45": {"measure": "Net Promoter Score"},
    "Ensure that 9 in 10 tenants pay on time": {"measure": "tenants pay on time"},
    "Que 80 % des colis arrivent intacts": {"measure": "colis arrivent intacts"},
    "Get 500 people to sign the petition": {"measure": "people to sign the petition"},
    "Lower the bounce rate on the booking page to 35 %": {
        "measure": "bounce rate on the booking page"
    },
    "Ramener la durée moyenne de séjour en cardiologie à 5,2 jours": {
        "measure": "durée moyenne de séjour en cardiologie"
    },
    "By March 2027, have 40 % of staff cycling to work": {"measure": "staff cycling"},
    "Passer de 12 à 20 points de collecte": {"measure": "points de collecte"},
    "Gain 1,500 followers on Instagram by Easter": {"measure": "followers on Instagram"},
    "Réduire de 30 % le poids des emballages expédiés": {
        "measure": "poids des emballages expédiés"
    },
    "Halve the number of complaints about noise": {"measure": "complaints about noise"},
    "Tripler la surface de haies autour des parcelles": {
        "measure": "surface de haies autour des parcelles"
    },
    "Score at least 85 on the staff engagement survey": {"measure": "staff engagement survey"},
    "Atteindre un taux de remplissage de 92 % dans le train de nuit": {
        "measure": "taux de remplissage"
    },
    # Changes, bases and ways told by nouns and brackets.
    "Aim for a reduction in waste of 30 %": {
        "change": "30",
        "value": None,
        "direction": "decrease",
        "measure": "waste",
    },
    "Sign up to a noise reduction by 60 % by 2050": {"change": "60", "direction": "decrease"},
    "Améliorer le taux de réussite (69 % aujourd'hui)": {
        "baseline": "69",
        "value": None,
        "deadline words": None,
        "direction": "increase",
    },
    "Raise the share from (40 %) in 2025 to (55 %) in 2027": {
        "baseline": "40",
        "value": "55",
        "deadline": "2027-12-31",
    },
    "L'amélioration du temps d'attente à l'accueil": {"direction": "decrease"},
    "Improve the first-time pass rate": {"direction": "increase"},
    "Enhance the old lift": {"direction": None},
}


def parts(reading: Reading) -> dict[str, str | None]:
    """What was read, as text."""
    found = {
        "value": reading.value,
        "baseline": reading.baseline,
        "change": reading.change.amount if reading.change else None,
        "direction": reading.direction,
        "deadline": reading.deadline,
        "deadline words": reading.deadline_text,
        "within": None,
        "measure": reading.measure,
        "language": reading.language,
    }
    if reading.within is not None:
        found["within"] = str(reading.within).removeprefix("relativedelta(").removesuffix(")")
    return {name: None if value is None else str(value) for name, value in found.items()}


@pytest.mark.parametrize(("sentence", "expected"), KINDS.items(), ids=KINDS)
def test_kind(sentence: str, expected: dict[str, str | None]) -> None:
    """The parts that the sentence is about."""
    found = parts(read(sentence, today=TODAY))

    assert {name: found[name] for name in expected} == expected
