"""What the coach says, in both languages."""

from __future__ import annotations

from datetime import date

import pytest
from inline_snapshot import snapshot

from coaching.cast import role
from smartgoals import Answer, Ask, Interview, render
from smartgoals.coaching import Simulation, Skip
from smartgoals.values import Language

TODAY = date(2026, 1, 12)


def ended(language: Language, *answers: str) -> str:
    """How a talk ends in which everything after these answers is skipped."""
    talk = Interview.replay([Answer(text) for text in answers], language=language, today=TODAY)
    while isinstance(talk.turn, Ask):
        talk = talk.hear(Skip())
    return render(talk, language=language)


def test_an_interview_says_its_turn() -> None:
    talk = Interview("fr", today=TODAY)

    assert render(talk, language="fr") == render(talk.turn, language="fr")
    assert render(talk, language="fr") == "Que ne voulez-vous plus\u202f?"


def test_a_remark_comes_before_the_question() -> None:
    talk = Interview(today=TODAY).hear(Answer("It depends."))
    assert isinstance(talk.turn, Ask)
    assert talk.turn.feedback

    assert render(talk.turn.feedback) == snapshot(
        "That leaves every door open. Suppose you had to choose today."
    )
    assert render(talk) == snapshot(
        "That leaves every door open. Suppose you had to choose today. Think of last week: what should not have happened?"
    )


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en",
            "Let us leave it here for now. Whenever something comes to mind, just tell me and we go on.",
        ),
        (
            "fr",
            "Restons-en là pour l’instant. Dès que quelque chose vous vient, dites-le-moi et nous reprenons.",
        ),
    ],
)
def test_a_talk_without_a_wish_ends_kindly(language: Language, said: str) -> None:
    assert ended(language) == said


def test_what_is_missing_stands_at_the_end() -> None:
    assert ended("en", "Keep satisfaction at 4.5 for ever") == snapshot("""\
Your policy takes shape: “Keep satisfaction at 4.5 for ever”.
What should hold without an end is no objective but a measure to watch: choose a bound, and act when it is crossed.
Before we can plan:
  Once you have it, what will it give you?
  From how many to how many?
  On which date do we look?
  What works already? What could be better?
  Which action serves which strategy?
Kept for another day:
  Where will you read that figure, and how often?
  By when would you like to be there?
  You are the expert: is it doable, and why?
  Who would have to do something differently?
  What works already?
  And what frustrates you about it today?
  What else could lead there?
  Which part of this should still be there next year?
  Which of your strengths will you build on?
  What will you not do?
  Suppose it fails: what got in the way, and what would you do then?
  From 1 to 10, how much do you want it?\
""")


def test_what_stands_is_said_first() -> None:
    player = role("farm_fr")

    assert render(player.talk(), language="fr") == snapshot("""\
9 sur dix\xa0: c’est noté.
Votre politique tient debout\xa0: «\xa0Faire passer mes heures de travail de 70 à 50 par semaine d'ici fin 2027\xa0».
Gardé pour un autre jour\xa0:
  «\xa0Pailler les planches de courges\xa0»\xa0: à quoi verrez-vous en premier que cela marche\u202f?
  «\xa0Passer de 40 à 25 légumes\xa0»\xa0: à quoi verrez-vous en premier que cela marche\u202f?
  Que peuvent-ils décider seuls, et quand viennent-ils vous voir\u202f?
  Quelles limites doivent-ils respecter\xa0: argent, temps, ou autre chose\u202f?
  Qu’est-ce qui peut rater sans qu’on le reproche à personne\u202f?\
""")


def test_a_good_question_is_only_repeated() -> None:
    player = role("museum_en")
    played = Simulation(client=player.client, today=player.today)

    assert render(played.ask("What do you no longer want?").turns[0]) == (
        "What do you no longer want?"
    )
