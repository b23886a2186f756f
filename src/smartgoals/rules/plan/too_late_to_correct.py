"""PLN-04: too few looks before the deadline, or a long way without a milestone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from dateutil.relativedelta import relativedelta

from smartgoals.model.plan import Plan
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Sentence, Text

_FEW = Text(
    en="“{action}”: too few checkpoints before it is due ({count}).",
    fr="« {action} » : trop peu de points d'étape avant l'échéance ({count}).",
)
_LONG = Text(
    en="There is no milestone on a way of more than a year.",
    fr="Aucun jalon sur un chemin de plus d'un an.",
)


@rule(
    "PLN-04",
    "too-late-to-correct",
    Severity.WARNING,
    subject_types=Plan,
    says=Text(en="{what}", fr="{what}"),
    asks=Text(en="When could you still change course?", fr="Quand pourrez-vous encore corriger ?"),
)
def too_late_to_correct(plan: Plan, context: Context) -> Iterator[Hit]:
    """Too few looks before the deadline, or a long way without a milestone.

    ## Why

    A miss seen in time is a correction; seen at the end it is an excuse. Three looks before the
    deadline leave room for one change and its effect. Source: review cadence of OKR practice; the
    bowling chart of hoshin kanri.

    ## Flagged

    >>> from datetime import date
    >>> looks([date(2026, 3, 2), date(2026, 6, 1)], before=date(2026, 6, 1))
    1

    ## Instead

    >>> looks([date(2026, 3, 2), date(2026, 4, 6), date(2026, 5, 4)], before=date(2026, 6, 1))
    3
    """
    for delegation in plan.delegations:
        count = looks(
            delegation.checkpoints, before=delegation.objective.deadline or delegation.due
        )
        if count < context.profile.fewest_checkpoints:
            action = plan.policy.action(delegation.action)
            what = Sentence(_FEW, {"action": action.statement, "count": count})
            yield Hit(f"delegations[{delegation.key}].checkpoints", {"what": what})
    objective = plan.policy.objective
    if objective.deadline and objective.target and not objective.target.milestones:
        months = relativedelta(months=context.profile.longest_without_milestone)
        if objective.deadline > plan.today + months:
            yield Hit("policy.objective.target.milestones", {"what": _LONG}, awaits_answer=True)


def looks(checkpoints: Iterable[date], *, before: date) -> int:
    """How many checkpoints come before a day."""
    return sum(day < before for day in checkpoints)
