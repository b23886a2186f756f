"""The assignment problem (work, people, capacities) and the assignment with the best score.

Branch and bound, or a regret heuristic where the problem is large. Scores are integers (millionths)
and loads integers (parts of a day), so that equal assignments compare equal on every machine and
the order of the input does not matter.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush

from attrs import frozen

NOBODY = ""
"""Who owns what nobody owns."""

UNOWNED = -(10**18)
"""The score of an unassigned action: lower than any sum of other scores."""


@frozen
class Option:
    """A person who could take an action, and the score of that in millionths."""

    person: str
    worth: int


@frozen(kw_only=True)
class Workload:
    """The days each action takes, and the days each person has and has given already.

    Days are counted in integer parts of a day.

    `balance` is the weight, in millionths, of the square of a full person's load. An action may
    stay unassigned, at a price that exceeds every score. A `pinned` action goes to its person even
    beyond their capacity.
    """

    days: Mapping[str, int]
    capacity: Mapping[str, int]
    taken: Mapping[str, int]
    balance: int
    pinned: frozenset[str] = frozenset()

    def strain(self, person: str, days: int) -> int:
        """The price of a person's load, in integer millionths."""
        capacity = self.capacity[person]
        if not capacity:
            return 0
        room = capacity * capacity
        return (2 * self.balance * days * days + room) // (2 * room)

    def fits(self, person: str, days: int) -> bool:
        """Whether a person has enough days left."""
        return days <= self.capacity[person]

    def gain(self, action: str, option: Option, load: int) -> int:
        """What an action adds to the score when a person with a given load takes it."""
        after = load + self.days[action]
        return option.worth - self.strain(option.person, after) + self.strain(option.person, load)

    def after(self, owners: Mapping[str, str]) -> dict[str, int]:
        """The load of each person under an assignment."""
        loads = dict(self.taken)
        for action in sorted(owners):
            if owners[action] != NOBODY:
                loads[owners[action]] += self.days[action]
        return loads


def by_regret(
    options: Mapping[str, Sequence[Option]], work: Workload, start: Mapping[str, int]
) -> dict[str, str]:
    """An owner for each action by the regret heuristic: the action that would lose most goes first.

    After each placement only the person whose load has changed is evaluated again.
    """
    loads = dict(start)
    owners: dict[str, str] = {}
    candidates = {
        action: _RegretQueueEntry(action, options[action], work, loads) for action in options
    }
    askers: dict[str, list[str]] = {person: [] for person in loads}
    for action in options:
        for option in options[action]:
            askers[option.person].append(action)
    queue = [(-candidates[action].regret, action) for action in options]
    heapify(queue)
    while queue:
        regret, action = heappop(queue)
        if action not in candidates or -regret != candidates[action].regret:
            continue  # placed already, or noted anew since
        owners[action] = owner = candidates.pop(action).best
        if owner != NOBODY:
            loads[owner] += work.days[action]
            for other in askers[owner]:
                if other in candidates and candidates[other].look_again(owner):
                    heappush(queue, (-candidates[other].regret, other))
    return owners


class _RegretQueueEntry:
    """What each person who still fits would add to the score by taking one action.

    Mutable, and used within one search only. `regret` is the loss if the best person is
    unavailable.
    """

    __slots__ = ("_action", "_gains", "_loads", "_next", "_options", "_work", "best", "regret")

    def __init__(
        self,
        action: str,
        options: Sequence[Option],
        work: Workload,
        loads: Mapping[str, int],
    ) -> None:
        self._action, self._work, self._loads = action, work, loads
        self._options = {option.person: option for option in options}
        self._gains: dict[str, int] = {}
        for person in self._options:
            self._gauge(person)
        self._rank()

    def look_again(self, person: str) -> bool:
        """Update the entry after a person's load has grown; returns whether the regret changes.

        Gains only shrink as loads grow, so persons ranked behind the best two stay there.
        """
        if person not in self._gains:
            return False
        self._gauge(person)
        if person not in {self.best, self._next}:
            return False
        before = self.regret
        self._rank()
        return self.regret != before

    def _gauge(self, person: str) -> None:
        load = self._loads[person]
        if self._work.fits(person, load + self._work.days[self._action]):
            self._gains[person] = self._work.gain(self._action, self._options[person], load)
        else:
            self._gains.pop(person, None)

    def _rank(self) -> None:
        """The best person, ties by key, and the margin over the second best."""
        ranked = sorted(self._gains, key=lambda person: (-self._gains[person], person))[:2]
        self.best, self._next = [*ranked, NOBODY, NOBODY][:2]
        best, other = (self._gains.get(person, UNOWNED) for person in (self.best, self._next))
        self.regret = best - other if ranked else -UNOWNED


MOST_EXACT = 12
"""Up to so many open actions the best assignment is searched for; beyond, regret decides."""

MOST_STEPS = 20_000
"""After so many steps a search ends with the best it has found: steps, because there is no clock."""


def assign(options: Mapping[str, Sequence[Option]], work: Workload) -> dict[str, str]:
    """The owner of each action, or none where no person is able.

    Pinned actions are placed first. The rest is optimal, unless there are more than 12 open actions
    or the search exceeds its number of steps: then it is good, and not proven optimal.

    Args:
        options: For each action the people it may go to.
        work: Days and capacities.
    """
    pinned = {
        key: options[key][0].person
        for key in sorted(options)
        if key in work.pinned and options[key]
    }
    loads = work.after(pinned)
    free = {key: options[key] for key in sorted(options) if key not in pinned}
    owners = by_regret(free, work, loads)
    if len(free) <= MOST_EXACT:
        owners = _search(free, work, loads, owners)
    return pinned | owners


def _search(
    options: Mapping[str, Sequence[Option]],
    work: Workload,
    start: Mapping[str, int],
    owners: dict[str, str],
) -> dict[str, str]:
    """Depth-first branch and bound: as loads only grow, the gain of an action only shrinks."""
    actions = sorted(options, key=lambda action: (len(options[action]), action))
    ranked = {
        action: sorted(options[action], key=lambda option: (-option.worth, option.person))
        for action in actions
    }
    bound = [0]
    for action in reversed(actions):
        gains = (work.gain(action, option, start[option.person]) for option in ranked[action])
        bound.append(bound[-1] + max(gains, default=UNOWNED) + 1)  # loads are priced in whole units
    bound.reverse()

    kinds = _kinds(options, work)
    loads = dict(start)
    placed: dict[str, str] = {}
    best, record = owners, _score(owners, options, work, start)
    steps = 0

    def place(index: int, score: int) -> None:
        nonlocal best, record, steps
        if steps == MOST_STEPS or score + bound[index] <= record:
            return
        steps += 1
        if index == len(actions):
            best, record = dict(placed), score
            return
        action = actions[index]
        tried = set()
        for option in ranked[action]:
            before = loads[option.person]
            after = before + work.days[action]
            alike = kinds[option.person], before
            if alike in tried or not work.fits(option.person, after):
                continue
            tried.add(alike)
            gain = work.gain(action, option, before)
            loads[option.person], placed[action] = after, option.person
            place(index + 1, score + gain)
            loads[option.person] = before
        placed[action] = NOBODY
        place(index + 1, score + UNOWNED)

    place(0, 0)
    return best


def _kinds(options: Mapping[str, Sequence[Option]], work: Workload) -> dict[str, object]:
    """Classes of interchangeable people: with equal loads, members of a class may be swapped."""
    worths: dict[str, list[tuple[str, int]]] = {person: [] for person in work.capacity}
    for action in sorted(options):
        for option in options[action]:
            worths[option.person].append((action, option.worth))
    return {person: (work.capacity[person], tuple(worths[person])) for person in worths}


def _score(
    owners: Mapping[str, str],
    options: Mapping[str, Sequence[Option]],
    work: Workload,
    start: Mapping[str, int],
) -> int:
    loads = dict(start)
    score = 0
    for action in sorted(owners):
        owner = owners[action]
        if owner == NOBODY:
            score += UNOWNED
            continue
        option = next(option for option in options[action] if option.person == owner)
        score += work.gain(action, option, loads[owner])
        loads[owner] += work.days[action]
    return score
