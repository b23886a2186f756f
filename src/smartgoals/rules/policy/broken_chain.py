"""POL-02: a link missing between the end and its means."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.policy import Policy
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "POL-02",
    "broken-chain",
    Severity.ERROR,
    subject_types=Policy,
    says=Text(
        en="“{link}”: a link is missing between the end and its means.",
        fr="« {link} » : un maillon manque entre la fin et les moyens.",
    ),
    asks=Text(
        en="Which action serves which strategy?",
        fr="Quelle action sert quelle stratégie ?",
    ),
)
def broken_chain(policy: Policy, _: Context) -> Iterator[Hit]:
    """A strategy without action, an action without strategy, or an objective without action.

    ## Why

    Everything done should lead to the objective, and everything wanted should be done by
    something. Source: the reviewer's checks of the OMG Business Motivation Model 1.3.

    ## Flagged

    >>> from smartgoals.model import Action, Objective, Policy, Strategy
    >>> idle = Policy(Objective("Grow"), strategies=[Strategy("A distinct offer")])
    >>> [finding.where for finding in broken_chain(idle)]
    ['actions', 'strategies[a-distinct-offer]']

    ## Instead

    >>> evenings = Action("Textile evenings", strategy="a-distinct-offer")
    >>> broken_chain(idle.with_actions(evenings))
    ()
    """
    if not policy.actions:
        yield Hit("actions", {"link": policy.objective.statement}, awaits_answer=True)
    served = {action.strategy for action in policy.actions}
    for strategy in policy.strategies:
        if strategy.key not in served:
            yield Hit(f"strategies[{strategy.key}]", {"link": strategy.statement})
    for action in policy.actions:
        if action.strategy is None:
            yield Hit(f"actions[{action.key}].strategy", {"link": action.statement})
