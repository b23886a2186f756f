"""TIM-02: soon, by summer, in the long run: a time nobody could put into a calendar."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.reading import CueKind
from smartgoals.rules.context import Context
from smartgoals.rules.cues import hits
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "TIM-02",
    "someday",
    Severity.WARNING,
    of=Objective,
    says=Text(en="“{cue}” is not a date.", fr="« {cue} » n'est pas une date."),
    asks=Text(en="Which day, which year?", fr="Quel jour, quelle année ?"),
    by_ear=True,
)
def someday(objective: Objective, context: Context) -> Iterator[Hit]:
    """Soon, by summer, in the long run: a time nobody could put into a calendar.

    ## Why

    A day without a year comes back every year, and "soon" never comes at all. Source: indefinite
    times among requirement smells (Femmer et al., 2017).

    ## Flagged

    >>> from datetime import date
    >>> from smartgoals.model import Objective
    >>> soon = Objective("Ouvrir le jardin dès que possible")
    >>> [finding.facts["cue"] for finding in someday(soon)]
    ['dès que possible']

    ## Instead

    >>> someday(soon.due_on(date(2027, 6, 30)))
    ()
    """
    if objective.deadline is None:
        yield from hits(objective.statement, context, CueKind.INDEFINITE_TIME)
