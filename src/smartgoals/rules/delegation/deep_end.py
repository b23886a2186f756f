"""DEL-04: an owner who is not yet able, and no mentor."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.rules.context import Context
from smartgoals.rules.rule import Hit, rule
from smartgoals.rules.severity import Severity
from smartgoals.text import Text


@rule(
    "DEL-04",
    "deep-end",
    Severity.WARNING,
    of=DelegatedAction,
    says=Text(
        en="{owner} is new to it ({fit:percent} of what it takes) and has nobody at hand.",
        fr="{owner} débute ({fit:percent} de ce qu'il faut) et n'a personne à ses côtés.",
    ),
    asks=Text(en="Who helps at the start?", fr="Qui l'aide au début ?"),
)
def deep_end(delegation: DelegatedAction, context: Context) -> Iterator[Hit]:
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
    fit, least = delegation.fit, context.profile.least_fit
    if lacks_a_hand(fit=fit, mentor=delegation.mentor, least=least):
        yield Hit("mentor", {"owner": delegation.owner, "fit": fit})


def lacks_a_hand(*, fit: float, mentor: str | None, least: float) -> bool:
    """Whether somebody not yet able would start alone."""
    return fit < least and mentor is None
