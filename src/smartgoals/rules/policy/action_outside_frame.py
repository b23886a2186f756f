"""POL-07: an action whose dates lie outside the objective: due after its deadline, or in the past."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.policy import Policy
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Sentence, Text

_LATE = Text(
    en="“{action}” is due on {due}, after the objective, {limit}.",
    fr="« {action} » est attendue le {due}, après l'objectif, le {limit}.",
)
_PAST = Text(
    en="“{action}” was due on {due}, which has passed.",
    fr="« {action} » était attendue le {due}, qui est passé.",
)


@rule(
    "POL-07",
    "action-outside-frame",
    Severity.WARNING,
    subject_types=Policy,
    says=Text(en="{what}", fr="{what}"),
    asks=Text(en="When is it of use?", fr="Quand est-elle utile ?"),
)
def action_outside_frame(policy: Policy, context: Context) -> Iterator[Hit]:
    """An action whose dates lie outside the objective: due after its deadline, or in the past.

    ## Why

    What an action brings after the deadline is not there on the day somebody looks. Either the
    action comes earlier, or it serves another objective.

    ## Flagged

    >>> from datetime import date
    >>> from smartgoals.model import Action, Objective, Policy
    >>> grow = Objective("Grow", deadline=date(2027, 12, 31))
    >>> late = Action("Textile evenings", key="a1", due=date(2028, 3, 1))
    >>> [finding.where for finding in action_outside_frame(Policy(grow, actions=[late]))]
    ['actions[a1].due']

    ## Instead

    >>> from attrs import evolve
    >>> early = evolve(late, due=date(2027, 10, 1))
    >>> action_outside_frame(Policy(grow, actions=[early]))
    ()
    """
    deadline = policy.objective.deadline
    for action in policy.actions:
        if action.due is None:
            continue
        facts = {"action": action.statement, "due": action.due}
        if deadline is not None and action.due > deadline:
            what = Sentence(_LATE, {**facts, "limit": deadline})
            yield Hit(f"actions[{action.key}].due", {"what": what})
        elif context.today is not None and action.due < context.today:
            yield Hit(f"actions[{action.key}].due", {"what": Sentence(_PAST, facts)})
