"""POL-03: a policy that says no to nothing."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.policy import Policy
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "POL-03",
    "nothing-given-up",
    Severity.WARNING,
    subject_types=Policy,
    says=Text(en="Nothing is ruled out.", fr="On ne renonce à rien."),
    asks=Text(en="What will you not do?", fr="À quoi renoncez-vous ?"),
    awaits_answer=True,
)
def nothing_given_up(policy: Policy, _: Context) -> Iterator[Hit]:
    """A policy that says no to nothing.

    ## Why

    A choice that excludes nothing is no choice: every good idea will still find its way in and eat
    the time of the few that matter. Source: Rumelt (2011), for whom a guiding policy rules out a
    vast array of actions.

    ## Flagged

    >>> from smartgoals.model import Objective, Policy
    >>> [f.where for f in nothing_given_up(Policy(Objective("Faire grandir le public")))]
    ['exclusions']

    ## Instead

    >>> chosen = Policy(
    ...     Objective("Faire grandir le public"), exclusions=["Pas de troisième exposition"]
    ... )
    >>> nothing_given_up(chosen)
    ()
    """
    if not policy.exclusions:
        yield Hit("exclusions")
