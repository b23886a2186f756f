"""The best of all plans of a small policy, by trying them all, from the definition alone.

Levels, by rank: what lacks of the main target, strategies not served and enabling actions not done;
working days too late; the leader's days for what somebody else could do; what lacks of the margin,
cost and effort. Nobody is given more days than they have, but for what is pinned to them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from itertools import chain, combinations
from math import ceil

from attrs import frozen

from smartgoals.model import Action, Person, Plan, Policy, Team

MARGIN = Fraction(11, 10)
ABLE, GROWING = Fraction(7, 10), Fraction(1, 2)

Unmet = tuple[Fraction, int, int]
Price = tuple[Fraction, Fraction, Fraction]
Levels = tuple[Unmet, int, Fraction, Price]
Hands = tuple[tuple[str, str], ...]


@frozen(kw_only=True)
class Case:
    """A policy to be planned from Monday to Friday: `days` are the working days from today on."""

    policy: Policy
    team: Team
    pins: Mapping[str, str]
    days: tuple[date, ...]

    @classmethod
    def of(cls, policy: Policy, team: Team, today: date, pins: Mapping[str, str]) -> Case:
        """The case with working days enough for everything."""
        later = (today + timedelta(step) for step in range(400))
        days = tuple(day for day in later if day.weekday() < 5)
        return cls(policy=policy, team=team, pins=pins, days=days)


def best_levels(case: Case) -> Levels:
    """The best levels that any plan reaches."""
    sets = sorted(
        (unmet(case, some), price(case, some), [one.key for one in some])
        for some in feasible_sets(case)
    )
    for wanted in sorted({left for left, _, _ in sets}):
        several = [
            (led(case, hands), cost, hands)
            for left, cost, keys in sets
            if left == wanted
            for hands in assignments(case, [case.policy.action(key) for key in keys])
        ]
        if several:
            return wanted, *_least_late(case, sorted(several))
    raise AssertionError


def levels_of(case: Case, plan: Plan) -> Levels:
    """The levels of a plan: of what is in somebody's hands and waits for nothing in nobody's."""
    hands = {one.action: one.owner for one in plan.delegations}
    while waiting := [key for key in hands if not hands.keys() >= {*case.policy.action(key).after}]:
        for key in waiting:
            del hands[key]
    actions = [case.policy.action(key) for key in hands]
    late = sum(
        wanted_by(case, key) < day <= plan.delegation(key).due for key in hands for day in case.days
    )
    return unmet(case, actions), late, led(case, [*hands.items()]), price(case, actions)


def overload_of(case: Case, plan: Plan) -> Fraction:
    """The days that a plan asks of people beyond what they have and what is pinned to them."""
    hands = [(one.action, one.owner) for one in plan.delegations]
    return sum(
        (max(asked - has, Fraction(0)) for asked, has in rooms(case, hands).values()),
        Fraction(0),
    )


def feasible_sets(case: Case) -> Iterator[tuple[Action, ...]]:
    """Sets within the budget, one of a group of alternatives at most, none without what it follows."""
    actions = case.policy.actions
    for some in chain.from_iterable(combinations(actions, n) for n in range(len(actions) + 1)):
        keys = {one.key for one in some}
        groups = [one.alternative for one in some if one.alternative]
        if (
            all(keys.issuperset(one.after) for one in some)
            and len(groups) == len(set(groups))
            and (
                case.policy.budget is None
                or sum(one.known_cost for one in some) <= case.policy.budget
            )
        ):
            yield some


def worth(case: Case, actions: Sequence[Action]) -> Fraction:
    """What several actions bring on average, less what overlaps."""
    chances = {one.key: Fraction(str(one.chance)) for one in actions}
    alone = sum(
        (
            chances[one.key] * Fraction(part.estimate.mean)
            for one in actions
            for part in one.contributions
        ),
        Fraction(0),
    )
    return alone + sum(
        chances[one.first] * chances[one.second] * Fraction(one.value)
        for one in case.policy.interactions
        if one.first in chances and one.second in chances
    )


def unmet(case: Case, actions: Sequence[Action]) -> Unmet:
    """What several actions leave of the gap, of the strategies, of what enables."""
    every = case.policy.actions
    return (
        max(gap(case) - worth(case, actions), Fraction(0)),
        len({one.strategy for one in every}) - len({one.strategy for one in actions}),
        sum(not one.contributions for one in every) - sum(not one.contributions for one in actions),
    )


def price(case: Case, actions: Sequence[Action]) -> Price:
    """What several actions leave of the margin, what they cost and what they take."""
    return (
        max(MARGIN * gap(case) - worth(case, actions), Fraction(0)),
        sum((Fraction(one.known_cost) for one in actions), Fraction(0)),
        sum((Fraction(one.effort) for one in actions), Fraction(0)),
    )


def gap(case: Case) -> Fraction:
    """What is wanted."""
    return Fraction(case.policy.objective.targets[0].change or 0)


def wanted_by(case: Case, key: str) -> date:
    """The day an action should be done by."""
    deadline = case.policy.objective.deadline
    assert deadline is not None
    return min(case.policy.action(key).due or deadline, deadline)


def able(case: Case, action: Action) -> list[str]:
    """Who may own an action: who is pinned, the leader if it is reserved, or who is able enough."""
    if action.key in case.pins:
        return [case.pins[action.key]]
    if action.reserved and case.team.leader:
        return [case.team.leader]
    return [person.key for person in case.team.people if _able(case, person, action)]


def _able(case: Case, person: Person, action: Action) -> bool:
    had, wants = dict(person.skills), dict(action.needs)
    if not wants:
        return True
    parts = [min(Fraction(had.get(skill, 0), level), Fraction(1)) for skill, level in wants.items()]
    fit = sum(parts) / len(parts)
    growing = any(
        skill in person.aims and had.get(skill, 0) == level - 1 for skill, level in wants.items()
    )
    short = {skill: level for skill, level in wants.items() if had.get(skill, 0) < level}
    mentored = any(
        all(dict(other.skills).get(skill, 0) >= level for skill, level in short.items())
        for other in case.team.people
        if other.key != person.key
    )
    return fit >= ABLE or (growing and mentored and fit >= GROWING)


def led(case: Case, hands: Sequence[tuple[str, str]]) -> Fraction:
    """The days asked of the leader for what somebody else could do."""
    return sum(
        (
            Fraction(case.policy.action(key).effort)
            for key, owner in hands
            if owner == case.team.leader and len(able(case, case.policy.action(key))) > 1
        ),
        Fraction(0),
    )


def rooms(case: Case, hands: Sequence[tuple[str, str]]) -> dict[str, tuple[Fraction, Fraction]]:
    """What is asked of everybody, and what they have: days of their own, or what is pinned."""
    deadline = case.policy.objective.deadline
    assert deadline is not None
    found = {}
    for person in case.team.people:
        theirs = [key for key, owner in hands if owner == person.key]
        effort = {key: Fraction(case.policy.action(key).effort) for key in theirs}
        pinned = sum((effort[key] for key in theirs if key in case.pins), Fraction(0))
        open_days = sum(works(person, day) for day in case.days if day <= deadline)
        has = Fraction(open_days if person.capacity is None else person.capacity)
        asked = sum(effort.values(), Fraction(0))
        found[person.key] = asked, max(has - Fraction(person.load), pinned)
    return found


def works(person: Person, day: date) -> bool:
    """Whether somebody works on a working day."""
    away = any(one.first <= day <= one.last for one in person.absences)
    return day.weekday() < person.days_a_week and not away


def assignments(case: Case, actions: Sequence[Action]) -> Iterator[Hands]:
    """Every way to share out actions so that nobody is given more days than they have."""

    def extended(hands: Hands, rest: Sequence[Action]) -> Iterator[Hands]:
        if any(asked > has for asked, has in rooms(case, hands).values()):
            return
        if not rest:
            yield hands
            return
        for person in able(case, rest[0]):
            yield from extended((*hands, (rest[0].key, person)), rest[1:])

    pinned_first = sorted(actions, key=lambda one: (one.key not in case.pins, one.key))
    return extended((), pinned_first)


def _least_late(
    case: Case, several: Sequence[tuple[Fraction, Price, Hands]]
) -> tuple[int, Fraction, Price]:
    """The least late of some ways; of those the first, because they come by rank."""
    best, record = several[0], None
    for one in several:
        late = lateness(case, one[2], record)
        if record is None or late < record:
            best, record = one, late
        if not record:
            break
    assert record is not None
    return record, best[0], best[1]


def lateness(case: Case, hands: Hands, record: int | None) -> int:
    """The least days too late, over all orders in which work is begun as early as it fits.

    Orders that come to as much as the record are not looked into any further.
    """
    owners = dict(hands)
    waits = {
        key: {other for other in case.policy.waits()[key] if other in owners} for key in owners
    }
    least = 10**9 if record is None else record
    tasks = {key: _Task.of(case, key, case.team.person(owner)) for key, owner in hands}
    seen: dict[tuple[frozenset[tuple[str, int]], ...], int] = {}

    def go(placed: dict[str, tuple[int, ...]], late: int) -> None:
        nonlocal least
        alone = (
            tasks[key].late(_end(tasks[key].fit(_ready(placed, waits[key]), {})))
            for key in owners.keys() - placed.keys()
        )
        if late + sum(alone) >= least:
            return
        state = (frozenset((key, _end(slots)) for key, slots in placed.items()),)
        if seen.get(state, 10**9) <= late:
            return
        seen[state] = late
        if len(placed) == len(owners):
            least = late
            return
        for key in sorted(owners.keys() - placed.keys()):
            if waits[key] <= placed.keys():
                taken: dict[int, Fraction] = {}
                for other, slots in placed.items():
                    if owners[other] == owners[key]:
                        for slot in slots:
                            taken[slot] = taken.get(slot, Fraction(0)) + tasks[other].share
                slots = tasks[key].fit(_ready(placed, waits[key]), taken)
                go(placed | {key: slots}, late + tasks[key].late(_end(slots)))

    go({}, 0)
    return least


def _end(slots: Sequence[int]) -> int:
    return slots[-1] + 1


def _ready(placed: Mapping[str, Sequence[int]], waits: set[str]) -> int:
    return max((_end(placed[key]) for key in waits if key in placed), default=0)


@frozen(kw_only=True)
class _Task:
    """An action in somebody's hands: the days of theirs, from the earliest start on."""

    open_days: tuple[int, ...]
    length: int
    share: Fraction
    due: int

    @classmethod
    def of(cls, case: Case, key: str, person: Person) -> _Task:
        action = case.policy.action(key)
        return cls(
            open_days=tuple(
                slot
                for slot, day in enumerate(case.days)
                if works(person, day) and (action.earliest is None or day >= action.earliest)
            ),
            length=max(1, ceil(Fraction(action.effort) / Fraction(action.share))),
            share=Fraction(action.share),
            due=sum(day <= wanted_by(case, key) for day in case.days),
        )

    def fit(self, ready: int, taken: Mapping[int, Fraction]) -> tuple[int, ...]:
        """The first days in a row, from one on, on which there is room."""
        days = [slot for slot in self.open_days if slot >= ready]
        rows = (days[start : start + self.length] for start in range(len(days)))
        return next(
            tuple(row)
            for row in rows
            if all(taken.get(slot, Fraction(0)) + self.share <= 1 for slot in row)
        )

    def late(self, end: int) -> int:
        """How many working days too late an end is."""
        return max(end - self.due, 0)
