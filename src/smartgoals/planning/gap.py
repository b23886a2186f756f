"""Stage 1. The gap of each target: its value, less what the trend brings anyway."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from attrs import frozen

from smartgoals.errors import InvalidValueError
from smartgoals.model.action import Action
from smartgoals.model.measure import Measure, Target
from smartgoals.model.measure_types import Aggregation
from smartgoals.model.message import Message, MessageCode
from smartgoals.model.plan_results import Gap, Reason
from smartgoals.planning.context import PlanningContext
from smartgoals.values.amount import quantize, quantum, subtract
from smartgoals.values.direction import Direction


def refusal(target: Target, actions: Sequence[Action]) -> Message | None:
    """Why a target cannot be divided among actions, or None where it can."""
    measure = target.measure
    facts = {"measure": measure.name}
    if measure.aggregation is Aggregation.SUM:
        return None
    if measure.aggregation in {Aggregation.LEVEL, Aggregation.BINARY}:
        return Message(MessageCode.INDIVISIBLE_MEASURE, facts)
    if measure.aggregation is Aggregation.RATIO and measure.denominator is None:
        return Message(MessageCode.RATIO_WITHOUT_PARTS, facts)
    if target.base is None:
        return Message(MessageCode.UNKNOWN_BASE, facts)
    if measure.denominator is not None:
        return _of_a_ratio(target, target.base, measure.denominator, actions)
    return _of_a_mean(measure, target.base, actions)


def _of_a_mean(measure: Measure, base: Decimal, actions: Sequence[Action]) -> Message | None:
    for action in _by_key(actions):
        lift = action.contribution(measure)
        facts = {"action": action.statement, "measure": measure.name}
        if lift is not None and lift.cases is None:
            return Message(MessageCode.UNKNOWN_CASES, facts)
        if lift is not None and lift.cases is not None and lift.cases > base:
            return Message(MessageCode.TOO_MANY_CASES, {**facts, "cases": lift.cases, "base": base})
    return None


def _of_a_ratio(
    target: Target, base: Decimal, below: Measure, actions: Sequence[Action]
) -> Message | None:
    """The same for a ratio: possible as long as some denominator is left."""
    left = Fraction(base)
    adds = below.direction is not Direction.DECREASE
    for action in _by_key(actions):
        if action.contribution_to(target.measure) is not None:
            facts = {"action": action.statement, "measure": target.measure.name}
            return Message(MessageCode.CONTRIBUTION_TO_RATIO, facts)
        bottom = action.contribution_to(below)
        if bottom is not None:
            left += min(Fraction(bottom.worst) if adds else -Fraction(bottom.best), Fraction(0))
    return (
        None
        if left > 0
        else Message(MessageCode.EMPTY_DENOMINATOR, {"measure": target.measure.name})
    )


def _by_key(actions: Sequence[Action]) -> list[Action]:
    return sorted(actions, key=lambda action: action.key)


STAGE = "gap"


@frozen(kw_only=True)
class Gaps:
    """The gap of the main target, then those of the secondary ones, each with its reason."""

    gaps: tuple[Gap, ...]
    reasons: tuple[Reason, ...]

    @property
    def main(self) -> Gap:
        """The gap of the main target."""
        return self.gaps[0]


def measure_gaps(context: PlanningContext) -> Gaps:
    """The gap of every target of the main objective.

    It counts from the trend at the deadline and not from the baseline, because what comes anyway is
    no result of the actions (gap analysis, Ansoff 1965). Where the baseline was counted over other
    days than the value, the seasons of the measure make them comparable.

    Raises:
        InvalidValueError: When a target lacks its baseline or its value.
    """
    gaps = tuple(_gap(target, context) for target in context.policy.objective.targets)
    return Gaps(gaps=gaps, reasons=tuple(_reason(gap) for gap in gaps))


def _gap(target: Target, context: PlanningContext) -> Gap:
    start = context.policy.objective.start or context.today
    expected = target.expected(since=start, deadline=context.deadline)
    if expected is None or target.baseline is None or target.value is None:
        msg = f"the target on {target.measure.key!r} has no two ends"
        raise InvalidValueError(msg, target)
    # What happens anyway, in the steps that the target's own figures are written in.
    trend = quantize(Fraction(expected), quantum(target.baseline, target.value))
    lacking = subtract(trend, target.value) if target.falls else subtract(target.value, trend)
    return Gap(
        target=target,
        trend=trend,
        amount=max(lacking, Decimal(0)),
        refused=refusal(target, context.policy.actions),
    )


def _reason(gap: Gap) -> Reason:
    facts = {
        "measure": gap.measure.name,
        "value": gap.target.value,
        "trend": gap.trend,
        "gap": gap.amount,
    }
    code = MessageCode.GAP_LESS if gap.target.falls else MessageCode.GAP
    return Reason(stage=STAGE, about=gap.measure.key, message=Message(code, facts))
