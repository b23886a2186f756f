"""Two versions of one thing: a later answer that contradicts what is known is put beside it."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from attrs import evolve, frozen

from smartgoals.coaching.absorption import is_near
from smartgoals.coaching.draft import Draft
from smartgoals.coaching.feedback import TWO_VERSIONS, Feedback
from smartgoals.coaching.interpretation import Interpretation
from smartgoals.coaching.lexicon import answers
from smartgoals.coaching.topics.wording import words
from smartgoals.coaching.turn import Ask
from smartgoals.coaching.understanding.numbers import figures
from smartgoals.coaching.understanding.phrases import is_about_now
from smartgoals.coaching.understanding.utterance import Utterance
from smartgoals.model.measure import Target
from smartgoals.text import Sentence, Text
from smartgoals.values.amount import to_plain_string
from smartgoals.values.language import Language

WHICH_HOLDS = Text(en="Which one holds?", fr="Lequel est le bon ?")
"""What is asked when there are two versions."""
_LEVELS = Text(en="from {low} to {high}", fr="de {low} à {high}")
_A_PAIR = 2


@frozen(kw_only=True)
class TwoVersions:
    """What was said before and what is said now.

    Attributes:
        topic: The topic that is asked again.
        old: What was said before: a day, or two levels.
        new: What is said now.
        choices: Both in words, the earlier first.
    """

    topic: str
    old: date | Sentence
    new: date | Sentence
    choices: tuple[str, str]

    def put(self, used: tuple[Text, ...]) -> Feedback:
        """Both versions side by side, in words that were not used yet where there are any.

        Args:
            used: The texts that were used.
        """
        facts = {"old": self.old, "new": self.new}
        said = evolve(TWO_VERSIONS, sentence=evolve(TWO_VERSIONS.sentence, facts=facts))
        return said.not_among(used) or said

    def asked(self, ask: Ask, used: tuple[Text, ...]) -> Ask:
        """A question that puts both versions to the client.

        Args:
            ask: The question that asks for the field again.
            used: The texts that were used.
        """
        return evolve(
            ask, question=Sentence(WHICH_HOLDS), choices=self.choices, feedback=self.put(used)
        )


def two_versions(draft: Draft, ask: Ask, heard: Interpretation) -> TwoVersions | None:
    """Two versions of the deadline or of the figures, where an answer to another question has one.

    Args:
        draft: What was understood before.
        ask: The question.
        heard: What the answer was taken for.
    """
    if draft.policy is None or heard.feedback:
        return None
    return _two_deadlines(draft, ask, heard.utterance) or _two_targets(draft, ask, heard)


def _two_deadlines(draft: Draft, ask: Ask, utterance: Utterance) -> TwoVersions | None:
    old, new = draft.objective.deadline, utterance.deadline
    if ask.topic not in _WITH_A_DAY or utterance.reading.within is not None:
        return None
    if old is None or new is None or old == new or not is_near(new, utterance.today):
        return None
    choices = (old.isoformat(), new.isoformat())
    return TwoVersions(topic="deadline", old=old, new=new, choices=choices)


def _two_targets(draft: Draft, ask: Ask, heard: Interpretation) -> TwoVersions | None:
    old, filed = draft.objective.target, heard.draft.objective.target
    if ask.topic not in _WITH_FIGURES or old is None or not old.known or filed != old:
        return None
    said = _levels_said(ask.topic, heard.utterance, old)
    known = (old.baseline, old.value)
    if said is None or said == known:
        return None
    sides = [Sentence(_LEVELS, {"low": low, "high": high}) for low, high in (known, said)]
    first, second = (_written(side, heard.utterance.language) for side in sides)
    return TwoVersions(topic="figures", old=sides[0], new=sides[1], choices=(first, second))


def _levels_said(
    topic: str, utterance: Utterance, target: Target
) -> tuple[Decimal | None, Decimal | None] | None:
    """The levels of the objective that an answer names; figures about other things are none."""
    reconsiders = re.search(answers.RECONSIDERS, utterance.plain) is not None
    named = topic in _ABOUT_THE_END and words(target.measure.name) & words(utterance.said)
    if not reconsiders and not named:
        return None
    found = [figure.amount for figure in figures(utterance)]
    if len(found) == _A_PAIR and re.search(answers.FROM_TO, utterance.plain):
        return found[0], found[1]
    if len(found) != 1:
        return None
    if is_about_now(utterance):
        return found[0], target.value
    wished = re.search(answers.WISHED_FOR[utterance.language], utterance.plain)
    return (target.baseline, found[0]) if wished else None


def _written(side: Sentence, language: Language) -> str:
    plain = {
        name: to_plain_string(value) for name, value in side.facts if isinstance(value, Decimal)
    }
    return side.text.written_in(language).format(**plain)


def chosen_version(text: str, ask: Ask, language: Language) -> str:
    """The version an answer points at, in words; what points at none stays as it was said.

    Args:
        text: What was said.
        ask: The question, with both versions as its choices.
        language: "en" or "fr".
    """
    if not ask.revising or ask.topic not in {"deadline", "figures"} or len(ask.choices) != _A_PAIR:
        return text
    plain = Utterance(text=text, language=language, today=date.max).plain
    for version, patterns in zip(ask.choices, (answers.THE_OLD, answers.THE_NEW), strict=True):
        if re.fullmatch(patterns[language], plain):
            return version
    return text


_WITH_A_DAY = frozenset({"measure", "figures", "because", "realistic", "commitment"})
"""Topics in which a day that is named is the objective's deadline."""
_ABOUT_THE_END = frozenset({"purpose", "ladder", "because", "audience", "source", "deadline"})
"""Topics in which figures beside the words of the measure are the objective's; elsewhere others' are told."""
_WITH_FIGURES = frozenset(
    {
        *("purpose", "ladder", "because", "audience", "source", "deadline", "realistic"),
        *("strengths", "improvements", "problem", "evidence", "approach", "lasting"),
    }
)
"""Topics in which a level that is named may be the objective's."""
