"""END-05: a statement of what is no longer wanted."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.reading import CueKind
from smartgoals.rules.conditions import is_end_state
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, cue_hits, rule
from smartgoals.text import Text


@rule(
    "END-05",
    "avoidance-wording",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(
        en="“{cue}” says what you no longer want.", fr="« {cue} » dit ce que vous ne voulez plus."
    ),
    asks=Text(en="What do you want instead?", fr="Que voulez-vous à la place ?"),
    wording_only=True,
)
def avoidance_wording(objective: Objective, context: Context) -> Iterator[Hit]:
    """A statement of what is no longer wanted.

    ## Why

    Leaving is not arriving: what one flees keeps the attention, and every way out looks as good as
    the next. It is the right place to begin a talk, and the wrong one to end it. Said what is
    wanted instead, or measured from where to where, it is an objective. Source: approach and
    avoidance goals (Elliot, 1999).

    ## Flagged

    >>> from smartgoals.model import Objective
    >>> lost = Objective("Ne plus perdre de temps en réunion")
    >>> [finding.where for finding in avoidance_wording(lost)]
    ['statement']

    ## Instead

    >>> from attrs import evolve
    >>> avoidance_wording(evolve(lost, replaced_by="Des réunions qui finissent par une décision"))
    ()
    """
    measured = objective.target is not None and objective.target.known
    if not measured and not objective.replaced_by and not is_end_state(objective, context):
        yield from cue_hits(objective.statement, context, CueKind.AVOIDANCE)
