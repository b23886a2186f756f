"""END-02: a count of what one does oneself: workshops, posts, meetings."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from smartgoals.model.measure_types import UnitKind
from smartgoals.model.objective import Objective
from smartgoals.reading import CueKind
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, cue_hits, rule
from smartgoals.text import Text


@rule(
    "END-02",
    "own-activity",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(
        en="“{measure}”: that counts your own activity.",
        fr="« {measure} » : c'est votre propre activité que vous comptez.",
    ),
    asks=Text(en="What do people do differently?", fr="Que fait le public autrement ?"),
    wording_only=True,
)
def own_activity(objective: Objective, context: Context) -> Iterator[Hit]:
    """A count of what one does oneself: workshops, posts, meetings.

    ## Why

    Ten workshops can be held before empty chairs. What the people in them do afterwards is the
    outcome. Source: output and outcome (Seiden, 2019).

    ## Flagged

    >>> from smartgoals.model import Measure, Objective
    >>> posts = Measure("posts a week", kind="output")
    >>> [finding.where for finding in own_activity(Objective("Post more", target=posts.to(5)))]
    ['target.measure']
    >>> [finding.where for finding in own_activity(Objective("Organiser 12 ateliers"))]
    ['statement']

    ## Instead

    >>> readers = Measure("readers who come to the museum", kind="people")
    >>> own_activity(Objective("Post more", target=readers.from_to(200, 400)))
    ()
    """
    measure = objective.measure
    if measure is not None and measure.kind is UnitKind.OUTPUT:
        yield Hit("target.measure", {"measure": measure.name})
    elif measure is None or measure.kind is None:
        for hit in cue_hits(objective.statement, context, CueKind.ACTIVITY_COUNT):
            yield evolve(hit, facts={"measure": dict(hit.facts)["cue"]})
