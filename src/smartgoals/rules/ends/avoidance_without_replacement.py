"""END-06: a main objective that only leads away."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective, Orientation
from smartgoals.rules.conditions import is_end_state
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "END-06",
    "avoidance-without-replacement",
    Severity.ERROR,
    subject_types=Objective,
    says=Text(
        en="“{statement}” says what to leave, not where to go.",
        fr="« {statement} » dit ce qu'on quitte, pas où l'on va.",
    ),
    asks=Text(
        en="Describe the day when it is solved: what do you see?",
        fr="Décrivez la journée où c'est réglé : que voyez-vous ?",
    ),
)
def avoidance_without_replacement(objective: Objective, context: Context) -> Iterator[Hit]:
    """An objective to avoid or to cease something, with nothing in its place.

    ## Why

    One can leave a place in every direction. An objective that only avoids has no end state, so
    nobody knows when it is reached; keeping something as it is does have one, and so has a measure
    with both its ends. Source: the goal
    patterns of KAOS; approach and avoidance goals (Elliot, 1999).

    ## Flagged

    >>> from smartgoals.model import Objective
    >>> flee = Objective("No more meetings that waste time", orientation="cease")
    >>> [finding.where for finding in avoidance_without_replacement(flee)]
    ['orientation']

    ## Instead

    >>> avoidance_without_replacement(
    ...     Objective(
    ...         "No more meetings that waste time",
    ...         orientation="cease",
    ...         replaced_by="Meetings that end with a decision",
    ...     )
    ... )
    ()
    """
    leads_away = objective.orientation in {Orientation.AVOID, Orientation.CEASE}
    measured = objective.target is not None and objective.target.known
    if not leads_away or measured or objective.replaced_by:
        return
    if not is_end_state(objective, context):
        yield Hit("orientation", {"statement": objective.statement})
