"""AMB-02: a result that is nearly certain: too certain for a commitment, or not daring enough for an aspiration."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.objective import CommitmentKind, Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.queries import chances
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "AMB-02",
    "too-safe",
    Severity.WARNING,
    subject_types=(Objective, DelegatedAction),
    says=Text(
        en="It is reached with a chance of {chance:percent}: too safe to mobilise.",
        fr="C'est atteint avec {chance:percent} de chances : trop sûr pour mobiliser.",
    ),
    asks=Text(
        en="What would you try if failing were allowed?",
        fr="Que tenteriez-vous si l'échec était permis ?",
    ),
)
def too_safe(noun: Objective | DelegatedAction, context: Context) -> Iterator[Hit]:
    """A result that is nearly certain: too certain for a commitment, or not daring enough for an aspiration.

    ## Why

    Specific and hard objectives usually move more than easy ones. Of a commitment one may be nearly
    sure; an aspiration of which one is sure is a commitment in disguise. Source: goal-setting
    theory (Locke and Latham, 2002); committed and aspirational OKR (Doerr, 2018).

    ## Flagged

    >>> from smartgoals.model import Estimate, Measure, Objective
    >>> visits = Measure("visits a year")
    >>> easy = Objective(
    ...     "Welcome 63,000 visits",
    ...     target=visits.from_to(62_000, 63_000),
    ...     estimate=Estimate(4_000, 8_000, 12_000),
    ... )
    >>> [finding.where for finding in too_safe(easy)]
    ['estimate']

    ## Instead

    >>> too_safe(easy.from_to(62_000, 70_000))
    ()
    """
    aspires = _kind(noun) is CommitmentKind.ASPIRATIONAL
    profile = context.profile
    limit = profile.too_safe_aspirational if aspires else profile.too_safe
    for where, chance in chances(noun):
        if chance > limit:
            yield Hit(where, {"chance": chance})


def _kind(noun: Objective | DelegatedAction) -> CommitmentKind:
    return noun.kind if isinstance(noun, Objective) else noun.objective.kind
