"""Sentences that must speak to a rule, and sentences that must not."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from rules.goals import END, fires
from smartgoals.model import Improvement, Measure, Objective, Purpose, Target
from smartgoals.rules import Rule, check
from smartgoals.rules.delegation.no_actor import no_actor
from smartgoals.rules.diagnosis.absent_solution import absent_solution
from smartgoals.rules.ends.avoidance_wording import avoidance_wording
from smartgoals.rules.ends.hidden_means import hidden_means
from smartgoals.rules.ends.means_as_end import means_as_end
from smartgoals.rules.ends.own_activity import own_activity
from smartgoals.rules.measurable.comparison_without_baseline import comparison_without_baseline
from smartgoals.rules.measurable.percent_of_percent import percent_of_percent
from smartgoals.rules.purpose.means_above import means_above
from smartgoals.rules.realistic.outside_control import outside_control
from smartgoals.rules.specific.escape_clause import escape_clause
from smartgoals.rules.specific.two_in_one import two_in_one
from smartgoals.rules.specific.vague_verb import vague_verb
from smartgoals.rules.timely.indefinite_time import indefinite_time

FIRES: dict[Rule[Any], list[str]] = {
    avoidance_wording: [
        "Je ne veux plus être en surpoids",
        "Je ne veux plus d'un musée vide.",
        "On n'arrive pas à faire venir les jeunes",
        "N'avoir aucune salle vide",
        "Stop losing school groups",
        "Que le musée ne soit plus désert en semaine",
        "Ne plus perdre de temps dans des réunions inutiles",
        "Ne plus devoir mener moi-même tous les projets",
        "Arrêter de douter de mes décisions",
    ],
    means_as_end: [
        "Refaire le site internet",
        "Mettre en place une politique commerciale",
        "Develop a marketing plan",
    ],
    own_activity: ["Hire 2 engineers", "Organiser 12 ateliers"],
    vague_verb: ["Améliorer la conformité", "Raise awareness"],
    two_in_one: [
        "Élargir et augmenter le public, si possible, d'ici l'été",
        "Faire croître le public en quantité et élargir à un nouveau public",
    ],
    escape_clause: ["Élargir et augmenter le public, si possible, d'ici l'été"],
    indefinite_time: ["Rouvrir la cour d'ici le 1er janvier", "Élargir le public d'ici l'été"],
    outside_control: ["Obtenir que la mairie vote le budget"],
    no_actor: ["Il faut ranger les réserves", "Someone should tidy the store"],
    hidden_means: [
        "Attirer les moins de 30 ans en ouvrant le soir",
        "Welcome more families through a partnership with the schools",
    ],
    comparison_without_baseline: ["Have more members"],
}
SILENT: dict[Rule[Any], list[str]] = {
    avoidance_wording: [
        "Plus de visiteurs",
        "Élargir aux non-publics",
        "Pas à pas, conquérir un nouveau public",
        "Rien de plus simple que de venir",
        "Non seulement augmenter mais élargir",
        "Attirer ceux qui ne viennent jamais",
        "Cut no-shows from 18 % to 8 %",
        "Monter 5 étages sans être essoufflé",
        "Réduire l'attente à moins de 5 minutes",
    ],
    means_as_end: [
        "Développer le public jeune de 9 300 à 16 000",
        "Ouvrir le musée à un nouveau public",
    ],
    vague_verb: ["Améliorer la satisfaction de 4,1 à 4,4 d'ici fin 2027"],
    no_actor: ["Ranger les réserves avant 2027"],
    hidden_means: ["Attirer 3 000 jeunes en 2027"],
    comparison_without_baseline: ["Grow from 180 to 240 members"],
    indefinite_time: ["Accueillir 74 000 visites en 2027", "Répondre sous 7 jours à chaque lettre"],
}


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [(rule, sentence) for rule, sentences in FIRES.items() for sentence in sentences],
    ids=lambda value: getattr(value, "code", value),
)
def test_it_speaks(rule: Rule[Objective], sentence: str) -> None:
    assert fires(rule, sentence)
    (finding, *_) = rule(Objective.from_statement(sentence))
    assert finding.span is not None
    assert 0 <= finding.span[0] < finding.span[1] <= len(sentence)


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [(rule, sentence) for rule, sentences in SILENT.items() for sentence in sentences],
    ids=lambda value: getattr(value, "code", value),
)
def test_it_stays_silent(rule: Rule[Objective], sentence: str) -> None:
    assert not fires(rule, sentence)


def test_ten_per_cent_of_what_is_counted_in_per_cent() -> None:
    assert fires(percent_of_percent, "Increase the conversion rate from 15 % by 10 %")
    assert not fires(percent_of_percent, "Reduce the cost of heating by 10 %")
    assert not fires(percent_of_percent, "Increase the conversion rate from 15 % by 3 points")


def test_a_diagnosis_that_misses_a_solution() -> None:
    assert absent_solution(Improvement("Manque d'un plan de communication"))
    assert absent_solution(Improvement("Lack of a plan"))
    assert not absent_solution(Improvement("71 % des visiteurs viennent par le bouche-à-oreille"))


def test_a_purpose_that_counts_activity() -> None:
    assert means_above(Purpose("Organiser 12 ateliers"))
    assert not means_above(Purpose("Chacun se sent chez soi au musée"))


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "Que le musée ne soit plus désert en semaine",
            {"END-05", "END-06", "MEA-01", "TIM-01", "PUR-01"},
        ),
        ("Refaire le site internet", {"END-01", "PUR-01", "MEA-01"}),
        (
            "Élargir et augmenter le public, si possible, d'ici l'été",
            {"SPC-02", "SPC-03", "TIM-02", "MEA-01", "PUR-01"},
        ),
    ],
)
def test_the_drafts_of_the_museum(sentence: str, wanted: set[str]) -> None:
    assert wanted <= {finding.code for finding in check(sentence)}


def test_one_word_one_finding() -> None:
    codes = {finding.code for finding in check("Develop a marketing plan")}
    assert "END-01" in codes
    assert "SPC-01" not in codes


COUNTED = Measure("people who stay", kind="people")
HALF = Target(COUNTED, baseline=5)
KNOWN = COUNTED.from_to(5, 9)
POSTS = Measure("posts", kind="output").from_to(5, 9)


@pytest.mark.parametrize(
    ("rule", "evidence", "silent"),
    [
        (vague_verb, {"target": COUNTED.to(9)}, True),
        (vague_verb, {"target": HALF}, False),
        (two_in_one, {"secondary": [KNOWN]}, True),
        (two_in_one, {"target": KNOWN}, False),
        (escape_clause, {"target": KNOWN, "deadline": END}, True),
        (escape_clause, {"target": KNOWN}, False),
        (escape_clause, {"target": COUNTED.to(9), "deadline": END}, False),
        (escape_clause, {"deadline": END}, False),
        (comparison_without_baseline, {"target": HALF}, True),
        (comparison_without_baseline, {"target": COUNTED.to(9)}, True),
        (outside_control, {"control": 0.5}, True),
        (indefinite_time, {"deadline": END}, True),
        (means_as_end, {"target": KNOWN}, True),
        (means_as_end, {"target": HALF}, False),
        (means_as_end, {"target": POSTS}, False),
        (own_activity, {"target": KNOWN}, True),
        (own_activity, {"target": POSTS}, False),
        (own_activity, {"target": Measure("people").from_to(5, 9)}, False),
        (hidden_means, {"options": ["trains"]}, True),
        (avoidance_wording, {"replaced_by": "People in every room"}, True),
        (avoidance_wording, {"target": KNOWN}, True),
        (avoidance_wording, {"target": HALF}, False),
        (no_actor, {"owner": "claire"}, True),
    ],
    ids=lambda value: getattr(value, "code", None),
)
def test_which_evidence_is_enough(rule: Rule[Any], evidence: dict[str, Any], silent: bool) -> None:
    for sentence in FIRES[rule]:
        bare = Objective(sentence)
        assert rule(bare)
        assert bool(rule(evolve(bare, **evidence))) != silent


@pytest.mark.parametrize(
    ("changes", "silent"),
    [
        ({}, False),
        ({"beneficiary": "outside"}, True),
        ({"purposes": [Purpose("Everybody feels at home")]}, True),
    ],
)
def test_a_means_above_is_fine_where_it_leads_on(changes: dict[str, Any], silent: bool) -> None:
    site = Purpose("Refaire le site internet")
    assert bool(means_above(evolve(site, **changes))) != silent
