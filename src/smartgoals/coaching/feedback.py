"""What the coach notices about an answer, said before the question comes again."""

from __future__ import annotations

from collections.abc import Mapping

from smartgoals.coaching.understanding.dialogue_acts import DialogueAct
from smartgoals.text import Sentence, Text
from smartgoals.values.frozen import frozen
from smartgoals.values.label_enum import LabelEnum


class FeedbackKind(LabelEnum):
    """Why an answer did not settle the question, or what the coach makes of an aside."""

    SILENT = "silent"
    ASKING_BACK = "asking back"
    REPEATING = "repeating"
    NOT_KNOWING = "not knowing"
    EVASIVE = "evasive"
    ALREADY_SAID = "already said"
    REJECTING = "rejecting"
    COMPLAINING = "complaining"
    JOKING = "joking"
    OFFENDING = "offending"
    CORRECTING = "correcting"
    RESUMING = "resuming"
    IN_DISTRESS = "in distress"
    AVOIDING = "avoiding"
    CIRCULAR = "circular"
    CONTRADICTING = "contradicting"
    IMPLAUSIBLE = "implausible"
    A_MEANS = "a means"
    PARTIAL = "partial"
    OTHER_TOOL = "other tool"


@frozen
class Feedback:
    """What was noticed, and the words for it.

    Attributes:
        kind: What was noticed.
        sentence: How the coach says it.
        others: Other ways of saying it, for the next time.
    """

    kind: FeedbackKind
    sentence: Sentence
    others: tuple[Text, ...] = ()

    def not_among(self, said: tuple[Text, ...]) -> Feedback | None:
        """The same in words that were not used yet; None when there are none left.

        Args:
            said: The texts that were used.
        """
        for text in (self.sentence.text, *self.others):
            if text not in said:
                return Feedback(self.kind, Sentence(text, dict(self.sentence.facts)), self.others)
        return None


def feedback(kind: FeedbackKind, *texts: Text, **facts: object) -> Feedback:
    """Feedback of a topic's own.

    Args:
        kind: What was noticed.
        texts: Ways of saying it; the first is said first.
        facts: What fills the texts.
    """
    return Feedback(kind, Sentence(texts[0], facts), texts[1:])


EVASIVE = feedback(
    FeedbackKind.EVASIVE,
    Text(
        en="That leaves every door open. Suppose you had to choose today.",
        fr="Cela laisse toutes les portes ouvertes. Supposons qu'il faille choisir aujourd'hui.",
    ),
    Text(
        en="Fair enough. Suppose it were up to you alone.",
        fr="Je comprends. Supposons que cela ne tienne qu'à vous.",
    ),
    Text(en="Take your best guess.", fr="Dites ce qui vous paraît le plus juste."),
    Text(en="Even a rough answer helps.", fr="Même une réponse approximative aide."),
    Text(
        en="Choose something for now; we can change it later.",
        fr="Choisissez pour l'instant ; on pourra toujours changer.",
    ),
)
AVOIDING = feedback(
    FeedbackKind.AVOIDING,
    Text(
        en="That is still what you want to leave behind. Let us look at what you want to see.",
        fr="C'est encore ce que vous voulez quitter. Regardons ce que vous voulez voir.",
    ),
)
CIRCULAR = feedback(
    FeedbackKind.CIRCULAR,
    Text(
        en="Those are nearly the words you used before; let us look behind them.",
        fr="Ce sont presque vos mots de tout à l'heure ; regardons ce qu'il y a derrière.",
    ),
    Text(en="Let us go one step further.", fr="Allons un pas plus loin."),
)
A_MEANS = feedback(
    FeedbackKind.A_MEANS,
    Text(
        en="That is how you would go about it, and it may be a good way. I would like to know what it is for.",
        fr="C'est une façon de faire, peut-être la bonne. J'aimerais savoir à quoi elle sert.",
    ),
    Text(
        en="I note the way. I am after the reason for it.",
        fr="Je retiens la manière. C'est la raison qui m'intéresse.",
    ),
)
GO_ON = feedback(
    FeedbackKind.PARTIAL,
    Text(en="Thank you, that is part of it.", fr="Merci, c'est une partie de la réponse."),
    Text(en="Good, we are getting there.", fr="Bien, nous avançons."),
    Text(en="Thank you. One thing is still missing.", fr="Merci. Il manque encore une chose."),
)
BESIDE = feedback(
    FeedbackKind.PARTIAL,
    Text(en="Let us come back to the question.", fr="Revenons à la question."),
    Text(en="And to my question:", fr="Et pour ma question :"),
)
TWO_VERSIONS = feedback(
    FeedbackKind.CONTRADICTING,
    Text(
        en="Earlier you said {old}, and now {new}.",
        fr="Vous aviez dit {old}, et maintenant {new}.",
    ),
    Text(
        en="I have {old} in my notes and now hear {new}.",
        fr="J'ai noté {old}, et j'entends maintenant {new}.",
    ),
)
CORRECTED = feedback(
    FeedbackKind.CORRECTING,
    Text(en="Thank you for putting that right.", fr="Merci, je corrige."),
    Text(en="Corrected.", fr="C'est corrigé."),
    Text(en="Right, I have changed that.", fr="Entendu, c'est modifié."),
)
NOTHING_TO_CORRECT = feedback(
    FeedbackKind.CORRECTING,
    Text(
        en="I do not find “{old}” in my notes. Tell me which point you mean, or let us go on.",
        fr="Je ne trouve pas « {old} » dans mes notes. Dites-moi de quel point il s'agit, ou continuons.",
    ),
)
REMOVED = feedback(
    FeedbackKind.REJECTING,
    Text(en="You are right, I have taken it out.", fr="Vous avez raison, je l'enlève."),
    Text(en="Understood, it is gone.", fr="Entendu, c'est retiré."),
)
RESUMED = feedback(
    FeedbackKind.RESUMING,
    Text(en="Good to have you back.", fr="Content de vous retrouver."),
    Text(en="Let us go on.", fr="Reprenons."),
)
IN_DISTRESS = feedback(
    FeedbackKind.IN_DISTRESS,
    Text(
        en="I am sorry you are going through this. Thank you for saying it; it matters more than any goal,"
        " so let us leave the questions here. I am only a program and cannot help with this as a person"
        " can. Please talk to somebody now: someone you trust, your doctor, or a crisis line in your"
        " country (116 123 in the UK and Ireland, 988 in the US and Canada). If you are in danger, call"
        " the emergency number: 112, 999 or 911.",
        fr="Je suis désolé que vous traversiez cela. Merci de l'avoir dit ; c'est plus important que"
        " n'importe quel objectif, alors laissons les questions de côté. Je ne suis qu'un programme et ne"
        " peux pas vous aider comme le ferait une personne. Parlez à quelqu'un maintenant : un proche,"
        " votre médecin, ou une ligne d'écoute (en France le 3114, jour et nuit ; en Belgique le 107 ;"
        " en Suisse le 143). En cas de danger, appelez le 112 ou le 15.",
    ),
    Text(
        en="What you say matters. Please do not stay alone with it: call somebody you trust or a crisis"
        " line now. The goal can wait; everything is kept.",
        fr="Ce que vous dites compte. Ne restez pas seul avec cela : appelez un proche ou une ligne"
        " d'écoute maintenant. L'objectif peut attendre ; tout est gardé.",
    ),
)

ASIDES: Mapping[DialogueAct, Feedback] = {
    DialogueAct.SILENCE: feedback(
        FeedbackKind.SILENT,
        Text(en="Take your time.", fr="Prenez votre temps."),
        Text(en="There is no hurry.", fr="Rien ne presse."),
        Text(en="A word or two is enough.", fr="Un mot ou deux suffisent."),
    ),
    DialogueAct.NOT_KNOWING: feedback(
        FeedbackKind.NOT_KNOWING,
        Text(
            en="You need not know it exactly. Whatever comes to mind will do.",
            fr="Inutile de le savoir exactement. Ce qui vous vient suffira.",
        ),
        Text(
            en="That is all right. A rough idea is enough, for example: “{example}”",
            fr="Ce n'est pas grave. Une idée approximative suffit, par exemple : « {example} »",
        ),
        Text(
            en="Then let us try it another way.",
            fr="Alors prenons la question autrement.",
        ),
        Text(
            en="Nobody has all the answers at once.",
            fr="On n'a jamais toutes les réponses d'un coup.",
        ),
    ),
    DialogueAct.EVASION: EVASIVE,
    DialogueAct.QUESTION: feedback(
        FeedbackKind.ASKING_BACK,
        Text(
            en="A fair question. I ask because your answer could sound like this: “{example}”",
            fr="Bonne question. Une réponse pourrait ressembler à ceci : « {example} »",
        ),
        Text(
            en="That one I cannot answer for you; you know it best.",
            fr="Je ne peux pas y répondre à votre place ; c'est vous qui savez.",
        ),
        Text(en="I would rather hear it from you.", fr="J'aimerais l'entendre de vous."),
    ),
    DialogueAct.EXPLAIN: feedback(
        FeedbackKind.ASKING_BACK,
        Text(
            en="Let me put it differently. Somebody else answered: “{example}”",
            fr="Je reformule. Quelqu'un d'autre a répondu : « {example} »",
        ),
        Text(
            en="Sorry, that was not clear. An answer may be as short as: “{example}”",
            fr="Pardon, ce n'était pas clair. Une réponse peut être aussi courte que : « {example} »",
        ),
    ),
    DialogueAct.REPEAT: feedback(
        FeedbackKind.REPEATING,
        Text(en="Of course.", fr="Bien sûr."),
        Text(en="Gladly.", fr="Volontiers."),
        Text(en="Once more:", fr="Encore une fois :"),
    ),
    DialogueAct.ALREADY_SAID: feedback(
        FeedbackKind.ALREADY_SAID,
        Text(
            en="I am sorry, I must have missed it. Please say it once more, in a few words.",
            fr="Pardon, cela m'a échappé. Redites-le-moi en quelques mots.",
        ),
        Text(
            en="Excuse me for asking again; I did not catch it.",
            fr="Excusez-moi d'insister ; je ne l'ai pas noté.",
        ),
    ),
    DialogueAct.COMPLAINT: feedback(
        FeedbackKind.COMPLAINING,
        Text(
            en="I understand, and thank you for your patience. We can pass over a question or stop at any"
            " time; just say “stop”.",
            fr="Je comprends, et merci de votre patience. On peut passer une question ou s'arrêter à tout"
            " moment ; dites simplement « stop ».",
        ),
        Text(
            en="You are right, it is a lot. I will be brief.",
            fr="Vous avez raison, cela fait beaucoup. Je serai bref.",
        ),
        Text(
            en="I hear you. We stop whenever you say so.",
            fr="Je vous entends. On s'arrête dès que vous le dites.",
        ),
    ),
    DialogueAct.JOKE: feedback(
        FeedbackKind.JOKING,
        Text(
            en="You made me smile. And seriously?", fr="Vous me faites sourire. Et sérieusement ?"
        ),
        Text(en="Good one. Back to you:", fr="Bien trouvé. Revenons à vous :"),
    ),
    DialogueAct.ABUSE: feedback(
        FeedbackKind.OFFENDING,
        Text(
            en="I seem to have annoyed you; that was not my intention. We can go on or stop, as you like.",
            fr="Je vous ai agacé, ce n'était pas mon intention. On continue ou on s'arrête, comme vous"
            " voulez.",
        ),
        Text(
            en="I will stay polite, and I am still here to help.",
            fr="Je reste courtois, et toujours à votre disposition.",
        ),
    ),
    DialogueAct.REJECTION: REMOVED,
}
"""What the coach says to each dialogue act that is no answer; `{example}` is the topic's."""

ASIDE_ACTS = frozenset(
    {
        DialogueAct.QUESTION,
        DialogueAct.EXPLAIN,
        DialogueAct.REPEAT,
        DialogueAct.COMPLAINT,
        DialogueAct.JOKE,
        DialogueAct.ABUSE,
        DialogueAct.ALREADY_SAID,
    }
)
"""Acts that are no attempt to answer, so that the question is not spent on them."""
