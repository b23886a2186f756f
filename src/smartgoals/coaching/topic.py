"""A topic: something the coach may ask about, with the slots of the draft that an answer fills."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from attrs import field, frozen

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.feedback import Feedback
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.turn import MAX_ATTEMPTS, Expects
from smartgoals.coaching.understanding.utterance import Utterance
from smartgoals.model.profile import Profile
from smartgoals.rules.finding import Finding
from smartgoals.text import Text, as_facts
from smartgoals.values.language import Language


def _texts(given: Text | Iterable[Text]) -> tuple[Text, ...]:
    return (given,) if isinstance(given, Text) else tuple(given)


@frozen
class Slot:
    """One place in the draft that a topic would fill (slot filling).

    Attributes:
        about: The key of the noun asked about, where there are several.
        label: What that noun says.
        facts: What fills the topic's own question.
        again: The question of a second try, where the state of this slot has one of its own.
        choices: What may be chosen here.
    """

    about: str = ""
    label: str = ""
    facts: tuple[tuple[str, object], ...] = field(default=(), converter=as_facts)
    again: Text | None = field(default=None, kw_only=True)
    choices: tuple[str, ...] = field(default=(), kw_only=True)


@frozen(kw_only=True)
class DraftReview:
    """What a topic may look at.

    Attributes:
        draft: What has been understood so far.
        language: The language of the talk.
        findings: What the rules found in the draft.
        profile: The thresholds of the rules.
    """

    draft: Draft
    language: Language = "en"
    findings: tuple[Finding, ...] = ()
    profile: Profile = Profile()

    def found(self, *codes: str) -> tuple[Finding, ...]:
        """The findings of some rules.

        Args:
            codes: The codes of the rules.
        """
        return tuple(finding for finding in self.findings if finding.code in codes)


FindSlots: TypeAlias = Callable[[DraftReview], Iterable[Slot]]
FillSlot: TypeAlias = Callable[[Utterance, Draft, str], Draft | Feedback]
ClearSlot: TypeAlias = Callable[[Draft, str], Draft]


@frozen(kw_only=True)
class Topic:
    """One row of the coach's agenda.

    Attributes:
        name: A short name.
        phase: The phase in which it is asked.
        codes: The rules whose findings the answer settles; where one of them has found something, the
            question of the first of them is asked.
        asks: The question where that rule is content, or where the topic has its own.
        again: The questions of later tries, in order.
        example: What an answer may look like.
        own_question: Whether it never uses the question of a rule.
        multiple: Whether "both" is an answer, because a choice of several is asked for.
        may_be_empty: Whether "nothing" is an answer.
        expects: The sort of answer it waits for.
        once: Whether any answer that is understood closes it, whatever else is in the draft.
        attempts: How often it is asked before it is put aside.
        fields: The fields of the draft it fills, as `Interview.revise` knows them.
        depends_on: The topics to be closed first.
        find_slots: The places in the draft that are still to be filled.
        fill: The draft with an answer filed, or why it cannot be.
        clear: The draft without what this topic filled; None where nothing has to be cleared first.
    """

    name: str
    phase: Phase
    codes: tuple[str, ...] = ()
    asks: Text
    again: tuple[Text, ...] = field(default=(), converter=_texts)
    example: Text
    own_question: bool = False
    multiple: bool = False
    may_be_empty: bool = False
    once: bool = False
    expects: Expects = Expects.TEXT
    attempts: int = MAX_ATTEMPTS
    fields: tuple[str, ...] = ()
    depends_on: tuple[str, ...] = ()
    find_slots: FindSlots
    fill: FillSlot
    clear: ClearSlot | None = None

    def cleared(self, draft: Draft, about: str) -> Draft:
        """The draft in which this topic is open again.

        Args:
            draft: The draft.
            about: The key of the noun asked about, where there are several.
        """
        return self.clear(draft, about) if self.clear else draft
