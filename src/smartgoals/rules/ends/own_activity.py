"""END-02: a count of what one does oneself: workshops, posts, meetings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from smartgoals.model.measure_types import UnitKind
from smartgoals.model.objective import Objective
from smartgoals.reading import CueKind, Reading
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, cue_hits, rule
from smartgoals.text import Text

_RESULTS = re.compile(
    r"\b(?:sales?|orders?|bookings?|subscriptions?|sign-?ups?|donations?|purchases?|downloads?|visits?"
    r"|ventes?|commandes?|réservations?|abonnements?|inscriptions?|dons?|achats?|téléchargements?"
    r"|visites?)\b"
)
"""What others do, even where the verb is one's own."""


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
    >>> own_activity(Objective("Complete 1,000 sales"))
    ()
    """
    measure = objective.measure
    if measure is not None and measure.kind is UnitKind.OUTPUT:
        yield Hit("target.measure", {"measure": measure.name})
    elif measure is None or measure.kind is None:
        if counts_results(context.reading(objective.statement)):
            return
        for hit in cue_hits(objective.statement, context, CueKind.ACTIVITY_COUNT):
            yield evolve(hit, facts={"measure": dict(hit.facts)["cue"]})


def counts_results(reading: Reading) -> bool:
    """Whether what is counted is done by others: "complete 1,000 sales" counts buyers.

    Args:
        reading: What was read in a statement.
    """
    return _RESULTS.search((reading.measure or reading.unit or "").casefold()) is not None
