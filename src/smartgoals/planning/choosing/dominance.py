"""Of two sets to which the same may still be added, the worse one can be forgotten."""

from __future__ import annotations

from collections.abc import Sequence

from smartgoals.planning.kernel.offer import Goal, Offer, Pick


def undominated(
    picks: Sequence[Pick], later: Sequence[Offer], goal: Goal, purses: Sequence[int]
) -> list[Pick]:
    """The sets that no other one makes superfluous.

    Sets are compared where they serve the same strategies, enable as much, and hold the same of
    what later candidates need, exclude or overlap with. There the cheaper one wins that brings as
    much; what it brings beyond enough counts only if it can be lost again.

    Args:
        picks: Sets of the candidates decided upon.
        later: The candidates still to come.
        goal: How much worth is wanted, and enough; more than both is worth nothing.
        purses: The limits; the first is the budget, and follows from the price.
    """
    touched = 0
    for offer in later:
        touched |= offer.needs | offer.clashes
        for other, _ in offer.overlaps:
            touched |= 1 << other
    final = all(offer.worth >= 0 and not offer.overlaps for offer in later)
    scarce = [
        purse
        for purse, limit in enumerate(purses)
        if purse and max(pick.drawn[purse] for pick in picks) + _sum(later, purse) > limit
    ]
    groups: dict[tuple[int, int, int], list[Pick]] = {}
    for pick in sorted(picks, key=lambda pick: (pick.price, -pick.names)):
        group = groups.setdefault((pick.served, pick.enabling, pick.chosen & touched), [])
        worth = min(pick.worth, max(goal)) if final else pick.worth
        if not any(
            _beats(other, worth, pick, scarce) for other in (group if scarce else group[-1:])
        ):
            group.append(pick)
    return [pick for group in groups.values() for pick in group]


def _sum(later: Sequence[Offer], purse: int) -> int:
    return sum(offer.draws[purse] for offer in later)


def _beats(cheaper: Pick, worth: int, pick: Pick, scarce: Sequence[int]) -> bool:
    return cheaper.worth >= worth and all(
        cheaper.drawn[purse] <= pick.drawn[purse] for purse in scarce
    )
