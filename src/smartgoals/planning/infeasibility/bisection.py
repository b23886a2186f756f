"""Bisection for the smallest relaxation, with quick checks first and full planning to decide."""

from __future__ import annotations

from collections.abc import Callable

from smartgoals.planning.context import PlanningContext
from smartgoals.planning.infeasibility.conflict import is_feasible, quick_check


def fewest_steps(
    most: int,
    after: Callable[[int], PlanningContext],
    enough: Callable[[PlanningContext], bool] = is_feasible,
) -> int | None:
    """The smallest number of steps, from 1 to the most, that is enough; None if the most is not.

    The result is enough and one step less is not, provided that no step at all is known not to be.
    Where more steps may be worse than fewer, a smaller number might be enough too.
    """
    quick = _by_halves(most, lambda steps: enough(quick_check(after(steps))))
    if quick is not None and enough(after(quick)) and (quick == 1 or not enough(after(quick - 1))):
        return quick
    return _by_halves(most, lambda steps: enough(after(steps)))


def _by_halves(most: int, enough: Callable[[int], bool]) -> int | None:
    if most < 1 or not enough(most):
        return None
    low, high = 0, most
    while high - low > 1:
        middle = (low + high) // 2
        if enough(middle):
            high = middle
        else:
            low = middle
    return high
