"""TIM-04: a deadline that lies before the day of the check."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "TIM-04",
    "already-past",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(en="{deadline} has already passed.", fr="Le {deadline} est déjà passé."),
    asks=Text(en="What is the next date?", fr="Quelle est la prochaine date ?"),
)
def already_past(objective: Objective, context: Context) -> Iterator[Hit]:
    """A deadline that lies before the day of the check.

    ## Why

    A past deadline is a result, not an objective: close it, learn from it, and set the next one.
    Without a day of the check nothing is said.

    ## Flagged

    >>> from datetime import date
    >>> from smartgoals.model import Objective
    >>> late = Objective("Welcome 74,000 visits", deadline=date(2025, 12, 31))
    >>> [finding.where for finding in already_past(late, today=date(2026, 1, 12))]
    ['deadline']

    ## Instead

    >>> already_past(late, today=date(2025, 12, 31))
    ()
    """
    if context.today and objective.deadline and objective.deadline < context.today:
        yield Hit("deadline", {"deadline": objective.deadline})
