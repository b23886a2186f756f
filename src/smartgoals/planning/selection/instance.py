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

    The actions come in the order of what one unit of worth costs, but none before one it follows;
    `candidates` are theirs, in the same order. `wanted` is the gap, `enough` the gap with its margin.
    """

    actions: tuple[Action, ...]
    candidates: tuple[Candidate, ...]
    goal: CoverageGoal
    budgets: tuple[int, ...]
    unit: int

    @classmethod
    def of(
        cls, context: PlanningContext, candidates: Sequence[Action], gap: Gap
    ) -> SelectionInstance:
        """The selection problem of some actions for one gap.

        Where contributions do not add up, each counts as one step towards the target.
        """
        worths = {action.key: _worth(action, gap) for action in candidates}
        actions = _needed_first(candidates, worths)
        shared = shared_resources(context, actions)
        overlaps = _overlaps(context, actions, gap)
        wanted = required_total(gap) if gap.adds_up else Fraction(len(actions))
        enough = wanted * to_fraction(context.profile.coverage_margin) if gap.adds_up else wanted
        amounts = [
            wanted,
            enough,
            *worths.values(),
            *(loss for losses in overlaps.values() for _, loss in losses),
            *(amount for drawn, _ in shared for amount in drawn.values()),
            *(limit for _, limit in shared if limit is not None),
            *(Fraction(action.effort) for action in actions),
            *(Fraction(action.known_cost) for action in actions),
        ]
        unit = lcm(*(amount.denominator for amount in amounts))
        places = {action.key: place for place, action in enumerate(actions)}
        names = sorted(places, reverse=True)
        bits = {key: 1 << bit for bit, key in enumerate(names)}
        strategies = sorted({action.strategy for action in actions if action.strategy})
        groups: dict[str | None, int] = {None: 0}
        for place, action in enumerate(actions):
            if action.alternative:
                groups[action.alternative] = groups.get(action.alternative, 0) | 1 << place

        def candidate(place: int, action: Action) -> Candidate:
            return Candidate(
                tie_break=bits[action.key],
                contribution=int(worths[action.key] * unit),
                cost=int(Fraction(action.known_cost) * unit),
                effort=int(Fraction(action.effort) * unit),
                strategy=1 << strategies.index(action.strategy) if action.strategy else 0,
                enabling=not contributes(action, gap),
                prerequisites=sum(1 << places[key] for key in set(action.after) if key in places),
                conflicts=groups[action.alternative or None] & ~(1 << place),
                consumption=tuple(
                    int(one.get(action.key, Fraction(0)) * unit) for one, _ in shared
                ),
                overlaps=tuple(
                    (places[other], int(loss * unit)) for other, loss in overlaps[action.key]
                ),
            )

        return cls(
            actions=tuple(actions),
            candidates=tuple(candidate(place, action) for place, action in enumerate(actions)),
            goal=CoverageGoal(int(wanted * unit), int(enough * unit)),
            budgets=tuple(
                int((sum(drawn.values(), Fraction(0)) if limit is None else limit) * unit)
                for drawn, limit in shared
            ),
            unit=unit,
        )


def _worth(action: Action, gap: Gap) -> Fraction:
    if gap.adds_up:
        return expected_contribution(action, gap)
    return Fraction(int(contributes(action, gap)))


def _price(action: Action, worth: Fraction) -> tuple[bool, Fraction]:
    """What one unit of worth costs, cheapest first; those that bring nothing come last."""
    return worth <= 0, Fraction(action.known_cost) / worth if worth > 0 else Fraction(0)


def _needed_first(candidates: Sequence[Action], worths: Mapping[str, Fraction]) -> list[Action]:
    """By price, ties by key; but what another one follows comes before it."""
    ranked = sorted(candidates, key=lambda one: (_price(one, worths[one.key]), one.key))
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
    context: PlanningContext, ordered: Sequence[Action], gap: Gap
) -> dict[str, list[tuple[str, Fraction]]]:
    """What each pair of candidates loses by being done together, seen from both."""
    known = {action.key: action for action in ordered}
    losses: dict[str, list[tuple[str, Fraction]]] = {key: [] for key in known}
    if not gap.adds_up:
        return losses
    for one in effects_on(context.policy, gap):
        if one.value < 0 and one.first in known and one.second in known:
            first, second = known[one.first], known[one.second]
            loss = -one.value * chance_of(first) * chance_of(second)
            losses[first.key].append((second.key, loss))
            losses[second.key].append((first.key, loss))
    return losses
