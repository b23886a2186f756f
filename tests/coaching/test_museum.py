"""The interview of the article, word for word, in both languages."""

from __future__ import annotations

from decimal import Decimal

import pytest

from coaching.cast import role
from examples import museum
from smartgoals import plan, render
from smartgoals.coaching import Answer, Ask

FRENCH = [
    ("Que voulez-vous à la place", "Du monde, et d'autres gens."),
    ("Si vous n’en atteigniez qu’un", "D'autres gens."),
    ("De combien à combien", "9 300 à 16 000."),
    ("Quel est l’objectif de cet objectif", "Que la ville nous garde ouverts six jours."),
    ("Et cela, pour quoi faire", "Que chacun ait droit à son patrimoine."),
    ("Vous êtes l’expert", "80 000 non, 74 000 oui."),
    ("À quoi renoncez-vous", "Une troisième exposition."),
    ("Qui saurait en faire 70", "Hugo."),
    ("De 1 à 10", "8."),
]
ENGLISH = [
    ("What do you want instead", "People, and other people."),
    ("If you could reach only one", "Other people."),
    ("From how many to how many", "9,300 to 16,000."),
    ("Once you have it, what will it give you", "That the town keeps us open six days."),
    ("And what is that for", "That everyone has a right to their heritage."),
    ("You are the expert", "80,000 no, 74,000 yes."),
    ("What will you not do", "A third exhibition."),
    ("Who could do 70", "Hugo."),
    ("From 1 to 10", "8."),
]


@pytest.mark.parametrize(("name", "extract"), [("museum_fr", FRENCH), ("museum_en", ENGLISH)])
def test_the_interview_is_the_one_of_the_article(name: str, extract: list[tuple[str, str]]) -> None:
    talk = role(name).talk()
    exchanges = [
        (render(ask.question, language=talk.language), event.text)
        for ask, event in zip(talk.asked, talk.events, strict=True)
        if isinstance(ask, Ask) and isinstance(event, Answer)
    ]
    opening = {"fr": "Je ne veux plus d'un musée vide.", "en": "I no longer want an empty museum."}

    assert exchanges[0][1] == opening[talk.language]
    remaining = iter(exchanges)
    for question, answer in extract:
        assert any(asked.startswith(question) and said == answer for asked, said in remaining), (
            question
        )


@pytest.mark.parametrize("name", ["museum_fr", "museum_en"])
def test_what_claire_said_is_planned_with_her_team(name: str) -> None:
    talk = role(name).talk()
    assert talk.policy
    target = talk.policy.objective.target
    assert target

    planned = plan(talk.policy, museum.team(), today=talk.today, pins=talk.pins)

    assert (target.baseline, target.value) == (Decimal(9_300), Decimal(16_000))
    assert sorted(one.owner for one in planned.delegations) == ["hugo", "lea"]
    assert planned.missing == ()
