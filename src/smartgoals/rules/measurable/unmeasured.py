"""MEA-01: an objective without a measure."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "MEA-01",
    "unmeasured",
    Severity.ERROR,
    subject_types=Objective,
    says=Text(
        en="Nothing tells whether “{statement}” is reached.",
        fr="Rien ne dira si « {statement} » est atteint.",
    ),
    asks=Text(en="How will you know?", fr="À quoi saurez-vous que c'est atteint ?"),
)
def unmeasured(objective: Objective, _: Context) -> Iterator[Hit]:
    """An objective without a measure.

    ## Why

    A wish becomes an objective the day somebody can answer "not yet". Without a measure nobody
    can, and the talk about success becomes a talk about impressions. Source: OMG Business
    Motivation Model 1.3, which calls an end measurable or no objective.

    ## Flagged

    >>> from smartgoals.model import Measure, Objective
    >>> wish = Objective("Enchanter nos visiteurs")
    >>> [finding.where for finding in unmeasured(wish)]
    ['target']

    ## Instead

    >>> unmeasured(wish.counted_in(Measure("visiteurs qui reviennent", unit="personnes")))
    ()
    """
    if objective.target is None:
        yield Hit("target", {"statement": objective.statement})
