"""Interpreting one answer: which dialogue act it is, and what it changes in the draft."""

from __future__ import annotations

from attrs import evolve, frozen

from smartgoals.coaching.absorption import absorb
from smartgoals.coaching.draft import Draft
from smartgoals.coaching.feedback import ASIDES, BESIDE, Feedback
from smartgoals.coaching.topic import Topic
from smartgoals.coaching.turn import Expects
from smartgoals.coaching.understanding.dialogue_acts import DialogueAct, SpokenAct, classify
from smartgoals.coaching.understanding.names import owner_name
from smartgoals.coaching.understanding.phrases import is_no_more, is_only_a_date, is_only_figures
from smartgoals.coaching.understanding.utterance import Utterance
from smartgoals.values.language import Language


@frozen(kw_only=True)
class Interpretation:
    """What an utterance was taken for.

    Attributes:
        act: The dialogue act.
        utterance: The words that are left to be filed.
        draft: The draft afterwards.
        feedback: Why the question was not settled, if it was not.
        no_more: Whether the client says that there is nothing (more) to say on the topic.
    """

    act: DialogueAct
    utterance: Utterance
    draft: Draft
    feedback: Feedback | None = None
    no_more: bool = False


def interpret(
    topic: Topic, utterance: Utterance, draft: Draft, about: str = "", *, question: str = ""
) -> Interpretation:
    """What an utterance is, and the draft after it.

    Args:
        topic: What was asked about.
        utterance: What was said.
        draft: What was understood before.
        about: The key of the noun that was asked about, where there are several.
        question: The words of the question, to tell an echo of it from a question back.
    """
    if topic.may_be_empty and is_no_more(utterance):
        return Interpretation(
            act=DialogueAct.ANSWER, utterance=utterance, draft=draft, no_more=True
        )
    spoken = dialogue_act(topic, utterance, question)
    said = evolve(utterance, text=spoken.content)
    if not spoken.content:
        example = topic.example.written_in(utterance.language)
        noticed = ASIDES.get(spoken.act)
        if noticed:
            noticed = evolve(noticed, sentence=evolve(noticed.sentence, facts={"example": example}))
        return Interpretation(act=spoken.act, utterance=said, draft=draft, feedback=noticed)
    if topic.may_be_empty and is_no_more(said):
        return Interpretation(act=DialogueAct.ANSWER, utterance=said, draft=draft, no_more=True)
    filled = fill(topic, said, draft, about)
    if isinstance(filled, Feedback):
        grown = absorb(said, draft, topic.name)
        return Interpretation(act=spoken.act, utterance=said, draft=grown, feedback=filled)
    return Interpretation(act=spoken.act, utterance=said, draft=absorb(said, filled, topic.name))


def fill(topic: Topic, utterance: Utterance, draft: Draft, about: str) -> Draft | Feedback:
    """The draft with an answer filed under its topic, or why it cannot be.

    Args:
        topic: What was asked about.
        utterance: The words to be filed.
        draft: What was understood before.
        about: The key of the noun that was asked about, where there are several.
    """
    wordy = topic.expects in {Expects.TEXT, Expects.LIST} and topic.name != "wish"
    if wordy and (is_only_a_date(utterance) or is_only_figures(utterance)):
        return BESIDE
    if wordy and topic.name not in _ABOUT_PEOPLE and names_only(utterance, draft):
        return BESIDE
    return topic.fill(utterance, draft, about)


_ABOUT_PEOPLE = frozenset({"who", "audience"})


def names_only(utterance: Utterance, draft: Draft) -> bool:
    """Whether an answer is nothing but the name of somebody who was named before.

    Args:
        utterance: What was said.
        draft: What was understood before.
    """
    return owner_name(utterance.text) == utterance.said and any(
        person.name == utterance.said for person in draft.people
    )


def dialogue_act(topic: Topic, utterance: Utterance, question: str = "") -> SpokenAct:
    """The dialogue act; short phrases of the other language are known too.

    Args:
        topic: What was asked about: where a choice of several is asked for, "both" is an answer.
        utterance: What was said.
        question: The words of the question.
    """
    counts = topic.name == "measure"
    spoken = classify(utterance, question=question, counts=counts)
    if spoken.act is DialogueAct.EVASION and topic.multiple:
        return SpokenAct(DialogueAct.ANSWER, utterance.said)
    if spoken.act is DialogueAct.ANSWER and spoken.content == utterance.said:
        other: Language = "fr" if utterance.language == "en" else "en"
        foreign = classify(evolve(utterance, language=other), question=question, counts=counts)
        if not foreign.content and foreign.act in _UNDERSTOOD_IN_BOTH:
            return foreign
    return spoken


_UNDERSTOOD_IN_BOTH = frozenset(
    {
        DialogueAct.DISTRESS,
        DialogueAct.STOP,
        DialogueAct.EXPLAIN,
        DialogueAct.REPEAT,
        DialogueAct.NOT_KNOWING,
        DialogueAct.COMPLAINT,
        DialogueAct.ABUSE,
    }
)
"""Acts that are understood in either language, whatever the language of the talk."""
