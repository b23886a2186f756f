"""What is still open, and which question comes next."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.topic import DraftReview, Slot, Topic
from smartgoals.coaching.topics import (
    actions,
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
)
"""Everything the coach may ask about, in the order in which ties are broken."""

TOPIC = {topic.name: topic for topic in TOPICS}


@frozen
class OpenSlot:
    """A topic with one of its gaps: something that can be asked now."""

    topic: Topic
    slot: Slot

    @property
    def slot_id(self) -> tuple[str, str]:
        """What tells this point from all others."""
        return self.topic.name, self.slot.about


def review(draft: Draft, *, language: Language, today: date, profile: Profile) -> DraftReview:
    """The draft, seen by every rule that applies."""
    if draft.policy is None:
        return DraftReview(draft=draft, language=language, profile=profile)
    report = check(draft.policy, language=language, today=today, profile=profile)
    return DraftReview(draft=draft, language=language, findings=report.findings, profile=profile)


def open_slots(view: DraftReview) -> tuple[OpenSlot, ...]:
    """All that could be asked, one point for each gap; before the wish, only for that."""
    topics = TOPICS if view.draft.policy else wish.TOPICS[:1]
    return tuple(OpenSlot(topic, gap) for topic in topics for gap in topic.find_slots(view))


def next_slot(
    view: DraftReview, phase: Phase, closed: frozenset[tuple[str, str]]
) -> OpenSlot | None:
    """The point of a phase whose answer would settle most findings; among equals, table order.

    A topic waits for the ones it builds on, unless these have been put aside.
    """
    points = [point for point in open_slots(view) if point.slot_id not in closed]
    waiting = {point.topic.name for point in points}
    ready = [
        point
        for point in points
        if point.topic.phase is phase and not waiting & set(point.topic.depends_on)
    ]
    return max(ready, key=lambda point: _settles(view, point.topic), default=None)


def _settles(view: DraftReview, topic: Topic) -> int:
    return len(view.found(*topic.codes))
