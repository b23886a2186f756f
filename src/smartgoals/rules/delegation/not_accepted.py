"""DEL-08: a delegation without a yes: an error from its first day on, until then a hint."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from smartgoals.model.catchball import DelegationState
from smartgoals.model.plan import Plan
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.queries import name_of
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "DEL-08",
    "not-accepted",
    Severity.ERROR,
    subject_types=Plan,
    says=Text(
        en="{owner} has not accepted “{action}” yet.",
        fr="{owner} n'a pas encore accepté « {action} ».",
    ),
    asks=Text(en="What would make you say yes?", fr="Qu'est-ce qui vous ferait dire oui ?"),
    awaits_answer=True,
)
def not_accepted(plan: Plan, context: Context) -> Iterator[Hit]:
    """A delegation without a yes: an error from its first day on, until then a hint.

    ## Why

    What was never accepted was only announced. The yes belongs before the start, and a counter-
    offer is a good answer. Source: catchball in hoshin kanri; Drucker (1954), where people propose
    their own objectives.

    ## Flagged

    >>> from datetime import date
    >>> weight(date(2026, 2, 2), today=date(2026, 2, 2)).name
    'ERROR'

    ## Instead

    >>> weight(date(2026, 2, 2), today=date(2026, 2, 1)).name
    'HINT'
    """
    today = context.today or plan.today
    for delegation in plan.delegations:
        if delegation.state is not DelegationState.AGREED:
            facts = {
                "owner": name_of(delegation.owner, plan.team),
                "action": plan.policy.action(delegation.action).statement,
            }
            severity = weight(delegation.start, today=today)
            yield Hit(f"delegations[{delegation.key}].state", facts, severity=severity)


def weight(start: date, *, today: date) -> Severity:
    """How much a missing yes weighs on a day."""
    return Severity.ERROR if today >= start else Severity.HINT
