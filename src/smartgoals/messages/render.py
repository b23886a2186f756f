"""From a thing to its words: the one verb of this floor."""

from __future__ import annotations

from typing import Any

import attrs

from smartgoals.coaching.feedback import Feedback
from smartgoals.coaching.interview import Interview
from smartgoals.coaching.simulation import SimulatedTurn, Simulation
from smartgoals.coaching.turn import Ask, Done
from smartgoals.messages import interview
from smartgoals.messages.cascades import cascade_plan, contradiction
from smartgoals.messages.findings import finding, report, rule
from smartgoals.messages.format import IN_SENTENCES, Renderer, format_value
from smartgoals.messages.infeasibility import missing, relaxation
from smartgoals.messages.mandates import delegation, mandate
from smartgoals.messages.nouns import noun
from smartgoals.messages.plan_diff import difference, failure
from smartgoals.messages.plans import plan, reasons
from smartgoals.messages.progress import progress
from smartgoals.messages.target_progress import target_progress
from smartgoals.model.cascade_plan import CascadePlan, Contradiction
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.impact import Failure
from smartgoals.model.infeasibility import (
    LaterDeadline,
    LaterDue,
    LowerTarget,
    MoreBudget,
    OneMorePerson,
)
from smartgoals.model.mandate import Mandate
from smartgoals.model.plan import Plan
from smartgoals.model.plan_bounds import LevelBound
from smartgoals.model.plan_diff import PlanDiff
from smartgoals.model.plan_results import Reason
from smartgoals.model.planner import Missing
from smartgoals.model.progress import Progress, TargetProgress
from smartgoals.rules.finding import Finding
from smartgoals.rules.report import Report
from smartgoals.rules.rule import Rule
from smartgoals.values.language import Language, validate_language


def _several(things: tuple[object, ...], language: Language) -> str:
    """Reasons and bounds take a line each; other things become a list inside a sentence."""
    if things and all(isinstance(thing, LevelBound) for thing in things):
        return "\n".join(noun(thing, language) for thing in things)
    given = tuple(thing for thing in things if isinstance(thing, Reason))
    return (
        reasons(given, language)
        if things and len(given) == len(things)
        else format_value(things, language)
    )


def _anything(thing: object, language: Language) -> str:
    """What a sentence may hold, or any noun."""
    if attrs.has(type(thing)) and not isinstance(thing, IN_SENTENCES):
        return noun(thing, language)
    return format_value(thing, language)


RENDERERS: tuple[tuple[type[Any], Renderer], ...] = (
    (Finding, finding),
    (Report, report),
    (Rule, rule),
    (Plan, plan),
    (CascadePlan, cascade_plan),
    (Contradiction, contradiction),
    (Reason, lambda reason, language: format_value(reason.message, language)),
    (LowerTarget, relaxation),
    (LaterDeadline, relaxation),
    (LaterDue, relaxation),
    (MoreBudget, relaxation),
    (OneMorePerson, relaxation),
    (Missing, missing),
    (PlanDiff, difference),
    (Failure, failure),
    (Progress, progress),
    (TargetProgress, target_progress),
    (Ask, interview.ask),
    (Done, interview.done),
    (Interview, interview.interview),
    (Feedback, interview.remark),
    (Simulation, interview.rehearsal),
    (SimulatedTurn, interview.exchange),
    (tuple, _several),
    (Mandate, mandate),
    (DelegatedAction, delegation),
    (object, _anything),
)
"""Whole things and who words them, narrow types first; the last row says all the rest."""


def render(thing: object, *, language: Language = "en") -> str:
    """The thing in words.

    Args:
        thing: A text, a sentence, a finding, a report, a plan, reasons, or anything a sentence may hold.
        language: `"en"` or `"fr"`.

    Raises:
        InvalidValueError: For a language or a thing without words here.

    >>> from datetime import date
    >>> render(date(2027, 2, 1), language="fr")
    '1er février 2027'
    """
    renderer = next(renderer for kind, renderer in RENDERERS if isinstance(thing, kind))
    return renderer(thing, validate_language(language))
