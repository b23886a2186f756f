"""Many actions, many people: a good assignment, one action after the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush

from smartgoals.planning.owning.workload import NOBODY, UNOWNED, Option, Workload


def by_regret(
    options: Mapping[str, Sequence[Option]], work: Workload, start: Mapping[str, int]
) -> dict[str, str]:
    """An owner for each action: placed first is the action that would lose most by waiting.

    Only whoever just got something has another load, so only what they would add is looked at
    anew.
    """
    loads = dict(start)
    owners: dict[str, str] = {}
    offers = {action: _Offers(action, options[action], work, loads) for action in options}
    askers: dict[str, list[str]] = {person: [] for person in loads}
    for action in options:
        for option in options[action]:
            askers[option.person].append(action)
    queue = [(-offers[action].regret, action) for action in options]
    heapify(queue)
    while queue:
        regret, action = heappop(queue)
        if action not in offers or -regret != offers[action].regret:
            continue  # placed already, or noted anew since
        owners[action] = owner = offers.pop(action).best
        if owner != NOBODY:
            loads[owner] += work.days[action]
            for other in askers[owner]:
                if other in offers and offers[other].look_again(owner):
                    heappush(queue, (-offers[other].regret, other))
    return owners


class _Offers:
    """What each person who still fits would add to the score by taking one action.

    Mutable, and gone with the search: `regret` is what is lost if the best person is not to be had.
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
        """Take note that a person carries more than before; whether that changes the regret.

        A gain only shrinks with a load, so those behind the two best stay behind them.
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
        """The best person, ties by key, and by how much they are better than the next."""
        ranked = sorted(self._gains, key=lambda person: (-self._gains[person], person))[:2]
        self.best, self._next = [*ranked, NOBODY, NOBODY][:2]
        best, other = (self._gains.get(person, UNOWNED) for person in (self.best, self._next))
        self.regret = best - other if ranked else -UNOWNED
