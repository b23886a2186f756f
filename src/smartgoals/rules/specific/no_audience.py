"""SPC-04: people or money are counted, and nobody in particular is meant."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.measure_types import UnitKind
from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "SPC-04",
    "no-audience",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(
        en="“{measure}” depends on people, and nobody says which ones are to change.",
        fr="« {measure} » dépend de gens, sans qu'on dise lesquels doivent changer.",
    ),
    asks=Text(
        en="Whose behaviour must change?",
        fr="Le comportement de qui doit changer ?",
    ),
    awaits_answer=True,
)
def no_audience(objective: Objective, _: Context) -> Iterator[Hit]:
    """An objective counted in people or money, without an audience.

    ## Why

    Results come from people who do something differently. Who they are decides on every action
    that follows. Source: impact mapping (Adzic, 2012), and the indicators of the logical
    framework, which name the group they speak of.

    ## Flagged

    >>> from smartgoals.model import Measure, Objective
    >>> visits = Measure("visits a year", unit="visits", kind="people")
    >>> crowd = Objective("Welcome 74,000 visits", target=visits.from_to(62_000, 74_000))
    >>> [finding.where for finding in no_audience(crowd)]
    ['audience']

    ## Instead

    >>> from attrs import evolve
    >>> no_audience(evolve(crowd, audience="families of the partner districts"))
    ()
    """
    measure = objective.measure
    if measure is None or objective.audience:
        return
    if measure.kind in {UnitKind.PEOPLE, UnitKind.MONEY}:
        yield Hit("audience", {"measure": measure.name})
