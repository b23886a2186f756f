"""The state of the dialogue between two events."""

from __future__ import annotations

from attrs import frozen

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.events import Event
from smartgoals.coaching.goal_type import GoalType
from smartgoals.coaching.phases import Outcome, Phase
from smartgoals.coaching.turn import Ask, Turn
from smartgoals.coaching.understood import Understood
from smartgoals.text import Text


@frozen(kw_only=True)
class DialogueState:
    """What has been understood, what was put aside, and whose turn it is.

    Attributes:
        draft: The policy in the making and the people named.
        phase: Where the talk stands.
        turn: The question of the moment, or why there is none.
        goal_type: What suits the wish, as far as is known.
        parked: The questions put aside.
        closed: The slots of which the client said that there is nothing (more) to say.
        provenance: For each field of the draft the place of the event that gave it.
        active: The places of the events that count: answers and skips that were not taken back.
        understood: What the last answer was taken to mean.
        used: The texts of feedback that were used, so that none is said twice.
    """

    draft: Draft
    phase: Phase
    turn: Turn
    goal_type: GoalType = GoalType.OBJECTIVE
    parked: tuple[Ask, ...] = ()
    closed: tuple[tuple[str, str], ...] = ()
    provenance: tuple[tuple[str, int], ...] = ()
    active: tuple[int, ...] = ()
    understood: tuple[Understood, ...] = ()
    used: tuple[Text, ...] = ()


@frozen
class Transition:
    """An event, the state it led to, and the rows of the phase table that were used on the way.

    Attributes:
        event: What was heard, with its day, question and language.
        state: The state afterwards.
        moves: The phase and the outcome of each move.
    """

    event: Event
    state: DialogueState
    moves: tuple[tuple[Phase, Outcome], ...] = ()
