"""TIM-05: a milestone that lies outside the objective: too late, too early, or beyond the target."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from smartgoals.model.measure import Target
from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Sentence, Text

_LATE = Text(
    en="The milestone of {day} comes after the deadline, {limit}.",
    fr="Le jalon du {day} vient après l'échéance, le {limit}.",
)
_EARLY = Text(
    en="The milestone of {day} lies before the start, {limit}.",
    fr="Le jalon du {day} précède le début, le {limit}.",
)
_BEYOND = Text(
    en="The milestone of {day} wants {amount}, which is beyond the target, {value}.",
    fr="Le jalon du {day} demande {amount}, au-delà de la cible, {value}.",
)


@rule(
    "TIM-05",
    "milestone-outside-frame",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(en="{what}", fr="{what}"),
    asks=Text(
        en="Which value, on which day, is on the way?",
        fr="Quelle valeur, quel jour, se trouve sur le chemin ?",
    ),
)
def milestone_outside_frame(objective: Objective, context: Context) -> Iterator[Hit]:
    """A milestone that lies outside the objective: too late, too early, or beyond the target.

    ## Why

    A milestone tells in time whether one is on the way. After the deadline it comes too late to
    tell anything, and beyond the target it asks for more than the goal does. Where no start is known,
    the day of the check stands for it. Source: the bowling
    chart of hoshin kanri.

    ## Flagged

    >>> from datetime import date
    >>> from smartgoals.model import Measure, Objective
    >>> way = Measure("visits").from_to(62_000, 74_000)
    >>> late = Objective(
    ...     "Grow", target=way.passing((date(2028, 3, 1), 70_000)), deadline=date(2027, 12, 31)
    ... )
    >>> [finding.where for finding in milestone_outside_frame(late)]
    ['target.milestones']

    ## Instead

    >>> milestone_outside_frame(late.due_on(date(2028, 12, 31)))
    ()
    """
    for target in objective.targets:
        where = (
            "target.milestones"
            if target is objective.target
            else f"secondary[{target.measure.key}].milestones"
        )
        deadline = target.deadline or objective.deadline
        for day, amount in target.milestones:
            what = _outside(
                target, day, amount, start=objective.start or context.today, deadline=deadline
            )
            if what is not None:
                yield Hit(where, {"what": what})


def _outside(
    target: Target, day: date, amount: Decimal, *, start: date | None, deadline: date | None
) -> Sentence | None:
    if deadline is not None and day > deadline:
        return Sentence(_LATE, {"day": day, "limit": deadline})
    if start is not None and day < start:
        return Sentence(_EARLY, {"day": day, "limit": start})
    if target.value is not None and target.known and is_beyond(target, amount):
        return Sentence(_BEYOND, {"day": day, "amount": amount, "value": target.value})
    return None


def is_beyond(target: Target, amount: Decimal) -> bool:
    """Whether a value lies past the end of the way from the baseline to the target."""
    if target.value is None or not target.change:
        return False
    return amount > target.value if target.change > 0 else amount < target.value
