"""How good a plan says it is: every level once and in order, with figures that follow from the plan.

That no better plan exists than a bound allows cannot be seen in the plan; tests prove it against all
plans of small policies.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from smartgoals.model.plan import Plan
from smartgoals.model.plan_bounds import LevelBound, PlanLevel
from smartgoals.model.profile import Profile
from smartgoals.text import Text
from smartgoals.verification.selection import carried
from smartgoals.verification.violation import Violation, violation

_CLOSE = Fraction(1, 10**5)

_LEVELS = Text(
    en="The bounds are not one for each level plans are compared by, in their order.",
    fr="Les bornes ne sont pas une par niveau de comparaison des plans, dans leur ordre.",
)
_NEGATIVE = Text(
    en="A bound of {least} is stated for “{level}”, and less than nothing is impossible.",
    fr="Une borne de {least} est annoncée pour « {level} », or moins que rien est impossible.",
)
_VALUE = Text(
    en="{said} is stated for “{level}”, and {value} is right.",
    fr="{said} est annoncé pour « {level} », et {value} est exact.",
)


def check_bounds(plan: Plan, profile: Profile) -> Iterator[Violation]:
    """Every level is there once and in order, and its figures are right.

    Args:
        plan: The plan to check.
        profile: Not used.
    """
    del profile
    if not plan.bounds:
        return
    keys = [target.measure.key for target in plan.policy.objective.targets]
    levels = [
        (level, measure)
        for level in PlanLevel
        for measure in (keys if level in {PlanLevel.UNMET, PlanLevel.MARGIN} else [None])
    ]
    if [(bound.level, _key(bound)) for bound in plan.bounds] != levels:
        yield violation(plan.policy.key, _LEVELS)
        return
    for bound in plan.bounds:
        if bound.least < 0:
            yield violation(plan.policy.key, _NEGATIVE, level=bound.level, least=bound.least)
        value = _value(plan, bound)
        if value is not None and abs(Fraction(bound.value) - value) > _CLOSE:
            facts = {"level": bound.level, "said": bound.value, "value": float(value)}
            yield violation(_key(bound) or plan.policy.key, _VALUE, **facts)


def _key(bound: LevelBound) -> str | None:
    return bound.measure.key if bound.measure else None


def _value(plan: Plan, bound: LevelBound) -> Fraction | None:
    """What a plan has reached on a level; None where its definition says more than the plan shows."""
    match bound.level:
        case PlanLevel.UNMET:
            stated = {coverage.gap.measure.key: coverage.expected for coverage in plan.coverages}
            expected = stated.get(_key(bound) or "")
            return None if expected is None else max(1 - Fraction(expected), Fraction(0))
        case PlanLevel.COST:
            return sum((Fraction(action.known_cost) for action in carried(plan)), Fraction(0))
        case PlanLevel.EFFORT:
            return sum((Fraction(action.effort) for action in carried(plan)), Fraction(0))
        case _:
            return None
