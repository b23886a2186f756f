"""The mandate (letter of mission) of an owner."""

from __future__ import annotations

from smartgoals.model.delegation import DelegationLevel
from smartgoals.model.message import Message
from smartgoals.model.risk import IfThen
from smartgoals.text import Worded
from smartgoals.values.frozen import frozen


@frozen(kw_only=True)
class Mandate(Worded):
    """The letter of mission: the result an owner answers for, and what they get and may decide.

    The five parts of stewardship delegation (Covey, 1989) with the intent of the level above
    (commander's intent), so that the owner can act when the plan breaks, and the right to err.

    Attributes:
        owner: The name of whoever it is written to; empty where it is not said.
        action: The statement of the action; empty where it is not said.
        intent: Why the result is wanted: the objective and purposes above.
        results: What is to be reached, by when.
        decisions: Pairs of a decision area, by name, and who decides there; an empty name stands for
            everything.
        limits: What the owner must not do.
        failure_paths: What is known not to work, or could go wrong.
        resources: Days, money and people the owner has.
        reviews: When it is looked at, and with whom.
        consequences: What follows from the result.
        right_to_err: What may fail without blame.
        steps: Steps that are prescribed; best left empty.
        if_then: What is done if something expected goes wrong.
    """

    owner: str = ""
    action: str = ""
    intent: tuple[Message, ...] = ()
    results: tuple[Message, ...] = ()
    decisions: tuple[tuple[str, DelegationLevel], ...] = ()
    limits: tuple[Message, ...] = ()
    failure_paths: tuple[Message, ...] = ()
    resources: tuple[Message, ...] = ()
    reviews: tuple[Message, ...] = ()
    consequences: tuple[Message, ...] = ()
    right_to_err: Message | None = None
    steps: tuple[Message, ...] = ()
    if_then: tuple[IfThen, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """The names of the parts that are empty, among those every mandate needs."""
        parts = ("intent", "results", "limits", "resources", "reviews", "consequences")
        return tuple(part for part in parts if not getattr(self, part))
