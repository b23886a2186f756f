"""Stage 1. What acting has to add: the target, less what happens anyway."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from attrs import frozen

from smartgoals.errors import InvalidValueError
from smartgoals.model.coverage import Gap
from smartgoals.model.measure import Target
from smartgoals.model.reason import Reason
from smartgoals.planning.brief import Brief
from smartgoals.planning.sharing.addition import refusal
from smartgoals.text import Sentence, Text
from smartgoals.values.amount import less, rounded, step_of

STAGE = "gap"

_GAP = Text(
    en="{measure} should reach {value}; by itself it would reach {trend}. To be added: {gap}.",
    fr="{measure} doit atteindre {value} ; sans rien faire, ce serait {trend}. À ajouter : {gap}.",
)


@frozen(kw_only=True)
class Gaps:
    """The gap of the main target, then those of the secondary ones, each with its reason."""

    gaps: tuple[Gap, ...]
    reasons: tuple[Reason, ...]

    @property
    def main(self) -> Gap:
        """The gap that decides."""
        return self.gaps[0]


def measure_gaps(brief: Brief) -> Gaps:
    """The gap of every target of the main objective.

    Measured from the trend at the deadline and not from the baseline: otherwise what comes by
    itself would count as ambition (gap analysis, Ansoff 1965). Where the baseline was counted over
    other days than the value will be, the seasons of the measure make them comparable.

    Raises:
        InvalidValueError: When a target lacks its baseline or its value.
    """
    gaps = tuple(_gap(target, brief) for target in brief.policy.objective.targets)
    return Gaps(gaps=gaps, reasons=tuple(_reason(gap) for gap in gaps))


def _gap(target: Target, brief: Brief) -> Gap:
    start = brief.policy.objective.start or brief.today
    expected = target.expected(since=start, deadline=brief.deadline)
    if expected is None or target.baseline is None or target.value is None:
        msg = f"the target on {target.measure.key!r} has no two ends"
        raise InvalidValueError(msg, target)
    # What happens anyway, in the steps that the target's own figures are written in.
    trend = rounded(Fraction(expected), step_of(target.baseline, target.value))
    lacking = less(trend, target.value) if target.falls else less(target.value, trend)
    return Gap(
        target=target,
        trend=trend,
        amount=max(lacking, Decimal(0)),
        refused=refusal(target, brief.policy.actions),
    )


def _reason(gap: Gap) -> Reason:
    facts = {
        "measure": gap.measure.name,
        "value": gap.target.value,
        "trend": gap.trend,
        "gap": gap.amount,
    }
    return Reason(stage=STAGE, about=gap.measure.key, sentence=Sentence(_GAP, facts))
