"""Conditions: every, none, and what is possible, in both languages."""

from __future__ import annotations

import pytest

import smartgoals as sg
from smartgoals.rules.conditions import condition


@pytest.mark.parametrize(
    "sentence",
    [
        "All tests in tests/auth pass",
        "Every residential building has label C",
        "No order leaves late",
        "Ensure that each file opens on a phone",
        "The aim is for all cars to run on batteries",
        "None of the lockers is broken",
        "Not a single invoice goes out with a wrong address",
        "Fix all failing tests",
        "Tous les immeubles ont le label C",
        "Chaque dossier est traité en une semaine",
        "Aucune commande ne part en retard",
        "Garantir que toutes les portes ferment à clé",
        "Corriger tous les liens cassés",
    ],
)
def test_the_whole_of_something_can_be_counted(sentence: str) -> None:
    found = condition(sg.read(sentence))
    assert found
    assert found.is_countable


@pytest.mark.parametrize(
    "sentence",
    [
        "Users can reset their password without calling support",
        "Be able to swim across the lake",
        "The night guard is able to open the gate alone",
        "Les clients peuvent annuler leur commande en ligne",
        "Que les élèves sachent lire l'heure",
        "Être capable de nager jusqu'à l'île",
    ],
)
def test_what_is_possible_is_a_yes_or_a_no(sentence: str) -> None:
    found = condition(sg.read(sentence))
    assert found
    assert not found.is_countable


@pytest.mark.parametrize(
    "sentence",
    [
        "Every visitor feels welcome",
        "All teams thrive",
        "Increase access for all residents",
        "No more empty rooms",
        "We do what we can",
        "All hands",
        "Grow revenue",
        "Tous les visiteurs sont heureux",
        "Chaque agent progresse",
        "Nous faisons ce que nous pouvons",
        "Plus de visiteurs",
        "asdf qwer zxcv uiop",
    ],
)
def test_what_states_no_condition(sentence: str) -> None:
    assert condition(sg.read(sentence)) is None
