"""What an earlier plan promised, and less and less of it where not all can be kept."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from functools import cached_property

from attrs import evolve, frozen


@frozen(kw_only=True)
class Commitment:
    """Who owns an action, from when and until when; days that are None are free.

    What has `begun` keeps a start that lies in the past. Where work is reported done, `worked`,
    owner and start are facts, and are never given up.
    """

    action: str
    owner: str
    start: date | None = None
    due: date | None = None
    begun: bool = False
    worked: bool = False


@frozen
class Commitments:
    """The promises that are kept, at most one for an action; and the choice of actions, if it is."""

    entries: tuple[Commitment, ...] = ()
    actions: tuple[str, ...] = ()

    def of(self, action: str) -> Commitment | None:
        """What was promised about an action, if anything."""
        return self._by_action.get(action)

    def to(self, action: str, people: Collection[str]) -> Commitment | None:
        """What was promised about an action, if it is open to its owner alone."""
        promise = self.of(action)
        return promise if promise is not None and [*people] == [promise.owner] else None

    @property
    def begun(self) -> Commitments:
        """The promises under which work has begun."""
        return Commitments(tuple(one for one in self.entries if one.begun))

    @property
    def worked(self) -> Commitments:
        """The promises that are facts, because work on them is reported done."""
        return Commitments(tuple(one for one in self.entries if one.worked))

    def relaxations(self, missing: Collection[str] = ()) -> Iterator[Commitments]:
        """Fewer and fewer commitments, the mildest relaxation first.

        Without the choice of actions; without what is promised about the missing ones; about all
        of their owners; without any dates; of work that has begun alone; of facts alone.

        Args:
            missing: The actions that nobody owns, or that are late, under all commitments.
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

    @cached_property
    def _by_action(self) -> dict[str, Commitment]:
        return {one.action: one for one in self.entries}
