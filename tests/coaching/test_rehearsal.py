"""Simulate your coaching: what a good question is worth."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from coaching.cast import NAMES, role
from smartgoals import render
from smartgoals.coaching import Ask, SimulatedClient, Simulation

TODAY = date(2026, 1, 12)
CLAIRE = SimulatedClient(
    name="Claire",
    says={
        "wish": "I no longer want an empty museum.",
        "instead": ("Never empty.", "Other people."),
    },
)


def bare(ask: Ask) -> Ask:
    """The question alone, without what was understood and noticed before it."""
    return evolve(ask, understood=(), feedback=None)


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_who_asks_like_the_coach_resolves_all_of_it(name: str) -> None:
    player = role(name)
    talk = player.interview
    played = Simulation(client=player.client, today=player.today)
    while isinstance(talk.turn, Ask):
        played = played.ask(render(bare(talk.turn), language=talk.language))
        assert played.turns[-1].slot_id == talk.turn.slot_id
        talk = talk.hear(player.client.reply(talk))

    assert played.score == 1
    assert played.policy == talk.policy


def test_who_asks_nothing_resolves_nothing() -> None:
    assert Simulation(client=CLAIRE, today=TODAY).score == 0


def test_a_client_without_a_script_cannot_be_coached() -> None:
    assert Simulation(client=SimulatedClient(name="Nobody"), today=TODAY).score == 0


def test_advice_in_disguise_gets_a_perhaps_and_a_better_question() -> None:
    played = Simulation(client=CLAIRE, today=TODAY).ask("Have you tried free entry?")
    exchange = played.turns[0]

    assert render(exchange.reply) == "Perhaps."
    assert render(exchange) == (
        "You asked: “Have you tried free entry?” Better at that moment: “What do you no longer want?”"
    )


def test_a_question_that_nobody_understands_is_asked_back() -> None:
    played = Simulation(client=CLAIRE, today=TODAY).ask("Blue or green?")

    assert render(played.turns[0].reply) == "I am not sure what you are asking."


def test_the_same_question_may_be_worth_asking_twice() -> None:
    played = Simulation(client=CLAIRE, today=TODAY).ask("What do you no longer want?")
    once = played.ask("What do you want instead?")
    twice = once.ask("What do you want instead?")

    assert once.turns[-1].resolved == 0
    assert twice.turns[-1].resolved > 0
    assert twice.policy
    assert twice.policy.objective.statement == "Other people"


def test_what_the_script_does_not_say_the_client_does_not_know() -> None:
    played = Simulation(client=CLAIRE, today=TODAY).ask("What do you no longer want?")
    played = played.ask("By when?")

    assert render(played.turns[-1].reply) == "I don’t know."


def test_when_all_is_said_no_question_is_better() -> None:
    player = role("farm_fr")
    played = Simulation(client=player.client, today=player.today)
    talk = player.interview
    while isinstance(talk.turn, Ask):
        played = played.ask(render(bare(talk.turn), language="fr"))
        talk = talk.hear(player.client.reply(talk))

    assert played.ask("Et encore ?").turns[-1].better is None


def test_the_score_is_said_with_the_better_questions() -> None:
    played = Simulation(client=CLAIRE, today=TODAY).ask("Shouldn't you lower the prices?")
    said = render(played.ask("What do you no longer want?"))

    assert said.startswith("Your questions resolved")
    assert "Better at that moment: “What do you no longer want?”" in said
    assert "Vos questions" in render(played, language="fr")


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "Have you considered closing on Mondays?"),
        ("en", "What about a loyalty card?"),
        ("en", "Isn't the real problem your staff?"),
        ("en", "I would hire a student. OK?"),
        ("fr", "Et si vous preniez une borne ?"),
        ("fr", "Vous avez pensé à fermer le lundi ?"),
        ("fr", "Moi à votre place j'embaucherais."),
        ("fr", "Vous ne croyez pas que c'est votre équipe ?"),
    ],
)
def test_advice_in_the_form_of_a_question_resolves_nothing(language: str, question: str) -> None:
    client = SimulatedClient(
        name="Claire", language="fr" if language == "fr" else "en", says={"wish": "No more noise."}
    )
    played = Simulation(client=client, today=TODAY).ask(question)

    assert played.resolved == 0
    assert render(played.turns[0].reply) == "Perhaps."
