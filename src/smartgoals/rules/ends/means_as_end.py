"""END-01: a means where an end is due: launch, build, organise."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.measure_types import UnitKind
from smartgoals.model.objective import Objective
from smartgoals.reading import CueKind
from smartgoals.rules.conditions import condition
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, cue_hits, rule
from smartgoals.text import Text


@rule(
    "END-01",
    "means-as-end",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(
        en="“{cue}” is something to do, not something to reach.",
        fr="« {cue} », c'est une chose à faire, pas un résultat à atteindre.",
    ),
    asks=Text(
        en="Once it is done, what changes?",
        fr="Une fois que c'est fait, qu'est-ce que cela change ?",
    ),
    wording_only=True,
)
def means_as_end(objective: Objective, context: Context) -> Iterator[Hit]:
    """A means where an end is due: launch, build, organise.

    ## Why

    A means can be carried out completely and change nothing. The end behind it leaves other ways
    open, and keeps this one as a candidate action. Where an outcome is measured beside it, the
    wording does no harm. Source: impact mapping (Adzic, 2012); ends and means of the OMG Business
    Motivation Model 1.3.

    ## Flagged

    >>> from smartgoals.model import Measure, Objective
    >>> site = Objective("Refaire le site internet")
    >>> [finding.facts["cue"] for finding in means_as_end(site)]
    ['Refaire']

    ## Instead

    >>> alone = Measure("visiteurs qui réservent sans aide", unit="%", kind="ratio")
    >>> means_as_end(site.counted_in(alone).from_to(40, 80))
    ()
    """
    target = objective.target
    outcome = target is not None and target.known and target.measure.kind is not UnitKind.OUTPUT
    if outcome:
        return
    is_state = condition(context.reading(objective.statement)) is not None
    for hit in cue_hits(objective.statement, context, CueKind.MEANS):
        if not (is_state and hit.span and hit.span[0] > 0):
            yield hit
