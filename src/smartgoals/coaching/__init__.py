"""Floor 4: the coach. An interview is a value; events go in, the next question comes out."""

from __future__ import annotations

from smartgoals.coaching.client import Client
from smartgoals.coaching.diagram import diagram
from smartgoals.coaching.events import Answer, Back, Event, Skip
from smartgoals.coaching.interview import Interview
from smartgoals.coaching.phases import TABLE, Outcome, Phase
from smartgoals.coaching.rehearsal import Exchange, Rehearsal
from smartgoals.coaching.remark import Notice, Remark
from smartgoals.coaching.tool import Tool
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
