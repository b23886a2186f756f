"""The search behind the choice: what is feasible, and the best of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import lcm

from attrs import frozen

from smartgoals.model.action import Action
from smartgoals.model.plan import Gap
from smartgoals.planning.brief import Brief
from smartgoals.planning.cover import Offer, cheapest_cover
from smartgoals.planning.worth import chance_of, contributes, effects_on, expected, wanted
from smartgoals.values.amount import as_written


@frozen(kw_only=True)
class Selection:
    """The chosen actions, sorted by key, and whether no better set exists."""

    actions: tuple[Action, ...]
    proven: bool


def best_selection(brief: Brief, candidates: Sequence[Action], gap: Gap) -> Selection:
    """The best feasible set of candidates.

    Proven best for what a director has, some forty candidates; with many more that bring nearly
    the same for nearly the same cost, the search may end first, and what it returns is feasible.
    Where contributions do not add up, each counts as one step towards the target.
    """
    ordered = sorted(candidates, key=lambda action: (_price(action, gap), action.key))
    scale = _Scale.of(brief, ordered, gap)
    offers = [scale.offer(action) for action in ordered]
    cover = cheapest_cover(offers, enough=scale.enough, purses=scale.purses)
    chosen = sorted((ordered[place] for place in cover.chosen), key=lambda action: action.key)
    return Selection(actions=tuple(chosen), proven=cover.proven)


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
    """The days of everybody together, less what is promised; unknown where one person's are."""
    free = Fraction(0)
    for person in brief.team.people:
        if person.capacity is None:
            return None
        theirs = (Fraction(one.effort) for one in pinned if brief.pinned(one.key) == person.key)
        promised = sum(theirs, Fraction(person.load))
        free += max(Fraction(0), Fraction(person.capacity) - promised)
    return free


def _worth(action: Action, gap: Gap) -> Fraction:
    if gap.adds_up:
        return expected(action, gap)
    return Fraction(int(contributes(action, gap)))


def _price(action: Action, gap: Gap) -> tuple[bool, Fraction]:
    """What one unit of worth costs, cheapest first; those that bring nothing come last."""
    worth = _worth(action, gap)
    return worth <= 0, Fraction(action.cost) / worth if worth > 0 else Fraction(0)


@frozen(kw_only=True)
class _Scale:
    """How fractions become whole numbers, and actions become offers."""

    gap: Gap
    places: Mapping[str, int]
    names: Mapping[str, int]
    strategies: Mapping[str, int]
    groups: Mapping[str, int]
    drawn: Sequence[Mapping[str, Fraction]]
    overlaps: Mapping[str, Sequence[tuple[str, Fraction]]]
    unit: int
    enough: int
    purses: Sequence[int]

    @classmethod
    def of(cls, brief: Brief, ordered: Sequence[Action], gap: Gap) -> _Scale:
        """The scale on which all amounts of these candidates are whole."""
        shared = purses_of(brief, ordered)
        overlaps = _overlaps(brief, ordered, gap)
        wanted = _wanted(brief, ordered, gap)
        amounts = [
            wanted,
            *(_worth(action, gap) for action in ordered),
            *(loss for losses in overlaps.values() for _, loss in losses),
            *(amount for drawn, _ in shared for amount in drawn.values()),
            *(limit for _, limit in shared if limit is not None),
        ]
        unit = lcm(*(amount.denominator for amount in amounts))
        groups: dict[str, int] = {}
        for place, action in enumerate(ordered):
            if action.alternative:
                groups[action.alternative] = groups.get(action.alternative, 0) | 1 << place
        strategies = sorted({action.strategy for action in ordered if action.strategy})
        return cls(
            gap=gap,
            places={action.key: place for place, action in enumerate(ordered)},
            names={key: name for name, key in enumerate(sorted(a.key for a in ordered))},
            strategies={key: 1 << bit for bit, key in enumerate(strategies)},
            groups=groups,
            drawn=[drawn for drawn, _ in shared],
            overlaps=overlaps,
            unit=unit,
            enough=int(wanted * unit),
            purses=[
                int((sum(drawn.values()) if limit is None else limit) * unit)
                for drawn, limit in shared
            ],
        )

    def offer(self, action: Action) -> Offer:
        """One candidate in whole numbers."""
        place = self.places[action.key]
        needs = sum(1 << self.places[key] for key in set(action.after) if key in self.places)
        group = self.groups.get(action.alternative or "", 0)
        return Offer(
            name=self.names[action.key],
            worth=int(_worth(action, self.gap) * self.unit),
            cost=int(Fraction(action.cost) * self.unit),
            effort=int(Fraction(action.effort) * self.unit),
            strategy=self.strategies.get(action.strategy or "", 0),
            enabling=not contributes(action, self.gap),
            needs=needs,
            clashes=group & ~(1 << place),
            draws=tuple(int(one.get(action.key, Fraction(0)) * self.unit) for one in self.drawn),
            overlaps=tuple(
                (self.places[other], int(loss * self.unit))
                for other, loss in self.overlaps.get(action.key, ())
            ),
        )


def _wanted(brief: Brief, ordered: Sequence[Action], gap: Gap) -> Fraction:
    """The worth that is enough: the gap with the margin, or every step there is."""
    if not gap.adds_up:
        return Fraction(len(ordered))
    return wanted(gap) * as_written(brief.profile.coverage_margin)


def _overlaps(
    brief: Brief, ordered: Sequence[Action], gap: Gap
) -> dict[str, list[tuple[str, Fraction]]]:
    """What each pair of candidates loses by being done together, seen from both."""
    known = {action.key: action for action in ordered}
    losses: dict[str, list[tuple[str, Fraction]]] = {}
    if not gap.adds_up:
        return losses
    for one in effects_on(brief.policy, gap):
        if one.value < 0 and one.first in known and one.second in known:
            first, second = known[one.first], known[one.second]
            loss = -one.value * chance_of(first) * chance_of(second)
            losses.setdefault(first.key, []).append((second.key, loss))
            losses.setdefault(second.key, []).append((first.key, loss))
    return losses
