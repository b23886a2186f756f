"""What kind of speech an utterance is, before anything of it is filed."""

from __future__ import annotations

import pytest

from coaching.test_remarks import MEASURED, asked, heard
from smartgoals import Answer, Ask, Done, Interview, render
from smartgoals.coaching import DialogueAct, Ending, FeedbackKind, Skip
from smartgoals.values import Language

FRENCH = ("Je ne veux plus d'un musée vide.", "D'autres gens.", "9 300 à 16 000")


def talk_in(language: Language) -> Interview:
    """A talk at the question about the purpose."""
    return heard(*(FRENCH if language == "fr" else MEASURED), language=language)


ACTS: list[tuple[Language, str, DialogueAct]] = [
    ("en", "...", DialogueAct.SILENCE),
    ("en", "Don't know", DialogueAct.NOT_KNOWING),
    ("fr", "Aucune idée", DialogueAct.NOT_KNOWING),
    ("en", "That depends", DialogueAct.EVASION),
    ("fr", "On verra bien", DialogueAct.EVASION),
    ("en", "Is that important?", DialogueAct.QUESTION),
    ("fr", "Vous pensez à quoi exactement ?", DialogueAct.QUESTION),
    ("en", "Could you repeat the question?", DialogueAct.REPEAT),
    ("fr", "Vous pouvez répéter ?", DialogueAct.REPEAT),
    ("en", "I don't get it.", DialogueAct.EXPLAIN),
    ("fr", "Je ne comprends pas la question", DialogueAct.EXPLAIN),
    ("en", "I already told you that", DialogueAct.ALREADY_SAID),
    ("fr", "Je vous l'ai déjà dit.", DialogueAct.ALREADY_SAID),
    ("en", "You ask too many questions", DialogueAct.COMPLAINT),
    ("fr", "C'est une perte de temps", DialogueAct.COMPLAINT),
    ("en", "haha", DialogueAct.JOKE),
    ("fr", "gagner au loto", DialogueAct.JOKE),
    ("en", "You are an idiot", DialogueAct.ABUSE),
    ("fr", "Vous êtes vraiment nul !", DialogueAct.ABUSE),
]

KINDS = {
    DialogueAct.SILENCE: FeedbackKind.SILENT,
    DialogueAct.NOT_KNOWING: FeedbackKind.NOT_KNOWING,
    DialogueAct.EVASION: FeedbackKind.EVASIVE,
    DialogueAct.QUESTION: FeedbackKind.ASKING_BACK,
    DialogueAct.REPEAT: FeedbackKind.REPEATING,
    DialogueAct.EXPLAIN: FeedbackKind.ASKING_BACK,
    DialogueAct.ALREADY_SAID: FeedbackKind.ALREADY_SAID,
    DialogueAct.COMPLAINT: FeedbackKind.COMPLAINING,
    DialogueAct.JOKE: FeedbackKind.JOKING,
    DialogueAct.ABUSE: FeedbackKind.OFFENDING,
}


@pytest.mark.parametrize(("language", "said", "act"), ACTS)
def test_nothing_is_filed_of_what_is_no_answer(
    language: Language, said: str, act: DialogueAct
) -> None:
    before = talk_in(language)
    after = before.hear(Answer(said))

    assert after.policy == before.policy
    assert asked(after).slot_id == asked(before).slot_id
    feedback = asked(after).feedback
    assert feedback
    assert feedback.kind is KINDS[act]


@pytest.mark.parametrize(("language", "said"), [(one[0], one[1]) for one in ACTS])
def test_the_same_aside_gets_other_words_the_next_time(language: Language, said: str) -> None:
    once = talk_in(language).hear(Answer(said))
    twice = once.hear(Answer(said))

    assert render(once, language=language) != render(twice, language=language)


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        ("en", "What do you mean by purpose? I'd say: to pay the rent", "to pay the rent"),
        ("en", "I don't know, maybe peace of mind", "maybe peace of mind"),
        ("en", "As I said: peace of mind", "peace of mind"),
        ("en", "Peace of mind, right?", "Peace of mind"),
        ("en", "Peace of mind?", "Peace of mind"),
        ("fr", "Je ne sais pas... la paix ?", "la paix"),
        ("fr", "Ben je viens de le dire : garder mes gens", "garder mes gens"),
        ("fr", "Que la ville nous garde, n'est-ce pas ?", "Que la ville nous garde"),
        ("fr", "Franchement la paix.", "la paix"),
    ],
)
def test_an_answer_is_heard_beside_what_is_none(language: Language, said: str, kept: str) -> None:
    policy = talk_in(language).hear(Answer(said)).policy

    assert policy
    assert [one.statement for one in policy.objective.purposes] == [kept]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "stop"),
        ("en", "Can we stop here, I'm tired"),
        ("en", "I have to go now"),
        ("fr", "on arrête là"),
        ("fr", "je dois y aller"),
        ("fr", "on peut s'arrêter ?"),
    ],
)
def test_a_talk_may_pause_with_everything_kept(language: Language, said: str) -> None:
    before = talk_in(language)
    paused = before.hear(Answer(said))

    assert isinstance(paused.turn, Done)
    assert paused.turn.ending is Ending.PAUSED
    assert paused.policy == before.policy
    goes_on = paused.hear(Answer({"en": "let's go on", "fr": "on continue"}[language]))
    assert asked(goes_on).slot_id == asked(before).slot_id
    answered = paused.hear(Answer({"en": "Peace of mind", "fr": "La paix"}[language]))
    assert answered.policy
    assert len(answered.policy.objective.purposes) == 1


def test_what_is_said_before_the_pause_is_filed() -> None:
    paused = talk_in("en").hear(Answer("Peace of mind. I have to go now."))

    assert isinstance(paused.turn, Done)
    assert paused.policy
    assert paused.policy.objective.purposes[0].statement == "Peace of mind"
    assert paused.turn.resumes_with
    assert paused.turn.resumes_with.topic == "ladder"


def test_a_pause_may_be_passed_over() -> None:
    paused = talk_in("en").hear(Answer("stop"))

    assert isinstance(paused.hear(Skip()).turn, Ask)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "I want to kill myself"),
        ("en", "Honestly, I wish I were dead."),
        ("fr", "Je veux mourir"),
        ("fr", "Je pense au suicide."),
        ("en", "je veux mourir"),
    ],
)
def test_distress_ends_the_questions(language: Language, said: str) -> None:
    before = talk_in(language)
    after = before.hear(Answer(said))

    assert isinstance(after.turn, Done)
    assert after.turn.ending is Ending.DISTRESS
    assert after.policy == before.policy
    words = render(after, language=language)
    assert "?" not in words
    assert {"en": "sorry", "fr": "désolé"}[language] in words
    still = after.hear(Answer({"en": "It is all too much", "fr": "C'est trop"}[language]))
    assert isinstance(still.turn, Done)
    assert still.policy == before.policy
    assert render(still, language=language) != words
    assert isinstance(
        still.hear(Answer({"en": "let's go on", "fr": "on continue"}[language])).turn, Ask
    )


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "I no longer want to live on prescriptions."),
        ("en", "I don't want to live in a mess any more."),
        ("fr", "Je n'ai plus envie de vivre à découvert."),
        ("fr", "Je ne veux plus vivre des ordonnances."),
    ],
)
def test_a_way_of_living_is_no_distress(language: Language, said: str) -> None:
    assert heard(said, language=language).policy


@pytest.mark.parametrize("language", ["en", "fr"])
def test_nobody_is_dismissed_at_the_start(language: Language) -> None:
    unsure = {"en": "I don't know", "fr": "Je ne sais pas"}[language]
    talk = heard(language=language)
    questions = []
    while isinstance(talk.turn, Ask):
        questions.append(render(talk.turn.question, language=language))
        talk = talk.hear(Answer(unsure))

    assert len(questions) == len(set(questions)) == 5
    assert isinstance(talk.turn, Done)
    assert talk.turn.ending is Ending.PAUSED
    wish = {"en": "An empty shop", "fr": "Une boutique vide"}[language]
    assert talk.hear(Answer(wish)).policy


def test_going_back_may_be_said_in_words() -> None:
    assert talk_in("en").hear(Answer("Go back please")).turn == heard(*MEASURED[:2]).turn


def test_many_asides_use_the_question_up() -> None:
    talk = talk_in("en")
    topic = asked(talk).topic
    for _ in range(6):
        talk = talk.hear(Answer("Could you repeat that?"))

    assert asked(talk).topic != topic


def test_a_question_that_counts_is_a_measure() -> None:
    talk = heard("Empty rooms.", "More life").hear(Answer("How many people come back?"))

    assert talk.policy
    assert talk.policy.objective.target
    assert talk.policy.objective.target.measure.name == "How many people come back"


def test_an_aside_does_not_spend_the_question() -> None:
    talk = heard("Noise.", "Could you repeat that?", "Why do you ask?")

    assert (asked(talk).attempt, asked(talk).asides) == (1, 2)
    tried = talk.hear(Answer("It depends"))
    assert (asked(tried).attempt, asked(tried).asides) == (2, 2)
    corrected = heard("Raise members from 10 to 20").hear(Answer("Sorry, I meant 30, not 20."))
    assert asked(corrected).attempt == 1
