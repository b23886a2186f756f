"""What the coach says: a question with what was noticed before it, or how the talk ended."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.coaching.feedback import Feedback, FeedbackKind
from smartgoals.coaching.goal_type import ADVICE
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
_MISSING = Text(en="Before one can plan:", fr="Avant de planifier :")
_PARKED = Text(en="Kept for another day:", fr="Gardé pour un autre jour :")
_ALSO = Text(en="A careful reader would also ask:", fr="Un lecteur attentif demanderait aussi :")
_SCORE = Text(
    en="Your questions resolved {score:percent} of what a coach would have resolved.",
    fr="Vos questions ont résolu {score:percent} de ce qu'un coach aurait résolu.",
)
_BETTER = Text(
    en="You asked: “{question}” Better at that moment: “{better}”",
    fr="Vous avez demandé : « {question} » Mieux à ce moment-là : « {better} »",
)


def ask(asked: Ask, language: Language) -> str:
    """What was understood, what was noticed, then the question with what it is about.

    Args:
        asked: The question.
        language: "en" or "fr".
    """
    several = sum(one.field.endswith(".statement") for one in asked.understood) > 1
    fresh = tuple(one for one in asked.understood if several or one.value != asked.about)
    corrects = asked.feedback is not None and asked.feedback.kind is FeedbackKind.CORRECTING
    parts = (
        mirror(fresh, language, 0 if corrects else asked.turn_of_phrase),
        format_value(asked.feedback.sentence, language) if asked.feedback else "",
        question(asked, language),
    )
    return " ".join(part for part in parts if part)


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
    also = tuple(finding.question for finding in ended.report.warnings)
    said: set[str] = set()
    for heading, questions in ((_MISSING, missing), (_PARKED, parked), (_ALSO, also)):
        fresh = [
            line
            for one in questions
            if (line := f"  {one if isinstance(one, str) else format_value(one, language)}")
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
    """The score, and for each weaker question the one a coach would have asked."""
    lines = [format_value(Sentence(_SCORE, {"score": played.score}), language)]
    return "\n".join((*lines, *(exchange(one, language) for one in played.turns if one.better)))


def exchange(one: SimulatedTurn, language: Language) -> str:
    """A question of the user's, and the better one if there was one."""
    if one.better is None:
        return one.question
    facts = {"question": one.question, "better": question(one.better, language)}
    return format_value(Sentence(_BETTER, facts), language)
