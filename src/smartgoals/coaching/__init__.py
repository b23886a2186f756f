"""Floor 4: the coach. An interview is a value; events go in, the next question comes out."""

from __future__ import annotations

from smartgoals.coaching.diagram import diagram
from smartgoals.coaching.events import Answer, Back, Event, Skip
from smartgoals.coaching.feedback import Notice, Remark
from smartgoals.coaching.goal_type import Tool
from smartgoals.coaching.interview import Interview
from smartgoals.coaching.phases import TABLE, Outcome, Phase
from smartgoals.coaching.simulated_client import Client
from smartgoals.coaching.simulation import Exchange, Rehearsal
from smartgoals.coaching.turn import Ask, Done, Turn

__all__ = [
    "TABLE",
    "Answer",
    "Ask",
    "Back",
    "Client",
    "Done",
    "Event",
    "Exchange",
    "Interview",
    "Notice",
    "Outcome",
    "Phase",
    "Rehearsal",
    "Remark",
    "Skip",
    "Tool",
    "Turn",
    "diagram",
]
