"""POR-02: two objectives that cannot both be true."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.parts import Portfolio
from smartgoals.rules.rule import Hit, rule
from smartgoals.rules.severity import Severity
from smartgoals.text import Text


@rule(
    "POR-02",
    "contradiction",
    Severity.ERROR,
    of=Portfolio,
    says=Text(
        en="“{first}” and “{second}” want different things of the same measure on the same day.",
        fr="« {first} » et « {second} » veulent du même indicateur deux choses le même jour.",
    ),
    asks=Text(en="Which one is true?", fr="Lequel est le vrai ?"),
)
def contradiction(portfolio: Portfolio, _: Context) -> Iterator[Hit]:
    """Two objectives on one measure, due on one day, with different targets.

    ## Why

    Only one of them can be reached, so one owner is bound to fail from the first day. Source: goal
    conflicts in KAOS (van Lamsweerde et al., 1998).

    ## Flagged

    >>> from datetime import date
    >>> from smartgoals.model import Measure, Objective
    >>> visits, end = Measure("visits a year"), date(2027, 12, 31)
    >>> grow = Objective("Welcome more", target=visits.from_to(62_000, 74_000), deadline=end)
    >>> calm = Objective("Keep it calm", target=visits.from_to(62_000, 60_000), deadline=end)
    >>> [finding.where for finding in contradiction(Portfolio([grow, calm]))]
    ['[keep-it-calm]']

    ## Instead

    >>> contradiction(Portfolio([grow, calm.due_on(date(2029, 12, 31))]))
    ()
    """
    same: defaultdict[object, list[Objective]] = defaultdict(list)
    for objective in portfolio.objectives:
        if objective.target and objective.target.value is not None and objective.deadline:
            same[objective.target.measure.key, objective.deadline].append(objective)
    for group in same.values():
        first, *others = sorted(group, key=lambda objective: objective.key)
        for other in others:
            if _value(other) != _value(first):
                facts = {"first": first.statement, "second": other.statement}
                yield Hit(f"[{other.key}]", facts)


def _value(objective: Objective) -> object:
    return objective.target and objective.target.value
