"""MEA-07: a target on a volume, without a guardrail."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.measure_types import UnitKind
from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text

VOLUMES = {UnitKind.PEOPLE, UnitKind.MONEY, UnitKind.OUTPUT}
"""What can be had in quantity at the price of quality."""


@rule(
    "MEA-07",
    "unguarded",
    Severity.HINT,
    subject_types=Objective,
    says=Text(
        en="“{measure}” could grow by harming something else.",
        fr="« {measure} » pourrait croître aux dépens du reste.",
    ),
    asks=Text(en="What must not get worse?", fr="Qu'est-ce qui ne doit pas se dégrader ?"),
    awaits_answer=True,
)
def unguarded(objective: Objective, _: Context) -> Iterator[Hit]:
    """A target on a volume, without a guardrail.

    ## Why

    What is counted gets done, and what is not counted pays for it: more visits and worse ones, more
    sales and smaller margins. A paired measure keeps the gain honest. Source: paired indicators
    (Grove, 1983); "Goals gone wild" (Ordóñez et al., 2009).

    ## Flagged

    >>> from smartgoals.model import Measure, Objective
    >>> visits = Measure("visits a year", unit="visits", kind="people")
    >>> crowd = Objective("Welcome 74,000 visits", target=visits.from_to(62_000, 74_000))
    >>> [finding.where for finding in unguarded(crowd)]
    ['guardrails']

    ## Instead

    >>> satisfaction = Measure("satisfaction", unit="points of 5", kind="score")
    >>> unguarded(crowd.guarded_by(satisfaction.at_least("4.3")))
    ()
    """
    measure = objective.measure
    if measure and measure.kind in VOLUMES and not objective.guardrails:
        yield Hit("guardrails", {"measure": measure.name})
