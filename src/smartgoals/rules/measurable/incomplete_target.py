"""MEA-02: a measure without its two ends."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "MEA-02",
    "incomplete-target",
    Severity.ERROR,
    subject_types=Objective,
    says=Text(
        en="“{measure}” is counted, but not from how much to how much.",
        fr="« {measure} » se compte, mais on ne sait pas de combien à combien.",
    ),
    asks=Text(en="From how many to how many?", fr="De combien à combien ?"),
    awaits_answer=True,
)
def incomplete_target(objective: Objective, _: Context) -> Iterator[Hit]:
    """A measure whose target value is missing (an objection), or whose baseline nobody has told yet.

    ## Why

    "By how much?" has two halves. A target without a baseline may already be behind you, a
    baseline without a target is only a statistic. Source: the logical framework, whose indicators
    carry both.

    ## Flagged

    >>> from smartgoals.model import Measure, Objective
    >>> visits = Measure("visits a year", unit="visits")
    >>> [
    ...     finding.where
    ...     for finding in incomplete_target(Objective("Grow", target=visits.to(74_000)))
    ... ]
    ['target.baseline']

    ## Instead

    >>> incomplete_target(Objective("Grow", target=visits.from_to(62_000, 74_000)))
    ()
    """
    target = objective.target
    if target is None or target.known:
        return
    facts = {"measure": target.measure.name}
    if not target.states_change:
        yield Hit("target.value", facts, awaits_answer=False)
    else:
        yield Hit("target.baseline", facts)
