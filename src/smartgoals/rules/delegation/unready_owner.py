"""DEL-04: an owner who is not yet able, and no mentor."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.plan import Plan
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.queries import name_of
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "DEL-04",
    "unready-owner",
    Severity.WARNING,
    subject_types=Plan,
    says=Text(
        en="{owner} is new to it ({fit:percent} of what it takes) and has nobody at hand.",
        fr="{owner} débute ({fit:percent} de ce qu'il faut) et n'a personne à ses côtés.",
    ),
    asks=Text(en="Who helps at the start?", fr="Qui l'aide au début ?"),
)
def unready_owner(plan: Plan, context: Context) -> Iterator[Hit]:
    """An owner who is not yet able, and no mentor.

    ## Why

    Growing into a task is the best reason to be given it, with somebody to ask. Alone it is being
    thrown in at the deep end. Source: situational leadership (Hersey and Blanchard); matching
    capability and development.

    ## Flagged

    >>> lacks_a_hand(fit=0.5, mentor=None, least=0.7)
    True

    ## Instead

    >>> (
    ...     lacks_a_hand(fit=0.5, mentor="ines", least=0.7),
    ...     lacks_a_hand(fit=0.7, mentor=None, least=0.7),
    ... )
    (False, False)
    """
    least = context.profile.least_fit
    for delegation in plan.delegations:
        if lacks_a_hand(fit=delegation.fit, mentor=delegation.mentor, least=least):
            facts = {"owner": name_of(delegation.owner, plan.team), "fit": delegation.fit}
            yield Hit(f"delegations[{delegation.key}].mentor", facts)


def lacks_a_hand(*, fit: float, mentor: str | None, least: float) -> bool:
    """Whether somebody not yet able would start alone."""
    return fit < least and mentor is None
