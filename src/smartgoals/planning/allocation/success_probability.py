"""The chance that several uncertain actions together reach an amount, with its error."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import lcm

from attrs import frozen

from smartgoals.planning.allocation.characteristic_function import (
    ClusterOutcome,
    cluster,
    upper_tail,
)
from smartgoals.planning.contributions import ContributionTerm, InteractionEffect
from smartgoals.values.chance import normal_sf, round_probability

MOST_ENUMERATED = 15
"""Up to so many actions every pattern of success is weighed."""

MOST_MERGED = 512
"""Beyond, patterns that bring the same are one, as long as they are no more than this."""

_MILLION = 1_000_000


@frozen(kw_only=True)
class SuccessProbability:
    """A chance and its error: the exact value is at most the error away."""

    chance: float
    error: float = 0.0


def chance_of_reaching(
    amount: Fraction, terms: Sequence[ContributionTerm], effects: Sequence[InteractionEffect] = ()
) -> SuccessProbability:
    """The chance that the contributions reach at least an amount.

    Each action is assumed to work or fail independently of the others; what it brings if it works
    is taken as normal. Up to 15 actions, and beyond where many patterns of success bring the same,
    all patterns are enumerated and the chance is exact. Otherwise the characteristic function of
    the sum is inverted, and the error is half the width of the interval that is proven to contain
    the chance.
    """
    ordered = sorted(terms, key=lambda term: term.key)
    if len(ordered) <= MOST_ENUMERATED:
        return SuccessProbability(
            chance=round_probability(_enumerated(float(amount), ordered, effects))
        )
    clusters = cluster(ordered, effects)
    low, high = amount - clusters.least, amount - clusters.most
    merged = _merged(clusters.outcomes)
    if merged is None:
        worst = upper_tail(low, clusters.outcomes)[0]
        best = upper_tail(high, clusters.outcomes)[1]
    else:
        worst, best = (_weighed(end, merged) for end in (low, high))
    if worst == best:
        return SuccessProbability(chance=round_probability(worst))
    chance = round_probability((worst + best) / 2)
    error = max(best - chance, chance - worst)
    return SuccessProbability(chance=chance, error=_rounded_up(error))


def chance_of_reaching_all(
    targets: Sequence[tuple[Fraction, Sequence[ContributionTerm]]],
    alone: Sequence[SuccessProbability],
) -> SuccessProbability:
    """The chance that several amounts are reached together.

    An action works for all targets or for none; given that it works, what it brings to one target
    is independent of what it brings to another. Up to 15 actions every pattern of success is
    enumerated. Beyond, the chance lies between the bounds of Fréchet, or, where no action hinders
    any target, above the product of the single chances (Harris, 1960); the midpoint is given, with
    half the width as its error.

    Args:
        targets: For each target the amount, and everything that contributes to it.
        alone: The chance of each target by itself.
    """
    if len(targets) == 1:
        return alone[0]
    keys = {term.key: term.chance for _, terms in targets for term in terms}
    if len(keys) <= MOST_ENUMERATED:
        return SuccessProbability(chance=round_probability(_enumerated_together(targets, keys)))
    high = min(1.0, *(one.chance + one.error for one in alone))
    least = [max(0.0, one.chance - one.error) for one in alone]
    helpful = all(term.mean >= 0 and not term.fixed_cost for _, terms in targets for term in terms)
    low = math.prod(least) if helpful else max(0.0, math.fsum(least) - len(least) + 1)
    chance = round_probability((low + high) / 2)
    return SuccessProbability(
        chance=chance, error=_rounded_up(max(high - chance, chance - low, 0.0))
    )


def _enumerated_together(
    targets: Sequence[tuple[Fraction, Sequence[ContributionTerm]]], keys: Mapping[str, Fraction]
) -> float:
    terms = [{term.key: term for term in several} for _, several in targets]
    nothing = ((0.0, 0.0),) * len(targets)
    # One entry for each pattern of success: its chance, and mean and variance of each target.
    patterns = [(1.0, nothing)]
    for key in sorted(keys):
        often = float(keys[key])
        steps = [
            (float(of[key].mean), float(of[key].variance)) if key in of else (0.0, 0.0)
            for of in terms
        ]
        works = [
            (
                chance * often,
                tuple(
                    (mean + more, variance + wider)
                    for (mean, variance), (more, wider) in zip(sums, steps, strict=True)
                ),
            )
            for chance, sums in patterns
        ]
        fails = [(chance * (1 - often), sums) for chance, sums in patterns]
        patterns = [pattern for pattern in works + fails if pattern[0] > 0]
    amounts = [float(amount) for amount, _ in targets]
    return math.fsum(
        chance
        * math.prod(
            normal_sf(amount, mean, math.sqrt(variance))
            for amount, (mean, variance) in zip(amounts, sums, strict=True)
        )
        for chance, sums in patterns
    )


def _rounded_up(error: float) -> float:
    """The error to six digits, rounded up so that it stays an upper bound."""
    return min(1.0, math.ceil(error * _MILLION) / _MILLION)


def _enumerated(
    amount: float, terms: Sequence[ContributionTerm], effects: Sequence[InteractionEffect]
) -> float:
    place = {term.key: 1 << index for index, term in enumerate(terms)}
    # One entry for each pattern of success: its chance, its mean, its variance, who works.
    patterns = [(1.0, 0.0, 0.0, 0)]
    for term in terms:
        often, mean, variance = float(term.chance), float(term.mean), float(term.variance)
        works = [
            (chance * often, total + mean, spread + variance, who | place[term.key])
            for chance, total, spread, who in patterns
        ]
        fails = [
            (chance * (1 - often), total, spread, who) for chance, total, spread, who in patterns
        ]
        patterns = [pattern for pattern in works + fails if pattern[0] > 0]
    for effect in effects:
        pair = place.get(effect.first, 0) | place.get(effect.second, 0)
        if effect.first in place and effect.second in place:
            worth = float(effect.value)
            patterns = [
                (chance, total + worth if who & pair == pair else total, spread, who)
                for chance, total, spread, who in patterns
            ]
    return math.fsum(
        chance * normal_sf(amount, total, math.sqrt(spread))
        for chance, total, spread, _ in patterns
    )


def _merged(
    clusters: Sequence[Sequence[ClusterOutcome]],
) -> dict[tuple[Fraction, Fraction], float] | None:
    """The chance of each mean and variance of the sum; None where there are too many."""
    places = [
        place for outcomes in clusters for one in outcomes for place in (one.mean, one.variance)
    ]
    unit = lcm(*(place.denominator for place in places))
    found = {(0, 0): 1.0}
    for outcomes in clusters:
        steps = [
            (int(one.mean * unit), int(one.variance * unit), float(one.chance)) for one in outcomes
        ]
        wider: dict[tuple[int, int], float] = {}
        for (mean, variance), chance in found.items():
            for further, wilder, often in steps:
                place = (mean + further, variance + wilder)
                wider[place] = wider.get(place, 0.0) + chance * often
        if len(wider) > MOST_MERGED:
            return None
        found = wider
    return {
        (Fraction(mean, unit), Fraction(variance, unit)): chance
        for (mean, variance), chance in found.items()
    }


def _weighed(amount: Fraction, patterns: Mapping[tuple[Fraction, Fraction], float]) -> float:
    return math.fsum(
        chance * normal_sf(float(amount - mean), 0.0, math.sqrt(variance))
        for (mean, variance), chance in patterns.items()
    )
