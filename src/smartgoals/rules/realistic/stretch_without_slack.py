"""REA-04: an aspiration after a miss, or without time to spare."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import CommitmentKind, Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text

_AFTER_A_MISS = Text(en="after a miss", fr="après un échec")
_WITHOUT_TIME = Text(en="without time to spare", fr="quand il n'y a pas de marge")


@rule(
    "REA-04",
    "stretch-without-slack",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(
        en="A stretch usually backfires {why}.",
        fr="Viser très haut se retourne souvent contre vous {why}.",
    ),
    asks=Text(en="Which small win comes first?", fr="Quelle petite victoire d'abord ?"),
)
def stretch_without_slack(objective: Objective, context: Context) -> Iterator[Hit]:
    """An aspiration after a miss, or without time to spare.

    ## Why

    Those who can least afford a stretch are the most tempted by one. It works for people with a
    recent success and slack to learn with. Source: the paradox of stretch goals (Sitkin et al.,
    2011).

    ## Flagged

    >>> from smartgoals.model import Objective
    >>> leap = Objective(
    ...     "Double the young audience", kind="aspirational", last_won=False, slack=0.05
    ... )
    >>> [finding.where for finding in stretch_without_slack(leap)]
    ['last_won', 'slack']

    ## Instead

    >>> stretch_without_slack(
    ...     Objective("Double the young audience", kind="aspirational", last_won=True, slack=0.2)
    ... )
    ()
    """
    if objective.kind is not CommitmentKind.ASPIRATIONAL:
        return
    if objective.last_won is False:
        yield Hit("last_won", {"why": _AFTER_A_MISS})
    if objective.slack is not None and objective.slack < context.profile.least_slack:
        yield Hit("slack", {"why": _WITHOUT_TIME})
