"""How likely a result is, by the estimates of those who made them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.objective import Objective

Chance: TypeAlias = tuple[str, float]
"""Where the estimate stands, and the chance of reaching what is asked."""


def chances(noun: Objective | DelegatedAction) -> Iterator[Chance]:
    """The chance of each thing asked for of which somebody has an estimate.

    An objective's estimate is the change from the baseline that may be expected, in the direction
    that is wanted. A delegated action has a share of the target, and the planner its chance.
    """
    if isinstance(noun, DelegatedAction):
        yield from ((f"shares[{share.measure}]", share.chance) for share in noun.shares)
    elif noun.estimate is not None and noun.target is not None and noun.target.change is not None:
        yield "estimate", noun.estimate.at_least(abs(noun.target.change))
