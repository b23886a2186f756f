"""What an earlier plan has promised, and relaxations of it where not everything can be kept."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from functools import cached_property

from attrs import evolve, frozen


@frozen(kw_only=True)
class Commitment:
    """The owner, start and due date promised for an action; a date that is None is free.

    Work that has `begun` keeps its start in the past. Where work is reported done (`worked`), owner
    and start are facts, and no relaxation drops them.
    """

    action: str
    owner: str
    start: date | None = None
    due: date | None = None
    begun: bool = False
    worked: bool = False

    def differs(self, dates: tuple[str, date, date] | None) -> bool:
        """Whether an owner, a first and a last day are not those promised, as far as any were.

        Args:
            dates: What is said of the action now; None where it is not delegated any more.
        """
        if dates is None:
            return True
        owner, start, due = dates
        if self.worked and (owner, start) == (self.owner, self.start):
            return False
        return owner != self.owner or (
            self.start is not None and (start, due) != (self.start, self.due or due)
        )


@frozen
class Commitments:
    """The promises to be kept, at most one for each action; and the selection, if that is kept."""

    entries: tuple[Commitment, ...] = ()
    actions: tuple[str, ...] = ()

    def of(self, action: str) -> Commitment | None:
        """What was promised about an action, if anything."""
        return self._by_action.get(action)

    def to(self, action: str, people: Collection[str]) -> Commitment | None:
        """What was promised about an action, if only its owner may take it."""
        promise = self.of(action)
        return promise if promise is not None and [*people] == [promise.owner] else None

    @property
    def begun(self) -> Commitments:
        """The promises under which work has begun."""
        return Commitments(tuple(one for one in self.entries if one.begun))

    @property
    def worked(self) -> Commitments:
        """The promises that are facts, because work is reported done."""
        return Commitments(tuple(one for one in self.entries if one.worked))

    def relaxations(self, missing: Collection[str] = ()) -> Iterator[Commitments]:
        """Fewer and fewer commitments, the mildest relaxation first.

        In turn: without the selection; without promises about the missing actions; without their
        owners; without any dates; only those of work that has begun; only facts.

        Args:
            missing: The actions without an owner, or late, under all commitments.
        """
        owners = {one.owner for one in self.entries if one.action in missing}
        less = (one for one in self.entries if one.worked or one.action not in missing)
        others = (one for one in self.entries if one.worked or one.owner not in owners)
        undated = tuple(
            one if one.begun else evolve(one, start=None, due=None) for one in self.entries
        )
        fewer = dict.fromkeys(
            (
                Commitments(self.entries),
                Commitments(tuple(less)),
                Commitments(tuple(others)),
                Commitments(undated),
                self.begun,
                self.worked,
            )
        )
        return (kept for kept in fewer if kept != self)

    def changed(self, dates: Mapping[str, tuple[str, date, date]]) -> tuple[str, ...]:
        """The actions about which something else is said now than was promised.

        Where work is done on an action of the same owner, its last day follows from what is left.

        Args:
            dates: The owner, the first and the last day of each action that is delegated now.
        """
        return tuple(one.action for one in self.entries if one.differs(dates.get(one.action)))

    def without(self, action: str) -> Commitments:
        """The promises about all other actions."""
        return evolve(self, entries=tuple(one for one in self.entries if one.action != action))

    def with_entry(self, entry: Commitment) -> Commitments:
        """The promises with another one about its action."""
        return evolve(self, entries=(*self.without(entry.action).entries, entry))

    @cached_property
    def _by_action(self) -> dict[str, Commitment]:
        return {one.action: one for one in self.entries}
