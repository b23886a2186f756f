"""MEA-08: more, better, several: a comparison without its other side."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.reading import CueKind
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, cue_hits, rule
from smartgoals.text import Text


@rule(
    "MEA-08",
    "comparison-without-baseline",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(en="“{cue}” is compared with nothing.", fr="« {cue} » n'est comparé à rien."),
    asks=Text(en="Than what, than when?", fr="Par rapport à quoi, à quand ?"),
    wording_only=True,
)
def comparison_without_baseline(objective: Objective, context: Context) -> Iterator[Hit]:
    """More, better, several: a comparison without its other side.

    ## Why

    More than last year and more than the neighbour are different objectives. A baseline says which
    one is meant. Source: requirement smells (Femmer et al., 2017).

    ## Flagged

    >>> from smartgoals.model import Measure, Objective
    >>> more = Objective("Have more members")
    >>> [finding.facts["cue"] for finding in comparison_without_baseline(more)]
    ['more']

    ## Instead

    >>> comparison_without_baseline(more.counted_in(Measure("members")).from_to(180, 240))
    ()
    """
    target = objective.target
    if target is None or (target.baseline is None and not target.states_change):
        yield from cue_hits(objective.statement, context, CueKind.COMPARATIVE)
