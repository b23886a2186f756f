"""SPC-01: a verb or a quality that nobody can check, in a statement without figures."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.reading import CueKind
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, cue_hits, rule
from smartgoals.text import Text


@rule(
    "SPC-01",
    "vague-verb",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(
        en="“{cue}” does not say what will be different.",
        fr="« {cue} » ne dit pas ce qui sera différent.",
    ),
    asks=Text(
        en="What will be different, and for whom, the day you reach it?",
        fr="Qu'est-ce qui sera différent, et pour qui, le jour où ce sera atteint ?",
    ),
    wording_only=True,
)
def vague_verb(objective: Objective, context: Context) -> Iterator[Hit]:
    """A verb or a quality that nobody can check, in a statement without figures.

    ## Why

    Improving, supporting, optimising: everybody agrees, and everybody sees something else. With a
    value to reach beside it the same verb does no harm. Source: requirement smells (Femmer et al.,
    2017).

    ## Flagged

    >>> from smartgoals.model import Measure, Objective
    >>> better = Objective("Améliorer la satisfaction")
    >>> [finding.span for finding in vague_verb(better)]
    [(0, 9)]

    ## Instead

    >>> score = Measure("satisfaction", unit="points de 5")
    >>> vague_verb(better.counted_in(score).from_to("4.1", "4.4"))
    ()
    """
    if objective.target is None or not objective.target.states_change:
        yield from cue_hits(objective.statement, context, CueKind.VAGUE)
