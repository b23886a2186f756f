"""DEL-01: an action that nobody in person owns."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import UnownedAction
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.queries import in_person, name_of
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Sentence, Text

_GROUP = Text(en="{owner} is no person.", fr="{owner} n'est pas une personne.")


@rule(
    "DEL-01",
    "no-single-owner",
    Severity.ERROR,
    subject_types=Plan,
    says=Text(
        en="“{action}” has no single owner: {why}",
        fr="« {action} » n'a pas un porteur unique : {why}",
    ),
    asks=Text(en="Whose name?", fr="Quel nom ?"),
)
def no_single_owner(plan: Plan, _: Context) -> Iterator[Hit]:
    """An action that nobody in person owns.

    ## Why

    What is everyone's job is no one's. A department, a committee or "the team" can help, and cannot
    answer the telephone. Source: the one accountable of RACI; hoshin kanri, where a goal has a name
    and not a department.

    ## Flagged

    >>> from smartgoals.model import Person, Team
    >>> staff = Team(
    ...     [Person("Hugo"), Person("The marketing department", key="marketing", group=True)]
    ... )
    >>> in_person("marketing", staff), in_person("nobody", staff)
    (None, None)

    ## Instead

    >>> in_person("hugo", staff).name
    'Hugo'
    """
    for delegation in plan.delegations:
        if in_person(delegation.owner, plan.team) is None:
            action = plan.policy.action(delegation.action)
            facts = {
                "action": action.statement,
                "why": Sentence(_GROUP, {"owner": name_of(delegation.owner, plan.team)}),
            }
            yield Hit(f"delegations[{delegation.key}].owner", facts)
    for shortfall in plan.missing:
        if isinstance(shortfall, UnownedAction):
            action = plan.policy.action(shortfall.action)
            facts = {"action": action.statement, "why": shortfall.reason}
            yield Hit(f"missing[{action.key}]", facts)
