"""A topic: something the coach may ask about, and how the answer becomes part of the draft."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from attrs import field, frozen

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.feedback import Feedback
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.understanding.utterance import Utterance
from smartgoals.model.profile import Profile
from smartgoals.rules.finding import Finding
from smartgoals.text import Text, as_facts
from smartgoals.values.language import Language


@frozen
class Slot:
    """One place that a topic would fill.

    `about` is the key of the noun asked about, where there are several; `label` is what that noun
    says, and `facts` fill a question of the topic's own. `again` is the second question where the
    state of this gap has one of its own.
    """

    about: str = ""
    label: str = ""
    facts: tuple[tuple[str, object], ...] = field(default=(), converter=as_facts)
    again: Text | None = field(default=None, kw_only=True)


@frozen(kw_only=True)
class DraftReview:
    """What a topic may look at: the draft, what the rules found there, and the house's numbers."""

    draft: Draft
    language: Language = "en"
    findings: tuple[Finding, ...] = ()
    profile: Profile = Profile()

    def found(self, *codes: str) -> tuple[Finding, ...]:
        """The findings of some rules."""
        return tuple(finding for finding in self.findings if finding.code in codes)


FindSlots: TypeAlias = Callable[[DraftReview], Iterable[Slot]]
FillSlot: TypeAlias = Callable[[Utterance, Draft, str], Draft | Feedback]


@frozen(kw_only=True)
class Topic:
    """One row of the coach's agenda.

    `codes` are the rules whose findings the answer settles: where one of them has found something,
    the question of the first of them is asked. `asks` is the question where that rule is content,
    `again` the words of a second try; a topic that speaks for `own_question` never borrows a question.
    Where a choice of `multiple` is asked for, "both" is an answer. `depends_on` names the topics to be closed first, `example` shows what an answer may
    look like, `find_slots` says where the draft has gaps and `fill` fills one, or says why it cannot.
    """

    name: str
    phase: Phase
    codes: tuple[str, ...] = ()
    asks: Text
    again: Text | None = None
    example: Text
    own_question: bool = False
    multiple: bool = False
    depends_on: tuple[str, ...] = ()
    find_slots: FindSlots
    fill: FillSlot
