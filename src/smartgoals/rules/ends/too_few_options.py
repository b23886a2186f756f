"""END-04: too few options looked at before choosing."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.policy import Policy
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "END-04",
    "too-few-options",
    Severity.WARNING,
    subject_types=Policy,
    says=Text(
        en="Few ways were looked at ({count}): the first idea may not be the best.",
        fr="Peu de pistes explorées ({count}) : la première idée n'est pas toujours la meilleure.",
    ),
    asks=Text(en="What else could lead there?", fr="Qu'est-ce qui pourrait y mener aussi ?"),
    awaits_answer=True,
)
def too_few_options(policy: Policy, context: Context) -> Iterator[Hit]:
    """Too few options looked at before choosing.

    ## Why

    The first idea is usually the one that was there before the objective. Choosing begins with a
    third one. Options noted on the objective and actions both count. Source: the options step of
    GROW coaching (Whitmore, 1992).

    ## Flagged

    >>> from smartgoals.model import Action, Objective, Policy
    >>> hasty = Policy(Objective("Grandir"), actions=[Action("Ouvrir le soir")])
    >>> [finding.where for finding in too_few_options(hasty)]
    ['objective.options']

    ## Instead

    >>> too_few_options(
    ...     hasty.with_actions(Action("Aller sur les campus"), Action("Un billet avec le train"))
    ... )
    ()
    """
    ways = {option.casefold() for option in policy.objective.options}
    ways |= {action.statement.casefold() for action in policy.actions}
    if len(ways) < context.profile.fewest_options:
        yield Hit("objective.options", {"count": len(ways)})
