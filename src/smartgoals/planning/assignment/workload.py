"""The assignment problem: work, people and their capacities.

Scores are integers (millionths) and loads integers (parts of a day), so that equal assignments
compare equal on every machine and the order of the input does not matter.
"""

from __future__ import annotations

from collections.abc import Mapping

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
