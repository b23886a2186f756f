"""Goals you can check, plan and talk about.

Three verbs and a conversation: `check` finds what is not yet good and asks, `plan` turns a policy
into delegated actions, `render` says it in English or in French. Names load when first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from smartgoals import model as model
    from smartgoals import planning as planning
    from smartgoals.coaching.events import Answer as Answer
    from smartgoals.coaching.interview import Interview as Interview
    from smartgoals.coaching.turn import Ask as Ask
    from smartgoals.coaching.turn import Done as Done
    from smartgoals.errors import CycleError as CycleError
    from smartgoals.errors import InvalidValueError as InvalidValueError
    from smartgoals.errors import NotReadyError as NotReadyError
    from smartgoals.errors import OutOfTurnError as OutOfTurnError
    from smartgoals.errors import SmartGoalsError as SmartGoalsError
    from smartgoals.errors import UnknownKeyError as UnknownKeyError
    from smartgoals.messages.render import render as render
    from smartgoals.model.action import Action as Action
    from smartgoals.model.calendar import Calendar as Calendar
    from smartgoals.model.delegated_action import DelegatedAction as DelegatedAction
    from smartgoals.model.delegation import DelegationLevel as DelegationLevel
    from smartgoals.model.mandate import Mandate as Mandate
    from smartgoals.model.measure import Guardrail as Guardrail
    from smartgoals.model.measure import Measure as Measure
    from smartgoals.model.measure import Target as Target
    from smartgoals.model.measurement import Measurement as Measurement
    from smartgoals.model.objective import Objective as Objective
    from smartgoals.model.person import Person as Person
    from smartgoals.model.person import Team as Team
    from smartgoals.model.plan import Plan as Plan
    from smartgoals.model.plan_results import UnassignedGap as UnassignedGap
    from smartgoals.model.policy import Policy as Policy
    from smartgoals.model.profile import Profile as Profile
    from smartgoals.model.purpose import Purpose as Purpose
    from smartgoals.model.strategy import Strategy as Strategy
    from smartgoals.planning.plan import plan as plan
    from smartgoals.playbooks.playbook import Playbook as Playbook
    from smartgoals.reading.reader import read as read
    from smartgoals.reading.reading import Reading as Reading
    from smartgoals.rules.catalogue import RULES as RULES
    from smartgoals.rules.check import check as check
    from smartgoals.rules.finding import Finding as Finding
    from smartgoals.rules.finding import Severity as Severity
    from smartgoals.rules.report import Report as Report
    from smartgoals.rules.rule import Rule as Rule
    from smartgoals.rules.verdict import Verdict as Verdict
    from smartgoals.text import Sentence as Sentence
    from smartgoals.text import Text as Text
    from smartgoals.values.estimate import Estimate as Estimate

_HOMES = {
    "Action": "model.action",
    "Answer": "coaching.events",
    "Ask": "coaching.turn",
    "Calendar": "model.calendar",
    "CycleError": "errors",
    "DelegatedAction": "model.delegated_action",
    "DelegationLevel": "model.delegation",
    "Done": "coaching.turn",
    "Estimate": "values.estimate",
    "Finding": "rules.finding",
    "Guardrail": "model.measure",
    "Interview": "coaching.interview",
    "InvalidValueError": "errors",
    "Mandate": "model.mandate",
    "Measure": "model.measure",
    "Measurement": "model.measurement",
    "NotReadyError": "errors",
    "Objective": "model.objective",
    "OutOfTurnError": "errors",
    "Person": "model.person",
    "Plan": "model.plan",
    "Playbook": "playbooks.playbook",
    "Policy": "model.policy",
    "Profile": "model.profile",
    "Purpose": "model.purpose",
    "RULES": "rules.catalogue",
    "Reading": "reading.reading",
    "Report": "rules.report",
    "Rule": "rules.rule",
    "Sentence": "text",
    "Severity": "rules.severity",
    "SmartGoalsError": "errors",
    "Strategy": "model.strategy",
    "Target": "model.measure",
    "Team": "model.person",
    "Text": "text",
    "UnassignedGap": "model.plan_results",
    "UnknownKeyError": "errors",
    "Verdict": "rules.verdict",
    "check": "rules.check",
    "model": "",
    "plan": "planning.plan",
    "planning": "",
    "read": "reading.reader",
    "render": "messages.render",
}
"""The public names, each with the module it lives in; an empty home is a package of its own."""

__all__ = sorted(_HOMES)  # noqa: PLE0605 — one list of names is kept, not two


def __getattr__(name: str) -> Any:  # noqa: ANN401 — any public name
    if name not in _HOMES:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    home = _HOMES[name]
    found = (
        getattr(import_module(f"{__name__}.{home}"), name)
        if home
        else import_module(f"{__name__}.{name}")
    )
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return __all__
