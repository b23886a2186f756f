"""PUR-01: an objective that is for nothing."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "PUR-01",
    "purposeless",
    Severity.ERROR,
    subject_types=Objective,
    says=Text(
        en="The objective behind “{statement}” stays hidden.",
        fr="L'objectif de l'objectif « {statement} » reste caché.",
    ),
    asks=Text(
        en="Once you have it, what will it give you?",
        fr="Quel est l'objectif de cet objectif ?",
    ),
    awaits_answer=True,
)
def purposeless(objective: Objective, _: Context) -> Iterator[Hit]:
    """An objective without a purpose.

    ## Why

    An objective is easily taken for the means to reach it. Its reason for being, the objective of
    the objective, tells the two apart, and lets people act well when the plan breaks. Source: OMG
    Business Motivation Model 1.3: an objective quantifies a goal.

    ## Flagged

    >>> from smartgoals.model import Objective, Purpose
    >>> grow = Objective("Welcome 74,000 visits")
    >>> [finding.where for finding in purposeless(grow)]
    ['purposes']

    ## Instead

    >>> purposeless(grow.serving(Purpose("Everybody takes part in their heritage")))
    ()
    """
    if not objective.purposes:
        yield Hit("purposes", {"statement": objective.statement})
