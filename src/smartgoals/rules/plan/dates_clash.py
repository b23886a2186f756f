"""PLN-03: something that starts before what it waits for, or ends after its own deadline."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from smartgoals.model.plan import Plan
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Sentence, Text

_LATE = Text(
    en="“{action}” ends on {due}, after {limit}.",
    fr="« {action} » finit le {due}, après le {limit}.",
)
_EARLY = Text(
    en="“{second}” starts before “{first}” is done.",
    fr="« {second} » commence avant la fin de « {first} ».",
)


@rule(
    "PLN-03",
    "dates-clash",
    Severity.ERROR,
    subject_types=Plan,
    says=Text(en="{what}", fr="{what}"),
    asks=Text(en="What must come first?", fr="Qu'est-ce qui vient d'abord ?"),
)
def dates_clash(plan: Plan, _: Context) -> Iterator[Hit]:
    """Something that starts before what it waits for, or ends after its own deadline.

    ## Why

    Dates that cannot hold are noticed by those who do the work, usually too late for anybody else
    to help. Source: precedence in PERT (Malcolm et al., 1959).

    ## Flagged

    >>> from datetime import date
    >>> in_time(date(2026, 6, 1), before=date(2026, 5, 31))
    False

    ## Instead

    >>> in_time(date(2026, 6, 1), before=date(2026, 6, 1)), in_time(date(2026, 6, 1), before=None)
    (True, True)
    """
    deadline = plan.policy.objective.deadline
    delegated = {delegation.action: delegation for delegation in plan.delegations}
    waits = plan.policy.waits()
    for delegation in plan.delegations:
        action = plan.policy.action(delegation.action)
        where = f"delegations[{delegation.key}]"
        facts = {"action": action.statement, "due": delegation.due}
        for limit in (action.due, deadline):
            if not in_time(delegation.due, before=limit):
                yield Hit(f"{where}.due", {"what": Sentence(_LATE, {**facts, "limit": limit})})
                break
        for key in waits[action.key]:
            earlier = delegated.get(key)
            if earlier and not in_time(earlier.due, before=delegation.start):
                first = {"first": plan.policy.action(key).statement}
                yield Hit(
                    f"{where}.start",
                    {"what": Sentence(_EARLY, {**first, "second": action.statement})},
                )


def in_time(moment: date, *, before: date | None) -> bool:
    """Whether a day is no later than another, where there is another."""
    return before is None or moment <= before
