"""The selection problem in whole numbers: one candidate for each action, sets as bit masks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from heapq import heapify, heappop, heappush
from math import lcm

from attrs import frozen

from smartgoals.model.action import Action
from smartgoals.model.plan_results import Gap
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.contributions import (
    chance_of,
    contributes,
    effects_on,
    expected_contribution,
    required_total,
)
from smartgoals.planning.selection.resources import shared_resources
from smartgoals.scheduling import Candidate, CoverageGoal
from smartgoals.values.amount import to_fraction


@frozen(kw_only=True)
class SelectionInstance:
    """Candidates and what can be had for them, in units so small that nothing is rounded.

    Attributes:
        actions: The candidates in the order of what one unit of worth costs, but none before one it
            follows.
        candidates: Theirs, in the same order.
        goals: For each target its gap, and the gap with its margin.
        budgets: The limits that the candidates share.
        unit: How many units make one of money, one day, or one of a target.
    """

    actions: tuple[Action, ...]
    candidates: tuple[Candidate, ...]
    goals: tuple[CoverageGoal, ...]
    budgets: tuple[int, ...]
    unit: int

    @classmethod
    def of(
        cls, context: PlanningContext, candidates: Sequence[Action], gaps: Sequence[Gap]
    ) -> SelectionInstance:
        """The selection problem of some actions for some gaps, the most important one first.

        Where contributions do not add up, each counts as one step towards the target, and no number
        of steps is known to reach it.
        """
        worths = {
            candidate.key: tuple(_worth(candidate, gap) for gap in gaps) for candidate in candidates
        }
        wanted = [
            required_total(gap)
            if gap.adds_up
            else 1 + sum((worths[key][target] for key in worths), Fraction(0))
            for target, gap in enumerate(gaps)
        ]
        actions = _needed_first(candidates, worths, wanted)
        shared = shared_resources(context, actions)
        overlaps = _overlaps(context, actions, gaps)
        margin = to_fraction(context.profile.coverage_margin)
        enough = [
            amount * margin if gap.adds_up else amount
            for amount, gap in zip(wanted, gaps, strict=True)
        ]
        amounts = [
            *wanted,
            *enough,
            *(amount for several in worths.values() for amount in several),
            *(loss for several in overlaps.values() for _, losses in several for loss in losses),
            *(amount for drawn, _ in shared for amount in drawn.values()),
            *(limit for _, limit in shared if limit is not None),
            *(Fraction(action.effort) for action in actions),
            *(Fraction(action.known_cost) for action in actions),
        ]
        unit = lcm(*(amount.denominator for amount in amounts))
        places = {action.key: place for place, action in enumerate(actions)}
        names = sorted(places, reverse=True)
        bits = {key: 1 << bit for bit, key in enumerate(names)}
        strategies, waits = _strategies_served(actions, gaps), context.policy.waits()
        groups: dict[str | None, int] = {None: 0}
        for place, action in enumerate(actions):
            if action.alternative:
                groups[action.alternative] = groups.get(action.alternative, 0) | 1 << place

        def candidate(place: int, action: Action) -> Candidate:
            return Candidate(
                tie_break=bits[action.key],
                contributions=tuple(int(worth * unit) for worth in worths[action.key]),
                cost=int(Fraction(action.known_cost) * unit),
                effort=int(Fraction(action.effort) * unit),
                strategies=strategies[action.key],
                enabling=_enables(action, gaps),
                wanted=_is_wanted(action, gaps),
                prerequisites=sum(1 << places[key] for key in set(action.after) if key in places),
                waits_for=sum(
                    1 << places[key]
                    for key in {*waits[action.key]} - {*action.after}
                    if key in places and _waited_for(actions[places[key]], gaps)
                ),
                conflicts=groups[action.alternative or None] & ~(1 << place),
                consumption=tuple(
                    int(one.get(action.key, Fraction(0)) * unit) for one, _ in shared
                ),
                overlaps=tuple(
                    (places[other], tuple(int(loss * unit) for loss in losses))
                    for other, losses in overlaps[action.key]
                ),
            )

        return cls(
            actions=tuple(actions),
            candidates=tuple(candidate(place, action) for place, action in enumerate(actions)),
            goals=tuple(
                CoverageGoal(int(amount * unit), int(more * unit))
                for amount, more in zip(wanted, enough, strict=True)
            ),
            budgets=tuple(
                int((sum(drawn.values(), Fraction(0)) if limit is None else limit) * unit)
                for drawn, limit in shared
            ),
            unit=unit,
        )


Worths = Mapping[str, Sequence[Fraction]]
"""By the key of an action, what it brings to each gap on average."""


def _worth(action: Action, gap: Gap) -> Fraction:
    if gap.adds_up:
        return expected_contribution(action, gap)
    return Fraction(int(contributes(action, gap)))


def _enables(action: Action, gaps: Sequence[Gap]) -> bool:
    return not any(contributes(action, gap) for gap in gaps)


def _waited_for(action: Action, gaps: Sequence[Gap]) -> bool:
    return _enables(action, gaps) and not _is_wanted(action, gaps)


def _is_wanted(action: Action, gaps: Sequence[Gap]) -> bool:
    """Whether what serves no target is wanted all the same: for its own result, or because it is free."""
    is_free = not (action.known_cost or action.effort)
    return _enables(action, gaps) and (is_free or brings_something(action, gaps))


def brings_something(action: Action, gaps: Sequence[Gap]) -> bool:
    """Whether an action brings anything that is said: to a target, or a result of its own."""
    serving = [gap for gap in gaps if contributes(action, gap)]
    if serving:
        return any(_worth(action, gap) > 0 for gap in serving)
    return action.target is not None or bool(action.contributions)


def _strategies_served(ordered: Sequence[Action], gaps: Sequence[Gap]) -> dict[str, int]:
    """The strategies that each action serves, one bit each, where it brings something.

    With it those are served whose actions it follows, because they make it possible.
    """
    known = sorted({action.strategy for action in ordered if action.strategy})
    behind: dict[str, int] = {}
    for action in ordered:
        behind[action.key] = 1 << known.index(action.strategy) if action.strategy else 0
        for key in action.after:
            behind[action.key] |= behind.get(key, 0)
    return {
        action.key: behind[action.key] if brings_something(action, gaps) else 0
        for action in ordered
    }


def _price(action: Action, parts: Sequence[Fraction]) -> tuple[bool, Fraction]:
    """What one unit of worth costs, cheapest first; those that bring nothing come last."""
    worth = sum((max(part, Fraction(0)) for part in parts), Fraction(0))
    return worth <= 0, Fraction(action.known_cost) / worth if worth > 0 else Fraction(0)


def _needed_first(
    candidates: Sequence[Action], worths: Worths, wanted: Sequence[Fraction]
) -> list[Action]:
    """By price, ties by key; but what another one follows comes before it."""
    parts = {
        key: [
            amount / whole if whole else Fraction(0)
            for amount, whole in zip(several, wanted, strict=True)
        ]
        for key, several in worths.items()
    }
    ranked = sorted(candidates, key=lambda one: (_price(one, parts[one.key]), one.key))
    places = {action.key: place for place, action in enumerate(ranked)}
    waiting = {place: len(set(one.after) & places.keys()) for place, one in enumerate(ranked)}
    behind: dict[str, list[int]] = {action.key: [] for action in ranked}
    for place, action in enumerate(ranked):
        for key in set(action.after) & places.keys():
            behind[key].append(place)
    ready = [place for place, count in waiting.items() if not count]
    heapify(ready)
    ordered = []
    while ready:
        action = ranked[heappop(ready)]
        ordered.append(action)
        for place in behind[action.key]:
            waiting[place] -= 1
            if not waiting[place]:
                heappush(ready, place)
    return ordered


def _overlaps(
    context: PlanningContext, ordered: Sequence[Action], gaps: Sequence[Gap]
) -> dict[str, list[tuple[str, tuple[Fraction, ...]]]]:
    """What each pair of candidates loses of each gap by being done together, seen from both."""
    known = {action.key: action for action in ordered}
    pairs: dict[tuple[str, str], list[Fraction]] = {}
    for target, gap in enumerate(gaps):
        for one in effects_on(context.policy, gap) if gap.adds_up else ():
            if one.value < 0 and one.first in known and one.second in known:
                chance = chance_of(known[one.first]) * chance_of(known[one.second])
                losses = pairs.setdefault((one.first, one.second), [Fraction(0)] * len(gaps))
                losses[target] -= one.value * chance
    found: dict[str, list[tuple[str, tuple[Fraction, ...]]]] = {key: [] for key in known}
    for (first, second), losses in pairs.items():
        found[first].append((second, tuple(losses)))
        found[second].append((first, tuple(losses)))
    return found
