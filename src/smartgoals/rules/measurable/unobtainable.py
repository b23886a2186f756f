"""MEA-11: a measure that somebody has tried to read, in vain."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "MEA-11",
    "unobtainable",
    Severity.ERROR,
    subject_types=Objective,
    says=Text(
        en="Nobody can get the number “{measure}”.",
        fr="Personne ne peut obtenir le chiffre « {measure} ».",
    ),
    asks=Text(
        en="Which number can you have that says nearly the same?",
        fr="Quel chiffre pouvez-vous avoir qui dise presque la même chose ?",
    ),
)
def unobtainable(objective: Objective, _: Context) -> Iterator[Hit]:
    """A measure that somebody has tried to read, in vain.

    ## Why

    An indicator without data is a wish with a unit. A coarser number that arrives every month is
    worth more than an exact one that never does. Source: the means of verification of the logical
    framework.

    ## Flagged

    >>> from smartgoals.model import Measure, Objective
    >>> moved = Measure("visitors moved to tears", kind="people", obtainable=False)
    >>> [finding.where for finding in unobtainable(Objective("Move people", target=moved.to(900)))]
    ['target.measure']

    ## Instead

    >>> back = Measure("visitors who come back within a year", kind="people", obtainable=True)
    >>> unobtainable(Objective("Move people", target=back.to(900)))
    ()
    """
    for target in objective.targets:
        if target.measure.obtainable is False:
            where = (
                "target.measure"
                if target is objective.target
                else f"secondary[{target.measure.key}]"
            )
            yield Hit(where, {"measure": target.measure.name})
