"""What the coach notices about an answer, said kindly before the question comes again."""

from __future__ import annotations

from attrs import frozen

from smartgoals.text import Sentence, Text
from smartgoals.values.label_enum import LabelEnum


class Notice(LabelEnum):
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
class Remark:
    """A notice and the words for it."""

    notice: Notice
    sentence: Sentence


def remark(notice: Notice, text: Text, **facts: object) -> Remark:
    """A remark of a topic's own."""
    return Remark(notice, Sentence(text, facts))


SILENT = remark(
    Notice.SILENT,
    Text(en="Take your time.", fr="Prenez votre temps."),
)
NOT_KNOWING = remark(
    Notice.NOT_KNOWING,
    Text(
        en="You need not know it exactly. Whatever comes to mind will do.",
        fr="Inutile de le savoir exactement. Ce qui vous vient suffira.",
    ),
)
EVASIVE = remark(
    Notice.EVASIVE,
    Text(
        en="That leaves every door open. If you had to choose one today?",
        fr="Cela laisse toutes les portes ouvertes. S'il fallait en choisir une aujourd'hui ?",
    ),
)
AVOIDING = remark(
    Notice.AVOIDING,
    Text(
        en="That is still something you leave behind. Look at where you arrive.",
        fr="C'est encore ce que vous quittez. Regardez plutôt où vous arrivez.",
    ),
)
CIRCULAR = remark(
    Notice.CIRCULAR,
    Text(
        en="Those are nearly the words you used before. One step further?",
        fr="Ce sont presque vos mots de tout à l'heure. Un pas plus loin ?",
    ),
)
A_MEANS = remark(
    Notice.A_MEANS,
    Text(
        en="That is how you would do it, and it may be a good way. I am asking what it is for.",
        fr="C'est une façon d'y arriver, peut-être bonne. Je demande à quoi elle sert.",
    ),
)

GO_ON = remark(
    Notice.PARTIAL,
    Text(en="Thank you, that is part of it.", fr="Merci, c'est une partie de la réponse."),
)

ASKED_BACK = Text(
    en="A fair question. I ask because your answer could sound like this: “{example}”",
    fr="Bonne question. Je demande parce qu'une réponse peut ressembler à ceci : « {example} »",
)
"""Said when the client asks back; the example is the topic's."""
