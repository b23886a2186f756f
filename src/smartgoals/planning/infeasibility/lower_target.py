"""The smallest reductions of targets that make a plan feasible."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from attrs import evolve

from smartgoals.model.infeasibility import LowerTarget
from smartgoals.model.plan_results import Gap, UnassignedGap
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.gap import measure_gaps
from smartgoals.planning.infeasibility.apply import apply_relaxation
from smartgoals.planning.infeasibility.bisection import fewest_steps
from smartgoals.planning.infeasibility.conflict import is_feasible
from smartgoals.planning.pipeline import build_plan
from smartgoals.values.amount import quantize, quantum


def lower_targets(context: PlanningContext) -> Iterator[LowerTarget]:
    """Each target that is enough when lowered alone; otherwise all that fall short, main first.

    A target is not lowered to what the trend brings anyway.
    """
    gaps = [gap for gap in measure_gaps(context).gaps if gap.adds_up and gap.amount]
    alone = [_lowered(context, gap, holding=True) for gap in gaps]
    if any(alone):
        yield from (one for one in alone if one is not None)
        return
    together: list[LowerTarget] = []
    task = context
    for gap in gaps:
        if not _covers(task, gap):
            lower = _lowered(task, gap, holding=False)
            if lower is None:
                return
            together.append(lower)
            task = apply_relaxation(task, lower)
    if together and is_feasible(task):
        yield evolve(together[0], also=tuple(together[1:]))


def _lowered(context: PlanningContext, gap: Gap, *, holding: bool) -> LowerTarget | None:
    """The nearest value that is covered or, `holding`, for which the whole plan holds."""
    value = gap.target.value or Decimal(0)
    step = quantum(value, gap.trend)
    sign = -1 if value > gap.trend else 1

    def lower(steps: int) -> LowerTarget:
        nearer = quantize(Fraction(value) + sign * steps * Fraction(step), step)
        return LowerTarget(measure=gap.measure, value=nearer)

    def enough(task: PlanningContext) -> bool:
        return is_feasible(task) if holding else _covers(task, gap)

    most = int(Fraction(gap.amount) / Fraction(step)) - 1
    steps = fewest_steps(most, lambda steps: apply_relaxation(context, lower(steps)), enough)
    return None if steps is None else lower(steps)


def _covers(context: PlanningContext, gap: Gap) -> bool:
    """Whether the plan leaves nothing of one target."""
    return not any(
        isinstance(one, UnassignedGap) and one.measure.key == gap.measure.key
        for one in build_plan(context).missing
    )
