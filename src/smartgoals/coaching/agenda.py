"""What is still open, and which question comes next."""

from __future__ import annotations

import re
from datetime import date

from attrs import frozen

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.topic import DraftReview, Slot, Topic
from smartgoals.coaching.topics import (
    actions,
    delegation,
    figures,
    options,
    purpose,
    reality,
    smart,
    will,
    wish,
)
from smartgoals.model.profile import Profile
from smartgoals.rules.check import check
from smartgoals.values.language import Language

TOPICS: tuple[Topic, ...] = (
    *wish.TOPICS,
    *figures.TOPICS,
    *purpose.TOPICS,
    *smart.TOPICS,
    *reality.TOPICS,
    *options.TOPICS,
    *actions.TOPICS,
    *will.TOPICS,
    *delegation.TOPICS,
)
"""Everything the coach may ask about, in the order in which ties are broken."""

TOPIC = {topic.name: topic for topic in TOPICS}
"""The topics by name."""


ASKED_CODES = frozenset(code for topic in TOPICS for code in topic.codes)
"""The rules whose findings the coach has a question about."""


@frozen
class OpenSlot:
    """A topic with one of its slots: something that can be asked now.

    Attributes:
        topic: The topic.
        slot: The place in the draft that it would fill.
    """

    topic: Topic
    slot: Slot

    @property
    def slot_id(self) -> tuple[str, str]:
        """What tells this slot from all others."""
        return self.topic.name, self.slot.about

    @property
    def id(self) -> str:
        """The same in one word, as events carry it."""
        return f"{self.topic.name}:{self.slot.about}" if self.slot.about else self.topic.name


def review(draft: Draft, *, language: Language, today: date, profile: Profile) -> DraftReview:
    """The draft, seen by every rule that applies.

    Args:
        draft: What has been understood so far.
        language: The language of the talk.
        today: The day.
        profile: The thresholds of the rules.
    """
    if draft.policy is None:
        return DraftReview(draft=draft, language=language, profile=profile)
    report = check(draft.policy, language=language, today=today, profile=profile)
    return DraftReview(draft=draft, language=language, findings=report.findings, profile=profile)


def open_slots(view: DraftReview) -> tuple[OpenSlot, ...]:
    """All that could be asked, one for each slot; before the wish, only for that.

    Args:
        view: The draft and what the rules found in it.
    """
    topics = TOPICS if view.draft.policy else wish.TOPICS[:1]
    return tuple(OpenSlot(topic, slot) for topic in topics for slot in topic.find_slots(view))


def next_slot(
    view: DraftReview, phase: Phase, closed: frozenset[tuple[str, str]]
) -> OpenSlot | None:
    """The slot of a phase whose answer would settle most findings; among equals, table order.

    A topic is not asked before those it depends on, unless these have been put aside.

    Args:
        view: The draft and what the rules found in it.
        phase: Where the talk stands.
        closed: The slots put aside.
    """
    slots = [slot for slot in open_slots(view) if slot.slot_id not in closed]
    waiting = {slot.topic.name for slot in slots}
    ready = [
        slot
        for slot in slots
        if slot.topic.phase is phase and not waiting & set(slot.topic.depends_on)
    ]
    return max(ready, key=lambda slot: _settles(view, slot.topic), default=None)


def topic_of_field(field: str) -> tuple[Topic | None, str]:
    """The topic that fills a field, and the key of the noun where there are several.

    Args:
        field: The name of a topic, with the key of a noun after a colon where there are several; or the
            path of a field of the policy.

    >>> topic_of_field("objective.deadline")[0].name
    'deadline'
    """
    name, _, about = field.partition(":")
    if name in TOPIC:
        return TOPIC[name], about
    noun = re.search(r"\[([^\]]+)\]", field)
    bare = re.sub(r"\[[^\]]*\]", "", field)
    for topic in TOPICS:
        if any(bare == path or bare.endswith(f".{path}") for path in topic.fields):
            return topic, noun[1] if noun else ""
    return None, ""


def _settles(view: DraftReview, topic: Topic) -> int:
    return len(view.found(*topic.codes))
