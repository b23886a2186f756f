"""What the coach notices about an answer, said kindly before the question comes again."""

from __future__ import annotations

from attrs import frozen

from smartgoals.text import Sentence, Text
from smartgoals.values.label_enum import LabelEnum


class FeedbackKind(LabelEnum):
    """Why an answer did not settle the question."""

    SILENT = "silent"
    ASKING_BACK = "asking back"
    NOT_KNOWING = "not knowing"
    EVASIVE = "evasive"
    AVOIDING = "avoiding"
    CIRCULAR = "circular"
    CONTRADICTING = "contradicting"
    A_MEANS = "a means"
    PARTIAL = "partial"
    OTHER_TOOL = "other tool"


@frozen
class Feedback:
    """A notice and the words for it."""

    kind: FeedbackKind
    sentence: Sentence


def feedback(notice: FeedbackKind, text: Text, **facts: object) -> Feedback:
    """A remark of a topic's own."""
    return Feedback(notice, Sentence(text, facts))


SILENT = feedback(
    FeedbackKind.SILENT,
    Text(en="Take your time.", fr="Prenez votre temps."),
)
NOT_KNOWING = feedback(
    FeedbackKind.NOT_KNOWING,
    Text(
        en="You need not know it exactly. Whatever comes to mind will do.",
        fr="Inutile de le savoir exactement. Ce qui vous vient suffira.",
    ),
)
EVASIVE = feedback(
    FeedbackKind.EVASIVE,
    Text(
        en="That leaves every door open. If you had to choose one today?",
        fr="Cela laisse toutes les portes ouvertes. S'il fallait en choisir une aujourd'hui ?",
    ),
)
AVOIDING = feedback(
    FeedbackKind.AVOIDING,
    Text(
        en="That is still something you leave behind. Look at where you arrive.",
        fr="C'est encore ce que vous quittez. Regardez plutôt où vous arrivez.",
    ),
)
CIRCULAR = feedback(
    FeedbackKind.CIRCULAR,
    Text(
        en="Those are nearly the words you used before. One step further?",
        fr="Ce sont presque vos mots de tout à l'heure. Un pas plus loin ?",
    ),
)
A_MEANS = feedback(
    FeedbackKind.A_MEANS,
    Text(
        en="That is how you would do it, and it may be a good way. I am asking what it is for.",
        fr="C'est une façon d'y arriver, peut-être bonne. Je demande à quoi elle sert.",
    ),
)

GO_ON = feedback(
    FeedbackKind.PARTIAL,
    Text(en="Thank you, that is part of it.", fr="Merci, c'est une partie de la réponse."),
)

ASKED_BACK = Text(
    en="A fair question. I ask because your answer could sound like this: “{example}”",
    fr="Bonne question. Je demande parce qu'une réponse peut ressembler à ceci : « {example} »",
)
"""Said when the client asks back; the example is the topic's."""
