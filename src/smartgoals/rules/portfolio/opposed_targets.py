"""POR-07: two objectives on one measure in opposite directions while both run."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.queries import window
from smartgoals.rules.rule import Hit, rule
from smartgoals.rules.traversal import Portfolio
from smartgoals.text import Text
from smartgoals.values.direction import Direction
from smartgoals.values.period import Period

_WAYS = {Direction.INCREASE, Direction.DECREASE}


@rule(
    "POR-07",
    "opposed-targets",
    Severity.ERROR,
    subject_types=Portfolio,
    says=Text(
        en="“{first}” pulls “{measure}” up while “{second}” pulls it down.",
        fr="« {first} » tire « {measure} » vers le haut pendant que « {second} » le tire vers le bas.",
    ),
    asks=Text(en="Which way do we go, in fact?", fr="Dans quel sens va-t-on, au juste ?"),
)
def opposed_targets(portfolio: Portfolio, _: Context) -> Iterator[Hit]:
    """Two objectives on one measure in opposite directions while both run.

    ## Why

    Whatever one of them gains the other loses, all the time that they overlap. Where the days are
    not known, only what certainly overlaps is flagged. Source: goal conflicts in KAOS (van
    Lamsweerde et al., 1998).

    ## Flagged

    >>> from datetime import date
    >>> from attrs import evolve
    >>> from smartgoals.model import Measure, Objective
    >>> visits, days = Measure("visits a year"), {"start": date(2026, 1, 1)}
    >>> grow = Objective("Welcome more", target=visits.from_to(62_000, 74_000), **days)
    >>> calm = Objective("Keep it calm", target=visits.from_to(62_000, 60_000), **days)
    >>> grow, calm = grow.due_on(date(2027, 12, 31)), calm.due_on(date(2026, 12, 31))
    >>> [finding.where for finding in opposed_targets(Portfolio([grow, calm]))]
    ['[welcome-more]']

    ## Instead

    >>> after = evolve(calm, start=date(2028, 1, 1), deadline=date(2028, 12, 31))
    >>> opposed_targets(Portfolio([grow, after]))
    ()
    """
    groups: defaultdict[object, list[Objective]] = defaultdict(list)
    for objective in portfolio.objectives:
        if objective.target and objective.target.direction in _WAYS:
            groups[objective.target.measure.key, objective.audience].append(objective)
    for group in groups.values():
        for first, second in clashes(group):
            up, down = (first, second) if _rises(first) else (second, first)
            name = first.target.measure.name if first.target else ""
            facts = {"first": up.statement, "second": down.statement, "measure": name}
            yield Hit(f"[{second.key}]", facts)


def clashes(group: Iterable[Objective]) -> Iterator[tuple[Objective, Objective]]:
    """Each objective that starts while one in the other direction runs, with that one.

    One sweep in order of time: for each direction only the objective that runs longest matters.
    Two that are due on the same day are left out: they contradict each other outright.
    """
    longest: dict[bool, tuple[Period, Objective]] = {}
    timed = [(days, one) for one in group if (days := window(one)) is not None]
    for days, objective in sorted(timed, key=lambda one: (one[0].first, one[0].last, one[1].key)):
        way = _rises(objective)
        other = longest.get(not way)
        if other is not None and days.first <= other[0].last != days.last:
            yield other[1], objective
        if way not in longest or longest[way][0].last < days.last:
            longest[way] = days, objective


def _rises(objective: Objective) -> bool:
    return objective.target is not None and objective.target.direction is Direction.INCREASE
