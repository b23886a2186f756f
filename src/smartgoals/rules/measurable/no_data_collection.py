"""MEA-05: a measure without a source or a rhythm, or whose number comes too late."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text

_NO_SOURCE = Text(
    en="nobody says where the number comes from.", fr="on ne dit pas d'où vient le chiffre."
)
_NO_RHYTHM = Text(
    en="nobody says how often it is read.", fr="on ne dit pas à quel rythme il se lit."
)
_NEITHER = Text(
    en="nobody says where the number comes from, or how often it is read.",
    fr="on ne dit ni d'où vient le chiffre, ni à quel rythme il se lit.",
)
_STALE = Text(
    en="the number is old before it is known.", fr="le chiffre est périmé avant d'être connu."
)
_TOO_LATE = Text(
    en="no number arrives before the deadline.", fr="aucun chiffre n'arrive avant l'échéance."
)


@rule(
    "MEA-05",
    "no-data-collection",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(en="“{measure}”: {what}", fr="« {measure} » : {what}"),
    asks=Text(en="Where and when will you read it?", fr="Où et quand lirez-vous ce chiffre ?"),
    awaits_answer=True,
)
def no_data_collection(objective: Objective, _: Context) -> Iterator[Hit]:
    """A measure without a source or a rhythm, or whose number comes too late.

    ## Why

    A number that nobody reads decides nothing, and one that arrives after the deadline decides
    nothing either. Source: the means of verification of the logical framework.

    ## Flagged

    >>> from smartgoals.model import Measure, Objective
    >>> visits = Measure("visits a year", unit="visits")
    >>> [
    ...     finding.where
    ...     for finding in no_data_collection(Objective("Grow", target=visits.to(74_000)))
    ... ]
    ['target.measure.source']

    ## Instead

    >>> read = Measure("visits a year", source="ticket desk", every="month", latency=5)
    >>> no_data_collection(Objective("Grow", target=read.to(74_000)))
    ()
    """
    measure = objective.measure
    if measure is None:
        return
    name = measure.name
    if not measure.source:
        what = _NO_SOURCE if measure.every else _NEITHER
        yield Hit("target.measure.source", {"measure": name, "what": what})
    elif measure.every is None:
        yield Hit("target.measure.every", {"measure": name, "what": _NO_RHYTHM})
    if measure.every is None:
        return
    step = measure.every.days
    if measure.latency > step:
        stale = {"measure": name, "what": _STALE}
        yield Hit("target.measure.latency", stale, awaits_answer=False)
    elif arrives_after(objective, days=step + measure.latency):
        late = {"measure": name, "what": _TOO_LATE}
        yield Hit("target.measure.every", late, awaits_answer=False)


def arrives_after(objective: Objective, *, days: int) -> bool:
    """Whether the deadline comes before the first number, so many days after the start."""
    if objective.start is None or objective.deadline is None:
        return False
    return objective.start + timedelta(days=days) > objective.deadline
