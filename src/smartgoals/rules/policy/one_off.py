"""POL-01: one action, a few weeks, or no review: a one-off and not a policy."""

from __future__ import annotations

from collections.abc import Iterator

from dateutil.relativedelta import relativedelta

from smartgoals.model.policy import Policy
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text

_FEW = Text(en="A single action makes no policy.", fr="Une seule action ne fait pas une politique.")
_SHORT = Text(en="It ends before it can settle.", fr="Elle finit avant d'avoir pu s'installer.")
_UNREVIEWED = Text(
    en="Nobody looks at it again on regular days.", fr="Personne n'y revient à dates régulières."
)


@rule(
    "POL-01",
    "one-off",
    Severity.WARNING,
    subject_types=Policy,
    says=Text(en="{what}", fr="{what}"),
    asks=Text(
        en="What will still hold next year?", fr="Qu'est-ce qui vaudra encore l'an prochain ?"
    ),
)
def one_off(policy: Policy, context: Context) -> Iterator[Hit]:
    """One action, a few weeks, or no review: a one-off and not a policy.

    ## Why

    A policy outlives each of its actions: it is what one goes on doing when the first of them has
    failed. That takes several actions, some months, and a day on which somebody looks.

    ## Flagged

    >>> from smartgoals.model import Action, Objective, Policy
    >>> party = Policy(Objective("Fill the museum"), actions=[Action("Night of the museums")])
    >>> [finding.where for finding in one_off(party)]
    ['actions', 'review']

    ## Instead

    >>> from attrs import evolve
    >>> lasting = party.with_actions(Action("Textile evenings"))
    >>> one_off(evolve(lasting, review="quarter"))
    ()
    """
    if len(policy.actions) < context.profile.fewest_actions:
        yield Hit("actions", {"what": _FEW})
    start, end = (
        policy.objective.start or context.today,
        policy.horizon or policy.objective.deadline,
    )
    months = relativedelta(months=context.profile.shortest_policy_months)
    if start and end and start + months > end:
        yield Hit("horizon", {"what": _SHORT})
    if policy.review is None:
        yield Hit("review", {"what": _UNREVIEWED}, awaits_answer=True)
