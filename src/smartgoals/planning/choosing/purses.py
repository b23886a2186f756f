"""What candidates share: money, days, and the part meant for experiments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from smartgoals.model.action import Action
from smartgoals.planning.brief import Brief
from smartgoals.values.amount import as_written, decimal_of


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
        and all(
            limit is None or sum(drawn.values(), Fraction(0)) <= limit
            for drawn, limit in purses_of(brief, actions)
        )
    )


def purses_of(
    brief: Brief, actions: Sequence[Action]
) -> list[tuple[Mapping[str, Fraction], Fraction | None]]:
    """What candidates share: the budget, its part for each kind of experiment, the team's days.

    Each with what every action draws from it, and its limit, where it has one. What is pinned by
    hand takes its person's days, even where they have not so many.
    """
    budget = None if brief.policy.budget is None else Fraction(brief.policy.budget)
    pinned = [action for action in actions if brief.pinned(action.key) is not None]
    purses: list[tuple[Mapping[str, Fraction], Fraction | None]] = [
        ({action.key: Fraction(action.cost) for action in actions}, budget),
        (
            {
                action.key: Fraction(action.effort)
                for action in actions
                if brief.pinned(action.key) is None
            },
            _free_days(brief, pinned),
        ),
    ]
    for category in sorted(
        {action.risk for action in actions if action.experiment and action.risk}
    ):
        appetite = brief.policy.appetite.level(category)
        if appetite is not None and budget is not None:
            part = as_written(brief.profile.tolerance(appetite).experiments)
            costs = {
                action.key: Fraction(action.cost)
                for action in actions
                if action.experiment and action.risk == category
            }
            purses.append((costs, part * budget))
    return purses


def _free_days(brief: Brief, pinned: Sequence[Action]) -> Fraction | None:
    """The days of all who can own, less what is promised; unknown where one person's are."""
    free = Fraction(0)
    for person in brief.team.people:
        if person.group:
            continue
        if person.capacity is None:
            return None
        theirs = (Fraction(one.effort) for one in pinned if brief.pinned(one.key) == person.key)
        promised = sum(theirs, Fraction(person.load))
        free += max(Fraction(0), Fraction(person.capacity) - promised)
    return free


class Spare:
    """What some actions leave for one more; worked out once, asked often."""

    def __init__(self, brief: Brief, actions: Sequence[Action]) -> None:
        self._brief, self._actions = brief, actions
        self._budget, self._days = (
            None if limit is None else limit - sum(drawn.values(), Fraction(0))
            for drawn, limit in purses_of(brief, actions)[:2]
        )

    def over_budget(self, action: Action) -> Decimal:
        """By how much an action would exceed the budget."""
        if self._budget is None:
            return Decimal(0)
        return decimal_of(max(Fraction(action.cost) - self._budget, Fraction(0)))

    def stretches_to(self, action: Action) -> bool:
        """Whether everything that is shared stretches to an action as well."""
        if action.experiment or self._brief.pinned(action.key) is not None:
            return feasible(self._brief, (*self._actions, action))
        return self._days is None or Fraction(action.effort) <= self._days
