"""What is to be shared out among whom.

Scores are whole millionths and loads whole parts of a day, so that equal choices are equal on
every machine and the order of the input decides nothing.
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
    """A person who could take an action: what that is worth, in millionths."""

    person: str
    worth: int


@frozen(kw_only=True)
class Workload:
    """What is to be shared out: days for each action, days had and taken for each person.

    Days are counted in whole parts, however small.

    `balance` is the weight, in millionths, of the square of a full person's load. An action may
    also stay with nobody, at a price no score can pay. What is `pinned` goes to its person even
    where that is too much.
    """

    days: Mapping[str, int]
    capacity: Mapping[str, int]
    taken: Mapping[str, int]
    balance: int
    pinned: frozenset[str] = frozenset()

    def strain(self, person: str, days: int) -> int:
        """The price of a person's load, in millionths; whole numbers, because it is asked often."""
        capacity = self.capacity[person]
        if not capacity:
            return 0
        room = capacity * capacity
        return (2 * self.balance * days * days + room) // (2 * room)

    def fits(self, person: str, days: int) -> bool:
        """Whether a person has so many days."""
        return days <= self.capacity[person]

    def gain(self, action: str, option: Option, load: int) -> int:
        """What an action adds to the score when somebody with a given load takes it."""
        after = load + self.days[action]
        return option.worth - self.strain(option.person, after) + self.strain(option.person, load)

    def after(self, owners: Mapping[str, str]) -> dict[str, int]:
        """Everybody's load once an assignment stands."""
        loads = dict(self.taken)
        for action in sorted(owners):
            if owners[action] != NOBODY:
                loads[owners[action]] += self.days[action]
        return loads
