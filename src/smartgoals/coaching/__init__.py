"""Floor 4: the coach. An interview is a value; events go in, the next question comes out."""

from __future__ import annotations

from smartgoals.coaching.events import Answer, Back, Event, Revise, Skip, event_from_dict
from smartgoals.coaching.feedback import Feedback, FeedbackKind
from smartgoals.coaching.goal_type import GoalType
from smartgoals.coaching.intent import QuestionFault
from smartgoals.coaching.interview import Interview
from smartgoals.coaching.phases import TABLE, Outcome, Phase, diagram
from smartgoals.coaching.simulation import SimulatedClient, SimulatedTurn, Simulation
from smartgoals.coaching.turn import Ask, Done, Ending, Expects, Turn
from smartgoals.coaching.understanding.dialogue_acts import DialogueAct
from smartgoals.coaching.understood import Understood

__all__ = [
    "TABLE",
    "Answer",
    "Ask",
    "Back",
    "DialogueAct",
    "Done",
    "Ending",
    "Event",
    "Expects",
    "Feedback",
    "FeedbackKind",
    "GoalType",
    "Interview",
    "Outcome",
    "Phase",
    "QuestionFault",
    "Revise",
    "SimulatedClient",
    "SimulatedTurn",
    "Simulation",
    "Skip",
    "Turn",
    "Understood",
    "diagram",
    "event_from_dict",
]
