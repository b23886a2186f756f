"""What an owner is given together with an objective."""

from __future__ import annotations

from attrs import frozen

from smartgoals.model.obstacle import IfThen
from smartgoals.text import Sentence


@frozen(kw_only=True)
class Mandate:
    """The letter of mission: results, not steps, though some leaders write `steps` all the same.

    The five parts of stewardship delegation (Covey, 1989) with the intent of the level above
    (commander's intent), so that the owner can act when the plan breaks, and the right to err.
    Each line is a sentence still unsaid, in the language of whoever reads it.
    """

    intent: tuple[Sentence, ...] = ()
    results: tuple[Sentence, ...] = ()
    limits: tuple[Sentence, ...] = ()
    failure_paths: tuple[Sentence, ...] = ()
    resources: tuple[Sentence, ...] = ()
    reviews: tuple[Sentence, ...] = ()
    consequences: tuple[Sentence, ...] = ()
    right_to_err: Sentence | None = None
    steps: tuple[Sentence, ...] = ()
    if_then: tuple[IfThen, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """The parts that are empty, among those every mandate needs."""
        parts = ("intent", "results", "limits", "resources", "reviews", "consequences")
        return tuple(part for part in parts if not getattr(self, part))
