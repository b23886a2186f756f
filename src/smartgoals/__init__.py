"""Goals you can check, plan and talk about.

Four verbs and a conversation: `check` finds what is not yet good and asks, `plan` turns a policy
into delegated actions, `follow` compares it with what happened, `render` words it in English or in
French. Names load when first used, in
any thread.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smartgoals.coaching import Answer as Answer
    from smartgoals.coaching import Ask as Ask
    from smartgoals.coaching import Done as Done
    from smartgoals.coaching import Interview as Interview
    from smartgoals.errors import CycleError as CycleError
    from smartgoals.errors import InvalidValueError as InvalidValueError
    from smartgoals.errors import NotReadyError as NotReadyError
    from smartgoals.errors import OutOfTurnError as OutOfTurnError
    from smartgoals.errors import SmartGoalsError as SmartGoalsError
    from smartgoals.errors import UnknownKeyError as UnknownKeyError
    from smartgoals.following import follow as follow
    from smartgoals.messages import render as render
    from smartgoals.model import Action as Action
    from smartgoals.model import Calendar as Calendar
    from smartgoals.model import Cascade as Cascade
    from smartgoals.model import CheckIn as CheckIn
    from smartgoals.model import Contribution as Contribution
    from smartgoals.model import DelegatedAction as DelegatedAction
    from smartgoals.model import DelegationLevel as DelegationLevel
    from smartgoals.model import Estimate as Estimate
    from smartgoals.model import Guardrail as Guardrail
    from smartgoals.model import Improvement as Improvement
    from smartgoals.model import Mandate as Mandate
    from smartgoals.model import Measure as Measure
    from smartgoals.model import Measurement as Measurement
    from smartgoals.model import Objective as Objective
    from smartgoals.model import Person as Person
    from smartgoals.model import Plan as Plan
    from smartgoals.model import Policy as Policy
    from smartgoals.model import Profile as Profile
    from smartgoals.model import Progress as Progress
    from smartgoals.model import Purpose as Purpose
    from smartgoals.model import Strategy as Strategy
    from smartgoals.model import Strength as Strength
    from smartgoals.model import Target as Target
    from smartgoals.model import Team as Team
    from smartgoals.model import UnassignedGap as UnassignedGap
    from smartgoals.planning import plan as plan
    from smartgoals.playbooks import Playbook as Playbook
    from smartgoals.reading import Reading as Reading
    from smartgoals.reading import read as read
    from smartgoals.rules import RULES as RULES
    from smartgoals.rules import Finding as Finding
    from smartgoals.rules import Report as Report
    from smartgoals.rules import Rule as Rule
    from smartgoals.rules import Severity as Severity
    from smartgoals.rules import Verdict as Verdict
    from smartgoals.rules import check as check
    from smartgoals.text import Sentence as Sentence
    from smartgoals.text import Text as Text
else:  # a type checker that saw `__getattr__` would take a misspelt name for a good one

    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            msg = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(msg)
        home = _HOMES[name]
        for package in ("values", *_BELOW.get(home, ())):
            import_module(f"{__name__}.{package}")
        package = import_module(f"{__name__}.{home}")
        found = package if name == home else getattr(package, name)
        globals()[name] = found
        return found


__version__ = "0.1.0"

_HOMES = {
    "Action": "model",
    "Answer": "coaching",
    "Ask": "coaching",
    "Calendar": "model",
    "Cascade": "model",
    "CheckIn": "model",
    "Contribution": "model",
    "CycleError": "errors",
    "DelegatedAction": "model",
    "DelegationLevel": "model",
    "Done": "coaching",
    "Estimate": "model",
    "Finding": "rules",
    "Guardrail": "model",
    "Improvement": "model",
    "Interview": "coaching",
    "InvalidValueError": "errors",
    "Mandate": "model",
    "Measure": "model",
    "Measurement": "model",
    "NotReadyError": "errors",
    "Objective": "model",
    "OutOfTurnError": "errors",
    "Person": "model",
    "Plan": "model",
    "Playbook": "playbooks",
    "Policy": "model",
    "Profile": "model",
    "Progress": "model",
    "Purpose": "model",
    "RULES": "rules",
    "Reading": "reading",
    "Report": "rules",
    "Rule": "rules",
    "Sentence": "text",
    "Severity": "rules",
    "SmartGoalsError": "errors",
    "Strategy": "model",
    "Strength": "model",
    "Target": "model",
    "Team": "model",
    "Text": "text",
    "UnassignedGap": "model",
    "UnknownKeyError": "errors",
    "Verdict": "rules",
    "check": "rules",
    "follow": "following",
    "plan": "planning",
    "read": "reading",
    "render": "messages",
}
"""The public names, each with the package or module it is taken from."""

_BELOW = {
    "rules": ("model", "reading"),
    "playbooks": ("model",),
    "planning": ("model", "reading", "scheduling", "rules"),
    "coaching": ("model", "reading", "rules"),
    "following": ("model", "reading", "scheduling", "rules", "planning"),
    "messages": ("model", "reading", "scheduling", "rules", "planning", "coaching", "following"),
}
"""The packages that a package imports modules of, lowest first; `values` is below them all.

Importing `a.b` locks `a.b` before `a`, and importing `a` locks `a` before the `a.b` it imports: two
threads that do both at once block each other, and one of them is handed a half-initialized module.
With each package imported as a whole before anything above it, all threads lock in one order.
"""

__all__ = sorted(_HOMES)  # noqa: PLE0605 — one list of names is kept, not two


def __dir__() -> list[str]:
    return __all__
