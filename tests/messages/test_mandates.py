"""The letter of mission of the museum, as its owner reads it."""

from __future__ import annotations

from inline_snapshot import snapshot

import smartgoals as sg
from examples import museum
from strategies import QUICK


def test_the_letter_of_mission_in_english() -> None:
    plan = sg.plan(museum.policy(), museum.team(), today=museum.TODAY, profile=QUICK)

    assert sg.render(plan.delegation("a1")).splitlines() == snapshot(
        [
            "Hugo: Textile evenings for the 18-30s",
            "",
            "Why            People who think it is not for them take part in their heritage",
            "               Our funding is secured over several years",
            "               The team is proud of its museum",
            "               It serves the objective “Receive 74,000 visits in 2027, of which 16,000 from new publics”",
            "Your result    3,015 more visits by 31 December 2027 (“visits a year”)",
            "               2,545 more visits by 31 December 2027 (“first visits by new publics”)",
            "You decide     programme; tell me after",
            "               suppliers; ask my advice first",
            "We decide      spending above €5k",
            "With me first  prices; I decide once I have heard you",
            "You have       52.5 working days until 30 October 2026 and €24,000",
            "Limits         No third temporary exhibition",
            "               No general free entry",
            "               Every action has a measure",
            "               Any price goes to the council",
            "               12 evenings",
            "               “satisfaction of 5” stays at 4.3 or above",
            "               “takings per visit in €” stays at 2.9 or above",
            "               “overtime in %” stays at 6 or below",
            "               You may spend €24,000 at most",
            "Watch out for  students do not hear of it",
            "If             bookings stay under 40 ten days before: Inès writes to the list of students (Inès)",
            "We look at it  23 reviews, on the first Monday of the month, from 2 February 2026 to 6 December 2027",
            "What follows   The result is yours, and your name stands beside it",
            "               After two reviews on course, you decide more by yourself",
            "You may fail   A risk you take within these limits may go wrong, and nobody is blamed; we talk about it within a week",
        ]
    )


def test_the_letter_of_mission_in_french() -> None:
    policy = museum.policy(museum.french)
    plan = sg.plan(policy, museum.team(), today=museum.TODAY, profile=QUICK)
    letter = sg.render(plan.delegation("a1").mandate, language="fr")

    assert letter.replace("\u202f", " ").replace("\xa0", " ").splitlines() == snapshot(
        [
            "Hugo : Nocturnes textiles pour les 18-30 ans",
            "",
            "Pourquoi             Ceux qui pensent que ce n'est pas pour eux prennent part à leur patrimoine",
            "                     Notre financement est assuré sur plusieurs années",
            "                     L'équipe est fière de son musée",
            "                     C’est pour l’objectif « Recevoir 74 000 visites en 2027, dont 16 000 de nouveaux publics »",
            "Votre résultat       3 015 visites de plus d’ici le 31 décembre 2027 (« visites par an »)",
            "                     2 545 visites de plus d’ici le 31 décembre 2027 (« premières visites de nouveaux publics »)",
            "Vous décidez         programme ; dites-le-moi ensuite",
            "                     fournisseurs ; prenez d’abord mon avis",
            "On décide ensemble   dépenses de plus de 5 k€",
            "À voir avec moi      tarifs ; je décide après vous avoir entendu",
            "Vous disposez de     52,5 jours de travail jusqu’au 30 octobre 2026 et 24 000 €",
            "Limites              Pas de troisième exposition temporaire",
            "                     Pas de gratuité générale",
            "                     Chaque action a son indicateur",
            "                     Tout tarif passe au conseil",
            "                     12 nocturnes",
            "                     « satisfaction sur 5 » reste à 4,3 ou au-dessus",
            "                     « recette par visite en € » reste à 2,9 ou au-dessus",
            "                     « heures supplémentaires en % » reste à 6 ou en dessous",
            "                     Vous pouvez dépenser 24 000 € au plus",
            "Attention à          les étudiants n'en entendent pas parler",
            "Si                   il y a moins de 40 réservations à dix jours : Inès écrit à la liste des étudiants (Inès)",
            "On fait le point     23 points d’étape, le premier lundi du mois, du 2 février 2026 au 6 décembre 2027",
            "Ce qui s’ensuit      Le résultat est le vôtre, et il porte votre nom",
            "                     Après deux points d’étape favorables, vous décidez davantage sans nous",
            "Le droit à l’erreur  Un risque pris dans ces limites peut mal tourner, sans reproche ; on en parle dans la semaine",
        ]
    )
