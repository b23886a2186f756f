"""What candidates share: money, days, and the part meant for experiments."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from attrs import evolve

from smartgoals.model.action import Action
from smartgoals.model.message import Message, MessageCode
from smartgoals.planning.context import PlanningContext
from smartgoals.values.amount import decimal_of, to_fraction


def feasible(context: PlanningContext, actions: Sequence[Action]) -> bool:
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
            for drawn, limit in shared_resources(context, actions)
        )
    )


def shared_resources(
    context: PlanningContext, actions: Sequence[Action]
) -> list[tuple[Mapping[str, Fraction], Fraction | None]]:
    """What candidates share: the budget, its part for each kind of experiment, the team's days.

    Each with what every action draws from it, and its limit, where it has one. What is pinned by
    hand, or worked on, takes its person's days, even where they have not so many: all that is bound
    to them then draws no more than they have.
    """
    budget = None if context.policy.budget is None else Fraction(context.policy.budget)
    free = _free_days(context)
    budgets: list[tuple[Mapping[str, Fraction], Fraction | None]] = [
        ({action.key: Fraction(action.known_cost) for action in actions}, budget),
        (
            _days_drawn(context, actions, free),
            _all_days(free),
        ),
    ]
    for category in sorted(
        {action.risk for action in actions if action.experiment and action.risk}
    ):
        appetite = context.policy.appetite.level(category)
        if appetite is not None and budget is not None:
            part = to_fraction(context.profile.tolerance(appetite).experiments)
            costs = {
                action.key: Fraction(action.known_cost)
                for action in actions
                if action.experiment and action.risk == category
            }
            budgets.append((costs, part * budget))
    return budgets


def _free_days(context: PlanningContext) -> dict[str, Fraction | None]:
    """The days of everybody who can own, less what is promised; unknown without a capacity."""
    return {
        person.key: None
        if person.capacity is None
        else max(Fraction(person.capacity) - Fraction(person.load), Fraction(0))
        for person in context.team.people
        if not person.group
    }


def _all_days(free: Mapping[str, Fraction | None]) -> Fraction | None:
    days = Fraction(0)
    for theirs in free.values():
        if theirs is None:
            return None
        days += theirs
    return days


def _days_drawn(
    context: PlanningContext, actions: Sequence[Action], free: Mapping[str, Fraction | None]
) -> dict[str, Fraction]:
    efforts = {action.key: Fraction(action.effort) for action in actions}
    pinned: dict[str, Fraction] = {}
    for key, days in efforts.items():
        owner = context.bound(key)
        if owner is not None:
            pinned[owner] = pinned.get(owner, Fraction(0)) + days
    for key, days in efforts.items():
        owner = context.bound(key)
        if owner is not None and days:
            most = free.get(owner, Fraction(0))
            efforts[key] = days if most is None else days * min(most / pinned[owner], Fraction(1))
    return efforts


class GrowingSelection:
    """A selection to which actions are added one by one, whoever has the days for them.

    Running totals, so that a question costs the same however many actions there are.
    """

    def __init__(
        self, context: PlanningContext, actions: Sequence[Action], others: Sequence[Action]
    ) -> None:
        """Start with some actions.

        Args:
            context: The task.
            actions: The selection to begin with.
            others: All actions that may be added.
        """
        money, _, *experiments = shared_resources(context, [*actions, *others])
        self._draws = [
            (drawn, limit) for drawn, limit in (money, *experiments) if limit is not None
        ]
        self._keys: set[str] = set()
        self._groups: set[str] = set()
        self._used = [Fraction(0)] * len(self._draws)
        for action in actions:
            self._take(action)
        self._open = feasible(context, [evolve(action, effort=0) for action in actions])

    def add(self, actions: Iterable[Action]) -> list[Action]:
        """Add each action with which the selection stays feasible; returns those added.

        Args:
            actions: Some of the others, in the order in which they are tried.
        """
        return [action for action in actions if self._added(action)]

    def _added(self, action: Action) -> bool:
        fits = (
            self._open
            and action.alternative not in self._groups
            and self._keys.issuperset(action.after)
            and all(
                used + drawn.get(action.key, 0) <= limit
                for used, (drawn, limit) in zip(self._used, self._draws, strict=True)
            )
        )
        if fits:
            self._take(action)
        return fits

    def _take(self, action: Action) -> None:
        self._keys.add(action.key)
        if action.alternative:
            self._groups.add(action.alternative)
        for place, (drawn, _) in enumerate(self._draws):
            self._used[place] += drawn.get(action.key, 0)


class RemainingResources:
    """What some actions leave for one more; worked out once, asked often."""

    def __init__(self, context: PlanningContext, actions: Sequence[Action]) -> None:
        self._context, self._actions = context, actions
        self._budget, self._days = (
            None if limit is None else limit - sum(drawn.values(), Fraction(0))
            for drawn, limit in shared_resources(context, actions)[:2]
        )

    def over_budget(self, action: Action) -> Decimal:
        """By how much an action would exceed the budget."""
        if self._budget is None:
            return Decimal(0)
        return decimal_of(max(Fraction(action.known_cost) - self._budget, Fraction(0)))

    def suffice_for(self, action: Action) -> bool:
        """Whether everything that is shared stretches to an action as well."""
        if action.experiment or self._context.pinned(action.key) is not None:
            return feasible(self._context, (*self._actions, action))
        return self._days is None or Fraction(action.effort) <= self._days


# Why a candidate that could have been chosen was not.


def exclusion_reason(
    context: PlanningContext,
    action: Action,
    chosen: Mapping[str, Action],
    spare: RemainingResources,
    *,
    unowned: Collection[str],
    desired: bool,
    covered: bool,
) -> Message:
    """The first thing that speaks against adding an action to those that were chosen."""
    if action.alternative:
        for other in chosen.values():
            if action.alternative == other.alternative:
                return Message(MessageCode.ALTERNATIVE_SELECTED, {"other": other.statement})
    for key in action.after:
        if key not in chosen or key in unowned:
            code = (
                MessageCode.WAITS_FOR_UNOWNED
                if key in chosen
                else MessageCode.PREREQUISITE_NOT_SELECTED
            )
            return Message(code, {"other": context.policy.action(key).statement})
    if over := spare.over_budget(action):
        return Message(
            MessageCode.BUDGET_EXCEEDED, {"over": over, "currency": context.policy.currency or ""}
        )
    if not spare.suffice_for(action):
        return Message(MessageCode.RESOURCES_EXCEEDED)
    if desired:
        return Message(MessageCode.NO_OWNER_IN_TIME)
    return Message(MessageCode.NOT_NEEDED if covered else MessageCode.NO_BETTER_PLAN)
