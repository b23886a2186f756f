"""Simulate your coaching: what a good question is worth."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from attrs import evolve

from coaching.cast import NAMES, role
from smartgoals import render
from smartgoals.coaching import Ask, QuestionFault, SimulatedClient, Simulation
from smartgoals.values import Language

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
        "You asked: “Have you tried free entry?” That is advice in the form of a question."
        " Better at that moment: “What do you no longer want?”"
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

    assert played.turns[-1].fault is QuestionFault.TOO_EARLY
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


LEFORT = SimulatedClient(
    name="Ms Lefort",
    says={
        "wish": "I no longer want to live on prescriptions.",
        "instead": "More care: vaccines and talks with patients",
        "measure": "the number of paid consultations",
        "figures": "From 140 to 400",
        "purpose": "That the pharmacy stays independent",
        "ladder": "That old people have a carer ten minutes away",
        "because": "Paid acts replace the margin we lose on boxes",
        "deadline": "By 31 December 2027",
        "source": "In our software, every month",
        "realistic": "Yes, because Nadia is trained",
        "audience": "People over sixty",
        "strengths": "Our advice",
        "improvements": "People wait too long",
        "evidence": "The survey of March",
        "options": "Online booking, a ticket machine, Nadia at the care desk",
        "strategies": "Online booking",
        "approach": "Our advice",
        "exclusions": "A second pharmacy",
        "actions": "Open online vaccine slots",
        "who": "Nadia",
        "obstacle": "If the site breaks, then we use paper",
        "commitment": "8",
    },
)
IN_OWN_WORDS = (
    "What brings you here today?",
    "If all went well, what would you have in its place?",
    "How will you be able to tell that it has worked?",
    "Where are you today, and where would you like to be?",
    "Why does that matter to you?",
    "And what would that make possible for you?",
    "How would more consultations keep you independent?",
    "Where do you find that figure?",
    "When would you like to be there?",
    "How realistic does this feel to you?",
    "What is already going well?",
    "And what is holding you back?",
    "What tells you that?",
    "What could you try?",
    "Which of these appeals most?",
    "Which of your strengths can you build on?",
    "What will you say no to?",
    "What is the very first step?",
    "Who will do it?",
    "What might stand in the way?",
    "On a scale of one to ten, how committed are you?",
)


def rehearsed(*questions: str, client: SimulatedClient = LEFORT) -> Simulation:
    """A rehearsal in which these questions were asked."""
    played = Simulation(client=client, today=TODAY)
    for question in questions:
        played = played.ask(question)
    return played


def test_a_good_coach_needs_none_of_our_wordings() -> None:
    played = rehearsed(*IN_OWN_WORDS)

    assert [turn.question for turn in played.turns if turn.fault] == []
    assert played.score > 0.75


@pytest.mark.parametrize(
    ("language", "question", "fault"),
    [
        ("en", "Why are you so bad at this?", QuestionFault.BLAMING),
        ("en", "You want to grow, don't you?", QuestionFault.LEADING),
        ("en", "Wouldn't you rather be independent?", QuestionFault.LEADING),
        ("en", "I see.", QuestionFault.NO_QUESTION),
        ("en", "Do you have a problem?", QuestionFault.CLOSED),
        ("en", "What brings you here? And who sent you to me?", QuestionFault.DOUBLE),
        ("en", "What bothers you and who could help?", QuestionFault.DOUBLE),
        ("en", "How is the weather?", QuestionFault.UNCLEAR),
        ("fr", "Pourquoi n'avez-vous pas embauché ?", QuestionFault.BLAMING),
        ("fr", "C'est votre équipe, n'est-ce pas ?", QuestionFault.LEADING),
        ("fr", "Je comprends.", QuestionFault.NO_QUESTION),
        ("fr", "Avez-vous un souci ?", QuestionFault.CLOSED),
        ("fr", "Qu'est-ce qui vous amène et qui vous envoie ?", QuestionFault.DOUBLE),
        ("fr", "Il fait beau chez vous, le soir ?", QuestionFault.UNCLEAR),
    ],
)
def test_the_fault_of_a_question_is_named(
    language: Language, question: str, fault: QuestionFault
) -> None:
    client = SimulatedClient(name="Claire", language=language, says={"wish": "Noise."})

    turn = rehearsed(question, client=client).turns[0]

    assert turn.fault is fault
    assert turn.better


@pytest.mark.parametrize(
    ("before", "question", "fault"),
    [
        ((), "Who will do it?", QuestionFault.TOO_EARLY),
        (IN_OWN_WORDS[:1], "By when?", QuestionFault.TOO_EARLY),
        (IN_OWN_WORDS[:2], "What do you no longer want?", QuestionFault.ANSWERED),
        (IN_OWN_WORDS[:2], "What would you love to have instead?", QuestionFault.ANSWERED),
    ],
)
def test_a_question_has_its_moment(
    before: tuple[str, ...], question: str, fault: QuestionFault
) -> None:
    assert rehearsed(*before, question).turns[-1].fault is fault


def test_a_closed_question_is_answered_and_counts_half() -> None:
    open_, closed = rehearsed("How realistic is it?"), rehearsed(*IN_OWN_WORDS[:4])
    before = closed.turns[-1]
    closed = closed.ask("Is it realistic?")

    assert open_.turns[0].fault is QuestionFault.TOO_EARLY
    assert before.credit == before.resolved
    assert (closed.turns[-1].fault, closed.turns[-1].resolved) == (QuestionFault.CLOSED, 1)
    assert closed.turns[-1].credit == 0.5


def test_who_takes_up_the_words_of_the_client_listens() -> None:
    deaf = rehearsed(*IN_OWN_WORDS[:3])
    heard = rehearsed("What brings you here?", "Prescriptions: what would you like instead?")

    assert deaf.listening == 0
    assert heard.listening == 1
    assert rehearsed("What brings you here?").listening == 0
    assert "took up the client’s words in 100% of them" in render(heard)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_feedback_comes_twice_running(language: Language) -> None:
    question = {"en": "Have you tried a poster?", "fr": "Avez-vous essayé une affiche ?"}[language]
    client = SimulatedClient(name="Claire", language=language, says={"wish": "Noise."})
    played = rehearsed(*[question] * 6, client=client)

    wanted = [render(turn.better, language=language) for turn in played.turns if turn.better]
    said = render(played, language=language).splitlines()[1:]

    assert len(wanted) == len(said) == 6
    assert all(one != other for one, other in itertools.pairwise(wanted))
    assert all(one != other for one, other in itertools.pairwise(said))


def test_a_masher_of_keywords_resolves_nothing() -> None:
    words = (
        "how many",
        "bring bring bring",
        "who",
        "count",
        "instead",
        "when",
        "doable",
        "1 to 10",
    )

    assert rehearsed(*words).resolved == 0


def test_the_better_question_is_about_the_same_unless_it_came_too_early() -> None:
    closed = rehearsed(*IN_OWN_WORDS[:4], "Is it realistic?").turns[-1]
    early = rehearsed(IN_OWN_WORDS[0], "By when?").turns[-1]

    assert closed.better
    assert closed.better.topic == "realistic"
    assert early.better
    assert early.better.topic == "instead"
