"""REA-03: a change beyond nine in ten comparable cases; with few cases only a hint."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from smartgoals.model.measure import Target
from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text
from smartgoals.values.amount import decimal_of


@rule(
    "REA-03",
    "beyond-reference-class",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(
        en="{change:signed percent} is more than nearly all comparable cases ({count}): {name}.",
        fr="{change:signed percent}, c'est plus que presque tous les cas comparables ({count}) : {name}.",
    ),
    asks=Text(en="Who did it, and how?", fr="Qui l'a fait, et comment ?"),
)
def beyond_reference_class(objective: Objective, context: Context) -> Iterator[Hit]:
    """A change beyond nine in ten comparable cases; with few cases only a hint.

    ## Why

    What others reached in the same situation predicts better than any plan seen from inside. Being
    the exception is possible: then say what makes you one. Source: reference class forecasting
    (Kahneman and Tversky, 1979; Flyvbjerg, 2006).

    ## Flagged

    >>> from smartgoals.model import Measure, Objective, ReferenceClass
    >>> towns = ReferenceClass("musées de ville", cases=["0.02", "0.05", "0.09", "0.18", "0.24"])
    >>> record = Objective(
    ...     "Accueillir 80 000 visites",
    ...     target=Measure("visites").from_to(62_000, 80_000),
    ...     reference=towns,
    ... )
    >>> [finding.severity.name for finding in beyond_reference_class(record)]
    ['WARNING']

    ## Instead

    >>> beyond_reference_class(record.from_to(62_000, 74_000))
    ()
    """
    reference = objective.reference
    required = relative_change(objective.target) if reference else None
    if reference is None or required is None:
        return
    part, rises = context.profile.reference_quantile, required > 0
    edge = reference.quantile(part if rises else 1 - part)
    if required > edge if rises else required < edge:
        few = len(reference.cases) < context.profile.fewest_cases
        facts = {"change": float(required), "count": len(reference.cases), "name": reference.name}
        yield Hit("target.value", facts, severity=Severity.HINT if few else None)


def relative_change(target: Target | None) -> Decimal | None:
    """The change as a part of the baseline, where there is one to compare with."""
    if target is None or target.change is None or not target.comparable_baseline:
        return None
    return decimal_of(Fraction(target.change) / abs(Fraction(target.comparable_baseline)))
