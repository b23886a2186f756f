"""Who does what, all at once: the assignment with the best total score.

Scores are whole millionths and loads exact fractions, so that equal choices are equal on every
machine and the order of the input decides nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from attrs import frozen

MOST_EXACT = 12
"""Up to so many open actions the assignment is the best there is; beyond, regret decides."""

NOBODY = ""
_UNOWNED = -(10**12)


@frozen
class Option:
    """A person who could take an action: what that is worth, in millionths."""

    person: str
    worth: int


@frozen(kw_only=True)
class Workload:
    """What is to be shared out: days for each action, days free and taken for each person.

    `balance` is the weight, in millionths, of the square of a full person's load. An action may
    also stay with nobody, at a price no score can pay. What is `pinned` goes to its person even
    where that is too much.
    """

    days: Mapping[str, Fraction]
    capacity: Mapping[str, Fraction]
    taken: Mapping[str, Fraction]
    balance: int
    pinned: frozenset[str] = frozenset()

    def strain(self, person: str, days: Fraction) -> int:
        """The price of a person's load, in millionths."""
        capacity = self.capacity[person]
        return round(self.balance * (days / capacity) ** 2) if capacity else 0

    def fits(self, action: str, person: str, days: Fraction) -> bool:
        """Whether a person may take an action that brings their load to so many days."""
        return action in self.pinned or days <= self.capacity[person]

    def after(self, owners: Mapping[str, str]) -> dict[str, Fraction]:
        """Everybody's load once an assignment stands."""
        loads = dict(self.taken)
        for action in sorted(owners):
            if owners[action] != NOBODY:
                loads[owners[action]] += self.days[action]
        return loads


def assign(options: Mapping[str, Sequence[Option]], work: Workload) -> dict[str, str]:
    """An owner for each action, or nobody where nobody can.

    Args:
        options: For each action the people it may go to.
        work: Days and capacities.
    """
    fixed = {action for action in options if len(options[action]) == 1}
    if len(options) - len(fixed) <= MOST_EXACT:
        return _best(options, work)
    return _by_regret(options, work)


def _best(options: Mapping[str, Sequence[Option]], work: Workload) -> dict[str, str]:
    """Depth first with a bound: what is left can at most be worth its best options."""
    actions = sorted(options, key=lambda action: (len(options[action]), action))
    ranked = {
        action: sorted(options[action], key=lambda option: (-option.worth, option.person))
        for action in actions
    }
    hope = [0]
    for action in reversed(actions):
        best = ranked[action][0].worth if ranked[action] else _UNOWNED
        hope.append(hope[-1] + best)
    hope.reverse()

    loads = dict(work.taken)
    owners: dict[str, str] = {}
    record: tuple[int, dict[str, str]] | None = None

    def place(index: int, score: int) -> None:
        nonlocal record
        if record is not None and score + hope[index] <= record[0]:
            return
        if index == len(actions):
            record = (score, dict(owners))
            return
        action = actions[index]
        for option in ranked[action]:
            before = loads[option.person]
            after = before + work.days[action]
            if not work.fits(action, option.person, after):
                continue
            strain = work.strain(option.person, after) - work.strain(option.person, before)
            loads[option.person], owners[action] = after, option.person
            place(index + 1, score + option.worth - strain)
            loads[option.person] = before
        owners[action] = NOBODY
        place(index + 1, score + _UNOWNED)
        del owners[action]

    place(0, 0)
    return {} if record is None else record[1]


def _by_regret(options: Mapping[str, Sequence[Option]], work: Workload) -> dict[str, str]:
    """Place first the action that would lose most by waiting."""
    loads = dict(work.taken)
    owners: dict[str, str] = {}
    while len(owners) < len(options):
        offers = {
            action: _offers(action, options[action], work, loads)
            for action in sorted(options)
            if action not in owners
        }
        action = max(offers, key=lambda one: _regret(offers[one]))
        best = offers[action][0][1] if offers[action] else NOBODY
        owners[action] = best
        if best != NOBODY:
            loads[best] += work.days[action]
    return owners


def _offers(
    action: str, options: Sequence[Option], work: Workload, loads: Mapping[str, Fraction]
) -> list[tuple[int, str]]:
    """What each person who still fits would add to the score, best first."""
    offers = []
    for option in options:
        before = loads[option.person]
        after = before + work.days[action]
        if work.fits(action, option.person, after):
            strain = work.strain(option.person, after) - work.strain(option.person, before)
            offers.append((option.worth - strain, option.person))
    return sorted(offers, key=lambda offer: (-offer[0], offer[1]))


def _regret(offers: Sequence[tuple[int, str]]) -> int:
    if not offers:
        return -_UNOWNED
    second = offers[1][0] if len(offers) > 1 else _UNOWNED
    return offers[0][0] - second
