"""What the coach says: a question with what was noticed before it, or how the talk ended."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from smartgoals.coaching.feedback import Feedback, FeedbackKind
from smartgoals.coaching.goal_type import ADVICE
from smartgoals.coaching.intent import QuestionFault
from smartgoals.coaching.interview import Interview
from smartgoals.coaching.simulation import SimulatedTurn, Simulation
from smartgoals.coaching.turn import Ask, Done, Ending
from smartgoals.messages.format import format_value
from smartgoals.messages.mirror import mirror
from smartgoals.text import Sentence, Text
from smartgoals.values.language import Language

_ABOUT = Text(en="“{about}”: {question}", fr="« {about} » : {question}")
_NO_WISH = Text(
    en="Let us leave it here for now. Whenever something comes to mind, just tell me and we go on.",
    fr="Restons-en là pour l'instant. Dès que quelque chose vous vient, dites-le-moi et nous reprenons.",
)
_PAUSED = Text(
    en="We stop here for now. Everything is kept; say “go on” when you want to continue.",
    fr="Nous nous arrêtons là pour l'instant. Tout est gardé ; dites « on continue » pour reprendre.",
)
_SO_FAR = Text(en="So far: “{objective}”.", fr="Jusqu'ici : « {objective} ».")
_STANDS = Text(
    en="Your policy stands: “{objective}”.", fr="Votre politique tient debout : « {objective} »."
)
_TAKES_SHAPE = Text(
    en="Your policy takes shape: “{objective}”.",
    fr="Votre politique prend forme : « {objective} ».",
)
_PUT_RIGHT = Text(en="{noticed}: {heard}.", fr="{noticed} : {heard}.")
_MISSING = Text(en="Before we can plan:", fr="Avant de planifier :")
_PARKED = Text(en="Kept for another day:", fr="Gardé pour un autre jour :")
_ALSO = Text(en="A careful reader would also ask:", fr="Un lecteur attentif demanderait aussi :")
_SCORE = Text(
    en="Your questions resolved {score:percent} of what a coach would have resolved.",
    fr="Vos questions ont résolu {score:percent} de ce qu'un coach aurait résolu.",
)
_LISTENING = Text(
    en="You took up the client's words in {listening:percent} of them.",
    fr="Dans {listening:percent} d'entre elles, vous avez repris les mots du client.",
)
_ASKED = Text(en="You asked: “{question}”", fr="Vous avez demandé : « {question} »")
_BETTER = Text(en="Better at that moment: “{better}”", fr="Mieux à ce moment-là : « {better} »")
_FAULTS: Mapping[QuestionFault, tuple[Text, Text]] = {
    QuestionFault.ADVICE: (
        Text(
            en="That is advice in the form of a question.",
            fr="C'est un conseil sous forme de question.",
        ),
        Text(
            en="This is your idea; the client may have one too.",
            fr="C'est votre idée ; le client en a peut-être une.",
        ),
    ),
    QuestionFault.LEADING: (
        Text(
            en="The answer is in the question already.", fr="La réponse est déjà dans la question."
        ),
        Text(
            en="It asks for agreement, not for an answer.",
            fr="Elle demande un accord, pas une réponse.",
        ),
    ),
    QuestionFault.BLAMING: (
        Text(en="It puts the client on the defensive.", fr="Elle met le client sur la défensive."),
        Text(en="It looks for a culprit.", fr="Elle cherche un coupable."),
    ),
    QuestionFault.NO_QUESTION: (
        Text(en="There is no question in it.", fr="Il n'y a pas de question."),
        Text(en="The client is not asked for anything.", fr="On ne demande rien au client."),
    ),
    QuestionFault.CLOSED: (
        Text(en="It can be answered with yes or no.", fr="On peut y répondre par oui ou par non."),
        Text(en="An open question would bring more.", fr="Une question ouverte apporterait plus."),
    ),
    QuestionFault.DOUBLE: (
        Text(
            en="Those are two questions; the client will answer one of them.",
            fr="Ce sont deux questions ; le client répondra à l'une des deux.",
        ),
        Text(en="One question at a time is enough.", fr="Une question à la fois suffit."),
    ),
    QuestionFault.TOO_EARLY: (
        Text(en="Something else has to be known first.", fr="Il faut d'abord savoir autre chose."),
        Text(en="It comes a little early.", fr="Elle vient un peu tôt."),
    ),
    QuestionFault.ANSWERED: (
        Text(en="The client had answered that already.", fr="Le client y avait déjà répondu."),
        Text(en="You knew that already.", fr="Vous le saviez déjà."),
    ),
    QuestionFault.UNCLEAR: (
        Text(
            en="The client could not tell what you were asking for.",
            fr="Le client n'a pas compris ce que vous demandiez.",
        ),
        Text(en="It is hard to know what it is about.", fr="On ne sait pas sur quoi elle porte."),
    ),
}
"""What is said about a weak question, in two ways, so that none comes twice running."""


def ask(asked: Ask, language: Language) -> str:
    """What was understood, what was noticed, then the question with what it is about.

    Args:
        asked: The question.
        language: "en" or "fr".
    """
    several = sum(entry.field.endswith(".statement") for entry in asked.understood) > 1
    fresh = tuple(entry for entry in asked.understood if several or entry.value != asked.about)
    noticed = format_value(asked.feedback.sentence, language) if asked.feedback else ""
    if asked.feedback and asked.feedback.kind is FeedbackKind.CORRECTING:
        heard = mirror(fresh, language, None)
        noticed = _corrected(noticed, heard, language) if heard else noticed
        heard = ""
    else:
        heard = mirror(fresh, language, asked.turn_of_phrase)
    return " ".join(part for part in (heard, noticed, question(asked, language)) if part)


def _corrected(noticed: str, heard: str, language: Language) -> str:
    """What was put right, behind the thanks for it."""
    facts = {"noticed": noticed.rstrip("."), "heard": heard}
    return format_value(Sentence(_PUT_RIGHT, facts), language)


def question(asked: Ask, language: Language) -> str:
    """The question alone, with the noun it is about.

    Args:
        asked: The question.
        language: "en" or "fr".
    """
    words = format_value(asked.question, language)
    if not asked.about:
        return words
    lowered = words if words[:2] in {"I ", "I'"} else words[:1].lower() + words[1:]
    return format_value(Sentence(_ABOUT, {"about": asked.about, "question": lowered}), language)


def done(ended: Done, language: Language) -> str:
    """How the talk ended, and what is left, a line each."""
    return "\n".join(
        line if isinstance(line, str) else format_value(line, language)
        for line in _ending(ended, language)
    )


def _ending(ended: Done, language: Language) -> Iterator[Sentence | Text | str]:
    if ended.ending is Ending.DISTRESS:
        if ended.feedback:
            yield ended.feedback.sentence
        return
    noted = mirror(ended.understood, language)
    if noted:
        yield noted
    if ended.feedback:
        yield ended.feedback.sentence
    if ended.policy is None:
        yield _NO_WISH
        return
    if ended.ending is Ending.PAUSED:
        yield _PAUSED
        yield Sentence(_SO_FAR, {"objective": ended.policy.objective.statement})
        return
    facts = {"objective": ended.policy.objective.statement}
    missing = tuple(finding.question for finding in ended.report.errors)
    yield Sentence(_TAKES_SHAPE if missing else _STANDS, facts)
    if ended.goal_type in ADVICE:
        yield ADVICE[ended.goal_type]
    parked = tuple(question(asked, language) for asked in ended.parked)
    also = tuple(finding.question for finding in ended.further)
    said: set[str] = set()
    for heading, questions in ((_MISSING, missing), (_PARKED, parked), (_ALSO, also)):
        fresh = [
            line
            for question_ in questions
            if (
                line
                := f"  {question_ if isinstance(question_, str) else format_value(question_, language)}"
            )
            not in said
        ]
        said.update(fresh)
        if fresh:
            yield heading
        yield from dict.fromkeys(fresh)


def interview(talk: Interview, language: Language) -> str:
    """What the coach says now."""
    turn = talk.turn
    return ask(turn, language) if isinstance(turn, Ask) else done(turn, language)


def remark(noticed: Feedback, language: Language) -> str:
    """What was noticed about an answer."""
    return format_value(noticed.sentence, language)


def rehearsal(played: Simulation, language: Language) -> str:
    """The score, and for each weaker question its fault and the one a coach would have asked."""
    lines = [format_value(Sentence(_SCORE, {"score": played.score}), language)]
    if len(played.turns) > 1:
        facts = {"listening": played.listening}
        lines[0] += f" {format_value(Sentence(_LISTENING, facts), language)}"
    weaker = (turn for turn in played.turns if turn.fault or turn.better)
    return "\n".join((*lines, *(exchange(one, language, n) for n, one in enumerate(weaker))))


def exchange(one: SimulatedTurn, language: Language, turn_of_phrase: int = 0) -> str:
    """A question of the user's, what makes it weak, and the better one if there was one.

    Args:
        one: The question and what came of it.
        language: "en" or "fr".
        turn_of_phrase: Which of two ways of naming the fault is used.
    """
    if one.fault is None and one.better is None:
        return one.question
    said = [Sentence(_ASKED, {"question": one.question})]
    if one.fault:
        said.append(Sentence(_FAULTS[one.fault][turn_of_phrase % 2]))
    if one.better:
        said.append(Sentence(_BETTER, {"better": question(one.better, language)}))
    return " ".join(format_value(sentence, language) for sentence in said)
