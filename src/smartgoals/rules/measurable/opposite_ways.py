"""MEA-03: figures that point another way than the measure, the statement or the wish to achieve something."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.measure_types import Side
from smartgoals.model.objective import Objective, Orientation
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text
from smartgoals.values.direction import Direction

_WAYS = {Direction.INCREASE, Direction.DECREASE}


@rule(
    "MEA-03",
    "opposite-ways",
    Severity.ERROR,
    subject_types=Objective,
    says=Text(
        en="“{measure}” is to {wanted}, but goes from {baseline} to {value}.",
        fr="« {measure} » est à {wanted}, mais va de {baseline} à {value}.",
    ),
    asks=Text(en="Up or down, in fact?", fr="À la hausse ou à la baisse, au juste ?"),
)
def opposite_ways(objective: Objective, context: Context) -> Iterator[Hit]:
    """Figures that point another way than the measure, the statement or the wish to achieve something.

    ## Why

    When the words go up and the figures go down, somebody will pick the easier reading. A measure
    whose good direction is known decides (an error); mere words only raise the question (a
    warning).

    ## Flagged

    >>> from smartgoals.model import Measure, Objective
    >>> waiting = Measure("waiting time", unit="minutes", direction="decrease")
    >>> slower = Objective("Wait less", target=waiting.from_to(20, 45))
    >>> [finding.severity.name for finding in opposite_ways(slower)]
    ['ERROR']
    >>> sales = Objective("Augmenter les ventes", target=Measure("ventes").from_to(48, 40))
    >>> [finding.severity.name for finding in opposite_ways(sales)]
    ['WARNING']

    ## Instead

    >>> opposite_ways(slower.from_to(45, 20)) + opposite_ways(sales.from_to(40, 48))
    ()
    """
    target = objective.target
    if target is None or not target.known:
        return
    facts = {"measure": target.measure.name, "baseline": target.baseline, "value": target.value}
    good, figures = target.measure.direction, target.direction
    if figures is Direction.MAINTAIN and target.side is not Side.REACH:
        return  # already where it is to stay
    if figures is Direction.MAINTAIN:
        if objective.orientation is Orientation.ACHIEVE and good is not Direction.MAINTAIN:
            yield Hit("target.value", {**facts, "wanted": good or Direction.ACHIEVE})
    elif good in _WAYS:
        if good is not figures:
            yield Hit("target.value", {**facts, "wanted": good})
    else:
        heard = context.reading(objective.statement).direction
        if heard in _WAYS and heard is not figures:
            yield Hit("target.value", {**facts, "wanted": heard}, severity=Severity.WARNING)
