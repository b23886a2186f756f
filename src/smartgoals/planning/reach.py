"""The chance that several uncertain actions together reach an amount."""

from __future__ import annotations

import math
from collections.abc import Sequence

from smartgoals.model.action import Action, Interaction
from smartgoals.values.chance import exceeds, settled
from smartgoals.values.estimate import Estimate

MOST_ENUMERATED = 15
"""Up to so many actions every pattern of success is weighed; beyond, a normal sum stands in."""


def chance_of_reaching(
    amount: float,
    actions: Sequence[Action],
    measure: str,
    interactions: Sequence[Interaction] = (),
) -> float:
    """The chance that the actions bring at least an amount of a measure.

    Each works or not, independently of the others, which is an assumption; what it then brings is
    taken as normal. With more than 15 actions the whole sum is taken as normal, and interactions
    then count at their mean.
    """
    bids = [
        (action, estimate)
        for action in sorted(actions, key=lambda action: action.key)
        if (estimate := action.contribution_to(measure)) is not None
    ]
    if len(bids) > MOST_ENUMERATED:
        return settled(_approximated(amount, bids, interactions))
    return settled(_enumerated(amount, bids, interactions))


def _enumerated(
    amount: float,
    bids: Sequence[tuple[Action, Estimate]],
    interactions: Sequence[Interaction],
) -> float:
    place = {action.key: 1 << index for index, (action, _) in enumerate(bids)}
    # One entry for each pattern of success: its chance, its mean, its variance, who works.
    patterns = [(1.0, 0.0, 0.0, 0)]
    for action, estimate in bids:
        mean, variance = float(estimate.mean), float(estimate.sigma) ** 2
        works = [
            (chance * action.chance, total + mean, spread + variance, who | place[action.key])
            for chance, total, spread, who in patterns
        ]
        fails = [
            (chance * (1 - action.chance), total, spread, who)
            for chance, total, spread, who in patterns
        ]
        patterns = [pattern for pattern in works + fails if pattern[0] > 0]
    for interaction in interactions:
        pair = place.get(interaction.first, 0) | place.get(interaction.second, 0)
        if interaction.first in place and interaction.second in place:
            worth = float(interaction.value)
            patterns = [
                (chance, total + worth if who & pair == pair else total, spread, who)
                for chance, total, spread, who in patterns
            ]
    return math.fsum(
        chance * exceeds(amount, total, math.sqrt(spread)) for chance, total, spread, _ in patterns
    )


def _approximated(
    amount: float,
    bids: Sequence[tuple[Action, Estimate]],
    interactions: Sequence[Interaction],
) -> float:
    chances = {action.key: action.chance for action, _ in bids}
    mean = math.fsum(action.chance * float(estimate.mean) for action, estimate in bids)
    mean += math.fsum(
        chances.get(one.first, 0.0) * chances.get(one.second, 0.0) * float(one.value)
        for one in interactions
    )
    variance = math.fsum(
        action.chance * float(estimate.sigma) ** 2
        + action.chance * (1 - action.chance) * float(estimate.mean) ** 2
        for action, estimate in bids
    )
    return exceeds(amount, mean, math.sqrt(variance))
