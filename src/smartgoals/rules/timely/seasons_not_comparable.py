"""TIM-03: a seasonal measure whose baseline and target end in different months."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "TIM-03",
    "seasons-not-comparable",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(
        en="“{measure}” has seasons: {since:month} and {deadline:month} cannot be compared.",
        fr="« {measure} » varie avec les saisons : {since:month} et {deadline:month} ne se comparent pas.",
    ),
    asks=Text(en="Same months as before?", fr="Les mêmes mois qu'avant ?"),
)
def seasons_not_comparable(objective: Objective, _: Context) -> Iterator[Hit]:
    """A seasonal measure whose baseline and target end in different months.

    ## Why

    Comparing a summer with a winter finds progress every spring. Like is compared with like when
    both windows end in the same month.

    ## Flagged

    >>> from datetime import date
    >>> from smartgoals.model import Measure, Objective
    >>> visits = Measure("visits a month", seasonal=True)
    >>> winter = visits.from_to(3_000, 6_000).read_on(date(2026, 1, 31))
    >>> summer = Objective("Welcome 6,000 a month", target=winter, deadline=date(2027, 8, 31))
    >>> [finding.where for finding in seasons_not_comparable(summer)]
    ['target.since']

    ## Instead

    >>> seasons_not_comparable(summer.due_on(date(2028, 1, 31)))
    ()

    Or say how a year falls into its months, and over which days either figure is counted: then a
    winter tells what to expect of a summer.

    >>> year = Measure("visits", seasons=[4, 4, 6, 8, 10, 12, 14, 14, 10, 8, 5, 5])
    >>> told = (
    ...     year.from_to(3_000, 12_000)
    ...     .read_on(date(2026, 1, 31))
    ...     .over(
    ...         (date(2027, 8, 1), date(2027, 8, 31)),
    ...         baseline=(date(2026, 1, 1), date(2026, 1, 31)),
    ...     )
    ... )
    >>> seasons_not_comparable(Objective("Welcome 12,000", target=told, deadline=date(2027, 8, 31)))
    ()
    """
    target, deadline = objective.target, objective.deadline
    if target is None or target.since is None or deadline is None or not target.measure.seasonal:
        return
    if target.comparison is not None:
        return
    if target.since.month != deadline.month:
        facts = {"measure": target.measure.name, "since": target.since, "deadline": deadline}
        yield Hit("target.since", facts)
