"""MEA-04: a change in per cent of something that is counted in per cent."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "MEA-04",
    "percent-of-percent",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(
        en="{amount} % of a measure that is itself counted in % can be read in two ways.",
        fr="{amount} % d'un indicateur lui-même compté en % peut se lire de deux façons.",
    ),
    asks=Text(en="What is the final value?", fr="Quelle est la valeur finale ?"),
    awaits_answer=True,
    wording_only=True,
)
def percent_of_percent(objective: Objective, context: Context) -> Iterator[Hit]:
    """A change in per cent of something that is counted in per cent.

    ## Why

    Ten per cent more of a share of 15 % is 16.5 %; ten points more are 25 %. The owner will hear
    the first, the leader the second. The two values, from and to, settle it.

    ## Flagged

    >>> from smartgoals.model import Measure, Objective
    >>> share = Measure("part des moins de 30 ans", unit="%", kind="ratio")
    >>> more = Objective("Augmenter la part des moins de 30 ans de 10 %").counted_in(share)
    >>> [finding.where for finding in percent_of_percent(more)]
    ['target.value']

    ## Instead

    >>> percent_of_percent(more.from_to(15, 25))
    ()
    """
    target = objective.target
    if target is None or target.known or not target.measure.is_share:
        return
    change = context.reading(objective.statement).change
    if change is not None and change.unit == "%":
        yield Hit("target.value", {"amount": change.amount})
