"""The roll-up of a cascade: each coverage follows from the leaves below it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from fractions import Fraction

from smartgoals.model.action import Action
from smartgoals.model.cascade_plan import CascadeNode, CascadePlan
from smartgoals.model.measure_types import Aggregation
from smartgoals.model.plan_results import Gap
from smartgoals.text import Text
from smartgoals.verification.selection import carried
from smartgoals.verification.violation import Violation, violation

_CLOSE = Fraction(1, 10**5)

_ROLLED_UP = Text(
    en="Its leaves are stated to bring {said:percent 1} of “{measure}”, and {part:percent 1} is"
    " right.",
    fr="Ses feuilles apporteraient {said:percent 1} de « {measure} », alors que c'est"
    " {part:percent 1}.",
)
_ESTIMATED = Text(
    en="The estimate of “{measure}” differs from that of its plan.",
    fr="L'estimation de « {measure} » diffère de celle de son plan.",
)

Amounts = dict[str, Fraction]
"""What comes on average, by measure."""


def check_rollup(tree: CascadePlan) -> Iterator[Violation]:
    """Every coverage follows from the leaves below it."""
    below: defaultdict[str, dict[str, Amounts]] = defaultdict(dict)
    for one in reversed(tree.plans):
        above, _, key = one.path.rpartition("/")
        amounts = {
            coverage.gap.measure.key: _brought(one, coverage.gap, below[one.path])
            for coverage in one.plan.coverages
            if coverage.gap.measure.aggregation is Aggregation.SUM
        }
        if one.path:
            below[above][key] = amounts
        yield from _stated(one, amounts)


def _brought(one: CascadeNode, gap: Gap, unfolded: Mapping[str, Amounts]) -> Fraction:
    """Leaves bring their estimates weighed by their chances, others what is below; less overlaps."""
    measure, chances, total = gap.measure.key, dict[str, Fraction](), Fraction(0)
    for action in carried(one.plan):
        if action.key in unfolded:
            chances[action.key] = Fraction(1)
            total += unfolded[action.key].get(measure, Fraction(0))
        else:
            chances[action.key] = Fraction(str(action.chance))
            total += chances[action.key] * _mean(action, measure)
    main = one.plan.policy.objective.targets[0].measure.key
    for each in one.plan.policy.interactions:
        both = {each.first, each.second} <= set(chances)
        if both and (each.measure or main) == measure and each.value < 0:
            total += chances[each.first] * chances[each.second] * Fraction(each.value)
    return total


def _mean(action: Action, measure: str) -> Fraction:
    for one in action.contributions:
        if one.measure == measure:
            worst, likely, best = one.estimate.worst, one.estimate.likely, one.estimate.best
            return (Fraction(worst) + 4 * Fraction(likely) + Fraction(best)) / 6
    return Fraction(0)


def _stated(one: CascadeNode, amounts: Amounts) -> Iterator[Violation]:
    about = one.path or one.plan.policy.key
    for coverage, rolled in zip(one.plan.coverages, one.rollups, strict=True):
        measure = coverage.gap.measure
        if (rolled.measure, rolled.estimated) != (measure.key, coverage.expected):
            yield violation(about, _ESTIMATED, measure=measure.name)
        elif measure.key in amounts:
            gap = Fraction(coverage.gap.amount)
            part = amounts[measure.key] / gap if gap else Fraction(1)
            near = _CLOSE * max(Fraction(1), abs(part))
            if rolled.expected is None or abs(Fraction(rolled.expected) - part) > near:
                facts = {"said": rolled.expected or 0.0, "part": float(part)}
                yield violation(about, _ROLLED_UP, measure=measure.name, **facts)
