"""Actions taken as independent, but for those that help or hinder each other."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from attrs import frozen

from smartgoals.planning.worth import Bid, Effect

MOST_TOGETHER = 8
"""So many actions that touch each other are looked at as one, pattern by pattern."""


@frozen
class Outcome:
    """One way a cluster may turn out: how likely, and what it then brings, as a normal quantity."""

    chance: Fraction
    mean: Fraction
    variance: Fraction


@frozen(kw_only=True)
class Clusters:
    """Independent clusters of actions, each with its possible outcomes.

    `least` and `most` are what the effects left out may add at the lowest and at the highest: those
    that would tie more actions together than can be looked at as one.
    """

    outcomes: tuple[tuple[Outcome, ...], ...]
    least: Fraction
    most: Fraction


def cluster(bids: Sequence[Bid], effects: Sequence[Effect]) -> Clusters:
    """Actions that touch each other together, all others alone; strong effects come first."""
    known = {bid.key: bid for bid in sorted(bids, key=lambda bid: bid.key)}
    groups: dict[str, tuple[str, ...]] = {key: (key,) for key in known}
    held: dict[str, list[Effect]] = {key: [] for key in known}
    least = most = Fraction(0)
    among = [one for one in effects if one.first in known and one.second in known]
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


def _outcomes(members: Sequence[Bid], effects: Sequence[Effect]) -> tuple[Outcome, ...]:
    """Every pattern of success of a cluster; those that bring the same are one."""
    patterns: list[tuple[Fraction, Fraction, Fraction, frozenset[str]]]
    patterns = [(Fraction(1), Fraction(0), Fraction(0), frozenset())]
    for bid in members:
        patterns = [
            pattern
            for chance, mean, variance, works in patterns
            for pattern in (
                (chance * (1 - bid.chance), mean, variance, works),
                (
                    chance * bid.chance,
                    mean + bid.mean,
                    variance + bid.variance,
                    works | {bid.key},
                ),
            )
            if pattern[0] > 0
        ]
    found: dict[tuple[Fraction, Fraction], Fraction] = {}
    for chance, mean, variance, works in patterns:
        added = sum((one.value for one in effects if {one.first, one.second} <= works), Fraction(0))
        place = (mean + added, variance)
        found[place] = found.get(place, Fraction(0)) + chance
    return tuple(Outcome(chance, *place) for place, chance in sorted(found.items()))
