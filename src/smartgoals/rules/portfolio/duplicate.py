"""POR-01: two objectives in nearly the same words, or on one measure and audience at the same time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.queries import NEVER, window
from smartgoals.rules.rule import Hit, rule
from smartgoals.rules.similarity import near_duplicates
from smartgoals.rules.traversal import Portfolio
from smartgoals.text import Text


@rule(
    "POR-01",
    "duplicate",
    Severity.WARNING,
    subject_types=Portfolio,
    says=Text(
        en="“{first}” and “{second}” look like the same objective.",
        fr="« {first} » et « {second} » semblent être le même objectif.",
    ),
    asks=Text(en="Which one do we keep?", fr="Lequel garde-t-on ?"),
)
def duplicate(portfolio: Portfolio, context: Context) -> Iterator[Hit]:
    """Two objectives in nearly the same words, or on one measure and audience at the same time.

    ## Why

    Two owners of one result compete for it when it goes well and point at each other when it does
    not. Objectives that want different values of the measure are another matter: a contradiction.

    ## Flagged

    >>> from smartgoals.model import Objective
    >>> twice = Portfolio(
    ...     [
    ...         Objective("Accueillir davantage de jeunes le soir", key="a"),
    ...         Objective("Le soir, accueillir davantage de jeunes", key="b"),
    ...     ]
    ... )
    >>> [finding.where for finding in duplicate(twice)]
    ['[b]']

    ## Instead

    >>> duplicate(
    ...     Portfolio(
    ...         [
    ...             Objective("Accueillir davantage de jeunes le soir", key="a"),
    ...             Objective("Accueillir davantage de scolaires le matin", key="b"),
    ...         ]
    ...     )
    ... )
    ()
    """
    objectives = sorted(portfolio.objectives, key=lambda objective: objective.key)
    twins = dict(same_wish(objectives))
    twins |= dict(near_duplicates(objectives, at_least=context.profile.same_statement))
    for second, first in twins.items():
        facts = {"first": objectives[first].statement, "second": objectives[second].statement}
        yield Hit(f"[{objectives[second].key}]", facts)


def same_wish(objectives: Sequence[Objective]) -> Iterator[tuple[int, int]]:
    """Places of objectives that start while another wants the same, and the place of that one.

    The same is one value of one measure for one audience. One sweep in order of time: only the
    objective that runs longest so far matters. Those without a deadline run with one another.
    """
    longest: dict[object, int] = {}
    days = [window(objective) or NEVER for objective in objectives]
    for place in sorted(range(len(days)), key=lambda one: (days[one].first, days[one].last, one)):
        objective = objectives[place]
        target = objective.target
        if target is None:
            continue
        wish = (target.measure.key, objective.audience, target.value)
        other = longest.get(wish)
        if other is not None and days[place].first <= days[other].last:
            yield place, other
        if other is None or days[other].last < days[place].last:
            longest[wish] = place
