"""The order in which plans are compared, from its definition: what sets of actions are worth."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from fractions import Fraction

from smartgoals.model import Action, Policy, Target

MARGIN = Fraction(11, 10)

Idle = tuple[int, int]
Price = tuple[tuple[Fraction, ...], Fraction, Fraction]


def wanted(target: Target) -> Fraction:
    """What is wanted of a target whose contributions add up."""
    return abs(Fraction(target.change or 0))


def worth(policy: Policy, actions: Collection[Action], target: Target) -> Fraction:
    """What several actions bring to a target on average, less what overlaps."""
    key, main = target.measure.key, policy.objective.targets[0].measure.key
    chances = {one.key: Fraction(str(one.chance)) for one in actions}
    alone = sum(
        (
            chances[one.key] * Fraction(part.estimate.mean)
            for one in actions
            for part in one.contributions
            if part.measure == key
        ),
        Fraction(0),
    )
    return alone + sum(
        chances[one.first] * chances[one.second] * Fraction(one.value)
        for one in policy.interactions
        if (one.measure or main) == key and one.value < 0 and {one.first, one.second} <= {*chances}
    )


def unmet(policy: Policy, actions: Collection[Action]) -> tuple[Fraction, ...]:
    """What several actions leave of each target, the main one first."""
    return tuple(
        max(wanted(target) - worth(policy, actions, target), Fraction(0))
        for target in policy.objective.targets
    )


def serves(policy: Policy, action: Action) -> bool:
    """Whether an action contributes to a target, well or badly."""
    keys = {target.measure.key for target in policy.objective.targets}
    return any(part.measure in keys for part in action.contributions)


def brings(policy: Policy, action: Action) -> bool:
    """Whether an action brings something: to a target, or a result of its own."""
    if serves(policy, action):
        return any(worth(policy, [action], target) > 0 for target in policy.objective.targets)
    return action.target is not None or bool(action.contributions)


def served(policy: Policy, actions: Collection[Action]) -> set[str]:
    """The strategies of actions that bring something, and of what these follow."""
    by_key = {one.key: one for one in policy.actions}

    def behind(action: Action) -> Iterator[Action]:
        yield action
        for key in action.after:
            yield from behind(by_key[key])

    return {
        one.strategy
        for action in actions
        if brings(policy, action)
        for one in behind(action)
        if one.strategy
    }


def idle(policy: Policy, actions: Collection[Action]) -> Idle:
    """Strategies that are not served, and what serves no target, is left out and counts.

    It counts where a chosen action waits for it, where a target is left, where it has a result of its
    own, and where it is free.
    """
    keys = {one.key for one in actions}
    reached = not any(unmet(policy, actions))
    undone = sum(
        not serves(policy, one)
        and one.key not in keys
        and (
            not reached
            or not (one.known_cost or one.effort)
            or brings(policy, one)
            or any(one.key in policy.waits()[key] for key in keys)
        )
        for one in policy.actions
    )
    strategies = {one.strategy for one in policy.actions if one.strategy}
    return len(strategies) - len(served(policy, actions)), undone


def price(policy: Policy, actions: Collection[Action]) -> Price:
    """What several actions leave of the margins, what they cost and what they take."""
    return (
        tuple(
            max(MARGIN * wanted(target) - worth(policy, actions, target), Fraction(0))
            for target in policy.objective.targets
        ),
        sum((Fraction(one.known_cost) for one in actions), Fraction(0)),
        sum((Fraction(one.effort) for one in actions), Fraction(0)),
    )
