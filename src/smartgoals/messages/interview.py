"""What the coach says: a question with what was noticed before it, or how the talk ended."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.coaching.feedback import Feedback
from smartgoals.coaching.goal_type import ADVICE
from smartgoals.coaching.interview import Interview
from smartgoals.coaching.simulation import SimulatedTurn, Simulation
from smartgoals.coaching.turn import Ask, Done
from smartgoals.messages.format import format_value
from smartgoals.text import Sentence, Text
from smartgoals.values.language import Language

_ABOUT = Text(en="“{about}”: {question}", fr="« {about} » : {question}")
_NO_WISH = Text(
    en="No wish came up today, and that is fine. Come back when something bothers you.",
    fr="Aucun souhait aujourd'hui, et c'est très bien. Revenez quand quelque chose vous pèse.",
)
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
    """A remark if there is one, then the question, with what it is about."""
    return " ".join(format_value(part, language) for part in _parts(asked))


def _parts(asked: Ask) -> Iterator[Sentence]:
    if asked.feedback:
        yield asked.feedback.sentence
    yield _question(asked)


def _question(asked: Ask) -> Sentence:
    if not asked.about:
        return asked.question
    return Sentence(_ABOUT, {"about": asked.about, "question": asked.question})


def done(ended: Done, language: Language) -> str:
    """How the talk ended, and what is left, a line each."""
    return "\n".join(
        line if isinstance(line, str) else format_value(line, language)
        for line in _ending(ended, language)
    )


def _ending(ended: Done, language: Language) -> Iterator[Sentence | Text | str]:
    if ended.policy is None:
        yield _NO_WISH
        return
    facts = {"objective": ended.policy.objective.statement}
    missing = tuple(finding.question for finding in ended.report.errors)
    yield Sentence(_TAKES_SHAPE if missing else _STANDS, facts)
    if ended.goal_type in ADVICE:
        yield ADVICE[ended.goal_type]
    parked = tuple(_question(asked) for asked in ended.parked)
    also = tuple(finding.question for finding in ended.report.warnings)
    said: set[str] = set()
    for heading, questions in ((_MISSING, missing), (_PARKED, parked), (_ALSO, also)):
        fresh = [
            line for one in questions if (line := f"  {format_value(one, language)}") not in said
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
    facts = {"question": one.question, "better": _question(one.better)}
    return format_value(Sentence(_BETTER, facts), language)
