"""POR-04: targets that arithmetic does not allow to hold together."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.rules.traversal import Portfolio
from smartgoals.text import Text
from smartgoals.values.amount import to_fraction


@rule(
    "POR-04",
    "impossible-sum",
    Severity.ERROR,
    subject_types=Portfolio,
    says=Text(
        en="“{measure}” is to be {wanted}, but the other targets make it {made}.",
        fr="« {measure} » doit valoir {wanted}, mais les autres cibles donnent {made}.",
    ),
    asks=Text(en="Which of them gives way?", fr="Laquelle cède ?"),
)
def impossible_sum(portfolio: Portfolio, context: Context) -> Iterator[Hit]:
    """Targets that arithmetic does not allow to hold together.

    ## Why

    More takings, more young visitors and lower prices may each be right, and impossible together.
    Somebody should multiply before three owners promise. Source: coherence of objectives in the
    guides of the French arts sector (TMNlab, 2025).

    ## Flagged

    >>> from smartgoals.model import MeasureIdentity, Measure, Objective
    >>> wishes = [
    ...     Objective("Visits", target=Measure("visits").from_to(62_000, 74_000)),
    ...     Objective("Price", target=Measure("price").from_to("3.10", "3.20")),
    ...     Objective("Takings", target=Measure("takings").from_to(192_200, 300_000)),
    ... ]
    >>> takings = MeasureIdentity("takings", terms=[["visits", "price"]])
    >>> [finding.where for finding in impossible_sum(Portfolio(wishes, identities=[takings]))]
    ['identities[takings]']

    ## Instead

    >>> wishes[2] = wishes[2].from_to(192_200, 236_800)
    >>> impossible_sum(Portfolio(wishes, identities=[takings]))
    ()
    """
    values: dict[str, Decimal] = {}
    names: dict[str, str] = {}
    for objective in sorted(portfolio.objectives, key=lambda objective: objective.key):
        for target in objective.targets:
            if target.value is not None:
                values.setdefault(target.measure.key, target.value)
                names.setdefault(target.measure.key, target.measure.name)
    for identity in portfolio.identities:
        wanted, made = values.get(identity.total), identity.value(values)
        if wanted is None or made is None:
            continue
        error = abs(Fraction(wanted) - Fraction(made))
        if error > to_fraction(context.profile.arithmetic) * abs(Fraction(wanted)):
            facts = {"measure": names[identity.total], "wanted": wanted, "made": made}
            yield Hit(f"identities[{identity.total}]", facts)
