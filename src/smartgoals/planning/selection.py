"""The search behind the choice: every set of candidates where there are few, greed beyond."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import combinations
from typing import TypeAlias

from smartgoals.model.action import Action
from smartgoals.model.plan import Gap
from smartgoals.planning.brief import Brief
from smartgoals.planning.worth import expected, together
from smartgoals.values.amount import total

MOST_ENUMERATED = 12
"""Up to so many candidates the chosen set is the best there is."""

Rank: TypeAlias = tuple[Fraction, int, int, Decimal, Decimal, tuple[str, ...]]


def best_selection(brief: Brief, candidates: Sequence[Action], gap: Gap) -> tuple[Action, ...]:
    """The best feasible set of candidates, sorted by key.

    Exact for up to 12 candidates; beyond, actions are added one by one, those that bring most for
    their cost first, and the result is feasible but not proven best.
    """
    if len(candidates) > MOST_ENUMERATED:
        return _greedy(brief, candidates, gap)
    sets = (
        chosen for size in range(len(candidates) + 1) for chosen in combinations(candidates, size)
    )
    return min(
        (chosen for chosen in sets if feasible(brief, chosen)),
        key=lambda chosen: _rank(brief, chosen, gap),
    )


def feasible(brief: Brief, actions: Sequence[Action]) -> bool:
    """Whether a set can be done at all.

    Within the budget and the part of it meant for experiments, within the days the team has where
    these are known, at most one of each group of alternatives, and nothing without what it follows.
    """
    keys = {action.key for action in actions}
    groups = [action.alternative for action in actions if action.alternative]
    return (
        all(set(action.after) <= keys for action in actions)
        and len(groups) == len(set(groups))
        and _affordable(brief, actions)
        and _within_capacity(brief, actions)
    )


def _affordable(brief: Brief, actions: Sequence[Action]) -> bool:
    budget = brief.policy.budget
    if budget is None:
        return True
    experiments: dict[str, Decimal] = {}
    for action in actions:
        if action.experiment is not None and action.risk is not None:
            spent = experiments.get(action.risk, Decimal(0))
            experiments[action.risk] = total([spent, action.cost])
    for category, spent in experiments.items():
        appetite = brief.policy.appetite.level(category)
        if appetite is not None:
            part = Fraction(repr(brief.profile.tolerance(appetite).experiments))
            if Fraction(spent) > part * Fraction(budget):
                return False
    return total(action.cost for action in actions) <= budget


def _within_capacity(brief: Brief, actions: Sequence[Action]) -> bool:
    """Whether the team has the days; what was pinned counts where it was pinned, come what may."""
    pinned: dict[str, Fraction] = {}
    asked = Fraction(0)
    for action in actions:
        owner = brief.pinned(action.key)
        if owner is None:
            asked += Fraction(action.effort)
        else:
            pinned[owner] = pinned.get(owner, Fraction(0)) + Fraction(action.effort)
    free = Fraction(0)
    for person in brief.team.people:
        if person.capacity is None:
            return True
        taken = Fraction(person.load) + pinned.get(person.key, Fraction(0))
        free += max(Fraction(0), Fraction(person.capacity) - taken)
    return asked <= free


def _covered(brief: Brief, actions: Sequence[Action], gap: Gap) -> Fraction:
    """The covered part of the gap; where nothing adds up, the number of actions that help."""
    if not gap.adds_up:
        return Fraction(sum(1 for action in actions if action.contribution_to(gap.measure)))
    if not gap.amount:
        return _wanted(brief)
    worth = together(actions, brief.policy, gap.measure.key, synergy=False)
    return worth / Fraction(gap.amount)


def _wanted(brief: Brief) -> Fraction:
    return Fraction(repr(brief.profile.coverage_margin))


def _rank(brief: Brief, actions: Sequence[Action], gap: Gap) -> Rank:
    """Smaller is better."""
    covered = _covered(brief, actions, gap)
    if gap.adds_up:
        covered = min(covered, _wanted(brief))
    served = len({action.strategy for action in actions if action.strategy})
    enabling = sum(1 for action in actions if action.contribution_to(gap.measure) is None)
    return (
        -covered,
        -served,
        -enabling,
        total(action.cost for action in actions),
        total(action.effort for action in actions),
        tuple(action.key for action in actions),
    )


def _greedy(brief: Brief, candidates: Sequence[Action], gap: Gap) -> tuple[Action, ...]:
    """Grow a feasible set: enabling actions first, then the most for its cost and effort."""
    key = gap.measure.key

    def appeal(action: Action) -> tuple[bool, Fraction, str]:
        burden = Fraction(action.cost) + Fraction(action.effort) + 1
        brings = action.contribution_to(key) is not None
        return brings, -expected(action, key) / burden, action.key

    chosen: tuple[Action, ...] = ()
    for action in sorted(candidates, key=appeal):
        added = {one.key: one for one in (*chosen, *_with_prerequisites(action, candidates))}
        grown = tuple(added[key] for key in sorted(added))
        if feasible(brief, grown) and _rank(brief, grown, gap) < _rank(brief, chosen, gap):
            chosen = grown
    return chosen


def _with_prerequisites(action: Action, candidates: Sequence[Action]) -> Iterable[Action]:
    known = {candidate.key: candidate for candidate in candidates}
    needed: dict[str, Action] = {}
    waiting = [action]
    while waiting:
        one = waiting.pop()
        if one.key not in needed:
            needed[one.key] = one
            waiting.extend(known[key] for key in one.after if key in known)
    return needed.values()
