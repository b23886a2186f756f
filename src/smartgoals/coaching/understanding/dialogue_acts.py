"""Dialogue acts: what kind of speech an utterance is, before anything of it is filed.

The acts follow the tradition of Austin (1962) and of ISO 24617-2 for dialogue annotation, reduced to
what a coach must tell apart. An utterance may hold several: "I don't know. Half of it?" is a doubt and
an answer. `classify` gives the act that decides the coach's next move and the words left to be filed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import frozen

from smartgoals.coaching.lexicon import acts
from smartgoals.coaching.understanding.sentences import sentences
from smartgoals.coaching.understanding.utterance import Utterance, tidy
from smartgoals.reading.normalize import normalize
from smartgoals.values.label_enum import LabelEnum
from smartgoals.values.language import Language


class DialogueAct(LabelEnum):
    """What somebody does by saying something."""

    ANSWER = "answer"
    SILENCE = "silence"
    NOT_KNOWING = "not knowing"
    EVASION = "evasion"
    QUESTION = "question"
    REPEAT = "repeat"
    EXPLAIN = "explain"
    ALREADY_SAID = "already said"
    REJECTION = "rejection"
    COMPLAINT = "complaint"
    JOKE = "joke"
    ABUSE = "abuse"
    GO_BACK = "go back"
    STOP = "stop"
    DISTRESS = "distress"


@frozen
class SpokenAct:
    """The act that decides what the coach does next, and what is left to be understood as an answer.

    Attributes:
        act: The dialogue act.
        content: The client's words without those that only carry the act; empty where nothing is left.
    """

    act: DialogueAct
    content: str = ""


_LETTERS = re.compile(r"[a-z]")


def classify(utterance: Utterance, *, question: str = "", counts: bool = False) -> SpokenAct:
    """The dialogue act of an utterance and the words left to be filed.

    Args:
        utterance: What the client said.
        question: What the coach asked; its words repeated with a question mark are an echo.
        counts: Whether a question like "how many come back?" is an answer here, because a measure is
            asked for.

    >>> from datetime import date
    >>> def act(text):
    ...     spoken = classify(Utterance(text=text, language="en", today=date(2026, 1, 12)))
    ...     return spoken.act.value, spoken.content
    >>> act("31 October 2026, all right?")
    ('answer', '31 October 2026')
    >>> act("I don't know. Half of it?")
    ('answer', 'Half of it')
    >>> act("What do you mean by purpose?")
    ('explain', '')
    """
    if not utterance.said:
        return SpokenAct(DialogueAct.SILENCE)
    language = utterance.language
    if re.search(acts.DISTRESS[language], utterance.plain):
        return SpokenAct(DialogueAct.DISTRESS)
    spoken = sentences(utterance.text)
    if len(utterance.text.strip().splitlines()) > 1:
        return SpokenAct(DialogueAct.ANSWER, utterance.text.strip())
    asked = _plain(question)
    spoken_acts = tuple(_act(text, language, asked, counts=counts) for text in spoken.parts)
    if {act.act for act in spoken_acts} & {DialogueAct.QUESTION, DialogueAct.EXPLAIN}:
        spoken_acts = tuple(
            SpokenAct(DialogueAct.SILENCE) if text.endswith("?") and act.content else act
            for text, act in zip(spoken.parts, spoken_acts, strict=True)
        )
    content = spoken.joined(act.content for act in spoken_acts)
    other = [act.act for act in spoken_acts if act.act is not DialogueAct.ANSWER]
    decisive = max(other, key=_WEIGHT.index, default=DialogueAct.ANSWER)
    if decisive is DialogueAct.STOP:
        return SpokenAct(decisive, content)
    if content:
        return SpokenAct(DialogueAct.ANSWER, content)
    return SpokenAct(decisive)


def _act(text: str, language: Language, question: str, *, counts: bool) -> SpokenAct:
    """The act of one sentence."""
    stated = acts.TAG.sub("", text)
    plain = _plain(stated)
    if not plain:
        return SpokenAct(DialogueAct.SILENCE)
    for act, patterns in _WHOLE:
        if re.fullmatch(patterns[language], plain):
            return SpokenAct(act)
    if re.search(acts.ABUSE[language], plain):
        return SpokenAct(DialogueAct.ABUSE)
    asks = stated.rstrip(" \"'»”").endswith("?")
    if asks and _is_echo(plain, question):
        return SpokenAct(DialogueAct.SILENCE)
    is_measure = counts and re.match(acts.COUNTING[language], plain)
    if asks and not is_measure and re.match(acts.INTERROGATIVE[language], plain):
        return SpokenAct(DialogueAct.QUESTION)
    return _answer(stated, language)


def _answer(stated: str, language: Language) -> SpokenAct:
    """A sentence that answers, without a doubt or a reminder in front of it."""
    bare = acts.ASIDE_WITHIN.sub("", acts.LEAD.sub("", stated.strip()))
    said = acts.TRAILING.sub("", tidy(bare).rstrip("? "))
    for act, patterns in (
        (DialogueAct.ALREADY_SAID, acts.ALREADY),
        (DialogueAct.NOT_KNOWING, acts.UNKNOWN),
    ):
        place = _end_of_lead(said, patterns[language])
        if place is not None:
            rest = tidy(acts.LEAD.sub("", said[place:].lstrip(" ,:;–—-")))
            doubts = act is DialogueAct.NOT_KNOWING
            evades = doubts and re.fullmatch(acts.EVASIVE[language], _plain(rest)) is not None
            return SpokenAct(DialogueAct.ANSWER, rest) if rest and not evades else SpokenAct(act)
    return SpokenAct(DialogueAct.ANSWER, said) if said else SpokenAct(DialogueAct.SILENCE)


def _end_of_lead(said: str, pattern: str) -> int | None:
    """Where an opening of the pattern ends, if a comma, a colon or a dash follows it."""
    for mark in re.finditer(r"[,:;–—]", said):
        if re.fullmatch(pattern, _plain(said[: mark.start()])):
            return mark.start()
    return None


def _is_echo(plain: str, question: str) -> bool:
    """Whether a short question only repeats words of the coach's question."""
    spoken, asked = _stems(plain), _stems(question)
    return bool(spoken) and len(spoken & asked) >= 0.6 * len(spoken)


def _stems(text: str) -> set[str]:
    return {word[:4] for word in re.findall(r"[a-z0-9]+", text) if len(word) > 3}  # noqa: PLR2004


def _plain(text: str) -> str:
    plain = normalize(tidy(text)).text.rstrip(" ?!.…")
    return plain if _LETTERS.search(plain) or any(sign.isdigit() for sign in plain) else ""


_WHOLE: tuple[tuple[DialogueAct, Mapping[Language, str]], ...] = (
    (DialogueAct.STOP, acts.STOP),
    (DialogueAct.GO_BACK, acts.GO_BACK),
    (DialogueAct.REPEAT, acts.REPEAT),
    (DialogueAct.EXPLAIN, acts.EXPLAIN),
    (DialogueAct.ALREADY_SAID, acts.ALREADY),
    (DialogueAct.REJECTION, acts.REJECTION),
    (DialogueAct.COMPLAINT, acts.COMPLAINT),
    (DialogueAct.JOKE, acts.JOKE),
    (DialogueAct.NOT_KNOWING, acts.UNKNOWN),
    (DialogueAct.EVASION, acts.EVASIVE),
)
"""Acts that fill a sentence wholly, the first that fits."""

_WEIGHT = (
    DialogueAct.SILENCE,
    DialogueAct.NOT_KNOWING,
    DialogueAct.EVASION,
    DialogueAct.JOKE,
    DialogueAct.QUESTION,
    DialogueAct.EXPLAIN,
    DialogueAct.REPEAT,
    DialogueAct.ALREADY_SAID,
    DialogueAct.COMPLAINT,
    DialogueAct.ABUSE,
    DialogueAct.REJECTION,
    DialogueAct.GO_BACK,
    DialogueAct.STOP,
)
"""Where an utterance holds several acts and no answer, the last of these decides."""
