"""TIM-01: an objective without a deadline."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "TIM-01",
    "undated",
    Severity.ERROR,
    subject_types=Objective,
    says=Text(
        en="“{statement}” has no deadline.",
        fr="« {statement} » n'a pas d'échéance.",
    ),
    asks=Text(en="On which date do we look?", fr="À quelle date regarde-t-on ?"),
)
def undated(objective: Objective, _: Context) -> Iterator[Hit]:
    """An objective without a deadline.

    ## Why

    Without a day on which somebody looks, an objective can never be missed, so it can never be
    reached either. Source: OMG Business Motivation Model 1.3, where an objective is time-targeted.

    ## Flagged

    >>> from datetime import date
    >>> from smartgoals.model import Objective
    >>> someday = Objective("Accueillir 74 000 visites")
    >>> [finding.where for finding in undated(someday)]
    ['deadline']

    ## Instead

    >>> undated(someday.due_on(date(2027, 12, 31)))
    ()
    """
    if objective.deadline is None:
        yield Hit("deadline", {"statement": objective.statement})
