"""The state of an interview between two events."""

from __future__ import annotations

from attrs import frozen

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.events import Event
from smartgoals.coaching.goal_type import GoalType
from smartgoals.coaching.phases import Outcome, Phase
from smartgoals.coaching.turn import Ask, Turn


@frozen(kw_only=True)
class DialogueState:
    """What has been understood, what was put aside, and whose turn it is.

    `provenance` maps each field of the draft to the event that gave it, `active` holds the events
    that count: those that were not taken back.
    """

    draft: Draft
    phase: Phase
    turn: Turn
    goal_type: GoalType = GoalType.OBJECTIVE
    parked: tuple[Ask, ...] = ()
    provenance: tuple[tuple[str, int], ...] = ()
    active: tuple[int, ...] = ()


@frozen
class Transition:
    """An event, the state it led to, and the rows of the table that were walked on the way."""

    event: Event
    state: DialogueState
    moves: tuple[tuple[Phase, Outcome], ...] = ()
