"""Upper tail probability of a sum of many independent parts, with proven bounds.

The tail is the integral of the characteristic function, approximated by a sum at half-step points
(Davies, 1973, Biometrika 60). The discretisation error is the chance that the sum lies more than
one period away from the threshold, bounded here by Hoeffding (1963). The truncation error is
bounded by the modulus of the function at the last point. To make the function decay even where
every part is discrete, a little normal noise is added, and the threshold is shifted by five
standard deviations of the noise in either direction.
"""

from __future__ import annotations

import cmath
import math
from collections.abc import Iterator, Sequence
from fractions import Fraction

from attrs import frozen

from smartgoals.planning.contributions import ContributionTerm, InteractionEffect

MOST_TOGETHER = 8
"""Up to so many interacting actions are enumerated as one cluster."""


@frozen
class ClusterOutcome:
    """One outcome of a cluster: its chance, and the mean and variance of a normal contribution."""

    chance: Fraction
    mean: Fraction
    variance: Fraction


@frozen(kw_only=True)
class Clusters:
    """Independent clusters of actions, each with its possible outcomes.

    `least` and `most` bound what the interactions left out may add: those that would connect more
    actions than can be enumerated in one cluster.
    """

    outcomes: tuple[tuple[ClusterOutcome, ...], ...]
    least: Fraction
    most: Fraction


def cluster(terms: Sequence[ContributionTerm], effects: Sequence[InteractionEffect]) -> Clusters:
    """Group actions that interact, strong interactions first; the others are clusters of one."""
    known = {term.key: term for term in sorted(terms, key=lambda term: term.key)}
    groups: dict[str, tuple[str, ...]] = {key: (key,) for key in known}
    held: dict[str, list[InteractionEffect]] = {key: [] for key in known}
    least = most = Fraction(0)
    among = [effect for effect in effects if effect.first in known and effect.second in known]
    for effect in sorted(among, key=lambda one: (-abs(one.value), one.first, one.second)):
        first, second = groups[effect.first], groups[effect.second]
        joined = first if first == second else tuple(sorted((*first, *second)))
        if len(joined) > MOST_TOGETHER:
            least += min(effect.value, Fraction(0))
            most += max(effect.value, Fraction(0))
            continue
        together = [*held[first[0]], effect]
        together += held[second[0]] if second != first else []
        groups |= dict.fromkeys(joined, joined)
        held[joined[0]] = together
    return Clusters(
        outcomes=tuple(
            _outcomes([known[member] for member in group], held[group[0]])
            for group in sorted(set(groups.values()))
        ),
        least=least,
        most=most,
    )


def _outcomes(
    members: Sequence[ContributionTerm], effects: Sequence[InteractionEffect]
) -> tuple[ClusterOutcome, ...]:
    """Every pattern of success of a cluster; patterns with equal mean and variance are merged."""
    patterns: list[tuple[Fraction, Fraction, Fraction, frozenset[str]]]
    patterns = [(Fraction(1), Fraction(0), Fraction(0), frozenset())]
    for term in members:
        patterns = [
            pattern
            for chance, mean, variance, works in patterns
            for pattern in (
                (chance * (1 - term.chance), mean, variance, works),
                (
                    chance * term.chance,
                    mean + term.mean,
                    variance + term.variance,
                    works | {term.key},
                ),
            )
            if pattern[0] > 0
        ]
    found: dict[tuple[Fraction, Fraction], Fraction] = {}
    for chance, mean, variance, works in patterns:
        added = sum(
            (effect.value for effect in effects if {effect.first, effect.second} <= works),
            Fraction(0),
        )
        place = (mean + added, variance)
        found[place] = found.get(place, Fraction(0)) + chance
    return tuple(ClusterOutcome(chance, *place) for place, chance in sorted(found.items()))


_FAR = 5.0
_BEYOND = 0.5 * math.erfc(_FAR / math.sqrt(2))
"""The chance that a normal variable exceeds its mean by five standard deviations."""

_FURTHER = 7.0
"""Standard deviations of the normal parts that the period has to hold."""

_SURE = 1e-11
"""The chance outside the period, and a bound of the floating-point error."""

_MOST_POINTS = 600
_NOISES = (1e-9, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 3e-3, 1e-2)
"""The noise that may be added, as a part of the spread of the sum."""

_Part = tuple[float, float, float]


def upper_tail(
    amount: Fraction, clusters: Sequence[Sequence[ClusterOutcome]]
) -> tuple[float, float]:
    """Lower and upper bound of the chance that a sum of clusters reaches an amount.

    >>> even = (ClusterOutcome(Fraction(1, 2), Fraction(0), Fraction(0)),)
    >>> ten = (ClusterOutcome(Fraction(1, 2), Fraction(10), Fraction(4)),)
    >>> low, high = upper_tail(Fraction(100), [even + ten] * 20)
    >>> round(low, 4), round(high, 4)
    (0.4969, 0.4969)
    """
    # Each cluster is counted from its lowest outcome, so that floats hold small differences only.
    lowest = [min(one.mean for one in outcomes) for outcomes in clusters]
    whole = _Whole.of(clusters, lowest)
    threshold = float(amount - sum(lowest, Fraction(0)))
    if abs(threshold - whole.mean) > whole.reach:
        sure = float(threshold < whole.mean)
        return max(0.0, sure - 2 * _SURE), min(1.0, sure + 2 * _SURE)
    step = 2 * math.pi / (abs(threshold - whole.mean) + whole.reach)
    points, noise = whole.noise(step)
    waves = [whole.at((index + 0.5) * step, noise) for index in range(points)]
    lost = whole.cut(points, step, noise) + 10 * _SURE + _BEYOND
    low = _tail(threshold + _FAR * noise, step, waves) - lost
    high = _tail(threshold - _FAR * noise, step, waves) + lost
    return max(0.0, low), min(1.0, high)


def _tail(threshold: float, step: float, waves: Sequence[complex]) -> float:
    """The tail probability, from the characteristic function at 1/2, 3/2, 5/2 ... steps."""
    turns = ((index + 0.5, wave) for index, wave in enumerate(waves))
    total = math.fsum(
        (wave * cmath.exp(complex(0, -turn * step * threshold))).imag / turn for turn, wave in turns
    )
    return 0.5 + total / math.pi


@frozen(kw_only=True)
class _Whole:
    """The sum in floating point: its parts, mean, spread and largest deviation from the mean."""

    mean: float
    parts: tuple[tuple[_Part, ...], ...]
    spread: float
    reach: float

    @classmethod
    def of(cls, clusters: Sequence[Sequence[ClusterOutcome]], lowest: Sequence[Fraction]) -> _Whole:
        parts = tuple(
            tuple(
                (float(one.chance), float(one.mean - least), float(one.variance))
                for one in outcomes
            )
            for outcomes, least in zip(clusters, lowest, strict=True)
        )
        means = [math.fsum(chance * mean for chance, mean, _ in part) for part in parts]
        widths = math.fsum(
            (max(mean for _, mean, _ in part) - min(mean for _, mean, _ in part)) ** 2
            for part in parts
        )
        widest = math.fsum(max(variance for *_, variance in part) for part in parts)
        ours = math.fsum(
            chance * ((mean - middle) ** 2 + variance)
            for part, middle in zip(parts, means, strict=True)
            for chance, mean, variance in part
        )
        # Hoeffding: P(|mean of the pattern| > s) <= 2 exp(-2 s^2 / sum of squared widths).
        reach = math.sqrt(widths * math.log(4 / _SURE) / 2) + _FURTHER * math.sqrt(widest)
        spread = math.sqrt(ours)
        reach += 2 * _FURTHER * _NOISES[-1] * spread
        return cls(mean=math.fsum(means), parts=parts, spread=spread, reach=reach)

    def noise(self, step: float) -> tuple[int, float]:
        """The number of points, and the deviation of the noise that gives the tightest bounds."""
        # Outcomes without variance keep the modulus above their chance: more points do not help.
        stays = math.prod(
            math.fsum(chance for chance, _, variance in part if not variance) for part in self.parts
        )
        small = max(_SURE, min(2 * stays, 1e-7))
        points = next(
            (count for count in _counts() if self.size(count * step) < small), _MOST_POINTS
        )
        # The density of a normal sum estimates the cost of shifting the threshold.
        noises = [part * self.spread for part in _NOISES]
        doubt = [self.cut(points, step, one) + _FAR * one / self.spread / 2 for one in noises]
        return points, noises[doubt.index(min(doubt))]

    def size(self, place: float) -> float:
        """An upper bound of the modulus of the characteristic function from a place on."""
        decay = place * place / 2
        return math.prod(
            math.fsum(chance * math.exp(-decay * variance) for chance, _, variance in part)
            for part in self.parts
        )

    def cut(self, points: int, step: float, noise: float) -> float:
        """An upper bound of what the omitted points would add (truncation error)."""
        place = (points + 0.5) * step
        decay = (place * noise) ** 2 / 2
        tail = math.exp(-decay) * (1 / (points + 0.5) + math.log1p(1 / decay) / 2)
        return self.size(place) * tail / math.pi

    def at(self, place: float, noise: float) -> complex:
        """The characteristic function of the sum with the noise."""
        decay = -place * place / 2
        value = complex(math.exp(decay * noise * noise))
        for part in self.parts:
            factor = complex(0)
            for chance, mean, variance in part:
                if mean or variance:
                    factor += chance * cmath.exp(complex(decay * variance, place * mean))
                else:
                    factor += chance
            value *= factor
        return value


def _counts() -> Iterator[int]:
    count = 8
    while count < _MOST_POINTS:
        yield count
        count += count // 4
