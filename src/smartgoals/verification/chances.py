"""Chances: of every share, and of reaching the main target, recomputed within proven bounds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import product
from math import erfc, fsum, lcm, prod, sqrt
from types import MappingProxyType
from typing import NamedTuple

from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import Coverage
from smartgoals.model.profile import Profile
from smartgoals.text import Text
from smartgoals.verification.contributions import Term, effects, mean, needs, terms_of, variance
from smartgoals.verification.selection import carried
from smartgoals.verification.violation import Violation, violation

_ROUNDED = 2e-6
"""Stated chances are rounded to six digits."""

MAX_BOXES = 4_096
"""Outcomes are merged into intervals beyond this number."""

MAX_JOINT = 9
"""Actions are enumerated for several targets together up to this number."""

MAX_CLUSTER = 8
"""Actions that interact are enumerated together up to this number."""

_SHARE = Text(
    en="The share of “{measure}” is stated to be reached with a chance of {said:percent 2}, and"
    " {chance:percent 2} is right.",
    fr="La part de « {measure} » serait atteinte avec {said:percent 2} de chances, alors que c'est"
    " {chance:percent 2}.",
)
_TARGET = Text(
    en="The chance of reaching the target is stated as {said:percent 2}, and lies between"
    " {low:percent 2} and {high:percent 2}.",
    fr="La probabilité d'atteindre la cible serait de {said:percent 2}, alors qu'elle est entre"
    " {low:percent 2} et {high:percent 2}.",
)
_CLAIMED = Text(
    en="With interactions, the chance of reaching the target is stated as {said:percent 2}, and lies"
    " between {low:percent 2} and {high:percent 2}.",
    fr="Avec les interactions, la probabilité d'atteindre la cible serait de {said:percent 2}, alors"
    " qu'elle est entre {low:percent 2} et {high:percent 2}.",
)
_ALL = Text(
    en="The chance of reaching all targets is stated as {said:percent 2}, and lies between"
    " {low:percent 2} and {high:percent 2}.",
    fr="La probabilité d'atteindre toutes les cibles serait de {said:percent 2}, alors qu'elle est"
    " entre {low:percent 2} et {high:percent 2}.",
)
_ABSENT = Text(
    en="A chance of reaching the target is missing, or stated where there is none.",
    fr="Une probabilité d'atteindre la cible manque, ou est annoncée là où il n'y en a pas.",
)
_ERROR = Text(
    en="The error of the chances is stated as {said:percent 2}.",
    fr="L'erreur sur les probabilités serait de {said:percent 2}.",
)


def check_chances(plan: Plan, profile: Profile) -> Iterator[Violation]:
    """The chance of every share, and of the main target without and with interactions."""
    del profile
    yield from _shares(plan)
    if not plan.coverages:
        return  # `check_figures` reports it
    for coverage in plan.coverages:
        yield from _target(plan, coverage)
    yield from _together(plan)
    gap = plan.coverages[0].gap
    about = gap.measure.key
    for error in (plan.chance_error, plan.chance_of_all_error):
        if not 0 <= error <= 1:
            yield violation(about, _ERROR, said=error)
    stated = (plan.chance, plan.chance_with_interactions)
    if any((one is None) == gap.adds_up for one in stated):
        yield violation(about, _ABSENT)
    if not gap.adds_up:
        return
    amount, terms = needs(gap), terms_of(plan, gap)
    claims = effects(plan, gap)
    # Whether an action works matters to others even where it brings nothing itself.
    silent = {action.key: Fraction(str(action.chance)) for action in carried(plan)}
    for said, text, extra in (
        (plan.chance, _TARGET, []),
        (plan.chance_with_interactions, _CLAIMED, claims),
    ):
        low, high = chance_bounds(amount, terms, extra, silent)
        slack = plan.chance_error + _ROUNDED
        if said is not None and not low - slack <= said <= high + slack:
            yield violation(about, text, said=said, low=low, high=high)


def _target(plan: Plan, coverage: Coverage) -> Iterator[Violation]:
    gap, said = coverage.gap, coverage.chance
    if (said is None) == gap.adds_up:
        yield violation(gap.measure.key, _ABSENT)
    if gap.adds_up and said is not None:
        low, high = chance_bounds(needs(gap), terms_of(plan, gap))
        slack = coverage.chance_error + _ROUNDED
        if not low - slack <= said <= high + slack:
            yield violation(gap.measure.key, _TARGET, said=said, low=low, high=high)


def _together(plan: Plan) -> Iterator[Violation]:
    """The chance that all targets are reached; there is none where one of them is not split."""
    gaps, said = [coverage.gap for coverage in plan.coverages], plan.chance_of_all
    known = all(gap.adds_up for gap in gaps)
    if (said is None) == known:
        yield violation(plan.policy.key, _ABSENT)
    if known and said is not None:
        low, high = joint_bounds([(needs(gap), terms_of(plan, gap)) for gap in gaps])
        slack = plan.chance_of_all_error + _ROUNDED
        if not low - slack <= said <= high + slack:
            yield violation(plan.policy.key, _ALL, said=said, low=low, high=high)


def _shares(plan: Plan) -> Iterator[Violation]:
    for delegation in plan.delegations:
        estimates = {
            contribution.measure: contribution.estimate
            for contribution in plan.policy.action(delegation.action).contributions
        }
        for share in delegation.shares:
            estimate = estimates.get(share.measure)
            if estimate is None:
                continue  # `check_figures` reports the share
            beyond = float(Fraction(share.asked) - mean(estimate))
            right = _tail(beyond, float(variance(estimate)))
            if abs(right - share.chance) > _ROUNDED:
                facts = {"measure": share.measure, "said": share.chance, "chance": right}
                yield violation(delegation.action, _SHARE, **facts)


def _tail(beyond: float, spread: float) -> float:
    """The probability that a normal quantity exceeds its mean by an amount at least."""
    if spread == 0:
        return float(beyond <= 0)
    return erfc(beyond / sqrt(2 * spread)) / 2


class _Box(NamedTuple):
    """Outcomes with a probability, and means and variances between two bounds."""

    chance: float
    least: int
    most: int
    low_variance: int
    high_variance: int


Effect = tuple[str, str, Fraction]


def chance_bounds(
    amount: Fraction,
    terms: Sequence[Term],
    claims: Sequence[Effect] = (),
    silent: Mapping[str, Fraction] = MappingProxyType({}),
) -> tuple[float, float]:
    """Bounds on the probability that uncertain contributions add up to an amount.

    Each action works or not, independently; what it then brings is normal. The outcomes of all
    actions are convolved; where they become too many, neighbours are merged into a box that holds
    them, so that the bounds hold whatever the number of actions. Up to a dozen they are equal.
    """
    parts = {
        term.action.key: (term.chance, term.net, term.variance) for term in terms if term.chance > 0
    }
    for key in sorted({key for first, second, _ in claims for key in (first, second)}):
        if key not in parts and silent.get(key):
            parts[key] = (silent[key], Fraction(0), Fraction(0))
    known = [one for one in claims if one[0] in parts and one[1] in parts]
    amounts = [amount, *(value for _, _, value in known)]
    amounts += [value for _, net, spread in parts.values() for value in (net, spread)]
    unit = lcm(*(value.denominator for value in amounts))
    whole = {
        key: (float(often), int(net * unit), int(spread * unit))
        for key, (often, net, spread) in parts.items()
    }
    bonus = [(first, second, int(value * unit)) for first, second, value in known]
    boxes = [_Box(1.0, 0, 0, 0, 0)]
    for cluster in _clusters(sorted(parts), known):
        inside = [one for one in bonus if one[0] in cluster]
        if len(cluster) <= MAX_CLUSTER:
            boxes = _convolved(boxes, _patterns([(key, *whole[key]) for key in cluster], inside))
        else:
            for key in cluster:
                boxes = _convolved(boxes, _patterns([(key, *whole[key])], []))
            least = sum(min(0, value) for _, _, value in inside)
            most = sum(max(0, value) for _, _, value in inside)
            boxes = _convolved(boxes, [_Box(1.0, least, most, 0, 0)])
    wanted = int(amount * unit)
    ends = [_corners(box, wanted, unit) for box in boxes]
    low = fsum(box.chance * end[0] for box, end in zip(boxes, ends, strict=True))
    high = fsum(box.chance * end[1] for box, end in zip(boxes, ends, strict=True))
    return max(0.0, low), min(1.0, high)


def joint_bounds(targets: Sequence[tuple[Fraction, Sequence[Term]]]) -> tuple[float, float]:
    """Bounds on the probability that several amounts are reached together.

    An action works for all targets or for none; what it then brings to one is independent of what it
    brings to another. Up to `MAX_JOINT` actions the bounds are equal; beyond they are those of Fréchet.
    """
    chances = {term.action.key: float(term.chance) for _, terms in targets for term in terms}
    if len(chances) > MAX_JOINT:
        single = [chance_bounds(amount, terms) for amount, terms in targets]
        low = fsum(low for low, _ in single) - len(single) + 1
        return max(0.0, low), min(high for _, high in single)
    found = []
    for pattern in product((True, False), repeat=len(chances)):
        works = dict(zip(chances, pattern, strict=True))
        weights = (chances[key] if works[key] else 1 - chances[key] for key in chances)
        tails = []
        for amount, terms in targets:
            done = [term for term in terms if works[term.action.key]]
            spread = sum((one.variance for one in done), Fraction(0))
            tails.append(_tail(float(amount - sum(one.net for one in done)), float(spread)))
        found.append(prod(weights) * prod(tails))
    exact = fsum(found)
    return exact, exact


def _patterns(
    cluster: Sequence[tuple[str, float, int, int]], bonus: Sequence[tuple[str, str, int]]
) -> list[_Box]:
    """Every pattern of success of some actions, with what they bring together on top."""
    found: list[tuple[float, int, int, frozenset[str]]] = [(1.0, 0, 0, frozenset())]
    for key, works, size, width in cluster:
        found = [
            each
            for chance, total, wide, who in found
            for each in (
                (chance * works, total + size, wide + width, who | {key}),
                (chance * (1 - works), total, wide, who),
            )
            if each[0] > 0
        ]
    boxes = []
    for chance, total, wide, who in found:
        extra = total + sum(value for first, second, value in bonus if {first, second} <= who)
        boxes.append(_Box(chance, extra, extra, wide, wide))
    return boxes


def _corners(box: _Box, wanted: int, unit: int) -> tuple[float, float]:
    """The least and the greatest tail in a box: it is monotonic in the mean and in the variance."""
    tails = [
        _tail(float(Fraction(wanted - total, unit)), float(Fraction(wide, unit)))
        for total in {box.least, box.most}
        for wide in {box.low_variance, box.high_variance}
    ]
    return min(tails), max(tails)


def _convolved(boxes: Sequence[_Box], outcomes: Sequence[_Box]) -> list[_Box]:
    sums: dict[tuple[int, ...], float] = {}
    for box in boxes:
        for other in outcomes:
            ends = tuple(map(int.__add__, box[1:], other[1:]))
            sums[ends] = sums.get(ends, 0.0) + box.chance * other.chance
    found = [_Box(chance, *ends) for ends, chance in sums.items()]
    if len(found) <= MAX_BOXES:
        return found
    grid: dict[tuple[int, int], list[_Box]] = {}
    means, spreads = _grid(found, 1, 256), _grid(found, 3, 16)
    for box in sorted(found):
        place = (means(box), spreads(box))
        grid.setdefault(place, []).append(box)
    return [_merged(cell) for cell in grid.values()]


def _grid(boxes: Sequence[_Box], field: int, cells: int) -> Callable[[_Box], int]:
    """In which of so many equal cells the least mean or variance of a box lies."""
    values = [int(box[field]) for box in boxes]
    first, width = min(values), (max(values) - min(values)) // cells + 1
    return lambda box: (int(box[field]) - first) // width


def _merged(boxes: Sequence[_Box]) -> _Box:
    return _Box(
        fsum(box.chance for box in boxes),
        min(box.least for box in boxes),
        max(box.most for box in boxes),
        min(box.low_variance for box in boxes),
        max(box.high_variance for box in boxes),
    )


def _clusters(keys: Sequence[str], claims: Sequence[Effect]) -> list[list[str]]:
    """The actions in groups: those in different groups do not interact."""
    group = {key: {key} for key in keys}
    for first, second, _ in claims:
        joined = group[first] | group[second]
        for key in joined:
            group[key] = joined
    found = {id(members): members for members in group.values()}
    return [sorted(members) for members in found.values()]
