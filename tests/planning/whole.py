"""The best of all plans of a small policy, by trying them all, from the definition alone.

Levels, by rank: what lacks of each target by what ends in time; working days too late; strategies
not served and actions left out that bring nothing and count; the leader's days for what somebody
else could do; what lacks of the margins, cost and effort. Nobody is given more days than they have,
but for what is pinned to them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from itertools import chain, combinations

from attrs import frozen

from planning.order import Idle, Price, idle, price, unmet
from smartgoals.model import Action, Person, Plan, Policy, Team

PARTS = 4
"""Efforts are whole quarters of a day."""

ABLE, GROWING = Fraction(7, 10), Fraction(1, 2)

Unmet = tuple[Fraction, ...]
Levels = tuple[Unmet, int, Idle, Fraction, Price]
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
    sets = [
        (unmet(case.policy, some), idle(case.policy, some), price(case.policy, some), some)
        for some in feasible_sets(case)
    ]
    best: Levels | None = None
    for left, spare, cost, some in sorted(sets, key=lambda one: one[:3]):
        if best is not None and left > best[0]:
            break
        for hands in assignments(case, some):
            lead = led(case, hands)
            if best is not None and (left, 0, spare, lead, cost) >= best:
                continue
            late = lateness(case, hands, best[1] + 1 if best and left == best[0] else None)
            if late is not None and (best is None or (left, late, spare, lead, cost) < best):
                best = left, late, spare, lead, cost
    assert best is not None
    return best


def is_reachable(case: Case) -> bool:
    """Whether some plan reaches all targets, with an owner for everything, and nothing late."""
    return any(
        lateness(case, hands, 1) == 0
        for some in feasible_sets(case)
        if not any(unmet(case.policy, some))
        for hands in assignments(case, some)
    )


def levels_of(case: Case, plan: Plan) -> Levels:
    """The levels of a plan: of what is in somebody's hands, in time, and waits for nothing that is not."""
    policy, deadline = case.policy, case.policy.objective.deadline
    assert deadline is not None
    hands = {one.action: one.owner for one in plan.delegations if one.due <= deadline}
    while waiting := [key for key in hands if not hands.keys() >= {*policy.action(key).after}]:
        for key in waiting:
            del hands[key]
    actions = [policy.action(key) for key in hands]
    late = sum(
        wanted_by(case, key) < day <= plan.delegation(key).due for key in hands for day in case.days
    )
    return (
        unmet(policy, actions),
        late,
        idle(policy, actions),
        led(case, [*hands.items()]),
        price(policy, actions),
    )


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


def lateness(  # noqa: C901 — one search, with its state
    case: Case, hands: Hands, record: int | None
) -> int | None:
    """The least days too late, over all orders in which work is begun as early as it fits.

    None where something always ends after the deadline, and so brings nothing, or where it comes to
    as much as the record.
    """
    owners = dict(hands)
    waits = {
        key: {other for other in case.policy.waits()[key] if other in owners} for key in owners
    }
    least = 10**9 if record is None else record
    tasks = {key: _Task.of(case, key, case.team.person(owner)) for key, owner in hands}
    seen: dict[frozenset[tuple[str, int]], int] = {}
    found = False

    def go(placed: dict[str, tuple[int, Slots]], late: int) -> None:  # noqa: C901
        nonlocal least, found
        ends = {
            key: tasks[key].fit(_ready(placed, waits[key]), {})[0]
            for key in owners.keys() - placed.keys()
        }
        if any(tasks[key].is_lost(end) for key, end in ends.items()):
            return
        if late + sum(tasks[key].late(end) for key, end in ends.items()) >= least:
            return
        state = frozenset((key, end) for key, (end, _) in placed.items())
        if seen.get(state, 10**9) <= late:
            return
        seen[state] = late
        if len(placed) == len(owners):
            least, found = late, True
            return
        for key in sorted(owners.keys() - placed.keys()):
            if waits[key] <= placed.keys():
                taken: dict[int, Fraction] = {}
                for other, (_, slots) in placed.items():
                    if owners[other] == owners[key]:
                        for slot in slots:
                            taken[slot] = taken.get(slot, Fraction(0)) + tasks[other].share
                end, slots = tasks[key].fit(_ready(placed, waits[key]), taken)
                if not tasks[key].is_lost(end):
                    go(placed | {key: (end, slots)}, late + tasks[key].late(end))

    go({}, 0)
    return least if found else None


Slots = tuple[int, ...]


def _ready(placed: Mapping[str, tuple[int, Slots]], waits: set[str]) -> int:
    return max((placed[key][0] for key in waits if key in placed), default=0)


@frozen(kw_only=True)
class _Task:
    """An action in somebody's hands, in quarters of days: theirs, from the earliest start on."""

    first: int
    open_slots: Slots
    length: int
    share: Fraction
    due: int
    deadline: int

    @classmethod
    def of(cls, case: Case, key: str, person: Person) -> _Task:
        action, deadline = case.policy.action(key), case.policy.objective.deadline
        assert deadline is not None
        length = Fraction(action.effort) / Fraction(action.share) * PARTS
        assert length.denominator == 1
        return cls(
            first=PARTS * sum(bool(action.earliest and day < action.earliest) for day in case.days),
            open_slots=tuple(
                place * PARTS + part
                for place, day in enumerate(case.days)
                if works(person, day)
                for part in range(PARTS)
            ),
            length=int(length),
            share=Fraction(action.share),
            due=PARTS * sum(day <= wanted_by(case, key) for day in case.days),
            deadline=PARTS * sum(day <= deadline for day in case.days),
        )

    def fit(self, ready: int, taken: Mapping[int, Fraction]) -> tuple[int, Slots]:
        """The first slots in a row, from one on, in which there is room, and where they end."""
        begin = max(ready, self.first)
        if not self.length:
            return begin, ()
        slots = [slot for slot in self.open_slots if slot >= begin]
        rows = (slots[start : start + self.length] for start in range(len(slots)))
        row = next(
            row
            for row in rows
            if all(taken.get(slot, Fraction(0)) + self.share <= 1 for slot in row)
        )
        return row[-1] + 1, tuple(row)

    def is_lost(self, end: int) -> bool:
        """Whether an end is after the deadline."""
        return end > self.deadline

    def late(self, end: int) -> int:
        """How many working days too late an end is; a begun day counts."""
        return max(-((self.due - end) // PARTS), 0)
