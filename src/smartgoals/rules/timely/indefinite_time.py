"""TIM-02: soon, by summer, in the long run: a time nobody could put into a calendar."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.reading import CueKind
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, cue_hits, rule
from smartgoals.rules.timely.undated import indefinite
from smartgoals.text import Text


@rule(
    "TIM-02",
    "indefinite-time",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(en="“{cue}” is not a date.", fr="« {cue} » n'est pas une date."),
    asks=Text(en="Which day, which year?", fr="Quel jour, quelle année ?"),
    wording_only=True,
)
def indefinite_time(objective: Objective, context: Context) -> Iterator[Hit]:
    """Soon, by summer, in the long run: a time nobody could put into a calendar.

    ## Why

    A day without a year comes back every year, and "soon" never comes at all. "By summer" says when,
    and only the day is open: without it there is nothing to plan for. Source: indefinite times among
    requirement smells (Femmer et al., 2017).

    ## Flagged

    >>> from datetime import date
    >>> from smartgoals.model import Objective
    >>> soon = Objective("Ouvrir le jardin dès que possible")
    >>> [finding.facts["cue"] for finding in indefinite_time(soon)]
    ['dès que possible']

    ## Instead

    >>> indefinite_time(soon.due_on(date(2027, 6, 30)))
    ()
    """
    if objective.deadline is not None:
        return
    reading = context.reading(objective.statement)
    if reading.deadline_text is None:
        yield from cue_hits(objective.statement, context, CueKind.INDEFINITE_TIME)
    for cue in indefinite(reading):
        facts, blocks = {"cue": cue.text}, Severity.ERROR
        yield Hit("statement", facts, span=cue.span, severity=blocks, awaits_answer=True)
